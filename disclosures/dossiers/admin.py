from django.contrib import admin, messages
from django.forms import model_to_dict
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from disclosures.dossiers.forms import StepFormSet
from disclosures.dossiers.pages import pages
from disclosures.dossiers.procedure_acts import procedures
from disclosures.dossiers.steps_desk import CONFLICT, StepsDesk
from disclosures.models import Dossier, Procedure, ProcedureStep
from disclosures.procedures import ASKS
from portal.acts.proposals import ProposalForm
from portal.acts.proposals_admin import ProposalsAdmin, WaitingFilter
from portal.base.departments.admin import PublishersOnly
from portal.base.departments.people import person_of
from portal.records.admin import RecordAdmin


class ProcedureStepInline(PublishersOnly, admin.StackedInline):
    model = ProcedureStep
    formset = StepFormSet
    fields = [
        ("order", "key"),
        ("name_zh", "name_en"),
        ("kind", "is_required", "repeats"),
        "after",
        ("limit_number", "limit_unit", "limit_code", "counted_from"),
        ("expected_days", "objection_days", "objection_code"),
        ASKS,
    ]

    def _is_open(self, request, obj=None):
        """Public dossiers are measured by what was let out."""
        return (obj is None or obj.awaits_release) and self._publishes(request)

    has_add_permission = has_change_permission = has_delete_permission = _is_open

    def get_extra(self, request, obj=None, **kwargs):
        return len(_like(request)) if obj is None else 0


def _like(request: HttpRequest) -> list[dict]:
    """The steps of the procedure from which a new one begins, if any."""
    key = request.GET.get("like", "")
    rows = ProcedureStep.objects.filter(procedure__code=key).order_by("order", "pk")
    return [model_to_dict(row, exclude=["id", "procedure"]) for row in rows]


@admin.register(Procedure)
class ProcedureAdmin(PublishersOnly, ProposalsAdmin):
    workflow = procedures
    form = ProposalForm
    change_form_template = "admin/dossiers/procedure.html"
    told_after = gettext_lazy("已提出，由另一位发布人放行后才能选用。")
    list_display = ["code", "name_zh", "name_en", "is_personal", "retired_on", "standing"]
    list_filter = [WaitingFilter]
    search_fields = ["code", "name_zh", "name_en"]
    inlines = [ProcedureStepInline]

    def has_delete_permission(self, request, obj=None):
        return False  # a procedure is retired with a date

    def get_readonly_fields(self, request, obj=None):
        return ["code"] if obj else []

    def fetched(self, request):
        return self.get_queryset(request).select_related("proposed_by")

    @admin.display(description=gettext_lazy("放行"))
    def standing(self, procedure):
        return procedure.standing

    def get_formset_kwargs(self, request, obj, inline, prefix):
        """A new one may begin with the steps of another."""
        given = super().get_formset_kwargs(request, obj, inline, prefix)
        begun = _like(request) if request.method == "GET" and not obj.pk else []
        return given | ({"initial": begun} if begun else {})


@admin.register(Dossier)
class DossierAdmin(RecordAdmin):
    pages = pages
    change_form_template = "admin/dossiers/change_form.html"
    list_display = ["title", "number_and_version", "procedure", "department", "state", "edited_at"]
    list_filter = ["status", "procedure", *RecordAdmin.list_filter[1:]]
    list_select_related = ["department", "procedure"]
    linked_fields = ["department", "procedure"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "seen_revision",
                    "token",
                    "title",
                    "procedure",
                    "department",
                    "started_on",
                    "summary",
                    "change_note",
                ]
            },
        ),
        (gettext_lazy("目标"), {"fields": ["target", ("target_value", "target_unit")]}),
        (
            gettext_lazy("公开"),
            {
                "classes": ["collapse"],
                "fields": ["audience", "first_published_on", "public_until"],
            },
        ),
    ]

    @admin.display(description=gettext_lazy("流程"))
    def procedure_shown(self, record):
        return str(record.procedure or "")

    def get_readonly_fields(self, request, obj=None):
        fixed = ["procedure"] if obj and obj.version > 1 else []
        return [*super().get_readonly_fields(request, obj), *fixed]

    def get_urls(self):
        view = self.admin_site.admin_view(self.steps_view)
        return [
            path("<int:pk>/steps/", view, name="disclosures_dossier_steps"),
            *super().get_urls(),
        ]

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        if obj is not None:
            context["steps_url"] = self.page_url("steps", obj)
        return super().render_change_form(request, context, add, change, form_url, obj)

    # The steps.

    def steps_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        dossier = self.fetch(request, pk)
        desk = StepsDesk(dossier, person_of(request), request.POST or None)
        status = 200
        if request.method == "POST":
            if done := desk.act():
                messages.info(request, done)
                return HttpResponseRedirect(self.page_url("steps", dossier))
            status = desk.status
            if status == CONFLICT:
                desk = desk.as_it_is_now(self.fetch(request, pk))
        context = self.admin_site.each_context(request) | {
            "title": _("环节填报"),
            "opts": self.opts,
            "record": dossier,
            "desk": desk,
            "typed": desk.typed,
            "change_url": self.page_url("change", dossier),
            "preview_url": self.page_url("preview", dossier),
        }
        return TemplateResponse(request, "admin/dossiers/steps.html", context, status=status)
