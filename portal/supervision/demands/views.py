"""督办登记册: the public register of closed demands, what was demanded and what was answered; and
of those that were withdrawn when overdue, why."""

from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from portal.base.audit.log import public_history
from portal.base.fields import field_of
from portal.base.hotlines import hotline_directory
from portal.base.lists import exports
from portal.records.followed_lists import Register, Said
from portal.supervision.demands.about import Matter, mark
from portal.supervision.demands.actions import Action
from portal.supervision.demands.filters import DemandFilter
from portal.supervision.demands.models import Demand, Kind, Standing, State

COLUMNS = (
    "number", "department", "kind", "about", "text", "ground", "demanded_on", "due_on",
    "answered_on", "standing", "days_late", "turns", "answer", "closed_on", "withdrawn_on",
    "withdrawal_ground",
)  # fmt: skip


class DemandRegister(Register):
    """The same for every reader."""

    model = Demand
    filter_class = DemandFilter
    list_name = "demands"
    list_template = "demands/list.html"
    row_template = "demands/_row.html"
    is_for_all = True
    news = (Action.DEMAND_CLOSED, Action.DEMAND_WITHDRAWN)
    computed_codes = {"kind": Kind, "standing": Standing}

    def readable(self, request):
        return Demand.objects.public()

    def listed(self, request):
        rows = self.readable(request).with_standing()
        rows = rows.select_related("department", "obligation__requirement", "ticket")
        return rows.prefetch_related("answers")

    def prepared(self, request, rows, filterset):
        return _marked(rows)

    def said(self, row):
        return Said(f"{row} · {row.about.title}", row.text, str(row.department))

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
            found = _marked(exports.in_order(rows, some))
            return (_as_row(row, codes) for row in found)

        return fetch


register = DemandRegister()


def _marked(demands) -> list:
    """Each with what it is about, and what the public reads of its words: none that only one
    person has seen (R13), as those of a demand that was withdrawn."""
    found = mark(demands, timezone.now())
    for one in found:
        if one.state == State.WITHDRAWN:
            one.text = one.ground = ""
            one.shown_answers = []
            if one.kind is Kind.OTHER:
                one.about = Matter(one.kind_label)
        else:
            one.shown_answers = list(one.answers.all())
    return found


def _as_row(demand: Any, codes: bool) -> dict:
    """Of a row that was marked. The day and the delay are those of the first answer that was due,
    the answer is the last."""
    answers, about = list(demand.answers.all()), demand.about
    ground = demand.withdrawal_ground if codes else demand.get_withdrawal_ground_display()
    found = {
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
        "days_late": demand.days_late,
        "turns": len(answers),
        "answer": demand.shown_answers[-1].text if demand.shown_answers else "",
        "closed_on": _day(demand.closed_on),
        "withdrawn_on": _day(demand.withdrawn_on),
        "withdrawal_ground": ground,
    }
    return found | {"id": demand.pk, "url": demand.get_absolute_url()} if codes else found


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


@require_safe
def demand_detail(request: HttpRequest, pk: int) -> HttpResponse:
    demand = register.listed(request).filter(pk=pk).first()
    if demand is None:
        raise Http404(_("登记册中没有这项督办。"))
    _marked([demand])
    context = {
        "demand": demand,
        "answers": demand.answers.all(),
        "answer": next(reversed(demand.shown_answers), None),
        "history": public_history("demand", str(pk)),
        "unit_hotlines": hotline_directory(request).of_unit(demand.department_id),
    }
    return render(request, "demands/demand.html", context)
