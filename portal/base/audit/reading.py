"""Rows read a chunk at a time, also those that somebody has broken."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from django.db.models import Model, QuerySet

from portal.base.audit.findings import UNREADABLE

CHUNK = 4096  # a power of two: whole subtrees of the log's tree

Row = TypeVar("Row", bound=Model)


def read(rows: QuerySet[Row], chunk: int = CHUNK) -> Iterator[list[tuple[int, Row | None]]]:
    """Keys and rows in the order of the keys, a chunk at a time; None for a row that holds what
    cannot be read."""
    rows = rows.order_by("pk")
    found = _chunk(rows, chunk)
    while found:
        yield found
        found = _chunk(rows.filter(pk__gt=found[-1][0]), chunk) if len(found) == chunk else []


def _chunk(rows: QuerySet[Row], size: int) -> list[tuple[int, Row | None]]:
    try:
        return [(row.pk, row) for row in rows[:size]]
    except UNREADABLE:
        return [(key, _one(rows, key)) for key in list(rows.values_list("pk", flat=True)[:size])]


def _one(rows: QuerySet[Row], key: int) -> Row | None:
    try:
        return rows.filter(pk=key).first()
    except UNREADABLE:
        return None


def computed(hash_of: Callable[..., str], *rows: Any) -> str:
    """A hash computed anew; an empty one if a row holds what cannot be hashed."""
    try:
        return hash_of(*rows)
    except UNREADABLE:
        return ""
