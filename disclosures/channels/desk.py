"""What of the registered channels waits for a person."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from disclosures.models import ChannelRegistration
from disclosures.models.registration import Status
from portal.acts.desk import Desk, DeskList, Room
from portal.base.departments.models import Role, User
from portal.base.departments.scope import own_units
from portal.records.causes import facts_that_meet
from portal.records.lookup import record_kinds


def _to_check(user, today):
    waits = Q(status=Status.REGISTERED) & ~Q(registered_by=user)
    return waits & ~(_meets_a_duty() & Q(department__in=own_units(user)))


def _meets_a_duty() -> Q:
    """See `reasons.own_duty`."""
    found = Q(pk__in=[])
    for fact in facts_that_meet():
        numbers = record_kinds()[fact.kind].objects.values("number")
        found |= Q(channel=fact.channel, number__in=numbers)
    return found


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
