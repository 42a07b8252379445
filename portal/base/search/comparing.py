"""Whether the documents of rows that are no records are what they are made of.

Those of records are compared with them, version by version (`portal.records`).
"""

from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet

from portal.base.audit.reading import read
from portal.base.audit.recomputing import END, Derived, Part, twice
from portal.base.search import index
from portal.base.search.models import Document
from portal.base.search.sources import SOURCES, Source, keys_of

CHUNK = 200
ANEW = "rebuild_search mends it"
PLACES = 1 << 40  # keys of each kind: its place among the sources, then the row's own


def _sources() -> list[Source]:
    return [source for source in SOURCES.values() if not source.is_record]


def _count() -> int:
    return sum(source.rows().count() for source in _sources())


def _compare(after: int) -> Part:
    """The rows of one kind at a time: apart from published answers they are few."""
    sources = _sources()
    place = max(after, 0) // PLACES
    source = sources[place]
    last = END if place + 1 == len(sources) else (place + 1) * PLACES
    return Part(last, source.rows().count(), twice(lambda: dict(_differences(source, place))))


def _differences(source: Source, place: int) -> Iterator[tuple[int, str]]:
    documents = Document.objects.filter(kind=source.kind)
    known = set(keys_of(documents.values_list("number", flat=True)))
    for chunk in read(source.rows(), CHUNK):
        kept = _kept(documents, source, [key for key, _row in chunk])
        for key, row in chunk:
            known.discard(key)
            document = kept.get(key)
            told = f"{source.kind} {key}"
            if document is None:
                yield place * PLACES + key, f"{told} has no row in the search index; {ANEW}"
            elif row is None or not _is_of(document, source, row):
                yield place * PLACES + key, f"altered: the search row of {told}; {ANEW}"
    for key in known:
        text = f"the search row of {source.kind} {key} is of nothing that is public; {ANEW}"
        yield place * PLACES + key, text


def _kept(documents: QuerySet, source: Source, keys: list[int]) -> dict[int, Document]:
    numbers = [f"{source.kind}:{key}" for key in keys]
    rows = read(documents.filter(number__in=numbers), CHUNK)
    return {keys_of([one.number])[0]: one for chunk in rows for _key, one in chunk if one}


def _is_of(document: Document, source: Source, row: Any) -> bool:
    made = index.document(
        sequence=document.sequence,
        number=source.number_of(row),
        kind=source.kind,
        said=index.said_by(source, row),
    )
    names = [field.attname for field in Document._meta.concrete_fields]
    return all(getattr(document, name) == getattr(made, name) for name in names)


FOUND = Derived("found", _count, _compare)
