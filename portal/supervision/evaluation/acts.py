"""The one door for what becomes of a round: opened, scored, closed or cancelled, replied to, made
a record.

check → change → log, in one transaction; every reason for a refusal at once.

Scores are sealed until the round is closed: the log says that a sheet was saved and holds a
salted digest of it, never a score or a comment.
"""

import hashlib
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal import personal_data
from portal.audit import log
from portal.audit.models import Action
from portal.departments.models import Department, Role, User
from portal.departments.scope import in_scope
from portal.files.intake import FileRefused
from portal.publishing import drafts
from portal.publishing.perform import LostRace, MoveRefused
from portal.supervision.evaluation import record
from portal.supervision.evaluation.models import (
    HIGHEST,
    LONGEST_COMMENT,
    LONGEST_REPLY,
    Appointment,
    EvaluatedDepartment,
    EvaluationRound,
    Score,
    Sheet,
    Status,
)
from portal.supervision.evaluation.results import FORMULA, results_of

AUTHOR, REVIEWER, PUBLISHER = Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER
LONGEST_REASON = 300


@dataclass(frozen=True)
class Act:
    """Something a person does to a round, from where to where, and by whom it may be done."""

    name: str
    roles: tuple[Role, ...]
    source: Status
    target: Status
    action: Action
    label: Promise
    help: Promise
    is_public: bool = False


ACTS: dict[str, Act] = {
    act.name: act
    for act in [
        Act(
            "open", (PUBLISHER,), Status.DRAFT, Status.OPEN, Action.ROUND_OPENED,
            gettext_lazy("启动评议"),
            gettext_lazy("向社会公布评议计划；指标、权重、部门和日期从此不能再改。"),
            is_public=True,
        ),
        Act(
            "score", (Role.SUPERVISOR,), Status.OPEN, Status.OPEN, Action.SCORED,
            gettext_lazy("评分"),
            gettext_lazy("评分结束之前可以修改，只有您自己能看到。"),
        ),
        Act(
            "close", (PUBLISHER,), Status.OPEN, Status.CLOSED, Action.ROUND_CLOSED,
            gettext_lazy("结束评议"),
            gettext_lazy("计算结果，此后不能再评分；评分截止日期之前结束的，须写明理由。"),
            is_public=True,
        ),
        Act(
            "cancel", (PUBLISHER,), Status.OPEN, Status.CANCELLED, Action.ROUND_CANCELLED,
            gettext_lazy("取消评议"),
            gettext_lazy("不再评分，永远不计算结果，已经提交的评分表永远密封。理由向社会公开。"),
            is_public=True,
        ),
        Act(
            "reply", (AUTHOR, REVIEWER), Status.CLOSED, Status.CLOSED, Action.REPLIED,
            gettext_lazy("回复评议意见"),
            gettext_lazy("每个部门一份，准备发布之前可以修改；随结果一并公开。"),
        ),
        Act(
            "prepare", (PUBLISHER,), Status.CLOSED, Status.CLOSED, Action.DRAFTED,
            gettext_lazy("准备发布结果"),
            gettext_lazy("生成一条“政务结果”草稿，由拟稿人送审，审核发布后结果才公开。"),
        ),
    ]
}  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """An act as somebody asked for it."""

    act: Act
    actor: User
    at: datetime
    note: str = ""
    department: Department | None = None
    points: dict[int, int] = field(default_factory=dict)  # by the key of the criterion
    text: str = ""  # the comment or the reply
    author: User | None = None
    seen_revision: int | None = None

    @property
    def today(self) -> date:
        return timezone.localdate(self.at)


def perform(
    evaluation: EvaluationRound, name: str, *, actor: User, at: datetime, **given
) -> EvaluationRound:
    """Do one act and return the round. `seen_revision` is that of what the person saw: of the
    round, or for a score or a reply of their own sheet or reply.

    Saving the same sheet or reply twice is one act. Raises MoveRefused with every reason, or
    LostRace if it changed meanwhile.
    """
    asked = Asked(ACTS[name], actor, at, **given)
    with transaction.atomic():
        rows = EvaluationRound.objects.with_record(at)
        current = rows.select_for_update(of=("self",)).filter(pk=evaluation.pk).first()
        if current is None:
            raise LostRace([_("这项评议已经被删除。")])
        if reasons := refusals_of_permission(current, asked):
            raise MoveRefused(reasons)
        EFFECTS[name](current, asked)
    return current


