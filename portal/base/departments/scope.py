"""Whose records a person may touch or read: by role and department, never by `has_perm`."""

from portal.base.departments.models import Department, Role, User
from portal.base.departments.models.department import edges
from portal.base.trees import branches

EVERYWHERE = (Role.PUBLISHER, Role.SUPERVISOR)
OWN_BRANCH = (Role.AUTHOR, Role.REVIEWER)
READERS = (*OWN_BRANCH, *EVERYWHERE)  # of the back office


def scope(user: User) -> set[int] | None:
    """The ids of the departments a person works for; None means all of them.

    Authors and reviewers: their own, those below it, and abolished ones these succeed.
    """
    if user.has_role(*EVERYWHERE):
        return None
    if user.has_role(*OWN_BRANCH) and user.department_id:
        return _branch(user)
    return set()


def _branch(user: User) -> set[int]:
    return branches(edges(_rows(user)))(user.department_id)  # type: ignore[arg-type]


def _rows(user: User) -> list[tuple[int, int | None, int | None]]:
    """Each department with its parent and its successor: looked up once for a person as loaded,
    that is once for each request."""
    known: list | None = getattr(user, "_departments", None)
    if known is None:
        known = user._departments = Department.objects.links()  # type: ignore[attr-defined]
    return known


def in_scope(user: User, department_id: int | None) -> bool:
    reach = scope(user)
    return reach is None or department_id in reach


def reached_from(department_id: int) -> set[int]:
    """The departments whose people tend to this one: itself, those above, their successors."""
    return Department.objects.upwards()(department_id)


def own_units(user: User) -> set[int]:
    """The units that a person works in, when an act is about one: their own, those above it, and
    abolished ones that these succeeded. The department at the top is a unit to its own staff alone:
    all others stand below it, and somebody has to decide.
    """
    rows = _rows(user)
    parents = {pk: parent for pk, parent, _successor in rows}
    units, at = set(), user.department_id
    while at is not None and at not in units:
        units.add(at)
        at = parents[at]
        if at is not None and parents[at] is None:
            break
    return units | {pk for pk, _parent, successor in rows if successor in units}


def is_of_unit(user: User, department: Department) -> bool:
    return department.pk in own_units(user)
