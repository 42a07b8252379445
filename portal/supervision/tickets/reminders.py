"""Due soon to whoever handles it; overdue to them, the reviewers above and the disclosure office.

Once each, one digest a person, without a word of any report.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext, override

from portal.audit import log
from portal.departments.models import Role, User
from portal.departments.scope import reached_from
from portal.notices.models import Kind
from portal.notices.queue import queue
from portal.supervision.tickets.models import Ticket
from portal.supervision.tickets.telling import responsible

DUE_SOON = timedelta(days=2)
LISTED = 20  # lines of a digest


def remind(at: datetime) -> int:
    """Queue what has to be told; return how many persons are told something."""
    today = timezone.localdate(at)
    rows = Ticket.objects.open().select_related("department", "owner").order_by("due_on", "pk")
    soon = rows.filter(due_on__gte=today, due_on__lte=today + DUE_SOON, due_soon_told_on=None)
    late = rows.filter(due_on__lt=today, overdue_told_on=None)
    with transaction.atomic():
        told = _tell(soon, "due_soon_told_on", Kind.TICKET_DUE_SOON, responsible, at)
        return told + _tell(late, "overdue_told_on", Kind.TICKET_OVERDUE, _watching, at)


def _watching(ticket: Ticket) -> list[User]:
    people = User.objects.filter(is_active=True)
    reviewers = people.none()
    if ticket.department_id:
        near = reached_from(ticket.department_id)
        reviewers = people.filter(role=Role.REVIEWER, department_id__in=near)
    return [*responsible(ticket), *reviewers, *people.filter(role=Role.PUBLISHER)]


def _tell(rows, mark: str, kind: Kind, audience: Callable[[Ticket], list[User]], at: datetime):
    digests: dict[int, tuple[User, list[Ticket]]] = {}
    for row in rows:
        for person in {one.pk: one for one in audience(row)}.values():
            digests.setdefault(person.pk, (person, []))[1].append(row)
        Ticket.objects.filter(pk=row.pk).update(**{mark: timezone.localdate(at)})
    for person, own in digests.values():
        _queue(person, kind, own, at)
    return len(digests)


def _queue(person: User, kind: Kind, rows: list[Ticket], at: datetime):
    with log.in_its_language():
        title = ngettext("%(count)s 件群众反映", "%(count)s 件群众反映", len(rows))
        title %= {"count": len(rows)}
        note = "\n".join(f"{row.due_on} {row}" for row in rows[:LISTED])
    with override("zh-hans"):
        path = reverse("admin:supervision_ticket_changelist")
    queue([person], kind, at, title=title, path=path, note=note)
