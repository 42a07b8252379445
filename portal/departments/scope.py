"""Whose records a person may touch or read: by role and department, never by `has_perm`."""

from portal.departments.models import Role, User, descendant_ids

EVERYWHERE = (Role.PUBLISHER, Role.SUPERVISOR)
OWN_BRANCH = (Role.AUTHOR, Role.REVIEWER)


def scope(user: User) -> set[int] | None:
    """The ids of the departments a person works for; None means all of them.

    Authors and reviewers: their own, those below it, and abolished ones these succeed.
    """
    if user.has_role(*EVERYWHERE):
        return None
    if user.has_role(*OWN_BRANCH) and user.department_id:
        return descendant_ids(user.department_id, through_successor=True)
    return set()


def in_scope(user: User, department_id: int | None) -> bool:
    reach = scope(user)
    return reach is None or department_id in reach
