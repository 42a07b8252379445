"""Who tends what, for many reports at once: `telling.tends()` for the lists of a desk."""

from django.db.models import Q

from portal.departments.models import Department, Role, User, branches
from portal.supervision.tickets.models import State, Ticket

STAFF = (Role.AUTHOR, Role.REVIEWER)


class Tending:
    """The departments that the people of each work for, as in `departments.scope`."""

    def __init__(self):
        rows = list(Department.objects.values_list("pk", "parent", "successor"))
        below = [(pk, parent) for pk, parent, _successor in rows]
        succeeded = [(pk, successor) for pk, _parent, successor in rows if successor]
        self.departments = {pk for pk, _parent, _successor in rows}
        self.reach = branches(below + succeeded)

    def untended(self) -> set[int]:
        """The departments with no active author or reviewer of their own or above."""
        people = User.objects.filter(is_active=True, role__in=STAFF, department__isnull=False)
        staffed = people.values_list("department", flat=True).distinct()
        return self.departments.difference(*(self.reach(pk) for pk in staffed))

    def left_behind(self) -> Q:
        """In the hands of somebody who left, has another role, or works for other departments."""
        left = Q(owner=None) | Q(owner__is_active=False)
        left |= ~Q(owner__role__in=[*STAFF, Role.PUBLISHER])
        in_hand = Ticket.objects.filter(state=State.IN_HAND, owner__role__in=STAFF).order_by()
        for department, works_for in in_hand.values_list(
            "department", "owner__department"
        ).distinct():
            if works_for is None or department not in self.reach(works_for):
                moved = Q(department=department, owner__department=works_for)
                left |= moved & Q(owner__role__in=STAFF)
        return Q(state=State.IN_HAND) & left
