"""Whose records a person may touch or read: by role and department, never by `has_perm`."""

from django.db.models import Q, QuerySet

from portal.base.departments.models import Department, Role, User
from portal.base.departments.tree import Tree

EVERYWHERE = (Role.PUBLISHER, Role.SUPERVISOR)
OWN_BRANCH = (Role.AUTHOR, Role.REVIEWER)
ADMINISTERS = Q(role=Role.ADMINISTRATOR) | Q(is_superuser=True)
READERS = (*OWN_BRANCH, *EVERYWHERE)  # of the back office


def scope(user: User) -> set[int] | None:
    """The ids of the departments a person works for; None means all of them.

    Authors and reviewers: their own, those below it, and abolished ones these succeed.
    """
    if user.has_role(*EVERYWHERE):
        return None
    if user.has_role(*OWN_BRANCH) and user.department_id:
        return tree_of(user).branch(user.department_id)
    return set()


def tree_of(user: User) -> Tree:
    """Read once for a person as loaded, that is once for each request."""
    known = getattr(user, "_tree", None)
    if known is None or known[0] != user.department_id:
        known = user._tree = (user.department_id, Tree())
    return known[1]


def in_scope(user: User, department_id: int | None) -> bool:
    reach = scope(user)
    return reach is None or department_id in reach


def administrators() -> QuerySet[User]:
    """Who may manage people and departments; see `User.is_administrator`."""
    return User.objects.filter(ADMINISTERS, is_active=True)


def reached_from(department_id: int) -> set[int]:
    """The departments whose people tend to this one: itself, those above, their successors."""
    return Department.objects.upwards()(department_id)


def own_units(user: User) -> set[int]:
    """The units that a person works in, when an act is about one: the one answer for waivers,
    closings, demands and complaints alike (R14)."""
    return tree_of(user).units_of(user.department_id) if user.department_id else set()


def is_of_unit(user: User, department: Department) -> bool:
    return department.pk in own_units(user)


def own_codes(user: User) -> set[str]:
    """The codes of the units that a person works in."""
    units = own_units(user)
    return {tree_of(user).code[pk] for pk in units}
