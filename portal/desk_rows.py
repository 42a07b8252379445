"""Records of all kinds as lists of the back office show them, read in one statement."""

from collections.abc import Sequence

from django.db.models import CharField, QuerySet, Value

from portal.base.departments.models import Department, User
from portal.records.lookup import record_kinds
from portal.records.models import Record

SHOWN_FIELDS = (
    "pk", "number", "version", "status", "title", "edited_at", "return_note", "due_failure",
    "publish_at", "to_be_confirmed", "withdrawal_reason",
)  # fmt: skip
NAMES = ("department__name_zh", "department__name_en", "edited_by__display_name",
         "edited_by__username")  # fmt: skip


def columns_of(rows: QuerySet, more: Sequence[str]) -> QuerySet:
    """What `records_of` takes, of one kind of record; `more` are annotations that it keeps."""
    rows = rows.annotate(record_kind=Value(rows.model.kind_name(), CharField()))
    return rows.order_by().values_list("record_kind", *SHOWN_FIELDS, *NAMES, *more)


def records_of(first: QuerySet, *others: QuerySet, more: Sequence[str]) -> list[Record]:
    """The last edited first, each with those annotations."""
    rows = first.union(*others, all=True).order_by("-edited_at", "-number")
    kinds, found = record_kinds(), []
    for kind, *values in rows:
        row = dict(zip((*SHOWN_FIELDS, *NAMES, *more), values, strict=True))
        name_zh, name_en, display_name, username = (row[name] for name in NAMES)
        record = kinds[kind](**{name: row[name] for name in SHOWN_FIELDS})
        record.department = Department(name_zh=name_zh, name_en=name_en)
        if username:
            record.edited_by = User(display_name=display_name, username=username)
        vars(record).update({name: row[name] for name in more})
        found.append(record)
    return found
