"""A supervisor's own sheets in the back office; nobody opens anybody else's."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.departments.models import Role
from portal.publishing.asking import not_allowed
from portal.publishing.forms import seen_now
from portal.publishing.perform import LostRace, MoveRefused
from portal.supervision.evaluation import sheets
from portal.supervision.evaluation.acts import ACTS
from portal.supervision.evaluation.forms import SheetForm
from portal.supervision.evaluation.models import EvaluationRound
from portal.supervision.evaluation.pages import RoundPages, page_url
from portal.supervision.evaluation.perform import perform

SHEET_TEMPLATE = "admin/evaluation/sheet.html"


class SheetPages(RoundPages):
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
        context = self._context(request, evaluation) | {
            "title": str(line.department),
            "act": ACTS["score"],
            "department": line.department,
            "progress": sheets.Progress.of(lines),
            "previous": sheets.beside(lines, line, -1),
            "following": sheets.beside(lines, line, +1),
        }
        if reasons := self._not_permitted(request.user, evaluation, ACTS["score"]):
            return not_allowed(request, SHEET_TEMPLATE, context | {"reasons": reasons})
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
                    form = SheetForm(seen_now(request.POST, line.sheet.revision), criteria=criteria)
                except MoveRefused as refused:
                    reasons = refused.reasons
        else:
            reasons = self._refused(request.user, evaluation, ACTS["score"])
        context |= {"form": form, "reasons": reasons, "stored": stored}
        return TemplateResponse(request, SHEET_TEMPLATE, context, status=status)

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
        return HttpResponseRedirect(page_url("sheets", evaluation))
