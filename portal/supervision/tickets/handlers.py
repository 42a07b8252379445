"""Who handles a report, and so is told of it; and which reports nobody handles."""

from typing import cast

from django.db.models import Q

from portal.base.departments.models import Role, User
from portal.base.departments.scope import in_scope, reached_from
from portal.base.departments.tree import Tree
from portal.supervision.tickets import routing
from portal.supervision.tickets.models import State, Ticket
from portal.supervision.tickets.routing import HANDLERS, STAFF

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
        person is not None
        and person.has_role(*HANDLERS)
        and in_scope(person, ticket.department_id)
        and not routing.is_of_the_unit(person, ticket)
    )


def handlers(ticket: Ticket) -> list[User]:
    """The department's own people, else those above, else the publishers of the disclosure
    office, who handle what is of no department too."""
    people = routing.uninvolved(User.objects.filter(is_active=True), ticket.unit_id)
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


def heard(ticket: Ticket) -> list[User]:
    """Those who answer for the unit complained of: its own people, and of whoever succeeded it."""
    unit = cast(int, ticket.unit_id)
    own = reached_from(unit) & Tree().people_of(unit)
    return list(User.objects.filter(is_active=True, role__in=STAFF, department_id__in=own))


def releasers(ticket: Ticket) -> list[User]:
    """Those near it who had no hand in what waits: its reviewers, else the disclosure office."""
    people = User.objects.filter(is_active=True).exclude(pk__in=ticket.writers)
    people = routing.uninvolved(people, ticket.unit_id)
    reviewers = people.none()
    if ticket.department_id and ticket.state == State.DRAFTED:
        near = reached_from(ticket.department_id)
        reviewers = people.filter(role=Role.REVIEWER, department_id__in=near)
    return list(reviewers) or list(people.filter(role=Role.PUBLISHER))


def referring(ticket: Ticket) -> list[User]:
    """Whoever refers a report that nobody may take."""
    if not routing.is_unassigned(ticket):
        return []
    return list(User.objects.filter(is_active=True, role=Role.SUPERVISOR))
