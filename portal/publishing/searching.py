"""What a record puts into the search index."""

from portal.publishing.models import Record
from portal.publishing.richtext import plain_text
from portal.search import index


def put(record: Record):
    """Index a published version in place of the number's earlier one."""
    index.put(
        sequence=record.published_sequence,
        number=record.number,
        kind=record.kind_name(),
        title=record.title,
        text=searchable_text(record),
        department=record.department.code,
    )


def remove(record: Record):
    index.remove(record.number)


def searchable_text(record: Record) -> str:
    parts = [record.number, str(record.department.name_zh)]
    for name in record.public_fields:
        value = getattr(record, name)
        if name in record.rich_text_fields:
            value = plain_text(value)
        if isinstance(value, str) and name not in ("number", "title", "audience"):
            parts.append(value)
    for name, fields in record.public_inlines.items():
        for row in getattr(record, name).all():
            parts += [str(getattr(row, field) or "") for field in fields]
    return "\n".join(part for part in parts if part)
