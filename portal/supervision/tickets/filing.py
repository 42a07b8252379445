"""A citizen files a report, asks once more, or withdraws consent. No account, no name.

check → write → log
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.audit import log
from portal.audit.models import Action
from portal.publishing.perform import LostRace, MoveRefused
from portal.supervision.tickets import deadlines, floods, receipts, telling
from portal.supervision.tickets.about import About
from portal.supervision.tickets.contact import NO_CONTACT, Contact, Unreadable, seal, unseal
from portal.supervision.tickets.models import Question, State, Ticket


class FiledBefore(Exception):
    """The form was used for another report."""


@dataclass(frozen=True)
class Report:
    """A report as a citizen wrote it."""

    kind: str
    text: str
    about: About
    contact: Contact = NO_CONTACT
    consents: bool = False


def file(report: Report, *, token: str, address: str, at: datetime) -> Ticket:
    """Take a report in and return it; the same form sent again leads to the same ticket.

    Raises FiledBefore if the form was used for other words, and floods.Flood.
    """
    with transaction.atomic():
        floods.one_at_a_time()
        earlier = Ticket.objects.filter(form_hash=receipts.hash_of_form(token)).first()
        if earlier is not None:
            return _same(earlier, report)
        floods.count_filing(address, at)
        ticket = _ticket(report, token, at)
        _ask(ticket, report.text, at)
        telling.tell(ticket, "file", actor=None, at=at)
        log.append(Action.FILED, subject_of(ticket))
    return ticket


def ask_again(ticket: Ticket, text: str, *, at: datetime) -> Ticket:
    """Once, in the time after the answer, or after it was closed without one.

    The same words sent twice are one question.

    Raises MoveRefused or LostRace.
    """
    with transaction.atomic():
        current = Ticket.objects.select_for_update(of=("self",)).get(pk=ticket.pk)
        if current.turn > 1 and current.questions.get(number=current.turn).text == text:
            return current
        if reasons := refusals_to_ask_again(current, at):
            raise MoveRefused(reasons)
        current.turn += 1
        current.answered_on = current.closed_at = None
        current.unanswered = ""
        current.due_soon_told_on = current.overdue_told_on = None
        current.state = State.IN_HAND if telling.tends(current.owner, current) else State.FILED
        if current.state == State.FILED:
            current.owner = current.received_at = None
        _ask(current, text, at)
        save(current)
        telling.tell(current, "ask_again", actor=None, at=at)
        log.append(Action.ASKED_AGAIN, subject_of(current))
    return current


def withdraw_consent(ticket: Ticket, *, at: datetime) -> Ticket:
    """The citizen's own word: nothing is published any more, and what was is taken down.

    Said twice it is one act. Raises LostRace.
    """
    with transaction.atomic():
        current = Ticket.objects.select_for_update(of=("self",)).get(pk=ticket.pk)
        if not current.consents:
            return current
        was_public = current.is_published
        current.consents = False
        if was_public:
            with log.in_its_language():
                current.unpublished_reason = _("反映人撤回了公开的同意。")
            current.unpublished_at = at
        save(current)
        log.append(Action.CONSENT_WITHDRAWN, subject_of(current), is_public=was_public)
    return current


def refusals_to_ask_again(ticket: Ticket, at: datetime) -> list[str]:
    if ticket.turn > 1:
        return [_("已经再次反映过一次；还有疑问的，请打热线电话。")]
    if ticket.is_open:
        return [_("还没有答复，不用再次反映。")]
    if timezone.localdate(at) > ticket.ask_again_until:
        return [_("再次反映的期限已过；请另提一件。")]
    return []


def save(ticket: Ticket):
    """Compare and swap: nothing is written over what somebody else did meanwhile."""
    seen = ticket.revision
    fields = {
        field.attname: getattr(ticket, field.attname)
        for field in ticket._meta.concrete_fields
        if not field.primary_key
    }
    rows = Ticket.objects.filter(pk=ticket.pk, revision=seen)
    if not rows.update(**fields | {"revision": seen + 1}):
        raise LostRace([_("刚刚有人办理了这件反映，请看过现在的情况再办理。")])
    ticket.revision = seen + 1


def subject_of(ticket: Ticket) -> log.Subject:
    """The public part of an entry tells neither the code nor a word of the report."""
    with log.in_its_language():
        label = f"{Ticket._meta.verbose_name} {ticket.pk} · {ticket.get_kind_display()}"
    code = ticket.department.code if ticket.department else ""
    return log.Subject("ticket", str(ticket.pk), label=label, department=code)


def _ticket(report: Report, token: str, at: datetime) -> Ticket:
    about = report.about
    return Ticket(
        code=receipts.new_code(),
        secret_hash=receipts.sealed(receipts.secret_of(token)),
        form_hash=receipts.hash_of_form(token),
        kind=report.kind,
        department=about.department,
        about_path=about.path,
        about_kind=about.kind,
        about_key=about.key,
        about_step=about.step,
        consents=report.consents,
        contact=seal(report.contact),
        filed_at=at,
    )


def _ask(ticket: Ticket, text: str, at: datetime):
    """The question of this turn, and by when it is to be answered."""
    today = timezone.localdate(at)
    rule = deadlines.rules_on(today)[ticket.kind]
    ticket.due_on = deadlines.due(today, rule).due_on
    if ticket.pk is None:
        ticket.save(force_insert=True)
    Question.objects.create(
        ticket=ticket,
        number=ticket.turn,
        text=text,
        asked_on=today,
        due_on=ticket.due_on,
        limit_number=rule.number,
        limit_unit=rule.unit,
        limit_basis=rule.basis,
    )


def _same(earlier: Ticket, report: Report) -> Ticket:
    """Sent again as it was; whatever was added or changed since is another report."""
    first = earlier.questions.get(number=1)
    try:
        known = unseal(earlier.contact) if earlier.contact else NO_CONTACT
    except Unreadable as error:
        raise FiledBefore from error
    about = (earlier.about_path, earlier.about_step)
    before = (first.text, earlier.kind, about, known, earlier.consents)
    now = (report.about.path, report.about.step)
    if before != (report.text, report.kind, now, report.contact, report.consents):
        raise FiledBefore
    return earlier
