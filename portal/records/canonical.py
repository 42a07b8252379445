"""The canonical form of a record's public content, and its hash.

Format 1: one JSON object, keys sorted, no spaces, UTF-8. Dates and times as ISO 8601 (times in
UTC with microseconds), decimal numbers as text, links as the code (or slug) of what they point
to, empty values as "" or null, inline rows as a list in their own order. A field that came later
than the first records (`later_fields`) is left out while it is empty, so that they hash as they
did. `content_hash` is the SHA-256 of these bytes.
"""

import hashlib
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.db import models

from portal.base.audit.leaf import canonical, utc_text

if TYPE_CHECKING:
    from portal.records.models import Record

FORMAT = 1


def content(record: "Record") -> dict:
    values = {name: plain(getattr(record, name)) for name in record.public_fields}
    for name in record.later_fields:
        if values[name] in (None, ""):
            del values[name]
    for name, fields in record.public_inlines.items():
        values[name] = [
            {field: plain(getattr(row, field)) for field in fields} for row in rows_of(record, name)
        ]
    return {"format": FORMAT, "kind": record.kind_name()} | values


def content_hash(record: "Record") -> str:
    return hashlib.sha256(canonical(content(record))).hexdigest()


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
    if isinstance(value, datetime):
        return utc_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, models.Model):
        row: Any = value
        return getattr(row, "slug", None) or row.code
    return value
