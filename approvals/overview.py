"""The catalogue at a glance: counts by type, department and law; and the board of its gaps."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, IntegerField, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from approvals import kept_guides
from approvals.conflicts import Conflict, conflicts
from approvals.gaps import GAPS, WITHDRAWN, EntryWithGap, entries_with_gaps
from approvals.models import (
    Approval,
    ApprovalBasis,
    CatalogueSet,
    Law,
    Penalty,
    PenaltyBasis,
    PowerType,
)
from approvals.views import approvals, laws, penalties
from portal.base.caching import shared
from portal.base.departments.models import Department
from portal.base.lists.listing import numbered_page
from portal.base.public_pages import PAGES

BAR = 300  # units of the drawing that the longest bar takes
ROW = 36  # and that each line takes
PAGE_SIZE = 30


@dataclass(frozen=True)
class Part:
    """A part of a bar, and the list of what it counts."""

    count: int
    address: str


@dataclass(frozen=True)
class Bar:
    """One line of a chart and of its table."""

    label: str
    parts: tuple[Part, ...]
    longest: int
    place: int  # in the chart, from 0

    @property
    def top(self) -> int:
        return self.place * ROW

    @property
    def bottom(self) -> int:
        return self.top + ROW

    @property
    def end(self) -> int:
        """Where its figure is written."""
        return sum(length for _begin, length in self.segments()) + 4

    @property
    def total(self) -> int:
        return sum(part.count for part in self.parts)

    def segments(self) -> list[tuple[int, int]]:
        """Where each part begins, and how long it is."""
        found, begin = [], 0
        for part in self.parts:
            length = round(BAR * part.count / self.longest) if self.longest else 0
            found.append((begin, length))
            begin += length
        return found


@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    sets = list(CatalogueSet.objects.in_use())
    asked = request.GET.get("set", "")
    chosen = next((one for one in sets if one.code == asked), None)
    by_department, with_guides = _by_department(request, chosen)
    made_on = kept_guides.days(get_language())
    return render(
        request,
        "approvals/overview.html",
        {
            "sets": sets,
            "chosen": chosen,
            "unknown": asked if asked and chosen is None else "",
            "types": _by_type(request, chosen),
            "departments": by_department,
            "with_guides": [(one, made_on.get(one.code)) for one in with_guides],
            "guide_day": made_on.get(""),
            "laws": _by_law(chosen, timezone.now()),
            "panels": PAGES.panels("catalogue", request),
        },
    )


@require_safe
def gap_board(request: HttpRequest) -> HttpResponse:
    """Which entries lack what, and how complete each department's entries are."""
    found = gaps_of_all(request)
    departments = {row.pk: row for row in Department.objects.order_by("code")}
    codes = {row.code: row for row in departments.values()}
    department = codes.get(request.GET.get("department", ""))
    gap = next((one for one in GAPS if one.name == request.GET.get("gap")), None)
    shown = [
        entry
        for entry in found
        if (department is None or entry.department_id == department.pk)
        and (gap is None or gap in entry.gaps)
    ]
    page = numbered_page(shown, PAGE_SIZE, request)
    return render(
        request,
        "approvals/gaps.html",
        {
            "page": page,
            "rows": [(entry, departments[entry.department_id]) for entry in page],
            "department": department,
            "gap": gap,
            "gaps": [(one, sum(one in entry.gaps for entry in found)) for one in GAPS],
            "scores": _scores(request, found, departments),
            "conflicts": _conflicts(request),
        },
    )


@require_safe
def enforcement_bodies(request: HttpRequest) -> HttpResponse:
    bodies = Department.objects.filter(is_enforcement_body=True).order_by("code")
    return render(request, "approvals/enforcement_bodies.html", {"bodies": bodies})


def gaps_of_all(request: HttpRequest) -> list[EntryWithGap]:
    """Of public entries, whoever asks."""

    def find():
        return entries_with_gaps(timezone.now(), timezone.localdate())

    return shared(request, "gaps", find)


def _conflicts(request: HttpRequest) -> list[Conflict]:
    def find():
        return conflicts(timezone.now(), timezone.localdate())

    return shared(request, "conflicts", find)


