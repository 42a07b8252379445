"""What is sealed of a row: its columns and many-to-many links as the database holds them."""

import json
import math
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from json.encoder import encode_basestring
from operator import itemgetter
from typing import Any

from django.db import connection, models

from portal.base.audit.leaf import canonical_text, utc_text

Values = dict[str, Any]


def sealed_fields(model: Any) -> list[models.Field]:
    unsealed = getattr(model, "unsealed_fields", ())
    return [
        field
        for field in model._meta.concrete_fields
        if not field.primary_key and field.name not in unsealed
    ]


def read_rows(model: type[models.Model], keys: Sequence[int]) -> Iterator[tuple[int, str]]:
    """The key of each of these rows that is there, in order, and what is sealed of it, as the
    canonical JSON of an object. Raises one of UNREADABLE for what JSON cannot say."""
    return _reader(model, connection.vendor)(keys)


def values_in(said: str) -> Values:
    """What was read of a row, each value by its name."""
    return json.loads(said)


def plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return utc_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value


def is_empty(value: Any, null: bool) -> bool:
    """Left out, so that a field which comes later leaves every seal as it is. Where a column can
    tell nothing from zero or no, those two are something."""
    return not value and (not null or value is None or value in ("", [], {}))


class _Reader:
    """Its statements are made once: every act pays for them, and Django's compiler takes several
    times as long as the database. So would an encoder that has to find out what it is given, where
    a run seals a hundred thousand rows: each value is written by itself, behind its name."""

    def __init__(self, model: type[models.Model]) -> None:
        fields: list[Any] = sorted(sealed_fields(model), key=lambda one: one.attname)
        table, key = model._meta.db_table, str(model._meta.pk.column)
        self.fields = [
            (_begun(one.attname), _converter(one), one.null, _is_text(one)) for one in fields
        ]
        self.select = _select(table, *(one.column for one in fields), key=key)
        self.links = [
            (
                _begun(one.name),
                _select(one.m2m_db_table(), one.m2m_reverse_name(), key=one.m2m_column_name()),
            )
            for one in model._meta.local_many_to_many
        ]

    def __call__(self, keys: Sequence[int]) -> Iterator[tuple[int, str]]:
        if not keys:
            return
        links: dict[int, dict[str, list[int]]] = {}
        for name, select in self.links:
            for target, key in sorted(_rows(select, keys)):
                links.setdefault(key, {}).setdefault(name, []).append(target)
        for row in sorted(_rows(self.select, keys), key=_last):
            said = []
            for value, (name, convert, null, is_text) in zip(row, self.fields, strict=False):
                if value is None:
                    continue
                if convert:
                    value = convert(value)
                # SQLite keeps an empty text where a day or a number belongs. Django reads nothing
                # there, but it is not NULL, and SQL counts it.
                if not value and (is_text or value != "") and is_empty(value, null):
                    continue
                # For these three the encoder itself takes several times as long.
                if type(value) is str:
                    said.append(name + encode_basestring(value))
                elif type(value) is int:
                    said.append(f"{name}{value}")
                elif value is True:
                    said.append(f"{name}true")
                else:
                    said.append(name + canonical_text(value))
            key = row[-1]
            if key in links:
                said += [name + canonical_text(targets) for name, targets in links[key].items()]
                said.sort()
            yield key, f"{{{','.join(said)}}}"


def _begun(name: str) -> str:
    """Of letters, digits and underscores, all of them behind the quotation mark: what begins so
    is in the order of the names."""
    return f"{canonical_text(name)}:"


@cache
def _reader(model: type[models.Model], vendor: str) -> _Reader:
    return _Reader(model)


_last = itemgetter(-1)


def _select(table: str, *columns: str, key: str) -> str:
    """Of rows with these keys, which stand last."""
    table, key, *others = map(connection.ops.quote_name, [table, key, *columns])
    if connection.vendor == "sqlite":
        others = [f"+{one}" for one in others]  # as it is stored: its driver would convert columns
    return f"SELECT {', '.join([*others, key])} FROM {table} WHERE {key} IN (%s)"


def _rows(select: str, keys: Sequence[int]) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(select % ", ".join(["%s"] * len(keys)), keys)
        return cursor.fetchall()


def _is_text(field: models.Field) -> bool:
    return isinstance(field, models.CharField | models.TextField)


def _converter(field: models.Field) -> Callable[[Any], Any] | None:
    """What makes of a column's value, as the driver gives it, the one that is sealed."""
    kind = field.get_internal_type()
    if connection.vendor == "sqlite" and kind == "DateField":
        return None  # it is kept as the text that is sealed; any other text is not what was
    if connection.vendor == "sqlite" and kind == "DateTimeField":
        return _utc_text
    if connection.vendor == "sqlite" and kind == "BooleanField":
        return _yes_or_no
    column: Any = field.get_col(field.model._meta.db_table)
    converters = [
        *connection.ops.get_db_converters(column),
        *column.get_db_converters(connection),
    ]
    if kind not in PLAIN and not converters:
        return None

    def convert(value: Any) -> Any:
        for one in converters:
            value = one(value, column, connection)
        return plain(value)

    if connection.vendor == "sqlite" and kind == "DecimalField":
        return lambda stored: _decimal_text(stored, convert(stored))
    return convert


PLAIN = ("DateField", "DateTimeField", "DecimalField")


def _decimal_text(stored: Any, read: str) -> str:
    """SQLite keeps a number with as many places as it is given. Django rounds it where it reads it,
    SQL does not where it compares; the portal writes none that has to be rounded."""
    is_same = math.isclose(float(read), stored, rel_tol=1e-12)
    return read if is_same else repr(stored)


def _yes_or_no(stored: Any) -> Any:
    return bool(stored) if stored in (0, 1) else stored


def _utc_text(stored: Any) -> Any:
    """SQLite keeps "2026-01-02 03:04:05" and, unless they are none, the microseconds. Anything else
    the portal did not write, and SQL compares it otherwise; it stays as it is."""
    if not isinstance(stored, str) or len(stored) not in (19, 26) or stored[10] != " ":
        return stored
    if stored.endswith(".000000"):
        return stored
    return f"{stored[:10]}T{stored[11:]}{'.000000' if len(stored) == 19 else ''}Z"
