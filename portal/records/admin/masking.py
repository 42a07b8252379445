"""What a page says of personal data, and the masking of a draft's."""

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.acts.forms import ActForm
from portal.base.departments.people import person_of
from portal.records import drafts, masks
from portal.records.forms import MaskForm
from portal.records.models import Record
from portal.records.states import Status

if TYPE_CHECKING:
    from portal.records.admin.permissions import RecordPermissions as _BackOffice
else:
    _BackOffice = object


class Masking(_BackOffice):
    """A mix-in for the back office of a kind of record."""

    def get_urls(self) -> list[URLPattern]:
        view, name = self.admin_site.admin_view(self.mask_view), self.url_name("mask")
        return [path("<int:pk>/mask/", view, name=name), *super().get_urls()]

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
            context |= self.masking_context(request, obj)
        return super().render_change_form(request, context, add, change, form_url, obj)

    def findings_context(
        self, request: HttpRequest, record: Record, move: str, form: ActForm
    ) -> dict:
        """What an act's page says of personal data: to mask, to ask for, or only to know."""
        if move == "submit":
            return self.masking_context(request, record)
        if move not in ("approve", "return", "force_publish"):
            return {}
        return {
            "findings": masks.lines(record, form.chosen("mask")),
            "can_ask": move != "force_publish",
            "return_url": self.page_url("move", record, "return") if move == "approve" else "",
        }

    def masking_context(self, request: HttpRequest, record: Record) -> dict:
        """The list of findings for those who may mask them: who may edit this draft."""
        if record.status != Status.DRAFT or not self.has_change_permission(request, record):
            return {}
        return {
            "mask_form": MaskForm(initial={"seen_revision": record.revision}, auto_id="mask_%s"),
            "mask_url": self.page_url("mask", record),
            "findings": masks.lines(record),
        }

    def mask_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        record = self.fetch(request, pk)
        if not self.has_change_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        form = MaskForm(request.POST)
        if not form.is_valid():
            for errors in form.errors.values():
                messages.error(request, " ".join(map(str, errors)))
        else:
            self._mask(request, record, form)
        if "_submit" in request.POST and record.status == Status.DRAFT:
            return HttpResponseRedirect(self.page_url("move", record, "submit"))
        return HttpResponseRedirect(self.page_url("change", record))

    def _mask(self, request: HttpRequest, record: Record, form: MaskForm) -> None:
        chosen = request.POST.getlist("mask")
        try:
            count = masks.mask_draft(
                record,
                chosen,
                **form.cleaned_data,
                actor=person_of(request),
                at=timezone.now(),
            )
        except drafts.EditedMeanwhile:
            messages.warning(
                request, _("这份草稿刚刚被保存或提交，没有遮盖任何内容。请看过现在的内容再办理。")
            )
            return
        if count:
            done = ngettext("已遮盖 %(count)s 处。", "已遮盖 %(count)s 处。", count)
            messages.info(request, done % {"count": count})
        else:
            messages.warning(request, _("没有选择或没有找到要遮盖的内容。"))
