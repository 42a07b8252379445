"""旧稿新发: an old text published anew, as a new number or as a new version, discloses nothing.

Two texts are the same content if they say the same once dates, periods, punctuation and spaces
are set aside, or nearly so with every other figure the same. Files count by the SHA-256 of their
originals.
"""

import re
import unicodedata
from collections import Counter
from typing import NamedTuple

from django.db.models import prefetch_related_objects

from portal.publishing.models import Record
from portal.publishing.richtext import plain_text
from portal.publishing.states import Status

COMPARED = 200  # the newest records of the department
NEARLY = 0.9  # of the pairs of neighbouring characters that either text has
SHORTEST = 20  # characters; shorter texts have to be equal

_N = r"[0-9〇零一二三四五六七八九十]+"
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


def original_of(record: Record) -> str:
    """The number of what was public before with the same content; the record's own where a new
    version changes nothing; else nothing."""
    if not record.compared_fields:
        return ""
    own = content_of(record)
    if record.version > 1:
        earlier = record.versions().filter(version__lt=record.version, published_at__isnull=False)
        before = earlier.last()
        if before is not None:
            is_same = own.text == content_of(before).text and _same_files(record, before)
            return record.number if is_same else ""
    others = _published_by_the_department(record)
    alike = [other for other in others if is_nearly_same(own, content_of(other))]
    if alike and "files" in record.public_inlines:
        prefetch_related_objects(alike, "files")
    return next((other.number for other in alike if _same_files(record, other)), "")


def _same_files(one: Record, other: Record) -> bool:
    return _file_hashes(one) == _file_hashes(other)


def _file_hashes(record: Record) -> set[str]:
    if "files" not in record.public_inlines:
        return set()
    return {file.original_sha256 for file in record.files.all()}


def _published_by_the_department(record: Record):
    model = type(record)
    others = model.objects.filter(
        department=record.department_id,
        status__in=[Status.PUBLISHED, Status.SUPERSEDED],
        audience=record.audience,
    ).exclude(number=record.number)
    others = others.only("number", "version", *record.compared_fields)
    return others.order_by("-published_sequence")[:COMPARED]


def _pairs(text: str) -> set[str]:
    return {text[place : place + 2] for place in range(len(text) - 1)}
