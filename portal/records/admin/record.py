"""The back office of every kind of record: drafts are edited, everything else is a move."""

from typing import Any

from django.contrib import admin, messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.act import Order
from portal.acts.admin import ActsAdmin
from portal.acts.forms import ActForm
from portal.records import reposts
from portal.records.acts import records
from portal.records.admin.bulk import BulkMoves
from portal.records.admin.drafts import DraftForm
from portal.records.admin.files import RecordFiles
from portal.records.admin.masking import Masking
from portal.records.admin.permissions import RecordPermissions
from portal.records.admin.preview import Preview
from portal.records.models import Record
from portal.records.states import OPEN, Status

# Old content is pointed out before these.
DECIDED_ON_CONTENT = {"submit", "approve", "publish", "schedule", "force_publish"}


class RecordAdmin(
    BulkMoves, Masking, RecordFiles, Preview, DraftForm, RecordPermissions, ActsAdmin
):
    workflow = records
    not_found = gettext_lazy("没有这条信息，或者不在您负责的部门范围内。")
    act_page = "move"
    act_template = "admin/publishing/move.html"
    list_display = ["title", "number_and_version", "department", "state", "edited_at"]
    list_filter = ["status", ("department", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["department"]
    search_fields = ["number", "title"]
    search_help_text = gettext_lazy("索引号或信息名称")
    date_hierarchy = None
    ordering = ["-pk"]
    show_full_result_count = False

    # The list.

    @admin.display(description=gettext_lazy("索引号"), ordering="number")
    def number_and_version(self, record: Record) -> str:
        return f"{record.number} v{record.version}"

    @admin.display(description=gettext_lazy("状态"), ordering="status")
    def state(self, record: Record) -> SafeString:
        text = record.get_status_display()
        if record.is_scheduled:
            moment = timezone.localtime(record.publish_at).strftime("%Y-%m-%d %H:%M")
            text = _("定于 %(moment)s 发布") % {"moment": moment}
        if record.due_failure:
            text = _("定时发布未成")
        if record.to_be_confirmed and record.status == Status.PUBLISHED:
            text = _("已发布，待补充确认")
        if record.to_be_confirmed and record.status == Status.WITHDRAWN:
            text = _("已撤下，说明待确认")
        return format_html('<span class="state state--{}">{}</span>', record.status, text)

    # Its acts.

    def _is_gone(self, request: HttpRequest, pk: int) -> bool:
        """Discarded meanwhile, perhaps by this person's own first click."""
        return self.has_view_permission(request) and not self.model.objects.filter(pk=pk).exists()

    def act_view(self, request: HttpRequest, pk: int, act: str) -> HttpResponse:
        if request.method == "POST" and self._is_gone(request, pk):
            declared = records.acts.get(act)
            if declared and any(one.typed(request.POST) for one in declared.asks):
                raise Http404(records.gone)
            messages.warning(request, records.gone)
            return HttpResponseRedirect(reverse("admin:index"))
        page: Any = super().act_view(request, pk, act)
        if act == "new_version" and page.status_code == 422:
            return self._opened_before(request, pk, page.context_data["reasons"]) or page
        return page

    def _opened_before(
        self, request: HttpRequest, pk: int, reasons: list[str]
    ) -> HttpResponse | None:
        """A second click leads to the version that the first one opened."""
        record = self.fetch(request, pk)
        opened = record.versions().filter(status__in=OPEN).last()
        if opened is None or not reasons:
            return None
        messages.warning(request, " ".join(reasons))
        return HttpResponseRedirect(self.url_after(request, record, opened, None))

    def act_context(
        self, request: HttpRequest, record: Record, order: Order, form: ActForm
    ) -> dict:
        name = order.act.name
        republishes = reposts.original_of(record) if name in DECIDED_ON_CONTENT else ""
        signed = [one for one in form.visible_fields() if one.name.startswith("check_")]
        elsewhere = {"override_reason", *(one.name for one in signed)}
        return {
            "republishes": republishes,
            "check_sheet": signed,
            "other_fields": [one for one in form.visible_fields() if one.name not in elsewhere],
        } | self.findings_context(request, record, name, form)

    def done_message(self, record: Record, done: Record, order: Order) -> str:
        is_gone = order.act.name == "discard"
        return _("“%(title)s”：%(action)s，现在的状态是“%(status)s”。") % {
            "title": done.title,
            "action": order.act.action.label,
            "status": _("已删除") if is_gone else done.get_status_display(),
        }

    def url_after(
        self, request: HttpRequest, record: Record, done: Record, order: Order | None
    ) -> str:
        if self.get_queryset(request).filter(pk=done.pk).exists():
            return self.page_url("change", done)
        return reverse("admin:index")
