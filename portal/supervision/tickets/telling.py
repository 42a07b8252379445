"""Who handles a report, and so is told of it."""

from portal.base.departments.models import Role, User
from portal.base.departments.scope import in_scope, reached_from
from portal.supervision.tickets.models import Ticket

HANDLERS = (Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER)


def tends(person: User | None, ticket: Ticket) -> bool:
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
    tending = people.filter(role__in=[Role.AUTHOR, Role.REVIEWER])
    own = list(tending.filter(department=ticket.department_id))
    return own or list(tending.filter(department_id__in=reached_from(ticket.department_id)))


def responsible(ticket: Ticket) -> list[User]:
    return [ticket.owner] if tends(ticket.owner, ticket) else handlers(ticket)
