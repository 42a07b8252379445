"""The ways a text can be read, and where in the source each character that is read stands.

What is found in a reading can be masked in the source, and nothing else of the source changes:
neither tags nor spaces nor the other characters.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from html import unescape
from itertools import chain
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from portal.base.texts.look_alikes import (
    LETTERS,
    LOOK_LIKE_X,
    NUMERALS,
    OTHERWISE,
    SEEN_OTHERWISE,
    is_mark,
    with_digits_for_letters,
)

Span = tuple[int, int]
Places = Iterator[tuple[str, list[int]]]
Decode = Callable[[str, int], Iterator["Piece"]]

UNSEEN = {"Cc", "Cf", "Mn", "Me"}  # controls, formats and marks: they print nothing of their own
BLANK = 0x2800  # of Braille: a sign, but it shows nothing
FILLERS = "\u115f\u1160"  # of Hangul: letters, but blank; the other two fold into them
RIGHT_TO_LEFT = "\u202e"  # what follows is shown in reverse
BLOCK = "¶"  # where one block ended and another began
INLINE = {
    "a", "abbr", "b", "bdi", "bdo", "code", "del", "em", "font", "i", "ins", "mark", "s", "small",
    "span", "strong", "sub", "sup", "time", "u", "wbr",
}  # fmt: skip
RAISED = {"sub", "sup"}  # a digit of the number, or the mark of a note beside it
RAISED_TAG = re.compile("<su[bp]", re.IGNORECASE)
ENTITY = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")
# What may stand between two digits of a number: a reader takes it for a gap. Atomic, `(?>…)`, since
# before 3.11.5 Python loses its place after a group that is repeated possessively, `(…)*+`.
GAP = r"(?>(?:[\s¶]*+(?:[^\w\s¶]|_)){0,12})[\s¶]*+"
RUN = re.compile(rf"\d(?:{GAP}\d){{14,}}")
# The same word again and again: 640102杠19800307杠1234.
WORDED_RUN = re.compile(r"(?<!\d)\d++(?P<word>[^\W\d]{1,2})\d++(?:(?P=word)\d++)*")
SIGN = r"(?:[^\w\s¶,;、]|_)"  # those of lists are between numbers, not in them
CUT = rf"\s?{SIGN}{{1,3}}\s?"
SPACE = r"(?:\s++|-)"
NOT_AN_AMOUNT = r"(?!\d|\.\d|\s?元)"
WRITTEN_DAY = re.compile(r"(?<!\d)(?:19|20)\d\d[-/.年]\d\d?[-/.月]\d\d?(?!\d)")
ALNUM = re.compile(r"[0-9A-Z]*")
ALNUM_BEFORE = re.compile(r"[0-9A-Z]*\Z")
ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
# Tags, comments and declarations, to be skipped in reading; they are never written anew. Python's
# parser stops at “<![<” with an error and reads never closed tags over and over.
TAG = re.compile(
    r"</?([A-Za-z][A-Za-z0-9]*)(?>(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*)>"
    r"|<!--(?>(?:[^-<]++|-(?!->))*)-->|<[!?][^<>]*+>"
)


class Piece(NamedTuple):
    """What is read for a stretch of the source; of the same length if it stands there so."""

    read: str
    start: int
    end: int


class _Fold(dict):
    """As a reader sees it: one form of each letter and digit, nothing unseen."""

    def __missing__(self, code: int) -> str:
        if is_mark(chr(code)):
            return chr(code)
        seen = (
            str(unicodedata.decimal(c, c))
            for c in unicodedata.normalize("NFKC", chr(code))
            if c.isspace() or (unicodedata.category(c) not in UNSEEN and c not in FILLERS)
        )
        self[code] = "".join(seen).translate(LOOK_LIKE_X).upper()
        return self[code]


FOLD = _Fold({BLANK: " "})


class Reading:
    """`text` as a reader sees it; `numerals` with a digit for each numeral; `digits` also for each
    letter that looks like one. All three are of the same length."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = list(pieces)
        self.text = "".join(piece.read for piece in self._pieces).translate(FOLD)

    @cached_property
    def numerals(self) -> str:
        return self.text.translate(NUMERALS)

    @cached_property
    def spellings(self) -> list[str]:
        """The text as it is; with digits for numerals; and for letters beside digits, too."""
        spelt = (self.text, self.numerals, with_digits_for_letters(self.numerals))
        return list(dict.fromkeys(spelt))

    @cached_property
    def digits(self) -> str:
        return self.numerals.translate(LETTERS)

    @cached_property
    def runs(self) -> list[list[int]]:
        """The places of digits that can be read as one long number."""
        found = chain(RUN.finditer(self.digits), WORDED_RUN.finditer(self.digits))
        return [[i for i in range(*run.span()) if self.digits[i].isdigit()] for run in found]

    @cached_property
    def spans(self) -> list[Span]:
        """The stretch of the source behind each character of `text`."""
        return [span for piece in self._pieces for span in _spans(piece)]


