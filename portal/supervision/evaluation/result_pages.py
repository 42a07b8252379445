"""What a closed round came to, for the office and the departments, who reply to it."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.acts.act import Act, Order
from portal.base.departments.people import person_of
from portal.base.departments.scope import scope
from portal.supervision.evaluation import sheets
from portal.supervision.evaluation.acts import rounds
from portal.supervision.evaluation.models import EvaluatedDepartment, EvaluationRound, Status
from portal.supervision.evaluation.pages import SEES_RESULTS, RoundPages, page_url
from portal.supervision.evaluation.record import scorers

REPLY = rounds.acts["reply"]
REPLY_ACTS = ("release_reply", "return_reply")
REPLY_TEMPLATE = "admin/evaluation/reply.html"
REPLY_ACT_TEMPLATE = "admin/evaluation/reply_act.html"


class ResultPages(RoundPages):
    def _with_results(self, request, pk) -> tuple[EvaluationRound, list[EvaluatedDepartment]]:
        """A closed round, and of its departments those the person works for."""
        evaluation = self.fetch(request, pk)
        if not request.user.has_role(*SEES_RESULTS):
            raise PermissionDenied
        if evaluation.status != Status.CLOSED:
            raise Http404(_("评分结束之前，结果对任何人都不公开。"))
        reach = scope(request.user)
        rows = evaluation.evaluated.select_related("department", "replied_by", "reply_released_by")
        return evaluation, [one for one in rows if reach is None or one.department_id in reach]

    def results_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        evaluation, rows = self._with_results(request, pk)
        criteria = list(evaluation.criteria.all())
        context = self.page_context(request, evaluation) | {
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
        evaluation, one = self._evaluated(request, pk, department)
        order = Order.of(REPLY, person_of(request), timezone.now(), department=one.department)
        refused = rounds.refused(evaluation, order)
        context = self._reply_context(evaluation, one)
        context["offers"] = self._reply_offers(request, evaluation, one)
        if request.method == "POST" or not refused:
            return self.ask_for(
                request,
                evaluation,
                REPLY,
                template=REPLY_TEMPLATE,
                context=context,
                department=one.department,
            )
        context |= self.page_context(request, evaluation)
        if person_of(request).has_role(*REPLY.roles):
            context["refused"] = refused
        return TemplateResponse(request, REPLY_TEMPLATE, context)

    def reply_act_view(
        self, request: HttpRequest, pk: int, department: int, act: str
    ) -> HttpResponse:
        """Somebody else releases or returns what was written."""
        if act not in REPLY_ACTS:
            raise Http404
        evaluation, one = self._evaluated(request, pk, department)
        context = self._reply_context(evaluation, one)
        return self.ask_for(
            request,
            evaluation,
            rounds.acts[act],
            template=REPLY_ACT_TEMPLATE,
            context=context | {"back_url": page_url("reply", evaluation, one.department_id)},
            department=one.department,
        )

    def _evaluated(
        self, request: HttpRequest, pk: int, department: int
    ) -> tuple[EvaluationRound, EvaluatedDepartment]:
        evaluation, rows = self._with_results(request, pk)
        one = next((row for row in rows if row.department_id == department), None)
        if one is None:
            raise Http404(_("这个部门不在评议范围内，或者不在您负责的范围内。"))
        return evaluation, one

    def _reply_offers(
        self, request: HttpRequest, evaluation: EvaluationRound, one: EvaluatedDepartment
    ) -> list[tuple[Act, str]]:
        person, at = person_of(request), timezone.now()
        orders = [
            Order.of(rounds.acts[name], person, at, department=one.department)
            for name in REPLY_ACTS
        ]
        return [
            (order.act, page_url("decide", evaluation, one.department_id, order.act.name))
            for order in orders
            if rounds.is_offered(evaluation, order)
        ]

    def _reply_context(self, evaluation, one: EvaluatedDepartment) -> dict:
        criteria = list(evaluation.criteria.all())
        return {
            "title": str(one.department),
            "one": one,
            "means": one.mean_list(criteria),
            "comments": sheets.comments(evaluation, one.department),
        }
