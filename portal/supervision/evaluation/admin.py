"""The back office of appointments and rounds.

Sheets have no room of their own: a supervisor opens their own sheets, and nobody anybody else's.
What they come to shows once the round is closed.
"""

from typing import Any, cast

from django.contrib import admin, messages
from django.db import connection
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.act import Order
from portal.base.audit.actions import Action as LogAction
from portal.base.audit.admin import LoggedAdmin
from portal.base.departments.admin import PublishersOnly
from portal.base.departments.models import Role
from portal.base.departments.scope import READERS
from portal.records.lookup import lookup
from portal.supervision.evaluation import effects, reasons, sheets
from portal.supervision.evaluation.actions import Action
from portal.supervision.evaluation.acts import rounds
from portal.supervision.evaluation.forms import AppointmentForm, RoundForm
from portal.supervision.evaluation.models import Appointment, Criterion, EvaluationRound
from portal.supervision.evaluation.models.round import RoundQuerySet
from portal.supervision.evaluation.pages import page_url
from portal.supervision.evaluation.record import differs
from portal.supervision.evaluation.result_pages import REPLY_ACTS, ResultPages
from portal.supervision.evaluation.sheet_pages import SheetPages
from portal.supervision.evaluation.usual import usual_criteria

OF_THE_ROUND = ("open", "close", "cancel", "prepare")


@admin.register(Appointment)
class AppointmentAdmin(PublishersOnly, LoggedAdmin):
    form = AppointmentForm
    shown_to_public = True
    list_display = ["named", "sector", "held_by", "appointed_from", "appointed_until", "ended_on"]
    list_filter = ["sector"]
    list_select_related = ["account"]
    search_fields = ["name"]
    actions = None
    change_form_template = "admin/evaluation/change_form.html"
    fieldsets = [(None, {"fields": ["name", "sector", "account"]})]
    term = (gettext_lazy("聘期"), {"fields": ["appointed_from", "appointed_until"]})
    ending = (gettext_lazy("提前解聘"), {"fields": ["ended_on", "end_reason"]})

    @admin.display(description=gettext_lazy("姓名"), ordering="name")
    def named(self, appointment):
        return format_html('<span lang="zh">{}</span>', appointment.name)

    @admin.display(description=gettext_lazy("账号"), ordering="account__username")
    def held_by(self, appointment):
        return format_html('<span lang="zh">{}</span>', appointment.account or "—")

    def change_view(self, request, object_id, form_url="", extra_context=None):
        own = {"subtitle": None}  # the name stands in its field
        return super().change_view(request, object_id, form_url, own | (extra_context or {}))

    def get_fieldsets(self, request, obj=None):
        return [*self.fieldsets, self.term, *([self.ending] if obj else [])]

    def get_readonly_fields(self, request, obj=None):
        """Sheets follow the account: with another one, another person would read them."""
        return ["account"] if obj and obj.sheets.exists() else []

    def has_delete_permission(self, request, obj=None):
        """One that was entered by mistake; who has scored stays on the list."""
        return super().has_delete_permission(request, obj) and not (obj and obj.sheets.exists())

    def log_addition(self, request, appointment, message):
        return self._append(Action.APPOINTED, request, appointment, message)

    def log_change(self, request, appointment, message):
        ended = "ended_on" in message and appointment.ended_on
        action = Action.APPOINTMENT_ENDED if ended else LogAction.CHANGED
        return self._append(action, request, appointment, message)


class CriterionInline(PublishersOnly, admin.TabularInline):
    model = Criterion
    extra = 0
    fields = ["order", "group", "name_zh", "name_en", "weight"]


