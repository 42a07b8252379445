"""Tables of public records as CSV, XLSX and JSON.

A cell of CSV that a spreadsheet would take for a formula begins with an apostrophe; one of XLSX
says itself that it is text. CSV is UTF-8 with a byte order mark, so that Excel shows Chinese.
"""

import csv
import io
import json
import re
import tempfile
import unicodedata
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any
from urllib.parse import quote

from django.db import transaction
from django.db.models import QuerySet
from django.http import FileResponse, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from portal.base import slots
from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.lists.kept_exports import KeptTable
from portal.base.texts.characters import all_fit, fit

FORMS = ("csv", "xlsx", "json")
RISKY = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
MOST = 32_767  # characters that a cell of a spreadsheet holds
MOST_ROWS = {"csv": 200_000, "json": 200_000, "xlsx": 20_000}
NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")  # of a sheet
LONGEST_NAME = 31
NARROW, WIDE = 6, 60  # of a column, in characters of Latin script
FEW = 500  # rows are made on the spot; more need a slot, and are kept
AT_ONCE = 2
CONTENT_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
}


@dataclass(frozen=True)
class Share:
    """A share of one: a number in XLSX, and in CSV what people read on the page."""

    value: float
    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Rows:
    """The rows of a table: the keys of all, in order, and what finds the rows of some of them.

    Some at a time, so that neither the memory nor a statement of the database has to hold all.
    """

    keys: Sequence
    fetch: Callable[[Sequence], Iterable[dict]]

    def __len__(self) -> int:
        return len(self.keys)

    def __iter__(self) -> Iterator[dict]:
        return chain.from_iterable(self.fetch(some) for some in _some(self.keys))


def keys_of(queryset: QuerySet, form: str) -> list:
    """The keys of a table's rows: all, or one more than it may have."""
    return list(queryset.values_list("pk", flat=True)[: MOST_ROWS[form] + 1])


def in_order(queryset: QuerySet, keys: Sequence) -> Iterator[Any]:
    """The rows of these keys that are still there, in their order."""
    found = {row.pk: row for row in queryset.filter(pk__in=keys)}
    return (found[key] for key in keys if key in found)


def export(
    request: HttpRequest,
    form: str,
    name: str,
    header: list[tuple[str, str]],
    rows: Rows,
    about: dict,
    subject: log.Subject,
    changes: dict | None = None,
) -> HttpResponseBase:
    """Answer with the rows as a download; `header` gives each column's key and label.

    CSV and XLSX show labels; JSON has the keys, after what `about` says of the whole. A table that
    is too long, or one too many at once, is refused.

    What staff take along may hold internal records. Before it begins it is an entry of the log,
    of this subject, with `changes`, or else the query and the number of rows.
    """
    if len(rows) > MOST_ROWS[form]:
        return _too_long(request, form)
    kept, slot = None, None
    if len(rows) > FEW:
        if not request.user.is_authenticated:
            kept = KeptTable(request, form, (header, rows.keys, about))
        if kept and (file := kept.open()):
            return _download(FileResponse(file, content_type=CONTENT_TYPES[form]), form, name)
        slot = slots.take("export", AT_ONCE)
        if slot is None:
            return slots.busy(request)
    try:
        if request.user.is_authenticated:
            said = changes or {"query": request.GET.urlencode(), "count": len(rows)}
            with transaction.atomic():
                log.append(Action.EXPORTED, subject, actor=request.user, changes=said)
    except BaseException:  # nobody will read the answer, and so give the slot back
        if slot:
            slot.release()
        raise
    found = pieces(form, header, rows, about)
    stream = slots.Stream(kept.keeping(found) if kept else found, slot)
    response = StreamingHttpResponse(stream, content_type=CONTENT_TYPES[form])
    return _download(response, form, name)


def pieces(
    form: str, header: list[tuple[str, str]], rows: Rows, about: dict[str, Any]
) -> Generator[bytes, None, None]:
    """The bytes of a table, some at a time."""
    return {"csv": _csv, "xlsx": _xlsx, "json": _json}[form](header, rows, about)


def _download(response: HttpResponseBase, form: str, name: str) -> HttpResponseBase:
    response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}.{form}"
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _too_long(request: HttpRequest, form: str) -> HttpResponse:
    shown = {"form": form.upper(), "most": MOST_ROWS[form]}
    message = _("%(form)s 一次最多下载 %(most)s 条。请先筛选，缩小列表后再下载。") % shown
    if form == "xlsx":
        message = _("XLSX 一次最多下载 %(most)s 条。请先筛选，或者改为下载 CSV。") % shown
    return render(request, "errors/too_long.html", {"message": message}, status=400)


