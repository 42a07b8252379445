"""Tables of public records as CSV, XLSX and JSON.

A cell that a spreadsheet would take for a formula begins with an apostrophe. CSV is UTF-8 with a
byte order mark, so that Excel shows Chinese.
"""

import csv
import json
import tempfile
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from django.http import FileResponse, HttpResponse, StreamingHttpResponse
from django.utils.translation import gettext as _

from portal.characters import all_fit, fit

FORMS = ("csv", "xlsx", "json")
RISKY = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
MOST = 32_767  # characters that a cell of a spreadsheet holds


def export(
    form: str, name: str, header: list[tuple[str, str]], rows: Iterable[dict], about: dict
) -> HttpResponse:
    """Answer with the rows as a download; `header` gives each column's key and label.

    CSV and XLSX show labels; JSON has the keys, after what `about` says of the whole.
    """
    response = {"csv": _csv, "xlsx": _xlsx, "json": _json}[form](header, rows, about)
    response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}.{form}"
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def safe(value):
    """The value of a cell that no spreadsheet takes for a formula."""
    if not isinstance(value, str):
        return value
    text = fit(value).replace("\r\n", "\n").replace("\r", "\n")
    return f"'{text}" if text.startswith(RISKY) else text


class _Line:
    """A file for `csv` that hands each line over."""

    def write(self, text):
        return text


def _csv(header, rows, about) -> StreamingHttpResponse:
    def lines() -> Iterator[str]:
        writer = csv.writer(_Line())
        yield "\ufeff" + writer.writerow([label for _key, label in header])
        for row in rows:
            yield writer.writerow([safe(row[key]) for key, _label in header])

    return StreamingHttpResponse(lines(), content_type="text/csv; charset=utf-8")


def _xlsx(header, rows, about) -> FileResponse:
    from openpyxl import Workbook  # slow to load, seldom needed

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.freeze_panes = "A2"
    sheet.append([label for _key, label in header])
    for row in rows:
        sheet.append([cell(row[key]) for key, _label in header])
    file = tempfile.TemporaryFile()  # noqa: SIM115 (the response closes it)
    book.save(file)
    file.seek(0)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    return FileResponse(file, content_type=kind)


def cell(value):
    """What a cell of an XLSX holds of it; if it is cut, it says so."""
    value = safe(value)
    if not isinstance(value, str) or len(value) <= MOST:
        return value
    end = _("……（一格放不下，余下的请看网页或 JSON）")
    return value[: MOST - len(end)] + end


def _json(header, rows, about) -> StreamingHttpResponse:
    def pieces() -> Iterator[str]:
        start = json.dumps(all_fit(about), ensure_ascii=False)
        yield start[:-1] + (", " if about else "") + '"records": ['
        for place, row in enumerate(rows):
            shown = json.dumps(all_fit(row), ensure_ascii=False, default=str)
            yield (",\n" if place else "\n") + shown
        yield "\n]}\n"

    return StreamingHttpResponse(pieces(), content_type="application/json")
