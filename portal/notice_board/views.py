"""The notice board as a screen and as a sheet, and what it showed before."""

from datetime import date, datetime
from typing import Any, NamedTuple

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from portal.base.audit.models import Entry
from portal.base.departments.models import Department
from portal.base.departments.tree import Branch
from portal.notice_board.content import Board, board_of
from portal.notice_board.models import Showing, has_board
from portal.records.lookup import record_kinds
from portal.records.models import Record

PAGE_SIZE = 30
# The size of type on an A3 sheet, in points, by the characters that it holds at most.
SIZES = ((250, 30), (450, 25), (800, 20), (1_400, 16), (2_400, 13))
SMALLEST = 11


@require_safe
def board(request: HttpRequest, code: str = "") -> HttpResponse:
    """What hangs in the lobby: of a department and those below it, or of the whole organ."""
    found = board_of(_department(code), timezone.now())
    return render(request, "notice_board/board.html", _shown(found))


@require_safe
def sheet(request: HttpRequest, code: str) -> HttpResponse:
    """The same for the glass case, on A3."""
    found = board_of(_department(code), timezone.now())
    return render(request, "notice_board/sheet.html", _shown(found) | {"size": _size(found)})


@require_safe
def showings(request: HttpRequest, code: str) -> HttpResponse:
    """Since when which content stood on a board."""
    department, board = _known(code), None
    if is_used := has_board(department, timezone.localdate()):
        board = board_of(department, timezone.now())
    page = Paginator(Showing.objects.of(department), PAGE_SIZE).get_page(request.GET.get("page"))
    rows = list(page.object_list)
    after = Showing.objects.of(department).filter(pk__gt=rows[0].pk).last() if rows else None
    ends = [after.began_at if after else None, *(row.began_at for row in rows)]
    context = {
        "department": department,
        "page": page,
        "rows": list(zip(rows, ends, strict=False)),
        "is_used": is_used,
        "board": board,
        "glass_case": board.glass_case() if board else None,
    }
    return render(request, "notice_board/log.html", context)


@require_safe
def showing(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """What a board showed then, as far as the public may read it now."""
    department = _known(code)
    found = get_object_or_404(Showing.objects.of(department), pk=pk)
    context = {
        "department": department,
        "showing": found,
        "until": _end_of(found),
        "sections": _sections(found.content, timezone.now()),
        "hotlines": found.content.get("hotlines", []),
        "entry": Entry.objects.filter(
            subject_kind="showing", subject_number=department.code, recorded_at=found.began_at
        ).first(),
    }
    return render(request, "notice_board/showing.html", context)


def panel(request: HttpRequest, about: Branch) -> dict:
    """For the page of a department: its board, if it has one."""
    is_used = has_board(about.department, timezone.localdate())
    return {"department": about.department, "is_used": is_used}


def _shown(found: Board) -> dict[str, Any]:
    return {"board": found, "glass_case": found.glass_case()}


def _department(code: str) -> Department:
    """The active one of this code, else the one at the top. Raises Http404."""
    rows = Department.objects.active(timezone.localdate())
    rows = rows.filter(code=code) if code else rows.filter(parent=None).order_by("code")
    if (found := rows.first()) is None:
        raise Http404(_("没有这个部门。"))
    return found


def _known(code: str) -> Department:
    """Also one that was abolished: what its board showed stays to be read."""
    found = Department.objects.filter(code=code).first()
    if found is None:
        raise Http404(_("没有这个部门。"))
    return found


def _size(found: Board) -> int:
    """So that what a department usually says fits one sheet."""
    texts = [line for unit in found.units for part in (unit.duties, unit.commitments)
             for line in part.shown]  # fmt: skip
    texts += [one.item.title for one in found.notices]
    texts += [item.title for item in found.goals]
    texts += [one.purpose + one.hours for one in found.hotlines]
    # Each line ends before the edge, by half of it.
    characters = sum(len(text) + 12 for text in texts)
    return next((size for most, size in SIZES if characters <= most), SMALLEST)


# What stood there.


class Shown(NamedTuple):
    """One record of an earlier content; without a record if the public may not read it now."""

    number: str
    version: int
    record: Record | None
    closed_url: str = ""
    until: date | None = None


def _sections(content: dict, at: datetime) -> list[tuple[str, list[Shown]]]:
    named = {
        _("公示"): [("item", *one) for one in content.get("notices", [])],
        _("新近公开"): content.get("newest", []),
        _("法定职责和服务承诺"): [("profile", *one) for one in content.get("profiles", [])],
        _("工作目标"): [("item", *one) for one in content.get("goals", [])],
    }
    numbers: dict[str, set[str]] = {}
    for kind, number, *_rest in (one for some in named.values() for one in some):
        numbers.setdefault(kind, set()).add(number)
    readable = {kind: _readable(kind, some, at) for kind, some in numbers.items()}
    closed = {kind: _closed(kind, some) for kind, some in numbers.items()}
    return [
        (label, [_as_shown(one, readable, closed) for one in some])
        for label, some in named.items()
        if some
    ]


def _as_shown(one: Any, readable: dict, closed: dict) -> Shown:
    kind, number, version, *rest = one
    until = date.fromisoformat(rest[0]) if rest else None
    record = readable[kind].get((number, version))
    return Shown(number, version, record, closed[kind].get(number, ""), until)


def _readable(kind: str, numbers: set[str], at: datetime) -> dict[tuple[str, int], Record]:
    objects = record_kinds()[kind].objects
    rows = objects.public(at) | objects.archive(at)
    rows = rows.filter(number__in=numbers).select_related("department")
    return {(row.number, row.version): row for row in rows.defer(*rows.model.rich_text_fields)}


def _closed(kind: str, numbers: set[str]) -> dict[str, str]:
    """The addresses that say why a number was taken down."""
    rows = record_kinds()[kind].objects.tombstones().filter(number__in=numbers)
    return {row.number: row.get_absolute_url() for row in rows.select_related("department")}


def _end_of(found: Showing) -> datetime | None:
    later = Showing.objects.of(found.department).filter(pk__gt=found.pk).last()
    return later.began_at if later else None
