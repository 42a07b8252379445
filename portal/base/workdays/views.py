from datetime import date

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from portal.base.workdays.calendar import DueDate, Unit
from portal.base.workdays.forms import CalculatorForm

# Shown until somebody asks: it passes the Spring Festival and two weekend days worked.
EXAMPLE = {"start": date(2026, 1, 26), "limit": 20, "unit": Unit.WORKING_DAY.value}
PARAMETERS = ("format", *CalculatorForm.base_fields)
READABLE = {"ensure_ascii": False}


@require_safe
def calculator(request: HttpRequest) -> HttpResponse:
    """On which day a limit ends, step by step; `format=json` for machines."""
    is_json = request.GET.get("format") == "json"
    is_asked = is_json or any(name in request.GET for name in CalculatorForm.base_fields)
    form = CalculatorForm(request.GET if is_asked else EXAMPLE)
    if is_json:
        return _json(form)
    form.is_valid()
    return render(
        request,
        "timeliness/calculator.html",
        {
            "form": form,
            "is_asked": is_asked,
            "due": form.cleaned_data.get("due"),
            "text": form.cleaned_data.get("text"),
        },
    )


def _json(form: CalculatorForm) -> JsonResponse:
    if not form.is_valid():
        errors = {name: list(messages) for name, messages in form.errors.items()}
        return JsonResponse({"errors": errors}, status=400, json_dumps_params=READABLE)
    given = form.cleaned_data
    answer = described(given["due"])
    if text := given["text"]:
        answer |= {"law": text.code, "article": text.article}
    return JsonResponse(answer, json_dumps_params=READABLE)


def described(due: DueDate) -> dict:
    return {
        "start": due.start,
        "limit": due.number,
        "unit": due.unit,
        "due_on": due.due_on,
        "provisional": due.provisional,
        "missing": [{"source": source, "year": year} for source, year in due.missing],
        "skipped": [{"date": one.day, "reason": one.reason} for one in due.skipped],
        "worked": [{"date": day, "reason": reason} for day, reason in due.worked],
        "rolled_from": due.rolled_from,
        "calendar": list(due.calendar.sources),
    }
