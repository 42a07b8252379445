"""热线电话: the list with its filters, as a table to take along, and as a sheet to print."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from portal.base.departments.models import Hotline
from portal.base.fields import field_of
from portal.base.hotlines import marked
from portal.base.lists import exports
from portal.hotlines.actions import Action
from portal.hotlines.filters import BY_DEPARTMENT, HotlineFilter, columns_on
from portal.records.followed_lists import Register, Said

COLUMNS = (
    "number", "purpose", "hours", "languages", "department", "last_checked_on", "valid_from",
    "valid_until",
)  # fmt: skip


class HotlineList(Register):
    """The hotlines in use today; the same for every reader."""

    model = Hotline
    filter_class = HotlineFilter
    list_name = "hotlines"
    list_template = "hotlines/list.html"
    row_template = "hotlines/_row.html"
    page_size = 50
    is_for_all = True
    news = (Action.RELEASED, Action.CORRECTED, Action.CONFIRMED)

    def readable(self, request):
        return Hotline.objects.in_use(timezone.localdate())

    def columns(self):
        return columns_on(timezone.localdate())

    def filter_options(self):
        return {"today": timezone.localdate()}

    def prepared(self, request, rows, filterset):
        return marked(rows, timezone.localdate())

    def said(self, row):
        return Said(f"{row.number} {row.purpose}", row.hours, str(row.department))

    def path_of(self, row):
        query = {"q": row.number, "department": row.department.code}
        return reverse("hotlines", query=query)

    def table_header(self):
        return [(name, _label(name)) for name in COLUMNS]

    def table_rows(self, request, *, codes):
        rows = self.readable(request)
        return lambda some: (_as_row(row, codes) for row in exports.in_order(rows, some))


hotlines = HotlineList()


@require_safe
def hotline_sheet(request: HttpRequest) -> HttpResponse:
    """The filtered list on paper, by department."""
    today, filterset = timezone.localdate(), hotlines.filterset(request)
    context = {
        "filterset": filterset,
        "hotlines": marked(filterset.qs.order_by(*BY_DEPARTMENT), today),
        "today": today,
    }
    return render(request, "hotlines/sheet.html", context)


def _label(name: str) -> str:
    stored = {"purpose": "purpose_zh", "hours": "hours_zh", "languages": "languages_zh"}
    return str(field_of(Hotline, stored.get(name, name)).verbose_name)


def _as_row(hotline: Hotline, codes: bool) -> dict:
    def day(value):
        return value.isoformat() if value else ""

    found = {
        "number": hotline.number,
        "purpose": hotline.purpose,
        "hours": hotline.hours,
        "languages": hotline.languages,
        "department": hotline.department.code if codes else str(hotline.department),
        "last_checked_on": day(hotline.last_checked_on),
        "valid_from": day(hotline.valid_from),
        "valid_until": day(hotline.valid_until),
    }
    return found | {"id": hotline.pk, "url": reverse("hotlines")} if codes else found
