"""The back office of appointments and rounds.

Sheets have no room of their own: a supervisor opens their own sheets, and nobody anybody else's.
What they come to shows once the round is closed.
"""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.audit.admin import LoggedAdmin
from portal.audit.models import Action
from portal.departments.admin import PublishersOnly
from portal.departments.models import Department, Role
from portal.departments.scope import scope
from portal.publishing.admin import READERS
from portal.publishing.lookup import lookup
from portal.publishing.perform import LostRace, MoveRefused
from portal.supervision.evaluation import acts, sheets
from portal.supervision.evaluation.acts import ACTS, Act, Asked, foreseeable, perform
from portal.supervision.evaluation.forms import (
    ActForm,
    AppointmentForm,
    ReplyForm,
    RoundForm,
    SheetForm,
)
from portal.supervision.evaluation.models import (
    Appointment,
    Criterion,
    EvaluatedDepartment,
    EvaluationRound,
    Status,
    usual_criteria,
)
from portal.supervision.evaluation.record import scorers

OF_THE_ROUND = ("open", "close", "prepare")
SEES_RESULTS = (Role.PUBLISHER, Role.AUTHOR, Role.REVIEWER)


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
        action = Action.APPOINTMENT_ENDED if ended else Action.CHANGED
        return self._append(action, request, appointment, message)


class CriterionInline(PublishersOnly, admin.TabularInline):
    model = Criterion
    extra = 0
    fields = ["order", "group", "name_zh", "name_en", "weight"]


