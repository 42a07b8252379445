"""The back office of demands."""

from functools import partial
from typing import Any, cast

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from disclosures.models import Obligation
from portal.acts.admin import RowsAdmin
from portal.base.audit.admin import NeverEdited
from portal.base.departments.admin import OpenFirst
from portal.base.departments.models import Role
from portal.base.departments.people import person_of
from portal.base.departments.scope import READERS
from portal.supervision.demands.about import mark
from portal.supervision.demands.acts import demands
from portal.supervision.demands.demanding import make_demand
from portal.supervision.demands.forms import DemandForm
from portal.supervision.demands.models import Demand, DemandQuerySet, State
from portal.supervision.tickets.models import Ticket


class StateFilter(OpenFirst):
    title = gettext_lazy("状态")
    states = State
    open_label = gettext_lazy("未办结")


class OverdueFilter(admin.SimpleListFilter):
    title = gettext_lazy("办理")
    parameter_name = "handled"

    def lookups(self, request, model_admin):
        return [("overdue", _("逾期未答复"))]

    def queryset(self, request, queryset):
        is_asked = self.value() == "overdue"
        return queryset.overdue(timezone.localdate()) if is_asked else queryset


@admin.register(Demand)
class DemandAdmin(NeverEdited, RowsAdmin):
    workflow = demands
    act_template = "admin/demands/act.html"
    row_template = "admin/demands/demand.html"
    begin_template = "admin/demands/make.html"

    list_display = ["what", "department", "kind_label", "demanded_on", "due", "stands"]
    list_filter = [StateFilter, OverdueFilter]
    list_select_related = ["department"]
    search_fields = ["=id", "=record_number", "subject", "text"]
    search_help_text = gettext_lazy("编号、索引号，或者督办的事项和要求")
    actions = None
    ordering = ["due_on", "pk"]
    change_list_template = "admin/demands/demands.html"

    def get_queryset(self, request):
        rows = cast(DemandQuerySet, super().get_queryset(request))
        return rows.in_reach(request.user)

    def has_view_permission(self, request, obj=None):
        return request.user.is_authenticated and request.user.has_role(*READERS)

    has_module_permission = has_view_permission

    @admin.display(description=gettext_lazy("督办"), ordering="pk")
    def what(self, demand):
        return str(demand)

    @admin.display(description=gettext_lazy("督办对象"))
    def kind_label(self, demand):
        return demand.kind_label

    @admin.display(description=gettext_lazy("答复期限"), ordering="due_on")
    def due(self, demand):
        return demand.due_on.isoformat()

    @admin.display(description=gettext_lazy("状态"), ordering="state")
    def stands(self, demand):
        label, state = demand.get_state_display(), demand.state
        if demand.is_overdue(timezone.localdate()):
            label, state = _("%(state)s，逾期") % {"state": label}, "withdrawn"
        return format_html('<span class="state state--{}">{}</span>', state, label)

    def get_urls(self):
        view = self.admin_site.admin_view
        return [
            path("demand/", view(self.demand_view), name="supervision_demand_make"),
            path(
                "demand/obligation/<int:pk>/",
                view(self.of_obligation_view),
                name="disclosures_obligation_demand",
            ),
            path(
                "demand/ticket/<int:pk>/",
                view(self.of_ticket_view),
                name="supervision_ticket_demand",
            ),
            *super().get_urls(),
        ]

    def changelist_view(self, request, extra_context=None):
        own = {"can_demand": request.user.has_role(Role.SUPERVISOR)}
        return super().changelist_view(request, own | (extra_context or {}))

    # One demand.

    def fetched(self, request):
        rows = self.get_queryset(request).select_related(
            "department", "obligation__requirement", "ticket", "demanded_by", "closed_by"
        )
        return rows.prefetch_related("answers__released_by", "answer_writers")

    def row_context(self, request, demand):
        mark([demand], timezone.now())
        return {"is_overdue": demand.is_overdue(timezone.localdate())}

    # A new one.

    def demand_view(self, request: HttpRequest) -> HttpResponse:
        return self._make(request)

    def of_obligation_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        rows = Obligation.objects.owed().select_related("requirement", "department")
        duty = self._found(request, rows, pk)
        return self._make(request, obligation=duty)

    def of_ticket_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        return self._make(
            request, ticket=self._found(request, Ticket.objects.select_related("department"), pk)
        )

    def _found(self, request: HttpRequest, rows: Any, pk: int) -> Any:
        row = rows.filter(pk=pk).first() if request.user.has_role(Role.SUPERVISOR) else None  # type: ignore[union-attr]
        if row is None:
            raise PermissionDenied
        return row

    def _make(self, request: HttpRequest, **about: Any) -> HttpResponse:
        if not person_of(request).has_role(Role.SUPERVISOR):
            raise PermissionDenied
        (matter,) = about.values() or [None]
        unit = matter.department if matter else None
        data, today = request.POST if request.method == "POST" else None, timezone.localdate()
        return self.begin(
            request,
            DemandForm(data, today=today, is_about_one=bool(about), unit=unit),
            partial(make_demand, **about),
            lambda demand: _("已督办，答复期限是 %(day)s。") % {"day": demand.due_on},
            title=_("督办"),
            matter=matter,
            unit=unit,
            back_url=matter.admin_url if matter else "",
        )
