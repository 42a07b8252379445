from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from disclosures.dossiers import acts
from disclosures.dossiers.forms import DossierForm, NoteForm, StepForm, StepFormSet
from disclosures.dossiers.pages import pages
from disclosures.dossiers.progress import Progress, StepState, progress_of
from disclosures.models import Dossier, Item, Procedure, ProcedureStep, StepEntry
from portal.acts.act import Order
from portal.acts.forms import seen_now
from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.admin import LoggedAdmin
from portal.base.departments.admin import PublishersOnly
from portal.records.admin import RecordAdmin
from portal.records.states import CLOSED

OFFERED = 100  # of the newest records, to choose from


class ProcedureStepInline(PublishersOnly, admin.StackedInline):
    model = ProcedureStep
    formset = StepFormSet
    extra = 0
    fields = [
        ("order", "key"),
        ("name_zh", "name_en"),
        ("kind", "is_required", "repeats"),
        "after",
        ("limit_number", "limit_unit", "limit_code", "counted_from"),
        ("expected_days", "objection_days", "objection_code"),
    ]


@admin.register(Procedure)
class ProcedureAdmin(PublishersOnly, LoggedAdmin):
    shown_to_public = True
    log_number_field = "code"
    list_display = ["code", "name_zh", "name_en", "is_personal", "retired_on"]
    search_fields = ["code", "name_zh", "name_en"]
    inlines = [ProcedureStepInline]

    def has_delete_permission(self, request, obj=None):
        return False  # a procedure is retired with a date

    def get_readonly_fields(self, request, obj=None):
        return ["code"] if obj else []


@admin.register(Dossier)
class DossierAdmin(RecordAdmin):
    form = DossierForm
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
        desk = StepsDesk(dossier, request.user, request.POST or None)
        status = 422 if request.method == "POST" else 200
        typed = []
        if request.method == "POST" and (refused := desk.not_permitted()):
            desk.reasons, status = refused, 403
            typed = [text for text in [request.POST.get("note", "").strip()] if text]
        elif request.method == "POST":
            try:
                if done := desk.act(request.POST.get("act", "")):
                    messages.info(request, done)
                    return HttpResponseRedirect(self.page_url("steps", dossier))
            except LostRace as lost:
                desk, status = desk.as_it_is_now(self.fetch(request, pk), lost.reasons), 409
        context = self.admin_site.each_context(request) | {
            "title": _("环节填报"),
            "opts": self.opts,
            "record": dossier,
            "desk": desk,
            "typed": typed,
            "change_url": self.page_url("change", dossier),
            "preview_url": self.page_url("preview", dossier),
        }
        return TemplateResponse(request, "admin/dossiers/steps.html", context, status=status)


