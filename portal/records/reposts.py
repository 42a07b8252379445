"""旧稿新发: an old text published anew, as a new number or as a new version, discloses nothing.

Two texts are the same content if they say the same once dates, periods, punctuation and spaces
are set aside, or nearly so with every other figure the same. What was withdrawn counts too. Files
count by the SHA-256 of their originals.

However many texts are public, few are read: what each says is kept as keys (`SaidKey`), one of its
whole text and TURNS of its pairs of neighbouring characters. Each of these is made of the LEAST
smallest of the pairs' hashes, by a hash of its own (Broder, On the resemblance and containment of
documents, 1997). Two texts that share 9 pairs of 10 have the same LEAST smallest, by one hash, in
0.9⁵ = 59 cases of 100, and by one of ten hashes at least in 99.987. The fewer the pairs, the rarer:
C(s, 5) / C(n, 5) if s of n are shared, at the least for 9 of 10 pairs, where one of ten is found in
99.90 cases of 100. As figures and files have to be equal, the keys hold them too.
"""

import hashlib
import re
import struct
import unicodedata
from collections import Counter
from collections.abc import Iterable
from heapq import nsmallest
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import QuerySet

from portal.base.audit.leaf import canonical
from portal.records.canonical import public_values
from portal.records.models import Record, SaidKey
from portal.records.richtext import plain_text

TURNS, LEAST = 10, 5  # changed, every `SaidKey` has to be made anew
LOOKED_UP = 100  # of the newest with a key
COMPARED = 20  # of those, the ones with the most keys; exact copies are found among all
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


class Said(NamedTuple):
    """Its content, and what stands for that, with its files: the whole first, then its pairs."""

    content: Content
    marks: list[int]

    def keys(self, kind: str, department_id: int, audience: str) -> list[int]:
        """Only what these published is ever looked up."""
        return [_hash([kind, department_id, audience, mark]) for mark in self.marks]


def content_of(record: Record) -> Content:
    rich = record.rich_text_fields
    values = ((name, getattr(record, name)) for name in record.compared_fields)
    return read("\n".join(plain_text(value) if name in rich else value for name, value in values))


def read(text: str) -> Content:
    undated = DATES.sub(" ", unicodedata.normalize("NFKC", text).lower())
    return Content(NO_WORD.sub("", undated), Counter(FIGURE.findall(undated)))


def is_nearly_same(one: Content, other: Content) -> bool:
    if one.text == other.text:
        return True
    if one.figures != other.figures or min(len(one.text), len(other.text)) < SHORTEST:
        return False
    first, second = _pairs(one.text), _pairs(other.text)
    return len(first & second) >= NEARLY * len(first | second)


def said(content: Content, files: Iterable[str]) -> Said:
    """`files` are the SHA-256 of the originals."""
    files = sorted(set(files))
    marks = [_hash([files, content.text])]
    if len(content.text) >= SHORTEST:
        has_to_be_equal = _hash([files, sorted(content.figures.items())])
        smallest = enumerate(_smallest(_pairs(content.text)))
        marks += [_hash([has_to_be_equal, turn, hashes]) for turn, hashes in smallest]
    return Said(content, marks)


def original_of(record: Record) -> str:
    """The number of what was public before with the same content; the record's own where a
    version says nearly what an earlier one said; else nothing."""
    if not record.compared_fields:
        return record.number if _is_unchanged(record) else ""
    return _original_of(record, _said_by(record))


def take_in(record: Record) -> str:
    """The same of what is being published; what it says is kept for those after it."""
    if not record.compared_fields:
        return original_of(record)
    own = _said_by(record)
    original = _original_of(record, own)
    _keep(_keys(record, own), record.pk)
    return original


def keys_of(record: Record) -> list[int]:
    """Those that were kept when it was published."""
    return _keys(record, _said_by(record))


def _keys(record: Record, own: Said) -> list[int]:
    return own.keys(record.kind_name(), record.department_id, record.audience)


def _keep(keys: list[int], record_id: int) -> None:
    """In SQL: making models of these numbers takes longer than writing them."""
    rows, places = [(key, record_id) for key in keys], ", ".join(["(%s, %s)"] * len(keys))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {SaidKey._meta.db_table} (key, record_id) VALUES {places}",
            [value for row in rows for value in row],
        )


