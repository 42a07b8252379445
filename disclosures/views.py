import re

from django.core.paginator import InvalidPage, Paginator
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from django.views.decorators.http import require_safe

from disclosures.filters import ItemFilter
from disclosures.models import Item, ItemFile
from disclosures.presentation import label_block, timeline
from portal.caching import once_per_state
from portal.departments.models import valid_hotlines
from portal.listing import Cube, tally
from portal.publishing.compare import differences
from portal.publishing.files import serve
from portal.publishing.numbers import VersionConverter
from portal.search.query import snippets

PAGE_SIZE = 20
# One sentence for what never was and what a reader may not know of.
UNKNOWN_NUMBER = gettext_noop("没有这个索引号，或者没有这一版。")
FILES = Prefetch("files", ItemFile.objects.defer("text"))
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
    filterset = ItemFilter(request.GET, rows, cube=lambda: item_cube(request))
    page = _page(filterset, request)
    filterset.show_counts()
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
            "kinds": filterset.counted("kind"),
            "query": filterset.data.get("q", "")[:200],
        },
    )


def item_cube(request: HttpRequest) -> Cube:
    """All that this reader may read, counted; for strangers once for each state of the site."""

    def count() -> Cube:
        readable = Item.objects.readable(request.user, timezone.now())
        return tally(readable, ItemFilter.columns)

    return once_per_state(request, "items", count)


def _page(filterset: ItemFilter, request: HttpRequest):
    try:
        return Paginator(filterset.results, PAGE_SIZE).page(request.GET.get("page") or 1)
    except InvalidPage as error:
        raise Http404(_("没有这一页。")) from error


@require_safe
def item_detail(request: HttpRequest, number: str) -> HttpResponse:
    versions = _versions(request, number)
    if versions:
        return _show(request, versions, max(versions))
    return _tombstone(request, Item.objects.readable_tombstones(request.user), number)


@require_safe
def item_version(request: HttpRequest, number: str, version: int) -> HttpResponse:
    versions = _versions(request, number)
    if version in versions:
        return _show(request, versions, version)
    return _covered(request, number, version)


@require_safe
def item_compare(request: HttpRequest, number: str) -> HttpResponse:
    """Two versions side by side or in one text; by default the last two."""
    versions = _versions(request, number)
    if not versions:
        return _tombstone(request, Item.objects.readable_tombstones(request.user), number)
    newest = sorted(versions)[-2:]
    asked = [
        _asked_version(request, "from", newest[0]),
        _asked_version(request, "to", newest[-1]),
    ]
    for version in asked:
        if version not in versions:
            return _covered(request, number, version)
    earlier, later = (versions[version] for version in asked)
    return render(
        request,
        "disclosures/compare.html",
        {
            "earlier": earlier,
            "later": later,
            "current": versions[newest[-1]],
            "versions": [versions[version] for version in sorted(versions)],
            "differences": differences(earlier, later),
            "in_one": request.GET.get("view") == "one",
        },
    )


@require_safe
def item_file(request: HttpRequest, number: str, sha256: str) -> HttpResponse:
    """The public copy of a file of any version that this reader may read."""
    readable = [item.pk for item in _versions(request, number).values()]
    files = ItemFile.objects.filter(record__number=number, sha256=sha256).defer("text")
    file = files.filter(record__in=readable).order_by("-pk").first()
    if file is None:
        was_public = files.filter(record__published_at__isnull=False).order_by("-pk").first()
        if was_public is None:
            raise Http404(_("没有这个文件。"))
        return _covered(request, number, was_public.record.version)
    response = serve(file, thumbnail="thumbnail" in request.GET)
    return get_conditional_response(request, response.headers["ETag"], None, response)


def _asked_version(request: HttpRequest, name: str, default: int) -> int:
    text = request.GET.get(name) or str(default)
    if not re.fullmatch(VersionConverter.regex, text):
        raise Http404(_(UNKNOWN_NUMBER))
    return int(text)


def _versions(request: HttpRequest, number: str) -> dict[int, Item]:
    """The versions of a number that this reader may read, while it is published."""
    now = timezone.now()
    current = Item.objects.readable(request.user, now).filter(number=number)
    archive = Item.objects.readable_archive(request.user, now).filter(number=number)
    shown = (current | archive).select_related("department", "category")
    return {item.version: item for item in shown.prefetch_related("channel_uses", FILES)}


def _covered(request: HttpRequest, number: str, version: int) -> HttpResponse:
    """A version that was public and that a withdrawal covers; anything else is unknown."""
    was_public = Item.objects.filter(number=number, version=version, published_at__isnull=False)
    if not was_public.exists():
        raise Http404(_(UNKNOWN_NUMBER))
    return _tombstone(request, Item.objects.closings(request.user), number)


def _show(request: HttpRequest, versions: dict[int, Item], shown: int) -> HttpResponse:
    item, current = versions[shown], versions[max(versions)]
    newest_first = [versions[version] for version in sorted(versions, reverse=True)]
    hotlines = valid_hotlines(timezone.localdate()).filter(department=item.department)
    return render(
        request,
        "disclosures/detail.html",
        {
            "item": item,
            "current": current,
            "is_current": item == current,
            "labels": label_block(item),
            "versions": newest_first,
            "timeline": timeline(newest_first),
            "hotlines": hotlines,
        },
    )


def _tombstone(request: HttpRequest, closings, number: str) -> HttpResponse:
    closed = closings.filter(number=number).select_related("department").first()
    if closed is None:
        raise Http404(_(UNKNOWN_NUMBER))
    return render(request, "disclosures/tombstone.html", {"item": closed}, status=410)
