"""What of the reports waits for a person."""

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from portal.acts.desk import Desk, DeskList, Room
from portal.base.departments.models import Role, User
from portal.base.departments.scope import tree_of
from portal.supervision.tickets.handlers import LEFT_BEHIND
from portal.supervision.tickets.models import OPEN, Question, State, Ticket
from portal.supervision.tickets.routing import HANDLERS, units_of


def _mine(user, today):
    return Q(owner=user, state__in=OPEN)


def _to_receive(user, today):
    return Q(state=State.FILED) | LEFT_BEHIND


def _office_to_receive(user, today):
    """Those that no department's people tend; what they leave lying shows as overdue."""
    nobody_s = Q(department=None) | Q(department__in=tree_of(user).unattended())
    return nobody_s & (Q(state=State.FILED) | LEFT_BEHIND)


def _overdue(user, today):
    return Q(state__in=OPEN, due_on__lt=today)


def _to_release(user, today):
    own = Question.objects.filter(ticket=OuterRef("pk"), number=OuterRef("turn"), writers=user)
    elsewhere = ~Q(department=user.department_id) | Q(department=None)
    waits = Q(state=State.DRAFTED) | Q(state=State.DECLINED) & elsewhere
    return waits & ~Q(Exists(own))


def _to_publish(user, today):
    answered = Q(state__in=[State.ANSWERED, State.CLOSED], answered_on__isnull=False)
    return answered & Q(consents=True, published_at=None, publication_proposed_at=None)


def _publication(user, today):
    of_the_answer = Question.objects.filter(ticket=OuterRef("pk"), writers=user)
    own = Ticket.objects.filter(pk=OuterRef("pk"), publication_writers=user)
    return Q(publication_proposed_at__isnull=False) & ~Q(Exists(of_the_answer)) & ~Q(Exists(own))


def _to_state(user, today):
    return Q(unit_id__in=units_of(user), heard_at__isnull=False, stated_at=None, state__in=OPEN)


DESK = Desk(
    lists=[
        DeskList(
            HANDLERS,
            "tickets_to_state",
            _to_state,
            _("请您的部门陈述情况的投诉"),
            _("没有请您的部门陈述的。"),
        ),
        DeskList(HANDLERS, "tickets_mine", _mine, _("由我承办的群众反映"), _("没有由您承办的。")),
        DeskList(
            [Role.AUTHOR, Role.REVIEWER],
            "tickets_to_receive",
            _to_receive,
            _("群众反映待受理"),
            _("没有待受理的。"),
        ),
        DeskList(
            [Role.PUBLISHER],
            "tickets_to_receive",
            _office_to_receive,
            _("群众反映待受理"),
            _("没有待受理的。"),
        ),
        DeskList(
            [Role.REVIEWER, Role.PUBLISHER],
            "tickets_to_release",
            _to_release,
            _("等您签发的答复"),
            _("没有等您签发的答复。"),
        ),
        DeskList(
            [Role.REVIEWER, Role.PUBLISHER],
            "tickets_publication",
            _publication,
            _("等您签发的公开稿"),
            _("没有等您签发的公开稿。"),
        ),
        DeskList(
            [Role.REVIEWER, Role.PUBLISHER],
            "tickets_overdue",
            _overdue,
            _("群众反映逾期未答复"),
            _("没有逾期未答复的。"),
        ),
        DeskList(
            [Role.PUBLISHER],
            "tickets_to_publish",
            _to_publish,
            _("同意公开的答复"),
            _("没有等待公开的答复。"),
        ),
    ],
    columns=[_("群众反映"), _("办理部门"), _("答复期限"), _("承办人")],
    row_template="admin/tickets/_desk_row.html",
    order=["due_on", "pk"],
    all_url="admin:supervision_ticket_changelist",
)


def room(user: User) -> Room:
    rows = Ticket.objects.in_reach(user, units_of(user)).select_related("department", "owner")
    return Room(DESK, rows)
