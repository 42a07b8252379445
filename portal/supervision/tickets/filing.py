"""A citizen files a report. No account, no name.

check → write → log
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django.db import transaction
from django.utils import timezone

from portal.acts.notify import notify
from portal.base.audit import log
from portal.base.departments.models import Department, User
from portal.base.files.intake import TakenIn
from portal.supervision.tickets import attachments, rate_limits, receipts, routing
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
    files: tuple[str, ...] = ()  # the SHA-256 of each, as it was sent


def is_filed(token: str) -> bool:
    """Whether the form was used before: what came with it need not be looked at again."""
    return _earlier(token) is not None


def file(
    report: Report, taken: Iterable[TakenIn] = (), *, token: str, address: str, at: datetime
) -> Ticket:
    """Take a report in, with its files, and return it; the same form sent again leads to the same
    ticket.

    Raises FiledBefore if the form was used for other words, and rate_limits.RateLimited.
    """
    with transaction.atomic():
        rate_limits.one_at_a_time()
        if earlier := _earlier(token):
            return _same(earlier, report)
        rate_limits.count_filing(address, at)
        ticket = _take_in(report, token, at, at)
        count = attachments.attach(ticket, taken)
        changes = {"files": count} if count else {}
        log.append(Action.FILED, tickets.subject(ticket), changes=changes)
    return ticket


@dataclass(frozen=True)
class Receipt:
    """How a report came that staff enter, and when: the clock runs from that day."""

    channel: str
    received_on: date

    def at(self, now: datetime) -> datetime:
        if self.received_on == timezone.localdate(now):
            return now
        return timezone.make_aware(datetime.combine(self.received_on, time.min))


def enter(report: Report, receipt: Receipt, *, token: str, actor: User, at: datetime) -> Ticket:
    """Take in what came by telephone, letter or visit. Raises FiledBefore."""
    received_at = receipt.at(at)
    with transaction.atomic():
        rate_limits.one_at_a_time()
        if earlier := _earlier(token):
            return _same(earlier, report)
        own = {"channel": receipt.channel, "entered_by": actor}
        ticket = _take_in(report, token, received_at, at, **own)
        log.append(
            Action.ENTERED,
            tickets.subject(ticket),
            actor=actor,
            changes={
                "channel": receipt.channel,
                "received_on": receipt.received_on.isoformat(),
            },
            is_public=received_at != at,  # the figures of days gone by are others now
        )
    return ticket


def _earlier(token: str) -> Ticket | None:
    return Ticket.objects.filter(form_hash=receipts.hash_of_form(token)).first()


def _take_in(report: Report, token: str, received_at: datetime, at: datetime, **own: Any) -> Ticket:
    ticket = _ticket(report, token, received_at, **own)
    question = question_of(ticket, ticket.turn, report.text, received_at)
    ticket.due_on = question.due_on
    ticket.save(force_insert=True)
    question.ticket = ticket  # which has its key now
    question.save(force_insert=True)
    told = ((NoticeKind.TICKET_FILED, responsible), (NoticeKind.TICKET_UNASSIGNED, referring))
    notify(told, ticket, actor=None, at=at, **tickets.about(ticket))
    return ticket


def unit_of(report: Report) -> Department | None:
    """Whom it complains of."""
    return report.about.department if report.kind in routing.GUARDED else None


def desk_of(report: Report, at: datetime) -> Department | None:
    unit = unit_of(report)
    if unit is None:
        return report.about.department
    return routing.desk_for(unit, timezone.localdate(at))


def _ticket(report: Report, token: str, at: datetime, **own: Any) -> Ticket:
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
        **own,
    )


def _same(earlier: Ticket, report: Report) -> Ticket:
    """Sent again as it was; whatever was added or changed since is another report."""
    first = earlier.questions.get(number=1)
    try:
        known = unseal(earlier.contact) if earlier.contact else NO_CONTACT
    except Unreadable as error:
        raise FiledBefore from error
    about = (earlier.about_path, earlier.about_step)
    sent = tuple(earlier.files.values_list("original_sha256", flat=True))
    before = (first.text, earlier.kind, about, known, earlier.consents, sent)
    now = (report.about.path, report.about.step)
    if before != (report.text, report.kind, now, report.contact, report.consents, report.files):
        raise FiledBefore
    return earlier
