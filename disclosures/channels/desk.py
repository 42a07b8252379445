"""What of the registered channels waits for a person."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from disclosures.models import ChannelRegistration
from disclosures.models.registration import Status
from portal.acts.desk import Desk, DeskList, Room
from portal.base.departments.models import Role, User


def _to_check(user, today):
    return Q(status=Status.REGISTERED) & ~Q(registered_by=user)


DESK = Desk(
    lists=[
        DeskList(
            [Role.REVIEWER, Role.PUBLISHER],
            "channels",
            _to_check,
            _("登记的公开形式，待核对"),
        ),
    ],
    columns=[_("公开形式登记"), _("责任部门"), _("公开日期"), _("登记人")],
    row_template="admin/channels/_desk_row.html",
    order=["used_on", "pk"],
    all_url="admin:disclosures_channelregistration_changelist",
)


def room(user: User) -> Room:
    rows = ChannelRegistration.objects.in_reach(user).defer("text")
    return Room(DESK, rows.select_related("department", "registered_by"))
