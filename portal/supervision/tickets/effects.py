"""What an act changes of a report."""

from datetime import datetime

from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.acts.act import Order
from portal.base.audit import log
from portal.base.departments.models import User
from portal.supervision.tickets import deadlines, handlers
from portal.supervision.tickets.models import Question, State, TakenDown, Ticket


def receive(ticket: Ticket, order: Order) -> dict:
    first = ticket.first_contact_id or order.person.pk
    return _own(ticket, order.person, order.at) | {"first_contact_id": first}


def is_received(ticket: Ticket, order: Order) -> bool:
    return ticket.state == State.IN_HAND and ticket.owner_id == order.person.pk


def _own(ticket: Ticket, person: User, at: datetime) -> dict:
    received_at = ticket.received_at or at
    return {"owner": person, "state": State.IN_HAND, "received_at": received_at}


def write_answer(ticket: Ticket, order: Order) -> dict:
    return _write(ticket, order, order["answer"].strip(), "")


def is_written(ticket: Ticket, order: Order) -> bool:
    given = {"draft": order["answer"].strip(), "answered_by": order.person}
    is_same = ticket.questions.filter(number=ticket.turn, **given)
    return ticket.state == State.DRAFTED and is_same.exists()


def decline(ticket: Ticket, order: Order) -> dict:
    return _write(ticket, order, "", order["unanswered"])


def is_declined(ticket: Ticket, order: Order) -> bool:
    given = {"proposed": order["unanswered"], "answered_by": order.person}
    is_same = ticket.questions.filter(number=ticket.turn, **given)
    return ticket.state == State.DECLINED and is_same.exists()


def _write(ticket: Ticket, order: Order, draft: str, proposed: str) -> dict:
    question = ticket.questions.get(number=ticket.turn)
    question.answered_by, question.draft, question.proposed = order.person, draft, proposed
    question.save(update_fields=["answered_by", "draft", "proposed"])
    question.writers.add(order.person)
    return {}


def release(ticket: Ticket, order: Order) -> dict:
    """Nothing of it can be changed on the way."""
    ticket.questions.filter(number=ticket.turn).update(
        answer=F("draft"), draft="", answered_on=order.today, released_by=order.person
    )
    return {"answered_on": order.today}


def release_declined(ticket: Ticket, order: Order) -> dict:
    question = ticket.questions.get(number=ticket.turn)
    question.unanswered, question.proposed = question.proposed, ""
    question.closed_on, question.released_by = order.today, order.person
    question.save(update_fields=["unanswered", "proposed", "closed_on", "released_by"])
    return {"closed_at": order.at, "unanswered": question.unanswered}


def is_released(ticket: Ticket, order: Order) -> bool:
    by_this_person = ticket.questions.filter(number=ticket.turn, released_by=order.person)
    return ticket.state == order.act.target and by_this_person.exists()


def send_back(ticket: Ticket, order: Order) -> dict:
    """The draft stays, to be gone on with."""
    return {}


def is_recalled(ticket: Ticket, order: Order) -> bool:
    return ticket.state == State.IN_HAND and ticket.owner_id == order.person.pk


def hear(ticket: Ticket, order: Order) -> dict:
    return {"hearing": order["hearing"].strip(), "heard_at": order.at}


def is_asked(ticket: Ticket, order: Order) -> bool:
    return ticket.heard_at is not None and ticket.hearing == order["hearing"].strip()


def state(ticket: Ticket, order: Order) -> dict:
    statement = order["statement"].strip()
    return {"statement": statement, "stated_by": order.person, "stated_at": order.at}


def is_stated(ticket: Ticket, order: Order) -> bool:
    is_same = ticket.statement == order["statement"].strip()
    return is_same and ticket.stated_by_id == order.person.pk


def hand_on(ticket: Ticket, order: Order) -> dict:
    changes = {"owner": None, "received_at": None, "state": State.FILED}
    if order["person"]:
        changes = _own(ticket, order["person"], order.at)
    if order["to_office"] or order["department"]:
        changes["department"] = order["department"]
    return changes


