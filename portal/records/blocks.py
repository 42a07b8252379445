"""A text as its blocks, by which two versions of it are compared: paragraphs, headings, items of
lists, rows of tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import NamedTuple

from portal.records.richtext import level

CELLS, LISTS, OWN = ("td", "th"), ("ul", "ol"), ("p", "h3", "h4")


class Cell(NamedTuple):
    """A cell of a row; any other block is one cell."""

    text: str
    tag: str = "td"
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True)
class Block:
    kind: str  # p, h3, h4, quote, li, tr
    cells: tuple[Cell, ...]
    holder: str = ""  # the list or table it stands in: ul, ol, table
    begins: bool = False  # whether it is the first there
    place: int = 0  # its number there
    depth: int = 1  # of lists in lists

    @property
    def text(self) -> str:
        return "\t".join(cell.text for cell in self.cells)

    @property
    def key(self) -> tuple:
        """What makes two blocks the same."""
        return self.kind, tuple((cell.text, cell.tag) for cell in self.cells)


def of_lines(text: str, kind: str = "p", holder: str = "") -> list[Block]:
    """Each line of a plain text."""
    lines = text.split("\n") if text else []
    return [Block(kind, (Cell(one),), holder, begins=n == 0) for n, one in enumerate(lines)]


def of_rich_text(cleaned: str) -> list[Block]:
    """Of HTML as the cleaner leaves it."""
    reader = _Reader()
    reader.feed(level(cleaned))
    reader.close()
    return [*reader.found()]


@dataclass
class _Holder:
    tag: str
    count: int = 0


class _Reader(HTMLParser):
    """Gathers text until a block ends. What is nested in a cell is a line of that cell."""

    def __init__(self) -> None:
        super().__init__()
        self._blocks: list[Block] = []
        self._holders: list[_Holder] = []
        self._quotes = 0
        self._kind = "p"
        self._text: list[str] = []
        self._row: list[Cell] | None = None
        self._cell: Cell | None = None

    def found(self) -> Iterator[Block]:
        self._end()
        return iter(self._blocks)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in CELLS and self._row is not None:
            self._end_cell()
            spans = dict(attrs)
            self._cell = Cell("", tag, _span(spans.get("colspan")), _span(spans.get("rowspan")))
        elif self._cell is not None or tag in ("br", "hr"):
            self._text.append("\n" * (tag in ("br", "hr", "li", *OWN)))
        elif tag == "tr":
            self._end()
            self._row = []
        elif tag in LISTS or tag == "table":
            self._end()
            self._holders.append(_Holder(tag))
        elif tag == "li":
            self._end()
            self._kind = "li"
        elif tag in OWN and self._kind == "li":
            self._text.append("\n")
        elif tag in OWN:
            self._end()
            self._kind = tag
        elif tag == "blockquote":
            self._end()
            self._quotes += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in CELLS:
            self._end_cell()
        elif tag == "tr" and self._row is not None:
            self._end_cell()
            if self._row:
                self._add("tr", self._row)
            self._row = None
        elif self._cell is not None:
            return
        elif tag in LISTS or tag == "table":
            self._end()
            if self._holders:
                self._holders.pop()
        elif tag == "li" or (tag in OWN and self._kind != "li"):
            self._end()
        elif tag == "blockquote":
            self._end()
            self._quotes -= 1

    def handle_data(self, data: str) -> None:
        if self._row is None or self._cell is not None:
            self._text.append(data)

    def _taken(self) -> str:
        text, self._text = "".join(self._text), []
        return "\n".join(line.strip() for line in text.split("\n") if line.strip())

    def _end_cell(self) -> None:
        if self._cell is not None and self._row is not None:
            self._row.append(self._cell._replace(text=self._taken()))
        self._cell = None

    def _end(self) -> None:
        """What was gathered is a block, if it says anything."""
        text, kind, self._kind = self._taken(), self._kind, "p"
        if text:
            self._add("quote" if self._quotes and kind == "p" else kind, [Cell(text)])

    def _add(self, kind: str, cells: list[Cell]) -> None:
        holder = self._holders[-1] if self._holders and kind in ("li", "tr") else None
        if holder is None:
            self._blocks.append(Block(kind, tuple(cells)))
            return
        holder.count += 1
        lists = sum(one.tag in LISTS for one in self._holders)
        begins = holder.count == 1 and (kind == "tr" or lists == 1)
        self._blocks.append(
            Block(kind, tuple(cells), holder.tag, begins, holder.count, max(1, lists))
        )


def _span(value: str | None) -> int:
    """How many columns or rows a cell takes, as far as a browser heeds it."""
    return (
        min(int(value), 1000) if value and value.isascii() and value.isdigit() and int(value) else 1
    )
