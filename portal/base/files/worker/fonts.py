"""Whether the signs of the fonts are what they are read as.

A font may come with a table that tells the reading of each sign (`ToUnicode`), and the table may
lie. Each sign that is used is set once, and read twice where the font itself tells a reading:
through the table and without it. Where the two differ the file is refused, and where signs are
drawn that cannot be read, or signs in a row that look like digits and are read as others.
"""

import unicodedata
from collections.abc import Iterator
from ctypes import byref, c_double

import pikepdf
import pypdfium2
from pypdfium2 import raw

from portal.base.files.worker.looks import STEP, Gallery, Look, seen_in_row
from portal.base.files.worker.reading import SIDE, Setter, open_made, readable
from portal.base.files.worker.refused import Refused
from portal.base.files.worker.showing import Showing, key_of, seen_part

IN_A_ROW = 100
OF_A_PAGE = 3_000
MOST_SIGNS = 60_000
MOST_UNREADABLE = 3
A_NUMBER = 7  # digits in a row may be of a person's number
MOST_ALIKE = 3  # digits that the signs of a drawn table, or of another script, look like
LOOKS_OTHERWISE = 0.1  # by so much more like a digit than like what it is read as
LOOKS_SURELY_OTHERWISE = 0.2
SYMBOLIC = 4
# Encodings that are tables of signs of their own.
TELLING = ("/WinAnsiEncoding", "/MacRomanEncoding", "/StandardEncoding", "/MacExpertEncoding")
COLLECTIONS = ("GB1", "CNS1", "Japan1", "Korea1", "KR")


class Sign:
    """One code of one font, and the page that shows it first."""

    def __init__(self, font: pikepdf.Object | None, shown: bytes, page: int) -> None:
        self.font, self.shown, self.page = font, shown, page
        self.read = self.own = ""
        self.digit, self.lead = "", 0.0  # what it looks like, and by how much more

    @property
    def is_digit(self) -> bool:
        return bool(self.digit) or unicodedata.normalize("NFKC", self.read).strip().isdecimal()


def refuse_lies(pages: list[Showing]) -> None:
    """Raises Refused."""
    signs = list(_signs(pages))
    if not signs:
        return
    gallery = Gallery()
    for start in range(0, len(signs), OF_A_PAGE):
        part = signs[start : start + OF_A_PAGE]
        specimen, setter = pikepdf.Pdf.new(), Setter()
        setter.set(specimen, [(*_place(n), [one]) for n, one in enumerate(part)])
        with open_made(specimen) as made:
            for sign, read in zip(part, _readings(made[0], len(part)), strict=True):
                sign.read = read
            looks = _looks(made[0], len(part))
            _refuse_unreadable(part, looks)
            for sign, look in zip(part, looks, strict=True):
                sign.digit, sign.lead = gallery.digit(look, sign.read)
        if setter.drop_tables(_tells_itself):
            with open_made(specimen) as made:
                for sign, read in zip(part, _readings(made[0], len(part)), strict=True):
                    sign.own = read
            _refuse_contradictions(part)
    _refuse_disguised(pages, signs)


def _signs(pages: list[Showing]) -> Iterator[Sign]:
    seen = set()
    for number, showing in enumerate(pages, 1):
        for piece in (piece for line in showing.lines for piece in line):
            for code in _codes(piece.font, piece.shown):
                if (key_of(piece.font), code) not in seen:
                    seen.add((key_of(piece.font), code))
                    yield Sign(piece.font, code, number)
        if len(seen) > MOST_SIGNS:
            raise Refused("complex")


def _codes(font: pikepdf.Object | None, shown: bytes) -> Iterator[bytes]:
    """One byte a sign, two in most fonts of many signs, one or two in the older encodings."""
    is_large = font is not None and font.get("/Subtype") == "/Type0"
    encoding = str(font.get("/Encoding", "")) if font is not None and is_large else ""
    is_mixed = any(name in encoding for name in ("-EUC", "GBK", "RKSJ", "B5", "ETen", "KSC"))
    at = 0
    while at < len(shown):
        size = 2 if is_large and (not is_mixed or shown[at] > 0x80) else 1
        yield shown[at : at + size]
        at += size


