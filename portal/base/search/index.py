"""Put documents into the index and take them out, in the transaction of the act."""

import re
import zlib
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import product
from typing import Any

from django.db import connection
from django.db.models import Model
from django.utils import translation

from portal.base.search.engines import OTHER_ROWS, engine
from portal.base.search.models import Document
from portal.base.search.pinyin import initials
from portal.base.search.sources import SOURCES, Page, Said, Source, number_of_row
from portal.base.search.tokens import code_of, normalise, tag, tokenise

LANGUAGE = "zh-hans"  # of the index, whoever writes in whatever language
# Keys of rows that are no records: below those of all records, newest first among themselves.
LOWEST = -(1 << 62)
TOLD_APART = 24  # bits of a key, for the rows that one act writes
CODE = 60  # characters
# Of the line before the text of a page; of a line that is sought only. No text holds them.
PAGE, UNSEEN, LABEL = "\x1c", "\x1d", "\x1f"
CONTROL = re.compile("[\x1c-\x1f]")
MARK = re.compile("^(?:\x1c.*$|\x1d)", re.MULTILINE)
UNSHOWN_LINE = re.compile("^[\x1c\x1d].*$", re.MULTILINE)


def put(*, sequence: int, number: str, kind: str, said: Said) -> None:
    """Index a document in place of the one this number had."""
    remove(number)
    while sequence < 0 and Document.objects.filter(pk=sequence).exists():
        sequence += 1
    made = document(sequence=sequence, number=number, kind=kind, said=said)
    _insert(made)
    engine().put(made)


def key_of_row(entry: int, number: str) -> int:
    """Of a row that the act of this log entry wrote last."""
    return LOWEST + (entry << TOLD_APART | zlib.crc32(number.encode()) % (1 << TOLD_APART))


def document(*, sequence: int, number: str, kind: str, said: Said) -> Document:
    """With all that is made of what it says."""
    title = _storable(said.title)
    text = text_of(said)
    made = Document(
        sequence=sequence,
        number=number,
        kind=kind,
        department=said.department,
        category=said.category,
        day=said.day.isoformat() if said.day else "",
        in_force=said.in_force,
        is_internal=said.is_internal,
        codes=codes_of(said),
        initials=initials(title),
        title=title,
        title_en=_storable(said.title_en),
        text=text,
        normalised=normalise(f"{title}\n{said.title_en}\n{spoken(text)}"),
        title_tokens=" ".join(tokenise(f"{title}\n{said.title_en}")),
        text_tokens=" ".join(tokenise(spoken(text))),
    )
    made.tags = " ".join(_tags(made))
    return made


def text_of(said: Said) -> str:
    """The text, behind it what is sought only, and that of each page of attached files."""
    unseen = (f"\n{UNSEEN}{' '.join(one.split())}" for one in said.unseen)
    return _storable("".join([said.text, *unseen, *map(_marked, said.pages)]))


def _marked(page: Page) -> str:
    """The text of a page behind a line that says where it stands; nobody searches for that."""
    file, label = (CONTROL.sub(" ", one) for one in (page.file, page.label))
    return f"\n{PAGE}{file}{LABEL}{label}\n{CONTROL.sub(' ', page.text)}"


def spoken(text: str) -> str:
    """What is sought of the text of a document: without the lines that mark its pages."""
    return MARK.sub("", text)


def shown(text: str) -> str:
    """What readers see of a piece of it."""
    return UNSHOWN_LINE.sub("", text)


def is_unshown(text: str, place: int) -> bool:
    """Whether this place is in a line that marks a page, or is sought only."""
    start = text.rfind("\n", 0, place) + 1
    return text[start : start + 1] in (PAGE, UNSEEN)


def page_at(text: str, place: int) -> tuple[str, str] | None:
    """The file and the label of its page in which this place of a document's text stands."""
    start = text.rfind(PAGE, 0, place + 1)
    if start < 0:
        return None
    line = text[start + 1 : text.find("\n", start)]
    file, _mark, label = line.partition(LABEL)
    return file, label


