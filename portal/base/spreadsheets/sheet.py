"""The cells of a sheet, as they are shown."""

import re
from decimal import Decimal
from typing import NamedTuple

from django.utils.translation import gettext as _

from portal.base.spreadsheets.formats import plain
from portal.base.spreadsheets.lines import (
    MOST_CELLS,
    MOST_CHARACTERS,
    MOST_COLUMNS,
    MOST_ROWS,
    Line,
    TableRefused,
    is_error,
    letters,
    said_of_error,
    said_of_formula,
    tidy,
    too_much,
)
from portal.base.spreadsheets.styles import Style, Styles, is_on
from portal.base.spreadsheets.texts import RichText, SharedStrings, unescaped

LAST_ROW = 1_048_576
PLACE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
NARROWEST = 0.5  # points of a row, characters of a column
LONGEST_NUMBER = Decimal(10) ** 15  # from here on a spreadsheet loses digits


class Cell(NamedTuple):
    text: str
    fault: str = ""  # what keeps it from being read as it is shown


class Sheet:
    """Reads the part of one sheet. Raises TableRefused where it hides something."""

    def __init__(self, strings: SharedStrings, styles: Styles, *, from_1904: bool) -> None:
        self._strings, self._styles, self._from_1904 = strings, styles, from_1904
        self.lines: list[Line] = []
        self._hidden_columns: set[int] = set()
        self._row = self._column = self._cells = self._characters = 0
        self._line, self._row_is_hidden = Line(0), False
        self._cell: _Cell | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "row":
            self._start_row(attributes)
        elif name == "c":
            self._start_cell(attributes)
        elif name == "col":
            self._note_column(attributes)
        elif name == "mergeCell":
            cell = attributes["ref"].partition(":")[0]
            raise TableRefused(_("单元格 %(cell)s 是合并的，请先取消合并再导入。") % {"cell": cell})
        elif self._cell:
            self._cell.start(name, attributes)

    def end(self, name: str) -> None:
        if name == "c":
            self._end_cell()
        elif name == "row":
            self._end_row()
        elif self._cell:
            self._cell.end(name)

    def text(self, data: str) -> None:
        if self._cell:
            self._cell.text(data)

    def _note_column(self, attributes: dict[str, str]) -> None:
        if is_on(attributes.get("hidden", "0")) or _is_too_small(attributes, "width"):
            last = min(int(attributes["max"]), MOST_COLUMNS)
            self._hidden_columns.update(range(int(attributes["min"]), last + 1))

    def _start_row(self, attributes: dict[str, str]) -> None:
        row = int(attributes.get("r", self._row + 1))
        if not self._row < row <= LAST_ROW:
            raise ValueError("rows out of order")
        self._row, self._column, self._line = row, 0, Line(row)
        is_hidden = is_on(attributes.get("hidden", "0"))
        self._row_is_hidden = is_hidden or _is_too_small(attributes, "ht")

    def _start_cell(self, attributes: dict[str, str]) -> None:
        column = self._column + 1
        if place := attributes.get("r"):
            column = column_of(place)
        if not self._column < column:
            raise ValueError("cells out of order")
        self._column = column
        self._cell = _Cell(attributes.get("t", "n"), attributes.get("s", "0"))

    def _end_cell(self) -> None:
        cell, self._cell = self._cell, None
        if cell is None:
            raise ValueError("cells inside each other")
        shown = self._shown(cell)
        if not (shown.text or shown.fault):
            return
        if self._column > MOST_COLUMNS:
            place = {"cell": f"{letters(self._column)}{self._row}", "most": MOST_COLUMNS}
            raise TableRefused(
                _("单元格 %(cell)s 里有内容；最多 %(most)s 列，请删去右边不要的内容。") % place
            )
        self._cells += 1
        self._characters += len(shown.text)
        if self._cells > MOST_CELLS or self._characters > MOST_CHARACTERS:
            raise too_much()
        self._line.texts[self._column] = shown.text
        if shown.fault:
            self._line.faults[self._column] = shown.fault

    def _end_row(self) -> None:
        if not self._line.texts:
            return
        if self._row_is_hidden:
            raise TableRefused(
                _("第 %(row)s 行有内容，但是隐藏的（也许被筛选）。请显示它或者删除它，再导入。")
                % {"row": self._row}
            )
        for column in self._hidden_columns.intersection(self._line.texts):
            raise TableRefused(
                _("%(column)s 列有内容，但是隐藏的。请显示它或者删除它，再导入。")
                % {"column": letters(column)}
            )
        if len(self.lines) == MOST_ROWS:
            raise too_much()
        self.lines.append(self._line)

    # What one cell shows.

    def _shown(self, cell: "_Cell") -> Cell:
        if cell.has_formula:
            return Cell("", said_of_formula())
        value, style = "".join(cell.value), self._styles.of(cell.style)
        if cell.kind == "e":
            return _error(value)
        if cell.kind in ("s", "inlineStr", "str"):
            return self._shown_text(cell, value, style)
        if not value.strip():
            return Cell("")
        if cell.kind == "b":
            return Cell("true" if is_on(value) else "false")
        if cell.kind == "d":
            return Cell(value.partition("T")[0])
        return self._shown_number(value, style)

    def _shown_text(self, cell: "_Cell", value: str, style: Style) -> Cell:
        if cell.kind == "s" and value.strip():
            text, is_struck = self._strings.at(int(value))
        elif cell.kind == "inlineStr":
            text, is_struck = cell.rich.whole, cell.rich.is_struck
        else:
            text, is_struck = unescaped(value), False
        stored = tidy(text)
        text = tidy(style.format.text(text)) if text else ""
        if stored and not text:
            return _hidden(stored)
        if text and (is_struck or style.is_struck):
            return Cell(text, _("有加了删除线的文字，请删去不要的文字，去掉删除线。"))
        return _error(text) if is_error(text) else Cell(text)

    def _shown_number(self, value: str, style: Style) -> Cell:
        stored = float(value)
        number = Decimal(f"{stored:.15g}")
        if style.format.is_date:
            shown = style.format.date(stored, from_1904=self._from_1904)
            return Cell(shown) if shown else _untold(number)
        if abs(number) >= LONGEST_NUMBER:
            return Cell(plain(number), _("是超过 15 位的数字，表格软件已经改动了后面的几位；请把这一格设为文本格式，重新填写。"))  # fmt: skip # noqa: E501
        by_format = style.format.number(number)
        if by_format is None:
            return _untold(number)
        text, is_exact = by_format.text, by_format.is_exact
        if number and not text:
            return _hidden(plain(number))
        if style.is_struck and text:
            return Cell(text, _("有加了删除线的文字，请删去不要的文字，去掉删除线。"))
        if text and not is_exact:
            values = {"shown": text, "stored": plain(number)}
            return Cell(
                text,
                _("显示的是 %(shown)s，保存的是 %(stored)s；请填写要用的那一个。") % values,
            )
        return Cell(tidy(text))


