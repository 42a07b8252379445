"""Read a table from a CSV or XLSX file: one dictionary of texts per row, by its place."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import BinaryIO

from django.utils.translation import gettext as _

from portal.base.dates import read_date
from portal.base.lists.exports import RISKY
from portal.base.spreadsheets import workbook
from portal.base.spreadsheets.delimited import CsvFile
from portal.base.spreadsheets.lines import MOST_COLUMNS, Line, TableRefused, letters

MOST_CHARACTERS = 20_000  # of one cell
YES = {"y", "yes", "true", "1", "是", "有"}
NO = {"n", "no", "false", "0", "否", "无"}
OLE = b"\xd0\xcf\x11\xe0"  # old spreadsheets, and new ones with a password
OTHER_FORMS = (".xls", ".xlsb", ".ods", ".numbers", ".et")


class CellRefused(ValueError):
    """The text of a cell means nothing that its column could hold."""


@dataclass(frozen=True)
class Row:
    number: int  # as a spreadsheet counts them, the header being row 1
    cells: dict[str, str]
    # What keeps a cell of this row from being read as it is shown, by its column.
    faults: dict[str, str] = field(default_factory=dict)


class Table:
    """The columns of a file, and its rows; `notes` say what of it is not read."""

    def __init__(self, name: str, file: BinaryIO) -> None:
        self.name, self.file = name, file
        self.notes: list[str] = []
        self._sheet: list[Line] | None = None
        if _starts_with(file, b"PK"):
            self._sheet, self.notes = workbook.read(file)
        elif _starts_with(file, OLE) or Path(name).suffix.lower() in OTHER_FORMS:
            raise TableRefused(_("旧格式的或者有密码的表格读不了，请另存为不加密的 XLSX。"))
        else:
            self._csv = CsvFile(file)
        self._read_header()

    def __iter__(self) -> Iterator[Row]:
        lines = self._lines()
        next(lines)  # the header
        for line in lines:
            self._check_width(line)
            named = self._places.items()
            cells = {name: _unguarded(line.texts.get(column, "")) for column, name in named}
            faults = {self._places[column]: fault for column, fault in line.faults.items()}
            yield Row(line.number, cells, faults)

    def _read_header(self) -> None:
        lines = self._lines()
        try:
            header = next(lines)
        except StopIteration as error:
            raise TableRefused(_("文件里没有内容。")) from error
        finally:
            lines.close()
        for column, fault in header.faults.items():
            shown = {"cell": f"{letters(column)}{header.number}", "reason": fault}
            raise TableRefused(_("表头的单元格 %(cell)s %(reason)s") % shown)
        self._places = {at: name.replace("\n", "") for at, name in header.texts.items() if name}
        self.columns = list(self._places.values())
        self._check_columns()

    def _check_columns(self) -> None:
        if len(self.columns) > MOST_COLUMNS:
            raise TableRefused(_("列太多了，最多 %(most)s 列。") % {"most": MOST_COLUMNS})
        twice = sorted({name for name in self.columns if self.columns.count(name) > 1})
        if twice:
            shown = {"columns": _("、").join(twice)}
            raise TableRefused(_("表头里有重复的列：%(columns)s。") % shown)

    def _check_width(self, line: Line) -> None:
        for column, text in (line.texts | line.faults).items():
            if column not in self._places and text:
                shown = {"cell": f"{letters(column)}{line.number}"}
                raise TableRefused(
                    _("单元格 %(cell)s 里有内容，这一列却没有表头；请填写表头或者删去它。") % shown
                )

    def _lines(self) -> Generator[Line, None, None]:
        """Every line that is not blank."""
        lines = self._csv.lines() if self._sheet is None else self._sheet
        return (line for line in lines if line.faults or any(line.texts.values()))


def boolean_of(text: str) -> bool | None:
    """Raises CellRefused."""
    word = text.casefold()
    if not word:
        return None
    if word in YES or word in NO:
        return word in YES
    raise CellRefused(_("“%(value)s”不是“是”或“否”。") % {"value": text})


def date_of(text: str) -> date | None:
    """Raises CellRefused."""
    if not text:
        return None
    try:
        return read_date(text)
    except ValueError as refused:
        raise CellRefused(str(refused)) from refused


def _starts_with(file: BinaryIO, magic: bytes) -> bool:
    file.seek(0)
    return file.read(len(magic)) == magic


def _unguarded(text: str) -> str:
    """Without what our own exports write before a sign that begins a formula."""
    return text[1:] if text.startswith("'") and text[1:2] in RISKY else text
