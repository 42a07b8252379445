"""The public pages of any kind of record: its list, and each record with its versions."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from portal.base.caching import hides_something, once_per_state, public_page
from portal.base.dependencies import own_of, own_rows
from portal.base.fields import field_of, related_model
from portal.base.hotlines import HotlineDirectory, hotline_directory
from portal.base.lists import exports
from portal.base.lists.dictionary import Column, column
from portal.base.lists.listing import ListFilter
from portal.base.public_pages import PAGES
from portal.base.search.query import snippets
from portal.records import feeds, linked_data, press
from portal.records.compare import differences
from portal.records.counts import KeptCounts
from portal.records.export_columns import Words, as_row, columns_of, label_of
from portal.records.files import serve
from portal.records.followed_lists import FollowedList
from portal.records.models import Record
from portal.records.numbers import VersionConverter
from portal.records.proofs import UNKNOWN_NUMBER, ProofPages
from portal.records.querysets import RecordQuerySet, audiences_of

Trail = list[tuple[str, object]]  # addresses, and what is called so


class RecordPages(FollowedList, ProofPages):
    """The public pages of one kind of record.

    A concrete kind names its model, its filters and the templates of one record and of one line
    of the list. Every page goes through `public(at)`, `archive(at)` and `tombstones()`.
    """

    model: type[Record]
    depends_on: tuple[str, ...] | None = ()
    # Addresses hold the record's number or its code; see `Record.address_field`.
    converter = "number"
    template: str
    list_template = "records/list.html"
    row_template = "components/record.html"
    linked: tuple[str, ...] = ("department",)
    list_linked: tuple[str, ...] = ("department",)
    list_fields: tuple[str, ...] = (
        "number", "version", "status", "title", "audience", "published_sequence",
        "published_at", "first_published_on", "shown_on",
        "department__name_zh", "department__name_en", "department__code",
    )  # fmt: skip

    def urls(self) -> list[URLPattern]:
        name, key = self.model.kind_name(), f"<{self.converter}:address>"
        page = self.record_page
        return [
            *self.list_urls(),
            path(f"{key}/", page(self.detail), name=name),
            path(f"{key}/feed.atom", page(self.record_feed), name=f"{name}-feed"),
            path(f"{key}/press.txt", page(self.press), name=f"{name}-press"),
            path(
                f"{key}/compare/",
                page(self.compare, "from", "to", "view"),
                name=f"{name}-compare",
            ),
            path(f"{key}/versions/<version:version>/", page(self.version), name=f"{name}-version"),
            *self.proof_urls(name, key),
            *self._file_urls(name, key),
        ]

    def record_page(self, view: Callable, *parameters: str) -> Callable:
        """A public page about one record."""
        parts = [related_model(self.model, name) for name in self.model.public_inlines]
        column = self.model.address_field
        about = None if "__" in column else own_of(self.model, column, parts)
        return public_page(require_safe(view), *parameters, about=about)

    def _file_urls(self, name: str, key: str) -> list[URLPattern]:
        if "files" not in self.model.public_inlines:
            return []
        address = f"{key}/files/<sha256:sha256>/"
        return [path(address, require_safe(self.file), name=f"{name}-file")]

    # The list.

    def readable(self, request: HttpRequest) -> RecordQuerySet:
        return self.model.objects.readable(request.user, timezone.now())

    def listed(self, request: HttpRequest) -> QuerySet:
        return self.readable(request).select_related(*self.list_linked).only(*self.list_fields)

    def cube(self, request: HttpRequest, columns: Mapping | None = None) -> Any:
        is_kept = {*self.columns()} == {*self.model.counted_columns}
        if columns is not None or not is_kept or hides_something(request):
            return super().cube(request, columns)
        return KeptCounts(self.model, audiences_of(request.user), partial(once_per_state, request))

    def list_context(self, rows: list, filterset: ListFilter) -> dict:
        found = {}
        if filterset.words:
            words = [word.text for word in filterset.words]
            found = snippets([row.published_sequence for row in rows], words)
        return super().list_context(rows, filterset) | {
            "rows": [(row, found.get(row.published_sequence)) for row in rows],
            "query": filterset.data.get("q", "")[:200],
        }

    def newest(
        self, request: HttpRequest, rows: QuerySet, filterset: ListFilter
    ) -> list[feeds.Entry]:
        return feeds.newest(rows)

    def table_header(self) -> list[tuple[str, str]]:
        return [(name, label_of(self.model, name)) for name in columns_of(self.model)]

    def column(self, key: str, label: str) -> Column:
        if key not in self.model.public_inlines:
            return super().column(key, label)
        part, names = related_model(self.model, key), self.model.public_inlines[key]
        columns = [column(part, name, str(field_of(part, name).verbose_name)) for name in names]
        return Column(key, label, "array", columns=columns)

    def table_rows(self, request: HttpRequest, *, codes: bool) -> Callable:
        columns = list(columns_of(self.model))

        def fetch(some: Any) -> Iterator[dict[str, Any]]:
            rows = self.readable(request).select_related(*self.linked).with_parts()
            found = list(exports.in_order(rows, some))
            words = {} if codes else self.words_of(found)
            return (as_row(row, columns, codes=codes, words=words) for row in found)

        return fetch

    def words_of(self, records: list) -> Words:
        """What tables show in the place of codes of other records."""
        return {}

    # One record.

    def context(self, record: Record) -> dict:
        """What the record's own template needs besides `item` and its versions."""
        return {}

    def linked_data(self, record: Record, context: dict) -> dict[str, Any]:
        """What machines read in its page, which shows `context`."""
        return linked_data.document(record)

    def hotlines(self, record: Record, directory: HotlineDirectory) -> dict:
        """Whom to ring up about the record."""
        return {"unit_hotlines": directory.of_unit(record.department_id)}

    def detail(self, request: HttpRequest, address: str) -> HttpResponse:
        versions = self.versions_at(request, address)
        if versions:
            return self._show(request, versions, max(versions))
        return self._tombstone(
            request, self.model.objects.readable_tombstones(request.user), address
        )

    def record_feed(self, request: HttpRequest, address: str) -> HttpResponse:
        """Each version of a record, for whoever wants to know of the next."""
        versions = self.versions_at(request, address)
        if not versions:
            return self.detail(request, address)
        current = versions[max(versions)]
        entries = [feeds.version(versions[number]) for number in sorted(versions, reverse=True)]
        return feeds.atom(request, current.title, current.get_absolute_url(), entries)

    def press(self, request: HttpRequest, address: str) -> HttpResponse:
        """What is in force now, as plain text."""
        versions = self.versions_at(request, address)
        if not versions:
            return self.detail(request, address)
        record = versions[max(versions)]
        hotlines = hotline_directory(request).of_unit(record.department_id)
        text = press.text_of(record, hotlines)
        return HttpResponse(text, content_type="text/plain; charset=utf-8")

    def version(self, request: HttpRequest, address: str, version: int) -> HttpResponse:
        versions = self.versions_at(request, address)
        if version in versions:
            return self._show(request, versions, version)
        return self.covered(request, address, version)

    def compare(self, request: HttpRequest, address: str) -> HttpResponse:
        """Two versions side by side or in one text; by default the last two."""
        versions = self.versions_at(request, address)
        if not versions:
            return self.detail(request, address)
        newest = sorted(versions)[-2:]
        asked = [
            _asked_version(request, "from", newest[0]),
            _asked_version(request, "to", newest[-1]),
        ]
        for version in asked:
            if version not in versions:
                return self.covered(request, address, version)
        earlier, later = (versions[version] for version in asked)
        context = {
            "earlier": earlier,
            "later": later,
            "current": versions[newest[-1]],
            "versions": [versions[version] for version in sorted(versions)],
            "differences": differences(earlier, later),
            "in_one": request.GET.get("view") == "one",
        }
        return render(request, "records/compare.html", context | self.common_context(earlier))

    def file(self, request: HttpRequest, address: str, sha256: str) -> HttpResponse:
        """The public copy of a file of any version that this reader may read."""
        readable = [record.pk for record in self.versions_at(request, address).values()]
        rows = related_model(self.model, "files").objects
        files = rows.filter(**{f"record__{self.model.address_field}": address}, sha256=sha256)
        files = files.defer("text")
        file = files.filter(record__in=readable).order_by("-pk").first()
        if file is None:
            was_public = files.filter(record__published_at__isnull=False).order_by("-pk").first()
            if was_public is None:
                raise Http404(_("没有这个文件。"))
            return self.covered(request, address, was_public.record.version)
        response: Any = serve(file, thumbnail="thumbnail" in request.GET)
        etag = response.headers["ETag"]
        return get_conditional_response(request, etag, None, response) or response

    def of_address(self, records: Any, address: str) -> RecordQuerySet:
        return records.filter(**{self.model.address_field: address})

    def versions_at(self, request: HttpRequest, address: str) -> dict[int, Record]:
        """The versions of a record that this reader may read, while it is published."""
        now = timezone.now()
        current = self.of_address(self.model.objects.readable(request.user, now), address)
        archive = self.of_address(self.model.objects.readable_archive(request.user, now), address)
        shown = (current | archive).select_related(*self.linked).with_parts()
        with own_rows():
            return {record.version: record for record in shown}

    def covered(self, request: HttpRequest, address: str, version: int) -> HttpResponse:
        """A version that was public and that a withdrawal covers; anything else is unknown."""
        was_public = self.of_address(self.model.objects, address).filter(
            version=version, published_at__isnull=False
        )
        if not was_public.exists():
            raise Http404(_(UNKNOWN_NUMBER))
        return self._tombstone(request, self.model.objects.closings(request.user), address)

    def _show(self, request: HttpRequest, versions: dict[int, Record], shown: int) -> HttpResponse:
        record, current = versions[shown], versions[max(versions)]
        newest_first = [versions[version] for version in sorted(versions, reverse=True)]
        context = {
            "item": record,
            "current": current,
            "is_current": record == current,
            "versions": newest_first,
            "feed": reverse(f"{self.model.kind_name()}-feed", args=[record.address]),
            "press": reverse(f"{self.model.kind_name()}-press", args=[record.address]),
            "panels": PAGES.panels(self.model.kind_name(), request, record),
        }
        context |= (
            self.common_context(record)
            | self.hotlines(record, hotline_directory(request))
            | self.context(record)
        )
        if record == current:
            context["linked_data"] = self.linked_data(record, context)
        return render(request, "records/detail.html", context)

    def _tombstone(self, request: HttpRequest, closings: QuerySet, address: str) -> HttpResponse:
        closed = self.of_address(closings, address).select_related("department").first()
        if closed is None:
            raise Http404(_(UNKNOWN_NUMBER))
        context = {
            "item": closed,
            "unit_hotlines": hotline_directory(request).of_unit(closed.department_id),
        }
        context |= self.common_context(closed)
        return render(request, "records/tombstone.html", context, status=410)

    def common_context(self, record: Record) -> dict:
        return {"trail": self.trail(record), "record_template": self.template}

    def trail(self, record: Record) -> Trail:
        """What a record stands below, the widest first."""
        return [(reverse(self.list_name), self.filter_class.everything())]


def _asked_version(request: HttpRequest, name: str, default: int) -> int:
    text = request.GET.get(name) or str(default)
    if not re.fullmatch(VersionConverter.regex, text):
        raise Http404(_(UNKNOWN_NUMBER))
    return int(text)
