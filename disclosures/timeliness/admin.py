"""The back office of obligations."""

from typing import cast

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from disclosures.channels.acts import REGISTRARS
from disclosures.channels.admin import register_url
from disclosures.models import Obligation, State
from disclosures.models.obligation import ObligationQuerySet
from disclosures.timeliness.acts import obligations
from disclosures.timeliness.certainty import mark
from disclosures.timeliness.effects import due_now
from disclosures.timeliness.events import record_event
from disclosures.timeliness.facts import facts_for, meant_by
from disclosures.timeliness.forms import EventForm
from disclosures.timeliness.law import Law
from disclosures.timeliness.matching import match, published, suggestions
from disclosures.timeliness.views import cause_of, late_by
from disclosures.waivers.acts import PROPOSERS
from portal.acts.admin import RowsAdmin
from portal.base.audit.admin import NeverEdited
from portal.base.audit.lists import AskedList
from portal.base.departments.admin import OpenFirst
from portal.base.departments.models import Role
from portal.base.departments.people import person_of
from portal.base.departments.scope import READERS


class StateFilter(OpenFirst):
    title = gettext_lazy("履行情况")
    states = State
    open_label = gettext_lazy("未履行")

    def open(self, queryset):
        return queryset.open(timezone.localdate())


class HandledFilter(admin.SimpleListFilter):
    title = gettext_lazy("办理")
    parameter_name = "handled"

    def lookups(self, request, model_admin):
        return [
            ("mine", _("由我承办")),
            ("nobody", _("待指定承办人")),
            ("nil", _("零申报待发布")),
        ]

    def queryset(self, request, queryset):
        if self.value() == "mine":
            return queryset.filter(assignee=request.user)
        if self.value() == "nobody":
            return queryset.filter(assignee=None, state__in=[State.OVERDUE, State.DUE])
        if self.value() == "nil":
            return queryset.exclude(nil_reason="").filter(nil_declared=False)
        return queryset


class MarkedList(AskedList):
    """Each row says how sure its day is."""

    def get_results(self, request):
        super().get_results(request)
        self.result_list = mark(self.result_list, Law(), timezone.localdate())


@admin.register(Obligation)
class ObligationAdmin(NeverEdited, RowsAdmin):
    """Obligations come from the catalogue; people settle, declare, waive and assign them."""

    workflow = obligations
    act_template = "admin/timeliness/act.html"
    row_template = "admin/timeliness/obligation.html"
    begin_template = "admin/timeliness/event.html"

    list_display = ["what", "department", "due", "state", "assignee"]
    list_filter = [StateFilter, HandledFilter, "requirement__term"]
    list_select_related = ["requirement", "department", "assignee"]
    search_fields = ["requirement__title_zh", "requirement__code", "subject", "settled_number"]
    search_help_text = gettext_lazy("事项、事由或索引号")
    actions = None
    ordering = ["due_on", "pk"]
    change_list_template = "admin/timeliness/obligations.html"

    def get_queryset(self, request):
        rows = cast(ObligationQuerySet, super().get_queryset(request))
        rows = rows.owed().in_reach(request.user)
        return rows.with_state(timezone.localdate())

    def has_view_permission(self, request, obj=None):
        return request.user.is_authenticated and request.user.has_role(*READERS)

    has_module_permission = has_view_permission

    @admin.display(description=gettext_lazy("公开义务"), ordering="requirement__code")
    def what(self, obligation):
        return " · ".join(filter(None, [str(obligation), obligation.subject]))

    @admin.display(description=gettext_lazy("截止日期"), ordering="due_on")
    def due(self, obligation):
        return f"{obligation.due_on} {obligation.date_remark}"

    @admin.display(description=gettext_lazy("履行情况"))
    def state(self, obligation):
        label = obligation.state_label
        if obligation.nil_reason and not obligation.nil_declared:
            label = _("零申报待发布")
        return format_html('<span class="state state--{}">{}</span>', obligation.state, label)

    def get_changelist(self, request, **kwargs):
        return MarkedList

    def get_urls(self):
        view = self.admin_site.admin_view(self.event_view)
        return [path("event/", view, name="disclosures_obligation_event"), *super().get_urls()]

    def changelist_view(self, request, extra_context=None):
        own = {"can_record": request.user.has_role(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER)}
        return super().changelist_view(request, own | (extra_context or {}))

    def fetched(self, request):
        return (
            self.get_queryset(request)
            .select_related(
                "requirement",
                "department",
                "assignee",
                "nil_proposed_by",
                "recorded_by",
                "shown_by",
            )
            .defer("shown_by__text")
        )

    def row_context(self, request, obligation):
        today, number = timezone.localdate(), obligation.settled_number
        mark([obligation], Law(), today)
        return {
            "state": State(obligation.state),
            "days_late": late_by(obligation, today),
            "record": published(number, timezone.now()) if number else None,
            "cause": cause_of(obligation, internal=True),
            "waivers": obligation.waivers.order_by("pk"),
            "can_propose_waiver": person_of(request).has_role(*PROPOSERS),
            "can_demand": person_of(request).has_role(Role.SUPERVISOR),
            "register_url": _to_register(request, obligation),
        }

    def act_context(self, request, obligation, order, form):
        """The record that was named, held against the obligation; or those that may fit."""
        if order.act.name == "settle_by_fact":
            return {"facts": facts_for(obligation)}
        if order.act.name != "settle":
            return {}
        number = (form["number"].value() or "").strip()
        if not number:
            return {"suggestions": suggestions(obligation, order.at)}
        obligation.due_on = due_now(obligation)  # that it will be measured by
        return {"number": number, "match": match(obligation, number, order.at)}

    def event_view(self, request: HttpRequest) -> HttpResponse:
        """Something was made or done: the duty to disclose it follows."""
        if not person_of(request).has_role(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER):
            raise PermissionDenied
        data = request.POST if request.method == "POST" else None
        return self.begin(
            request,
            EventForm(data, user=person_of(request), today=timezone.localdate()),
            record_event,
            lambda duty: _("已登记，截止日期是 %(due_on)s。") % {"due_on": duty.due_on},
            title=_("登记事由"),
        )


def _to_register(request: HttpRequest, obligation: Obligation) -> str:
    """Where its author tells of the board, if that is what it is met by."""
    meant = meant_by(obligation) if obligation.is_still_open else None
    if meant is None or not person_of(request).has_role(*REGISTRARS):
        return ""
    return register_url(obligation.cause_number, meant.channel)
