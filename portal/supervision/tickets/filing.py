"""A citizen files a report. No account, no name.

check → write → log
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from portal.acts.notify import notify
from portal.base.audit import log
from portal.base.departments.models import Department
from portal.supervision.tickets import rate_limits, receipts, routing
from portal.supervision.tickets.about import About
from portal.supervision.tickets.actions import Action, NoticeKind
from portal.supervision.tickets.acts import tickets
from portal.supervision.tickets.contact import NO_CONTACT, Contact, Unreadable, seal, unseal
from portal.supervision.tickets.effects import question_of
from portal.supervision.tickets.handlers import referring, responsible
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
        told = ((NoticeKind.TICKET_FILED, responsible), (NoticeKind.TICKET_UNASSIGNED, referring))
        notify(told, ticket, actor=None, at=at, **tickets.about(ticket))
        log.append(Action.FILED, tickets.subject(ticket))
    return ticket


def unit_of(report: Report) -> Department | None:
    """Whom it complains of."""
    return report.about.department if report.kind in routing.GUARDED else None


def desk_of(report: Report, at: datetime) -> Department | None:
    unit = unit_of(report)
    if unit is None:
        return report.about.department
    return routing.desk_for(unit, timezone.localdate(at))


def _ticket(report: Report, token: str, at: datetime) -> Ticket:
    about, unit = report.about, unit_of(report)
    return Ticket(
        code=receipts.new_code(),
        secret_hash=receipts.sealed(receipts.secret_of(token)),
        form_hash=receipts.hash_of_form(token),
        kind=report.kind,
        department=desk_of(report, at),
        unit=unit,
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
