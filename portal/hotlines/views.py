"""热线电话: the list with its filters, as a table to take along, and as a sheet to print."""

from functools import partial

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from portal.base.audit import log
from portal.base.caching import shared
from portal.base.departments.models import Hotline
from portal.base.hotlines import marked
from portal.base.lists import exports
from portal.base.lists.listing import Cube, numbered_page, tally
from portal.hotlines.filters import BY_DEPARTMENT, HotlineFilter, columns_on

PAGE_SIZE = 50
COLUMNS = (
    "number", "purpose", "hours", "languages", "department", "last_checked_on", "valid_from",
    "valid_until",
)  # fmt: skip


@require_safe
def hotline_list(request: HttpRequest) -> HttpResponse:
    filterset = _filterset(request)
    page = numbered_page(filterset.results, PAGE_SIZE, request)
    filterset.show_counts()
    context = {
        "filterset": filterset,
        "form": filterset.form,
        "page": page,
        "rows": [(row, "") for row in marked(page, timezone.localdate())],
        "row_template": "hotlines/_row.html",
        "exports": [(form, reverse(f"hotlines-{form}")) for form in exports.FORMS],
        "list_url": reverse("hotlines"),
        "list_title": HotlineFilter.everything(),
    }
    return render(request, "hotlines/list.html", context)


@require_safe
def hotline_sheet(request: HttpRequest) -> HttpResponse:
    """The filtered list on paper, by department."""
    today, filterset = timezone.localdate(), _filterset(request)
    context = {
        "filterset": filterset,
        "hotlines": marked(filterset.qs.order_by(*BY_DEPARTMENT), today),
        "today": today,
    }
    return render(request, "hotlines/sheet.html", context)


@require_safe
def hotline_export(request: HttpRequest, form: str) -> HttpResponse:
    """The filtered list as a table, by the parameters of its page, in the page's order."""
    filterset, codes = _filterset(request), form == "json"
    keys = exports.keys_of(filterset.qs.order_by(*filterset.stored_order), form)

    def fetch(some):
        return (_as_row(row, codes) for row in exports.in_order(filterset.qs, some))

    about = {
        "title": str(HotlineFilter.everything()),
        "description": filterset.description(),
        "count": len(keys),
    }
    header = [(name, _label(name)) for name in COLUMNS]
    subject, rows = log.Subject("hotline", label=f"hotlines.{form}"), exports.Rows(keys, fetch)
    return exports.export(request, form, "hotlines", header, rows, about, subject)


def _filterset(request: HttpRequest) -> HotlineFilter:
    today = timezone.localdate()
    return HotlineFilter(
        request.GET,
        Hotline.objects.in_use(today),
        today=today,
        cube=lambda: _cube(request),
        keep=partial(shared, request),
    )


def _cube(request: HttpRequest) -> Cube:
    """All hotlines in use, counted; the same for every reader."""

    def count() -> Cube:
        today = timezone.localdate()
        return tally(Hotline.objects.in_use(today), columns_on(today))

    return shared(request, "hotlines", count)


def _label(name: str) -> str:
    stored = {"purpose": "purpose_zh", "hours": "hours_zh", "languages": "languages_zh"}
    return str(Hotline._meta.get_field(stored.get(name, name)).verbose_name)


def _as_row(hotline: Hotline, codes: bool) -> dict:
    def day(value):
        return value.isoformat() if value else ""

    return {
        "number": hotline.number,
        "purpose": hotline.purpose,
        "hours": hotline.hours,
        "languages": hotline.languages,
        "department": hotline.department.code if codes else str(hotline.department),
        "last_checked_on": day(hotline.last_checked_on),
        "valid_from": day(hotline.valid_from),
        "valid_until": day(hotline.valid_until),
    }
