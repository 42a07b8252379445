"""Atom feeds (RFC 4287) of what is public: of a list as it is narrowed, of a department and those
below it, of a search, and of one record's versions.

A feed tells what was published last, whatever the order of the page it belongs to; a record that
was published anew stands in it anew, under the same identifier.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from portal.base.lists.listing import ListFilter
from portal.base.texts.characters import fit
from portal.records.lookup import record_kinds, record_models
from portal.records.models import Record
from portal.records.texts import field_text

MOST = 50  # entries, the newest


class Entry(NamedTuple):
    """What a reader of feeds is shown of one thing."""

    title: str
    path: str  # of its page; with the site's address before it, the identifier for good
    text: str
    department: str
    label: str  # what kind of thing it is
    published_at: datetime
    sequence: int  # in the log


def newest(rows: QuerySet) -> list[Entry]:
    """Of these records the last that were published, with no more read of them than is told."""
    model: Any = rows.model
    keys = rows.order_by("-published_sequence").values_list("pk", flat=True)[:MOST]
    return in_order(map(entry, _read(model, list(keys))))


def _read(model: Any, keys: list[int]) -> QuerySet:
    fields = {*model.card_fields, "published_at", "published_sequence", "audience"}
    fields |= {"summary"} & {field.name for field in model._meta.fields}
    return model.objects.filter(pk__in=keys).select_related("department").only(*fields)


def entry(record: Record) -> Entry:
    facts = _("；").join(f"{label} {value}" for label, value in record.search_facts())
    own = field_text(record, "summary") if hasattr(record, "summary") else ""
    return Entry(
        title=getattr(record, "name", record.title),
        path=record.get_absolute_url(),
        text=own or facts,
        department=str(record.department),
        label=str(record._meta.verbose_name),
        published_at=record.published_at or record.created_at,
        sequence=record.published_sequence or 0,
    )


def version(record: Record) -> Entry:
    """One version, with what it changed."""
    name, told = f"{record.kind_name()}-version", entry(record)
    shown = {"title": told.title, "version": record.version}
    return told._replace(
        title=_("%(title)s（第 %(version)s 版）") % shown,
        path=reverse(name, args=[record.address, record.version]),
        text=record.change_note or told.text,
    )


def newest_of(departments: Iterable[int], request: HttpRequest, at: datetime) -> list[Entry]:
    """Of all kinds of records of these departments."""
    found: list[Entry] = []
    for model in record_models():
        found += newest(model.objects.readable(request.user, at).filter(department__in=departments))
    return in_order(found)


def of_numbers(request: HttpRequest, named: Iterable[tuple[str, str]]) -> list[Entry]:
    """The records of these kinds and numbers that this reader may see."""
    numbers: dict[str, list[str]] = {}
    for kind, number in named:
        numbers.setdefault(kind, []).append(number)
    found: list[Entry] = []
    for kind, some in numbers.items():
        rows = record_kinds()[kind].objects.readable(request.user, timezone.now())
        found += newest(rows.filter(number__in=some))
    return in_order(found)


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda one: one.published_at, reverse=True)[:MOST]


class Told(NamedTuple):
    """What a feed says. It is not `whole` where looking took too long."""

    title: str
    page: str
    entries: list[Entry]
    is_whole: bool


class OwnRequest(HttpRequest):
    """The site itself asks for a feed, as a stranger would, and is told without any XML."""

    told: Told | None = None


def atom(
    request: HttpRequest, title: str, page: str, entries: Iterable[Entry], is_whole: bool = True
) -> HttpResponse:
    """The answer with these entries; `page` is the address of what people read instead."""
    if isinstance(request, OwnRequest):
        request.told = Told(fit(title), page, [*entries], is_whole)
        return HttpResponse()
    site, identity = settings.SITE_URL, request.standing.identity  # type: ignore[attr-defined]
    feed = Atom1Feed(
        title=fit(title),
        link=f"{site}{page}",
        description="",
        language=(get_language() or "").replace("hans", "Hans"),
        author_name=identity.organ or identity.name,
        feed_url=f"{site}{request.get_full_path()}",
        feed_guid=f"{site}{request.get_full_path()}",
    )
    for one in entries:
        feed.add_item(
            title=fit(one.title),
            link=f"{site}{one.path}",
            description=escape(fit(one.text)),  # HTML, as Django writes it
            unique_id=f"{site}{one.path}",
            author_name=one.department,
            categories=(one.label,),
            pubdate=one.published_at,
            updateddate=one.published_at,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type=f"{feed.content_type}")


def behind(address: str, given: Iterable[tuple[str, str]]) -> str:
    """An address with these parameters behind it."""
    query = urlencode([*given])
    return f"{address}?{query}" if query else address


def in_force(filterset: ListFilter) -> list[tuple[str, str]]:
    """The filters by which a list is narrowed, as they stand in its address."""
    return [
        (one.name, value) for one in filterset.active for value in filterset.data.getlist(one.name)
    ]
