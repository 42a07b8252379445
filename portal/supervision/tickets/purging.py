"""Contacts are kept no longer than they are needed."""

import hashlib
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from portal.base.audit import log, seals
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
    ended = ended.exclude(contact="")
    with transaction.atomic():
        keys = sorted(ended.select_for_update().values_list("pk", flat=True))
        if not keys:
            return 0
        for start in range(0, len(keys), 500):
            Ticket.objects.filter(pk__in=keys[start : start + 500]).update(contact="")
        digest = hashlib.sha256(",".join(map(str, keys)).encode()).hexdigest()
        entry = log.append(
            Action.PURGED,
            log.Subject("ticket"),
            actor_name="manage.py tick",
            changes={"count": len(keys), "digest": digest},
        )
        seals.forget(Ticket, keys, entry.sequence)
    return len(keys)
