"""What of the demands waits for a person."""

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from portal.acts.desk import Desk, DeskList, Room
from portal.base.departments.models import Role, User
from portal.base.departments.scope import OWN_BRANCH, own_units
from portal.supervision.demands.models import UNANSWERED, Demand, DemandAnswer, State
from portal.supervision.demands.people import RELEASERS


def _wrote(user):
    own = Demand.objects.filter(pk=OuterRef("pk"), answer_writers=user)
    return Q(Exists(own.order_by()))


def _to_release(user, today):
    return Q(state=State.DRAFTED) & ~_wrote(user)


def _overdue(user, today):
    return Q(state__in=UNANSWERED, due_on__lt=today)


def _to_answer(user, today):
    return Q(state=State.OPEN)


def _to_close(user, today):
    released = DemandAnswer.objects.filter(demand=OuterRef("pk"), released_by=user)
    own = Q(demanded_by=user) | Q(department__in=own_units(user))
    hands = _wrote(user) | Q(Exists(released.order_by()))
    return Q(state=State.ANSWERED) & ~own & ~hands


def _own_answered(user, today):
    return Q(state=State.ANSWERED)


DESK = Desk(
    lists=[
        DeskList(
            RELEASERS,
            "demands_to_release",
            _to_release,
            _("督办的答复等您签发"),
        ),
        DeskList(
            [*OWN_BRANCH, Role.SUPERVISOR],
            "demands_overdue",
            _overdue,
            _("督办逾期未答复"),
        ),
        DeskList(
            OWN_BRANCH,
            "demands_to_answer",
            _to_answer,
            _("等您的部门答复的督办"),
        ),
        DeskList(
            [Role.SUPERVISOR, Role.PUBLISHER],
            "demands_to_close",
            _to_close,
            _("督办有了答复，等您办结"),
        ),
        DeskList(
            [Role.SUPERVISOR],
            "demands_answered",
            _own_answered,
            _("督办有了答复，由别人办结"),
        ),
    ],
    columns=[_("督办"), _("被督办部门"), _("答复期限"), _("状态")],
    row_template="admin/demands/_desk_row.html",
    order=["due_on", "pk"],
    all_url="admin:supervision_demand_changelist",
)


def room(user: User) -> Room:
    return Room(DESK, Demand.objects.in_reach(user).select_related("department"))
