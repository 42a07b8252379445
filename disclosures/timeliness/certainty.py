"""How sure the due day of an open obligation is.

The calendar and the limits change at once, the stored days at the next run: in between every page,
table and mail says that the day is being recalculated, instead of showing it as if it stood.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from django.utils.translation import gettext as _

from disclosures.models import Obligation
from disclosures.timeliness.law import Law
from portal.base.workdays.calendar import Calendar, DueDate, due_date

# No change of the calendar moves a day so far that it is on the other side of today.
NEAR = timedelta(days=60)


def computed(obligation: Obligation, calendar: Calendar) -> DueDate:
    """How the date follows from the rule it was measured by, by the calendar as it is now."""
    return due_date(
        obligation.counted_from, obligation.limit_number, obligation.limit_unit, calendar
    )


def expected(obligation: Obligation, law: Law, today: date) -> DueDate:
    """When an open one will be due once it is moved: a limit that has begun to run keeps its
    rule to the end, one that is yet to begin follows the law."""
    base = obligation.counted_from
    if base <= today:
        return computed(obligation, law.calendar)
    number, unit, _basis = law.rule(obligation.requirement, base)
    return due_date(base, number, unit, law.calendar)


def mark_open(row: Obligation, law: Law, today: date) -> Obligation:
    """Give an open one what stands beside its day, if that may still move, and whether it is
    overdue by the calendar as it is now."""
    due = expected(row, law, today)
    row.is_overdue = due.due_on < today
    if due.due_on != row.due_on:
        row.date_remark = _("（日历或者规定有变化，正在重新计算）")
    else:
        row.date_remark = _("（暂定）") if due.provisional else ""
    return row


def mark_met(row: Obligation) -> Obligation:
    """What was met does not move."""
    row.is_overdue, row.date_remark = False, ""
    return row


def mark(rows: Iterable[Obligation], law: Law, today: date) -> list[Obligation]:
    """The same of rows that were read `with_state()`."""
    return [mark_open(row, law, today) if row.is_still_open else mark_met(row) for row in rows]


def is_recalculating(today: date, calendar: Calendar) -> bool:
    """Whether some open obligation may stand otherwise today once its day is moved: by the
    calendar, since what a new limit moves has not begun to run."""
    near = Obligation.objects.owed().open(today).filter(due_on__range=(today - NEAR, today + NEAR))
    days = near.order_by().values_list("counted_from", "limit_number", "limit_unit", "due_on")
    return any(
        due_date(base, number, unit, calendar).due_on != due_on
        for base, number, unit, due_on in days.distinct()
    )
