"""《审批服务指南》: the service guides of the department, or of one unit, as one PDF.

A request gets the one that was made last; `manage.py tick` makes it anew where it has changed.
"""

from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from approvals import kept_guides
from approvals.models import Approval
from portal.base.departments.models import Department

RETRY_AFTER = 180  # seconds


@require_safe
def guide_pdf(request: HttpRequest) -> HttpResponse:
    """The public entries of all units, or of one and those below it, licences first."""
    department, now = None, timezone.now()
    if code := request.GET.get("department"):
        department = Department.objects.filter(code=code[:50].replace("\x00", "")).first()
        if department is None:
            raise Http404(_("没有这个部门。"))
    entries = Approval.objects.public(now)
    if department is not None:
        entries = entries.filter(department__in=department.branch_ids())
    if not entries.exists():
        raise Http404(_("这个部门没有公开的审批事项。"))
    guide = kept_guides.find(kept_guides.name_of(department, get_language()))
    if guide is None or not guide.holds_only_what_is_public(now):
        return _not_yet(request)
    return _serve(request, guide, department)


def _serve(request: HttpRequest, guide: kept_guides.Guide, department: Department | None) -> Any:
    try:
        file = guide.path.open("rb")
    except FileNotFoundError:  # swept in between
        return _not_yet(request)
    name = f"guide-{department.code if department else 'all'}-{guide.day}.pdf"
    response: Any = FileResponse(file, content_type="application/pdf", filename=name)
    response.headers["ETag"] = f'"{guide.file}"'
    response.headers["Cache-Control"] = "no-cache"
    return get_conditional_response(request, response.headers["ETag"], None, response)


def _not_yet(request: HttpRequest) -> HttpResponse:
    can_be_made = kept_guides.state() != kept_guides.IMPOSSIBLE
    response = render(request, "approvals/no_guide.html", {"can_be_made": can_be_made}, status=503)
    if can_be_made:
        response.headers["Retry-After"] = str(RETRY_AFTER)
    return response
