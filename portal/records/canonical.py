"""The canonical form of a record's public content, and its hash.

`content_hash` is the SHA-256 of one JSON object: keys sorted, no spaces, UTF-8. What is published
now is hashed by format 2; what was published by format 1 stays verifiable by it for ever. Both are
told in `docs/formats.md`, for whoever checks a hash without this code.

Format 2 has the keys `format`, `kind` and `fields`. Whatever is empty (None, "", an empty list or
object) is left out of `fields` and of each row of its lists, so that a public field that comes
later leaves the hashes of all that was published before it whole, as long as it begins empty
(`checks.py`). False and 0 say something and stay, whatever the column: a record from before a
question was asked must not answer it, so a later yes-or-no or number is a nullable column. A row
without any value stays too, as {}: that it is there is content.

Two contents are the same, and only then hashed the same, if each field is empty in both or equal
in both, and their lists have as many rows, equal in the order in which they were entered:

- no name of a field can take the place of `format` or `kind`, or of another field;
- the values of one field are of one type, and `_exact` gives each value of a type one text
  (a decimal number without idle zeros) and different values different texts;
- links go by what never changes (R18): the code that a `Coded` row can be told by;
- canonical JSON gives one text to one value, and can be read back.

The format of a stored hash is told by recomputing. Nothing is gained by choosing it: the bytes of
the two differ in `format`, so one hash has one content, and it is the log that holds the hash.
"""

import hashlib
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.db import models

from portal.base.audit import sealed_values
from portal.base.audit.leaf import canonical
from portal.records import format_1

if TYPE_CHECKING:
    from portal.records.models import Record

FORMAT = 2  # of what is published from now on


def content(record: "Record", of_format: int | None = None) -> dict:
    return FORMATS[of_format or FORMAT](record)


def content_hash(record: "Record", of_format: int | None = None) -> str:
    return hashlib.sha256(canonical(content(record, of_format))).hexdigest()


def format_of(record: "Record", stored_hash: str) -> int | None:
    """The format by which the record's content has this hash. None: it was changed since."""
    matching = (one for one in FORMATS if content_hash(record, one) == stored_hash)
    return next(matching, None)


def hashed_bytes(record: "Record") -> bytes:
    """What its stored hash was made of."""
    return canonical(content(record, format_of(record, record.content_hash)))


def public_values(record: "Record") -> dict:
    """Every public field and row that says something, by its name."""
    values = _filled(record, record.public_fields)
    for name, fields in record.public_inlines.items():
        values[name] = [_filled(row, fields) for row in rows_of(record, name)]
    return {name: value for name, value in values.items() if not is_empty(value)}


def is_empty(value: Any) -> bool:
    return value is None or value in ("", [], {})


def _format_2(record: "Record") -> dict:
    return {"format": 2, "kind": record.kind_name(), "fields": public_values(record)}


def _filled(row: models.Model, names: Iterable[str]) -> dict:
    values = {name: _exact(getattr(row, name)) for name in names}
    return {name: value for name, value in values.items() if not is_empty(value)}


def _exact(value: Any) -> Any:
    if isinstance(value, Decimal):
        text = f"{value:f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
        return "0" if text == "-0" else text
    return plain(value)


def _format_1(record: "Record") -> dict:
    kind = record.kind_name()
    values = _as_always(record, record.public_fields, format_1.FIELDS.get(kind, ""))
    for name, fields in record.public_inlines.items():
        always = format_1.ROWS.get(kind, {}).get(name)
        rows = [_as_always(row, fields, always or "") for row in rows_of(record, name)]
        if rows or always:
            values[name] = rows
    # A field of the name `kind` takes its place, as it always did.
    return {"format": 1, "kind": kind} | values


def _as_always(row: models.Model, names: Iterable[str], always: str) -> dict:
    values = {name: plain(getattr(row, name)) for name in names}
    kept = always.split()
    return {name: value for name, value in values.items() if name in kept or not is_empty(value)}


FORMATS: dict[int, Callable[["Record"], dict]] = {2: _format_2, 1: _format_1}


def files_hash(record: "Record") -> str:
    """Of what was read from its files and stands beside them: outside of the content, but shown
    and searched. Without files it is empty."""
    if "files" not in record.public_inlines:
        return ""
    names = ("sha256", "thumbnail_sha256", "pages", "width", "height", "text")
    rows = [[getattr(file, name) for name in names] for file in rows_of(record, "files")]
    return hashlib.sha256(canonical(rows)).hexdigest() if rows else ""


def rows_of(record: "Record", relation: str) -> list:
    """In the order in which they were entered, whatever order they are shown in."""
    return sorted(getattr(record, relation).all(), key=lambda row: row.pk)


def plain(value: Any) -> Any:
    if isinstance(value, models.Model):
        row: Any = value  # `Coded`: the code never changes once another row leads to it
        return getattr(row, row.code_field)
    return sealed_values.plain(value)
