"""The back office of decisions not to disclose."""

from functools import partial
from typing import cast

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from disclosures.models import Obligation, Waiver
from disclosures.models.waiver import Status, WaiverQuerySet
from disclosures.timeliness.acts import obligations
from disclosures.waivers.acts import PROPOSERS, waivers
from disclosures.waivers.forms import WaiverForm
from disclosures.waivers.proposing import propose_waiver
from portal.acts.admin import RowsAdmin
from portal.base.audit.admin import NeverEdited
from portal.base.departments.admin import OpenFirst
from portal.base.departments.people import person_of
from portal.base.departments.scope import READERS


class StatusFilter(OpenFirst):
    title = gettext_lazy("状态")
    field = "status"
    states = Status
    open_label = Status.PROPOSED.label


@admin.register(Waiver)
class WaiverAdmin(NeverEdited, RowsAdmin):
    workflow = waivers
    act_template = "admin/waivers/act.html"
    row_template = "admin/waivers/waiver.html"
    begin_template = "admin/waivers/propose.html"

    list_display = ["what", "kind_label", "department", "status", "granted_on", "reexamine_on"]
    list_filter = [StatusFilter, "ground"]
    list_select_related = ["department", "obligation__requirement"]
    search_fields = ["title", "obligation__requirement__title_zh", "reason"]
    actions = None
    ordering = ["reexamine_on", "pk"]
    change_list_template = "admin/waivers/waivers.html"

    def get_queryset(self, request):
        rows = cast(WaiverQuerySet, super().get_queryset(request))
        return rows.in_reach(request.user)

    def has_view_permission(self, request, obj=None):
        return request.user.is_authenticated and request.user.has_role(*READERS)

    has_module_permission = has_view_permission

    @admin.display(description=gettext_lazy("不予公开决定"))
    def what(self, waiver):
        return str(waiver)

    @admin.display(description=gettext_lazy("类别"))
    def kind_label(self, waiver):
        return waiver.kind_label

    def get_urls(self):
        view = self.admin_site.admin_view(self.propose_view)
        return [
            path("propose/", view, name="disclosures_waiver_propose"),
            path("propose/<int:obligation>/", view, name="disclosures_obligation_waive"),
            *super().get_urls(),
        ]

    def changelist_view(self, request, extra_context=None):
        own = {"can_propose": request.user.has_role(*PROPOSERS)}
        return super().changelist_view(request, own | (extra_context or {}))

    def fetched(self, request):
        return self.get_queryset(request).select_related(
            "obligation__requirement", "department", "proposed_by", "decided_by"
        )

    def propose_view(self, request: HttpRequest, obligation: int | None = None) -> HttpResponse:
        person = person_of(request)
        if not person.has_role(*PROPOSERS):
            raise PermissionDenied
        duty = self._duty(request, obligation)
        data = request.POST if request.method == "POST" else None
        return self.begin(
            request,
            WaiverForm(data, user=person, today=timezone.localdate(), obligation=duty),
            partial(propose_waiver, obligation=duty),
            lambda waiver: _("已提请，由责任部门以外的发布人决定。"),
            title=_("提请免予公开") if duty else _("提请不予公开"),
            duty=duty,
            back_url=duty.admin_url if duty else "",
        )

    def _duty(self, request: HttpRequest, pk: int | None) -> Obligation | None:
        if pk is None:
            return None
        rows = Obligation.objects.owed().in_reach(request.user)
        duty = rows.select_related("requirement", "department").filter(pk=pk).first()
        if duty is None:
            raise PermissionDenied(obligations.gone)
        return duty
