"""The back office of the disclosure catalogue: its rows, and the changes of them that wait."""

from typing import Any, cast

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from disclosures.catalogue.acts import changes
from disclosures.catalogue.forms import AssignmentForm, RequirementForm, WithdrawalForm
from disclosures.catalogue.preview import Preview, preview
from disclosures.catalogue.proposing import change_to, propose, withdrawal_of
from disclosures.catalogue.values import FIXED, CatalogueRow, Unreadable, differences
from disclosures.models import Assignment, Requirement, RequirementChange
from disclosures.models.requirement import RequirementQuerySet, Standing
from disclosures.models.requirement_change import ChangeStatus
from portal.acts.admin import RowsAdmin
from portal.acts.refused import ActRefused
from portal.base.audit.admin import LoggedAdmin, NeverEdited
from portal.base.dates import TypedDates
from portal.base.departments.admin import OpenFirst, PublishersOnly
from portal.base.departments.models import Role
from portal.base.departments.people import person_of

PROPOSED = gettext_lazy("已提请，由另一位发布人决定；此前什么都不公开，也不产生公开义务。")


class AssignmentInline(TypedDates, PublishersOnly, admin.StackedInline):
    model = Assignment
    form = AssignmentForm
    extra = 0
    fields = [("department", "owed_from"), "target", ("target_value", "target_unit")]


class NotSeen(Exception):
    """The person has not been shown yet what this proposal would bring about."""

    def __init__(self, shown: Preview):
        super().__init__()
        self.shown = shown


class StandingFilter(admin.SimpleListFilter):
    title = gettext_lazy("现状")
    parameter_name = "standing"

    def lookups(self, request, model_admin):
        return Standing.choices

    def queryset(self, request, queryset):
        if self.value() in Standing.values:
            return queryset.filter(standing=self.value())
        return queryset


@admin.register(Requirement)
class RequirementAdmin(PublishersOnly, LoggedAdmin):
    """What is typed here is proposed, once the person has seen what it would bring about."""

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
        "shown_standing",
    ]
    list_filter = [StandingFilter, "term", "frequency", "kind"]
    list_select_related = ["department"]
    search_fields = ["code", "title_zh", "title_en"]
    inlines = [AssignmentInline]
    change_form_template = "admin/catalogue/change_form.html"
    change_list_template = "admin/catalogue/requirements.html"
    fieldsets = [
        (None, {"fields": ["code", "title_zh", "title_en", "kind", "category", "department"]}),
        (
            gettext_lazy("何时公开"),
            {
                "fields": [
                    "term", "caused_by", "frequency", "counted_from", "limit_code",
                    ("limit_number", "limit_unit"), "review_months",
                    ("valid_from", "valid_until"),
                ]
            },
        ),
        (
            gettext_lazy("公开什么、依据什么"),
            {"fields": ["content", "channels", "law_key", "article"]},
        ),
        (gettext_lazy("提请"), {"fields": ["reason"]}),
    ]  # fmt: skip

    def get_queryset(self, request):
        rows = cast(RequirementQuerySet, super().get_queryset(request))
        return rows.with_standing(timezone.localdate())

    @admin.display(description=gettext_lazy("现状"))
    def shown_standing(self, requirement):
        return requirement.standing_label

    def has_change_permission(self, request, obj=None):
        """What was withdrawn stays as it was; what waits for a decision is not proposed again."""
        allowed = super().has_change_permission(request, obj)
        return allowed and (obj is None or not (obj.withdrawn_on or _waiting(obj)))

    def has_delete_permission(self, request, obj=None):
        return False

    def get_readonly_fields(self, request, obj=None):
        return list(FIXED) if obj else []

    def get_fieldsets(self, request, obj=None):
        """Whoever only reads is asked for no reason."""
        allowed = self.has_change_permission(request, obj) if obj else True
        return self.fieldsets if allowed else self.fieldsets[:-1]

    def get_form(self, request, obj=None, change=False, **kwargs):
        form: Any = super().get_form(request, obj, change=change, **kwargs)
        form.is_shown_again = hasattr(request, "shown_again")
        return form

    def get_urls(self):
        view = self.admin_site.admin_view(self.withdraw_view)
        route = "<int:pk>/withdraw/"
        return [path(route, view, name="disclosures_requirement_withdraw"), *super().get_urls()]

    # The form, whose rows are proposed and not saved.

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        try:
            return self._page(request, object_id, form_url, {})
        except NotSeen as unseen:
            context = {"preview": unseen.shown, "seen": unseen.shown.digest}
        except ActRefused as refused:
            context = {"reasons": refused.reasons}
        request.shown_again = True
        page = self._page(request, object_id, form_url, context)
        page.status_code = 422 if "reasons" in context else 200
        return page

    def _page(self, request, object_id, form_url, context):
        return super().changeform_view(request, object_id, form_url, context)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        if obj is not None:
            context |= {"waiting": _waiting(obj), "can_withdraw": self._may_withdraw(request, obj)}
        return super().render_change_form(request, context, add, change, form_url, obj)

    def save_model(self, request, obj, form, change):
        """Only a release writes it."""

    def save_related(self, request, form, formsets, change):
        today, row = timezone.localdate(), CatalogueRow(form.instance, list(_assignments(formsets)))
        proposal = change_to(row, form.cleaned_data.get("reason", ""), today=today)
        if request.POST.get("seen") != (shown := preview(proposal, today)).digest:
            raise NotSeen(shown)
        request.proposal = propose(proposal, actor=person_of(request), at=timezone.now())

    def log_addition(self, request, obj, message):
        """The proposal has its own entry."""

    log_change = log_addition

    def response_add(self, request, obj, post_url_continue=None):
        messages.info(request, PROPOSED)
        return HttpResponseRedirect(request.proposal.admin_url)

    def response_change(self, request, obj):
        return self.response_add(request, obj)

    # Withdrawn as a mistake.

    def _may_withdraw(self, request: HttpRequest, requirement: Requirement) -> bool:
        return self.has_change_permission(request, requirement)

    def withdraw_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        if not self.has_change_permission(request):
            raise PermissionDenied
        requirement = self.get_queryset(request).filter(pk=pk).first()
        if requirement is None:
            raise Http404(_("公开事项目录中没有这一项。"))
        form = WithdrawalForm(request.POST or None)
        reasons: list = []
        if request.method == "POST" and form.is_valid():
            proposal = withdrawal_of(requirement, form.cleaned_data["reason"])
            try:
                propose(proposal, actor=person_of(request), at=timezone.now())
            except ActRefused as refused:
                reasons = refused.reasons
            else:
                messages.info(request, PROPOSED)
                return HttpResponseRedirect(proposal.admin_url)
        context = self.admin_site.each_context(request) | {
            "title": _("提请撤销"),
            "opts": self.opts,
            "form": form,
            "row": requirement,
            "preview": preview(withdrawal_of(requirement), timezone.localdate()),
            "list_url": reverse("admin:disclosures_requirement_changelist"),
            "back_url": reverse("admin:disclosures_requirement_change", args=[pk]),
            "reasons": reasons,
        }
        status = 422 if request.method == "POST" else 200
        return TemplateResponse(request, "admin/catalogue/withdraw.html", context, status=status)


