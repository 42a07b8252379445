"""What a department's page shows of the catalogue: its services and powers."""

from typing import Any

from django.db.models import Count, IntegerField, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils import timezone

from approvals.models import Approval, Penalty, PowerType
from portal.base.departments.tree import Branch


def powers(request: HttpRequest, branch: Branch) -> dict[str, Any]:
    """How many approvals of each type, and how many penalties, a department and those below it are
    responsible for. An approval of a retired type counts under the type it belongs to since."""
    user, now = request.user, timezone.now()
    approvals = Approval.objects.readable(user, now).filter(department__in=branch.members)
    penalties = Penalty.objects.readable(user, now).filter(department__in=branch.members)
    of_type = approvals.alias(now=Coalesce("remapped_type", "type")).filter(now=OuterRef("pk"))
    counted = of_type.order_by().annotate(group=Value(1)).values("group").values(n=Count("pk"))
    types = PowerType.objects.in_use().annotate(
        approvals=Coalesce(Subquery(counted, output_field=IntegerField()), 0)
    )
    return {
        "department": branch.department,
        "types": types.filter(approvals__gt=0),
        "penalties": penalties.count(),
    }
