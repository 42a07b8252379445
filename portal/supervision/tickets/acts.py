"""The one door for what staff do with a report: 首问责任制, handing on, answering, closing.

check → change → log, in one transaction; every reason for a refusal at once. Whoever receives a
report first owns it until it is handed on.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import models, transaction
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal import masking, personal_data
from portal.audit import log
from portal.audit.models import Action
from portal.departments.models import Department, Role, User
from portal.departments.scope import in_scope
from portal.publishing.perform import LostRace, MoveRefused
from portal.supervision.tickets import contact, telling
from portal.supervision.tickets.filing import save, subject_of
from portal.supervision.tickets.models import MOST_OF_AN_ANSWER, OPEN, State, Ticket, Unanswered

AUTHOR, REVIEWER, PUBLISHER = Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER
MOST_OF_A_NOTE = 300
MOST_IN_PUBLIC = 5000


@dataclass(frozen=True)
class Act:
    """Something a person does with a report, by whom and from which states."""

    name: str
    roles: tuple[Role, ...]
    action: Action
    sources: tuple[State, ...]
    label: Promise
    help: Promise
    asks: tuple[str, ...] = ()
    # Of those with the role only the owner, and with some acts publishers too.
    owner: bool = False
    is_public: bool = False


ACTS: dict[str, Act] = {
    act.name: act
    for act in [
        Act(
            "receive", telling.HANDLERS, Action.RECEIVED, (State.FILED,),
            gettext_lazy("打开并承办"),
            gettext_lazy(
                "首问责任制：谁先打开，谁负责到底，直到移交。打开之前看不到反映的内容。"
            ),
        ),
        Act(
            "answer", telling.HANDLERS, Action.ANSWERED, (State.IN_HAND,),
            gettext_lazy("答复"),
            gettext_lazy("反映人用查询编号和查询密码读到答复。"), ("answer", "confirmed"),
            owner=True,
        ),
        Act(
            "hand_on", telling.HANDLERS, Action.HANDED_ON, OPEN,
            gettext_lazy("移交"),
            gettext_lazy("移交给别的部门或者某个人，写明理由；答复期限不变。"),
            ("to", "person", "note"), owner=True, is_public=True,
        ),
        Act(
            "assign", (REVIEWER, PUBLISHER), Action.ASSIGNED, OPEN,
            gettext_lazy("指定承办人"), gettext_lazy("在办理部门之内指定由谁承办。"), ("person",),
        ),
        Act(
            "close", telling.HANDLERS, Action.CLOSED, (State.IN_HAND, State.ANSWERED),
            gettext_lazy("办结"),
            gettext_lazy(
                "已经答复的直接办结；不予答复的选择原因并写明理由，反映人会看到这个原因。"
                "期限过后才不予答复的，算逾期。"
            ),
            ("unanswered", "note"), owner=True,
        ),
        Act(
            "publish", (PUBLISHER,), Action.ANSWER_PUBLISHED, (State.ANSWERED, State.CLOSED),
            gettext_lazy("公开答复"),
            gettext_lazy("只公开反映人同意公开的。问题和答复都要改写，不留任何个人信息。"),
            ("question", "answer", "confirmed"), is_public=True,
        ),
        Act(
            "unpublish", (PUBLISHER,), Action.WITHDRAWN, tuple(State),
            gettext_lazy("撤下公开的答复"),
            gettext_lazy("写明理由，理由向社会公开。改正后可以重新公开。"), ("note",),
            is_public=True,
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
    answer: str = ""
    question: str = ""
    unanswered: str = ""
    department: Department | None = None
    to_office: bool = False
    person: User | None = None
    confirmed: bool = False


def perform(
    ticket: Ticket, name: str, *, actor: User, at: datetime, seen_revision=None, **given
) -> Ticket:
    """Do one act and return the ticket; what this person has just done is not done again.

    Raises MoveRefused with every reason, or LostRace.
    """
    asked = Asked(ACTS[name], actor, at, **given)
    with transaction.atomic():
        current = _locked(ticket)
        if permission := refusals_of_permission(current, asked):
            raise MoveRefused(permission)
        if is_done(current, asked):
            return current
        if seen_revision not in (None, current.revision):
            raise LostRace([_("刚刚有人办理了这件反映，请看过现在的情况再办理。")])
        if reasons := refusals(current, asked):
            raise MoveRefused(reasons)
        before = _logged(current)
        EFFECTS[name](current, asked)
        save(current)
        telling.tell(current, name, actor=actor, at=at)
        _log(current, asked, before)
    return current


def read_contact(ticket: Ticket, *, actor: User) -> contact.Contact:
    """Every look is an act of its own. Raises MoveRefused."""
    with transaction.atomic():
        current = _locked(ticket)
        if not telling.tends(actor, current):
            raise MoveRefused([_("只有办理部门的人员和发布人可以查看联系方式。")])
        if is_unopened(current, actor):
            raise MoveRefused([_("先打开并承办，再查看联系方式。")])
        if not current.contact:
            raise MoveRefused([_("没有联系方式：反映人没有留下，或者已经清除。")])
        try:
            found = contact.unseal(current.contact)
        except contact.Unreadable as error:
            raise MoveRefused([_("联系方式的密钥不在本机，读不出来，请联系管理员。")]) from error
        log.append(Action.CONTACT_READ, subject_of(current), actor=actor)
    return found


def _locked(ticket: Ticket) -> Ticket:
    """Without its owner: PostgreSQL joins who that was before the row's lock was waited for."""
    return Ticket.objects.select_for_update().get(pk=ticket.pk)


