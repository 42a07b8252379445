"""Due soon to whoever handles it; overdue to them, the reviewers above and the disclosure office.

Once each, one digest a person, without a word of any report.
"""

from datetime import datetime, timedelta
from functools import partial

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext

from portal.acts.digest import Digest
from portal.base.departments.models import Role, User
from portal.base.departments.scope import reached_from
from portal.supervision.tickets import routing
from portal.supervision.tickets.actions import NoticeKind
from portal.supervision.tickets.handlers import referring, responsible
from portal.supervision.tickets.models import Ticket

DUE_SOON = timedelta(days=2)


def remind(at: datetime) -> int:
    """Queue what has to be told; return how many persons are told something."""
    today = timezone.localdate(at)
    rows = Ticket.objects.open().select_related("department", "owner").order_by("due_on", "pk")
    rows = rows.select_for_update(of=("self",))  # another run waits, and finds them told of
    soon = rows.filter(due_on__gte=today, due_on__lte=today + DUE_SOON, due_soon_told_on=None)
    late = rows.filter(due_on__lt=today, overdue_told_on=None)
    with transaction.atomic():
        told = SOON.send(list(soon), responsible, at)
        return told + LATE.send(list(late), _watching, at)


def _watching(ticket: Ticket) -> list[User]:
    people = routing.uninvolved(User.objects.filter(is_active=True), ticket.unit_id)
    reviewers = people.none()
    if ticket.department_id:
        near = reached_from(ticket.department_id)
        reviewers = people.filter(role=Role.REVIEWER, department_id__in=near)
    watching = [*responsible(ticket), *reviewers, *people.filter(role=Role.PUBLISHER)]
    return watching or referring(ticket)


def _title(count: int) -> str:
    return ngettext("%(count)s 件群众反映", "%(count)s 件群众反映", count) % {"count": count}


def _line(ticket: Ticket) -> str:
    return f"{ticket.due_on} {ticket}"


PATH = partial(reverse, "admin:supervision_ticket_changelist")
SOON = Digest(NoticeKind.TICKET_DUE_SOON, "due_soon_told_on", _title, _line, PATH)
LATE = Digest(NoticeKind.TICKET_OVERDUE, "overdue_told_on", _title, _line, PATH)
