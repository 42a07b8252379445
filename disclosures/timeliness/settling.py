"""The one door for what becomes of an obligation: settled by a record, declared nil, waived.

check → change → log, in one transaction; every reason for a refusal at once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db import IntegrityError, models, transaction
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, gettext_noop

from disclosures.models import Item, Obligation
from disclosures.models.requirement import CountedFrom
from disclosures.timeliness.certainty import computed
from disclosures.timeliness.matching import match
from disclosures.timeliness.redating import log_move
from portal.audit import log
from portal.audit.models import Action
from portal.departments.models import Role, User
from portal.departments.scope import in_scope
from portal.publishing.perform import LostRace, MoveRefused
from portal.publishing.refusals import of_public_words, of_role
from portal.workdays.models import load_calendar

AUTHOR, REVIEWER, PUBLISHER = Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER


@dataclass(frozen=True)
class Act:
    """Something a person does to an obligation, and by whom it may be done."""

    name: str
    roles: tuple[Role, ...]
    action: Action
    label: Promise
    help: Promise
    asks: str = ""  # "note", "number" or "person"
    is_public: bool = True


ACTS: dict[str, Act] = {
    act.name: act
    for act in [
        Act(
            "settle", (AUTHOR, REVIEWER, PUBLISHER), Action.SETTLED,
            gettext_lazy("用已发布的信息履行"),
            gettext_lazy("填公开信息的索引号；日期以日志记录的发布时间为准。"), "number",
        ),
        Act(
            "propose_nil", (AUTHOR,), Action.NIL_PROPOSED,
            gettext_lazy("提出零申报"),
            gettext_lazy("本期没有应公开的内容，写明理由；经审核人或发布人发布后生效。"), "note",
            is_public=False,
        ),
        Act(
            "declare_nil", (REVIEWER, PUBLISHER), Action.NIL_DECLARED,
            gettext_lazy("发布零申报"),
            gettext_lazy("理由向社会公开，日期为发布之日。须由提出人以外的人发布。"),
        ),
        Act(
            "refuse_nil", (REVIEWER, PUBLISHER), Action.NIL_REFUSED,
            gettext_lazy("退回零申报"), gettext_lazy("写明为什么不是零申报。"), "note",
            is_public=False,
        ),
        Act(
            "waive", (PUBLISHER,), Action.WAIVED,
            gettext_lazy("免予公开"),
            gettext_lazy("不再要求公开，写明理由和依据；理由向社会公开，不计入按时率。"), "note",
        ),
        Act(
            "reopen", (PUBLISHER,), Action.REOPENED,
            gettext_lazy("重新列为未履行"),
            gettext_lazy("撤销履行、零申报或免予公开，写明理由。"), "note",
        ),
        Act(
            "review", (AUTHOR, REVIEWER), Action.REVIEWED,
            gettext_lazy("已核对，仍然正确"),
            gettext_lazy("长期公开的内容，核对后没有变化的。有变化的请发布新版本。"),
        ),
        Act(
            "check_subject", (REVIEWER, PUBLISHER), Action.CONFIRMED,
            gettext_lazy("核对事由"),
            gettext_lazy("核对后事由向社会公开。须由登记人以外的人核对。"),
        ),
        Act(
            "hide_subject", (REVIEWER, PUBLISHER), Action.WITHDRAWN,
            gettext_lazy("不再显示事由"),
            gettext_lazy("事由不宜公开或者写错的，写明理由；期限和履行情况照常公开。"), "note",
        ),
        Act(
            "assign", (AUTHOR, REVIEWER, PUBLISHER), Action.ASSIGNED,
            gettext_lazy("指定承办人"), gettext_lazy("到期前提醒承办人。"), "person",
            is_public=False,
        ),
    ]
}  # fmt: skip


MEETING = ("settle", "declare_nil")  # after which the day stands


@dataclass(frozen=True)
class Asked:
    """An act as somebody asked for it."""

    act: Act
    actor: User
    at: datetime
    note: str = ""
    number: str = ""
    person: User | None = None
    measured_value: Decimal | None = None


def perform(
    obligation: Obligation, name: str, *, actor: User, at: datetime, seen_revision=None, **given
) -> Obligation:
    """Do one act and return the obligation. Raises MoveRefused with every reason, or LostRace."""
    asked = Asked(ACTS[name], actor, at, **given)
    with transaction.atomic():
        rows = Obligation.objects.select_related("requirement", "department")
        current = rows.select_for_update(of=("self",)).get(pk=obligation.pk)
        if permission := refusals_of_permission(current, asked):
            raise MoveRefused(permission)
        if seen_revision not in (None, current.revision):
            raise LostRace([_("刚刚有人办理了这项义务，请看过现在的内容再办理。")])
        if reasons := refusals(current, asked):
            raise MoveRefused(reasons)
        moved = _move_first(current) if name in MEETING else {}
        changes = EFFECTS[name](current, asked) | moved
        entry = _log(current, asked, changes)
        if name == "declare_nil":  # the log's clock says when (R5)
            changes["disclosed_on"] = timezone.localdate(entry.recorded_at)
        _save(current, changes)
    return current


def _move_first(obligation: Obligation) -> dict:
    """What is met is measured by the calendar as it is now: no run moves it any more."""
    before, after = obligation.due_on, due_now(obligation)
    if before == after:
        return {}
    log_move(obligation, before, after)
    return {"due_on": after}


def _save(obligation: Obligation, changes: dict):
    changes = changes | {"revision": obligation.revision + 1}
    try:
        with transaction.atomic():
            Obligation.objects.filter(pk=obligation.pk).update(**changes)
    except IntegrityError as error:
        raise MoveRefused([_("这条信息已经用于同一事项的另一期。")]) from error
    for field_name, value in changes.items():
        setattr(obligation, field_name, value)


def refusals_of_permission(obligation: Obligation, asked: Asked) -> list[str]:
    act, actor = asked.act, asked.actor
    if reasons := of_role(actor, act):
        return reasons
    if not in_scope(actor, obligation.department_id):
        return [_("这项义务不在您负责的部门范围内。")]
    if act.name == "declare_nil" and obligation.nil_proposed_by_id == actor.pk:
        return [_("提出零申报的人不能自己发布，请由另一人办理。")]
    if act.name == "check_subject" and obligation.recorded_by_id == actor.pk:
        return [_("登记事由的人不能自己核对，请由另一人办理。")]
    return []


def refusals(obligation: Obligation, asked: Asked) -> list[str]:
    """Every reason at once."""
    reasons = foreseeable(obligation, asked.act, timezone.localdate(asked.at))
    if asked.act.asks == "note" and not asked.note.strip():
        reasons.append(_("请填写说明或理由。"))
    if asked.act.asks == "note" and len(asked.note) > MOST_OF_A_NOTE:
        reasons.append(_("理由最多 %(most)s 字。") % {"most": MOST_OF_A_NOTE})
    # Also what was proposed before, and becomes public only now.
    shown_now = {"declare_nil": obligation.nil_reason, "check_subject": obligation.subject}
    reasons += of_public_words(shown_now.get(asked.act.name, asked.note))
    if asked.act.name == "settle" and not reasons:
        found = match(obligation, asked.number, asked.at)
        reasons += found.reasons if found else [_(UNKNOWN)]
    if asked.act.name == "assign":
        reasons += _of_person(obligation, asked)
    return [str(reason) for reason in reasons]


MOST_OF_A_NOTE = 300
UNKNOWN = gettext_noop("没有这个索引号的已公开信息。信息发布之后才能用来履行。")


def foreseeable(obligation: Obligation, act: Act, today: date) -> list[str]:
    """What refuses the act whatever the person answers; on the day it is done."""
    met = Obligation.objects.filter(pk=obligation.pk).open()
    is_open = met.exists() and obligation.is_owed
    if not obligation.is_owed:
        return [_("这项义务已经不再适用。")]
    if act.name == "reopen":
        is_touched = obligation.disclosed_on or obligation.waived_on
        return [] if is_touched else [_("这项义务本来就没有履行。")]
    if act.name == "review":
        return _of_review(obligation, is_open)
    if act.name in ("check_subject", "hide_subject"):
        return _of_subject(obligation, act)
    if not is_open:
        return [_("这项义务已经履行或者免予公开。")]
    if act.name == "propose_nil":
        return _of_nil(obligation, today)
    if act.name in ("declare_nil", "refuse_nil") and not obligation.nil_reason:
        return [_("还没有人提出零申报。")]
    return []


def _of_nil(obligation: Obligation, today: date) -> list[str]:
    requirement = obligation.requirement
    if requirement.term != Item.Term.PERIODIC:
        return [_("只有定期公开的可以零申报；其他的不必公开时，由发布人免予公开。")]
    ends_first = requirement.counted_from == CountedFrom.PERIOD_END
    if ends_first and today <= obligation.period_end:
        return [_("本期 %(day)s 才结束，结束之后才能零申报。") % {"day": obligation.period_end}]
    if obligation.nil_reason:
        return [_("已经提出零申报，等待发布。")]
    return []


def _of_subject(obligation: Obligation, act: Act) -> list[str]:
    if not obligation.subject:
        return [_("这项义务没有事由。")]
    if act.name == "check_subject":
        return [_("事由已经核对。")] if obligation.subject_checked else []
    return [] if obligation.subject_checked else [_("事由本来就没有公开。")]


def _of_review(obligation: Obligation, is_open: bool) -> list[str]:
    if obligation.requirement.term != Item.Term.LONG_TERM:
        return [_("只有长期公开的内容要定期核对。")]
    return [_("还没有公开，无从核对。")] if is_open else []


def _of_person(obligation: Obligation, asked: Asked) -> list[str]:
    person = asked.person
    if person is None:
        return [_("请选择承办人。")]
    if not person.has_role(AUTHOR) or not in_scope(person, obligation.department_id):
        return [_("承办人须是负责这个部门的拟稿人。")]
    if asked.actor.has_role(AUTHOR) and person.pk != asked.actor.pk:
        return [_("拟稿人只能自己认领。")]
    return []


# Effects: what changes, in columns.


def _settle(obligation, asked: Asked) -> dict:
    found = match(obligation, asked.number, asked.at)
    return {
        "settled_number": found.record.number,
        "settled_version": found.record.version,
        "disclosed_on": found.disclosed_on,
        "is_carried_over": found.is_carried_over,
        "measured_value": asked.measured_value,
        "nil_reason": "",
        "nil_proposed_by": None,
        "review_on": obligation.requirement.review_after(found.disclosed_on),
    }


def _propose_nil(obligation, asked: Asked) -> dict:
    return {"nil_reason": asked.note.strip(), "nil_proposed_by": asked.actor}


def _declare_nil(obligation, asked: Asked) -> dict:
    return {
        "nil_declared": True,
        "settled_number": "",
        "settled_version": None,
        "is_carried_over": False,
    }


def _refuse_nil(obligation, asked: Asked) -> dict:
    return {"nil_reason": "", "nil_proposed_by": None}


def _waive(obligation, asked: Asked) -> dict:
    return {
        "waived_on": timezone.localdate(asked.at),
        "waived_reason": asked.note.strip(),
        "nil_reason": "",
        "nil_proposed_by": None,
    }


def _reopen(obligation, asked: Asked) -> dict:
    return {
        "settled_number": "",
        "settled_version": None,
        "disclosed_on": None,
        "is_carried_over": False,
        "measured_value": None,
        "nil_declared": False,
        "nil_reason": "",
        "nil_proposed_by": None,
        "review_on": None,
        "waived_on": None,
        "waived_reason": "",
        "due_soon_told_on": None,
        "overdue_told_on": None,
        "due_on": due_now(obligation),
    }


def due_now(obligation: Obligation) -> date:
    """By the calendar as it is now, which may have changed since the day was stored."""
    return computed(obligation, load_calendar()).due_on


def _review(obligation, asked: Asked) -> dict:
    today = timezone.localdate(asked.at)
    return {"reviewed_on": today, "review_on": obligation.requirement.review_after(today)}


def _check_subject(obligation, asked: Asked) -> dict:
    return {"subject_checked": True}


def _hide_subject(obligation, asked: Asked) -> dict:
    return {"subject_checked": False}


def _assign(obligation, asked: Asked) -> dict:
    return {"assignee": asked.person}


EFFECTS: dict[str, Callable[[Obligation, Asked], dict]] = {
    "settle": _settle,
    "propose_nil": _propose_nil,
    "declare_nil": _declare_nil,
    "refuse_nil": _refuse_nil,
    "waive": _waive,
    "reopen": _reopen,
    "review": _review,
    "check_subject": _check_subject,
    "hide_subject": _hide_subject,
    "assign": _assign,
}


def _log(obligation: Obligation, asked: Asked, changes: dict):
    values = {name: _plain(value) for name, value in changes.items()}
    return log.append(
        asked.act.action,
        obligation.log_subject(),
        actor=asked.actor,
        note=asked.note.strip(),
        changes=values,
        is_public=asked.act.is_public,
    )


def _plain(value):
    if isinstance(value, models.Model):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value if value is None else str(value)
