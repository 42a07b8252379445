"""The text of a copy: as a reader's program tells it, and as the pages show it.

A program that reads a PDF passes over what is too small or too narrow, and believes what a mark
says instead of a text. So all that the pages show is set once more, in plain lines of one size,
and read from there.
"""

import io
import unicodedata
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pikepdf
import pypdfium2

from portal.base.files.worker.lines import MOST_KEPT, bounded, joined
from portal.base.files.worker.refused import Refused
from portal.base.files.worker.showing import Piece, Showing, key_of, seen_part

MOST = 500_000  # characters of a document
LINE = 12
SIDE = 14_400  # the largest page there is
LINES_OF_A_PAGE = SIDE // LINE - 1


def read(target: str, pages: list[Showing], others: list[str]) -> tuple[str, list[str]]:
    """Everything that can be read in the copy, and of it what each page says to a reader. Raises
    Refused."""
    found, said = [], []
    with pypdfium2.PdfDocument(target) as copy:
        for page, shown in zip(copy, set_plainly(pages), strict=True):
            told = _text(page)
            squeezed = _squeezed(told)
            said.append(joined(told))
            found += [said[-1], *(line for line in shown if _squeezed(line) not in squeezed)]
            if sum(map(len, found)) > MOST:
                raise Refused("long", most=MOST // 10_000)
            page.close()
    text = "\n".join([*found, *others])
    if len(text) > MOST:
        raise Refused("long", most=MOST // 10_000)
    return text, said


def read_copy(path: str) -> dict:
    """What each page of a copy says, which was made before this was told. Raises Refused."""
    said: list[str] = []
    try:
        with pypdfium2.PdfDocument(path) as copy:
            for page in copy:
                said.append(joined(_text(page)))
                page.close()
                if sum(map(len, said)) > MOST_KEPT:
                    break
    except MemoryError as error:
        raise Refused("complex") from error
    except pypdfium2.PdfiumError as error:
        raise Refused("damaged") from error
    return bounded(said)


def set_plainly(pages: list[Showing]) -> Iterator[list[str]]:
    """The lines of each page, read from a document in which nothing hides them."""
    plain, setter = pikepdf.Pdf.new(), Setter()
    sizes = []
    for showing in pages:
        lines = _with_seen_parts(showing.lines)
        parts = [
            lines[start : start + LINES_OF_A_PAGE]
            for start in range(0, len(lines), LINES_OF_A_PAGE)
        ]
        sizes.append(len(parts))
        for part in parts:
            setter.set(plain, [(0, SIDE - LINE * (n + 1), line) for n, line in enumerate(part)])
    if not any(sizes):
        yield from ([] for _page in pages)  # nothing but pictures
        return
    with open_made(plain) as made:
        numbers = count()
        for size in sizes:
            yield [line for _n in range(size) for line in _text(made[next(numbers)]).split("\n")]


def _with_seen_parts(lines: list[list[Piece]]) -> list[list[Piece]]:
    """A line in which signs are that nobody sees is read with and without them."""
    parts = [(line, seen_part(line)) for line in lines]
    return [*lines, *(seen for line, seen in parts if seen and len(seen) < len(line))]


class Setter:
    """Sets text in the fonts of another document."""

    def __init__(self) -> None:
        self.copies: dict = {}

    def set(self, document: pikepdf.Pdf, lines: list[tuple]) -> None:
        """A page with (x, y, pieces) of each line."""
        page = document.add_blank_page(page_size=(SIDE, SIDE))
        fonts: dict[Any, Any] = {}
        content = ["BT"]
        for x, y, line in lines:
            content.append(f"1 0 0 1 {x} {y} Tm")
            for piece in line:
                name = fonts.setdefault(key_of(piece.font), (f"/F{len(fonts)}", piece.font))[0]
                content.append(f"{name} 10 Tf <{piece.shown.hex()}> Tj")
        page.obj.Contents = document.make_stream(" ".join([*content, "ET"]).encode())
        held = {name: self.copy(document, font) for name, font in fonts.values()}
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(held))

    def copy(self, document: pikepdf.Pdf, font: pikepdf.Object | None) -> pikepdf.Object:
        if font is None:
            return pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
            )
        if key_of(font) not in self.copies:
            self.copies[key_of(font)] = (document.copy_foreign(font), font)
        return self.copies[key_of(font)][0]

    def drop_tables(self, is_dropped: Callable[[pikepdf.Object], bool]) -> bool:
        """Take the tables of signs from those fonts of which this is true; tell of any."""
        dropped = [
            copy for copy, font in self.copies.values() if "/ToUnicode" in copy and is_dropped(font)
        ]
        for copy in dropped:
            del copy["/ToUnicode"]
        return bool(dropped)


def open_made(document: pikepdf.Pdf) -> pypdfium2.PdfDocument:
    buffer = io.BytesIO()
    document.save(buffer)
    return pypdfium2.PdfDocument(buffer.getvalue())


def _text(page: pypdfium2.PdfPage) -> str:
    told = page.get_textpage().get_text_range()
    return "".join(map(readable, told.replace("\r\n", "\n")))


def readable(sign: str) -> str:
    """Symbol fonts have their signs in a private place, each as far in as its plain one."""
    if "\uf020" <= sign <= "\uf0ff":
        return chr(ord(sign) - 0xF000)
    return "" if sign in "\x00\x02\ufffe" else sign


def _squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())
