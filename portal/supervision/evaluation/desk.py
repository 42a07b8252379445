"""What of the evaluation waits for a person: one list for each role, of rounds and of replies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Exists, F, IntegerField, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts import desk
from portal.acts.desk import Desk, DeskList, Room
from portal.base.departments.models import Role, User
from portal.base.departments.scope import OWN_BRANCH, scope
from portal.supervision.evaluation.models import (
    EvaluatedDepartment,
    EvaluationRound,
    Sheet,
    Status,
)
from portal.supervision.evaluation.pages import page_url
from portal.supervision.evaluation.sealed import appointment_of


@dataclass(frozen=True)
class RoundToDo:
    """A round with what is to be done in it, and the page to do it."""

    evaluation: EvaluationRound
    todo: str
    url: str


@dataclass(frozen=True)
class Section:
    title: Promise
    rows: list[RoundToDo]


def _to_score(user, today):
    period = Q(open_from__lte=today, open_until__gte=today)
    return Q(status=Status.OPEN, asked__gt=F("scored")) & period


def _to_close(user, today):
    return Q(status=Status.OPEN, open_until__lt=today)


def _to_prepare(user, today):
    return Q(status=Status.CLOSED, is_prepared=False)


def _to_release(user, today):
    own = EvaluatedDepartment.objects.filter(pk=OuterRef("pk"), reply_writers=user)
    waits = Q(reply_released_by=None, reply_return_note="") & ~Q(reply="")
    return waits & ~Q(replied_by=user) & ~Q(Exists(own.order_by()))


def _to_reply(user, today):
    return Q(reply="") | ~Q(reply_return_note="")


ROUNDS = Desk(
    [
        DeskList([Role.SUPERVISOR], "to_score", _to_score),
        DeskList([Role.PUBLISHER], "to_close", _to_close),
        DeskList([Role.PUBLISHER], "to_prepare", _to_prepare),
    ],
    order=["open_until", "pk"],
)
REPLIES = Desk(
    [
        DeskList([Role.REVIEWER, Role.PUBLISHER], "to_release", _to_release),
        DeskList(OWN_BRANCH, "to_reply", _to_reply),
    ],
    order=["-round", "department__code"],
)
TITLES = {
    Role.SUPERVISOR: gettext_lazy("等您评分"),
    Role.AUTHOR: gettext_lazy("评议结果待回复"),
    Role.REVIEWER: gettext_lazy("评议回复待办理"),
    Role.PUBLISHER: gettext_lazy("评议待办理"),
}


def rounds(user: User, at: datetime) -> Room:
    """Each with how many departments are to be scored, and how many this person has."""
    own = Sheet.objects.filter(round=OuterRef("pk"), appointment__account=user)
    asked = EvaluatedDepartment.objects.filter(round=OuterRef("pk"))
    rows = EvaluationRound.objects.with_record(at).annotate(
        asked=_departments(asked), scored=_departments(own)
    )
    return Room(ROUNDS, rows)


def _departments(rows):
    counted = rows.order_by().values("round").annotate(n=Count("department", distinct=True))
    return Coalesce(Subquery(counted.values("n"), output_field=IntegerField()), 0)


def replies(user: User, at: datetime) -> Room:
    """Of the departments this person works for, whose results are not prepared yet."""
    closed = EvaluationRound.objects.with_record(at).filter(status=Status.CLOSED, is_prepared=False)
    rows = EvaluatedDepartment.objects.filter(round__in=closed.values("pk"))
    reach = scope(user)
    if reach is not None:
        rows = rows.filter(department__in=reach)
    return Room(REPLIES, rows.select_related("round", "department"))


def section(
    rounds: Sequence[desk.Waiting], replies: Sequence[desk.Waiting], user: User, today: date
) -> Section | None:
    """The person's list; none where there is nothing to do."""
    rows = [_todo(one.name, row) for one in (*rounds, *replies) for row in one.rows]
    if not rows or (user.has_role(Role.SUPERVISOR) and appointment_of(user, today) is None):
        return None
    return Section(TITLES[Role(user.role)], rows)


def _todo(name: str, row) -> RoundToDo:
    if name == "to_score":
        count = row.asked - row.scored
        todo, page = _("还有 %(n)s 个部门待评") % {"n": count}, page_url("sheets", row)
    elif name == "to_close":
        todo, page = _("评分期已过，待结束"), page_url("act", row, "close")
    elif name == "to_prepare":
        todo, page = _("已结束，待准备发布结果"), page_url("act", row, "prepare")
    else:
        return _about_reply(name, row)
    return RoundToDo(row, todo, page)


def _about_reply(name: str, one: EvaluatedDepartment) -> RoundToDo:
    if name == "to_release":
        todo = _("“%(department)s”的回复待签发")
    elif one.reply:
        todo = _("“%(department)s”的回复被退回")
    else:
        todo = _("“%(department)s”待回复")
    url = page_url("reply", one.round, one.department_id)
    return RoundToDo(one.round, todo % {"department": one.department}, url)
