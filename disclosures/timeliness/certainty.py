"""How sure the due day of an open obligation is.

The calendar changes at once, the stored days at the next run: in between a page says that the day
is being recalculated, instead of showing it as if it stood.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from django.utils.translation import gettext as _

from disclosures.models import Obligation
from portal.workdays.calendar import Calendar, DueDate, due_date

# No change of the calendar moves a day so far that it is on the other side of today.
NEAR = timedelta(days=60)


def computed(obligation: Obligation, calendar: Calendar) -> DueDate:
    """How the date follows from the rule, by the calendar as it is now."""
    return due_date(
        obligation.counted_from, obligation.limit_number, obligation.limit_unit, calendar
    )


def remark(obligation: Obligation, calendar: Calendar) -> str:
    """What stands beside the due day of an open obligation, if it may still move."""
    due = computed(obligation, calendar)
    if due.due_on != obligation.due_on:
        return _("（日历有变化，正在重新计算）")
    return _("（暂定）") if due.provisional else ""


def mark(rows: Iterable[Obligation], calendar: Calendar) -> list[Obligation]:
    """Give each of these, read `with_state()`, its `date_remark`; what was met does not move."""
    rows = list(rows)
    for row in rows:
        row.date_remark = remark(row, calendar) if row.is_still_open else ""
    return rows


def is_recalculating(today: date, calendar: Calendar) -> bool:
    """Whether some open obligation may stand otherwise today once its day is moved."""
    near = Obligation.objects.owed().open().filter(due_on__range=(today - NEAR, today + NEAR))
    days = near.order_by().values_list("counted_from", "limit_number", "limit_unit", "due_on")
    return any(
        due_date(base, number, unit, calendar).due_on != due_on
        for base, number, unit, due_on in days.distinct()
    )
