"""Where a report goes: to the department that answers for the page; but what complains of a unit
never to that unit, or to anybody below it (R14).

Who is of a unit is asked as everywhere (`Tree.units_of`).
"""

from datetime import date

from portal.base.departments.models import Department, Role, User
from portal.base.departments.scope import in_scope, own_units
from portal.base.departments.tree import Tree
from portal.supervision.tickets.models import Ticket, TicketKind

GUARDED = (TicketKind.MISSING, TicketKind.LATE, TicketKind.COMPLAINT)
STAFF = (Role.AUTHOR, Role.REVIEWER)
HANDLERS = (*STAFF, Role.PUBLISHER)


def units_of(person: User) -> set[int]:
    """Of which this person is, who might otherwise handle complaints of them."""
    return own_units(person) if person.has_role(*HANDLERS) else set()


def is_of_the_unit(person: User | None, ticket: Ticket) -> bool:
    """Whether the report complains of this person's unit: they do not decide on it."""
    return person is not None and bool(ticket.unit_id) and ticket.unit_id in units_of(person)


def is_heard(person: User, ticket: Ticket) -> bool:
    """Whether this person may state what their unit has to say, once it was asked."""
    return (
        ticket.heard_at is not None
        and is_of_the_unit(person, ticket)
        and in_scope(person, ticket.unit_id)
    )


def uninvolved(people, unit: int | None):
    """Of these people, those who are not of the unit."""
    if unit is None:
        return people
    return people.exclude(department_id__in=Tree().people_of(unit))


def office_can_take(unit: int | None) -> bool:
    publishers = User.objects.filter(is_active=True, role=Role.PUBLISHER)
    return uninvolved(publishers, unit).exists()


def desk_for(unit: Department, today: date) -> Department | None:
    """Where a complaint of this unit is handled; None is the disclosure office, which has two
    people outside the unit, one to write the answer and one to release it, unless it stands in
    the unit or below it: then it comes last. Before it a discipline office, else the nearest
    department above. Where none has anybody, it stays unassigned with the office."""
    tree = Tree()
    involved = tree.people_of(unit.pk)
    people = User.objects.filter(is_active=True).exclude(department_id__in=involved)
    below = involved | tree.branch(unit.pk)
    own_office = Department.objects.filter(pk__in=below, is_disclosure_office=True)
    if people.filter(role=Role.PUBLISHER).count() >= 2 and not own_office.exists():
        return None
    active = Department.objects.active(today).exclude(pk__in=involved)
    staffed = active.filter(user__is_active=True, user__role__in=STAFF)
    discipline = staffed.filter(is_discipline_office=True).order_by("code").first()
    if discipline is not None:
        return discipline
    rows = {row.pk: row for row in staffed.filter(pk__in=tree.above(unit.pk))}
    return next((rows[pk] for pk in tree.above(unit.pk) if pk in rows), None)


def is_unassigned(ticket: Ticket) -> bool:
    """Whether nobody may take it where it stands: a supervisor refers it."""
    is_office = ticket.unit_id is not None and ticket.department_id is None
    return is_office and not office_can_take(ticket.unit_id)


def units_without_office() -> set[int]:
    """Those of which every publisher is; what complains of them stands with the supervisors."""
    publishers = User.objects.filter(is_active=True, role=Role.PUBLISHER)
    own = set(publishers.values_list("department_id", flat=True))
    tree = Tree()
    if not own:
        return tree.keys
    if None in own:
        return set()
    return set[int].intersection(*(tree.units_of(department) for department in own))
