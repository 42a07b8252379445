"""《审批服务指南》: the service guides of the department, or of one unit, as one PDF.

WeasyPrint, Pango and a Chinese font are an optional extra (`make pdf`); without them the pages
say so.
"""

import shutil
import subprocess
from functools import cache, partial

from django.conf import settings
from django.contrib.staticfiles import finders
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from approvals.models import Approval
from approvals.presentation import approval_header, cited_by_all
from portal.caching import shared
from portal.departments.models import Department, branches
from portal.hotlines.nearest import load_book


@cache
def is_available() -> bool:
    """Whether this machine can make the PDF; looked up once."""
    try:
        import weasyprint  # noqa: F401 (slow to load, seldom needed)
    except (ImportError, OSError):  # OSError: the library is there, Pango is not
        return False
    return _has_chinese_font()


def _has_chinese_font() -> bool:
    tool = shutil.which("fc-list")
    if tool is None:
        return False
    found = subprocess.run([tool, ":lang=zh", "family"], capture_output=True, check=False)  # noqa: S603
    return bool(found.stdout.strip())


@require_safe
def guide_pdf(request: HttpRequest) -> HttpResponse:
    """The public entries of all units, or of one and those below it, in the order of codes."""
    department = None
    if code := request.GET.get("department"):
        department = Department.objects.filter(code=code).first()
        if department is None:
            raise Http404(_("没有这个部门。"))
    if not is_available():
        return render(request, "approvals/no_guide.html", status=503)
    name = f"guide-{department.code if department else 'all'}"
    content = shared(request, name, partial(_make, department))
    if not content:
        raise Http404(_("这个部门没有公开的审批事项。"))
    response = HttpResponse(content, content_type="application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    response.headers["Cache-Control"] = "no-cache"
    return response


def _make(department: Department | None) -> bytes:
    html = guide_html(department)
    return _pdf(html) if html else b""


def guide_html(department: Department | None) -> str:
    """The whole guide as one document, from the templates of the pages; "" if it were empty."""
    now, today = timezone.now(), timezone.localdate()
    linked = ("department", "marked_set", "type", "remapped_type")
    entries = Approval.objects.public(now).select_related(*linked).with_parts().order_by("code")
    if department is not None:
        rows = Department.objects.values_list("pk", "parent_id")
        entries = entries.filter(department__in=branches(list(rows))(department.pk))
    entries = list(entries)
    if not entries:
        return ""
    laws, book = cited_by_all(entries, now), load_book(today)
    chapters = [
        {
            "item": entry,
            "labels": approval_header(entry),
            "cited": laws[entry.pk],
            "near": book.near(entry.department_id),
            "complaints": [row for row in book.all if entry.hotline == row.number],
        }
        for entry in entries
    ]
    context = {
        "department": department,
        "chapters": chapters,
        "today": today,
        "LANGUAGE_CODE": get_language(),
        "is_demo": settings.DEMO_MARK.exists(),
    }
    return render_to_string("approvals/guide.html", context)


def _pdf(html: str) -> bytes:
    from weasyprint import CSS, HTML  # slow to load, seldom needed

    css = CSS(filename=finders.find("css/guide.css") or settings.STATIC_ROOT / "css/guide.css")
    return HTML(string=html, url_fetcher=_fetch_nothing).write_pdf(stylesheets=[css])


def _fetch_nothing(url, *args, **kwargs):
    raise ValueError("a guide fetches nothing")