# Refusals.


def refusals_of_permission(evaluation: EvaluationRound, asked: Asked) -> list[str]:
    act, actor = asked.act, asked.actor
    if not actor.has_role(*act.roles):
        roles = _("或").join(str(role.label) for role in act.roles)
        return [_("只有%(roles)s可以“%(move)s”。") % {"roles": roles, "move": act.label}]
    if act.name == "score" and appointment_of(actor, asked.today) is None:
        return [_("您今天没有有效的聘任，不能评分。")]
    if act.name == "reply" and asked.department and not in_scope(actor, asked.department.pk):
        return [_("这个部门不在您负责的范围内。")]
    return []


def foreseeable(evaluation: EvaluationRound, act: Act, today: date) -> list[str]:
    """What refuses the act whatever the person answers; of a round read `with_record()`."""
    if evaluation.status != act.source:
        shown = {"status": evaluation.get_status_display(), "move": act.label}
        return [_("状态为“%(status)s”的评议不能“%(move)s”。") % shown]
    return FORESEEABLE.get(act.name, lambda *_given: [])(evaluation, today)


def _of_opening(evaluation: EvaluationRound, today: date) -> list[str]:
    reasons = []
    weight = evaluation.total_weight()
    if weight != HIGHEST:
        reasons.append(_("指标权重合计是 %(weight)s，须为 100。") % {"weight": weight})
    evaluated = list(evaluation.evaluated.select_related("department"))
    if not evaluated:
        reasons.append(_("还没有选择被评议部门。"))
    for one in evaluated:
        until = one.department.active_until
        if until and until < evaluation.observed_from:
            shown = {"department": one.department}
            reasons.append(_("“%(department)s”在评议期之前已经撤销，请去掉。") % shown)
    if evaluation.open_until < today:
        reasons.append(_("评分截止日期已过，请先改期。"))
    return reasons


def _of_scoring(evaluation: EvaluationRound, today: date) -> list[str]:
    if today < evaluation.open_from:
        return [_("评分 %(day)s 才开始。") % {"day": evaluation.open_from}]
    if today > evaluation.open_until:
        return [_("评分已于 %(day)s 截止。") % {"day": evaluation.open_until}]
    return []


def _of_results(evaluation: EvaluationRound, today: date) -> list[str]:
    if evaluation.is_prepared:
        shown = {"number": evaluation.record_number}
        return [_("结果已经写入 %(number)s，须修改的请修改那条信息。") % shown]
    return []


FORESEEABLE: dict[str, Callable[[EvaluationRound, date], list[str]]] = {
    "open": _of_opening,
    "score": _of_scoring,
    "reply": _of_results,
    "prepare": _of_results,
}


def is_early(evaluation: EvaluationRound, today: date) -> bool:
    """Whether closing on this day takes a reason."""
    return today <= evaluation.open_until


def _of_personal_data(text: str) -> list[str]:
    return [
        _("其中有%(label)s %(masked)s，不得公开，请删除。") % vars(finding)
        for finding in personal_data.findings({"": text})
    ]


def _of_text(text: str, longest: int) -> list[str]:
    reasons = _of_personal_data(text)
    if len(text) > longest:
        reasons.append(_("最多 %(most)s 字。") % {"most": longest})
    return reasons


def _refuse(reasons: list[str]):
    if reasons:
        raise MoveRefused(reasons)


def _seen(evaluation: EvaluationRound, asked: Asked):
    if asked.seen_revision not in (None, evaluation.revision):
        raise LostRace([_("刚刚有人处理了这项评议，请看过现在的内容再办理。")])


# Effects: each changes and logs, or raises.


