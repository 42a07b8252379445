"""Read a table from a CSV or XLSX file: one dictionary of texts per row, by its place.

A CSV may be UTF-8, UTF-16 with its mark, or GB18030, which Excel writes in China.
"""

import codecs
import csv
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

from django.utils.translation import gettext as _

from portal.dates import read_date
from portal.exports import RISKY

CHUNK = 1 << 20
MOST_COLUMNS = 200
MOST_CHARACTERS = 20_000  # of one cell
UNPACKED = 1 << 29  # bytes that an XLSX may hold
YES = {"y", "yes", "true", "1", "是", "有"}
NO = {"n", "no", "false", "0", "否", "无"}
MERGED = re.compile(rb'<mergeCell ref="([A-Z]{1,3}[0-9]{1,7}):')


class TableRefused(Exception):
    """The file is no table that can be read; the message says why and where."""


class CellRefused(ValueError):
    """The text of a cell means nothing that its column could hold."""


@dataclass(frozen=True)
class Row:
    number: int  # as a spreadsheet counts them, the header being row 1
    cells: dict[str, str]
    formulas: tuple[str, ...] = ()  # the columns of this row that hold one


class Table:
    """The columns of a file, and its rows, which are read anew on each pass."""

    def __init__(self, name: str, file: BinaryIO):
        self.name, self.file = name, file
        self._is_xlsx = _starts_with(file, b"PK")
        if Path(name).suffix.lower() in (".xls", ".ods", ".numbers") and not self._is_xlsx:
            raise TableRefused(_("请把表格另存为 XLSX 或者 CSV 再导入。"))
        self.encoding = "" if self._is_xlsx else _encoding(file)
        lines = self._lines()
        try:
            self._header_row, header = next(lines)
        except StopIteration as error:
            raise TableRefused(_("文件里没有内容。")) from error
        finally:
            lines.close()
        self.columns = [_text(cell) for cell in header]
        self._check_columns()

    def __iter__(self) -> Iterator[Row]:
        lines = self._lines()
        next(lines)  # the header
        for number, line in lines:
            texts = [_text(cell) for cell in line]
            cells = dict(zip(self.columns, map(_unguarded, texts), strict=False))
            cells.pop("", None)
            if len(texts) > len(self.columns) and any(texts[len(self.columns) :]):
                raise TableRefused(_("第 %(row)s 行比表头多出几格。") % {"row": number})
            named = zip(self.columns, texts, strict=False)
            formulas = tuple(name for name, text in named if name and text.startswith("="))
            yield Row(number, cells, formulas)

    def _check_columns(self):
        named = [name for name in self.columns if name]
        if len(named) > MOST_COLUMNS:
            raise TableRefused(_("列太多了，最多 %(most)s 列。") % {"most": MOST_COLUMNS})
        twice = sorted({name for name in named if named.count(name) > 1})
        if twice:
            shown = {"columns": _("、").join(twice)}
            raise TableRefused(_("表头里有重复的列：%(columns)s。") % shown)

    def _lines(self) -> Iterator[tuple[int, list]]:
        """Every line that is not blank, with its number."""
        lines = self._xlsx() if self._is_xlsx else self._csv()
        for number, line in enumerate(lines, start=1):
            if any(_text(cell) for cell in line):
                yield number, line

    def _csv(self) -> Iterator[list[str]]:
        self.file.seek(0)
        text = io.TextIOWrapper(self.file, self.encoding, newline="")
        try:
            sample = text.read(4096).partition("\n")[0]
            text.seek(0)
            delimiter = "\t" if "\t" in sample and "," not in sample else ","
            reader = csv.reader(text, delimiter=delimiter, strict=True)
            yield from reader
        except csv.Error as error:
            shown = {"row": reader.line_num, "reason": error}
            raise TableRefused(_("第 %(row)s 行不是完整的 CSV：%(reason)s") % shown) from error
        finally:
            text.detach()

    def _xlsx(self) -> Iterator[tuple]:
        from openpyxl import load_workbook  # slow to load, seldom needed

        self.file.seek(0)
        try:
            _check_archive(self.file)
            book = load_workbook(self.file, read_only=True)
        except TableRefused:
            raise
        except Exception as error:  # of a damaged file the library raises anything
            raise TableRefused(_("XLSX 文件已损坏，或者有密码。")) from error
        try:
            yield from book.worksheets[0].iter_rows(values_only=True)
        finally:
            book.close()


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


def _encoding(file: BinaryIO) -> str:
    """UTF-8 where it can be, else what it says it is, else GB18030."""
    file.seek(0)
    start = file.read(4)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    for encoding in ("utf-8-sig", "gb18030"):
        if _decodes(file, encoding):
            return encoding
    raise TableRefused(_("认不出文件的编码，请另存为 UTF-8 的 CSV 或者 XLSX。"))


def _decodes(file: BinaryIO, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    file.seek(0)
    try:
        while chunk := file.read(CHUNK):
            if "\x00" in decoder.decode(chunk):
                return False
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _check_archive(file: BinaryIO):
    """Neither a bomb nor merged cells, whose other cells would be read as empty."""
    with zipfile.ZipFile(file) as archive:
        if sum(info.file_size for info in archive.infolist()) > UNPACKED:
            raise TableRefused(_("XLSX 文件展开后太大。"))
        for name in sorted(archive.namelist()):
            if name.startswith("xl/worksheets/sheet1."):
                with archive.open(name) as sheet:
                    _refuse_merged(sheet)
    file.seek(0)


def _refuse_merged(sheet: BinaryIO):
    rest = b""
    while chunk := sheet.read(CHUNK):
        found = MERGED.search(rest + chunk)
        if found:
            shown = {"cell": found[1].decode()}
            raise TableRefused(_("单元格 %(cell)s 是合并的，请先取消合并再导入。") % shown)
        rest = chunk[-40:]


def _text(value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if not (value.hour or value.minute) else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value).strip()


def _unguarded(text: str) -> str:
    """Without what our own exports write before a sign that begins a formula."""
    return text[1:] if text.startswith("'") and text[1:2] in RISKY else text
