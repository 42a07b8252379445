"""What both kinds of file are read into, and the limits of it."""

import re
import unicodedata
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from portal.base.texts.characters import fit

MOST_ROWS = 50_000  # with something in them
MOST_COLUMNS = 200
MOST_CELLS = 200_000
MOST_CHARACTERS = 20_000_000  # of all cells together
# What a cell shows where its value is wrong, or too wide for it.
ERRORS = {
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#CONNECT!", "#BUSY!", "#EXTERNAL!", "#PYTHON!",
    "#GETTING_DATA", "#N/A N/A", "#引用!", "#值!", "#数值!", "#数字!", "#名称?", "#空!", "#空值!",
    "#除数为零!", "#被零除!",
}  # fmt: skip
NUMBERED_ERROR = re.compile(r"ERR:\d{3}")  # of LibreOffice


class TableRefused(Exception):
    """The file is no table that can be read; the message says why and where."""


@dataclass(slots=True)
class Line:
    """What stands in one row, by column, the first being 1."""

    number: int
    texts: dict[int, str] = field(default_factory=dict)
    # What keeps a cell from being read as it is shown.
    faults: dict[int, str] = field(default_factory=dict)


def tidy(text: str) -> str:
    """As it looks: one kind of line end and of space, nothing unseen, nothing around it."""
    return fit(text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ")).strip()


def is_error(text: str) -> bool:
    """However it is typed: in small letters, in wide ones."""
    if text[:1] not in ("#", "＃", "E", "e"):
        return False
    typed = unicodedata.normalize("NFKC", text[:40]).upper()
    is_named = typed in ERRORS or NUMBERED_ERROR.fullmatch(typed) is not None
    return is_named or (len(text) > 2 and not text.strip("#＃"))


def said_of_error(text: str) -> str:
    return _("是错误值 %(value)s，请改成要用的内容。") % {"value": text[:20]}


def said_of_formula() -> str:
    return _("是公式，请改成数值。")


def too_much() -> TableRefused:
    shown = {"rows": MOST_ROWS, "cells": MOST_CELLS}
    return TableRefused(
        _("表格的内容太多（最多 %(rows)s 行、%(cells)s 格），请分成几个文件。") % shown
    )


def letters(column: int) -> str:
    """The name of a column, as spreadsheets have it."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text