def _open(evaluation, asked: Asked):
    _seen(evaluation, asked)
    _refuse(foreseeable(evaluation, asked.act, asked.today))
    _swap(evaluation, asked, opened_on=asked.today)
    changes = {
        "criteria": {one.name_zh: one.weight for one in evaluation.criteria.all()},
        "departments": list(evaluation.evaluated.values_list("department__code", flat=True)),
    }
    _log(evaluation, asked, changes=changes)


def _close(evaluation, asked: Asked):
    _seen(evaluation, asked)
    note = asked.note.strip()
    reasons = foreseeable(evaluation, asked.act, asked.today)
    if not reasons and is_early(evaluation, asked.today) and not note:
        shown = {"day": evaluation.open_until}
        reasons.append(_("评分 %(day)s 才截止，提前结束须写明理由。") % shown)
    _refuse(reasons + _of_text(note, LONGEST_REASON))
    found = results_of(evaluation)
    _swap(evaluation, asked, closed_on=asked.today, close_reason=note, formula=FORMULA)
    for pk, one in found.items():
        evaluation.evaluated.filter(department=pk).update(
            total=one.total,
            lowest=one.lowest,
            highest=one.highest,
            supervisors=one.supervisors,
            means={str(key): str(mean) for key, mean in one.means.items()},
        )
    counted = {"formula": FORMULA, "departments": len(found), "sheets": evaluation.sheets.count()}
    _log(evaluation, asked, note=note, changes=counted)


def _cancel(evaluation, asked: Asked):
    _seen(evaluation, asked)
    note = asked.note.strip()
    reasons = foreseeable(evaluation, asked.act, asked.today)
    if not note:
        reasons.append(_("请填写取消的理由。"))
    _refuse(reasons + _of_text(note, LONGEST_REASON))
    _swap(evaluation, asked, cancelled_on=asked.today, cancel_reason=note)
    _log(evaluation, asked, note=note, changes={"sheets": evaluation.sheets.count()})


def _score(evaluation, asked: Asked):
    reasons = foreseeable(evaluation, asked.act, asked.today)
    if not evaluation.evaluated.filter(department=asked.department).exists():
        reasons.append(_("这个部门不在评议范围内。"))
    _refuse(reasons)
    sheet = sheet_of(evaluation, asked.department, asked.actor)
    comment = asked.text.strip()
    if sheet and content_of(sheet) == (asked.points, comment):
        return
    _refuse_if_moved(sheet.revision if sheet else 0, asked)
    _refuse(_of_points(evaluation, asked.points) + _of_text(comment, LONGEST_COMMENT))
    sheet = sheet or Sheet(
        round=evaluation,
        department=asked.department,
        appointment=appointment_of(asked.actor, asked.today),
    )
    sheet.comment, sheet.salt, sheet.saved_at = comment, secrets.token_hex(32), asked.at
    sheet.revision += 1
    sheet.save()
    sheet.scores.all().delete()
    Score.objects.bulk_create(
        Score(sheet=sheet, criterion_id=key, points=points) for key, points in asked.points.items()
    )
    _log(evaluation, asked, changes={"revision": sheet.revision, "digest": digest(sheet)})


def _of_points(evaluation: EvaluationRound, points: dict[int, int]) -> list[str]:
    criteria = {criterion.pk: criterion for criterion in evaluation.criteria.all()}
    reasons = [
        _("“%(criterion)s”还没有评分。") % {"criterion": criterion}
        for key, criterion in criteria.items()
        if points.get(key) is None
    ]
    reasons += [
        _("“%(criterion)s”的分数须为 0 至 100 的整数。") % {"criterion": criteria[key]}
        for key, given in points.items()
        if key in criteria and given is not None and not 0 <= given <= HIGHEST
    ]
    if set(points) - set(criteria):
        reasons.append(_("有的指标不属于这项评议。"))
    return reasons


