from django.core.paginator import InvalidPage, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from django.views.decorators.http import require_safe

from disclosures.filters import ItemFilter
from disclosures.models import Item
from disclosures.presentation import label_block, timeline
from portal.departments.models import valid_hotlines
from portal.search.query import snippets

PAGE_SIZE = 20
# One sentence for what never was and what a reader may not know of.
UNKNOWN_NUMBER = gettext_noop("没有这个索引号，或者没有这一版。")
LIST_FIELDS = (
    "number",
    "version",
    "status",
    "title",
    "summary",
    "kind",
    "audience",
    "document_number",
    "published_sequence",
    "published_at",
    "first_published_on",
    "shown_on",
    "department",
    "category",
)


@require_safe
def item_list(request: HttpRequest) -> HttpResponse:
    readable = Item.objects.readable(request.user, timezone.now())
    rows = readable.select_related("department", "category").only(
        *LIST_FIELDS, "department__name_zh", "department__name_en", "department__code",
        "category__label_zh", "category__label_en", "category__code",
    )  # fmt: skip
    filterset = ItemFilter(request.GET, rows)
    page = _page(filterset, request)
    items = list(page)
    found = {}
    if filterset.words:
        found = snippets([item.published_sequence for item in items], filterset.words)
    return render(
        request,
        "disclosures/list.html",
        {
            "filterset": filterset,
            "form": filterset.form,
            "page": page,
            "rows": [(item, found.get(item.published_sequence, "")) for item in items],
            "kinds": Item.Kind.choices,
            "query": filterset.data.get("q", "")[:200],
        },
    )


def _page(filterset: ItemFilter, request: HttpRequest):
    try:
        return Paginator(filterset.results, PAGE_SIZE).page(request.GET.get("page") or 1)
    except InvalidPage as error:
        raise Http404(_("没有这一页。")) from error


@require_safe
def item_detail(request: HttpRequest, number: str) -> HttpResponse:
    current = _readable(request).filter(number=number).first()
    if current is not None:
        return _show(request, current, current)
    return _tombstone(request, Item.objects.readable_tombstones(request.user), number)


@require_safe
def item_version(request: HttpRequest, number: str, version: int) -> HttpResponse:
    current = _readable(request).filter(number=number).first()
    if current is not None and current.version == version:
        return _show(request, current, current)
    archive = Item.objects.readable_archive(request.user, timezone.now())
    archived = _with_people(archive).filter(number=number, version=version).first()
    if archived is not None:
        return _show(request, archived, current)
    was_public = Item.objects.filter(number=number, version=version, published_at__isnull=False)
    if not was_public.exists():
        raise Http404(_(UNKNOWN_NUMBER))
    return _tombstone(request, Item.objects.closings(request.user), number)


def _readable(request: HttpRequest):
    return _with_people(Item.objects.readable(request.user, timezone.now()))


def _with_people(queryset):
    return queryset.select_related("department", "category").prefetch_related("channel_uses")


def _show(request: HttpRequest, item: Item, current: Item) -> HttpResponse:
    archive = Item.objects.readable_archive(request.user, timezone.now())
    earlier = archive.filter(number=item.number).order_by("-version").defer("body")
    versions = [current, *earlier]
    today = timezone.localdate()
    return render(
        request,
        "disclosures/detail.html",
        {
            "item": item,
            "current": current,
            "is_current": item.version == current.version,
            "labels": label_block(item),
            "versions": versions,
            "timeline": timeline(versions),
            "hotlines": valid_hotlines(today).filter(department=item.department),
        },
    )


def _tombstone(request: HttpRequest, closings, number: str) -> HttpResponse:
    closed = closings.filter(number=number).select_related("department").first()
    if closed is None:
        raise Http404(_(UNKNOWN_NUMBER))
    return render(request, "disclosures/tombstone.html", {"item": closed}, status=410)