def safe(value: Any) -> Any:
    """The value of a cell that no spreadsheet takes for a formula."""
    if not isinstance(value, str):
        return value
    text = _one_line_ends(value)
    return f"'{text}" if text.startswith(RISKY) else text


def _one_line_ends(value: str) -> str:
    return fit(value).replace("\r\n", "\n").replace("\r", "\n")


def _some(rows: Iterable) -> Iterator[tuple]:
    left = iter(rows)
    while some := tuple(islice(left, FEW)):
        yield some


def _csv(
    header: list[tuple[str, str]], rows: Rows, about: dict[str, Any]
) -> Generator[bytes, None, None]:
    yield ("\ufeff" + _lines([[label for _key, label in header]])).encode()
    for some in _some(rows):
        yield _lines([safe(row[key]) for key, _label in header] for row in some).encode()


def _lines(cells: Iterable[list]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(cells)
    return text.getvalue()


def _xlsx(
    header: list[tuple[str, str]], rows: Rows, about: dict[str, Any]
) -> Generator[bytes, None, None]:
    from openpyxl import Workbook  # slow to load, seldom needed
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    book.properties.creator = _("阳光政务")
    sheet = book.create_sheet(name_of_sheet(str(about.get("title", ""))))
    sheet.freeze_panes = "A2"
    some = iter(rows)
    first = list(islice(some, FEW))
    for place, (key, label) in enumerate(header, 1):
        column = sheet.column_dimensions[get_column_letter(place)]
        column.width = _width([label, *(row[key] for row in first)])

    bold = Font(bold=True)
    sheet.append([written(sheet, label, font=bold) for _key, label in header])
    for row in chain(first, some):
        sheet.append([written(sheet, row[key]) for key, _label in header])
    with tempfile.TemporaryFile() as file:
        book.save(file)
        file.seek(0)
        while piece := file.read(1 << 18):
            yield piece


def name_of_sheet(title: str) -> str:
    """What may stand on the tab of a sheet (ECMA-376 part 1, 18.2.19)."""
    name = NOT_IN_A_NAME.sub(" ", title)
    if len(name) > LONGEST_NAME:
        name = name[:LONGEST_NAME].rpartition(" ")[0] or name[:LONGEST_NAME]
    return name.strip("' ") or "1"


def _width(values: Iterable[Any]) -> int:
    """Of a column, so that the first rows of it can be read."""
    longest = max(_columns(line) for value in values for line in str(value).split("\n")[:5])
    return min(max(longest + 2, NARROW), WIDE)


def _columns(text: str) -> int:
    """A Chinese character is as wide as two of Latin script (Unicode Standard Annex 11)."""
    seen = text[:WIDE]
    return len(seen) + sum(unicodedata.east_asian_width(sign) in "WF" for sign in seen)


def written(sheet: Any, value: Any, **style: Any) -> Any:
    """What an XLSX gets of it. A text is text whatever it begins with, without an apostrophe to be
    seen (ECMA-376 part 1, 18.8.45 `quotePrefix`); if it is cut, it says so."""
    from openpyxl.cell import WriteOnlyCell

    if isinstance(value, Share):
        value, style["number_format"] = value.value, "0.0%"
    is_text = isinstance(value, str)
    if is_text:
        value = _fitting(value)
    is_risky = is_text and value.startswith(RISKY)
    if not (style or is_risky):
        return value
    held = WriteOnlyCell(sheet, value)
    if is_risky:
        held.data_type, held.quotePrefix = "s", True
    for name, one in style.items():
        setattr(held, name, one)
    return held


def _fitting(value: str) -> str:
    text = _one_line_ends(value)
    if len(text) <= MOST:
        return text
    end = _("……（一格放不下，余下的请看网页或 JSON）")
    return text[: MOST - len(end)] + end


def _json(
    header: list[tuple[str, str]], rows: Rows, about: dict[str, Any]
) -> Generator[bytes, None, None]:
    start = json.dumps(all_fit(about), ensure_ascii=False)
    yield (start[:-1] + (", " if about else "") + '"records": [').encode()
    between = "\n"
    for some in _some(rows):
        texts = (json.dumps(all_fit(row), ensure_ascii=False, default=str) for row in some)
        yield (between + ",\n".join(texts)).encode()
        between = ",\n"
    yield b"\n]}\n"
