"""Who handles a report, and so is told of it; and which reports nobody handles."""

from typing import cast

from django.db.models import Exists, OuterRef, Q, QuerySet

from portal.base.departments.models import Department, Role, User
from portal.base.departments.models.department import edges
from portal.base.departments.scope import in_scope, reached_from
from portal.base.trees import branches
from portal.supervision.tickets.models import State, Ticket

STAFF = (Role.AUTHOR, Role.REVIEWER)
HANDLERS = (*STAFF, Role.PUBLISHER)
# In the hands of somebody who has left or has another role. Who moved to another department
# would take the whole tree to tell: what they left is reminded of, and can be received too.
LEFT_BEHIND = Q(state=State.IN_HAND) & (
    Q(owner=None)
    | Q(owner__is_active=False)
    | Q(owner__role__in=STAFF, owner__department=None)
    | ~Q(owner__role__in=HANDLERS)
)


def handles(person: User | None, ticket: Ticket) -> bool:
    """Whether a report is this person's to handle, by role and department."""
    return (
        person is not None and person.has_role(*HANDLERS) and in_scope(person, ticket.department_id)
    )


def handlers(ticket: Ticket) -> list[User]:
    """The department's own people, else those above, else the publishers of the disclosure
    office, who handle what is of no department too."""
    people = User.objects.filter(is_active=True)
    found = _of_department(people, ticket) if ticket.department_id else []
    return found or list(people.filter(role=Role.PUBLISHER))


def _of_department(people, ticket: Ticket) -> list[User]:
    staff = people.filter(role__in=STAFF)
    own = list(staff.filter(department=ticket.department_id))
    return own or list(
        staff.filter(department_id__in=reached_from(cast(int, ticket.department_id)))
    )


def responsible(ticket: Ticket) -> list[User]:
    return [ticket.owner] if handles(ticket.owner, ticket) else handlers(ticket)


def releasers(ticket: Ticket) -> list[User]:
    """Those near it who had no hand in what waits: its reviewers, else the disclosure office."""
    people = User.objects.filter(is_active=True).exclude(pk__in=ticket.writers)
    reviewers = people.none()
    if ticket.department_id and ticket.state == State.DRAFTED:
        near = reached_from(ticket.department_id)
        reviewers = people.filter(role=Role.REVIEWER, department_id__in=near)
    return list(reviewers) or list(people.filter(role=Role.PUBLISHER))


def unattended() -> set[int]:
    """The departments with no active author or reviewer of their own or above; in one statement,
    for the lists of a desk."""
    staff = User.objects.filter(is_active=True, role__in=STAFF, department=OuterRef("pk"))
    departments: QuerySet = Department.objects.annotate(is_staffed=Exists(staff))
    rows: list[tuple] = list(departments.values_list("pk", "parent", "successor", "is_staffed"))
    reach = branches(edges([row[:3] for row in rows]))
    attended = [reach(pk) for pk, _parent, _successor, is_staffed in rows if is_staffed]
    return {row[0] for row in rows}.difference(*attended)
