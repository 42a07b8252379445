"""Which changes of power wait for an administrator."""

from datetime import date

from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _

from portal.acts.desk import Desk, DeskList, Room
from portal.base.departments.models import Role, User
from portal.base.departments.scope import ADMINISTERS
from portal.people.models import Grant


def _to_decide(user: User, today: date) -> Q:
    return ~(Q(proposed_by=user) | Q(person=user))


def _own(user: User, today: date) -> Q:
    return Q(proposed_by=user) | Q(person=user)


# A founder, who has no role, administers too.
DESK = Desk(
    lists=[
        DeskList(
            [Role.ADMINISTRATOR],
            "grants",
            _to_decide,
            _("权限变更，待您确认"),
            is_for_founders=True,
        ),
        DeskList(
            [Role.ADMINISTRATOR],
            "own_grants",
            _own,
            _("等待另一名管理员确认的权限变更"),
            is_for_founders=True,
        ),
    ],
    columns=[_("权限变更"), _("提请理由"), _("提出人")],
    row_template="admin/people/_desk_row.html",
    order=["pk"],
)


def room() -> Room:
    return Room(DESK, Grant.objects.open().select_related("person", "department", "proposed_by"))


def counts() -> tuple[int, int]:
    """How many people are active, and how many of them administer; with one of those, nothing
    can be confirmed."""
    active = User.objects.filter(is_active=True)
    found = active.aggregate(people=Count("pk"), administrators=Count("pk", filter=ADMINISTERS))
    return found["people"], found["administrators"]
