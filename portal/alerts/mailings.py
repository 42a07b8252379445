"""The mails of alerts, by the one mechanism for all mail (`sending`).

What a mail tells is computed when it is sent, by what the public may see then. Which entries of the
log it is about (`told_through`, `told_until`) stands before it is sent the first time, so that a
mail that must be sent again is the same.
"""

import logging
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import override

from portal.alerts import people, subscribing
from portal.alerts.models import Asked, Request, Subscription
from portal.alerts.rhythms import Rhythm, next_time
from portal.base.caching import state_key_of
from portal.base.notices.sending import (
    SECONDS,
    Mail,
    Mailing,
    Prepared,
    claim_of,
    is_no_mailbox,
    mail,
    send,
    site_host,
    site_url,
)
from portal.records.due import SiteState, standing
from portal.records.feed_reading import NotTold, in_language, read
from portal.records.feeds import MOST, Entry, Told

logger = logging.getLogger(__name__)

KEPT = 32  # feeds of which it is known what they say
REST = timedelta(days=1)  # after a mail that could not be sent at all


class Feeds:
    """What feeds say, each read once as long as nothing public changes."""

    def __init__(self) -> None:
        self._read: OrderedDict[tuple, Told | None] = OrderedDict()

    def told(self, feed: str, language: str, stands: SiteState) -> Told | None:
        key = (feed, language, state_key_of(stands))
        if key not in self._read:
            told = read(feed, language, stands)
            if told is not None and not told.is_whole:
                raise NotTold("not all of it")  # looked for again at the next attempt
            self._read[key] = told
        self._read.move_to_end(key)
        if len(self._read) > KEPT:
            self._read.popitem(last=False)
        return self._read[key]


def queue_digests(at: datetime, seconds: float) -> int:
    """Find, feed after feed, whether there is anything to tell to those whose time has come; how
    many are to be told. Where it was not looked for longest comes first; the rest is for the next
    run."""
    stands, until, queued = standing(), monotonic() + seconds, 0
    idle = Subscription.objects.idle(at, stands.newest_public)
    failed: list[str] = []
    feeds = idle.order_by("told_through", "feed").values_list("feed", flat=True)
    while monotonic() < until and (feed := feeds.exclude(feed__in=failed).first()):
        try:
            told = read(feed, settings.LANGUAGE_CODE, stands)
        except Exception:
            logger.warning("a feed could not be read", exc_info=True)
            failed.append(feed)
            continue
        if told is not None and not told.is_whole:
            failed.append(feed)
        else:
            queued += _queue(idle.filter(feed=feed), told, stands.newest_public, at)
    return queued


def _queue(rows: QuerySet, told: Told | None, newest: int, at: datetime) -> int:
    """A feed that is gone is something to tell, too."""
    to_tell = rows
    if told is not None:
        last = max((one.sequence for one in told.entries), default=0)
        to_tell = rows.filter(told_through__lt=last)
    queued = to_tell.update(next_attempt_at=at, told_until=newest)
    for rhythm in Rhythm:
        of_rhythm = rows.filter(rhythm=rhythm)
        of_rhythm.update(told_through=newest, told_until=newest, due_at=next_time(rhythm, at))
    return queued


def send_digests(at: datetime, seconds: float = SECONDS) -> int:
    return send(Digests(), at, seconds)


def send_confirmations(at: datetime, seconds: float = SECONDS) -> int:
    return send(Confirmations(), at, seconds)


