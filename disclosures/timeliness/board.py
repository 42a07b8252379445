"""公开时效: the public board, its figures beside those of a year before, and the table of
departments to take along."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from disclosures import periods
from disclosures.bases import resting_on_ended
from disclosures.models import Item, Obligation
from disclosures.models.obligation import State
from disclosures.timeliness import branches, lateness
from disclosures.timeliness.certainty import is_recalculating
from disclosures.timeliness.figures import (
    FORMULA,
    Figures,
    figures_by,
    figures_by_each,
    total,
)
from disclosures.timeliness.filters import ObligationFilter
from disclosures.timeliness.views import calendar_of, law_of, obligations
from portal.base.audit import log
from portal.base.bars import Bar
from portal.base.caching import shared
from portal.base.lists import exports
from portal.base.notices.jobs import late_duties
from portal.base.public_pages import PAGES
from portal.base.workdays.calendar import Source
from portal.records.templatetags.portal_tags import days, percent

QUARTERS = 12  # of the trend
COUNTED = ("department", "kind", "period")  # what the board can be narrowed by
WORST = ""  # the usual order


@dataclass(frozen=True)
class BoardRow:
    """One line of a table of the board, and the filter that lists what it counts."""

    label: str
    figures: Figures
    query: dict
    code: str = ""
    place: int = 0  # in the order of departments
    depth: int = 0
    is_parent: bool = False
    # The newest quarter in which something fell due, and the same one of the year before.
    quarter: "BoardRow | None" = None
    year_before: "BoardRow | None" = None

    def address(self, **more: str) -> str:
        return f"{reverse('obligations')}?{urlencode(self.query | more)}"

    @property
    def on_time_address(self) -> str:
        return self.address(state=State.ON_TIME.value)

    @property
    def late_address(self) -> str:
        return self.address(state=State.LATE.value)

    @property
    def overdue_address(self) -> str:
        return self.address(state=State.OVERDUE.value)

    @property
    def due_address(self) -> str:
        return self.address(state=State.DUE.value)

    @property
    def waived_address(self) -> str:
        return self.address(state=State.WAIVED.value)

    @property
    def waived_late_address(self) -> str:
        return self.address(state=State.WAIVED_LATE.value)

    @property
    def nil_address(self) -> str:
        return self.address(manner="nil")

    @property
    def carried_address(self) -> str:
        return self.address(manner="carried")

    @property
    def all_address(self) -> str:
        return self.address()

    def beside(self, key: str, found: dict[str, Figures]) -> "BoardRow":
        """The same with what fell due in this quarter, and in that of the year before."""
        before = periods.year_before(key)
        return replace(self, quarter=self._in(key, found), year_before=self._in(before, found))

    def _in(self, key: str, found: dict[str, Figures]) -> "BoardRow | None":
        if key not in found or not found[key].fallen_due:
            return None
        label = periods.label_so_far(key, timezone.localdate())
        return BoardRow(label, found[key], self.query | {"period": key})


class Column(NamedTuple):
    """One column of the table of departments, and which end of it stands first when its heading
    is followed."""

    label: Any
    value: Callable[[BoardRow], float | None]
    is_rate: bool = False  # of these the lowest stand first, of numbers the highest


def _rate_in(name: str) -> Callable[[BoardRow], float | None]:
    def value(row: BoardRow) -> float | None:
        part = getattr(row, name)
        return part.figures.on_time_rate if part else None

    return value


def _count(name: str) -> Callable[[BoardRow], float | None]:
    return lambda row: getattr(row.figures, name)


COLUMNS = {
    "rate": Column(gettext_lazy("按时率"), _count("on_time_rate"), is_rate=True),
    "overdue": Column(gettext_lazy("逾期未公开"), _count("overdue")),
    "quarter": Column(gettext_lazy("最近一季"), _rate_in("quarter"), is_rate=True),
    "year_before": Column(gettext_lazy("去年同期"), _rate_in("year_before"), is_rate=True),
    "completeness": Column(gettext_lazy("完成率"), _count("completeness"), is_rate=True),
    "on_time": Column(gettext_lazy("按时"), _count("on_time")),
    "late": Column(gettext_lazy("逾期公开"), _count("late")),
    "median": Column(gettext_lazy("逾期天数中位数"), _count("median_days_late")),
    "nil": Column(gettext_lazy("其中零申报"), _count("nil")),
    "due": Column(gettext_lazy("未到期"), _count("due")),
    "waived": Column(gettext_lazy("免予公开"), _count("waived")),
    "waived_late": Column(gettext_lazy("逾期后免予公开"), _count("waived_late")),
}


class Heading(NamedTuple):
    label: Any
    address: str
    sorted: str  # "ascending", "descending", or nothing


class Counted:
    """What the board counts, narrowed as the address says."""

    def __init__(self, request: HttpRequest) -> None:
        self.request, self.today = request, timezone.localdate()
        data = request.GET.copy()
        for name in set(data) - set(COUNTED):
            del data[name]
        self.filterset: ObligationFilter = obligations.filterset(request, data)
        self.query = {one.name: request.GET[one.name] for one in self.filterset.active}
        asked = request.GET.get("sort", WORST)
        self.is_sort_unknown = asked.removeprefix("-") not in (WORST, "name", *COLUMNS)
        self.sort = WORST if self.is_sort_unknown else asked
        self._count()

    def _count(self) -> None:
        """By kind and month, whatever the period; then what of it the period leaves."""
        months = self.filterset.chosen.get("month")
        every_month = self.filterset.without("period")
        self.by_kind: dict[str, Figures] = {}
        self.by_quarter: dict[str, Figures] = {}
        self.all_quarters: dict[str, Figures] = {}
        for (kind, month), figures in figures_by_each(
            ("kind", "month"), every_month, self.today
        ).items():
            _add(self.all_quarters, periods.quarter_of(month), figures)
            if months is None or month in months:
                _add(self.by_quarter, periods.quarter_of(month), figures)
                _add(self.by_kind, kind, figures)

    @property
    def quarter(self) -> str:
        """The key of the newest quarter in which something has fallen due."""
        fallen = [key for key, figures in self.by_quarter.items() if figures.fallen_due]
        return max(fallen, default="")

    def whole(self) -> BoardRow:
        row = BoardRow(_("合计"), total(self.by_kind.values()), self.query)
        return row.beside(self.quarter, self.all_quarters) if self.quarter else row

    def departments(self) -> list[BoardRow]:
        """Each with what is below it; the worst first, or as is asked."""
        own = figures_by("department", self.filterset.qs, self.today)
        beside = self._departments_beside()
        chosen = self.filterset.chosen.get("department")
        rows = []
        for place, branch, below in branches.with_those_below(self.request, own, chosen):
            query = self.query | {"department": branch.value}
            row = BoardRow(str(branch.label), total(below), query, branch.value, place)
            if self.quarter:
                parts: dict[str, Figures] = {}
                for pk in branch.members:
                    for key, figures in beside.get(pk, {}).items():
                        _add(parts, key, figures)
                row = row.beside(self.quarter, parts)
            rows.append(row)
        return branches.in_tree(rows, branches.parents(self.request), self._sort_key)

    def _departments_beside(self) -> dict[int, dict[str, Figures]]:
        """Of each department the figures of the quarter and of the one a year before."""
        if not self.quarter:
            return {}
        due = Q()
        for key in (self.quarter, periods.year_before(self.quarter)):
            period = periods.quarter(key)
            due |= Q(due_on__range=(period.start, period.end))
        rows = self.filterset.without("period").filter(due)
        found: dict[int, dict[str, Figures]] = {}
        each = figures_by_each(("department", "month"), rows, self.today)
        for (department, month), figures in each.items():
            _add(found.setdefault(department, {}), periods.quarter_of(month), figures)
        return found

    def _sort_key(self, row: BoardRow) -> tuple:
        """What has no such figure stands last in either direction."""
        name, sign = self.sort.removeprefix("-"), -1 if self.sort.startswith("-") else 1
        if name == "name":
            return (False, sign * row.place)
        if name == WORST:
            rate = row.figures.on_time_rate
            return (rate is None, rate, -row.figures.overdue, row.place)
        value = COLUMNS[name].value(row)
        return (value is None, value and sign * value, row.place)

    def headings(self) -> list[Heading]:
        """Of the table of departments, their names first; each leads to the table sorted by it,
        or the other way round where it is."""
        return [self._heading("name", _("责任部门"), first="")] + [
            self._heading(name, column.label, first="" if column.is_rate else "-")
            for name, column in COLUMNS.items()
        ]

    def _heading(self, name: str, label: Any, first: str) -> Heading:
        now = self.sort or "rate"
        is_sorted = now.removeprefix("-") == name
        sort = f"{first}{name}"
        if is_sorted:
            sort = name if now.startswith("-") else f"-{name}"
        told = ("descending" if now.startswith("-") else "ascending") if is_sorted else ""
        address = f"?{urlencode(self.query | {'sort': sort})}#by-department"
        return Heading(label, address, told)

    def quarters(self) -> list[BoardRow]:
        """The last quarters in which something has fallen due, the earliest first."""
        keys = sorted(key for key, figures in self.by_quarter.items() if figures.fallen_due)
        return [
            BoardRow(periods.label(key), self.by_quarter[key], self.query | {"period": key})
            for key in keys[-QUARTERS:]
        ]

    def kinds(self) -> list[BoardRow]:
        return [
            BoardRow(str(kind.label), self.by_kind[kind.value], self.query | {"kind": kind.value})
            for kind in Item.Kind
            if kind.value in self.by_kind
        ]

    def messages(self) -> list[str]:
        unknown = _("没有“%(value)s”这个选项，已忽略。") % {"value": self.request.GET.get("sort")}
        return self.filterset.messages() + [unknown] * self.is_sort_unknown


class Headline(NamedTuple):
    """One figure of the whole board, of what it is, and the same of two quarters."""

    label: str
    figure: str
    of: str
    address: str
    now: str
    before: str
    is_bad: bool = False
    is_days: bool = False


def headline(row: BoardRow) -> list[Headline]:
    """The four figures; how many days late only where something was."""
    figures = row.figures
    parts = _("%(part)s / %(whole)s 项")
    whole = {"whole": figures.fallen_due}
    found = [
        Headline(
            _("按时率"), percent(figures.on_time_rate), parts % {"part": figures.on_time, **whole},
            row.on_time_address, *_of_both(row, lambda one: percent(one.on_time_rate)),
        ),
        Headline(
            _("逾期未公开"), str(figures.overdue), "",
            row.overdue_address, *_of_both(row, lambda one: str(one.overdue)),
            is_bad=figures.overdue > 0,
        ),
        Headline(
            _("完成率"), percent(figures.completeness), parts % {"part": figures.settled, **whole},
            row.all_address, *_of_both(row, lambda one: percent(one.completeness)),
        ),
    ]  # fmt: skip
    if figures.late:
        of = _("天（%(count)s 项逾期公开）") % {"count": figures.late}
        both = _of_both(row, lambda one: days(one.median_days_late))
        late = days(figures.median_days_late)
        found.append(Headline(_("逾期天数中位数"), late, of, row.late_address, *both, is_days=True))
    return found


def _of_both(row: BoardRow, said: Callable[[Figures], str]) -> tuple[str, str]:
    now, before = row.quarter, row.year_before
    return (said(now.figures) if now else "", said(before.figures) if before else "")


def _add(groups: dict, key: Any, figures: Figures) -> None:
    groups[key] = groups.get(key, Figures()) + figures


@require_safe
def board(request: HttpRequest) -> HttpResponse:
    counted, calendar = Counted(request), calendar_of(request)
    filterset, today, quarters = counted.filterset, counted.today, counted.quarters()
    departments, whole = counted.departments(), counted.whole()
    context = {
        "filterset": filterset,
        "messages_shown": counted.messages(),
        "fields": [filterset.form[name] for name in COUNTED],
        "sort": counted.sort,
        "whole": whole,
        "headline": headline(whole),
        "departments": departments,
        "headings": counted.headings(),
        "exports": [
            (form, f"{reverse(f'timeliness-{form}')}?{request.GET.urlencode()}")
            for form in exports.FORMS
        ],
        "kinds": counted.kinds(),
        "bars": [
            Bar(
                line.label,
                percent(line.figures.on_time_rate),
                line.figures.on_time_rate,
                line.all_address,
            )
            for line in quarters
        ],
        "finding": _finding(quarters),
        "ended_count": sum(1 for _found in resting_on_ended(timezone.now())),
        "published": _published(request, filterset.chosen.get("department")),
        "late_duties": late_duties(timezone.now()),
        "formula": FORMULA,
        "calendar_missing": [
            (Source(source), year) for source, year in calendar.missing(today, today)
        ],
        "is_recalculating": shared(
            request, "recalculating", lambda: is_recalculating(today, calendar)
        ),
        "today": today,
        # Of the whole: what others add knows nothing of the filters.
        "panels": [] if filterset.active else PAGES.panels("timeliness", request),
    }
    return render(request, "timeliness/board.html", context)


def _finding(quarters: list[BoardRow]) -> str:
    """What the trend shows, in a sentence: from the first quarter of it to the last."""
    if not quarters:
        return ""
    first, last = quarters[0], quarters[-1]
    before, after = (percent(one.figures.on_time_rate) for one in (first, last))
    shown = {"first": first.label, "last": last.label, "before": before, "after": after}
    if len(quarters) == 1:
        return _("%(last)s的按时率是 %(after)s。") % shown
    if before == after:
        return _("从%(first)s到%(last)s，按时率都是 %(after)s。") % shown
    if (first.figures.on_time_rate or 0) < (last.figures.on_time_rate or 0):
        return _("从%(first)s到%(last)s，按时率由 %(before)s 升到 %(after)s。") % shown
    return _("从%(first)s到%(last)s，按时率由 %(before)s 降到 %(after)s。") % shown


def _published(request: HttpRequest, chosen: set | None) -> lateness.Published:
    """How late what was published is; apart from what was owed."""
    found = lateness.all_published(timezone.now(), law_of(request))
    own = lateness.figures_by(lambda one: one.department_id, found)
    return sum(
        (figures for pk, figures in own.items() if chosen is None or pk in chosen),
        lateness.Published(),
    )


# The table of departments, to take along.


@require_safe
def board_export(request: HttpRequest, form: str) -> HttpResponseBase:
    """By the parameters of the page and in its order; JSON has shares of one, not rounded."""
    counted = Counted(request)
    rows, codes = counted.departments(), form == "json"
    header = [("department", _("责任部门")), ("parent", _("上级部门")), ("fallen_due", _("已到期"))]
    header += [(name, str(column.label)) for name, column in COLUMNS.items()]
    above: dict[int, BoardRow] = {}  # by depth; a department's figures are part of its parent's
    parents: dict[str, BoardRow | None] = {}
    for row in rows:
        parents[row.code], above[row.depth] = above.get(row.depth - 1), row
    about = {
        "title": _("公开时效：按责任部门"),
        "description": counted.filterset.description(),
        "count": len(rows),
        "quarter": counted.quarter,
        "formula": FORMULA,
    }
    table = exports.Rows(
        rows, lambda some: (_as_row(row, parents[row.code], codes) for row in some)
    )
    subject = log.Subject(Obligation._meta.model_name or "", label=f"timeliness.{form}")
    return exports.export(request, form, "timeliness", header, table, about, subject)


def _as_row(row: BoardRow, parent: BoardRow | None, codes: bool) -> dict:
    found: dict[str, Any] = {
        "department": row.code if codes else row.label,
        "parent": "" if parent is None else parent.code if codes else parent.label,
        "fallen_due": row.figures.fallen_due,
    }
    for name, column in COLUMNS.items():
        value = column.value(row)
        if value is not None and column.is_rate and not codes:
            found[name] = exports.Share(value, percent(value))
        else:
            found[name] = "" if value is None and not codes else value
    return found
