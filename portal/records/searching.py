"""What a record puts into the search index."""

from typing import cast

from django.utils import translation

from portal.base.search import index
from portal.records.models import Record
from portal.records.texts import field_text

# Nobody searches for these words: they stand in the head of a page, or are no words.
SHOWN_ANYWAY = {
    "number", "version", "title", "department", "audience", "public_until", "first_published_on",
}  # fmt: skip
LANGUAGE = "zh-hans"  # of the index, whoever publishes in whatever language


def put(record: Record) -> None:
    """Index a published version in place of the number's earlier one."""
    index.put(
        sequence=cast(int, record.published_sequence),
        number=record.number,
        kind=record.kind_name(),
        title=record.title,
        text=searchable_text(record),
        department=record.department.code,
    )


def remove(record: Record) -> None:
    index.remove(record.number)


def searchable_text(record: Record) -> str:
    """The number and the department on lines of their own, then all that a citizen can read."""
    with translation.override(LANGUAGE):
        parts = [record.number, str(record.department)]
        for name in record.public_fields:
            if name not in SHOWN_ANYWAY:
                parts.append(field_text(record, name))
        for name, fields in record.public_inlines.items():
            for row in getattr(record, name).all():
                parts += row.searchable(fields)
        return "\n".join(part for part in parts if part)


def linked_names(record: Record) -> set[str]:
    """The lines of that text which are the names of something else."""
    with translation.override(LANGUAGE):
        links = [one.name for one in record._meta.concrete_fields if one.is_relation]
        names = [field_text(record, name) for name in links if name in record.public_fields]
        return {str(record.department), *names}
