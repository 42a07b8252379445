"""Entries of a log of any length by several filters, in bounded time.

One filter's entries come from its index in their order. Of several filters the one with the
fewest entries leads and the others are looked up row by row, at most SCANNED rows at a time; a
list that stops there says so and can be continued. Nothing counts the whole log.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import OuterRef, QuerySet, Subquery

from portal.base.audit.models import Entry, EntryDetail

SCANNED = 5_000
# The clock that dates the entries may have been set back; by less than this their order shows.
SLACK = timedelta(days=1)


@dataclass(frozen=True)
class Filter:
    """Entries with this value in a column of theirs or of their detail."""

    model: type[Entry | EntryDetail]
    column: str
    value: object

    @property
    def key(self) -> str:
        return "sequence" if self.model is Entry else "entry_id"

    def rows(self) -> QuerySet:
        """A list of one, since SQLite finds a bare truth value in no index."""
        return self.model.objects.filter(**{f"{self.column}__in": [self.value]}).order_by()


@dataclass(frozen=True)
class Asked:
    """What the list is narrowed to; `since` and `until` are both included."""

    filters: tuple[Filter, ...] = ()
    since: datetime | None = None
    until: datetime | None = None

    def __bool__(self) -> bool:
        return bool(self.filters or self.since or self.until)


@dataclass(frozen=True)
class Counted:
    number: int
    is_capped: bool  # there are more
    is_cut: bool  # looking stopped before the end


@dataclass(frozen=True)
class Found:
    """Sequences in order; whether there are more; where looking stopped, if it did before the
    page was full; and how many there are in all, if asked."""

    sequences: list[int]
    is_more: bool = False
    stopped_at: int | None = None
    counted: Counted | None = None


def find(
    asked: Asked,
    limit: int,
    *,
    before: int | None = None,
    after: int | None = None,
    count_to: int = 0,
) -> Found:
    """The newest entries before one; or, with `after`, the oldest after one, newest first."""
    rows, stop = _rows(asked, before, after)
    sequences = list(rows[: limit + 1])
    is_more, sequences = len(sequences) > limit, sequences[:limit]
    if after is not None:
        sequences.reverse()
    counted = None
    if count_to:
        number = rows[: count_to + 1].count()
        counted = Counted(min(number, count_to), number > count_to, stop is not None)
    return Found(sequences, is_more, None if is_more else stop, counted)


def _rows(asked: Asked, before: int | None = None, after: int | None = None):
    """The sequences in order, and where looking stops, if it does."""
    bounds = _bounds(asked)
    if bounds is None:
        return Entry.objects.none().values_list("sequence", flat=True), None
    first, last = bounds
    first = max(first, after + 1) if after is not None else first
    last = min(last, before - 1) if before is not None else last
    leading = _smallest(asked.filters, first, last)
    rows: QuerySet = Entry.objects.order_by()
    key = "sequence"
    if leading is not None:
        key, rows = leading.key, leading.rows()
    rows = _between(rows, key, first, last).order_by(key if after is not None else f"-{key}")
    others = [one for one in asked.filters if one is not leading]
    stop = None
    if others or asked.since or asked.until:
        stop = rows.values_list(key, flat=True)[SCANNED : SCANNED + 1].first()
        rows = _looked_up(_short_of(rows, key, stop, after is not None), key, others, asked)
    return rows.values_list(key, flat=True), stop


def every(asked: Asked, most: int) -> Iterator[int]:
    """The newest so many entries, however long the way to them."""
    before, left = None, most
    while left:
        found = find(asked, min(left, SCANNED), before=before)
        yield from found.sequences
        left -= len(found.sequences)
        if found.is_more:
            before = found.sequences[-1]
        elif found.stopped_at is not None:
            before = found.stopped_at + 1
        else:
            return


def _smallest(filters: tuple[Filter, ...], first: int, last: int) -> Filter | None:
    """The filter that leaves the fewest entries, as far as they are counted."""
    if len(filters) < 2:
        return filters[0] if filters else None

    def count(one: Filter) -> int:
        rows = _between(one.rows(), one.key, first, last)
        return rows.values_list(one.key)[: SCANNED + 1].count()

    return min(filters, key=count)


def _between(rows: QuerySet, key: str, first: int, last: int) -> QuerySet:
    return rows.filter(**{f"{key}__gte": first, f"{key}__lte": last})


def _short_of(rows: QuerySet, key: str, stop: int | None, is_rising: bool) -> QuerySet:
    if stop is None:
        return rows
    return rows.filter(**{f"{key}__{'lt' if is_rising else 'gt'}": stop})


def _looked_up(rows: QuerySet, key: str, others: list[Filter], asked: Asked) -> QuerySet:
    """Keep the rows that pass the other filters, each looked up by its key: an index on what is
    looked up would lead the database through more of the log."""
    for place, one in enumerate(others):
        same = one.model.objects.filter(pk=OuterRef(key)).order_by()
        rows = rows.alias(**{f"own{place}": Subquery(same.values(one.column)[:1])})
        rows = rows.filter(**{f"own{place}": one.value})
    if asked.since or asked.until:
        entry = Entry.objects.filter(pk=OuterRef(key)).order_by()
        rows = rows.alias(own_time=Subquery(entry.values("recorded_at")[:1]))
    if asked.since:
        rows = rows.filter(own_time__gte=asked.since)
    if asked.until:
        rows = rows.filter(own_time__lte=asked.until)
    return rows


def _bounds(asked: Asked) -> tuple[int, int] | None:
    """The first and last sequence that may be of the time asked for; None if none can."""
    first: int | None = 0
    last: int | None = 2**63 - 1
    sequences = Entry.objects.values_list("sequence", flat=True)
    if asked.since:
        later = sequences.filter(recorded_at__gte=asked.since - SLACK)
        first = later.order_by("recorded_at", "sequence").first()
    if asked.until:
        earlier = sequences.filter(recorded_at__lte=asked.until + SLACK)
        last = earlier.order_by("-recorded_at", "-sequence").first()
    return None if first is None or last is None else (first, last)
