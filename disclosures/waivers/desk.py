"""What of the decisions not to disclose waits for a person."""

from datetime import timedelta

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from disclosures.models import Waiver
from disclosures.models.waiver import Status, is_replaced
from portal.acts.desk import Desk, DeskList, Room
from portal.base.departments.models import Role, User
from portal.base.departments.scope import own_units

SOON = timedelta(days=30)


def _to_decide(user, today):
    own = Q(proposed_by=user) | Q(department__in=own_units(user))
    return Q(status=Status.PROPOSED) & ~own


def _to_reexamine(user, today):
    """Also what has lapsed lately: its duty is back."""
    near = (today - SOON, today + SOON)
    return Q(status=Status.GRANTED, reexamine_on__range=near) & ~Q(is_replaced())


DESK = Desk(
    lists=[
        DeskList(
            [Role.PUBLISHER],
            "waivers",
            _to_decide,
            _("提请不予公开，待决定"),
        ),
        DeskList(
            [Role.PUBLISHER],
            "to_reexamine",
            _to_reexamine,
            _("不予公开的决定该复查了"),
        ),
    ],
    columns=[_("不予公开决定"), _("责任部门"), _("复查日期"), _("提出人")],
    row_template="admin/waivers/_desk_row.html",
    order=["reexamine_on", "pk"],
    all_url="admin:disclosures_waiver_changelist",
)


def room(user: User) -> Room:
    """The units see of it that their duty is back (`disclosures.timeliness.desk`)."""
    rows = Waiver.objects.in_reach(user)
    return Room(DESK, rows.select_related("obligation__requirement", "department", "proposed_by"))
