"""Which hotlines wait for somebody to dial them.

A check is overdue `Hotline.CHECK_MONTHS` after the last one; computed for a day, never stored.
"""

from collections.abc import Iterable
from datetime import date

from django.db.models import F, Q

from portal.departments.models import Hotline, User, valid_hotlines
from portal.departments.scope import OWN_BRANCH, scope
from portal.workdays.calendar import months_after


def checked_since(today: date) -> date:
    """The day on or after which a check is still good today."""
    return months_after(today, -Hotline.CHECK_MONTHS)


def overdue_on(today: date) -> Q:
    return Q(last_checked_on=None) | Q(last_checked_on__lt=checked_since(today))


def marked(hotlines: Iterable[Hotline], today: date) -> list[Hotline]:
    """The hotlines, each told whether its check is overdue."""
    since, found = checked_since(today), list(hotlines)
    for hotline in found:
        hotline.check_overdue = hotline.last_checked_on is None or hotline.last_checked_on < since
    return found


def to_check(user: User, today: date):
    """The hotlines in use that wait for a check by this person, or by those they administer;
    None for whom that is no business."""
    overdue = valid_hotlines(today).filter(overdue_on(today))
    overdue = overdue.order_by(F("last_checked_on").asc(nulls_first=True), "pk")
    if user.has_role(*OWN_BRANCH):
        return overdue.filter(department__in=scope(user))
    return overdue if user.is_administrator else None
