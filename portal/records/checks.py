from collections.abc import Iterator
from typing import Any

from django.core.checks import CheckMessage, Error
from django.db import models

from portal.base.fields import field_of, related_model
from portal.records import format_1
from portal.records.canonical import is_empty
from portal.records.lookup import record_kinds
from portal.records.models import Record


def check_public_fields(**kwargs: Any) -> list[CheckMessage]:
    """System check publishing.E001: a public field that came later than the first records begins
    empty in those, so that each keeps the hash that the log has of it."""
    return [
        Error(
            f"{model.__name__}.{name} is public and does not begin empty: what is published"
            " already would say what nobody published, and be found altered.",
            hint="Set null=True and no default (a text: blank=True and no default).",
            id="publishing.E001",
        )
        for record in record_kinds().values()
        for model, name in _later(record)
        if not _begins_empty(model, name)
    ]


def _later(record: type[Record]) -> Iterator[tuple[type[models.Model], str]]:
    """Each public field that format 1 does not know, of a kind or list that it knows; with the
    model it is of. Of a kind or list that came later, nothing was published without it."""
    kind = record.kind_name()
    if kind not in format_1.FIELDS:
        return
    for name in set(record.public_fields) - set(format_1.FIELDS[kind].split()):
        yield record, name
    for relation, known in format_1.ROWS[kind].items():
        for name in set(record.public_inlines[relation]) - set(known.split()):
            yield related_model(record, relation), name


def _begins_empty(model: type[models.Model], name: str) -> bool:
    field = field_of(model, name)
    begins_with = field.get_default()
    return is_empty(begins_with) and (begins_with is not None or field.null)
