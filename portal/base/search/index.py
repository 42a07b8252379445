"""Put documents into the index and take them out, in the transaction of the act."""

from django.db import connection

from portal.base.search.engines import engine
from portal.base.search.models import Document
from portal.base.search.tokens import normalise, tokenise


def put(*, sequence: int, number: str, kind: str, title: str, text: str, department: str) -> None:
    """Index a document in place of the one this number had."""
    remove(number)
    document = Document.objects.create(
        sequence=sequence,
        number=number,
        kind=kind,
        department=department,
        title=_storable(title),
        text=_storable(text),
        normalised=normalise(_storable(f"{title}\n{text}")),
        title_tokens=" ".join(tokenise(title)),
        text_tokens=" ".join(tokenise(text)),
    )
    engine().put(document)


def remove(number: str) -> None:
    document = Document.objects.filter(number=number).first()
    if document is not None:
        engine().remove(document)
        document.delete()


def clear() -> None:
    with connection.cursor() as cursor:
        cursor.execute(engine().clear)
    Document.objects.all().delete()


def _storable(text: str) -> str:
    return text.replace("\x00", "")
