"""`/data/`: what can be taken from this site and how, for people, and the same as a catalogue for
programs (DCAT-AP 3, as JSON-LD)."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from django.conf import settings
from django.http import (
    FileResponse,
    Http404,
    HttpRequest,
    HttpResponse,
    JsonResponse,
)
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_safe

from portal.base.lists.dictionary import flat
from portal.base.lists.exports import CONTENT_TYPES, FORMS
from portal.base.lists.pages import LISTS, ListPage
from portal.base.public_pages import PAGES
from portal.context import identity_of
from portal.datasets.snapshots import DESCRIPTOR, Snapshot, offered
from portal.identity.models import Identity
from portal.records.linked_data import CONTEXT as SCHEMA_ORG
from portal.records.linked_data import absolute, said

SPDX = "http://spdx.org/rdf/terms#"
CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": SPDX,
    "xsd": "http://www.w3.org/2001/XMLSchema#",
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
    snapshot: Snapshot | None

    @property
    def url(self) -> str:
        return reverse("dataset", args=[self.name])


def datasets() -> list[Dataset]:
    files = offered(LISTS)
    return [_dataset(name, page, files.get(name)) for name, page in LISTS.items()]


def _dataset(name: str, page: ListPage, snapshot: Snapshot | None) -> Dataset:
    address = reverse(name)
    place = PAGES.place_of(address)
    return Dataset(
        name=name,
        title=str(page.filter_class.everything()),
        hint=str(place.hint) if place and place.url == address else "",
        page=address,
        downloads=[(form, reverse(f"{name}-{form}")) for form in FORMS],
        api=reverse(f"api:api-{name}"),
        feed=reverse(f"{name}-feed") if page.has_feed else "",
        snapshot=snapshot,
    )


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    return render(request, "datasets/index.html", {"datasets": datasets()})


@require_safe
def dataset(request: HttpRequest, name: str) -> HttpResponse:
    """One list: its dated file, its other forms, and what its columns mean."""
    page = _list(name)
    told = _dataset(name, page, offered([name]).get(name))
    context = {
        "dataset": told,
        "columns": flat(page.dictionary()),
        "linked_data": _as_schema_org(told, identity_of(request)),
    }
    return render(request, "datasets/dataset.html", context)


def _as_schema_org(told: Dataset, identity: Identity) -> dict[str, Any]:
    """For those who search data sets."""
    files: list[tuple[str, str, dict]]
    files = [(form.upper(), address, {}) for form, address in told.downloads]
    if snapshot := told.snapshot:
        files.insert(0, ("ZIP", snapshot.url, {"sha256": snapshot.sha256}))
    return said(
        {
            "@context": SCHEMA_ORG,
            "@type": "Dataset",
            "@id": absolute(told.url),
            "url": absolute(told.url),
            "name": told.title,
            "description": told.hint or told.title,
            "dateModified": snapshot.made_at.isoformat() if snapshot else "",
            "isAccessibleForFree": True,
            "license": absolute(reverse("data") + "#reuse"),
            "creator": {"@type": "GovernmentOrganization", "name": identity.organ or identity.name},
            "distribution": [
                {"@type": "DataDownload", "encodingFormat": form, "contentUrl": absolute(file)}
                | more
                for form, file, more in files
            ],
        }
    )


@require_safe
def file(request: HttpRequest, name: str, stem: str) -> HttpResponseBase:
    """The dated file, while it is the one that stands."""
    snapshot = _standing(name, stem)
    etag = f'"{snapshot.sha256}"'
    answer = get_conditional_response(request, etag) or _download(snapshot)
    answer.headers["ETag"] = etag
    answer.headers["Cache-Control"] = "no-cache"
    return answer


def _download(snapshot: Snapshot) -> HttpResponseBase:
    try:
        opened = snapshot.open()
    except FileNotFoundError:  # it was replaced this very moment
        raise Http404(_replaced(snapshot.name)) from None
    answer = FileResponse(opened, content_type="application/zip")
    answer.headers["Content-Disposition"] = f"attachment; filename={snapshot.file_name}"
    return answer


@require_safe
def checksum(request: HttpRequest, name: str, stem: str) -> HttpResponse:
    """As `sha256sum --check` reads it."""
    snapshot = _standing(name, stem)
    line = f"{snapshot.sha256}  {snapshot.file_name}\n"
    return HttpResponse(line, content_type="text/plain", headers={"Cache-Control": "no-cache"})


@require_safe
def latest(request: HttpRequest, name: str) -> HttpResponseBase:
    """One address for good, for programs that fetch the file each day."""
    _list(name)
    snapshot = offered([name]).get(name)
    if snapshot is None:
        raise Http404(_replaced(name))
    return file(request, name, snapshot.stem)


def _list(name: str) -> ListPage:
    if name not in LISTS:
        raise Http404(_("没有这个数据集。"))
    return LISTS[name]


def _standing(name: str, stem: str) -> Snapshot:
    _list(name)
    snapshot = offered([name]).get(name)
    if snapshot is None or snapshot.stem != stem:
        raise Http404(_replaced(name))
    return snapshot


def _replaced(name: str) -> str:
    return _("这份文件不再提供：其中的内容有更改或撤下。新的文件请在 %(page)s 下载。") % {
        "page": reverse("dataset", args=[name])
    }


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
        "dcat:landingPage": {"@id": f"{site}{zh.url}"},
        "dcat:distribution": [*_as_file(site, zh), *_as_tables(site, zh)],
    }


def _as_tables(site: str, told: Dataset) -> Iterator[dict[str, Any]]:
    """What is made at the moment it is asked for."""
    for form, address in told.downloads:
        yield {
            "@type": "dcat:Distribution",
            "dct:title": form.upper(),
            "dcat:accessURL": {"@id": f"{site}{told.page}"},
            "dcat:downloadURL": {"@id": f"{site}{address}"},
            "dcat:mediaType": {"@id": MEDIA_TYPES + CONTENT_TYPES[form].partition(";")[0]},
        }


def _as_file(site: str, told: Dataset) -> Iterator[dict[str, Any]]:
    """The dated file, with its checksum."""
    if snapshot := told.snapshot:
        zipped = {"@id": f"{MEDIA_TYPES}application/zip"}
        yield {
            "@type": "dcat:Distribution",
            "dct:title": "ZIP",
            "dct:issued": {"@type": "xsd:dateTime", "@value": snapshot.made_at.isoformat()},
            "dct:conformsTo": {"@id": DESCRIPTOR},
            "dcat:accessURL": {"@id": f"{site}{told.url}"},
            "dcat:downloadURL": {"@id": f"{site}{snapshot.url}"},
            "dcat:mediaType": zipped,
            "dcat:packageFormat": zipped,
            "dcat:byteSize": {"@type": "xsd:nonNegativeInteger", "@value": str(snapshot.size)},
            "spdx:checksum": {
                "@type": "spdx:Checksum",
                "spdx:algorithm": {"@id": f"{SPDX}checksumAlgorithm_sha256"},
                "spdx:checksumValue": {"@type": "xsd:hexBinary", "@value": snapshot.sha256},
            },
        }


def _in_both(chinese: str, english: str) -> list[dict[str, str]]:
    return [{"@value": chinese, "@language": "zh"}, {"@value": english, "@language": "en"}]