def _reply(evaluation, asked: Asked):
    one = evaluation.evaluated.filter(department=asked.department).first()
    reasons = foreseeable(evaluation, asked.act, asked.today)
    if one is None:
        reasons.append(_("这个部门不在评议范围内。"))
    _refuse(reasons)
    before, text = one.reply, asked.text.strip()
    if text and before == text:
        return
    _refuse_if_moved(one.reply_revision, asked)
    if not text:
        reasons.append(_("请填写回复。"))
    _refuse(reasons + _of_text(text, LONGEST_REPLY))
    EvaluatedDepartment.objects.filter(pk=one.pk).update(
        reply=text,
        reply_revision=one.reply_revision + 1,
        replied_by=asked.actor,
        replied_at=asked.at,
    )
    _log(evaluation, asked, changes={"reply": [before, text]})


def _refuse_if_moved(revision: int, asked: Asked):
    if asked.seen_revision not in (None, revision):
        raise LostRace([_("您打开这一页以后，这里又保存过一次。请核对现在的内容，再保存。")])


def _prepare(evaluation, asked: Asked):
    """The draft is the author's to mend and submit; neither they nor the publisher who had it
    written may approve it (R4)."""
    _seen(evaluation, asked)
    reasons = foreseeable(evaluation, asked.act, asked.today)
    author = asked.author
    if author is None or not author.has_role(AUTHOR) or author.department is None:
        reasons.append(_("请选择负责送审的拟稿人。"))
    _refuse(reasons)
    item = record.draft_of(evaluation, author.department)
    for finding in personal_data.findings(item.public_texts()):
        reasons.append(_("“%(place)s”中有%(label)s %(masked)s，不得公开。") % vars(finding))
    _refuse(reasons)
    drafts.save_draft(item, actor=author, at=asked.at)
    item.writers.add(asked.actor)
    try:
        record.attach_chart(evaluation, item)
    except FileRefused as refused:
        raise MoveRefused([_("得分图没有收下：%(reason)s") % {"reason": refused}]) from refused
    _swap(evaluation, asked, record_number=item.number)
    changes = {"evaluation": evaluation.pk, "author": str(author)}
    drafts.log_draft(item, actor=asked.actor, changes=changes, created=True)


EFFECTS: dict[str, Callable[[EvaluationRound, Asked], None]] = {
    "open": _open,
    "close": _close,
    "cancel": _cancel,
    "score": _score,
    "reply": _reply,
    "prepare": _prepare,
}


def _swap(evaluation: EvaluationRound, asked: Asked, **changes):
    """Change a round only if it still is as it was read. Raises LostRace."""
    changes |= {"status": asked.act.target, "revision": evaluation.revision + 1}
    same = {"pk": evaluation.pk, "status": evaluation.status, "revision": evaluation.revision}
    if not EvaluationRound.objects.filter(**same).update(**changes):
        raise LostRace([_("刚刚有人处理了这项评议，请看过现在的内容再办理。")])
    for name, value in changes.items():
        setattr(evaluation, name, value)


def _log(evaluation: EvaluationRound, asked: Asked, *, changes: dict, note: str = ""):
    code = asked.department.code if asked.department else ""
    log.append(
        asked.act.action,
        log.Subject("evaluationround", str(evaluation.pk), label=evaluation.title, department=code),
        actor=asked.actor,
        note=note,
        changes=changes,
        is_public=asked.act.is_public,
    )


# Sheets.


def appointment_of(person: User, today: date) -> Appointment | None:
    """The appointment by which a person scores on this day."""
    if not person.has_role(Role.SUPERVISOR):
        return None
    return Appointment.objects.current(today).filter(account=person).first()


def sheet_of(evaluation, department, person: User) -> Sheet | None:
    """A person's own sheet, also of an earlier appointment during the round."""
    rows = evaluation.sheets.filter(department=department, appointment__account=person)
    return rows.order_by("-pk").first()


def content_of(sheet: Sheet) -> tuple[dict[int, int], str]:
    return dict(sheet.scores.order_by().values_list("criterion", "points")), sheet.comment


def digest(sheet: Sheet) -> str:
    """What the log holds of a sealed sheet; the salt keeps its few possible values secret."""
    points, comment = content_of(sheet)
    values = [sorted(points.items()), comment]
    content = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    return hashlib.sha256(bytes.fromhex(sheet.salt) + content).hexdigest()
