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
from disclosures.models import ChannelRegistration, Item
from disclosures.models.registration import ChannelRegistrationQuerySet, Status
from portal.acts.admin import RowsAdmin
from portal.acts.refused import ActRefused
from portal.base.audit.admin import NeverEdited
from portal.base.departments.admin import OpenFirst
from portal.base.departments.people import person_of
from portal.base.departments.scope import READERS
from portal.base.files.intake import TakenIn
from portal.records import files


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
                "register/<int:pk>/",
                view(self.register_view),
                name="disclosures_item_channel",
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
        return {"item": row.item(), "scan_url": self.page_url("scan", row)}

    def scan_view(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        """The copy that the public is served, once it is confirmed."""
        return files.serve(self.fetch(request, pk))

    def register_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        person = person_of(request)
        if not person.has_role(*REGISTRARS):
            raise PermissionDenied
        item = Item.objects.in_reach(person).select_related("department").filter(pk=pk).first()
        if item is None:
            raise Http404(_("没有这条信息，或者不在您负责的部门范围内。"))
        is_sent = request.method == "POST"
        form = RegistrationForm(*((request.POST, request.FILES) if is_sent else ()))
        scan, reasons = _received(request) if is_sent else (None, [])
        if is_sent and form.is_valid() and not reasons:
            given = {name: form.cleaned_data[name] for name in ("channel", "detail", "used_on")}
            try:
                row = register(item, actor=person, scan=scan, **given)
            except ActRefused as refused:
                reasons = refused.reasons
            else:
                messages.info(request, _("已登记，由另一人核对后公开。"))
                return HttpResponseRedirect(row.admin_url)
        context = self.admin_site.each_context(request) | {
            "title": _("登记其他公开形式"),
            "opts": self.opts,
            "form": form,
            "item": item,
            "waiting": (scan, files.token(scan, person)) if scan else None,
            "list_url": reverse("admin:disclosures_channelregistration_changelist"),
            "back_url": item.admin_url,
            "reasons": reasons,
        }
        status = 422 if is_sent else 200
        return TemplateResponse(request, "admin/channels/register.html", context, status=status)


def _received(request: HttpRequest) -> tuple[TakenIn | None, list[str]]:
    """The scan, uploaded now or with an earlier try, and why one is not taken."""
    uploads, waiting = request.FILES.getlist("scan"), request.POST.getlist("waiting")
    received, refused = files.receive(uploads, waiting, person_of(request))
    return (received[-1] if received else None), refused
