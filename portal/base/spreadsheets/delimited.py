"""A CSV: UTF-8, UTF-16 with its mark, or GB18030, which Excel writes in China."""

import codecs
import csv
import io
import re
from collections.abc import Generator, Iterator
from typing import BinaryIO, TextIO

from django.utils.translation import gettext as _

from portal.base.spreadsheets.lines import (
    MOST_CELLS,
    MOST_CHARACTERS,
    MOST_ROWS,
    Line,
    TableRefused,
    is_error,
    said_of_error,
    said_of_formula,
    tidy,
    too_much,
)

CHUNK = 1 << 20
LONGEST_LINE = 1_000_000  # characters
DELIMITERS = (",", "\t", ";", "|")
NAMED_DELIMITER = re.compile("sep=(.)\r?\n?", re.IGNORECASE)
QUOTED = re.compile('"[^"]*"?')


class CsvFile:
    def __init__(self, file: BinaryIO) -> None:
        self._file, self._encoding = file, _encoding(file)

    def lines(self) -> Generator[Line, None, None]:
        """Every line, with its number as a spreadsheet counts. Raises TableRefused."""
        self._file.seek(0)
        text = io.TextIOWrapper(self._file, self._encoding, newline="")
        try:
            yield from _bounded(_lines(text))
        finally:
            text.detach()


def _lines(text: TextIO) -> Generator[Line, None, None]:
    first = text.readline(LONGEST_LINE)
    named = NAMED_DELIMITER.fullmatch(first)
    delimiter = named[1] if named else _delimiter(first)
    number = 1 if named else 0  # Excel does not show the row that names the delimiter
    reader = csv.reader(_physical(text, "" if named else first), delimiter=delimiter, strict=True)
    try:
        for number, cells in enumerate(reader, start=number + 1):  # noqa: B020
            yield _line(number, cells)
    except csv.Error as error:
        shown = {"row": number + 1}
        raise TableRefused(
            _("从第 %(row)s 行起不是完整的 CSV：双引号没有成对，或者一格太长。请改存为 XLSX。")
            % shown
        ) from error


def _physical(text: TextIO, first: str) -> Iterator[str]:
    line = first or text.readline(LONGEST_LINE)
    while line:
        if len(line) == LONGEST_LINE and not line.endswith(("\n", "\r")):
            raise TableRefused(
                _("有一行超过 %(most)s 字，不像是表格；请另存为 XLSX 再导入。")
                % {"most": LONGEST_LINE}
            )
        yield line
        line = text.readline(LONGEST_LINE)


def _line(number: int, cells: list[str]) -> Line:
    line = Line(number)
    for column, cell in enumerate(cells, start=1):
        if not (text := tidy(cell)):
            continue
        line.texts[column] = text
        if text.startswith("="):
            line.faults[column] = said_of_formula()
        elif is_error(text):
            line.faults[column] = said_of_error(text)
    return line


def _bounded(lines: Iterator[Line]) -> Generator[Line, None, None]:
    rows = cells = characters = 0
    for line in lines:
        rows += bool(line.texts)
        cells += len(line.texts)
        characters += sum(map(len, line.texts.values()))
        if rows > MOST_ROWS or cells > MOST_CELLS or characters > MOST_CHARACTERS:
            raise too_much()
        yield line


def _delimiter(header: str) -> str:
    """The one that parts most of the header, outside of quotes."""
    bare = QUOTED.sub("", header)
    return max(DELIMITERS, key=bare.count)


def _encoding(file: BinaryIO) -> str:
    """UTF-8 where it can be, else what it says it is, else GB18030."""
    file.seek(0)
    start = file.read(4)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and _decodes(file, "utf-16"):
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
