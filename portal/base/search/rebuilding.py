"""Make the index anew while it serves: each document in place of the one that its number had.

A few rows at a time, each with its lock, so that no act on them is undone by what was read before
it. How far it has come is kept, and whoever goes on begins there.
"""

from collections.abc import Iterator
from typing import Any

from django.db import transaction
from django.db.models import Max

from portal.base.audit.models import Seal
from portal.base.audit.seals import kind_of
from portal.base.search import index
from portal.base.search.models import Document, Rebuilding
from portal.base.search.sources import SOURCES, Source, number_of_row

AT_ONCE = 100  # rows


def begin() -> None:
    with transaction.atomic():
        Rebuilding.objects.all().delete()
        Rebuilding.objects.create(kind=next(iter(SOURCES)))


def is_under_way() -> bool:
    return Rebuilding.objects.exists()


def go_on() -> Iterator[tuple[str, int]]:
    """The kind and number of documents of each lot that was made, until none is left."""
    while (lot := _next_lot()) is not None:
        yield lot


def _next_lot() -> tuple[str, int] | None:
    with transaction.atomic():
        state = Rebuilding.objects.select_for_update().first()
        if state is None:
            return None
        kinds = list(SOURCES)
        # A kind that is no more was the last one when this began.
        kind = state.kind if state.kind in kinds else kinds[0]
        made = _make_some(SOURCES[kind], state.after)
        if made:
            state.kind, state.after = kind, made[-1].pk
            state.save()
            return kind, len(made)
        _remove_unread(SOURCES[kind])
        following = kinds[kinds.index(kind) + 1 :]
        if following:
            state.kind, state.after = following[0], 0
            state.save()
        else:
            _remove(Document.objects.exclude(kind__in=kinds).values_list("number", flat=True))
            state.delete()
        return kind, 0


def _make_some(source: Source, after: int) -> list[Any]:
    rows = source.rows().filter(pk__gt=after).order_by("pk")
    some = list(rows.select_for_update(of=("self",))[:AT_ONCE])
    entries = {} if source.is_record else _entries(source, some)
    for row in some:
        if source.is_record:
            said = index.said_by(source, row)
            sequence = row.published_sequence
            index.put(sequence=sequence, number=row.number, kind=source.kind, said=said)
        else:
            index.put_row(source, row, entries.get(row.pk, 0))
    return some


def _entries(source: Source, rows: list[Any]) -> dict[int, int]:
    """The entry of the act that wrote each row last."""
    seals = Seal.objects.filter(kind=kind_of(source.model), row__in=[row.pk for row in rows])
    return dict(seals.order_by().values_list("row").annotate(last=Max("entry")))


def _remove_unread(source: Source) -> None:
    """Documents of rows that nobody may read any more. The documents are read first: what an act
    makes public meanwhile is none of these."""
    numbers = list(Document.objects.filter(kind=source.kind).values_list("number", flat=True))
    column = "number" if source.is_record else "pk"
    rows = source.rows().order_by().prefetch_related(None).values_list(column, flat=True)
    read = {str(one) if source.is_record else number_of_row(source.kind, one) for one in rows}
    _remove(number for number in numbers if number not in read)


def _remove(numbers: Any) -> None:
    for number in list(numbers):
        index.remove(number)