def _said_by(record: Record) -> Said:
    return said(content_of(record), _file_hashes(record))


def _original_of(record: Record, own: Said) -> str:
    earlier = _earlier_versions(record)
    if _is_like_one_of(earlier, record, own):
        return record.number
    units = [record.department_id, record.department.parent_id]
    keys = [own.keys(record.kind_name(), unit, record.audience) for unit in units if unit]
    if copied := _look_up([whole for whole, *_pairs in keys], "ASC", 1):
        whole = _rows(record, copied).first()
        return whole.number if whole else ""
    shared = Counter(_look_up([key for _whole, *pairs in keys for key in pairs], "DESC", LOOKED_UP))
    for version in earlier:
        del shared[version]
    return next((row.number for row in _nearly_same(record, own, shared)), "")


def _earlier_versions(record: Record) -> dict[int, tuple[int, str]]:
    """Whose they were and for whom, by their keys: of the first version there are none."""
    if record.version == 1:
        return {}
    earlier = record.versions().filter(version__lt=record.version, published_at__isnull=False)
    return {pk: place for pk, *place in earlier.values_list("pk", "department_id", "audience")}


def _is_like_one_of(earlier: dict[int, tuple[int, str]], record: Record, own: Said) -> bool:
    if not earlier:
        return False
    keys = {key for place in earlier.values() for key in own.keys(record.kind_name(), *place)}
    with_a_key = SaidKey.objects.filter(key__in=keys, record_id__in=earlier)
    shared = Counter(with_a_key.values_list("record_id", flat=True))
    return any(_nearly_same(record, own, shared))


def _nearly_same(record: Record, own: Said, shared: Counter) -> Iterable[Record]:
    """Of those that share keys, by how many; the oldest first. Few are read."""
    most = max(1, min(COMPARED, COMPARED_CHARACTERS // (len(own.content.text) + 1)))
    likely = sorted(shared, key=lambda pk: (shared[pk], pk), reverse=True)[:most]
    rows = _rows(record, likely).only("number", *record.compared_fields) if likely else ()
    return (row for row in rows if is_nearly_same(own.content, content_of(row)))


def _rows(record: Record, keys: Iterable[int]) -> QuerySet:
    return type(record).objects.filter(pk__in=keys).order_by("published_sequence")


def _look_up(keys: list[int], order: str, most: int) -> list[int]:
    """Those with each key: in SQL, as Django cannot limit the parts of a union on SQLite."""
    if not keys:
        return []
    one = (
        f"SELECT record_id FROM (SELECT record_id FROM {SaidKey._meta.db_table}"
        f" WHERE key = %s ORDER BY record_id {order} LIMIT {most}) AS with_the_key"
    )
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join([one] * len(keys)), keys)
        return [pk for (pk,) in cursor.fetchall()]


def _is_unchanged(record: Record) -> bool:
    """Whether a version differs from the one before in nothing but its number and its note."""
    if record.version == 1:
        return False
    earlier = record.versions().filter(version__lt=record.version, published_at__isnull=False)
    before = earlier.last()
    return before is not None and _said(before) == _said(record)


def _said(record: Record) -> dict:
    return {name: value for name, value in public_values(record).items() if name not in UNTOLD}


UNTOLD = {"version", "change_note"}


def _file_hashes(record: Record) -> set[str]:
    if "files" not in record.public_inlines:
        return set()
    return {file.original_sha256 for file in record.files.all()}


def _pairs(text: str) -> set[str]:
    return {text[place : place + 2] for place in range(len(text) - 1)}


def _smallest(pairs: set[str]) -> list[list[int]]:
    """Of each turn, the smallest of the pairs' hashes: four bytes of one digest for each turn."""
    hashed = (hashlib.blake2b(pair.encode(), digest_size=4 * TURNS).digest() for pair in pairs)
    numbers = struct.unpack(f"<{TURNS * len(pairs)}I", b"".join(hashed))
    return [nsmallest(LEAST, numbers[turn::TURNS]) for turn in range(TURNS)]


def _hash(value: Any) -> int:
    """Of 64 bits, as a column of integers holds them."""
    digest = hashlib.blake2b(canonical(value), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
