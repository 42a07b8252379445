"""What a closed round came to, for the office and the departments, who reply to it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.departments.models import Role
from portal.departments.scope import scope
from portal.publishing.asking import not_allowed
from portal.publishing.forms import seen_now
from portal.publishing.perform import LostRace, MoveRefused
from portal.supervision.evaluation import sheets
from portal.supervision.evaluation.acts import ACTS
from portal.supervision.evaluation.forms import ReplyForm
from portal.supervision.evaluation.models import EvaluatedDepartment, EvaluationRound, Status
from portal.supervision.evaluation.pages import SEES_RESULTS, RoundPages, page_url
from portal.supervision.evaluation.perform import perform
from portal.supervision.evaluation.record import scorers

REPLY_TEMPLATE = "admin/evaluation/reply.html"


class ResultPages(RoundPages):
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
                (one, one.mean_list(criteria), page_url("reply", evaluation, one.department_id))
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
        if request.method == "POST":
            refused = self._not_permitted(request.user, evaluation, ACTS["reply"], one.department)
            if refused:
                context = self._reply_context(request, evaluation, one)
                return not_allowed(request, REPLY_TEMPLATE, context | {"refused": refused})
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
                    form = ReplyForm(seen_now(request.POST, one.reply_revision))
                except MoveRefused as refused:
                    reasons = refused.reasons
        refused = self._refused(request.user, evaluation, ACTS["reply"], one.department)
        context = self._reply_context(request, evaluation, one) | {
            "form": None if refused and status == 200 else form,
            "reasons": reasons,
            "refused": refused if request.user.has_role(Role.AUTHOR, Role.REVIEWER) else [],
            "stored": stored,
        }
        return TemplateResponse(request, REPLY_TEMPLATE, context, status=status)

    def _reply_context(self, request, evaluation, one: EvaluatedDepartment) -> dict:
        criteria = list(evaluation.criteria.all())
        return self._context(request, evaluation) | {
            "title": str(one.department),
            "act": ACTS["reply"],
            "one": one,
            "means": list(zip(criteria, one.mean_list(criteria), strict=True)),
            "comments": sheets.comments(evaluation, one.department),
        }

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
        return HttpResponseRedirect(page_url("results", evaluation))
