"""What the pages of one round in the back office have in common."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.departments.models import Department, Role
from portal.supervision.evaluation import refusals
from portal.supervision.evaluation.acts import Act, Asked
from portal.supervision.evaluation.models import EvaluationRound, Status

SEES_RESULTS = (Role.PUBLISHER, Role.AUTHOR, Role.REVIEWER)


class RoundPages:
    def _round(self, request: HttpRequest, pk) -> EvaluationRound:
        """Fetch and authorise in one place."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        rows = self.get_queryset(request).filter(pk=pk) if str(pk).isdecimal() else None
        evaluation = rows.first() if rows is not None else None
        if evaluation is None:
            raise Http404(_("没有这项评议，或者还没有启动。"))
        return evaluation

    def _context(self, request, evaluation) -> dict:
        user, today = request.user, timezone.localdate()
        shows_results = evaluation.status == Status.CLOSED and user.has_role(*SEES_RESULTS)
        return self.admin_site.each_context(request) | {
            "opts": self.opts,
            "evaluation": evaluation,
            "stage": evaluation.stage(today),
            "sheets_url": page_url("sheets", evaluation) if user.has_role(Role.SUPERVISOR) else "",
            "results_url": page_url("results", evaluation) if shows_results else "",
        }

    @staticmethod
    def _not_permitted(
        user, evaluation, act: Act, department: Department | None = None
    ) -> list[str]:
        asked = Asked(act, user, timezone.now(), department=department)
        return refusals.of_permission(evaluation, asked)

    def _refused(
        self, user, evaluation, act: Act, department: Department | None = None
    ) -> list[str]:
        """What refuses the act whatever the form says."""
        reasons = self._not_permitted(user, evaluation, act, department)
        return reasons or refusals.foreseeable(evaluation, act, timezone.localdate())


def page_url(page: str, evaluation: EvaluationRound, *args) -> str:
    return reverse(f"admin:supervision_evaluationround_{page}", args=[evaluation.pk, *args])
