"""Send queued notices by e-mail: the work of `manage.py tick` alone, so that no request waits.

Each mail is sent at least once: it is claimed by a statement of its own, sent outside of any
transaction, then marked. A process that is killed between the last two leaves one mail behind that
is sent again when its claim is over, with the same Message-ID: receivers can drop the double.
"""

import contextlib
import logging
import smtplib
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.encoding import punycode

from portal.base.notices.models import Notice, Preference

logger = logging.getLogger(__name__)

PAUSES = [timedelta(minutes=m) for m in (5, 15, 60, 240, 720, 1440)]  # then it is given up
CLAIMED_FOR = timedelta(minutes=10)  # longer than the slowest server takes for one mail
MOST, SECONDS = 1000, 50  # of one run: the rest is for the next
TROUBLES = 3  # in a row, after which a server is left alone until the next run


def deliver(at: datetime, seconds: float = SECONDS) -> int:
    """Send what is due and return how many were sent. What is wrong with one mail keeps no other
    from being sent. Raises what the mail server says if it takes no connection."""
    mail_connection, sent, troubles, until = MailConnection(), 0, 0, time.monotonic() + seconds
    try:
        for notice in islice(_claimed(at, mail_connection), MOST):
            try:
                is_sent = _send(notice, mail_connection)
            except Exception as error:
                logger.warning("a notice could not be sent", exc_info=True)
                _keep_for_later(notice, error, at)
                troubles = troubles + 1 if _is_of_the_server(error) else 0
            else:
                Notice.objects.filter(pk=notice.pk).update(
                    sent_at=at if is_sent else None, next_attempt_at=None, last_error=""
                )
                sent, troubles = sent + is_sent, 0
            if troubles == TROUBLES or time.monotonic() >= until:
                break
    finally:
        mail_connection.close()
    return sent


class MailConnection:
    """One connection to the mail server for many mails, made anew where it broke."""

    def __init__(self) -> None:
        self._connection = get_connection()
        self._is_used = False

    def open(self) -> None:
        self._connection.open()

    def send(self, message: EmailMessage) -> None:
        """Once more on a new connection if the one that carried others was closed since."""
        was_used, self._is_used = self._is_used, True
        try:
            self._connection.send_messages([message])
        except Exception as error:
            if not _is_of_the_server(error):
                raise
            self.close()
            if not was_used:
                raise
            self.open()
            self.send(message)

    def close(self) -> None:
        with contextlib.suppress(Exception):  # a broken one says so once more
            self._connection.close()
        self._is_used = False


def _is_of_the_server(error: Exception) -> bool:
    """Whether the next mail would meet it as well. The sender is the same for all."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return any(code == 421 for code, _said in error.recipients.values())
    if isinstance(error, smtplib.SMTPServerDisconnected | smtplib.SMTPSenderRefused):
        return True
    if isinstance(error, smtplib.SMTPResponseException):
        return error.smtp_code == 421  # it closes the connection
    return isinstance(error, OSError) and not isinstance(error, smtplib.SMTPException)


def _claimed(at: datetime, mail_connection: MailConnection) -> Iterator[Notice]:
    """What is due, one at a time, each taken from other processes when it is asked for."""
    due = Notice.objects.to_send(at).select_related("recipient")
    while notice := due.order_by("next_attempt_at", "pk").first():
        mail_connection.open()  # first: a server that is away uses up no attempt
        if _claim(notice, at):
            yield notice


def _claim(notice: Notice, at: datetime) -> bool:
    """Whoever moves the time of its next attempt has it, until then."""
    seen, notice.next_attempt_at = notice.next_attempt_at, at + CLAIMED_FOR
    unclaimed = Notice.objects.filter(pk=notice.pk, sent_at=None, next_attempt_at=seen)
    return bool(unclaimed.update(next_attempt_at=notice.next_attempt_at))


def _keep_for_later(notice: Notice, error: Exception, at: datetime) -> None:
    again = at + PAUSES[notice.attempts] if notice.attempts < len(PAUSES) else None
    claimed = Notice.objects.filter(pk=notice.pk, next_attempt_at=notice.next_attempt_at)
    claimed.update(
        attempts=notice.attempts + 1, next_attempt_at=again, last_error=f"{error!r}"[:500]
    )


def _send(notice: Notice, mail_connection: MailConnection) -> bool:
    """Not to those who left or lost their address since it was queued."""
    is_wanted = notice.recipient.is_active and bool(notice.recipient.email)
    if is_wanted:
        mail_connection.send(_message(notice))
    return is_wanted


def _message(notice: Notice) -> EmailMessage:
    preference = Preference.objects.filter(user=notice.recipient).first() or Preference()
    with translation.override(preference.language):
        prefix = "/en" if preference.language == "en" else ""
        address = f"{settings.SITE_URL}{prefix}{notice.own_path}"
        context = {"notice": notice, "address": address}
        return EmailMessage(
            subject=" ".join(f"{notice.get_kind_display()}: {notice.title}".split()),
            body=render_to_string("notices/mail.txt", context),
            to=[notice.recipient.email],
            headers={"Message-ID": _message_id(notice)},
        )


def _message_id(notice: Notice) -> str:
    """The same at each attempt; another where a restored database gives a key away again."""
    host = punycode(str(urlsplit(settings.SITE_URL).hostname))
    return f"<notice.{notice.pk}.{notice.queued_at.timestamp():.6f}@{host}>"
