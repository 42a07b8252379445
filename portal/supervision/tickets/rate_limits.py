"""Too many reports or files, too many tries to open one, or whatever a room above counts, from one
network address.

Counted in the database, so that it holds over all processes. An address is kept as a keyed hash
that differs every day; those of yesterday still count.
"""

import ipaddress
import math
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Sum
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.functional import Promise

from portal.base.audit import log
from portal.base.audit.models import Entry
from portal.base.server.limits import REPORT_FILE_BYTES, REPORT_FILES
from portal.supervision.tickets.models import Attempt

# Any number will do, as long as every process uses the same and no other lock does.
LOCK_KEY = 640_000_002
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
# Enough for a service hall or a village that shares one address.
FILINGS = ((20, HOUR), (100, DAY))
# Of the bytes that may come as files within a day, from all: what is left is for others.
SHARE_OF_ONE = 5
OPENINGS_OF_ONE = 10  # an hour, for one code from one address
OPENINGS = 30  # an hour, from one address
KEPT_FOR = timedelta(days=2)
LOGGED_EVERY = timedelta(minutes=1)


class RateLimited(Exception):
    """So much has come from this address that no more is taken for so many seconds."""

    def __init__(self, seconds: int):
        super().__init__(seconds)
        self.seconds = seconds


class FilesLimited(RateLimited):
    """So much has come as files, from this address or from all; without any it would be taken."""

    def __init__(self, seconds: int = int(HOUR.total_seconds())):
        super().__init__(seconds)


def one_at_a_time() -> None:
    """SQLite's immediate transactions queue up without help."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK_KEY])


def count_filing(address: str, at: datetime):
    """Inside the transaction that files. Raises RateLimited."""
    count(Attempt.What.FILING, address, FILINGS, at)


def count(what: str, who: str, limits: Iterable[tuple[int, timedelta]], at: datetime) -> None:
    """Once more by whoever it is, of whom a hash is kept; after `one_at_a_time`. Raises
    RateLimited."""
    rows = _by(what, who, at)
    for most, span in limits:
        _refuse_if(rows, most, span, at)
    _note(what, who, at)


def count_sending(address: str, size: int, at: datetime):
    """Before so many bytes of files are looked at. Raises FilesLimited."""
    most = settings.REPORT_FILES_MB << 20
    share = max(most // SHARE_OF_ONE, REPORT_FILES * REPORT_FILE_BYTES)
    with transaction.atomic():
        one_at_a_time()
        rows = _by(Attempt.What.SENDING, address, at)
        try:
            _refuse_if(rows, *FILINGS[0], at)
        except RateLimited as flood:
            raise FilesLimited(flood.seconds) from flood
        everybody = Attempt.objects.filter(what=Attempt.What.SENDING)
        for sent, limit in ((rows, share), (everybody, most)):
            if _bytes_of(sent, at) + size > limit:
                raise FilesLimited
        _note(Attempt.What.SENDING, address, at, size=size)


def _bytes_of(rows, at: datetime) -> int:
    return rows.filter(at__gt=at - DAY).aggregate(sum=Sum("size"))["sum"] or 0


def count_opening(address: str, code: str, at: datetime):
    """Before a secret is looked at. Raises RateLimited."""
    with transaction.atomic():
        one_at_a_time()
        rows = _by(Attempt.What.OPENING, address, at)
        _refuse_if(rows, OPENINGS, HOUR, at)
        _refuse_if(rows.filter(target=code), OPENINGS_OF_ONE, HOUR, at)
        _note(Attempt.What.OPENING, address, at, target=code)


def _refuse_if(rows, most: int, span: timedelta, at: datetime):
    """Until the oldest of the newest `most` is over."""
    newest = rows.filter(at__gt=at - span).order_by("-at").values_list("at", flat=True)
    if oldest := newest[most - 1 : most].first():
        raise RateLimited(math.ceil((oldest + span - at).total_seconds()))


def log_refusal(action: str, at: datetime, kind: Promise | str = ""):
    """One entry a minute at most of each action and kind."""
    with log.in_its_language():
        subject = log.Subject("ticket", label=str(kind))
    with transaction.atomic():
        one_at_a_time()
        refused = Entry.objects.filter(action=action, subject_label=subject.label)
        if not refused.filter(recorded_at__gt=at - LOGGED_EVERY).exists():
            log.append(action, subject)


def sweep(at: datetime) -> int:
    return Attempt.objects.filter(at__lte=at - KEPT_FOR).delete()[0]


def _by(what: str, address: str, at: datetime):
    days = (at, at - DAY)
    return Attempt.objects.filter(what=what, who__in=[_hash(address, day) for day in days])


def _note(what: str, address: str, at: datetime, **counted: str | int):
    Attempt.objects.create(what=what, who=_hash(address, at), at=at, **counted)


def _hash(address: str, at: datetime) -> str:
    salt = f"tickets.address.{timezone.localdate(at)}"
    return salted_hmac(salt, _network(address), algorithm="sha256").hexdigest()


def _network(address: str) -> str:
    """Of an IPv6 address the part that one household has for itself."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    if known.version == 6 and known.ipv4_mapped is None:
        return str(ipaddress.ip_network((known, 64), strict=False))
    return str(known.ipv4_mapped or known) if known.version == 6 else str(known)
