"""A citizen files a report. No account, no name.

check → write → log
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from portal.acts.notify import notify
from portal.base.audit import log
from portal.supervision.tickets import rate_limits, receipts
from portal.supervision.tickets.about import About
from portal.supervision.tickets.actions import Action, NoticeKind
from portal.supervision.tickets.acts import tickets
from portal.supervision.tickets.contact import NO_CONTACT, Contact, Unreadable, seal, unseal
from portal.supervision.tickets.effects import question_of
from portal.supervision.tickets.handlers import responsible
from portal.supervision.tickets.models import Ticket


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

    Raises FiledBefore if the form was used for other words, and rate_limits.RateLimited.
    """
    with transaction.atomic():
        rate_limits.one_at_a_time()
        earlier = Ticket.objects.filter(form_hash=receipts.hash_of_form(token)).first()
        if earlier is not None:
            return _same(earlier, report)
        rate_limits.count_filing(address, at)
        ticket = _ticket(report, token, at)
        question = question_of(ticket, ticket.turn, report.text, at)
        ticket.due_on = question.due_on
        ticket.save(force_insert=True)
        question.ticket = ticket  # which has its key now
        question.save(force_insert=True)
        told = ((NoticeKind.TICKET_FILED, responsible),)
        notify(told, ticket, actor=None, at=at, **tickets.about(ticket))
        log.append(Action.FILED, tickets.subject(ticket))
    return ticket


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