def codes_of(said: Said) -> str:
    """One a line, as they are compared."""
    return "\n".join(dict.fromkeys(code[:CODE] for code in map(code_of, said.codes) if code))


def _tags(made: Document) -> list[str]:
    facets = (made.kind, made.department, made.category, made.day[:4])
    tags = [facets_tag(*some) for some in product(*(("", one) for one in facets)) if any(some)]
    tags += [ENDED] * (not made.in_force) + [INTERNAL] * made.is_internal
    tags += [OTHER_ROWS] * (made.sequence < 0)
    tags += [initials_tag(made.initials)] * bool(made.initials)
    tags += [code_tag(code) for code in made.codes.split("\n") if code]
    return list(dict.fromkeys(tags))


# What of a document is made of the rest.
MADE = ("initials", "normalised", "title_tokens", "tags", "text_tokens", "codes")


def said_in(document: Document) -> Said:
    """What a document was made of."""
    return Said(
        title=document.title,
        title_en=document.title_en,
        text=document.text,
        department=document.department,
        category=document.category,
        day=date.fromisoformat(document.day) if document.day else None,
        in_force=document.in_force,
        is_internal=document.is_internal,
        codes=document.codes.split("\n"),
    )


INTERNAL = tag("internal")
ENDED = tag("ended")


def facets_tag(kind: str = "", department: str = "", category: str = "", year: str = "") -> str:
    """One for each choice among these: however a search is narrowed, by so many lists of the index
    at once, two are read."""
    return tag("f", kind, department, category, year)


def code_tag(code: str) -> str:
    return tag("x", code)


def initials_tag(letters: str) -> str:
    return tag("p", letters)


def follow(rows: Mapping[type[Model], Iterable[int]], entry: int) -> None:
    """Make the documents of these rows anew, which the act of a log entry wrote."""
    for source in SOURCES.values():
        keys = () if source.is_record else sorted(rows.get(source.model, ()))
        if not keys:
            continue
        shown = {row.pk: row for row in source.rows().filter(pk__in=keys)}
        for key in keys:
            if row := shown.get(key):
                put_row(source, row, entry)
            else:
                remove(number_of_row(source.kind, key))


def put_row(source: Source, row: Model, entry: int) -> None:
    """Index a row that is no record, as the act of this log entry left it."""
    number = source.number_of(row)
    put(
        sequence=key_of_row(entry, number),
        number=number,
        kind=source.kind,
        said=said_by(source, row),
    )


def said_by(source: Source, row: Any) -> Said:
    with translation.override(LANGUAGE):
        return source.say(row)


# In plain SQL: every publication pays for these two. What they change waits to be fed to the search
# server, if there is an index to feed: the row says so, whatever the settings of this process do.
UNFED = "INSERT INTO search_unfed (sequence) SELECT CAST(%s AS bigint) FROM search_feed"
ALL_UNFED = (
    "INSERT INTO search_unfed (sequence) SELECT d.sequence FROM search_document d, search_feed"
)


def _insert(document: Document) -> None:
    fields = document._meta.concrete_fields
    columns = ", ".join(str(field.column) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {document._meta.db_table} ({columns}) VALUES ({places})",
            [getattr(document, field.attname) for field in fields],
        )
        cursor.execute(UNFED, [document.sequence])


def remove(number: str) -> None:
    table, columns = Document._meta.db_table, ("sequence", "title_tokens", "text_tokens", "tags")
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE number = %s", [number])
        if (row := cursor.fetchone()) is None:
            return
        document = Document(**dict(zip(columns, row, strict=True)))
        engine().remove(document)
        cursor.execute(f"DELETE FROM {table} WHERE sequence = %s", [document.sequence])
        cursor.execute(UNFED, [document.sequence])


def clear() -> None:
    with connection.cursor() as cursor:
        cursor.execute(engine().clear)
        cursor.execute(ALL_UNFED)
    Document.objects.all().delete()


def _storable(text: str) -> str:
    return text.replace("\x00", "")
