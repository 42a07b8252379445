"""When a record was disclosed, and whether it still is.

The log says when. Records carried over from before the portal went live count by the date that
was asserted of them, and are marked so; from that day on only the log counts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, cast

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.db.models import CharField, Exists, F, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone

from portal.base.audit.models import Entry
from portal.base.departments.models import User
from portal.records.actions import PUBLICATIONS
from portal.records.due import moment
from portal.records.lookup import record_models
from portal.records.models import Record
from portal.records.states import Audience, Status

STRANGER = AnonymousUser()
ANY_OF_THE_STAFF = User(is_staff=True)  # internal records are the same for all of them


@dataclass(frozen=True)
class Disclosure:
    """A version that disclosed something, and the page on which its number is read now."""

    number: str
    version: int
    disclosed_on: date
    is_carried_over: bool
    title: str
    url: str


def disclosed_on(record: Record) -> tuple[date, bool]:
    """The day a published version was disclosed, and whether it was carried over."""
    logged = _publications().filter(subject_number=record.number, subject_version=record.version)
    first = Entry.objects.order_by("sequence")
    return dated(
        logged.values_list("recorded_at", flat=True)[0],
        record.first_published_on,
        live_since(first.values_list("recorded_at", flat=True)[0]),
    )


def live_since(first_entry: datetime) -> date:
    """The day the portal went live: of the settings, or else of the first entry of the log."""
    return settings.LIVE_SINCE or timezone.localdate(first_entry)


def dated(logged: datetime, asserted: date | None, since: date) -> tuple[date, bool]:
    """What the log has after the day of going live counts by the log, whatever is asserted."""
    day = timezone.localdate(logged)
    if asserted and asserted < since and day <= since:
        return asserted, True
    return day, False


def _publications() -> QuerySet:
    return Entry.objects.filter(action__in=PUBLICATIONS).order_by("sequence")


class Disclosures:
    """What became of some numbers, found in one statement: which of their versions were
    published and when, and whether the number can still be read.

    A withdrawn number discloses nothing until it is published anew; a notice whose time was over
    did.
    """

    def __init__(self, numbers: Iterable[str], at: datetime, *, internal: bool = False):
        """With `internal`, internal records are found too, for internal pages."""
        self._dates: dict[tuple[str, int], tuple[date, bool]] = {}
        self._shown: dict[str, tuple[str, str, str]] = {}
        for row in _published(set(numbers), at, internal=internal):
            number, version, *times, asserted, audience, title, address, kind, shown = row
            logged, first = (value and moment(value) for value in times)
            self._dates[number, version] = dated(logged, asserted, live_since(first))
            if shown:
                self._shown[number] = title, reverse(kind, args=[address]), audience

    def of(self, number: str, version: Any, *, internal: bool) -> Disclosure | None:
        """What this version discloses to the readers of a public or an internal page."""
        if number not in self._shown or (number, version) not in self._dates:
            return None
        title, url, audience = self._shown[number]
        if audience == Audience.INTERNAL and not internal:
            return None
        return Disclosure(number, version, *self._dates[number, version], title, url)


def _published(numbers: set[str], at: datetime, *, internal: bool) -> Iterable[tuple]:
    if not numbers:
        return []
    sql, params = _statement(len(numbers), internal)
    given = dict(zip(_stand_ins(len(numbers)), numbers, strict=True))
    given[_stored(AT)] = _stored(at)
    with connection.cursor() as cursor:
        cursor.execute(sql, [given.get(value, value) for value in params])
        return cursor.fetchall()


AT = datetime(2000, 1, 1, tzinfo=UTC)  # stands for the time that is asked for


def _stand_ins(count: int) -> list[str]:
    return [f"number {n}" for n in range(count)]


def _stored(at: datetime) -> Any:
    return connection.ops.adapt_datetimefield_value(at)


@lru_cache(maxsize=100)
def _statement(count: int, internal: bool) -> tuple[str, tuple]:
    """For so many numbers, put together once: that takes far longer than to run it."""
    reader = ANY_OF_THE_STAFF if internal else STRANGER
    numbers = _stand_ins(count)
    first, *others = (_of_kind(model, numbers, reader, AT) for model in record_models())
    return first.union(*others, all=True).query.sql_with_params()


def _of_kind(model: type[Record], numbers: list[str], reader, at: datetime) -> QuerySet:
    ended = model.objects.readable_tombstones(reader).filter(status=Status.ENDED)
    same_row = {"pk": OuterRef("pk")}
    is_read = Exists(model.objects.readable(reader, at).filter(**same_row))
    logged = _publications().filter(
        subject_kind=model.kind_name(),
        subject_number=OuterRef("number"),
        subject_version=OuterRef("version"),
    )
    first = Entry.objects.order_by("sequence")
    return (
        model.objects.filter(number__in=numbers, published_at__isnull=False)
        .order_by()
        .values_list(
            "number",
            "version",
            Subquery(logged.values("recorded_at")[:1]),
            Subquery(first.values("recorded_at")[:1]),
            "first_published_on",
            "audience",
            "title",
            Cast(F(model.address_field), CharField()),
            Value(model.kind_name(), CharField()),
            cast(Any, is_read | Exists(ended.filter(**same_row))),
        )
    )