class Confirmations(Mailing):
    is_private = True

    def waiting(self, at: datetime) -> QuerySet[Request]:
        return Request.objects.filter(next_attempt_at__lte=at).order_by("next_attempt_at", "pk")

    def prepare(self, request: Request, at: datetime) -> Prepared:
        """Nothing that was typed stands in it: whoever gets it may not have asked for it."""
        with override(request.language):
            about = {"hours": int(subscribing.CONFIRM_WITHIN.total_seconds()) // 3600}
            subject, template = _("请确认更新提醒"), "alerts/confirm.txt"
            message = _mail(request, "confirm", subject, template, standing(), about)
        mark = claim_of(request).update
        return Prepared(message, lambda: mark(next_attempt_at=None, last_error=""))


class Digests(Mailing):
    is_private = True

    def __init__(self) -> None:
        self.feeds = Feeds()

    def waiting(self, at: datetime) -> QuerySet[Subscription]:
        return Subscription.objects.to_send(at)

    def prepare(self, subscription: Subscription, at: datetime) -> Prepared:
        stands = standing()
        told = self.feeds.told(subscription.feed, subscription.language, stands)
        if told is None:
            last = _farewell(subscription, stands)
            return Prepared(last, lambda: subscribing.end(subscription, "feed gone"))
        news = _between(told.entries, subscription.told_through, subscription.told_until)
        message = _digest(subscription, told, news, stands) if news else None
        return Prepared(message, _marking(subscription, at))

    def given_up(self, subscription: Subscription, error: Exception, at: datetime) -> None:
        """Whose mailbox does not exist is forgotten. Where it was not the mailbox that was refused,
        but the sender or what was sent, what was missed is told a day later."""
        if is_no_mailbox(error):
            subscribing.end(subscription, "refused by the mail server")
            return
        later = max(next_time(subscription.rhythm, at), at + REST)
        rows = Subscription.objects.filter(pk=subscription.pk, next_attempt_at=None)
        rows.update(attempts=0, due_at=later)


def _marking(subscription: Subscription, at: datetime) -> Callable[[], Any]:
    """Nothing, where the claim was lost or the subscriber has left meanwhile."""
    claimed, told = claim_of(subscription), subscription.told_until
    due_at = next_time(subscription.rhythm, at)
    return lambda: claimed.update(
        told_through=told, due_at=due_at, next_attempt_at=None, attempts=0, last_error=""
    )


def _between(entries: list[Entry], after: int, until: int) -> list[Entry]:
    return [one for one in entries if after < one.sequence <= until]


def _digest(subscription: Subscription, told: Told, news: list[Entry], stands: SiteState) -> Mail:
    with override(subscription.language):
        subject = _("更新提醒：%(title)s") % {"title": told.title}
        # The feed itself ends before all of it is told.
        is_cut = len(told.entries) == MOST and told.entries[-1].sequence > subscription.told_through
        about = {"told": told, "news": news, "is_cut": is_cut}
        return _mail(subscription, "digest", subject, "alerts/digest.txt", stands, about)


def _farewell(subscription: Subscription, stands: SiteState) -> Mail:
    with override(subscription.language):
        subject = _("更新提醒到此为止")
        about = {"feed": in_language(subscription.feed, subscription.language)}
        return _mail(subscription, "digest", subject, "alerts/ended.txt", stands, about)


def _mail(
    row: Asked, name: str, subject: str, template: str, stands: SiteState, about: dict
) -> Mail:
    person = people.unseal(row.contact)
    site, since = stands.identity.name, getattr(row, "told_through", 0)
    own, leave = (link(view, row.code, person.secret) for view in ("alert", "alert-leave"))
    context = {"row": row, "site": site_url(), "identity": stands.identity}
    context |= about | {"own": own, "leave": leave}
    headers = {"Auto-Submitted": "auto-generated", "Precedence": "bulk"}
    if isinstance(row, Subscription):
        headers |= {"List-Id": f"<alerts.{site_host()}>", "List-Unsubscribe": f"<{leave}>"}
        if leave.startswith("https:"):  # RFC 8058 knows no other
            headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return mail(
        f"alert.{name}.{row.code}.{since}",
        person.address,
        f"[{site}] {subject}",
        render_to_string(template, context),
        **headers,
    )


def link(view: str, code: str, secret: str) -> str:
    """The secret stands where no page of the site repeats it: behind the question mark."""
    path = reverse(view, args=[code])
    return f"{site_url()}{path}?{urlencode({'secret': secret})}"
