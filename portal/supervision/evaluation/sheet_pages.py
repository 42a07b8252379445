"""A supervisor's own sheets in the back office; nobody opens anybody else's."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.acts.act import Order
from portal.base.departments.models import Role
from portal.base.departments.people import person_of
from portal.supervision.evaluation import sheets
from portal.supervision.evaluation.acts import rounds
from portal.supervision.evaluation.models import EvaluationRound
from portal.supervision.evaluation.pages import RoundPages, page_url

SCORE = rounds.acts["score"]


class SheetPages(RoundPages):
    def _to_score(self, request, pk) -> EvaluationRound:
        evaluation = self.fetch(request, pk)
        if not request.user.has_role(Role.SUPERVISOR):
            raise PermissionDenied
        return evaluation

    def sheets_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        evaluation = self._to_score(request, pk)
        lines = sheets.own_lines(evaluation, person_of(request))
        order = Order.of(SCORE, person_of(request), timezone.now())
        context = self.page_context(request, evaluation) | {
            "title": _("评分"),
            "lines": lines,
            "progress": sheets.Progress.of(lines),
            "reasons": rounds.refused(evaluation, order),
        }
        return TemplateResponse(request, "admin/evaluation/sheets.html", context)

    def sheet_view(self, request: HttpRequest, pk: int, department: int) -> HttpResponse:
        evaluation = self._to_score(request, pk)
        lines = sheets.own_lines(evaluation, person_of(request))
        line = next((one for one in lines if one.department.pk == department), None)
        if line is None:
            raise Http404(_("这个部门不在评议范围内。"))
        return self.ask_for(
            request,
            evaluation,
            SCORE,
            template="admin/evaluation/sheet.html",
            context={
                "title": str(line.department),
                "department": line.department,
                "progress": sheets.Progress.of(lines),
                "previous": sheets.beside(lines, line, -1),
                "following": sheets.beside(lines, line, +1),
            },
            department=line.department,
        )

    @staticmethod
    def after_scoring(request, evaluation, department) -> str:
        lines = sheets.own_lines(evaluation, request.user)
        line = next(one for one in lines if one.department == department)
        following = sheets.next_unscored(lines, line)
        if "_next" in request.POST and following:
            return following.url
        return page_url("sheets", evaluation)
