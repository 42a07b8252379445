"""Which changes of power wait for an administrator."""

from collections.abc import Sequence

from django.db.models import Count
from django.utils.translation import gettext_lazy as _

from portal.acts.desk import SHOWN, Waiting
from portal.base.departments.models import User
from portal.base.departments.scope import ADMINISTERS
from portal.people.models import Grant


def waiting(user: User) -> list[Waiting]:
    """There are few, so that a list is there only where something waits. A founder, who has no
    role, administers too."""
    if not user.is_administrator:
        return []
    rows = Grant.objects.open().select_related("person", "department", "proposed_by")
    every = list(rows.order_by("pk"))
    to_decide = [one for one in every if user.pk not in (one.proposed_by_id, one.person_id)]
    own = [one for one in every if user.pk in (one.proposed_by_id, one.person_id)]
    lists = [
        _list("grants", _("权限变更，待您确认"), to_decide),
        _list("own_grants", _("等待另一名管理员确认的权限变更"), own),
    ]
    return [one for one in lists if one.count]


def _list(name: str, title: object, rows: Sequence[Grant]) -> Waiting:
    return Waiting(
        name,
        str(title),
        "",
        rows[:SHOWN],
        len(rows),
        [_("权限变更"), _("提请理由"), _("提出人")],
        "admin/people/_desk_row.html",
    )


def counts() -> tuple[int, int]:
    """How many people are active, and how many of them administer; with one of those, nothing
    can be confirmed."""
    active = User.objects.filter(is_active=True)
    found = active.aggregate(people=Count("pk"), administrators=Count("pk", filter=ADMINISTERS))
    return found["people"], found["administrators"]