@admin.register(EvaluationRound)
class RoundAdmin(PublishersOnly, LoggedAdmin):
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
        rows = super().get_queryset(request).with_record(timezone.now())
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
        if evaluation is not None and request.method == "POST":
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
            named("<int:pk>/act/<slug:act>/", self.act_view, "act"),
            named("<int:pk>/sheets/", self.sheets_view, "sheets"),
            named("<int:pk>/sheets/<int:department>/", self.sheet_view, "sheet"),
            named("<int:pk>/results/", self.results_view, "results"),
            named("<int:pk>/results/<int:department>/", self.reply_view, "reply"),
            *super().get_urls(),
        ]

    # One round.

    def _round(self, request: HttpRequest, pk) -> EvaluationRound:
        """Fetch and authorise in one place."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        rows = self.get_queryset(request).filter(pk=pk) if str(pk).isdecimal() else None
        evaluation = rows.first() if rows is not None else None
        if evaluation is None:
            raise Http404(_("没有这项评议，或者还没有启动。"))
        return evaluation

    def change_view(self, request, object_id, form_url="", extra_context=None):
        evaluation = self._round(request, object_id)
        if evaluation.is_draft:
            own = {
                "act_url": _url("act", evaluation, "open"),
                "weight": evaluation.total_weight(),
                "open_act": ACTS["open"],
                "subtitle": None,  # the title stands in its field
            }
            return super().change_view(request, object_id, form_url, own | (extra_context or {}))
        if request.method == "POST":
            messages.warning(request, _("这项评议已经启动，不能再修改；您刚才的修改没有保存。"))
            return HttpResponseRedirect(evaluation.admin_url)
        context = self._context(request, evaluation) | {
            "title": _("评议情况"),
            "offers": [
                (ACTS[name], _url("act", evaluation, name))
                for name in OF_THE_ROUND
                if not self._refused(request.user, evaluation, ACTS[name])
            ],
            "criteria": evaluation.criteria.all(),
            "departments": [
                one.department for one in evaluation.evaluated.select_related("department")
            ],
            "record": lookup(evaluation.record_number) if evaluation.is_prepared else None,
            "timeline": self.log_entries(evaluation),
        }
        if request.user.has_role(Role.PUBLISHER):
            context["participation"] = sheets.participation(evaluation)
        return TemplateResponse(request, "admin/evaluation/round.html", context)

    def _context(self, request, evaluation) -> dict:
        user, today = request.user, timezone.localdate()
        return self.admin_site.each_context(request) | {
            "opts": self.opts,
            "evaluation": evaluation,
            "stage": evaluation.stage(today),
            "sheets_url": _url("sheets", evaluation) if user.has_role(Role.SUPERVISOR) else "",
            "results_url": _url("results", evaluation) if _may_see(user, evaluation) else "",
        }

    @staticmethod
    def _refused(user, evaluation, act: Act) -> list[str]:
        """What refuses the act whatever the form says."""
        asked = Asked(act, user, timezone.now())
        reasons = acts.refusals_of_permission(evaluation, asked)
        return reasons or foreseeable(evaluation, act, asked.today)

    def act_view(self, request: HttpRequest, pk: int, act: str) -> HttpResponse:
        evaluation = self._round(request, pk)
        if act not in OF_THE_ROUND:
            raise Http404
        data = request.POST if request.method == "POST" else None
        form = ActForm(data, evaluation=evaluation, act=ACTS[act])
        reasons = []
        if request.method == "POST" and form.is_valid():
            try:
                return self._performed(request, evaluation, act, form.cleaned_data)
            except LostRace as lost:
                messages.warning(request, " ".join(lost.reasons))
                return HttpResponseRedirect(evaluation.admin_url)
            except MoveRefused as refused:
                reasons = refused.reasons
        elif request.method == "GET":
            reasons = self._refused(request.user, evaluation, ACTS[act])
        context = self._context(request, evaluation) | {
            "title": ACTS[act].label,
            "act": ACTS[act],
            "form": form,
            "reasons": reasons,
            "back_url": evaluation.admin_url,
            "is_early": act == "close" and acts.is_early(evaluation, timezone.localdate()),
        }
        if act in ("close", "prepare") and request.user.has_role(Role.PUBLISHER):
            context["gaps"] = sheets.gaps(evaluation, act)
        status = 422 if request.method == "POST" else 200
        return TemplateResponse(request, "admin/evaluation/act.html", context, status=status)

    def _performed(self, request, evaluation, act, arguments) -> HttpResponse:
        done = perform(evaluation, act, actor=request.user, at=timezone.now(), **arguments)
        messages.info(
            request,
            _("“%(title)s”：%(act)s。") % {"title": evaluation, "act": ACTS[act].label},
        )
        record = lookup(done.record_number) if act == "prepare" else None
        return HttpResponseRedirect(record.admin_url if record else evaluation.admin_url)

    # The supervisor's own sheets.

    def _to_score(self, request, pk) -> EvaluationRound:
        evaluation = self._round(request, pk)
        if not request.user.has_role(Role.SUPERVISOR):
            raise PermissionDenied
        return evaluation

    def sheets_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        evaluation = self._to_score(request, pk)
        lines = sheets.own_lines(evaluation, request.user)
        context = self._context(request, evaluation) | {
            "title": _("评分"),
            "lines": lines,
            "progress": sheets.Progress.of(lines),
            "reasons": self._refused(request.user, evaluation, ACTS["score"]),
        }
        return TemplateResponse(request, "admin/evaluation/sheets.html", context)

    def sheet_view(self, request: HttpRequest, pk: int, department: int) -> HttpResponse:
        evaluation = self._to_score(request, pk)
        lines = sheets.own_lines(evaluation, request.user)
        line = next((one for one in lines if one.department.pk == department), None)
        if line is None:
            raise Http404(_("这个部门不在评议范围内。"))
        criteria = list(evaluation.criteria.all())
        reasons, stored, status = [], None, 200
        form = SheetForm(criteria=criteria, initial=sheets.initial(line.sheet))
        if request.method == "POST":
            form, status = SheetForm(request.POST, criteria=criteria), 422
            if form.is_valid():
                try:
                    return self._scored(request, evaluation, line, form.arguments())
                except LostRace as lost:
                    line = sheets.read_again(evaluation, line, request.user)
                    reasons, stored, status = lost.reasons, sheets.stored(line.sheet), 409
                    form = SheetForm(_seen_now(request, line.sheet.revision), criteria=criteria)
                except MoveRefused as refused:
                    reasons = refused.reasons
        else:
            reasons = self._refused(request.user, evaluation, ACTS["score"])
        context = self._context(request, evaluation) | {
            "title": str(line.department),
            "act": ACTS["score"],
            "department": line.department,
            "form": form,
            "reasons": reasons,
            "stored": stored,
            "progress": sheets.Progress.of(lines),
            "previous": sheets.beside(lines, line, -1),
            "following": sheets.beside(lines, line, +1),
        }
        return TemplateResponse(request, "admin/evaluation/sheet.html", context, status=status)

    def _scored(self, request, evaluation, line, arguments) -> HttpResponse:
        perform(
            evaluation,
            "score",
            actor=request.user,
            at=timezone.now(),
            department=line.department,
            **arguments,
        )
        messages.info(request, _("“%(department)s”的评分已保存。") % vars(line))
        following = sheets.next_unscored(sheets.own_lines(evaluation, request.user), line)
        if "_next" in request.POST and following:
            return HttpResponseRedirect(following.url)
        return HttpResponseRedirect(_url("sheets", evaluation))

    # Results and replies.

    def _with_results(self, request, pk) -> tuple[EvaluationRound, list[EvaluatedDepartment]]:
        """A closed round, and of its departments those the person works for."""
        evaluation = self._round(request, pk)
        if not request.user.has_role(*SEES_RESULTS):
            raise PermissionDenied
        if evaluation.status != Status.CLOSED:
            raise Http404(_("评分结束之前，结果对任何人都不公开。"))
        reach = scope(request.user)
        rows = evaluation.evaluated.select_related("department", "replied_by")
        return evaluation, [one for one in rows if reach is None or one.department_id in reach]

    def results_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        evaluation, rows = self._with_results(request, pk)
        criteria = list(evaluation.criteria.all())
        context = self._context(request, evaluation) | {
            "title": _("评议结果"),
            "criteria": criteria,
            "rows": [
                (one, one.mean_list(criteria), _url("reply", evaluation, one.department_id))
                for one in rows
            ],
            "scorers": scorers(evaluation),
        }
        return TemplateResponse(request, "admin/evaluation/results.html", context)

    def reply_view(self, request: HttpRequest, pk: int, department: int) -> HttpResponse:
        evaluation, rows = self._with_results(request, pk)
        one = next((row for row in rows if row.department_id == department), None)
        if one is None:
            raise Http404(_("这个部门不在评议范围内，或者不在您负责的范围内。"))
        reasons, status, stored = [], 200, ""
        form = ReplyForm(initial={"text": one.reply, "seen_revision": one.reply_revision})
        if request.method == "POST":
            form, status = ReplyForm(request.POST), 422
            if form.is_valid():
                try:
                    return self._replied(request, evaluation, one, form.cleaned_data)
                except LostRace as lost:
                    one.refresh_from_db()
                    reasons, stored, status = lost.reasons, one.reply, 409
                    form = ReplyForm(_seen_now(request, one.reply_revision))
                except MoveRefused as refused:
                    reasons = refused.reasons
        refused = self._refused_to_reply(request.user, evaluation, one.department)
        criteria = list(evaluation.criteria.all())
        context = self._context(request, evaluation) | {
            "title": str(one.department),
            "act": ACTS["reply"],
            "one": one,
            "means": list(zip(criteria, one.mean_list(criteria), strict=True)),
            "comments": sheets.comments(evaluation, one.department),
            "form": None if refused and status == 200 else form,
            "reasons": reasons,
            "refused": refused if request.user.has_role(Role.AUTHOR, Role.REVIEWER) else [],
            "stored": stored,
        }
        return TemplateResponse(request, "admin/evaluation/reply.html", context, status=status)

    @staticmethod
    def _refused_to_reply(user, evaluation, department: Department) -> list[str]:
        asked = Asked(ACTS["reply"], user, timezone.now(), department=department)
        reasons = acts.refusals_of_permission(evaluation, asked)
        return reasons or foreseeable(evaluation, ACTS["reply"], asked.today)

    def _replied(self, request, evaluation, one, given) -> HttpResponse:
        perform(
            evaluation,
            "reply",
            actor=request.user,
            at=timezone.now(),
            department=one.department,
            text=given["text"],
            seen_revision=given["seen_revision"],
        )
        messages.info(request, _("“%(department)s”的回复已保存。") % {"department": one.department})
        return HttpResponseRedirect(_url("results", evaluation))


def _url(page: str, evaluation: EvaluationRound, *args) -> str:
    return reverse(f"admin:supervision_evaluationround_{page}", args=[evaluation.pk, *args])


def _may_see(user, evaluation: EvaluationRound) -> bool:
    return evaluation.status == Status.CLOSED and user.has_role(*SEES_RESULTS)


def _seen_now(request, revision: int):
    """What was typed, to be saved over what is stored now if the person says so once more."""
    data = request.POST.copy()
    data["seen_revision"] = revision
    return data
