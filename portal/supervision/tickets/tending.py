"""Which reports nobody tends, for the lists of a desk: `telling.tends()` within one statement."""

from django.db.models import Exists, OuterRef, Q

from portal.base.departments.models import Department, Role, User
from portal.base.departments.models.department import edges
from portal.base.trees import branches
from portal.supervision.tickets.models import State

STAFF = (Role.AUTHOR, Role.REVIEWER)
# In the hands of somebody who has left or has another role. Who moved to another department
# would take the whole tree to tell: what they left is reminded of, and can be received too.
LEFT_BEHIND = Q(state=State.IN_HAND) & (
    Q(owner=None)
    | Q(owner__is_active=False)
    | Q(owner__role__in=STAFF, owner__department=None)
    | ~Q(owner__role__in=[*STAFF, Role.PUBLISHER])
)


def untended() -> set[int]:
    """The departments with no active author or reviewer of their own or above; one statement."""
    staff = User.objects.filter(is_active=True, role__in=STAFF, department=OuterRef("pk"))
    rows = Department.objects.annotate(is_staffed=Exists(staff))
    rows = list(rows.values_list("pk", "parent", "successor", "is_staffed"))
    reach = branches(edges([row[:3] for row in rows]))
    tended = [reach(pk) for pk, _parent, _successor, is_staffed in rows if is_staffed]
    return {row[0] for row in rows}.difference(*tended)
