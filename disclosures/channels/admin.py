"""The back office of registered channels."""

from typing import cast

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from disclosures.channels.acts import REGISTRARS, channels
from disclosures.channels.forms import RegistrationForm
from disclosures.channels.registering import register
from disclosures.models import ChannelRegistration
from disclosures.models.registration import ChannelRegistrationQuerySet, Status, record_of
from portal.acts.admin import RowsAdmin
from portal.acts.refused import ActRefused
from portal.base.audit.admin import NeverEdited
from portal.base.departments.admin import OpenFirst
from portal.base.departments.models import User
from portal.base.departments.people import person_of
from portal.base.departments.scope import READERS
from portal.base.files.intake import TakenIn
from portal.base.scratch.once import once
from portal.records import files
from portal.records.admin import links
from portal.records.models import Record
from portal.records.states import Status as RecordStatus


class StatusFilter(OpenFirst):
    title = gettext_lazy("状态")
    field = "status"
    states = Status
    open_label = Status.REGISTERED.label


@admin.register(ChannelRegistration)
class ChannelRegistrationAdmin(NeverEdited, RowsAdmin):
    workflow = channels
    act_template = "admin/channels/act.html"
    row_template = "admin/channels/registration.html"

    list_display = ["what", "number", "department", "used_on", "status"]
    list_filter = [StatusFilter, "channel"]
    list_select_related = ["department"]
    search_fields = ["number", "detail"]
    actions = None
    ordering = ["-used_on", "-pk"]

    def get_queryset(self, request):
        rows = cast(ChannelRegistrationQuerySet, super().get_queryset(request))
        return rows.in_reach(request.user).defer("text")

    def has_view_permission(self, request, obj=None):
        return request.user.is_authenticated and request.user.has_role(*READERS)

    has_module_permission = has_view_permission

    @admin.display(description=gettext_lazy("公开形式登记"))
    def what(self, row):
        return str(row)

    def get_urls(self):
        view = self.admin_site.admin_view
        return [
            path(
                "register/<number:number>/",
                view(self.register_view),
                name="disclosures_channelregistration_register",
            ),
            path(
                "<int:pk>/scan/", view(self.scan_view), name="disclosures_channelregistration_scan"
            ),
            *super().get_urls(),
        ]

    def fetched(self, request):
        rows = self.get_queryset(request)
        return rows.select_related("department", "registered_by", "checked_by")

    def row_context(self, request, row):
        return {"record": row.record(), "scan_url": self.page_url("scan", row)}

    def scan_view(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        """The copy that the public is served, once it is confirmed."""
        return files.serve(self.fetch(request, pk))

    def register_view(self, request: HttpRequest, number: str) -> HttpResponse:
        person = person_of(request)
        if not person.has_role(*REGISTRARS):
            raise PermissionDenied
        record = record_of(number, lambda model: model.objects.in_reach(person))
        if record is None:
            raise Http404(_("没有这条信息，或者不在您负责的部门范围内。"))
        is_sent = request.method == "POST"
        asked = {"channel": request.GET.get("channel", "")}
        form = RegistrationForm(request.POST or None, request.FILES or None, initial=asked)
        scan, reasons = _received(request) if is_sent else (None, [])
        if is_sent and form.is_valid() and not reasons:
            given = {name: form.cleaned_data[name] for name in ("channel", "detail", "used_on")}

            def registered() -> HttpResponse:
                row = register(record, actor=person, scan=scan, **given)
                messages.info(request, _("已登记，由另一人核对后公开。"))
                return HttpResponseRedirect(row.admin_url)

            try:
                return once(request, registered)
            except ActRefused as refused:
                reasons = refused.reasons
        context = self.admin_site.each_context(request) | {
            "title": _("登记其他公开形式"),
            "opts": self.opts,
            "form": form,
            "record": record,
            "waiting": (scan, files.token(scan, person)) if scan else None,
            "list_url": reverse("admin:disclosures_channelregistration_changelist"),
            "back_url": record.admin_url,
            "reasons": reasons,
        }
        status = 422 if is_sent else 200
        return TemplateResponse(request, "admin/channels/register.html", context, status=status)


def _received(request: HttpRequest) -> tuple[TakenIn | None, list[str]]:
    """The scan, uploaded now or with an earlier try, and why one is not taken."""
    uploads, waiting = request.FILES.getlist("scan"), request.POST.getlist("waiting")
    received, refused = files.receive(uploads, waiting, person_of(request))
    return (received[-1] if received else None), refused


def register_url(number: str, channel: str = "") -> str:
    """Where an author tells of a channel that the record with this number stood in."""
    address = reverse("admin:disclosures_channelregistration_register", args=[number])
    return f"{address}?channel={channel}" if channel else address


@links.declare
def _to_register(record: Record, person: User) -> list[tuple[str, str]]:
    if not record.has_channel_facts or record.status != RecordStatus.PUBLISHED:
        return []
    if not person.has_role(*REGISTRARS):
        return []
    return [(_("登记其他公开形式"), register_url(record.number))]
