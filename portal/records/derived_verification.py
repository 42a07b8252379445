"""Whether the search rows, the index beside them, the said keys and what was read of files are what
is made of records and files.

A row's title and text are held against its record by `record_verification`; here its tokens against
both, and the index against the tokens. Files are read anew.
"""

import secrets
from collections.abc import Iterator

from django.db import DatabaseError, transaction
from django.db.models import QuerySet

from portal.base.audit.reading import read
from portal.base.audit.recomputing import END, Derived, Part, twice
from portal.base.files import pdf, store
from portal.base.search import index
from portal.base.search.engines import engine
from portal.base.search.models import Document
from portal.records import reading_files, reposts
from portal.records.lookup import record_models
from portal.records.models import FileReading, Record, SaidKey

CHUNK = 200
SAID_AT_ONCE = 50_000  # records: their keys cannot be asked for by record
READ_AT_ONCE = 20  # files
SECRET = secrets.token_hex(16)  # so that nobody makes two sums the same
ANEW = "manage.py rebuild_search --clear makes it anew"


def _last(rows: QuerySet, size: int) -> int:
    """The key that so many of these rows end with."""
    return next(iter(rows.order_by("pk").values_list("pk", flat=True)[size - 1 : size]), END)


def _compare_search(after: int) -> Part:
    rows = Document.objects.filter(pk__gt=after)
    last = _last(rows, engine().AT_ONCE)
    some = rows.filter(pk__lte=last)
    return Part(last, some.count(), twice(lambda: _search_differences(some, after, last)))


def _search_differences(some: QuerySet, after: int, last: int) -> dict[int, str]:
    try:
        with transaction.atomic():
            return _unlike_the_index(some, engine().sums(after, last))
    except DatabaseError as error:
        text = f"the index is damaged, and nobody can rely on it ({error}); {ANEW}"
        return _unlike_the_index(some, None) | {after + 1: text}


def _unlike_the_index(some: QuerySet, indexed: dict[int, int] | None) -> dict[int, str]:
    """Without the sums of the index only what the rows say."""
    found = {}
    for chunk in read(some, CHUNK):
        for key, document in chunk:
            its_sum = indexed.pop(key, 0) if indexed is not None else None
            if document is None or not _is_of_its_text(document):
                found[key] = f"its tokens are not those of its title and text; {ANEW}"
            elif its_sum is None:
                continue
            elif engine().sum_of(document) != its_sum or not engine().finds(document):
                found[key] = f"the index does not hold its tokens, and no others; {ANEW}"
    return found | dict.fromkeys(indexed or (), f"the index holds what is of no row; {ANEW}")


def _is_of_its_text(document: Document) -> bool:
    said = index.said_in(document)
    made = index.document(
        sequence=document.sequence, number=document.number, kind=document.kind, said=said
    )
    return all(getattr(document, name) == getattr(made, name) for name in index.MADE)


def _compare_said(after: int) -> Part:
    models = [model for model in record_models() if model.compared_fields]
    last = min((_last(_ever(model, after, END), SAID_AT_ONCE) for model in models), default=END)
    count = sum(_ever(model, after, last).count() for model in models)
    return Part(last, count, twice(lambda: _said_differences(models, after, last)))


def _said_differences(models: list[type[Record]], after: int, last: int) -> dict[int, str]:
    """By a sum for each record: a million of them are held against each other in little memory."""
    sums: dict[int, int] = {}
    kept = SaidKey.objects.filter(record_id__gt=after, record_id__lte=last).order_by()
    for record, key in kept.values_list("record_id", "key").iterator():
        sums[record] = sums.get(record, 0) + hash((SECRET, key))
    for model in models:
        for record, keys in _made(model, after, last):
            sums[record] = sums.get(record, 0) - sum(hash((SECRET, key)) for key in keys)
    text = "its said keys are not those of what it said"
    return {record: text for record, difference in sums.items() if difference}


def _made(model: type[Record], after: int, last: int) -> Iterator[tuple[int, list[int]]]:
    files = ["files"] if "files" in model.public_inlines else []
    rows = _ever(model, after, last).select_related("department").prefetch_related(*files)
    for chunk in read(rows, CHUNK):
        for key, record in chunk:
            yield key, reposts.keys_of(record) if record else []


def _ever(model: type[Record], after: int, last: int) -> QuerySet:
    published = model.objects.filter(published_at__isnull=False)
    return published.filter(pk__gt=after, pk__lte=last)


def _ever_published() -> int:
    models = [model for model in record_models() if model.compared_fields]
    return sum(_ever(model, -1, END).count() for model in models)


def _compare_readings(after: int) -> Part:
    rows = FileReading.objects.filter(pk__gt=after)
    last = _last(rows, READ_AT_ONCE)
    some = rows.filter(pk__lte=last)
    return Part(last, some.count(), twice(lambda: _reading_differences(some)))


def _reading_differences(some: QuerySet) -> dict[int, str]:
    """Of what another reader read nothing is told: `tick` reads it anew."""
    text = "it is not what the file says; once the row is deleted, `tick` reads the file anew"
    found = {}
    for chunk in read(some, CHUNK):
        for key, kept in chunk:
            if kept is None or (kept.reader == pdf.READER and not _is_of_its_file(kept)):
                found[key] = text
    return found


def _is_of_its_file(kept: FileReading) -> bool:
    """Of a file that is not there the check of the files tells."""
    if not store.holds(kept.sha256):
        return True
    anew = reading_files.read(kept.sha256)
    told = (kept.pages, kept.is_cut, bool(kept.failure))
    return told == (anew.pages, anew.is_cut, bool(anew.failure))


SEARCH = Derived("search", Document.objects.count, _compare_search)
SAID = Derived("said", _ever_published, _compare_said)
READINGS = Derived("file text", FileReading.objects.count, _compare_readings)
