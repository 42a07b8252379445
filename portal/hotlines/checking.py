"""Which hotlines wait for somebody to dial them, or to look at what another has proposed."""

from datetime import date

from django.db.models import F, Q

from portal.base.departments.models import Hotline, User
from portal.base.departments.scope import OWN_BRANCH, scope
from portal.base.hotlines import overdue_on
from portal.hotlines.acts import DECIDERS


def to_decide(user: User):
    """What another person proposed, or corrected at once; None for whom that is no business."""
    if not user.has_role(*DECIDERS):
        return None
    rows = Hotline.objects.select_related("department", "proposed_by", "corrected_by")
    proposed = Q(proposed_by__isnull=False) & ~Q(proposed_by=user)
    corrected = Q(to_be_confirmed=True) & ~Q(corrected_by=user)
    return rows.filter(proposed | corrected).order_by("pk")


def to_check(user: User, today: date):
    """The hotlines in use that wait for a check by this person, or by those they administer;
    None for whom that is no business."""
    overdue = Hotline.objects.in_use(today).filter(overdue_on(today))
    overdue = overdue.order_by(F("last_checked_on").asc(nulls_first=True), "pk")
    if user.has_role(*OWN_BRANCH):
        return overdue.filter(department__in=scope(user) or ())
    return overdue if user.is_administrator else None