def refusals_of_permission(ticket: Ticket, asked: Asked) -> list[str]:
    act, actor = asked.act, asked.actor
    if not actor.has_role(*act.roles):
        roles = _("或").join(str(role.label) for role in act.roles)
        return [_("只有%(roles)s可以“%(move)s”。") % {"roles": roles, "move": act.label}]
    if not in_scope(actor, ticket.department_id):
        return [_("这件反映不在您负责的部门范围内。")]
    if act.owner and ticket.owner_id != actor.pk and not _stands_in(ticket, asked):
        return [_("先打开并承办，由承办人办理；要由您办理的，请承办人移交。")]
    return []


def _stands_in(ticket: Ticket, asked: Asked) -> bool:
    """Publishers hand on and close anything; an answer is the owner's own."""
    return asked.act.name != "answer" and asked.actor.has_role(PUBLISHER)


def refusals(ticket: Ticket, asked: Asked) -> list[str]:
    """Every reason at once."""
    reasons = foreseeable(ticket, asked.act)
    if not reasons:
        reasons = OF_ACT.get(asked.act.name, lambda *_given: [])(ticket, asked)
    if len(asked.note) > MOST_OF_A_NOTE:
        reasons.append(_("理由最多 %(most)s 字。") % {"most": MOST_OF_A_NOTE})
    return [str(reason) for reason in reasons]


def foreseeable(ticket: Ticket, act: Act) -> list[str]:
    """What refuses the act whatever the person answers."""
    if ticket.state not in act.sources and not (act.name == "receive" and is_left_behind(ticket)):
        shown = {"status": ticket.get_state_display(), "move": act.label}
        return [_("状态为“%(status)s”的反映不能“%(move)s”。") % shown]
    return FORESEEABLE.get(act.name, lambda *_given: [])(ticket)


def is_unopened(ticket: Ticket, reader: User) -> bool:
    """首问责任制: whoever could receive a report reads no word of it before they have.

    Supervisors read everything.
    """
    return ticket.state == State.FILED and reader.has_role(*telling.HANDLERS)


def is_left_behind(ticket: Ticket) -> bool:
    """Whoever had it has left, or works for another department: it can be received anew."""
    return ticket.state == State.IN_HAND and not telling.tends(ticket.owner, ticket)


def is_done(ticket: Ticket, asked: Asked) -> bool:
    """Whether the same person did the same before: the second of two clicks."""
    if asked.act.name == "receive":
        return ticket.state == State.IN_HAND and ticket.owner_id == asked.actor.pk
    if asked.act.name == "answer" and ticket.state == State.ANSWERED:
        given = {"answer": asked.answer.strip(), "answered_by": asked.actor}
        return ticket.questions.filter(number=ticket.turn, **given).exists()
    return False


