"""How many records there are by each column of their list, kept instead of counted.

A list of a million rows tells beside each choice how many it would leave. Of a kind that says its
`counted_values`, what is in force is kept as counts: all, by each value of a column, and by each
pair of values of two, in both orders. An act that publishes or takes down changes them in its
transaction, while it holds the log's lock: nobody waits for a row that somebody else will want.
With more columns chosen than two, a list counts anew, up to a limit.
"""

from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping
from functools import cached_property
from itertools import permutations
from typing import Any

from django.db import connection
from django.db.models import Count

from portal.base.audit import log
from portal.base.audit.recomputing import END, Derived, Part, twice
from portal.base.audit.seals import kind_of
from portal.base.dependencies import Reads, final_rows, note
from portal.records.lookup import record_models
from portal.records.models import Record, RecordCount
from portal.records.states import Status

Key = tuple[str, str, str, str]  # a column and its value, and another one; or nothing
Values = Mapping[str, str]
COLUMNS = ("kind", "audience", "first", "first_value", "second", "second_value", "count")


def keys_of(values: Values) -> Iterator[Key]:
    yield ("", "", "", "")
    for one in values.items():
        yield (*one, "", "")
    for one, other in permutations(values.items(), 2):
        yield (*one, *other)


def move(removed: Record | None, added: Record | None) -> None:
    """One version left what is in force, and another took its place, or none."""
    changes: Counter[tuple] = Counter()
    for record, by in ((removed, -1), (added, 1)):
        if record is not None and (values := record.counted_values()):
            for key in keys_of(values):
                changes[record.kind_name(), record.audience, *key] += by
    write({key: by for key, by in sorted(changes.items()) if by})


def write(changes: Mapping[tuple, int]) -> None:
    """In the order of the keys, in one statement."""
    if not changes:
        return
    table = RecordCount._meta.db_table
    places = ", ".join(["(" + ", ".join(["%s"] * len(COLUMNS)) + ")"] * len(changes))
    names, key = (", ".join(f'"{name}"' for name in some) for some in (COLUMNS, COLUMNS[:-1]))
    with connection.cursor() as cursor:
        cursor.execute(
            f'INSERT INTO "{table}" ({names}) VALUES {places} ON CONFLICT ({key})'
            f' DO UPDATE SET "count" = "{table}"."count" + EXCLUDED."count"',
            [part for row, by in changes.items() for part in (*row, by)],
        )


class KeptCounts:
    """Of one kind what readers of these audiences may read; as a `Cube` as far as it `knows`."""

    is_capped = False

    def __init__(
        self, model: type[Record], audiences: tuple[str, ...], keep: Callable[[str, Callable], Any]
    ) -> None:
        """`keep(name, find)` finds what every page asks, or takes it from a cache."""
        self.model, self.audiences, self.keep = model, audiences, keep

    def knows(self, columns: int) -> bool:
        return columns <= 2

    def total(self, chosen: Mapping[str, Container]) -> int:
        if not chosen:
            return self._singles.get("", Counter()).total()
        first, *others = chosen
        counts = self.by_value(first, {name: chosen[name] for name in others})
        return sum(n for value, n in counts.items() if value in chosen[first])

    def by_value(self, column: str, chosen: Mapping[str, Container]) -> dict:
        others = [name for name in chosen if name != column]
        if not others:
            return self._singles.get(column, Counter())
        (other,) = others
        found: Counter = Counter()
        for value, counts in self._pairs(other).get(column, {}).items():
            if value in chosen[other]:
                found.update(counts)
        return found

    @cached_property
    def _singles(self) -> dict[str, Counter]:
        return self.keep(f"counts-of-{self.model.kind_name()}", self._read_singles)

    def _pairs(self, column: str) -> dict[str, dict[Any, Counter]]:
        """By every other column, for each value of this one, the counts."""
        name = f"counts-of-{self.model.kind_name()}-{column}"
        return self.keep(name, lambda: self._read_pairs(column))

    def _read_singles(self) -> dict[str, Counter]:
        found: dict[str, Counter] = {}
        for name, text, n in self._rows("first", "first_value", second=""):
            found.setdefault(name, Counter())[self._from_text(name, text)] += n
        return found

    def _read_pairs(self, column: str) -> dict[str, dict[Any, Counter]]:
        found: dict[str, dict[Any, Counter]] = {}
        for text, name, other, n in self._rows(
            "first_value", "second", "second_value", first=column
        ):
            counts = found.setdefault(name, {}).setdefault(self._from_text(column, text), Counter())
            counts[self._from_text(name, other)] += n
        return found

    def _rows(self, *columns: str, **wanted: str) -> list[tuple]:
        note(Reads({kind_of(self.model)}))  # what they are made of
        rows = RecordCount.objects.filter(
            kind=self.model.kind_name(), audience__in=self.audiences, count__gt=0, **wanted
        )
        with final_rows(RecordCount):
            return list(rows.values_list(*columns, "count"))

    def _from_text(self, name: str, text: str) -> Any:
        read: Callable[[str], Any] | None = self.model.counted_as.get(name)
        return text if read is None else read(text) if text else None

    @staticmethod
    def _as_text(value: Any) -> str:
        return "" if value is None else str(value)


# Held against the records, and made anew from them.


def counted_models() -> list[type[Record]]:
    return [model for model in record_models() if model.counted_columns]


def recount() -> dict[tuple, int]:
    """What the counts should be, by the records themselves."""
    found: Counter[tuple] = Counter()
    for model in counted_models():
        names, columns = zip(*model.counted_columns.items(), strict=True)
        rows = model._base_manager.filter(status=Status.PUBLISHED).order_by()
        for audience, *values, n in rows.values_list("audience", *columns).annotate(Count("pk")):
            texts = map(KeptCounts._as_text, values)
            for key in keys_of(dict(zip(names, texts, strict=True))):
                found[model.kind_name(), audience, *key] += n
    return dict(found)


def rebuild() -> int:
    """Within one transaction, which keeps every act waiting."""
    log.take_turn()
    RecordCount.objects.all().delete()
    found = sorted(recount().items())
    for start in range(0, len(found), 500):
        write(dict(found[start : start + 500]))
    return len(found)


def _compare(after: int) -> Part:
    return Part(END, RecordCount.objects.count(), twice(_differences))


def _differences() -> dict[int, str]:
    kept = {tuple(row): n for *row, n in RecordCount.objects.values_list(*COLUMNS) if n}
    should = recount()
    amiss = sorted(key for key in kept.keys() | should.keys() if kept.get(key) != should.get(key))
    return {
        place: f"{' '.join(filter(None, key))}: {kept.get(key, 0)}, but the records are "
        f"{should.get(key, 0)}; manage.py recount makes them anew"
        for place, key in enumerate(amiss)
    }


COUNTS = Derived("count", RecordCount.objects.count, _compare)
