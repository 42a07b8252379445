"""Put documents into the index and take them out, in the transaction of the act."""

from typing import Any

from django.db import connection

from portal.base.search.engines import engine
from portal.base.search.models import Document
from portal.base.search.tokens import normalise, tokenise


def put(*, sequence: int, number: str, kind: str, title: str, text: str, department: str) -> None:
    """Index a document in place of the one this number had."""
    remove(number)
    made = document(
        sequence=sequence,
        number=number,
        kind=kind,
        department=department,
        title=_storable(title),
        text=_storable(text),
    )
    _insert(made)
    engine().put(made)


def document(*, title: str, text: str, **fields: Any) -> Document:
    """With all that is made of its title and text."""
    return Document(
        title=title,
        text=text,
        normalised=normalise(f"{title}\n{text}"),
        title_tokens=" ".join(tokenise(title)),
        text_tokens=" ".join(tokenise(text)),
        **fields,
    )


# In plain SQL: every publication pays for these two.


def _insert(document: Document) -> None:
    fields = document._meta.concrete_fields
    columns = ", ".join(str(field.column) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {document._meta.db_table} ({columns}) VALUES ({places})",
            [getattr(document, field.attname) for field in fields],
        )


def remove(number: str) -> None:
    table, columns = Document._meta.db_table, ("sequence", "title_tokens", "text_tokens")
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE number = %s", [number])
        if (row := cursor.fetchone()) is None:
            return
        document = Document(**dict(zip(columns, row, strict=True)))
        engine().remove(document)
        cursor.execute(f"DELETE FROM {table} WHERE sequence = %s", [document.sequence])


def clear() -> None:
    with connection.cursor() as cursor:
        cursor.execute(engine().clear)
    Document.objects.all().delete()


def _storable(text: str) -> str:
    return text.replace("\x00", "")
