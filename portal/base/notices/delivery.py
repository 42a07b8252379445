"""Send queued notices by e-mail. What fails stays queued; no act ever waits for or fails by it."""

import logging
from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.template.loader import render_to_string
from django.utils import translation

from portal.base.notices.models import Notice, Preference

logger = logging.getLogger(__name__)

PAUSES = [timedelta(minutes=m) for m in (5, 15, 60, 240, 720, 1440)]  # then it is given up
AT_ONCE = 20


def deliver_at_once(at: datetime):
    """After an act: send what waits, unless the mail server failed a moment ago."""
    failed_lately = Notice.objects.undelivered().filter(next_attempt_at__gt=at)
    if not failed_lately.exists():
        deliver(at, AT_ONCE)


def deliver(at: datetime, limit: int = 1000) -> int:
    """Send what is due and return how many were sent; at the first failure, leave the rest."""
    connection, sent = get_connection(), 0
    for notice in Notice.objects.to_send(at).select_related("recipient").order_by("pk")[:limit]:
        if not _claim(notice, at):
            continue
        try:
            message = _message(notice, connection)
            if message is None:
                continue
            message.send()
        except Exception as error:
            logger.warning("a notice could not be sent", exc_info=True)
            Notice.objects.filter(pk=notice.pk).update(last_error=f"{error!r}"[:500])
            break
        Notice.objects.filter(pk=notice.pk).update(sent_at=at, next_attempt_at=None, last_error="")
        sent += 1
    return sent


def _claim(notice: Notice, at: datetime) -> bool:
    """Take the notice from other processes, until its next attempt."""
    again = at + PAUSES[notice.attempts] if notice.attempts < len(PAUSES) else None
    unclaimed = Notice.objects.filter(pk=notice.pk, attempts=notice.attempts, sent_at=None)
    return bool(unclaimed.update(attempts=notice.attempts + 1, next_attempt_at=again))


def _message(notice: Notice, connection) -> EmailMessage | None:
    """Nothing for those who left or lost their address since it was queued."""
    person = notice.recipient
    if not person.is_active or not person.email:
        Notice.objects.filter(pk=notice.pk).update(next_attempt_at=None)
        return None
    preference = Preference.objects.filter(user=person).first() or Preference()
    with translation.override(preference.language):
        prefix = "/en" if preference.language == "en" else ""
        address = f"{settings.SITE_URL}{prefix}{notice.path}"
        context = {"notice": notice, "address": address}
        return EmailMessage(
            subject=" ".join(f"{notice.get_kind_display()}: {notice.title}".split()),
            body=render_to_string("notices/mail.txt", context),
            to=[person.email],
            connection=connection,
        )