class StepsDesk:
    """The page on which people tell of a dossier's steps: what each of them may do there."""

    def __init__(self, dossier: Dossier, user, data):
        self.dossier, self.user, self.data, self.at = dossier, user, data, timezone.now()
        self.progress: Progress = progress_of(dossier, self.at)
        self.note_form = NoteForm(data)
        self.reasons: list[str] = []  # why closing or reopening is refused
        self.acted = data.get("act", "") if data else ""
        is_open = dossier.status not in CLOSED and not self.progress.closing
        self.may_tell = is_open and acts.may(user, dossier, "tell")
        self.may_close = is_open and acts.may(user, dossier, "close")
        self.may_reopen = bool(self.progress.closing) and acts.may(user, dossier, "reopen")
        entries = StepEntry.objects.filter(dossier_number=dossier.number) if self.may_tell else ()
        self.entries = {(entry.step_key, entry.turn): entry for entry in entries}
        self.rows = [(one, self._forms(one)) for one in self.progress.steps]

    def _forms(self, one: StepState) -> list[StepForm]:
        """A form for each entry of the step, and an empty one where another may come."""
        if not self.may_tell:
            return []
        turns = sorted(turn for key, turn in self.entries if key == one.step.key)
        if not turns or one.step.repeats:
            turns.append(max(turns, default=0) + 1)
        return [self._form(one.step, turn) for turn in turns]

    def _form(self, step: ProcedureStep, turn: int) -> StepForm:
        is_this = (
            self.acted in ("tell", "untell") and self.data.get("place") == f"{step.key}-{turn}"
        )
        return StepForm(
            self.data if is_this else None,
            step=step,
            turn=turn,
            measured=bool(self.dossier.target),
            entry=self.entries.get((step.key, turn)),
        )

    def records(self) -> list[tuple[str, str]]:
        """The newest records of the department's branch, to choose from."""
        if not self.may_tell:
            return []
        branch = self.dossier.department.branch_ids(through_successor=True)
        words = Item.objects.readable(self.user, self.at)
        if not self.dossier.is_internal:
            words = Item.objects.public(self.at)
        newest = words.filter(department_id__in=branch).order_by("-published_sequence")
        return list(newest.values_list("number", "title")[:OFFERED])

    def not_permitted(self) -> list[str]:
        """Why this person may not do what was sent."""
        if self.acted not in acts.steps.acts:
            return []
        order = Order.of(acts.steps.acts[self.acted], self.user, self.at)
        return acts.steps.not_permitted(self.dossier, order)

    def act(self, name: str) -> str | None:
        """Do what was asked and say so; None if the page is to be shown again with reasons.
        Raises LostRace."""
        act = {
            "tell": self._tell,
            "untell": self._untell,
            "close": self._close,
            "reopen": self._reopen,
        }.get(name)
        if act is None:
            raise Http404
        try:
            return act()
        except LostRace:
            raise
        except ActRefused as refused:
            self._asked().reasons = refused.reasons
            return None

    def as_it_is_now(self, dossier: Dossier, reasons: list[str]) -> "StepsDesk":
        """The page after somebody was faster, with what was typed. Raises PermissionDenied where
        it has no place there any more."""
        data, form = self.data, self._asked()
        if form is not self:
            entries = StepEntry.objects.filter(dossier_number=dossier.number)
            entry = entries.filter(step_key=form.step.key, turn=form.cleaned_data["turn"]).first()
            data = seen_now(data, entry.revision if entry else 0, f"{form.prefix}-")
        now = StepsDesk(dossier, self.user, data)
        asked = now._asked()
        if form is not self and asked is now:
            raise PermissionDenied(" ".join(reasons))
        asked.reasons = reasons
        return now

    def _asked(self):
        """Whose reasons are to be shown: the form that was sent, or the page itself."""
        return next((form for _one, forms in self.rows for form in forms if form.is_bound), self)

    def _sent(self) -> StepForm:
        form = self._asked()
        if form is self:
            reason = _("这个环节现在不能由您填报，或者刚刚有人填报过；请看过现在的内容再填。")
            if acts.may(self.user, self.dossier, "tell") and not self.may_tell:
                raise PermissionDenied(reason)  # closed meanwhile: there is no form to come back to
            raise ActRefused([reason])
        return form

    def _tell(self):
        form = self._sent()
        if not form.is_valid():
            return None
        acts.tell(
            self.dossier,
            form.step.key,
            form.outcome(),
            actor=self.user,
            at=self.at,
            turn=form.cleaned_data["turn"],
            seen_revision=form.cleaned_data["seen_revision"],
        )
        return _("“%(step)s”已填报。") % {"step": form.step}

    def _untell(self):
        form = self._sent()
        if not form.is_valid():
            return None
        acts.untell(
            self.dossier,
            form.step.key,
            actor=self.user,
            at=self.at,
            turn=form.cleaned_data["turn"],
            seen_revision=form.cleaned_data["seen_revision"],
        )
        return _("“%(step)s”的填报已撤销，日志保留。") % {"step": form.step}

    def _close(self):
        if not self.note_form.is_valid():
            return None
        note = self.note_form.cleaned_data["note"]
        acts.close(self.dossier, actor=self.user, at=self.at, note=note)
        return _("已办结。")

    def _reopen(self):
        if not self.note_form.is_valid():
            return None
        acts.reopen(self.dossier, actor=self.user, note=self.note_form.cleaned_data["note"])
        return _("已重新开启。")
