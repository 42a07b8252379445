"""Which hotlines wait for somebody to dial them."""

from datetime import date

from django.db.models import F

from portal.base.departments.models import Hotline, User
from portal.base.departments.scope import OWN_BRANCH, scope
from portal.base.hotlines import overdue_on


def to_check(user: User, today: date):
    """The hotlines in use that wait for a check by this person, or by those they administer;
    None for whom that is no business."""
    overdue = Hotline.objects.in_use(today).filter(overdue_on(today))
    overdue = overdue.order_by(F("last_checked_on").asc(nulls_first=True), "pk")
    if user.has_role(*OWN_BRANCH):
        return overdue.filter(department__in=scope(user) or ())
    return overdue if user.is_administrator else None