def assign(ticket: Ticket, order: Order) -> dict:
    return _own(ticket, order["person"], order.at)


def close(ticket: Ticket, order: Order) -> dict:
    return {"closed_at": order.at}


def propose_publication(ticket: Ticket, order: Order) -> dict:
    ticket.publication_writers.add(order.person)
    return {
        "public_question": order["question"].strip(),
        "public_answer": order["answer"].strip(),
        "publication_proposed_at": order.at,
    }


def is_proposed(ticket: Ticket, order: Order) -> bool:
    given = (order["question"].strip(), order["answer"].strip())
    is_same = (ticket.public_question, ticket.public_answer) == given
    by_this_person = ticket.publication_writers.filter(pk=order.person.pk)
    return ticket.awaits_publication and is_same and by_this_person.exists()


def publish(ticket: Ticket, order: Order) -> dict:
    return {
        "publication_proposed_at": None,
        "publication_released_by": order.person,
        "published_at": order.at,
        "unpublished_at": None,
        "unpublished_reason": "",
    }


def is_published(ticket: Ticket, order: Order) -> bool:
    return ticket.is_published and ticket.publication_released_by_id == order.person.pk


def send_back_publication(ticket: Ticket, order: Order) -> dict:
    return {"publication_proposed_at": None}


def unpublish(ticket: Ticket, order: Order) -> dict:
    with log.in_its_language():
        reason = str(TakenDown(order["why"]).label)
    return {"unpublished_at": order.at, "unpublished_reason": reason}


def read_contact(ticket: Ticket, order: Order) -> None:
    """That it was read is all that happens."""


def read_file(ticket: Ticket, order: Order) -> None:
    """By its number: its name may tell of a person, and is cleared one day."""
    order.logged |= {"file": order["file"].number, "which": order["which"]}


def ask_again(ticket: Ticket, order: Order) -> dict:
    question = question_of(ticket, ticket.turn + 1, order["text"], order.at)
    question.save(force_insert=True)
    changes = {
        "turn": question.number,
        "due_on": question.due_on,
        "answered_on": None,
        "closed_at": None,
        "publication_proposed_at": None,
        "unanswered": "",
        "due_soon_told_on": None,
        "overdue_told_on": None,
        "state": State.IN_HAND,
    }
    if not handlers.handles(ticket.owner, ticket):
        changes |= {"state": State.FILED, "owner": None, "received_at": None}
    return changes


def is_asked_again(ticket: Ticket, order: Order) -> bool:
    question = ticket.questions.filter(number=ticket.turn, text=order["text"])
    return ticket.turn > 1 and question.exists()


def question_of(ticket: Ticket, number: int, text: str, at: datetime) -> Question:
    """Not saved; it says by when it is to be answered."""
    today = timezone.localdate(at)
    rule = deadlines.rules_on(today)[ticket.kind]
    return Question(
        ticket=ticket,
        number=number,
        text=text,
        asked_on=today,
        due_on=deadlines.due(today, rule).due_on,
        limit_number=rule.number,
        limit_unit=rule.unit,
        limit_basis=rule.basis,
    )


def rate(ticket: Ticket, order: Order) -> dict:
    return {"rating": order["rating"], "rated_on": order.today}


def is_rated(ticket: Ticket, order: Order) -> bool:
    return bool(ticket.rating) and ticket.rating == order["rating"]


def withdraw_consent(ticket: Ticket, order: Order) -> dict:
    """Nothing is published any more, and what was is taken down."""
    order.is_public = ticket.is_published
    changes = {"consents": False, "publication_proposed_at": None}
    if not ticket.is_published:
        return changes
    with log.in_its_language():
        reason = _("反映人撤回了公开的同意。")
    return changes | {"unpublished_at": order.at, "unpublished_reason": reason}


def is_withdrawn(ticket: Ticket, order: Order) -> bool:
    return not ticket.consents
