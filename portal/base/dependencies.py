"""What a page or a value was made of, and whether any of that changed since.

While something is made, the tables that its statements name are noted (`reading`). Whatever changes
a row of a `Sealed` model leaves a seal under an entry of the log; so a page is as it was until an
entry seals a row of a table it read. Of a page about one record (`Own`) the record's own tables
count by row: other records of its kind leave it alone. A page that read anything unsealed, such as
the index of the search or the log itself, changes with every public entry.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial
from threading import Lock
from typing import Any, NamedTuple

from django.apps import apps
from django.db import connection, models

from portal.base.audit.models import Entry, Seal
from portal.base.audit.sealed import Sealed
from portal.base.audit.seals import kind_of

NAMES = re.compile(r"[a-z]\w+")  # quoted or not
UNMODELLED = {"search_index"}  # tables of which there is no model
# Neither says anything that a page shows.
NOT_SHOWN = {"django_content_type", "django_session"}
MOST_ROWS = 1000  # that are told apart; of more, every row of the kind counts as changed


class Own(NamedTuple):
    """The one record that a page is about: its kind and address, and the kinds of the rows that
    belong to it."""

    kind: str
    parts: frozenset[str]
    address: str


@dataclass
class Reads:
    """What was read: kinds of rows, as seals name them, the one record, or anything at all."""

    kinds: set[str] = field(default_factory=set)
    own: set[tuple[str, str]] = field(default_factory=set)
    is_anything: bool = False

    def add(self, other: "Reads") -> None:
        self.kinds |= other.kinds
        self.own |= other.own
        self.is_anything |= other.is_anything


_reading: ContextVar[tuple[Reads, ...]] = ContextVar("reading", default=())


@contextmanager
def reading(own: Own | None = None) -> Iterator[Reads]:
    """Note what is read meanwhile, here and in whatever is being made around this."""
    reads = Reads()
    around = _reading.get()
    token = _reading.set((*around, reads))
    try:
        with connection.execute_wrapper(_Note(reads, own)):
            yield reads
    finally:
        _reading.reset(token)
        if around:
            around[-1].add(reads)


def note(reads: Reads) -> None:
    """A value was taken from memory that was made of this."""
    if around := _reading.get():
        around[-1].add(reads)


_only: ContextVar[frozenset[str]] = ContextVar("only", default=frozenset())
OWN = "own"


@contextmanager
def own_rows() -> Iterator[None]:
    """Whatever is read meanwhile of the kind of record that the page is about, and of its parts, is
    of that one record."""
    token = _only.set(_only.get() | {OWN})
    try:
        yield
    finally:
        _only.reset(token)


@contextmanager
def final_rows(*models: type[models.Model]) -> Iterator[None]:
    """What is read of these meanwhile will never be another row, or say anything else."""
    token = _only.set(_only.get() | {model._meta.db_table for model in models})
    try:
        yield
    finally:
        _only.reset(token)


class _Note:
    """Django calls it around each statement, also those of wrappers further out."""

    def __init__(self, reads: Reads, own: Own | None) -> None:
        self.reads, self.own = reads, own

    def __call__(self, execute: Callable, sql: str, params: Any, many: bool, context: Any) -> Any:
        only, own = _only.get(), self.own
        for table in tables_in(sql) - only:
            kind = _tables()[table]
            if not kind:
                self.reads.is_anything = True
            elif own and OWN in only and (kind == own.kind or kind in own.parts):
                self.reads.own.add((own.kind, own.address))
            else:
                self.reads.kinds.add(kind)
        return execute(sql, params, many, context)


@lru_cache(maxsize=2000)
def tables_in(sql: str) -> frozenset[str]:
    """The tables that a statement names."""
    return frozenset(name for name in NAMES.findall(sql) if name in _tables()) - NOT_SHOWN


@cache
def _tables() -> Mapping[str, str]:
    """The name of each table, with the kind of its rows if they are sealed."""
    found = dict.fromkeys(UNMODELLED, "")
    for model in apps.get_models(include_auto_created=True):
        sealed = model
        if model._meta.auto_created:  # links, which are sealed with the row they are of
            sealed = model._meta.auto_created  # type: ignore[assignment]
        found[model._meta.db_table] = kind_of(sealed) if issubclass(sealed, Sealed) else ""
    return found


TOLD_APART: dict[str, tuple[str, str]] = {}  # kinds of records: their table, and its column


def own_of(
    model: type[models.Model], column: str, parts: Iterable[type[models.Model]]
) -> Callable[[str], Own]:
    """For pages about one of these records, by their address, which stands in this column."""
    kind = kind_of(model)
    TOLD_APART[kind] = (model._meta.db_table, column)
    return partial(Own, kind, frozenset(map(kind_of, parts)))


class Changes:
    """What the log sealed lately, as far as somebody asked: one of these for each who watches."""

    def __init__(self) -> None:
        self._lock = Lock()
        self.forget()

    def forget(self, newest_public: int = 0, seal: int = 0, entry: int = 0) -> None:
        """Another database is in the place of the one that was watched, or none was yet: of what
        was made before this entry nothing is known."""
        self._seen_public, self._seen_seal, self._since = newest_public, seal, entry
        self._anything = entry  # the last entry that changed nobody knows what
        self._kinds: dict[str, int] = {}
        self._rows: dict[tuple[str, str], int] = {}

    def leave_alone(
        self, reads: Reads, as_of: int, newest_public: int, cursor: Callable[[], Any]
    ) -> bool:
        """Whether what was made of these when `as_of` was the newest public entry is still as it
        was. `cursor` opens a cursor, where something must be looked up."""
        if as_of == newest_public:
            return True
        if reads.is_anything or as_of > newest_public:
            return False
        with self._lock:
            if newest_public != self._seen_public:
                with cursor() as opened:
                    if not self._catch_up(newest_public, opened):
                        return False
            if as_of < self._since or as_of < self._anything:
                return False
            return not any(
                last > as_of
                for last in (
                    *(self._kinds.get(kind, 0) for kind in reads.kinds),
                    *(self._rows.get(key, 0) for key in reads.own),
                )
            )

    def _catch_up(self, newest_public: int, cursor: Any) -> bool:
        """Of all entries, also internal ones: who publishes may seal under another entry. False
        where this asker cannot be told: it read what is newest before another one did."""
        seal, entry = Seal._meta.db_table, Entry._meta.db_table
        cursor.execute(f'SELECT MAX("id") FROM "{seal}"')
        newest_seal = cursor.fetchone()[0] or 0
        is_another = newest_seal < self._seen_seal
        if newest_public < self._seen_public and not is_another:
            return False
        if is_another or not self._since:
            # Read after the seal: whatever was sealed up to it is of this entry or before.
            cursor.execute(f'SELECT MAX("sequence") FROM "{entry}"')
            self.forget(newest_public, newest_seal, cursor.fetchone()[0] or 0)
            return True
        began = self._seen_seal
        cursor.execute(
            f'SELECT "kind", MAX("entry") FROM "{seal}" WHERE "id" > %s GROUP BY "kind"',
            [began],
        )
        for kind, last in cursor.fetchall():
            self._kinds[kind] = last
            if kind in TOLD_APART:
                self._rows_of(kind, last, began, cursor, *TOLD_APART[kind])
        cursor.execute(
            f'SELECT MAX("sequence") FROM "{entry}"'
            ' WHERE "is_public" AND "sequence" > %s AND "seals" = %s',
            [self._seen_public, ""],
        )
        self._anything = max(self._anything, cursor.fetchone()[0] or 0)
        self._seen_public, self._seen_seal = newest_public, newest_seal
        return True

    def _rows_of(
        self, kind: str, last: int, began: int, cursor: Any, table: str, column: str
    ) -> None:
        seal = Seal._meta.db_table
        cursor.execute(
            f'SELECT "{table}"."{column}", MAX("entry") FROM "{seal}"'
            f' JOIN "{table}" ON "{table}"."id" = "{seal}"."row"'
            f' WHERE "{seal}"."id" > %s AND "{seal}"."kind" = %s'
            f' GROUP BY "{table}"."{column}" LIMIT {MOST_ROWS}',
            [began, kind],
        )
        found = {(kind, address): entry for address, entry in cursor.fetchall()}
        if len(found) == MOST_ROWS or len(self._rows) > 10 * MOST_ROWS:
            self._anything, self._rows = last, {}
        self._rows |= found