def _of_publication(ticket: Ticket) -> list[str]:
    reasons = []
    if not ticket.consents:
        reasons.append(_("反映人没有同意公开，不能公开。"))
    if ticket.answered_on is None:
        reasons.append(_("还没有答复，不能公开。"))
    if ticket.is_published:
        reasons.append(_("答复已经公开；要改的请先撤下。"))
    return reasons


def _of_answer(ticket: Ticket, asked: Asked) -> list[str]:
    reasons, text = _of_length(_("答复"), asked.answer, MOST_OF_AN_ANSWER), asked.answer
    for finding in personal_data.findings({"": text}):
        shown = {"label": finding.label, "masked": finding.masked}
        if finding.kind == "resident_id" and ticket.consents:
            reasons.append(_("答复可能公开，其中有%(label)s %(masked)s，请删除。") % shown)
        elif not asked.confirmed:
            reasons.append(_("答复中有%(label)s %(masked)s；确需保留的，请勾选确认。") % shown)
    return reasons


def _of_public_texts(ticket: Ticket, asked: Asked) -> list[str]:
    """Nobody reviews it before it is public: no number of a person, and no name unlooked at."""
    texts = {_("公开的问题"): asked.question, _("公开的答复"): asked.answer}
    reasons = []
    for place, text in texts.items():
        reasons += _of_length(place, text, MOST_IN_PUBLIC)
    for finding in personal_data.findings(texts | {_("反映的是"): ticket.about_path}):
        reasons.append(_("“%(place)s”中有%(label)s %(masked)s，不得公开，请删除。") % vars(finding))
    if not asked.confirmed:
        for finding in masking.suggestions(texts):
            shown = {"place": finding.place, "name": finding.name}
            reasons.append(
                _("“%(place)s”中的“%(name)s”可能是姓名；核对后请勾选确认，或者删除。") % shown
            )
    return reasons


def _of_length(place: str, text: str, most: int) -> list[str]:
    if not text.strip():
        return [_("请填写“%(field)s”。") % {"field": place}]
    if len(text) > most:
        return [_("“%(field)s”最多 %(most)s 字。") % {"field": place, "most": most}]
    return []


def _of_handing_on(ticket: Ticket, asked: Asked) -> list[str]:
    reasons = [] if asked.note.strip() else [_("请填写说明或理由。")]
    goes = asked.to_office or asked.department is not None
    if not goes and asked.person is None:
        return [*reasons, _("请选择移交给哪个部门或者哪个人。")]
    target = _target(ticket, asked)
    if target == ticket.department_id and asked.person is None:
        reasons.append(_("现在就是由这个部门办理。"))
    today = timezone.localdate(asked.at)
    if asked.department and not Department.objects.active(today).filter(pk=target).exists():
        reasons.append(_("这个部门已经撤销，请移交给承接它的部门。"))
    return reasons + (_of_person(ticket, asked, target) if asked.person else [])


def _of_assigning(ticket: Ticket, asked: Asked) -> list[str]:
    if asked.person is None:
        return [_("请选择承办人。")]
    return _of_person(ticket, asked, ticket.department_id)


def _of_person(ticket: Ticket, asked: Asked, department_id: int | None) -> list[str]:
    person = asked.person
    if not person.has_role(*telling.HANDLERS) or not in_scope(person, department_id):
        return [_("承办人须是负责这个部门的拟稿人、审核人，或者发布人。")]
    if person.pk == ticket.owner_id and department_id == ticket.department_id:
        return [_("现在就是由这个人承办。")]
    return []


def _of_closing(ticket: Ticket, asked: Asked) -> list[str]:
    if ticket.state == State.ANSWERED:
        return [_("已经答复，不用选择未答复的原因。")] if asked.unanswered else []
    if asked.unanswered not in Unanswered.values:
        return [_("还没有答复；不答复就办结的，请选择原因。")]
    return [] if asked.note.strip() else [_("不答复就办结的，请写明说明或理由。")]


