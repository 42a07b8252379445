"""旧稿新发: an old text published anew, as a new number or as a new version, discloses nothing.

Two texts are the same content if they say the same once dates, periods, punctuation and spaces
are set aside, or nearly so with every other figure the same. What was withdrawn counts too. Files
count by the SHA-256 of their originals.
"""

import hashlib
import re
import unicodedata
from collections import Counter
from typing import NamedTuple

from django.db.models import Q, QuerySet, prefetch_related_objects

from portal.base.audit.leaf import canonical
from portal.records.canonical import content
from portal.records.models import Record
from portal.records.richtext import plain_text

COMPARED = 100  # of the newest; exact copies are found among all
COMPARED_CHARACTERS = 1_000_000  # of all together: the fewer, the longer they are
NEARLY = 0.9  # of the pairs of neighbouring characters that either text has
SHORTEST = 20  # characters; shorter texts have to be equal

_N = r"[0-9〇零一二三四五六七八九十]{1,8}"  # bounded: else a row of digits is read over and over
_YEAR = r"(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年度?"
DATES = re.compile(
    rf"(?:{_YEAR})?{_N}月份?(?:{_N}[日号])?|{_YEAR}|第?{_N}季度|第{_N}[期批次号]|[上下]半年"
    r"|[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?"
)
FIGURE = re.compile(r"[0-9]+(?:\.[0-9]+)?")
NO_WORD = re.compile(r"[\W_]+")


class Content(NamedTuple):
    """What a record says, for a comparison."""

    text: str
    figures: Counter


def content_of(record: Record) -> Content:
    rich = record.rich_text_fields
    values = ((name, getattr(record, name)) for name in record.compared_fields)
    whole = "\n".join(plain_text(value) if name in rich else value for name, value in values)
    undated = DATES.sub(" ", unicodedata.normalize("NFKC", whole).lower())
    return Content(NO_WORD.sub("", undated), Counter(FIGURE.findall(undated)))


def is_nearly_same(one: Content, other: Content) -> bool:
    if one.text == other.text:
        return True
    if one.figures != other.figures or min(len(one.text), len(other.text)) < SHORTEST:
        return False
    first, second = _pairs(one.text), _pairs(other.text)
    return len(first & second) >= NEARLY * len(first | second)


def said_hash(record: Record) -> str:
    """Stands for what the record says, and with which files; the same for its exact copies."""
    if not record.compared_fields:
        return ""
    said = [content_of(record).text, sorted(_file_hashes(record))]
    return hashlib.sha256(canonical(said)).hexdigest()


def original_of(record: Record) -> str:
    """The number of what was public before with the same content; the record's own where a
    version says nearly what an earlier one said; else nothing."""
    if not record.compared_fields:
        return record.number if _is_unchanged(record) else ""
    own, earlier = content_of(record), _published_before(record)
    is_copy = Q(said_hash=said_hash(record))
    most = max(1, min(COMPARED, COMPARED_CHARACTERS // (len(own.text) + 1)))
    newest = earlier.order_by("-published_sequence").values("pk")[:most]
    alike = [
        row
        for row in earlier.filter(is_copy | Q(pk__in=newest))
        if is_nearly_same(own, content_of(row))
    ]
    if alike and "files" in record.public_inlines:
        prefetch_related_objects(alike, "files")
    files = _file_hashes(record)
    found = [row.number for row in alike if _file_hashes(row) == files]
    return record.number if record.number in found else next(iter(found), "")


def _is_unchanged(record: Record) -> bool:
    """Whether a version differs from the one before in nothing but its number and its note."""
    if record.version == 1:
        return False
    earlier = record.versions().filter(version__lt=record.version, published_at__isnull=False)
    before = earlier.last()
    return before is not None and _said(before) == _said(record)


def _said(record: Record) -> dict:
    return {name: value for name, value in content(record).items() if name not in UNTOLD}


UNTOLD = {"version", "change_note"}


def _file_hashes(record: Record) -> set[str]:
    if "files" not in record.public_inlines:
        return set()
    return {file.original_sha256 for file in record.files.all()}


def _published_before(record: Record) -> QuerySet:
    """Its own earlier versions, and what its department and the one above it ever published."""
    units = [record.department_id, record.department.parent_id]
    others = type(record).objects.filter(
        Q(number=record.number, version__lt=record.version)
        | Q(department__in=units, audience=record.audience) & ~Q(number=record.number),
        published_at__isnull=False,
    )
    return others.only("number", "version", *record.compared_fields).order_by("published_sequence")


def _pairs(text: str) -> set[str]:
    return {text[place : place + 2] for place in range(len(text) - 1)}
