"""The rows that belong to one version of a record."""

from django.db import connection, models

from portal.base.fields import related_model
from portal.records.models import Record


def load_parts(record: Record) -> None:
    """As `prefetch_related_objects` does; of most versions many kinds are empty, which one
    statement tells of all."""
    tables = {
        name: related_model(type(record), name)._meta.db_table for name in record.public_inlines
    }
    if not tables:
        return
    asked = ", ".join(
        f"EXISTS (SELECT 1 FROM {table} WHERE record_id = %s)" for table in tables.values()
    )
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {asked}", [record.pk] * len(tables))
        has_rows = dict(zip(tables, cursor.fetchone(), strict=True))
    models.prefetch_related_objects([record], *(name for name in tables if has_rows[name]))
    for name in tables:
        if not has_rows[name]:
            _keep_empty(record, name)


def _keep_empty(record: Record, relation: str) -> None:
    rows = getattr(record, relation).get_queryset()
    rows._result_cache, rows._prefetch_done = [], True
    known = record.__dict__.setdefault("_prefetched_objects_cache", {})
    known[relation] = rows
