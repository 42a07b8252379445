"""公开事项目录: the public pages of what must be disclosed, and of how that was changed."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from disclosures.catalogue.values import Names, differences
from disclosures.models import Obligation, Requirement, RequirementChange
from disclosures.models.requirement import Standing
from disclosures.timeliness.certainty import mark
from disclosures.timeliness.views import PAGE_SIZE, law_of
from portal.base.audit.models import Entry
from portal.base.hotlines import hotline_directory
from portal.base.lists.listing import numbered_page
from portal.records.lookup import public_at_address

AT_ONCE = 50


@require_safe
def requirement_list(request: HttpRequest) -> HttpResponse:
    """Those in force, or those that stand otherwise."""
    asked = request.GET.get("standing", "")
    standing = Standing(asked) if asked in Standing.values else Standing.IN_FORCE
    rows = Requirement.objects.with_standing(timezone.localdate()).filter(standing=standing)
    rows = rows.select_related("department", "category").prefetch_related("assignments__department")
    page = numbered_page(rows, AT_ONCE, request)
    context = {"page": page, "rows": list(page), "standing": standing, "standings": Standing}
    return render(request, "catalogue/requirements.html", context)


@require_safe
def requirement_detail(request: HttpRequest, code: str) -> HttpResponse:
    today, now = timezone.localdate(), timezone.now()
    rows = Requirement.objects.filter(code=code).select_related("department", "category")
    rows = rows.with_standing(today).prefetch_related("assignments__department")
    # A rule that stands before one that was withdrawn.
    rules = sorted(rows.order_by("-valid_from", "-pk"), key=lambda one: bool(one.withdrawn_on))
    if not rules:
        raise Http404(_("公开事项目录中没有这一项。"))
    newest = Obligation.objects.owed().filter(requirement__code=code).with_state(today)
    newest = newest.select_related("department", "requirement").order_by("-due_on", "-pk")
    context = {
        "rules": rules,
        "requirement": rules[0],
        "changes": _changes(code),
        "newest": mark(newest[:PAGE_SIZE], law_of(request), today),
        "law": public_at_address("law", rules[0].law_key, now),
        "unit_hotlines": hotline_directory(request).of_unit(rules[0].department_id),
    }
    return render(request, "catalogue/requirement.html", context)


def _changes(code: str) -> list[tuple]:
    """What was decided of it, the newest first: each with what it changed and its entry."""
    rows = list(RequirementChange.objects.released().filter(code=code)[:PAGE_SIZE])
    keys = [str(row.pk) for row in rows]
    entries = Entry.objects.filter(
        subject_kind="requirementchange", subject_number__in=keys, is_public=True
    )
    told = {one.subject_number: one for one in entries.select_related("detail")}
    names = Names()
    return [
        (row, differences(row, names) if row.earlier else [], told.get(str(row.pk))) for row in rows
    ]