@dataclass(frozen=True)
class Score:
    """How many of a department's entries lack nothing: of those that are public, and of those that
    were taken down and not explained."""

    department: Department
    total: int
    lacking: int

    @property
    def rate(self) -> float:
        return (self.total - self.lacking) / self.total


def _scores(request, found: list[EntryWithGap], departments: dict[int, Department]) -> list[Score]:
    totals: dict[int, int] = {}
    for pages in (approvals, penalties, laws):
        for pk, count in pages.cube(request).by_value("department", {}).items():
            totals[pk] = totals.get(pk, 0) + count
    lacking: dict[int, int] = {}
    for entry in found:
        if WITHDRAWN in entry.gaps:
            totals[entry.department_id] = totals.get(entry.department_id, 0) + 1
        lacking[entry.department_id] = lacking.get(entry.department_id, 0) + 1
    return [
        Score(row, totals[pk], lacking.get(pk, 0))
        for pk, row in departments.items()
        if pk in totals
    ]


# Counts for the charts.

KINDS = {"approvals": approvals, "penalties": penalties}


def _chart(lines: list[tuple[str, list[tuple[int, str]]]]) -> list[Bar]:
    longest = max((sum(count for count, _to in parts) for _label, parts in lines), default=0)
    return [
        Bar(label, tuple(Part(*part) for part in parts), longest, place)
        for place, (label, parts) in enumerate(lines)
    ]


def _address(name: str, chosen: CatalogueSet | None, **query) -> str:
    if chosen:
        query["set"] = chosen.code
    return f"{reverse(name)}?{urlencode(query)}" if query else reverse(name)


def _own(chosen: CatalogueSet | None) -> dict:
    return {"set": {chosen.pk}} if chosen else {}


def _by_type(request, chosen) -> list[Bar]:
    """Every type that has entries, the penalties, and the laws they rest on."""
    counts = approvals.cube(request).by_value("type", _own(chosen))
    lines = []
    for kind in PowerType.objects.in_use():
        count = sum(n for pair, n in counts.items() if kind.slug in pair.split(">"))
        if count:
            lines.append((str(kind), [(count, _address("approvals", chosen, type=kind.slug))]))
    for pages in (penalties, laws):
        total = pages.cube(request).total(_own(chosen))
        label = str(pages.filter_class.everything())
        lines.append((label, [(total, _address(pages.list_name, chosen))]))
    return _chart(lines)


def _by_department(request, chosen) -> tuple[list[Bar], list[Department]]:
    """The chart, and the departments that have approvals, each of which has a guide."""
    counts = {
        name: pages.cube(request).by_value("department", _own(chosen))
        for name, pages in KINDS.items()
    }
    having = {pk for found in counts.values() for pk in found}
    departments = list(Department.objects.filter(pk__in=having).order_by("code"))
    chart = _chart(
        [
            (
                str(department),
                [
                    (
                        found.get(department.pk, 0),
                        _address(name, chosen, department=department.code),
                    )
                    for name, found in counts.items()
                ],
            )
            for department in departments
        ]
    )
    return chart, [one for one in departments if one.pk in counts["approvals"]]


def _by_law(chosen, now) -> list[Bar]:
    """How many entries rest on each law, the most first."""
    counts = {
        "approvals": _resting(ApprovalBasis, Approval, chosen, now),
        "penalties": _resting(PenaltyBasis, Penalty, chosen, now),
    }
    laws: Any = Law.objects.public(now)
    laws = laws.annotate(**{f"{name}_n": n for name, n in counts.items()})
    cited = laws.filter(approvals_n__gt=0) | laws.filter(penalties_n__gt=0)
    lines = [
        (
            law.name,
            [(getattr(law, f"{name}_n"), _address(name, chosen, law=law.code)) for name in counts],
        )
        for law in cited.order_by("code")
    ]
    return _chart(sorted(lines, key=lambda line: -sum(count for count, _to in line[1])))


def _resting(basis, model, chosen, now):
    """For each law, the number of entries that rest on it."""
    entries = model.objects.public(now)
    if chosen:
        entries = entries.filter(marked_set=chosen)
    own = basis.objects.filter(law_key=OuterRef("code"), record__in=entries).order_by()
    counts = own.values("law_key").annotate(n=Count("record", distinct=True)).values("n")
    return Coalesce(Subquery(counts, output_field=IntegerField()), 0)
