"""Asking for alerts, and the mails that a tick sends, for tests of several rooms."""

import re
import tracemalloc
from collections.abc import Callable
from typing import NamedTuple

from django.db import connection, transaction
from django.utils import timezone

from portal.alerts import subscribing
from portal.alerts.mailings import queue_digests, send_confirmations, send_digests
from portal.alerts.models import Request, Subscription
from portal.alerts.people import Person, hash_of, new_code, seal
from portal.alerts.rhythms import next_time
from portal.base.audit import log
from portal.records.due import standing
from portal.supervision.tickets import receipts

SECRET = "ABCD-EFGH-JKMN-PQRS"


def ask(client, feed, address, language="", rhythm="at_once", **typed):
    typed = {"address": address, "rhythm": rhythm, "agrees": "on"} | typed
    return client.post(f"{language}/follow/", typed, query_params={"feed": feed})


def confirm_link(message) -> str:
    path, leave = re.findall(r"/(?:en/)?alerts/\S+", message.body)
    assert "/leave/" in leave
    return path


def run(at) -> int:
    """What a tick does for alerts; how many mails were sent."""
    sent = send_confirmations(at)
    queue_digests(at, 20)
    return sent + send_digests(at)


def made(number: int, at, feed="/disclosures/feed.atom", rhythm="at_once") -> Subscription:
    """One that is not saved, for whoever needs many."""
    newest = standing().newest_public
    address = f"r{number}@example.org"
    return Subscription(
        code=new_code(), secret_hash=receipts.sealed(SECRET), contact=seal(Person(address, SECRET)),
        address_hash=hash_of(address), feed=feed, rhythm=rhythm, language="zh-hans",
        confirmed_at=at, told_through=newest, told_until=newest, due_at=next_time(rhythm, at),
    )  # fmt: skip


@transaction.atomic
def log_made(rows: list[Subscription]) -> None:
    """One entry seals them all."""
    Subscription.objects.bulk_create(rows)
    log.append("alert_confirmed", log.Subject("alert"))


def subscriber(address: str, feed="/disclosures/feed.atom", rhythm="daily") -> Subscription:
    """As somebody asked for it and confirmed it."""
    at = timezone.now()
    known = set(Request.objects.values_list("pk", flat=True))
    subscribing.ask(address, feed, rhythm, "zh-hans", network="192.0.2.7", at=at)
    asked = Request.objects.exclude(pk__in=known).get()
    asked.contact = seal(Person(address, SECRET))
    asked.secret_hash = receipts.sealed(SECRET)
    asked.save()
    return subscribing.confirm(asked, at)


class Cost(NamedTuple):
    count: int  # what the work returned
    statements: int
    peak: int  # bytes


def cost_of(work: Callable[[], int]) -> Cost:
    """Without keeping the statements, which would be most of the memory."""
    statements = 0

    def counted(execute, *args):
        nonlocal statements
        statements += 1
        return execute(*args)

    tracemalloc.start()
    with connection.execute_wrapper(counted):
        count = work()
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return Cost(count, statements, peak)