def _waiting(requirement: Requirement) -> RequirementChange | None:
    return RequirementChange.objects.open().filter(code=requirement.code).first()


def _assignments(formsets):
    for formset in formsets:
        gone = formset.deleted_forms
        for form in formset.forms:
            if form not in gone and (form.instance.pk or form.has_changed()):
                yield form.instance


class StatusFilter(OpenFirst):
    title = gettext_lazy("状态")
    field = "status"
    states = ChangeStatus
    open_label = ChangeStatus.PROPOSED.label


@admin.register(RequirementChange)
class RequirementChangeAdmin(NeverEdited, RowsAdmin):
    workflow = changes
    act_template = "admin/catalogue/act.html"
    row_template = "admin/catalogue/change.html"

    list_display = ["what", "code", "department", "status", "proposed_by", "decided_on"]
    list_filter = [StatusFilter, "kind"]
    list_select_related = ["department", "proposed_by"]
    search_fields = ["code", "reason"]
    actions = None
    ordering = ["-pk"]
    change_list_template = "admin/catalogue/changes.html"

    def has_view_permission(self, request, obj=None):
        person = request.user
        return person.is_authenticated and person.has_role(Role.PUBLISHER, Role.SUPERVISOR)

    has_module_permission = has_view_permission

    @admin.display(description=gettext_lazy("目录变更"))
    def what(self, change):
        return str(change)

    def changelist_view(self, request, extra_context=None):
        own = {"can_propose": request.user.has_role(Role.PUBLISHER)}
        return super().changelist_view(request, own | (extra_context or {}))

    def fetched(self, request):
        return self.get_queryset(request).select_related(
            "requirement__department", "department", "proposed_by", "decided_by"
        )

    def row_context(self, request, row):
        """What it would bring about is told as long as it waits."""
        shown: dict[str, Any] = {"differences": differences(row), "preview": None}
        if row.status == ChangeStatus.PROPOSED:
            try:
                shown["preview"] = preview(row, timezone.localdate())
            except Unreadable as error:
                shown["unreadable"] = str(error)
        return shown
