"""What of the evaluation waits for a person: one list for each role, one statement or two."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Exists, F, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.base.departments.models import Role, User
from portal.base.departments.scope import scope
from portal.supervision.evaluation.models import (
    EvaluatedDepartment,
    EvaluationRound,
    Sheet,
    Status,
)
from portal.supervision.evaluation.pages import page_url
from portal.supervision.evaluation.sealed import appointment_of

SHOWN = 15


@dataclass(frozen=True)
class Waiting:
    """A round with what is to be done in it, and the page to do it."""

    evaluation: EvaluationRound
    todo: str
    url: str


@dataclass(frozen=True)
class Section:
    title: Promise
    rows: list[Waiting]


def waiting(user: User, at: datetime) -> Section | None:
    """The person's list; none where there is nothing to do."""
    for role, title, find in LISTS:
        if user.has_role(role):
            rows = find(user, at)
            return Section(title, rows) if rows else None
    return None


def _to_score(user, at) -> list[Waiting]:
    today = timezone.localdate(at)
    own = Sheet.objects.filter(round=OuterRef("pk"), appointment__account=user).order_by()
    scored = own.values("round").annotate(n=Count("department", distinct=True)).values("n")
    rounds = EvaluationRound.objects.filter(
        status=Status.OPEN, open_from__lte=today, open_until__gte=today
    ).annotate(
        asked=Count("evaluated", distinct=True),
        scored=Coalesce(Subquery(scored, output_field=IntegerField()), 0),
    )
    rows = list(rounds.filter(asked__gt=F("scored")).order_by("open_until", "pk")[:SHOWN])
    if rows and appointment_of(user, today) is None:
        return []
    return [Waiting(one, _todo(one.asked - one.scored), page_url("sheets", one)) for one in rows]


def _todo(count: int) -> str:
    return _("还有 %(n)s 个部门待评") % {"n": count}


def _of_closed(user, at) -> QuerySet:
    """The departments this person works for, whose results are not prepared yet."""
    reach = scope(user)
    closed = EvaluationRound.objects.with_record(at).filter(status=Status.CLOSED, is_prepared=False)
    rows = EvaluatedDepartment.objects.filter(round__in=closed.values("pk"))
    if reach is not None:
        rows = rows.filter(department__in=reach)
    return rows.select_related("round", "department").order_by("-round", "department__code")


def _to_reply(user, at) -> list[Waiting]:
    rows = _of_closed(user, at).filter(Q(reply="") | ~Q(reply_return_note=""))
    todo = {True: _("“%(department)s”的回复被退回"), False: _("“%(department)s”待回复")}
    return [_about_reply(one, todo[bool(one.reply)]) for one in rows[:SHOWN]]


def _to_release(user, at) -> list[Waiting]:
    waiting = Q(reply_released_by=None, reply_return_note="") & ~Q(reply="")
    own = EvaluatedDepartment.objects.filter(pk=OuterRef("pk"), reply_writers=user)
    waiting &= ~Q(replied_by=user) & ~Q(Exists(own.order_by()))
    rows = _of_closed(user, at).filter(waiting)
    return [_about_reply(one, _("“%(department)s”的回复待签发")) for one in rows[:SHOWN]]


def _about_reply(one: EvaluatedDepartment, todo: str) -> Waiting:
    url = page_url("reply", one.round, one.department_id)
    return Waiting(one.round, todo % {"department": one.department}, url)


def _of_reviewer(user, at) -> list[Waiting]:
    return [*_to_release(user, at), *_to_reply(user, at)]


def _of_publisher(user, at) -> list[Waiting]:
    return [*_to_run(user, at), *_to_release(user, at)]


def _to_run(user, at) -> list[Waiting]:
    today = timezone.localdate(at)
    over = Q(status=Status.OPEN, open_until__lt=today)
    closed = Q(status=Status.CLOSED, is_prepared=False)
    rows = EvaluationRound.objects.with_record(at).filter(over | closed)
    return [
        Waiting(one, _("评分期已过，待结束"), page_url("act", one, "close"))
        if one.status == Status.OPEN
        else Waiting(one, _("已结束，待准备发布结果"), page_url("act", one, "prepare"))
        for one in rows.order_by("open_until", "pk")[:SHOWN]
    ]


LISTS = [
    (Role.SUPERVISOR, gettext_lazy("等您评分"), _to_score),
    (Role.AUTHOR, gettext_lazy("评议结果待回复"), _to_reply),
    (Role.REVIEWER, gettext_lazy("评议回复待办理"), _of_reviewer),
    (Role.PUBLISHER, gettext_lazy("评议待办理"), _of_publisher),
]
