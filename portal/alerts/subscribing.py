"""Asking for alerts, confirming, changing and leaving. No account, no name.

check → write → log
"""

from datetime import datetime, timedelta
from typing import TypeVar

from django.db import transaction
from django.utils.translation import gettext as _

from portal.alerts import people
from portal.alerts.actions import Action
from portal.alerts.models import Request, Subscription
from portal.alerts.people import Person
from portal.alerts.rhythms import next_time
from portal.base.audit import log, seals
from portal.base.audit.actions import Action as LogAction
from portal.records.due import standing
from portal.supervision.tickets import rate_limits, receipts
from portal.supervision.tickets.models import Attempt

Row = TypeVar("Row", Request, Subscription)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FROM_ONE = ((20, HOUR), (60, DAY))  # as of reports: many share one network address
TO_ONE = ((3, HOUR), (6, DAY))  # mails to one address that somebody typed
CHANGES = ((10, DAY),)  # of one subscription
MOST = 20  # subscriptions of one address
CONFIRM_WITHIN = timedelta(hours=48)


class TooMany(Exception):
    """So many subscriptions has this address that no other is added."""


def ask(address: str, feed: str, rhythm: str, language: str, *, network: str, at: datetime) -> None:
    """A mail to this address asks whether it is so. Of what is asked too often for one address
    nothing is sent, and nobody is told: whoever asks may be anybody. Raises
    rate_limits.RateLimited, and contact_keys.Unreadable if there is no key."""
    person, known_by = Person(address, people.new_secret()), people.hash_of(address)
    with transaction.atomic():
        rate_limits.one_at_a_time()
        rate_limits.count(Attempt.What.ALERT, network, FROM_ONE, at)
        try:
            rate_limits.count(Attempt.What.ALERT_TO, known_by, TO_ONE, at)
        except rate_limits.RateLimited:
            return
        Request.objects.create(
            code=people.new_code(),
            secret_hash=receipts.sealed(person.secret),
            contact=people.seal(person),
            address_hash=known_by,
            feed=feed,
            rhythm=rhythm,
            language=language,
            asked_at=at,
            next_attempt_at=at,
        )


def request_of(code: str, secret: str, at: datetime) -> Request | None:
    fresh = Request.objects.filter(code=code, asked_at__gt=at - CONFIRM_WITHIN)
    return _opened(fresh.first(), secret)


def subscription_of(code: str, secret: str) -> Subscription | None:
    return _opened(Subscription.objects.filter(code=code).first(), secret)


def _opened(row: Row | None, secret: str) -> Row | None:
    """Takes as long where there is no such row."""
    is_right = receipts.opens(row.secret_hash if row else receipts.NO_SECRET, secret)
    return row if is_right else None


def confirm(request: Request, at: datetime) -> Subscription | None:
    """The subscription; the one that there was of the same feed goes on, as it is now wished, and
    keeps the links that its mails gave. None if it was confirmed or is gone by now. Raises
    TooMany."""
    with log.acting_from(""), transaction.atomic():
        rate_limits.one_at_a_time()
        if not Request.objects.filter(pk=request.pk).delete()[0]:
            return None
        of_address = Subscription.objects.filter(address_hash=request.address_hash)
        if earlier := of_address.filter(feed=request.feed).first():
            change(earlier, request.rhythm, request.language, at)
            return earlier
        if of_address.count() >= MOST:
            raise TooMany
        newest = standing().newest_public
        subscription = Subscription(
            code=request.code,
            secret_hash=request.secret_hash,
            contact=request.contact,
            address_hash=request.address_hash,
            feed=request.feed,
            rhythm=request.rhythm,
            language=request.language,
            confirmed_at=at,
            told_through=newest,
            told_until=newest,
            due_at=next_time(request.rhythm, at),
        )
        subscription.save(force_insert=True)
        log.append(Action.CONFIRMED, _subject(subscription))
    return subscription


def change(subscription: Subscription, rhythm: str, language: str, at: datetime) -> None:
    """What was so already is no act. Raises rate_limits.RateLimited: an entry stays for ever."""
    if (subscription.rhythm, subscription.language) == (rhythm, language):
        return
    values = {"rhythm": rhythm, "language": language, "due_at": next_time(rhythm, at)}
    with log.acting_from(""), transaction.atomic():
        rate_limits.one_at_a_time()
        rate_limits.count(Attempt.What.ALERT, subscription.code, CHANGES, at)
        if Subscription.objects.filter(pk=subscription.pk).update(**values):
            log.append(Action.CHANGED, _subject(subscription))
            subscription.refresh_from_db()


def end(subscription: Subscription, why: str) -> bool:
    """Forget it: row, address and the salts of what was sealed of it. `why` is of no person."""
    with log.acting_from(""), transaction.atomic():
        rows = Subscription.objects.select_for_update().filter(pk=subscription.pk)
        row = rows.first()
        if row is None:
            return False
        key = row.pk
        row.delete()
        entry = log.append(LogAction.FORGOTTEN, _subject(subscription), note=why)
        seals.forget(Subscription, [key], entry.sequence)
    return True


def forget_unconfirmed(at: datetime) -> int:
    return Request.objects.filter(asked_at__lte=at - CONFIRM_WITHIN).delete()[0]


def _subject(subscription: Subscription) -> log.Subject:
    """A random code: the log never forgets, and what somebody follows may tell who they are."""
    with log.in_its_language():
        return log.Subject("alert", subscription.code, label=_("更新提醒"))