class _Cell:
    """Collects what stands in one cell."""

    def __init__(self, kind: str, style: str) -> None:
        self.kind, self.style = kind, style
        self.value: list[str] = []
        self.rich = RichText()
        self.has_formula = self._is_value = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "f":
            self.has_formula = True
        elif name == "v":
            self._is_value = True
        else:
            self.rich.start(name, attributes)

    def end(self, name: str) -> None:
        if name == "v":
            self._is_value = False
        else:
            self.rich.end(name)

    def text(self, data: str) -> None:
        if self._is_value:
            self.value.append(data)
        else:
            self.rich.text(data)


def _error(text: str) -> Cell:
    return Cell(text, said_of_error(text))


def _hidden(stored: str) -> Cell:
    return Cell(stored, _("有内容，但是这一格的格式不显示它；请把格式改为常规，或者清空这一格。"))


def _untold(number: Decimal) -> Cell:
    sentence = _("显示的样子和保存的数 %(stored)s 不同；请把这一格设为文本格式，填写要用的内容。")
    return Cell(plain(number), sentence % {"stored": plain(number)})


def _is_too_small(attributes: dict[str, str], size: str) -> bool:
    """Whether a row or column is so narrow that nobody sees what is in it."""
    return float(attributes.get(size, NARROWEST)) < NARROWEST


def column_of(place: str) -> int:
    found = PLACE.fullmatch(place)
    if not found:
        raise ValueError("no place of a cell")
    number = 0
    for letter in found[1].upper():
        number = number * 26 + ord(letter) - 64
    return number
