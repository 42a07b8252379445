"""What everybody may read: who supervises, what is asked, and published results."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from disclosures.models import Item
from portal.base.bars import Bar
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
            "bars": _bars(evaluated),
            "finding": _finding(evaluated),
            "explained": explained(),
        }
    return render(request, "evaluation/detail.html", context)


def _bars(evaluated: list[EvaluatedDepartment]) -> list[Bar]:
    """Of each department its total; none where nobody scored."""
    return [
        Bar(str(one.department), str(one.total), float(one.total) / HIGHEST)
        if one.total is not None
        else Bar(str(one.department), "—", None)
        for one in evaluated
    ]


def _finding(evaluated: list[EvaluatedDepartment]) -> str:
    """What the drawing shows, in a sentence."""
    scored = [(one.total, str(one.department)) for one in evaluated if one.total is not None]
    if not scored:
        return ""
    (most, best), (few, least) = max(scored), min(scored)
    shown = {"best": best, "most": most, "least": least, "few": few}
    if most == few:
        return _("各部门的综合得分都是 %(most)s。") % shown
    told = _("综合得分最高的是%(best)s（%(most)s），最低的是%(least)s（%(few)s）。")
    return told % shown
