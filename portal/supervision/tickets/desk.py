"""What of the reports waits for a person: one statement for all the lists of their desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, CharField, Count, F, Q, Value, When, Window
from django.db.models.functions import RowNumber
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from portal.departments.models import Role, User
from portal.supervision.tickets.models import OPEN, State, Ticket
from portal.supervision.tickets.tending import LEFT_BEHIND, untended

SHOWN = 15


@dataclass(frozen=True)
class Waiting:
    name: str
    title: Promise
    empty: Promise
    rows: list[Ticket]
    count: int


def _mine(user, today):
    return Q(owner=user, state__in=OPEN)


def _to_receive(user, today):
    return Q(state=State.FILED) | LEFT_BEHIND


def _office_to_receive(user, today):
    """Those that no department's people tend; what they leave lying shows as overdue."""
    nobody_s = Q(department=None) | Q(department__in=untended())
    return nobody_s & (Q(state=State.FILED) | LEFT_BEHIND)


def _overdue(user, today):
    return Q(state__in=OPEN, due_on__lt=today)


def _to_publish(user, today):
    answered = Q(state__in=[State.ANSWERED, State.CLOSED], answered_on__isnull=False)
    return answered & Q(consents=True, published_at=None)


STAFF = [Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER]
# Roles, name, which reports, title, and what to say when there are none. A row stands in the
# first list that takes it.
LISTS: list[tuple[list[Role], str, Callable[[User, date], Q], Promise, Promise]] = [
    (
        STAFF, "tickets_mine", _mine,
        _("由我承办的群众反映"), _("没有由您承办的。"),
    ),
    (
        [Role.AUTHOR, Role.REVIEWER], "tickets_to_receive", _to_receive,
        _("群众反映待受理"), _("没有待受理的。"),
    ),
    (
        [Role.PUBLISHER], "tickets_to_receive", _office_to_receive,
        _("群众反映待受理"), _("没有待受理的。"),
    ),
    (
        [Role.REVIEWER, Role.PUBLISHER], "tickets_overdue", _overdue,
        _("群众反映逾期未答复"), _("没有逾期未答复的。"),
    ),
    (
        [Role.PUBLISHER], "tickets_to_publish", _to_publish,
        _("同意公开的答复"), _("没有等待公开的答复。"),
    ),
]  # fmt: skip


def waiting(user: User, today: date) -> list[Waiting]:
    lists = [line for line in LISTS if user.has_role(*line[0])]
    if not lists:
        return []
    cases = [When(condition(user, today), then=Value(name)) for _r, name, condition, *_t in lists]
    rows = (
        Ticket.objects.in_reach(user)
        .annotate(section=Case(*cases, default=Value(""), output_field=CharField()))
        .exclude(section="")
        .annotate(
            place=Window(RowNumber(), F("section"), [F("due_on").asc(), F("pk").asc()]),
            section_count=Window(Count("pk"), F("section")),
        )
        .filter(place__lte=SHOWN)
        .select_related("department", "owner")
        .order_by("due_on", "pk")
    )
    found = list(rows)
    return [
        Waiting(name, title, empty, own, own[0].section_count if own else 0)
        for _roles, name, _condition, title, empty in lists
        for own in [[row for row in found if row.section == name]]
    ]
