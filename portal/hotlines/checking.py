"""Which hotlines wait for somebody to dial them, or to look at what another has proposed."""

from datetime import date

from django.db.models import F, Q

from portal.acts.desk import Desk, DeskList, Room
from portal.base.departments.models import Hotline, Role, User
from portal.base.departments.scope import OWN_BRANCH, scope
from portal.base.hotlines import overdue_on
from portal.hotlines.acts import DECIDERS


def _overdue(user, today):
    return overdue_on(today)


def _to_decide(user, today):
    proposed = Q(proposed_by__isnull=False) & ~Q(proposed_by=user)
    return proposed | Q(to_be_confirmed=True) & ~Q(corrected_by=user)


# Two desks, for the same hotline may stand in both.
CHECKS = Desk(
    [DeskList([*OWN_BRANCH, Role.ADMINISTRATOR], "hotlines", _overdue, is_for_founders=True)],
    order=[F("last_checked_on").asc(nulls_first=True), "pk"],
)
DECISIONS = Desk([DeskList(DECIDERS, "hotlines-to-decide", _to_decide)], order=["pk"])


def to_check(user: User, today: date) -> Room:
    """The hotlines in use that wait for a check by this person, or by those they administer."""
    rows = Hotline.objects.in_use(today).select_related("department")
    if user.has_role(*OWN_BRANCH):
        rows = rows.filter(department__in=scope(user) or ())
    return Room(CHECKS, rows)


def to_decide() -> Room:
    """What another person proposed, or corrected at once."""
    rows = Hotline.objects.select_related("department", "proposed_by", "corrected_by")
    return Room(DECISIONS, rows)
