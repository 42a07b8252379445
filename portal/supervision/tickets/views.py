"""群众反映: what reports are, what became of them, and the answers published by consent."""

from datetime import date, timedelta
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from portal.base.departments.models import Department
from portal.base.fields import field_of
from portal.base.lists import exports
from portal.base.trees import branches
from portal.records.followed_lists import Register, Said
from portal.supervision.tickets import deadlines
from portal.supervision.tickets.about import about_ticket
from portal.supervision.tickets.acts import PUBLICATIONS
from portal.supervision.tickets.figures import FORMULA, Figures, figures_by, total
from portal.supervision.tickets.filters import AnswerFilter
from portal.supervision.tickets.models import Ticket, TicketKind
from portal.supervision.tickets.ratings import Ratings, ratings_by_department

NEWEST = 5  # answers on the page of figures
COLUMNS = ("kind", "department", "public_question", "public_answer", "filed_at", "published_at")


class AnswerList(Register):
    """公开的答复: what was asked and answered, as it was rewritten for everybody."""

    model = Ticket
    filter_class = AnswerFilter
    list_name = "answers"
    list_template = "tickets/answers.html"
    row_template = "tickets/_answer_row.html"
    is_for_all = True
    news = PUBLICATIONS

    def readable(self, request):
        return Ticket.objects.published()

    def listed(self, request):
        return self.readable(request).select_related("department")

    def said(self, row):
        return Said(row.public_question, row.public_answer, _handled_by(row.department, False))

    def table_header(self):
        return [(name, str(field_of(Ticket, name).verbose_name)) for name in COLUMNS]

    def table_rows(self, request, *, codes):
        rows = self.listed(request)
        return lambda some: (_as_row(row, codes) for row in exports.in_order(rows, some))


answers = AnswerList()


def _as_row(ticket: Ticket, codes: bool) -> dict:
    found = {
        "kind": ticket.kind if codes else ticket.get_kind_display(),
        "department": _handled_by(ticket.department, codes),
        "public_question": ticket.public_question,
        "public_answer": ticket.public_answer,
        "filed_at": timezone.localdate(ticket.filed_at).isoformat(),
        "published_at": timezone.localdate(ticket.published_at).isoformat(),
    }
    return found | {"id": ticket.pk, "url": ticket.get_absolute_url()} if codes else found


def _handled_by(department: Department | None, codes: bool) -> str:
    """What is about no department in particular is answered by the disclosure office."""
    if department is None:
        return "" if codes else _("信息公开工作机构")
    return department.code if codes else str(department)


@require_safe
def reports(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    published = Ticket.objects.published().select_related("department")
    found = figures_by(["department", "kind"], today)
    departments = list(Department.objects.order_by("code"))
    rated = ratings_by_department(today)
    rules = deadlines.rules_on(today)
    context = {
        "rows": published.order_by("-published_at", "-pk")[:NEWEST],
        "until": today - timedelta(days=1),
        "whole": total(found.values()),
        "departments": _by_department(_of_departments(found), departments, Figures()),
        "ratings": _by_department(rated, departments, Ratings()),
        "rated": sum(rated.values(), Ratings()),
        "kinds": _by_kind(found),
        "rules": [(kind, rules[kind.value]) for kind in TicketKind],
        "formula": FORMULA,
    }
    return render(request, "tickets/reports.html", context)


def _of_departments(found: dict[tuple, Figures]) -> dict[int | None, Figures]:
    own: dict[int | None, Figures] = {}
    for (department, _kind), figures in found.items():
        own[department] = own.get(department, Figures()) + figures
    return own


def _by_department(
    own: dict[int | None, Any], departments: list[Department], nothing: Any
) -> list[tuple[str, Any]]:
    """Each department with those below it, the disclosure office for those of none."""
    branch = branches((row.pk, row.parent_id) for row in departments)
    lines = []
    for department in departments:
        below = [own[pk] for pk in branch(department.pk) if pk in own]
        if below:
            lines.append((str(department), sum(below, nothing)))
    return lines + ([(_("信息公开工作机构"), own[None])] if None in own else [])


def _by_kind(found: dict[tuple, Figures]) -> list[tuple[str, Figures]]:
    lines = []
    for kind in TicketKind:
        own = [figures for (_department, name), figures in found.items() if name == kind.value]
        if own:
            lines.append((str(kind.label), total(own)))
    return lines


def figures_of(departments: set[int], today: date) -> Figures:
    """Of a department and those below it, for its own page."""
    found = figures_by(["department"], today, ticket__department__in=departments)
    return total(found.values())


@require_safe
def published_answer(request: HttpRequest, pk: int) -> HttpResponse:
    """A published answer; one that was taken down says so."""
    was_public = Ticket.objects.filter(published_at__isnull=False).select_related("department")
    ticket = was_public.filter(pk=pk).first()
    if ticket is None:
        raise Http404(_("没有这条公开的答复。"))
    if not ticket.is_published:
        return render(request, "tickets/unpublished.html", {"ticket": ticket}, status=410)
    context = {"ticket": ticket, "about": about_ticket(ticket, timezone.now())}
    return render(request, "tickets/answer.html", context)
