"""Lists that one can follow: what was published last, as a feed of the list as it is narrowed.

Registers are those of rows that are no records, and of which the log tells one by one: so one is
told of a new decision, demand or answer.
"""

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.views.decorators.http import require_safe

from portal.base.audit.models import Entry
from portal.base.lists.listing import ListFilter
from portal.base.lists.pages import ListPage
from portal.records import feeds

LOOKED_AT, AT_ONCE = 2_000, 500


class FollowedList(ListPage):
    has_feed = True

    def list_urls(self) -> list[URLPattern]:
        feed = self.filter_class.public_page(require_safe(self.feed))
        return [*super().list_urls(), path("feed.atom", feed, name=f"{self.list_name}-feed")]

    def list_context(self, rows: list, filterset: ListFilter) -> dict:
        address = reverse(f"{self.list_name}-feed")
        return {"feed": feeds.behind(address, feeds.in_force(filterset))}

    def feed(self, request: HttpRequest) -> HttpResponse:
        """The filtered list as a feed."""
        filterset = self.filterset(request)
        if refused := self.refused(request, filterset):  # nobody would read a message here
            raise Http404(next(iter(refused.values()))[0])
        page = feeds.behind(reverse(self.list_name), feeds.in_force(filterset))
        rows = filterset.qs.none() if filterset.form.errors else filterset.qs
        entries = self.newest(request, rows, filterset)
        return feeds.atom(request, filterset.description(), page, entries)

    @abstractmethod
    def newest(
        self, request: HttpRequest, rows: QuerySet, filterset: ListFilter
    ) -> list[feeds.Entry]:
        """Of these rows what was published last."""


class Said(NamedTuple):
    title: str
    text: str
    department: str


class Register(FollowedList):
    """Of its rows the feed tells what the log told last of them, as far back as LOOKED_AT acts."""

    news: tuple[str, ...]  # the actions that are told; of a row the last one

    @abstractmethod
    def said(self, row: Any) -> Said:
        """What the feed says of a row that was `prepared`."""

    def path_of(self, row: Any) -> str:
        return row.get_absolute_url()

    def newest(
        self, request: HttpRequest, rows: QuerySet, filterset: ListFilter
    ) -> list[feeds.Entry]:
        told = self._told()
        keys = list(islice(_among(told, rows), feeds.MOST))
        at = dict(
            Entry.objects.filter(sequence__in=[told[key] for key in keys])
            .order_by()
            .values_list("sequence", "recorded_at")
        )
        found = self.prepared(request, list(rows.filter(pk__in=keys)), filterset)
        label = str(self.filter_class.everything())
        return feeds.in_order(
            feeds.Entry(
                path=self.path_of(row),
                label=label,
                published_at=at[told[row.pk]],
                sequence=told[row.pk],
                **self.said(row)._asdict(),
            )
            for row in found
        )

    def _told(self) -> dict[int, int]:
        """The entry that told of a row last, by the row's key, the newest first."""
        kind = self.model._meta.model_name
        entries = Entry.objects.filter(is_public=True, subject_kind=kind, action__in=self.news)
        told: dict[int, int] = {}
        last = entries.order_by("-sequence").values_list("subject_number", "sequence")
        for number, sequence in last[:LOOKED_AT]:
            if number.isdecimal():
                told.setdefault(int(number), sequence)
        return told


def _among(keys: Iterable[int], rows: QuerySet) -> Iterator[int]:
    """Those of the keys that there are among these rows, in their order."""
    left = iter(keys)
    while some := list(islice(left, AT_ONCE)):
        there = set(rows.filter(pk__in=some).order_by().values_list("pk", flat=True))
        yield from (key for key in some if key in there)
