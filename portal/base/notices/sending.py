"""Mail of any kind, sent by jobs of `manage.py tick` alone, so that no request waits.

Each mail is sent at least once: it is claimed by a statement of its own, sent outside of any
transaction, then marked. A process that is killed between the last two leaves one mail behind that
is sent again when its claim is over, with the same Message-ID: receivers can drop the double.
"""

import contextlib
import logging
import smtplib
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.db.models import QuerySet
from django.utils.encoding import punycode

from portal.base.notices.models import Mailed

logger = logging.getLogger(__name__)

Mail = EmailMessage

PAUSES = [timedelta(minutes=m) for m in (5, 15, 60, 240, 720, 1440)]  # then it is given up
CLAIMED_FOR = timedelta(minutes=10)  # longer than the slowest server takes for one mail
MOST, SECONDS = 1000, 50  # of one run: the rest is for the next
TROUBLES = 3  # in a row, after which a server is left alone until the next run


class Prepared(NamedTuple):
    """What a row says now, if it is still to be sent, and what is noted when that was done."""

    message: Mail | None
    mark: Callable[[], Any]


class Mailing(ABC):
    """One kind of mail, of the rows of one model."""

    is_private = False  # whether nothing that an error says may be kept: it names the addressee

    @abstractmethod
    def waiting(self, at: datetime) -> QuerySet[Any]:
        """The rows whose mail is due, in the order in which it is sent."""

    @abstractmethod
    def prepare(self, row: Any, at: datetime) -> Prepared:
        """The mail of a row that was claimed, by what is so now."""

    def said(self, error: Exception) -> str:
        """What is kept and logged of a failure."""
        if not self.is_private:
            return repr(error)
        codes = sorted({*map(str, smtp_codes(error))})
        return " ".join([type(error).__name__, *codes])

    def given_up(self, row: Any, error: Exception, at: datetime) -> None:  # noqa: B027 (few care)
        """After the last attempt, which is noted already."""


def send(mailing: Mailing, at: datetime, seconds: float = SECONDS) -> int:
    """Send what is due and return how many were sent. What is wrong with one mail keeps no other
    from being sent. Raises what the mail server says if it takes no connection."""
    mail_connection, sent, troubles, until = MailConnection(), 0, 0, time.monotonic() + seconds
    try:
        for row in islice(_claimed(mailing, at, mail_connection), MOST):
            try:
                message, mark = mailing.prepare(row, at)
                if message is not None:
                    mail_connection.send(message)
            except Exception as error:
                said = mailing.said(error)
                logger.warning("a mail was not sent: %s", said, exc_info=not mailing.is_private)
                _keep_for_later(mailing, row, error, at)
                troubles = troubles + 1 if _is_of_the_server(error) else 0
            else:
                mark()
                sent, troubles = sent + (message is not None), 0
            if troubles == TROUBLES or time.monotonic() >= until:
                break
    finally:
        mail_connection.close()
    return sent


def mail(name: str, to: str, subject: str, body: str, **headers: str) -> Mail:
    """A mail to one person. Its name is the same at each attempt, and of no other mail."""
    identity = {"Message-ID": f"<{name}@{site_host()}>"}
    return Mail(" ".join(subject.split()), body, to=[to], headers=headers | identity)


def site_host() -> str:
    """As programs that read mail know it."""
    return punycode(str(urlsplit(settings.SITE_URL).hostname))


def site_url() -> str:
    return settings.SITE_URL.replace(str(urlsplit(settings.SITE_URL).hostname), site_host(), 1)


def smtp_codes(error: Exception) -> list[int]:
    """What the server answered, as far as it did."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return [code for code, _said in error.recipients.values()]
    return [error.smtp_code] if isinstance(error, smtplib.SMTPResponseException) else []


def is_no_mailbox(error: Exception) -> bool:
    """Whether it was the addressee whom the server refused, and for good; not the sender, or what
    was sent."""
    codes = smtp_codes(error) if isinstance(error, smtplib.SMTPRecipientsRefused) else []
    return bool(codes) and all(500 <= code < 600 for code in codes)


class MailConnection:
    """One connection to the mail server for many mails, made anew where it broke."""

    def __init__(self) -> None:
        self._connection = get_connection()
        self._is_used = False

    def open(self) -> None:
        self._connection.open()

    def send(self, message: Mail) -> None:
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


def _claimed(mailing: Mailing, at: datetime, mail_connection: MailConnection) -> Iterator[Any]:
    """What is due, one at a time, each taken from other processes when it is asked for."""
    while row := mailing.waiting(at).first():
        mail_connection.open()  # first: a server that is away uses up no attempt
        if _claim(row, at):
            yield row


def claim_of(row: Mailed) -> QuerySet[Any]:
    """The row, as long as nobody has moved the time of its next attempt, or deleted it, since."""
    rows = type(row)._default_manager
    return rows.filter(pk=row.pk, next_attempt_at=row.next_attempt_at)


def _claim(row: Mailed, at: datetime) -> bool:
    """Whoever moves the time of its next attempt has it, until then."""
    unclaimed, until = claim_of(row), at + CLAIMED_FOR
    row.next_attempt_at = until
    return bool(unclaimed.update(next_attempt_at=until))


def _keep_for_later(mailing: Mailing, row: Mailed, error: Exception, at: datetime) -> None:
    claimed, again = claim_of(row), None
    if row.attempts < len(PAUSES):
        again = at + PAUSES[row.attempts]
    said = mailing.said(error)[:500]
    claimed.update(attempts=row.attempts + 1, next_attempt_at=again, last_error=said)
    if again is None:
        mailing.given_up(row, error, at)