@admin.register(EvaluationRound)
class RoundAdmin(PublishersOnly, SheetPages, ResultPages):
    """A draft is edited as a form; from its opening on a round is acted on, not edited."""

    form = RoundForm
    list_display = ["named", "observed_from", "observed_until", "open_from", "open_until", "state"]
    list_filter = ["status"]
    actions = None
    fieldsets = [
        (None, {"fields": ["seen_revision", "title", "plan"]}),
        (
            gettext_lazy("日期"),
            {"fields": [("observed_from", "observed_until"), ("open_from", "open_until")]},
        ),
        (gettext_lazy("部门"), {"fields": ["departments"]}),
    ]
    change_form_template = "admin/evaluation/change_form.html"

    def get_queryset(self, request):
        rows = cast(RoundQuerySet, super().get_queryset(request)).with_record(timezone.now())
        return rows if request.user.has_role(Role.PUBLISHER) else rows.announced()

    def has_view_permission(self, request, obj=None):
        return request.user.is_authenticated and request.user.has_role(*READERS)

    has_module_permission = has_view_permission

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and (obj is None or obj.is_draft)

    has_delete_permission = has_change_permission

    @admin.display(description=gettext_lazy("评议名称"), ordering="title")
    def named(self, evaluation):
        return format_html('<span lang="zh">{}</span>', evaluation.title)

    @admin.display(description=gettext_lazy("进展"), ordering="status")
    def state(self, evaluation):
        return evaluation.stage(timezone.localdate()).label

    def get_object(self, request, object_id, from_field=None):
        """What is about to be changed is locked, so that it cannot be opened meanwhile."""
        evaluation = super().get_object(request, object_id, from_field)
        if evaluation is not None and request.method == "POST" and connection.in_atomic_block:
            rows = EvaluationRound.objects.select_for_update(of=("self",)).filter(pk=evaluation.pk)
            evaluation = rows.with_record(timezone.now()).first()
        return evaluation

    def add_view(self, request, form_url="", extra_context=None):
        own = {"show_save_and_add_another": False, "show_save_and_continue": False}
        return super().add_view(request, form_url, own | (extra_context or {}))

    def get_inlines(self, request, obj):
        return [CriterionInline] if obj else []

    def save_model(self, request, evaluation, form, change):
        evaluation.revision += change
        super().save_model(request, evaluation, form, change)
        evaluation.writers.add(request.user)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        evaluation, chosen = form.instance, form.cleaned_data["departments"]
        evaluation.evaluated.exclude(department__in=chosen).delete()
        kept = set(evaluation.evaluated.values_list("department", flat=True))
        for department in chosen:
            if department.pk not in kept:
                evaluation.evaluated.create(department=department)
        if not change:
            for values in usual_criteria():
                evaluation.criteria.create(**values)

    def response_add(self, request, obj, post_url_continue=None):
        """The criteria are there to be looked through."""
        messages.info(request, _("已填入常用的评议指标，请核对指标、权重和部门，再启动。"))
        return HttpResponseRedirect(obj.admin_url)

    def get_urls(self):
        view = self.admin_site.admin_view

        def named(route, handler, name):
            return path(route, view(handler), name=f"supervision_evaluationround_{name}")

        return [
            named("<int:pk>/sheets/", self.sheets_view, "sheets"),
            named("<int:pk>/sheets/<int:department>/", self.sheet_view, "sheet"),
            named("<int:pk>/results/", self.results_view, "results"),
            named("<int:pk>/results/<int:department>/", self.reply_view, "reply"),
            named("<int:pk>/results/<int:department>/<slug:act>/", self.reply_act_view, "decide"),
            *super().get_urls(),
        ]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        evaluation = self.fetch(request, object_id)
        if evaluation.is_draft:
            own = {
                "act_url": page_url("act", evaluation, "open"),
                "weight": evaluation.total_weight(),
                "open_act": rounds.acts["open"],
                "may_open": not rounds.not_permitted(
                    evaluation, Order.of(rounds.acts["open"], request.user, timezone.now())
                ),
                "subtitle": None,  # the title stands in its field
            }
            return super().change_view(request, object_id, form_url, own | (extra_context or {}))
        if request.method == "POST":
            messages.warning(request, _("这项评议已经启动，不能再修改；您刚才的修改没有保存。"))
            return HttpResponseRedirect(evaluation.admin_url)
        criteria = list(evaluation.criteria.all())
        evaluated = list(evaluation.evaluated.select_related("department"))
        item: Any = lookup(evaluation.record_number) if evaluation.is_prepared else None
        context = self.page_context(request, evaluation) | {
            "title": _("评议情况"),
            "offers": self.offers(request, evaluation),
            "criteria": criteria,
            "departments": [one.department for one in evaluated],
            "record": item,
            "record_differs": item is not None and differs(item, evaluated, criteria),
            "timeline": self.log_entries(evaluation),
        }
        if request.user.has_role(Role.PUBLISHER):
            context["participation"] = sheets.participation(evaluation)
        return TemplateResponse(request, "admin/evaluation/round.html", context)

    # Acts.

    def acts_of_page(self):
        return {name: rounds.acts[name] for name in OF_THE_ROUND}

    def act_context(self, request, evaluation, order, form):
        name = order.act.name
        if name == "score":
            stored = effects.own_sheet(evaluation, order)
            groups = sheets.grouped(form)
            return {"groups": groups, "stored": sheets.stored(stored) if stored else []}
        if name == "reply":
            return {"stored": cast(Any, effects.evaluated_department(evaluation, order)).reply}
        context = {"is_early": name == "close" and reasons.is_early(evaluation, order)}
        if name in ("close", "prepare"):
            context["gaps"] = sheets.gaps(evaluation, name)
        return context

    def done_message(self, evaluation, done, order):
        name = order.act.name
        if name == "score":
            return _("“%(department)s”的评分已保存。") % order.answered
        if name == "reply":
            return _("“%(department)s”的回复已保存，由别人签发。") % order.answered
        if name in REPLY_ACTS:
            shown = {"department": order["department"], "act": order.act.action.label}
            return _("“%(department)s”：%(act)s。") % shown
        return _("“%(title)s”：%(act)s。") % {"title": evaluation, "act": order.act.label}

    def url_after(self, request, evaluation, done, order):
        name = order.act.name if order else ""
        if name == "score":
            return self.after_scoring(request, evaluation, order["department"])
        if name == "reply" or name in REPLY_ACTS:
            return page_url("results", evaluation)
        return done.admin_url
