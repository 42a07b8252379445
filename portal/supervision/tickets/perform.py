"""The one door for what staff do with a report: 首问责任制, handing on, answering, closing.

check → change → log, in one transaction. Whoever receives a report first owns it until it is
handed on.
"""

from collections.abc import Callable
from datetime import date, datetime

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.audit import log
from portal.audit.models import Action
from portal.departments.models import User
from portal.publishing.perform import LostRace, MoveRefused
from portal.supervision.tickets import contact, refusals, telling
from portal.supervision.tickets.acts import ACTS, Asked
from portal.supervision.tickets.filing import save, subject_of
from portal.supervision.tickets.models import State, Ticket


def perform(
    ticket: Ticket, name: str, *, actor: User, at: datetime, seen_revision=None, **given
) -> Ticket:
    """Do one act and return the ticket; what this person has just done is not done again.

    Raises MoveRefused with every reason, or LostRace.
    """
    asked = Asked(ACTS[name], actor, at, **given)
    with transaction.atomic():
        current = _locked(ticket)
        if permission := refusals.of_permission(current, asked):
            raise MoveRefused(permission)
        if _is_done(current, asked):
            return current
        if seen_revision not in (None, current.revision):
            raise LostRace([_("刚刚有人办理了这件反映，请看过现在的情况再办理。")])
        if reasons := refusals.of_content(current, asked):
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
        if refusals.is_unopened(current, actor):
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


def _is_done(ticket: Ticket, asked: Asked) -> bool:
    """Whether the same person did the same before: the second of two clicks."""
    if asked.act.name == "receive":
        return ticket.state == State.IN_HAND and ticket.owner_id == asked.actor.pk
    if asked.act.name == "answer" and ticket.state == State.ANSWERED:
        given = {"answer": asked.answer.strip(), "answered_by": asked.actor}
        return ticket.questions.filter(number=ticket.turn, **given).exists()
    return False


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