def _of_unpublishing(ticket: Ticket, asked: Asked) -> list[str]:
    if not asked.note.strip():
        return [_("请填写说明或理由。")]
    return [
        _("理由会公开，其中有%(label)s %(masked)s，请删除。") % vars(finding)
        for finding in personal_data.findings({"": asked.note})
    ]


def _of_publication_there(ticket: Ticket) -> list[str]:
    return [] if ticket.is_published else [_("这件反映的答复没有公开。")]


FORESEEABLE: dict[str, Callable[[Ticket], list[str]]] = {
    "publish": _of_publication,
    "unpublish": _of_publication_there,
}

OF_ACT: dict[str, Callable[[Ticket, Asked], list[str]]] = {
    "answer": _of_answer,
    "hand_on": _of_handing_on,
    "assign": _of_assigning,
    "close": _of_closing,
    "publish": _of_public_texts,
    "unpublish": _of_unpublishing,
}


def _target(ticket: Ticket, asked: Asked) -> int | None:
    """The department after handing on; None is the disclosure office."""
    if asked.to_office:
        return None
    return asked.department.pk if asked.department else ticket.department_id


# Effects.


def _receive(ticket: Ticket, asked: Asked):
    _own(ticket, asked.actor, asked.at)
    ticket.first_contact_id = ticket.first_contact_id or asked.actor.pk


def _own(ticket: Ticket, person: User, at: datetime):
    ticket.owner, ticket.state = person, State.IN_HAND
    ticket.received_at = ticket.received_at or at


def _answer(ticket: Ticket, asked: Asked):
    day = timezone.localdate(asked.at)
    ticket.questions.filter(number=ticket.turn).update(
        answer=asked.answer.strip(), answered_on=day, answered_by=asked.actor
    )
    ticket.state, ticket.answered_on = State.ANSWERED, day


def _hand_on(ticket: Ticket, asked: Asked):
    if asked.to_office:
        ticket.department = None
    elif asked.department:
        ticket.department = asked.department
    if asked.person:
        _own(ticket, asked.person, asked.at)
    else:
        ticket.owner, ticket.received_at, ticket.state = None, None, State.FILED


def _assign(ticket: Ticket, asked: Asked):
    _own(ticket, asked.person, asked.at)


def _close(ticket: Ticket, asked: Asked):
    ticket.state, ticket.closed_at = State.CLOSED, asked.at
    ticket.unanswered = asked.unanswered
    if asked.unanswered:
        ticket.questions.filter(number=ticket.turn).update(
            closed_on=timezone.localdate(asked.at), unanswered=asked.unanswered
        )


def _publish(ticket: Ticket, asked: Asked):
    ticket.public_question = asked.question.strip()
    ticket.public_answer = asked.answer.strip()
    ticket.published_at, ticket.unpublished_at = asked.at, None
    ticket.unpublished_reason = ""


def _unpublish(ticket: Ticket, asked: Asked):
    ticket.unpublished_at, ticket.unpublished_reason = asked.at, asked.note.strip()


EFFECTS: dict[str, Callable[[Ticket, Asked], None]] = {
    "receive": _receive,
    "answer": _answer,
    "hand_on": _hand_on,
    "assign": _assign,
    "close": _close,
    "publish": _publish,
    "unpublish": _unpublish,
}

LOGGED = ("state", "department", "owner", "unanswered")


def _logged(ticket: Ticket) -> dict:
    """What the log says of a change: never a word of the report or of the contact."""
    return {name: _plain(getattr(ticket, name)) for name in LOGGED}


def _plain(value):
    if isinstance(value, models.Model):
        with log.in_its_language():
            return str(value)
    return value.isoformat() if isinstance(value, date) else str(value or "")


def _log(ticket: Ticket, asked: Asked, before: dict):
    after = _logged(ticket)
    changes = {name: [before[name], after[name]] for name in LOGGED if before[name] != after[name]}
    log.append(
        asked.act.action,
        subject_of(ticket),
        actor=asked.actor,
        note=asked.note.strip(),
        changes=changes,
        is_public=asked.act.is_public,
    )
