"""A version as citizens would read it, and beside the one that it follows."""

from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext as _

from portal.base.departments.people import person_of
from portal.base.hotlines import hotline_directory
from portal.records.admin.links import links_for
from portal.records.compare import differences
from portal.records.models import Record
from portal.records.pages import RecordPages

if TYPE_CHECKING:
    from portal.records.admin.permissions import RecordPermissions as _BackOffice
else:
    _BackOffice = object


class Preview(_BackOffice):
    """A mix-in for the back office of a kind of record."""

    pages: RecordPages  # the public ones
    preview_template = "admin/publishing/preview.html"

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        return [
            path("<int:pk>/preview/", view(self.preview_view), name=self.url_name("preview")),
            path("<int:pk>/compare/", view(self.compare_view), name=self.url_name("compare")),
            *super().get_urls(),
        ]

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: Record | None = None,
    ) -> HttpResponse:
        if obj is not None:
            context |= self.row_context(request, obj)
        return super().render_change_form(request, context, add, change, form_url, obj)

    def row_context(self, request: HttpRequest, record: Record) -> dict:
        is_later = record.version > 1
        return {
            "preview_url": self.page_url("preview", record),
            "compare_url": self.page_url("compare", record) if is_later else "",
            "more_links": links_for(record, person_of(request)),
        }

    def preview_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        record = self.fetch(request, pk)
        public = record.versions().filter(published_at__isnull=False)
        versions = list(public.order_by("-version"))
        context = {
            "item": record,
            "change_url": self.page_url("change", record),
            "record_template": self.pages.template,
            "versions": versions,
        }
        context |= self.pages.hotlines(record, hotline_directory(request))
        return TemplateResponse(
            request, self.preview_template, context | self.pages.context(record)
        )

    def compare_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """This version against the one it follows: what a reviewer decides on."""
        record = self.fetch(request, pk)
        earlier = self._version_before(record)
        if earlier is None:
            raise Http404(_("这是第 1 版，没有可以比较的版本。"))
        context = {
            "earlier": earlier,
            "later": record,
            "differences": differences(earlier, record),
            "in_one": request.GET.get("view") == "one",
            "change_url": self.page_url("change", record),
        }
        return TemplateResponse(request, "admin/publishing/compare.html", context)

    def _version_before(self, record: Record) -> Record | None:
        earlier = record.versions().filter(published_at__isnull=False, version__lt=record.version)
        return self.with_parts(earlier).last()
