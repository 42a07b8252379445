"""Whose records a person may touch or read: by role and department, never by `has_perm`."""

from portal.base.departments.models import Department, Role, User

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
    """Looked up once for a person as loaded, that is once for each request."""
    known = getattr(user, "_branch", None)
    if known is None or known[0] != user.department_id:
        ids = user.department.branch_ids(through_successor=True)  # type: ignore[union-attr]
        known = user._branch = (user.department_id, ids)
    return known[1]


def in_scope(user: User, department_id: int | None) -> bool:
    reach = scope(user)
    return reach is None or department_id in reach


def reached_from(department_id: int) -> set[int]:
    """The departments whose people tend to this one: itself, those above, their successors."""
    return Department.objects.upwards()(department_id)
