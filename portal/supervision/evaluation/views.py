"""What everybody may read: who supervises, what is asked, and published results."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from disclosures.models import Item
from portal.base.lists.listing import numbered_page
from portal.supervision.evaluation.models import (
    HIGHEST,
    Appointment,
    EvaluatedDepartment,
    EvaluationRound,
    Stage,
)
from portal.supervision.evaluation.record import differs, explained

PAGE_SIZE = 20
BAR = 280  # units of the drawing that 100 points take
ROW = 36  # and that each line takes


@require_safe
def supervisor_list(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    rows = list(Appointment.objects.order_by("sector", "name", "pk"))
    former = [one for one in rows if not one.is_current(today) and one.appointed_from <= today]
    context = {
        "current": [one for one in rows if one.is_current(today)],
        "coming": [one for one in rows if one.appointed_from > today],
        "former": sorted(former, key=lambda one: one.last_day, reverse=True),
    }
    return render(request, "evaluation/supervisors.html", context)


@require_safe
def evaluation_list(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    rows = EvaluationRound.objects.announced().with_record(timezone.now())
    page = numbered_page(rows, PAGE_SIZE, request)
    context = {
        "page": page,
        "rows": [(one, one.stage(today)) for one in page],
        "year": today.year,
    }
    return render(request, "evaluation/list.html", context)


@dataclass(frozen=True)
class Bar:
    """One department's total in the drawing; none where nobody scored."""

    one: EvaluatedDepartment
    place: int  # from 0

    @property
    def top(self) -> int:
        return self.place * ROW

    @property
    def bottom(self) -> int:
        return self.top + ROW

    @property
    def length(self) -> int:
        return round(BAR * self.one.total / HIGHEST) if self.one.total is not None else 0

    @property
    def end(self) -> int:
        return self.length + 6


@require_safe
def evaluation_detail(request: HttpRequest, pk: int) -> HttpResponse:
    """The announced plan; with the results once the record that carries them is public."""
    now = timezone.now()
    rows = EvaluationRound.objects.announced().with_record(now)
    evaluation = rows.filter(pk=pk).first() if pk < 2**31 else None
    if evaluation is None:
        raise Http404(_("没有这项评议。"))
    stage = evaluation.stage(timezone.localdate(now))
    criteria = list(evaluation.criteria.all())
    evaluated = list(evaluation.evaluated.select_related("department"))
    context = {
        "evaluation": evaluation,
        "stage": stage,
        "criteria": criteria,
        "evaluated": evaluated,
    }
    if stage == Stage.PUBLISHED:
        scored = Appointment.objects.filter(sheets__round=evaluation).distinct()
        item = Item.objects.public(now).get(number=evaluation.record_number)
        context |= {
            "record": item,
            "record_differs": differs(item, evaluated, criteria),
            "scorers": scored.order_by("name", "pk"),
            "rows": [(one, one.mean_list(criteria)) for one in evaluated],
            "bars": [Bar(one, place) for place, one in enumerate(evaluated)],
            "explained": explained(),
        }
    return render(request, "evaluation/detail.html", context)
