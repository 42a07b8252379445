"""Contacts and files of citizens are kept no longer than they are needed."""

from datetime import datetime, timedelta

from django.utils import timezone

from portal.base.audit import log
from portal.base.audit.forgetting import forget
from portal.records import files
from portal.supervision.tickets.actions import Action
from portal.supervision.tickets.models import Ticket, TicketFile

KEPT_FOR = timedelta(days=180)  # after a report is closed
NEVER_LONGER = timedelta(days=730)  # after the last due date, closed or not


def purge(at: datetime) -> int:
    """Clear the contacts and files of reports that ended, or were due, long ago; what else holds
    the same file keeps it.

    One entry a run for each of the two, with count and digest.
    """
    today = timezone.localdate(at)
    ended = Ticket.objects.ended_by(today - KEPT_FOR)
    ended |= Ticket.objects.filter(due_on__lte=today - NEVER_LONGER)
    sent = TicketFile.objects.filter(ticket__in=ended).exclude(original_sha256="")
    contacts, cleared = (
        forget(rows, Action.PURGED, log.Subject("ticket"), actor_name="manage.py tick")
        for rows in (ended.exclude(contact=""), sent)
    )
    if cleared:
        files.sweep_now()
    return contacts + cleared
