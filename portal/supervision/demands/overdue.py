"""What the timeliness board tells of demands: which units have not answered, for how many days.

As it stood when the day began: what is done today shows tomorrow, so that the page needs no other
validator than the day. Not a word of a demand that is not closed.
"""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone

from portal.base.departments.models import Department
from portal.supervision.demands.models import DemandAnswer


@dataclass(frozen=True)
class Overdue:
    department: Department
    days: int


def overdue_on(today: date) -> list[Overdue]:
    """The longest first."""
    rows = DemandAnswer.objects.filter(Q(answered_on=None) | Q(answered_on__gte=today))
    rows = rows.filter(due_on__lt=today).exclude(demand__withdrawn_on__lt=today)
    rows = rows.select_related("demand__department").order_by("due_on", "pk")
    return [Overdue(one.demand.department, (today - one.due_on).days) for one in rows]


def panel(request: HttpRequest, about: None) -> dict:
    return {"demands": overdue_on(timezone.localdate())}
