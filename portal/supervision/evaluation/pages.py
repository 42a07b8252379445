"""What the pages of one round in the back office have in common."""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.acts.admin import ActsAdmin
from portal.base.departments.models import Role
from portal.supervision.evaluation.acts import rounds
from portal.supervision.evaluation.models import EvaluationRound, Status

SEES_RESULTS = (Role.PUBLISHER, Role.AUTHOR, Role.REVIEWER)


class RoundPages(ActsAdmin):
    workflow = rounds
    not_found = _("没有这项评议，或者还没有启动。")
    act_template = "admin/evaluation/act.html"

    def row_context(self, request, evaluation):
        user, today = request.user, timezone.localdate()
        shows_results = evaluation.status == Status.CLOSED and user.has_role(*SEES_RESULTS)
        return {
            "stage": evaluation.stage(today),
            "sheets_url": page_url("sheets", evaluation) if user.has_role(Role.SUPERVISOR) else "",
            "results_url": page_url("results", evaluation) if shows_results else "",
        }


def page_url(page: str, evaluation: EvaluationRound, *args) -> str:
    return reverse(f"admin:supervision_evaluationround_{page}", args=[evaluation.pk, *args])
