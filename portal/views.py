from datetime import timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from disclosures.models import Item
from disclosures.views import pages as item_pages
from portal import patterns
from portal.alerts import subscribing
from portal.base import display
from portal.base.departments.models import Department
from portal.base.departments.tree import Branch
from portal.base.hotlines import hotline_directory
from portal.base.lists.cube import Counts
from portal.base.lists.listing import ORDERS
from portal.base.public_pages import PAGES
from portal.base.trees import branches
from portal.profiles.models import Profile
from portal.records import feeds
from portal.records.querysets import RecordQuerySet
from portal.supervision.tickets import browser, purging, rate_limits
from portal.supervision.tickets.views import figures_of
from portal.vocabulary import missed
from portal.vocabulary.models import MissedWord

NEWEST = 8
KIND_HINTS = {
    Item.Kind.DUTY: gettext_lazy("职责、权限、制度和服务承诺"),
    Item.Kind.GOAL: gettext_lazy("年度和阶段性工作目标"),
    Item.Kind.PROGRESS: gettext_lazy("重点工作正在怎样办理"),
    Item.Kind.RESULT: gettext_lazy("办理结果、决定和统计"),
}


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    cube = item_pages.cube(request)
    return render(
        request,
        "home.html",
        {
            "kinds": _kinds_with_counts(cube),
            "newest": _newest(item_pages.readable(request)),
            "departments": sorted(_with_counts(Department.objects.active(today), cube), key=_rank),
            "hotlines": hotline_directory(request).all[:6],
            "panels": PAGES.panels("home", request),
        },
    )


