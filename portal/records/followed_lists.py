"""Lists that one can follow: what was published last, as a feed of the list as it is narrowed.

Registers are those of rows that are no records, and of which the log tells one by one: so one is
told of a new decision, demand or answer.
"""

from abc import abstractmethod
from typing import Any, NamedTuple

from django.db.models import CharField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Cast
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.views.decorators.http import require_safe

from portal.base.audit.models import Entry
from portal.base.lists.listing import ListFilter
from portal.base.lists.pages import ListPage
from portal.records import feeds


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
    news: tuple[str, ...]  # the actions of the log that are told; of a row the last one

    @abstractmethod
    def said(self, row: Any) -> Said:
        """What the feed says of a row that was `prepared`."""

    def newest(
        self, request: HttpRequest, rows: QuerySet, filterset: ListFilter
    ) -> list[feeds.Entry]:
        number = Cast(OuterRef("pk"), CharField())
        kind = self.model._meta.model_name
        told = Entry.objects.filter(
            is_public=True, action__in=self.news, subject_kind=kind, subject_number=number
        )
        last = Subquery(told.order_by("-sequence").values("sequence")[:1])
        newest = rows.annotate(told_by=last).filter(told_by__isnull=False).order_by("-told_by")
        found = self.prepared(request, list(newest[: feeds.MOST]), filterset)
        at = dict(
            Entry.objects.filter(sequence__in=[row.told_by for row in found])
            .order_by()
            .values_list("sequence", "recorded_at")
        )
        label = str(self.filter_class.everything())
        return [
            feeds.Entry(
                path=row.get_absolute_url(),
                label=label,
                published_at=at[row.told_by],
                sequence=row.told_by,
                **self.said(row)._asdict(),
            )
            for row in found
        ]
