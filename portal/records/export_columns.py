"""A record as one row of a table: every public field, and its lists as lines of text."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from django.db import models

from portal.base.fields import field_of, related_model
from portal.records.canonical import plain
from portal.records.models import Record
from portal.records.texts import field_text

BETWEEN = "|"  # the parts of a line that stands for one row of a list
ESCAPED = {"\\": "\\\\", "|": "\\|", "\n": "\\n"}  # where they stand in a part


def join_parts(parts: Iterable[str]) -> str:
    """One line for one row of a list; `split_parts` reads it."""
    escaped = ["".join(ESCAPED.get(sign, sign) for sign in part) for part in parts]
    while escaped and not escaped[-1]:
        escaped.pop()
    return BETWEEN.join(escaped)


def split_parts(line: str) -> list[str]:
    parts, signs = [""], iter(line)
    for sign in signs:
        if sign == "\\":
            following = next(signs, "\\")
            parts[-1] += "\n" if following == "n" else following
        elif sign == BETWEEN:
            parts.append("")
        else:
            parts[-1] += sign
    return [part.strip() for part in parts]


def columns_of(model: type[Record]) -> Iterator[str]:
    """The columns of a table of these records."""
    yield from ("number", "version", "published_at", "shown_on")
    yield from (name for name in model.public_fields if name not in ("number", "version"))
    yield from model.public_inlines


def label_of(model: type[Record], name: str) -> str:
    if name in model.public_inlines:
        return str(related_model(model, name)._meta.verbose_name_plural)
    return str(field_of(model, name).verbose_name)


# What people read in the place of codes that no field explains, by columns and codes.
Words = Mapping[str, Mapping[str, str]]


def as_row(record: Record, columns: list[str], *, codes: bool, words: Words) -> dict:
    """The values of a record: as citizens read them, or as codes for programs."""

    def read(row: models.Model, name: str) -> str:
        return words.get(name, {}).get(getattr(row, name)) or field_text(row, name)

    return {name: _value(record, name, codes, read) for name in columns}


def _value(record: Record, name: str, codes: bool, read: Callable) -> Any:
    if name not in record.public_inlines:
        value = getattr(record, name)
        if codes:
            return plain(value)
        return value if _is_number(record, name, value) else read(record, name)
    fields = record.public_inlines[name]
    rows = getattr(record, name).all()
    if codes:
        return [{field: plain(getattr(row, field)) for field in fields} for row in rows]
    return "\n".join(join_parts(read(row, field) for field in fields) for row in rows)


def _is_number(record: Record, name: str, value: Any) -> bool:
    """Whether one can count with it, where others are codes or words."""
    is_one = isinstance(value, int | Decimal) and not isinstance(value, bool)
    return is_one and not field_of(type(record), name).choices