@require_safe
def department_list(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    departments = _with_counts(
        Department.objects.select_related("successor"), item_pages.cube(request)
    )
    _mark_profiles(departments, _profiles(request))
    return render(
        request,
        "departments/list.html",
        {
            "tree": _tree([d for d in departments if d.exists_on(today)]),
            "abolished": [d for d in departments if d.active_until and d.active_until < today],
        },
    )


@require_safe
def department_detail(request: HttpRequest, code: str) -> HttpResponse:
    units = list(Department.objects.order_by("code"))
    department = next((row for row in units if row.code == code), None)
    if department is None:
        raise Http404(_("没有这个部门。"))
    known: dict[int | None, Department] = {row.pk: row for row in units}
    department.parent = known.get(department.parent_id)
    department.successor = known.get(department.successor_id)
    today = timezone.localdate()
    branch = Branch(department, branches((row.pk, row.parent_id) for row in units)(department.pk))
    items = item_pages.readable(request).filter(department_id__in=branch.members)
    profile = _profiles(request).filter(department=department).with_parts().first()
    if profile is not None:
        profile.department = department
    return render(
        request,
        "departments/detail.html",
        {
            "department": department,
            "profile": profile,
            "is_active": department.exists_on(today),
            "children": [
                row for row in units if row.parent_id == department.pk and row.exists_on(today)
            ],
            "predecessors": [row for row in units if row.successor_id == department.pk],
            "unit_hotlines": hotline_directory(request).of_unit(department.pk),
            "kinds": _kinds_with_counts(item_pages.cube(request), department=branch.members),
            "newest": _newest(items),
            "feed": reverse("department-feed", args=[code]),
            "reports": figures_of(branch.members, today),
            "panels": PAGES.panels("department", request, branch),
        },
    )


@require_safe
def department_feed(request: HttpRequest, code: str) -> HttpResponse:
    """What a department and those below it published last, of every kind."""
    units = {row.code: row for row in Department.objects.all()}
    if code not in units:
        raise Http404(_("没有这个部门。"))
    department = units[code]
    below = branches((row.pk, row.parent_id) for row in units.values())(department.pk)
    entries = feeds.newest_of(below, request, timezone.now())
    return feeds.atom(request, str(department), department.get_absolute_url(), entries)


@require_safe
def display_settings(request: HttpRequest) -> HttpResponse:
    """Show the choices, or keep one in cookies and lead back to where the reader was."""
    chosen = {
        name: request.GET[name]
        for name, values in display.CHOICES.items()
        if request.GET.get(name) in values
    }
    back = request.GET.get("next", "")
    if not back.startswith("/") or not url_has_allowed_host_and_scheme(back, None):
        back = reverse("home")
    if not chosen:
        response = render(request, "display.html", {"back": back})
    else:
        response = HttpResponseRedirect(back)
        for name, value in chosen.items():
            response.set_cookie(
                name,
                value,
                max_age=display.KEPT_FOR,
                secure=settings.SESSION_COOKIE_SECURE,
                httponly=True,
                samesite="Lax",
            )
    response.headers["Cache-Control"] = "no-store"
    return response


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "accessibility.html")


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What is kept of whoever reads, searches or reports; how long, by the rules that delete it."""
    kept = {
        "display_days": timedelta(seconds=display.KEPT_FOR).days,
        "form_days": timedelta(seconds=settings.CSRF_COOKIE_AGE).days,
        "receipt_minutes": browser.KEPT_FOR[browser.RECEIPT] // 60,
        "open_minutes": browser.KEPT_FOR[browser.ACCESS] // 60,
        "word_seen_from": MissedWord.SHOWN_FROM,
        "word_days": missed.KEPT_FOR.days,
        "rare_days": missed.RARE_KEPT_FOR.days,
        "contact_days": purging.KEPT_FOR.days,
        "contact_years": purging.NEVER_LONGER.days // 365,
        "visit_days": rate_limits.KEPT_FOR.days,
        "alert_hours": int(subscribing.CONFIRM_WITHIN.total_seconds()) // 3600,
    }
    return render(request, "privacy.html", {"kept": kept})


@require_safe
def pattern_list(request: HttpRequest) -> HttpResponse:
    """Every component with data of its kind, for those who build and test pages."""
    return render(request, "patterns.html", patterns.samples())


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    kept_out = [path for pages in PAGES.in_order() for path in pages.kept_from_robots]
    lines = [f"Disallow: {language}/{path}" for path in kept_out for language in ("", "/en")]
    # Each list has thousands of narrowed forms; its pages are enough to come to all it holds.
    lines = ["User-agent: *", *lines, "Disallow: /*?", "Allow: /*?page=", ""]
    lines.append(f"Sitemap: {settings.SITE_URL}{reverse('sitemap-index')}\n")
    return HttpResponse("\n".join(lines), content_type="text/plain")


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    return HttpResponseRedirect(static("images/emblem.svg"))


def _profiles(request: HttpRequest) -> RecordQuerySet:
    return Profile.objects.readable(request.user, timezone.now())


def _mark_profiles(departments, profiles: RecordQuerySet):
    """Departments with `has_profile`: whether what they are for is published."""
    of = set(profiles.values_list("department", flat=True))
    for department in departments:
        department.has_profile = department.pk in of


def _kinds_with_counts(cube: Counts, **chosen: set) -> list[dict]:
    counts = cube.by_value("kind", chosen)
    return [
        {
            "value": kind.value,
            "label": kind.label,
            "hint": KIND_HINTS[kind],
            "count": counts.get(kind.value, 0),
        }
        for kind in Item.Kind
    ]


def _newest(items):
    return items.select_related("department").defer("body").order_by(*ORDERS["newest"])[:NEWEST]


def _with_counts(departments, cube: Counts) -> list[Department]:
    """Departments with `own_items`: their own, those of the ones below them counted there."""
    counts = cube.by_value("department", {})
    listed = list(departments.order_by("code"))
    for department in listed:
        department.own_items = counts.get(department.pk, 0)
    return listed


def _rank(department: Department) -> tuple[int, str]:
    """The department itself first, then its units in the order of their kinds."""
    return Department.Kind.values.index(department.kind), department.code


def _tree(departments: list[Department]) -> list[dict]:
    """Nest departments under the parents that are in the list: {"department", "children"}."""
    listed = {department.pk for department in departments}
    below: dict = {}
    for department in departments:
        parent = department.parent_id if department.parent_id in listed else None
        below.setdefault(parent, []).append(department)

    def branch(parent):
        return [
            {"department": department, "children": branch(department.pk)}
            for department in below.get(parent, [])
        ]

    return branch(None)
