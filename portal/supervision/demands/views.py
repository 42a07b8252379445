"""督办登记册: the public register of closed demands, what was demanded and what was answered."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from portal.base.audit.log import public_history
from portal.base.fields import field_of
from portal.base.hotlines import hotline_directory
from portal.base.lists import exports
from portal.base.lists.pages import ListPage
from portal.supervision.demands.about import mark
from portal.supervision.demands.filters import DemandFilter
from portal.supervision.demands.models import Demand

COLUMNS = (
    "number", "department", "kind", "about", "text", "ground", "demanded_on", "due_on",
    "answered_on", "standing", "days_late", "turns", "answer", "closed_on",
)  # fmt: skip


class DemandRegister(ListPage):
    """Every closed demand, the same for every reader."""

    model = Demand
    filter_class = DemandFilter
    list_name = "demands"
    list_template = "demands/list.html"
    row_template = "demands/_row.html"
    is_for_all = True

    def readable(self, request):
        return Demand.objects.closed()

    def listed(self, request):
        rows = self.readable(request).with_standing()
        rows = rows.select_related("department", "obligation__requirement", "ticket")
        return rows.prefetch_related("answers")

    def prepared(self, request, rows, filterset):
        return mark(rows, timezone.now())

    def table_header(self):
        labels = {
            "number": _("编号"), "kind": _("督办对象"), "about": _("督办事项"),
            "standing": _("答复情况"), "days_late": _("逾期天数"), "turns": _("答复次数"),
            "answer": _("答复"), "answered_on": _("答复日期"),
        }  # fmt: skip
        return [
            (name, labels.get(name) or str(field_of(Demand, name).verbose_name)) for name in COLUMNS
        ]

    def table_rows(self, request, *, codes):
        rows = self.listed(request)

        def fetch(some):
            found = mark(exports.in_order(rows, some), timezone.now())
            return (_as_row(row, codes) for row in found)

        return fetch


register = DemandRegister()


def _as_row(demand: Demand, codes: bool) -> dict:
    """The day and the delay are those of the first answer that was due, the answer is the last."""
    answers = list(demand.answers.all())
    about = demand.about  # type: ignore[attr-defined]  # of a row that was marked
    return {
        "number": demand.pk,
        "department": demand.department.code if codes else str(demand.department),
        "kind": demand.kind.value if codes else demand.kind_label,
        "about": about.title,
        "text": demand.text,
        "ground": demand.ground,
        "demanded_on": demand.demanded_on.isoformat(),
        "due_on": answers[0].due_on.isoformat(),
        "answered_on": _day(answers[-1].answered_on),
        "standing": demand.standing if codes else demand.standing_label,
        "days_late": max(answer.days_late for answer in answers),
        "turns": len(answers),
        "answer": answers[-1].text,
        "closed_on": _day(demand.closed_on),
    }


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


@require_safe
def demand_detail(request: HttpRequest, pk: int) -> HttpResponse:
    demand = register.listed(request).filter(pk=pk).first()
    if demand is None:
        raise Http404(_("登记册中没有这项督办。"))
    mark([demand], timezone.now())
    answers = list(demand.answers.all())
    context = {
        "demand": demand,
        "answers": answers,
        "answer": answers[-1],
        "days_late": max(answer.days_late for answer in answers),
        "history": public_history("demand", str(pk)),
        "unit_hotlines": hotline_directory(request).of_unit(demand.department_id),
    }
    return render(request, "demands/demand.html", context)
