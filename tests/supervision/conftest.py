"""A log as long as a test needs: entries in order, at times of their own, past `append()`."""

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from portal.base.audit.models import Entry, EntryDetail

NOW = timezone.now()


def ago(**how_long) -> datetime:
    return NOW - timedelta(**how_long)


@pytest.fixture
def write(db):
    """`write([{"action": "published", "recorded_at": …, "actor": …}, …])`"""

    def write_all(acts):
        acts, first = list(acts), Entry.objects.count() + 1
        entries, details = [], []
        for place, act in enumerate(acts):
            values = {"recorded_at": NOW, "subject_kind": "item", "leaf_hash": "0" * 64}
            own = {"actor": None, "actor_name": "", "address": "", "note": ""}
            entry = {name: value for name, value in act.items() if name not in own}
            detail = own | {name: value for name, value in act.items() if name in own}
            entries.append(Entry(sequence=first + place, **values | entry))
            details.append(EntryDetail(entry_id=first + place, salt="0" * 64, **detail))
        for model, rows in ((Entry, entries), (EntryDetail, details)):
            _insert(model, rows)
        return range(first, first + len(acts))

    return write_all


def _insert(model, rows):
    """Below the managers, which refuse, and one by one, as the triggers want it."""
    fields = model._meta.concrete_fields
    names = ", ".join(connection.ops.quote_name(field.column) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    values = [
        [field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields]
        for row in rows
    ]
    with connection.cursor() as cursor:
        statement = f"INSERT INTO {model._meta.db_table} ({names}) VALUES ({places})"
        cursor.executemany(statement, values)