def readings(source: str) -> Iterator[Reading]:
    """With its escapes undone; with its tags cut out; with other signs for digits; with the
    escapes of addresses undone; in reverse where it says that it is shown so."""
    pieces = list(_without_entities(source))
    yield Reading(pieces)
    if "<" in source:
        pieces = list(_without_tags(source, INLINE))
        yield Reading(pieces)
        if RAISED_TAG.search(source):
            yield Reading(_without_tags(source, INLINE - RAISED))
    if any(SEEN_OTHERWISE.search(piece.read) for piece in pieces):
        yield Reading(piece._replace(read=piece.read.translate(OTHERWISE)) for piece in pieces)
    if "%" in source:
        yield Reading(_decoded(source, ESCAPES, _address))
    if any(RIGHT_TO_LEFT in piece.read for piece in pieces):
        yield Reading(_in_reverse(pieces))


def _in_reverse(pieces: list[Piece]) -> Iterator[Piece]:
    for piece in reversed(pieces):
        stands_there = len(piece.read) == piece.end - piece.start
        for at, character in reversed(list(enumerate(piece.read))):
            start = piece.start + at
            yield Piece(character, *((start, start + 1) if stands_there else piece[1:]))


def _spans(piece: Piece) -> Iterator[Span]:
    stands_there = len(piece.read) == piece.end - piece.start
    for at, character in enumerate(piece.read):
        span = (piece.start + at, piece.start + at + 1) if stands_there else piece[1:]
        for _folded in FOLD[ord(character)]:
            yield span


def _decoded(source: str, pattern: re.Pattern, decode: Decode, offset: int = 0) -> Iterator[Piece]:
    at = 0
    for match in pattern.finditer(source):
        yield Piece(source[at : match.start()], offset + at, offset + match.start())
        yield from decode(match.group(), offset + match.start())
        at = match.end()
    yield Piece(source[at:], offset + at, offset + len(source))


def _without_entities(source: str, offset: int = 0) -> Iterator[Piece]:
    return _decoded(source, ENTITY, _entity, offset)


def _entity(written: str, start: int) -> Iterator[Piece]:
    """In “&nbsp12” the digits stand for themselves."""
    read, kept = unescape(written), 0
    if not written.startswith("&#"):
        while kept < len(read) and read[-1 - kept] == written[-1 - kept]:
            kept += 1
    middle, end = start + len(written) - kept, start + len(written)
    yield Piece(read[: len(read) - kept], start, middle)
    yield Piece(written[len(written) - kept :], middle, end)


def _address(written: str, start: int) -> Iterator[Piece]:
    for character in unquote_to_bytes(written).decode("utf-8", "surrogateescape"):
        end = start + 3 * len(character.encode("utf-8", "surrogateescape"))
        yield Piece(character, start, end)
        start = end


def _without_tags(source: str, inline: set[str]) -> Iterator[Piece]:
    at = 0
    for tag in TAG.finditer(source):
        yield from _without_entities(source[at : tag.start()], at)
        if tag[1] and tag[1].lower() not in inline:
            yield Piece(BLOCK, tag.start(), tag.start())
        at = tag.end()
    yield from _without_entities(source[at:], at)


def replace(source: str, signs: dict[Span, str]) -> str:
    """The source with a sign in place of each span, and nothing else changed."""
    parts, at = [], 0
    for (start, end), sign in sorted(signs.items()):
        if start >= at:
            parts += [source[at:start], sign]
        at = max(at, end)
    return "".join([*parts, source[at:]])


def matching(
    pattern: re.Pattern,
    is_one: Callable[[str, re.Match], bool],
    is_sign: Callable[[str], bool] = str.isdecimal,
) -> Callable[[Reading], Places]:
    """What finds the numbers in the first group of a pattern, in every spelling."""

    def find(reading: Reading) -> Places:
        for text in reading.spellings:
            for match in pattern.finditer(text):
                at = [i for i in range(*match.span(1)) if is_sign(text[i])]
                number = "".join(text[i] for i in at)
                if is_one(number, match):
                    yield number, at

    return find


def inside_a_code(text: str, start: int, end: int) -> bool:
    """Part of a digest, a credit code or another identifier made of digits and letters."""
    before = ALNUM_BEFORE.search(text[max(0, start - 7) : start])[0]  # type: ignore[index]  # it matches anything
    after = ALNUM.match(text[end : end + 7])[0]  # type: ignore[index]
    has_digits = any(sign.isdigit() for sign in before + after)
    return has_digits or max(len(before), len(after)) > 6 or after.startswith("X")
