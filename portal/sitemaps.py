"""Every public page by its address: for search engines (sitemaps.org, protocol 0.9), and the map of
the site for people.

What stands in it is what the search can find, which each room declares once.
"""

import re
from math import ceil
from typing import Any, NamedTuple

from django.conf import settings
from django.contrib.sitemaps.views import SitemapIndexItem
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from portal.base.public_pages import PAGES, Place
from portal.base.search.sources import SOURCES, Source, citizen, number_of_row

AT_ONCE = 1_000  # pages of one file, so that it is kept like any page; the protocol allows 50,000
PLACES = "pages"  # the file of the site's own pages


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The files, each kind of page in as many as it takes."""
    found = [_file(PLACES)]
    for source in SOURCES.values():
        files = ceil(source.rows().count() / AT_ONCE)
        found += [_file(source.kind, number) for number in range(1, files + 1)]
    return _xml(request, "sitemap_index.xml", {"sitemaps": found})


def _file(section: str, number: int = 1) -> SitemapIndexItem:
    address = reverse("sitemap", args=[section])
    return SitemapIndexItem(
        f"{settings.SITE_URL}{address}" + (f"?page={number}" if number > 1 else "")
    )


@require_safe
def section(request: HttpRequest, section: str) -> HttpResponse:
    number = request.GET.get("page", "1")
    if section == PLACES and number == "1":
        own = [reverse("home"), *_own_pages()]
        found: dict[str, Any] = dict.fromkeys(own)
    elif section in SOURCES and re.fullmatch("[1-9][0-9]{0,5}", number, re.ASCII):
        found = _found(SOURCES[section], int(number))
    else:
        raise Http404(_("没有这一页。"))
    if not found and number != "1":
        raise Http404(_("没有这一页。"))
    urls = [_entry(path, changed_at) for path, changed_at in found.items()]
    return _xml(request, "sitemap.xml", {"urlset": urls})


def _own_pages() -> list[str]:
    """Those that robots are not kept from."""
    kept_out = tuple(f"/{path}" for pages in PAGES.values() for path in pages.kept_from_robots)
    urls = [place.url for place in PAGES.every_place()]
    return [url for url in urls if not url.startswith(kept_out)]


def _found(source: Source, number: int) -> dict[str, Any]:
    """The address of each page, and when what it shows was published, where that is told."""
    rows = source.rows().order_by("pk").prefetch_related(None)
    some = rows[(number - 1) * AT_ONCE : number * AT_ONCE]
    if source.is_record:
        published: dict[str, Any] = dict(some.values_list("number", "published_at"))
    else:
        published = {
            number_of_row(source.kind, pk): None for pk in some.values_list("pk", flat=True)
        }
    cards = source.cards(citizen(), list(published))
    # Several rows may stand on one page.
    return {card.url.partition("#")[0]: published[key] for key, card in cards.items()}


def _entry(path: str, changed_at: Any) -> dict:
    chinese, english = f"{settings.SITE_URL}{path}", f"{settings.SITE_URL}/en{path}"
    others = [("zh-Hans", chinese), ("en", english)]
    return {
        "location": chinese,
        "lastmod": changed_at,
        "alternates": [{"lang_code": code, "location": address} for code, address in others],
    }


def _xml(request: HttpRequest, template: str, context: dict) -> HttpResponse:
    return render(request, template, context, content_type="application/xml")


class Group(NamedTuple):
    """Pages of the site that stand under one entry of its navigation."""

    label: Any
    places: list[Place]


@require_safe
def site_map(request: HttpRequest) -> HttpResponse:
    """网站地图."""
    labels = {link.url_name: link.label for link, _marking in PAGES.header()}
    groups: dict[str, Group] = {name: Group(label, []) for name, label in labels.items()}
    groups["home"] = Group(_("本站"), groups.pop("home").places)  # last, and of no entry
    for pages in PAGES.in_order():
        for place in pages.places:
            name = pages.under or (place.url_name if place.url_name in labels else "home")
            groups[name].places.append(place)
    shown = [group for group in groups.values() if group.places]
    return render(request, "site_map.html", {"groups": shown})
