"""Who is concerned by a demand, and so is told of it."""

from portal.base.departments.models import Role, User
from portal.base.departments.scope import OWN_BRANCH, is_of_unit, reached_from
from portal.supervision.demands.models import Demand

RELEASERS = (Role.REVIEWER, Role.PUBLISHER)
CLOSERS = (Role.SUPERVISOR, Role.PUBLISHER)


def answering(demand: Demand) -> list[User]:
    """The unit's own people, else those above it or of whoever succeeded it."""
    near = reached_from(demand.department_id)
    staff = list(_active().filter(role__in=OWN_BRANCH, department_id__in=near))
    return [one for one in staff if one.department_id == demand.department_id] or staff


def releasing(demand: Demand) -> list[User]:
    """The reviewers near it who wrote no answer, else the publishers."""
    people = _active().exclude(pk__in=demand.answer_writers.values("pk"))
    near = reached_from(demand.department_id)
    reviewers = people.filter(role=Role.REVIEWER, department_id__in=near)
    return list(reviewers) or list(people.filter(role=Role.PUBLISHER))


def writers(demand: Demand) -> list[User]:
    return list(demand.answer_writers.filter(is_active=True))


def supervising(demand: Demand) -> list[User]:
    """Every supervisor; the publishers outside the unit too where nobody else could close it."""
    found = list(_active().filter(role=Role.SUPERVISOR))
    if any(one.pk != demand.demanded_by_id for one in found):
        return found
    publishers = _active().filter(role=Role.PUBLISHER)
    return found + [one for one in publishers if not is_of_unit(one, demand.department)]


def _active():
    return User.objects.filter(is_active=True)
