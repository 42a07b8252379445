"""年终考核: what the system observed of a year and what the supervisors said of it, side by side.

Two groups of columns that never meet in one figure (R12): no total of both, no order by both.
"""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from disclosures.models import Obligation, State
from disclosures.timeliness.certainty import NEAR, is_recalculating
from disclosures.timeliness.figures import FORMULA, Figures, figures_by, total
from portal.base.audit import log
from portal.base.caching import shared
from portal.base.departments.models import Department
from portal.base.lists import exports
from portal.base.trees import branches
from portal.base.workdays.models import load_calendar
from portal.supervision.evaluation.models import EvaluatedDepartment, EvaluationRound

FIRST_YEAR = 2000
OBSERVED = {
    "on_time_rate": gettext_lazy("按时率"),
    "completeness": gettext_lazy("完成率"),
    "overdue": gettext_lazy("逾期未公开"),
}


@dataclass(frozen=True)
class AssessmentRow:
    """A department: its observed figures with those below it, and its result in each round."""

    department: Department
    figures: Figures
    results: tuple[EvaluatedDepartment | None, ...]
    year: int

    def address(self, **more) -> str:
        query = {"department": self.department.code, "period": self.year}
        return f"{reverse('obligations')}?{urlencode(query | more)}"

    @property
    def obligations_address(self) -> str:
        return self.address()

    @property
    def overdue_address(self) -> str:
        return self.address(state=State.OVERDUE.value)


@dataclass(frozen=True)
class Year:
    """One year's assessment."""

    year: int
    rounds: list[EvaluationRound]
    lines: list[AssessmentRow]

    @property
    def orders(self) -> dict[str, str]:
        """What the table can be sorted by: a figure of the one group, or of the other."""
        found = {name: str(label) for name, label in OBSERVED.items()}
        return found | {f"round-{one.pk}": one.title for one in self.rounds}

    def sorted_by(self, order: str) -> list[AssessmentRow]:
        """The best first; for what is overdue the most first. Gaps come last."""
        if order not in self.orders:
            return self.lines

        def value(line: AssessmentRow):
            if order in OBSERVED:
                return getattr(line.figures, order)
            place = [f"round-{one.pk}" for one in self.rounds].index(order)
            result = line.results[place]
            return result.total if result else None

        known = [line for line in self.lines if value(line) is not None]
        unknown = [line for line in self.lines if value(line) is None]
        return sorted(known, key=value, reverse=True) + unknown


def year_of(year: int, at) -> Year:
    """Every department that owed something in the year or was evaluated in it."""
    today = timezone.localdate(at)
    rows = Obligation.objects.owed().filter(due_on__year=year)
    own = figures_by("department", rows, today)
    rounds = list(
        EvaluationRound.objects.published(at)
        .filter(observed_until__year=year)
        .order_by("observed_until", "pk")
    )
    scored = {
        (one.round_id, one.department_id): one
        for one in EvaluatedDepartment.objects.filter(round__in=rounds)
    }
    departments = list(Department.objects.order_by("code"))
    branch = branches((row.pk, row.parent_id) for row in departments)
    lines = []
    for department in departments:
        figures = total(own[pk] for pk in branch(department.pk) if pk in own)
        results = tuple(scored.get((one.pk, department.pk)) for one in rounds)
        if figures.total or any(results):
            lines.append(AssessmentRow(department, figures, results, year))
    return Year(year, rounds, lines)


def _asked(year: int) -> Year:
    now = timezone.now()
    if not FIRST_YEAR <= year <= timezone.localdate(now).year:
        raise Http404(_("没有这一年的考核。"))
    return year_of(year, now)


@require_safe
def assessment(request: HttpRequest, year: int) -> HttpResponse:
    found = _asked(year)
    order = request.GET.get("order", "")
    context = {
        "year": found,
        "order": order if order in found.orders else "",
        "unknown": order if order and order not in found.orders else "",
        "lines": found.sorted_by(order),
        "observed": [(name, label, f"?order={name}") for name, label in OBSERVED.items()],
        "judged": [(f"round-{one.pk}", one, f"?order=round-{one.pk}") for one in found.rounds],
        "exports": [
            (form, f"{reverse(f'assessment-{form}', args=[year])}?{request.GET.urlencode()}")
            for form in exports.FORMS
        ],
        "previous": year - 1 if year > FIRST_YEAR else None,
        "following": year + 1 if year < timezone.localdate().year else None,
        "formula": FORMULA,
        "is_recalculating": _is_recalculating(request, year),
    }
    return render(request, "evaluation/assessment.html", context)


def _is_recalculating(request: HttpRequest, year: int) -> bool:
    """Whether a change of the calendar may yet move one of this year to the other side of today."""
    today = timezone.localdate()
    if year < (today - NEAR).year:
        return False
    return shared(request, "recalculating", lambda: is_recalculating(today, load_calendar()))


def _header(found: Year) -> list[tuple[str, str]]:
    """The columns, each under the name of its group."""
    header = [("code", _("部门代码")), ("department", _("机构"))]
    for name, label in OBSERVED.items():
        header.append((f"observed_{name}", _("系统观察：%(label)s") % {"label": label}))
    for one in found.rounds:
        said = {"title": one.title}
        header += [
            (f"judged_{one.pk}_total", _("监督员评议：%(title)s（综合得分）") % said),
            (f"judged_{one.pk}_supervisors", _("监督员评议：%(title)s（评分人数）") % said),
        ]
    return header


def _row(line: AssessmentRow, found: Year) -> dict:
    row = {
        "code": line.department.code,
        "department": str(line.department),
        "observed_on_time_rate": _share(line.figures.on_time_rate),
        "observed_completeness": _share(line.figures.completeness),
        "observed_overdue": line.figures.overdue,
    }
    for one, result in zip(found.rounds, line.results, strict=True):
        known = result is not None and result.total is not None
        row[f"judged_{one.pk}_total"] = str(result.total) if result and known else ""
        row[f"judged_{one.pk}_supervisors"] = result.supervisors if result else ""
    return row


def _share(share: float | None):
    """A share of one, to four places; nothing where nothing fell due."""
    return "" if share is None else round(share, 4)


@require_safe
def assessment_export(request: HttpRequest, year: int, form: str) -> HttpResponseBase:
    """The same table in the order of its page, the two groups side by side."""
    found = _asked(year)
    lines = found.sorted_by(request.GET.get("order", ""))
    about = {
        "title": _("%(year)s年年终考核") % {"year": year},
        "formula": FORMULA,
        "recalculating": _is_recalculating(request, year),
    }
    rows = exports.Rows(lines, lambda some: (_row(line, found) for line in some))
    subject = log.Subject("assessment", str(year), label=f"assessment.{form}")
    header = _header(found)
    return exports.export(request, form, f"assessment-{year}", header, rows, about, subject)
