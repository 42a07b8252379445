"""The one door for what becomes of a round: opened, scored, closed or cancelled, replied to, made
a record.

check → change → log, in one transaction; every reason for a refusal at once.

Scores are sealed until the round is closed: the log says that a sheet was saved and holds a
salted digest of it, never a score or a comment.
"""

import secrets
from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from portal import personal_data
from portal.audit import log
from portal.departments.models import Role, User
from portal.files.intake import FileRefused
from portal.publishing import drafts
from portal.publishing.perform import LostRace, MoveRefused
from portal.supervision.evaluation import record
from portal.supervision.evaluation.acts import ACTS, Asked
from portal.supervision.evaluation.models import (
    LONGEST_COMMENT,
    LONGEST_REPLY,
    EvaluatedDepartment,
    EvaluationRound,
    Score,
    Sheet,
)
from portal.supervision.evaluation.refusals import (
    LONGEST_REASON,
    foreseeable,
    is_early,
    of_permission,
    of_points,
    of_text,
)
from portal.supervision.evaluation.results import FORMULA, results_of
from portal.supervision.evaluation.sealed import appointment_of, content_of, digest, sheet_of


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
        if reasons := of_permission(current, asked):
            raise MoveRefused(reasons)
        EFFECTS[name](current, asked)
    return current


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
    _refuse(reasons + of_text(note, LONGEST_REASON))
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
    _refuse(reasons + of_text(note, LONGEST_REASON))
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
    _refuse(of_points(evaluation, asked.points) + of_text(comment, LONGEST_COMMENT))
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
    _refuse(reasons + of_text(text, LONGEST_REPLY))
    EvaluatedDepartment.objects.filter(pk=one.pk).update(
        reply=text,
        reply_revision=one.reply_revision + 1,
        replied_by=asked.actor,
        replied_at=asked.at,
    )
    _log(evaluation, asked, changes={"reply": [before, text]})


def _prepare(evaluation, asked: Asked):
    """The draft is the author's to mend and submit; neither they nor the publisher who had it
    written may approve it (R4)."""
    _seen(evaluation, asked)
    reasons = foreseeable(evaluation, asked.act, asked.today)
    author = asked.author
    if author is None or not author.has_role(Role.AUTHOR) or author.department is None:
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


def _refuse(reasons: list[str]):
    if reasons:
        raise MoveRefused(reasons)


def _seen(evaluation: EvaluationRound, asked: Asked):
    if asked.seen_revision not in (None, evaluation.revision):
        raise LostRace([_("刚刚有人处理了这项评议，请看过现在的内容再办理。")])


def _refuse_if_moved(revision: int, asked: Asked):
    if asked.seen_revision not in (None, revision):
        raise LostRace([_("您打开这一页以后，这里又保存过一次。请核对现在的内容，再保存。")])


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
