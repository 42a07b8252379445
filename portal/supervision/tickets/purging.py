"""Contacts are kept no longer than they are needed."""

from datetime import datetime, timedelta

from django.utils import timezone

from portal.base.audit import log
from portal.base.audit.forgetting import forget
from portal.supervision.tickets.actions import Action
from portal.supervision.tickets.models import Ticket

KEPT_FOR = timedelta(days=180)  # after a report is closed
NEVER_LONGER = timedelta(days=730)  # after the last due date, closed or not


def purge(at: datetime) -> int:
    """Clear the contacts of reports that ended, or were due, long ago.

    One entry a run, with count and digest.
    """
    today = timezone.localdate(at)
    ended = Ticket.objects.ended_by(today - KEPT_FOR)
    ended |= Ticket.objects.filter(due_on__lte=today - NEVER_LONGER)
    subject = log.Subject("ticket")
    return forget(ended.exclude(contact=""), Action.PURGED, subject, actor_name="manage.py tick")
