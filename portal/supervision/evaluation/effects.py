"""What an act changes of a round.

Scores are sealed until the round is closed: the log says that a sheet was saved and holds a
salted digest of it, never a score or a comment.
"""

import secrets
from typing import Any, cast

from django.utils.translation import gettext as _

from portal.acts.act import Order
from portal.acts.refused import ActRefused
from portal.base.audit import log
from portal.base.files.intake import FileRefused
from portal.base.texts import personal_data
from portal.records import drafts
from portal.records.public_texts import public_texts
from portal.supervision.evaluation import record
from portal.supervision.evaluation.models import (
    EvaluatedDepartment,
    EvaluationRound,
    Score,
    Sheet,
    WhyCancelled,
)
from portal.supervision.evaluation.results import FORMULA, results_of
from portal.supervision.evaluation.sealed import appointment_of, content_of, digest, sheet_of


def open_round(evaluation: EvaluationRound, order: Order) -> dict:
    order.logged |= {
        "criteria": {one.name_zh: one.weight for one in evaluation.criteria.all()},
        "departments": list(evaluation.evaluated.values_list("department__code", flat=True)),
    }
    return {"opened_on": order.today}


def close(evaluation: EvaluationRound, order: Order) -> dict:
    found = results_of(evaluation)
    for pk, one in found.items():
        evaluation.evaluated.filter(department=pk).update(
            total=one.total,
            lowest=one.lowest,
            highest=one.highest,
            supervisors=one.supervisors,
            means={str(key): str(mean) for key, mean in one.means.items()},
        )
    sheets = evaluation.sheets.count()
    order.logged |= {"formula": FORMULA, "departments": len(found), "sheets": sheets}
    return {"closed_on": order.today, "close_reason": order.note, "formula": FORMULA}


def cancel(evaluation: EvaluationRound, order: Order) -> dict:
    order.logged |= {"sheets": evaluation.sheets.count()}
    with log.in_its_language():
        reason = str(WhyCancelled(order["why"]).label)
    return {"cancelled_on": order.today, "cancel_reason": reason}


def own_sheet(evaluation: EvaluationRound, order: Order) -> Sheet | None:
    return sheet_of(evaluation, order["department"], order.person)


def is_scored(evaluation: EvaluationRound, order: Order) -> bool:
    sheet = own_sheet(evaluation, order)
    return sheet is not None and content_of(sheet) == (order["points"], order["text"].strip())


def revision_of_sheet(evaluation: EvaluationRound, order: Order) -> int:
    sheet = own_sheet(evaluation, order)
    return sheet.revision if sheet else 0


def score(evaluation: EvaluationRound, order: Order) -> None:
    sheet = own_sheet(evaluation, order) or Sheet(
        round=evaluation,
        department=order["department"],
        appointment=cast(Any, appointment_of(order.person, order.today)),
    )
    sheet.comment, sheet.saved_at = order["text"].strip(), order.at
    sheet.salt = secrets.token_hex(32)
    sheet.revision += 1
    sheet.save()
    sheet.scores.all().delete()
    Score.objects.bulk_create(
        Score(sheet=sheet, criterion_id=key, points=points)
        for key, points in order["points"].items()
    )
    order.logged |= {"revision": sheet.revision, "digest": digest(sheet)}


def evaluated_department(evaluation: EvaluationRound, order: Order) -> EvaluatedDepartment | None:
    return evaluation.evaluated.filter(department=order["department"]).first()


def is_replied(evaluation: EvaluationRound, order: Order) -> bool:
    one, text = evaluated_department(evaluation, order), order["text"].strip()
    is_same = one is not None and bool(text) and one.reply == text
    return is_same and not (one and one.reply_return_note)


def revision_of_reply(evaluation: EvaluationRound, order: Order) -> int:
    one = evaluated_department(evaluation, order)
    return one.reply_revision if one else 0


def reply(evaluation: EvaluationRound, order: Order) -> None:
    one: Any = evaluated_department(evaluation, order)
    text = order["text"].strip()
    order.logged |= {"reply": [one.reply, text]}
    one.reply_writers.add(order.person)
    _write_reply(
        one,
        reply=text,
        replied_by=order.person,
        replied_at=order.at,
        reply_return_note="",
        reply_released_by=None,
        reply_released_at=None,
    )


def release_reply(evaluation: EvaluationRound, order: Order) -> None:
    one: Any = evaluated_department(evaluation, order)
    _write_reply(one, reply_released_by=order.person, reply_released_at=order.at)


def is_reply_released(evaluation: EvaluationRound, order: Order) -> bool:
    one = evaluated_department(evaluation, order)
    is_own = one is not None and one.reply_released_by_id == order.person.pk
    return is_own and not evaluation.is_prepared


def return_reply(evaluation: EvaluationRound, order: Order) -> None:
    """The text stays, to be gone on with."""
    one: Any = evaluated_department(evaluation, order)
    _write_reply(one, reply_return_note=order.note)


def _write_reply(one: EvaluatedDepartment, **values: Any) -> None:
    values["reply_revision"] = one.reply_revision + 1
    EvaluatedDepartment.objects.filter(pk=one.pk).update(**values)


def prepare(evaluation: EvaluationRound, order: Order) -> dict:
    """The draft is the author's to mend and submit; neither they nor the publisher who had it
    written may approve it (R4)."""
    author = order["author"]
    item = record.draft_of(evaluation, author.department)
    if found := personal_data.findings(public_texts(item)):
        sentence = _("“%(place)s”中有%(label)s %(masked)s，不得公开。")
        raise ActRefused([sentence % vars(finding) for finding in found])
    drafts.save_draft(item, actor=author, at=order.at)
    item.writers.add(order.person)
    try:
        record.attach_chart(evaluation, item)
    except FileRefused as refused:
        raise ActRefused([_("得分图没有收下：%(reason)s") % {"reason": refused}]) from refused
    order.result = item
    order.logged |= {"evaluation": evaluation.pk, "author": str(author)}
    return {"record_number": item.number}
