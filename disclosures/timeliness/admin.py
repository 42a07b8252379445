"""The back office of obligations and of the catalogue they come from."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from disclosures.models import Assignment, Obligation, Requirement, State
from disclosures.timeliness.certainty import mark
from disclosures.timeliness.events import record_event
from disclosures.timeliness.forms import ActForm, EventForm, RequirementForm
from disclosures.timeliness.issuing import issue
from disclosures.timeliness.law import Law
from disclosures.timeliness.matching import match, published, suggestions
from disclosures.timeliness.settling import ACTS, Act, Asked, due_now, foreseeable, perform
from disclosures.timeliness.settling import refusals_of_permission as refused_to
from disclosures.timeliness.views import late_by
from portal.audit.admin import LoggedAdmin, NeverEdited
from portal.audit.lists import AskedList
from portal.audit.models import Entry
from portal.dates import TypedDates
from portal.departments.admin import OpenFirst, PublishersOnly
from portal.departments.models import Role
from portal.publishing.admin import READERS
from portal.publishing.asking import not_allowed
from portal.publishing.forms import seen_now
from portal.publishing.perform import LostRace, MoveRefused

ACT_TEMPLATE = "admin/timeliness/act.html"
FIXED = [
    "code", "term", "frequency", "department", "valid_from",
    "counted_from", "limit_code", "limit_number", "limit_unit",
]  # fmt: skip


class AssignmentInline(TypedDates, PublishersOnly, admin.StackedInline):
    model = Assignment
    extra = 0
    fields = [("department", "owed_from"), "target", ("target_value", "target_unit")]


@admin.register(Requirement)
class RequirementAdmin(PublishersOnly, LoggedAdmin):
    """A rule is ended by a date; a department taken off its list owes nothing from then on."""

    form = RequirementForm
    shown_to_public = True
    log_number_field = "code"
    list_display = [
        "code",
        "title_zh",
        "department",
        "term",
        "frequency",
        "valid_from",
        "valid_until",
    ]
    list_filter = ["term", "frequency", "kind"]
    list_select_related = ["department"]
    search_fields = ["code", "title_zh", "title_en"]
    inlines = [AssignmentInline]
    fieldsets = [
        (None, {"fields": ["code", "title_zh", "title_en", "kind", "category", "department"]}),
        (
            gettext_lazy("何时公开"),
            {
                "fields": [
                    "term", "frequency", "counted_from", "limit_code",
                    ("limit_number", "limit_unit"), "review_months",
                    ("valid_from", "valid_until"),
                ]
            },
        ),
        (
            gettext_lazy("公开什么、依据什么"),
            {"fields": ["content", "channels", "law_key", "article"]},
        ),
    ]  # fmt: skip

    def has_delete_permission(self, request, obj=None):
        return False

    def get_readonly_fields(self, request, obj=None):
        """What the periods and their owners follow from: another rule is a row of its own."""
        return FIXED if obj else []

    def save_formset(self, request, form, formset, change):
        """A department added later owes nothing of what was before."""
        for row in formset.save(commit=False):
            if row._state.adding and change and row.owed_from is None:
                row.owed_from = timezone.localdate()
            row.save()
        for row in formset.deleted_objects:
            row.delete()

    def log_addition(self, request, requirement, message):
        super().log_addition(request, requirement, message)
        self._issue(request, requirement)

    def log_change(self, request, requirement, message):
        super().log_change(request, requirement, message)
        self._issue(request, requirement)

    def _issue(self, request, requirement):
        """What the rule brings about is there at once."""
        run = issue(requirement, timezone.localdate())
        if run:
            shown = {"issued": run.issued, "redated": run.redated, "ended": run.ended}
            messages.info(
                request,
                _("产生公开义务 %(issued)s 项，改期 %(redated)s 项，不再适用 %(ended)s 项。")
                % shown,
            )


class StateFilter(OpenFirst):
    title = gettext_lazy("履行情况")
    states = State
    open_label = gettext_lazy("未履行")


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
            return queryset.exclude(nil_reason="").filter(nil_declared=False, waived_on=None)
        return queryset


class MarkedList(AskedList):
    """Each row says how sure its day is."""

    def get_results(self, request):
        super().get_results(request)
        self.result_list = mark(self.result_list, Law(), timezone.localdate())


@admin.register(Obligation)
class ObligationAdmin(NeverEdited, LoggedAdmin):
    """Obligations come from the catalogue; people settle, declare, waive and assign them."""

    list_display = ["what", "department", "due", "state", "assignee"]
    list_filter = [StateFilter, HandledFilter, "requirement__term"]
    list_select_related = ["requirement", "department", "assignee"]
    list_per_page = 50
    search_fields = ["requirement__title_zh", "requirement__code", "subject", "settled_number"]
    search_help_text = gettext_lazy("事项、事由或索引号")
    show_full_result_count = False
    actions = None
    ordering = ["due_on", "pk"]
    change_list_template = "admin/timeliness/obligations.html"

    def get_queryset(self, request):
        rows = super().get_queryset(request).owed().in_reach(request.user)
        return rows.with_state(timezone.localdate())

    def has_view_permission(self, request, obj=None):
        return request.user.is_authenticated and request.user.has_role(*READERS)

    has_module_permission = has_view_permission

    @admin.display(description=gettext_lazy("公开义务"), ordering="requirement__code")
    def what(self, obligation):
        return " · ".join(filter(None, [str(obligation), obligation.subject]))

    @admin.display(description=gettext_lazy("公开期限"), ordering="due_on")
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
        view = self.admin_site.admin_view
        return [
            path("event/", view(self.event_view), name="disclosures_obligation_event"),
            path(
                "<int:pk>/act/<slug:act>/", view(self.act_view), name="disclosures_obligation_act"
            ),
            *super().get_urls(),
        ]

    def changelist_view(self, request, extra_context=None):
        own = {"can_record": request.user.has_role(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER)}
        return super().changelist_view(request, own | (extra_context or {}))

    def _obligation(self, request: HttpRequest, pk) -> Obligation:
        """Fetch and authorise in one place."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        rows = self.get_queryset(request).select_related(
            "requirement", "department", "assignee", "nil_proposed_by", "recorded_by"
        )
        obligation = rows.filter(pk=pk).first() if str(pk).isdecimal() else None
        if obligation is None:
            raise Http404(_("没有这项公开义务，或者不在您负责的部门范围内。"))
        return obligation

    def change_view(self, request, object_id, form_url="", extra_context=None):
        obligation = self._obligation(request, object_id)
        entries = Entry.objects.filter(subject_kind="obligation", subject_number=object_id)
        context = self._context(request, obligation) | {
            "title": str(obligation),
            "offers": [
                (act, self._act_url(obligation, act)) for act in _offered(request.user, obligation)
            ],
            "timeline": entries.select_related("detail").order_by("-sequence")[:100],
        }
        return TemplateResponse(request, "admin/timeliness/obligation.html", context)

    def _context(self, request, obligation) -> dict:
        today = timezone.localdate()
        mark([obligation], Law(), today)
        return self.admin_site.each_context(request) | {
            "opts": self.opts,
            "obligation": obligation,
            "state": State(obligation.state),
            "days_late": late_by(obligation, today),
            "record": published(obligation.settled_number, timezone.now())
            if obligation.settled_number
            else None,
        }

    def _act_url(self, obligation, act: Act) -> str:
        return reverse("admin:disclosures_obligation_act", args=[obligation.pk, act.name])

    def act_view(self, request: HttpRequest, pk: int, act: str) -> HttpResponse:
        obligation = self._obligation(request, pk)
        if act not in ACTS:
            raise Http404
        context = self._context(request, obligation) | {"title": ACTS[act].label, "act": ACTS[act]}
        asked = Asked(ACTS[act], request.user, timezone.now())
        if reasons := refused_to(obligation, asked):
            return not_allowed(request, ACT_TEMPLATE, context | {"reasons": reasons})
        data = request.POST if request.method == "POST" else None
        form = ActForm(data, obligation=obligation, act=ACTS[act], initial=request.GET.dict())
        reasons, status = [], 422 if request.method == "POST" else 200
        if request.method == "POST" and form.is_valid():
            try:
                return self._performed(request, obligation, act, form.arguments())
            except LostRace as lost:
                if not self.would_lose_words(request, obligation, form):
                    messages.warning(request, " ".join(lost.reasons))
                    return HttpResponseRedirect(obligation.admin_url)
                obligation, reasons, status = self._obligation(request, pk), lost.reasons, 409
                form.data = seen_now(form.data, obligation.revision)
                context |= self._context(request, obligation)
            except MoveRefused as refused:
                reasons = refused.reasons
        elif request.method == "GET":
            reasons = _refused(request.user, obligation, ACTS[act])
        context |= {"form": form, "reasons": reasons}
        if act == "settle":
            context |= self._of_settling(obligation, form.value("number"))
        return TemplateResponse(request, ACT_TEMPLATE, context, status=status)

    def _performed(self, request, obligation, act, arguments) -> HttpResponse:
        perform(obligation, act, actor=request.user, at=timezone.now(), **arguments)
        messages.info(
            request,
            _("“%(obligation)s”：%(act)s。")
            % {"obligation": obligation, "act": ACTS[act].action.label},
        )
        return HttpResponseRedirect(obligation.admin_url)

    def _of_settling(self, obligation, number: str) -> dict:
        """The record that was named, held against the obligation; or those that may fit."""
        now = timezone.now()
        if number:
            obligation.due_on = due_now(obligation)  # that it will be measured by
            return {"number": number, "match": match(obligation, number, now)}
        return {"suggestions": suggestions(obligation, now)}

    def event_view(self, request: HttpRequest) -> HttpResponse:
        """Something was made or done: the duty to disclose it follows."""
        if not request.user.has_role(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER):
            raise PermissionDenied
        data = request.POST if request.method == "POST" else None
        form = EventForm(data, user=request.user, today=timezone.localdate())
        reasons = []
        if request.method == "POST" and form.is_valid():
            try:
                obligation = record_event(
                    **form.cleaned_data, actor=request.user, at=timezone.now()
                )
            except MoveRefused as refused:
                reasons = refused.reasons
            else:
                shown = {"due_on": obligation.due_on}
                messages.info(request, _("已登记，公开期限是 %(due_on)s。") % shown)
                return HttpResponseRedirect(obligation.admin_url)
        context = self.admin_site.each_context(request) | {
            "title": _("登记事由"),
            "opts": self.opts,
            "form": form,
            "reasons": reasons,
        }
        status = 422 if request.method == "POST" else 200
        return TemplateResponse(request, "admin/timeliness/event.html", context, status=status)


def _refused(user, obligation: Obligation, act: Act) -> list[str]:
    """What refuses the act whatever the form says."""
    asked = Asked(act, user, timezone.now())
    today = timezone.localdate(asked.at)
    reasons = refused_to(obligation, asked) or foreseeable(obligation, act, today)
    return [str(one) for one in reasons]


def _offered(user, obligation: Obligation) -> list[Act]:
    return [act for act in ACTS.values() if not _refused(user, obligation, act)]
