"""`/data/`: what can be taken from this site and how, for people, and the same as a catalogue for
programs (DCAT-AP 3, as JSON-LD)."""

from typing import Any, NamedTuple

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import require_safe

from portal.base.lists.exports import CONTENT_TYPES, FORMS
from portal.base.lists.pages import LISTS, ListPage
from portal.base.public_pages import PAGES
from portal.context import identity_of
from portal.records.pages import RecordPages

CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
}
THEME = "http://publications.europa.eu/resource/authority/data-theme/GOVE"
LANGUAGE = "http://publications.europa.eu/resource/authority/language/ZHO"
MEDIA_TYPES = "https://www.iana.org/assignments/media-types/"


class Dataset(NamedTuple):
    """A public list as one takes it along."""

    name: str
    title: str
    hint: str
    page: str
    downloads: list[tuple[str, str]]  # form, address
    api: str
    feed: str


def datasets() -> list[Dataset]:
    return [_dataset(name, page) for name, page in LISTS.items()]


def _dataset(name: str, page: ListPage) -> Dataset:
    address = reverse(name)
    place = PAGES.place_of(address)
    return Dataset(
        name=name,
        title=str(page.filter_class.everything()),
        hint=str(place.hint) if place and place.url == address else "",
        page=address,
        downloads=[(form, reverse(f"{name}-{form}")) for form in FORMS],
        api=reverse(f"api:api-{name}"),
        feed=reverse(f"{name}-feed") if isinstance(page, RecordPages) else "",
    )


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    return render(request, "data.html", {"datasets": datasets()})


@require_safe
def catalogue(request: HttpRequest) -> HttpResponse:
    """Each list as a data set with its forms, in both languages."""
    with override("zh-hans"):
        chinese, organ = datasets(), identity_of(request).organ or identity_of(request).name
    with override("en"):
        english, organ_en = datasets(), identity_of(request).organ or identity_of(request).name
    publisher = {"@type": "foaf:Agent", "foaf:name": _in_both(organ, organ_en)}
    site = settings.SITE_URL
    told = {
        "@context": CONTEXT,
        "@id": f"{site}{request.path}",
        "@type": "dcat:Catalog",
        "dct:title": _in_both("政务公开数据", "Disclosure data"),
        "dct:description": _in_both(
            "本站各公开列表的全部内容。", "All that the public lists of this site hold."
        ),
        "dct:publisher": publisher,
        "dct:language": {"@id": LANGUAGE},
        "foaf:homepage": {"@id": f"{site}/"},
        "dcat:service": _service(site),
        "dcat:dataset": [
            _as_dcat(site, zh, en, publisher) for zh, en in zip(chinese, english, strict=True)
        ],
    }
    return JsonResponse(
        told, content_type="application/ld+json", json_dumps_params={"ensure_ascii": False}
    )


def _service(site: str) -> dict[str, Any]:
    root = f"{site}{reverse('api:api-root')}"
    return {
        "@id": root,
        "@type": "dcat:DataService",
        "dct:title": _in_both("数据接口", "API"),
        "dcat:endpointURL": {"@id": root},
        "dcat:endpointDescription": {"@id": f"{site}{reverse('api:openapi-json')}"},
        "dcat:servesDataset": [{"@id": _name(site, one)} for one in LISTS],
    }


def _name(site: str, name: str) -> str:
    return f"{site}/data/#{name}"


def _as_dcat(site: str, zh: Dataset, en: Dataset, publisher: dict) -> dict[str, Any]:
    return {
        "@id": _name(site, zh.name),
        "@type": "dcat:Dataset",
        "dct:identifier": zh.name,
        "dct:title": _in_both(zh.title, en.title),
        "dct:description": _in_both(zh.hint or zh.title, en.hint or en.title),
        "dct:publisher": publisher,
        "dcat:theme": {"@id": THEME},
        "dcat:landingPage": {"@id": f"{site}{zh.page}"},
        "dcat:distribution": [
            {
                "@type": "dcat:Distribution",
                "dct:title": form.upper(),
                "dcat:accessURL": {"@id": f"{site}{zh.page}"},
                "dcat:downloadURL": {"@id": f"{site}{address}"},
                "dcat:mediaType": {"@id": MEDIA_TYPES + CONTENT_TYPES[form].partition(";")[0]},
            }
            for form, address in zh.downloads
        ],
    }


def _in_both(chinese: str, english: str) -> list[dict[str, str]]:
    return [{"@value": chinese, "@language": "zh"}, {"@value": english, "@language": "en"}]