def _place(number: int) -> tuple[int, int]:
    return STEP * (number % IN_A_ROW + 1), SIDE - STEP * (number // IN_A_ROW + 1)


def _readings(page: pypdfium2.PdfPage, count: int) -> list[str]:
    """What each sign is read as, found again by its place; nothing for what is not known."""
    found = [""] * count
    text = page.get_textpage()
    x, y = c_double(), c_double()
    for index in range(text.count_chars()):
        if raw.FPDFText_IsGenerated(text, index) or raw.FPDFText_HasUnicodeMapError(text, index):
            continue
        raw.FPDFText_GetCharOrigin(text, index, byref(x), byref(y))
        across, down = int((x.value + 1) // STEP) - 1, round((SIDE - y.value) / STEP) - 1
        number = down * IN_A_ROW + across
        if 0 <= across < IN_A_ROW and 0 <= number < count:
            found[number] += readable(chr(raw.FPDFText_GetUnicode(text, index)))
    return found


def _looks(page: pypdfium2.PdfPage, count: int) -> list:
    places = [_place(number) for number in range(count)]
    rows = [places[start : start + IN_A_ROW] for start in range(0, count, IN_A_ROW)]
    return [look for row in rows for look in seen_in_row(page, row)]


def _refuse_unreadable(signs: list[Sign], looks: list[Look | None]) -> None:
    """A few symbols without a reading are usual; more of them may be digits or a name."""
    read = zip(signs, looks, strict=True)
    drawn = [sign for sign, look in read if look is not None and not sign.read.strip()]
    if len(drawn) > MOST_UNREADABLE:
        raise Refused("unreadable", page=drawn[0].page)


def _tells_itself(font: pikepdf.Object) -> bool:
    """Whether the font without its table tells what its signs are."""
    encoding = font.get("/Encoding")
    if font.get("/Subtype") == "/Type0":
        below = font.get("/DescendantFonts", pikepdf.Array([pikepdf.Dictionary()]))[0].get(
            "/CIDSystemInfo", pikepdf.Dictionary()
        )
        return str(below.get("/Ordering", "")) in COLLECTIONS
    if font.get("/Subtype") == "/TrueType":
        flags = int(font.get("/FontDescriptor", pikepdf.Dictionary()).get("/Flags", 0))
        return encoding in TELLING and not flags & SYMBOLIC
    if isinstance(encoding, pikepdf.Dictionary):
        return font.get("/Subtype") == "/Type1"
    return encoding in TELLING


def _refuse_contradictions(signs: list[Sign]) -> None:
    for sign in signs:
        read, own = _folded(sign.read), _folded(sign.own)
        if own.isalnum() and read and not (read.startswith(own) or own.startswith(read)):
            raise Refused("lying", page=sign.page)


def _folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _refuse_disguised(pages: list[Showing], signs: list[Sign]) -> None:
    """One letter may look like a digit, in some font; many in a row are a number."""
    if not any(sign.lead > LOOKS_OTHERWISE for sign in signs):
        return
    known = {(key_of(sign.font), sign.shown): sign for sign in signs}
    for number, showing in enumerate(pages, 1):
        row = []
        for sign in _seen_signs(showing, known):
            if sign.is_digit:
                row.append(sign)
            elif sign.read.strip().isalnum():  # other signs may part the digits of a number
                _refuse_number(row, number)
                row = []
        _refuse_number(row, number)


def _seen_signs(showing: Showing, known: dict) -> Iterator[Sign]:
    for piece in (piece for line in showing.lines for piece in seen_part(line) or line):
        for code in _codes(piece.font, piece.shown):
            yield known[key_of(piece.font), code]


def _refuse_number(row: list[Sign], page: int) -> None:
    if len(row) < A_NUMBER:
        return
    disguised = [sign for sign in row if sign.lead > LOOKS_OTHERWISE]
    surely = any(
        sign.lead > LOOKS_SURELY_OTHERWISE and sign.read.strip().isdecimal() for sign in disguised
    )
    if surely or len({sign.digit for sign in disguised}) > MOST_ALIKE:
        raise Refused("lying", page=page)
