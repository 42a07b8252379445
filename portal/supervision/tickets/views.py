"""群众反映: what reports are and what became of them, the form, the receipt, and following one."""

from datetime import date, timedelta

from django.conf import settings
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from portal.audit.models import Action, Entry
from portal.departments.models import Department, branches
from portal.publishing.pages import numbered_page
from portal.publishing.perform import MoveRefused
from portal.supervision.tickets import deadlines, filing, floods, receipts
from portal.supervision.tickets.about import about_of, about_ticket
from portal.supervision.tickets.figures import FORMULA, Figures, figures_by, total
from portal.supervision.tickets.forms import AskAgainForm, FollowForm, ReportForm, new_stamp
from portal.supervision.tickets.models import Kind, Ticket

PAGE_SIZE = 20
RECEIPT, ACCESS = "report-receipt", "report-access"  # cookies
SHOWN_FOR, OPEN_FOR = 10 * 60, 30 * 60  # seconds
# What of the log a citizen is told of their own report.
TOLD = {
    Action.FILED, Action.RECEIVED, Action.HANDED_ON, Action.ANSWERED, Action.ASKED_AGAIN,
    Action.CLOSED, Action.ANSWER_PUBLISHED, Action.WITHDRAWN,
}  # fmt: skip


# What everybody reads.


@require_safe
def reports(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    published = Ticket.objects.published().select_related("department")
    page = numbered_page(published.order_by("-published_at", "-pk"), PAGE_SIZE, request)
    found = figures_by(["department", "kind"], today)
    rules = deadlines.rules_on(today)
    context = {
        "page": page,
        "rows": list(page),
        "until": today - timedelta(days=1),
        "whole": total(found.values()),
        "departments": _by_department(found),
        "kinds": _by_kind(found),
        "rules": [(kind, rules[kind.value]) for kind in Kind],
        "formula": FORMULA,
    }
    return render(request, "tickets/reports.html", context)


def _by_department(found: dict[tuple, Figures]) -> list[tuple[str, Figures]]:
    """Each department with those below it, the disclosure office for those of none."""
    own: dict[int | None, Figures] = {}
    for (department, _kind), figures in found.items():
        own[department] = own.get(department, Figures()) + figures
    departments = list(Department.objects.order_by("code"))
    branch = branches((row.pk, row.parent_id) for row in departments)
    lines = []
    for department in departments:
        below = [own[pk] for pk in branch(department.pk) if pk in own]
        if below:
            lines.append((str(department), total(below)))
    return lines + ([(_("信息公开工作机构"), own[None])] if None in own else [])


def _by_kind(found: dict[tuple, Figures]) -> list[tuple[str, Figures]]:
    lines = []
    for kind in Kind:
        own = [figures for (_department, name), figures in found.items() if name == kind.value]
        if own:
            lines.append((kind.label, total(own)))
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


# The form. Nothing from here on is ever cached.


@sensitive_post_parameters("text", "contact_name", "contact_reach")
@require_http_methods(["GET", "HEAD", "POST"])
def new_report(request: HttpRequest) -> HttpResponse:
    at = timezone.now()
    if request.method != "POST":
        return _form(request, _blank(request, at))
    has_files = bool(request.FILES) or hasattr(request, "uploads_left_out")
    form = ReportForm(request.POST, at=at, has_files=has_files)
    if not form.is_valid():
        return _form(request, form, 422)
    report, address = form.report(), floods.address_of(request)
    try:
        ticket = filing.file(report, token=form.token, address=address, at=at)
    except floods.Flood:
        floods.log_refusal(at)
        form.add_error(None, _("这个网络地址提交得太多，没有收下。您写的还在，请过一小时再提交。"))
        return _form(request, form, 429)
    except filing.FiledBefore:
        reason = _("这张表已经提交过别的内容。如果是另一件事，请核对后再提交一次。")
        form.add_error(None, reason)
        return _form(request, form, 409)
    return _to_receipt(ticket, form.token)


def _blank(request: HttpRequest, at) -> ReportForm:
    kind = request.GET.get("kind", "")
    initial = {
        "stamp": new_stamp(at),
        "about": request.GET.get("about", "").replace("\x00", ""),
        "kind": kind if kind in Kind.values else None,
    }
    form = ReportForm(at=at, initial=initial)
    form.about = about_of(initial["about"], at)
    initial["about"] = form.about.address
    return form


def _form(request: HttpRequest, form: ReportForm, status: int = 200) -> HttpResponse:
    if form.is_bound:
        form.renew()
    rules = deadlines.rules_on(timezone.localdate(form.at))
    context = {"form": form, "about": form.about, "rules": rules}
    return _private(render(request, "tickets/new.html", context, status=status))


def _to_receipt(ticket: Ticket, token: str) -> HttpResponse:
    response = HttpResponseRedirect(reverse("report-receipt"))
    _keep(response, RECEIPT, [ticket.code, receipts.secret_of(token)], SHOWN_FOR)
    _keep(response, ACCESS, [ticket.code], OPEN_FOR)
    return _private(response)


@require_safe
def receipt(request: HttpRequest) -> HttpResponse:
    """Code and secret, shown once."""
    kept = _kept(request, RECEIPT, SHOWN_FOR)
    ticket = Ticket.objects.filter(code=kept[0]).first() if kept else None
    context = {"ticket": ticket, "secret": kept[1] if ticket else ""}
    response = render(request, "tickets/receipt.html", context)
    if request.method == "GET":
        response.delete_cookie(RECEIPT, samesite="Lax")
    return _private(response)


# Following a report.


@sensitive_post_parameters("secret", "again")
@require_http_methods(["GET", "HEAD", "POST"])
def follow(request: HttpRequest, code: str = "") -> HttpResponse:
    """Ask for the secret; for whoever has given it, show how the report stands."""
    do = request.POST.get("do", "")
    if request.method == "POST" and do not in ("again", "leave"):
        return _open(request, code)
    kept = _kept(request, ACCESS, OPEN_FOR)
    ticket = None
    if code and kept == [code]:
        ticket = Ticket.objects.select_related("department", "owner").filter(code=code).first()
    if do == "leave":
        response = HttpResponseRedirect(reverse("report-follow"))
        response.delete_cookie(ACCESS, samesite="Lax")
        return _private(response)
    if ticket is None:
        return _ask_for_secret(request, FollowForm(initial={"code": code}), code)
    if do == "again":
        return _again(request, ticket)
    return _status(request, ticket)


def _open(request: HttpRequest, code: str) -> HttpResponse:
    form = FollowForm(request.POST)
    if not form.is_valid():
        return _ask_for_secret(request, form, code, 422)
    typed, secret = receipts.plain_code(form.cleaned_data["code"]), form.cleaned_data["secret"]
    try:
        floods.count_opening(floods.address_of(request), typed, timezone.now())
    except floods.Flood:
        form.add_error(None, _("试得太多。请过一小时再试。"))
        return _ask_for_secret(request, form, code, 429)
    ticket = Ticket.objects.filter(code=typed).only("code", "secret_hash").first()
    if not receipts.opens(ticket.secret_hash if ticket else receipts.NO_SECRET, secret):
        form.add_error(None, _("查询编号或者查询密码不对。"))
        return _ask_for_secret(request, form, code, 422)
    response = HttpResponseRedirect(reverse("report-status", args=[ticket.code]))
    _keep(response, ACCESS, [ticket.code], OPEN_FOR)
    return _private(response)


def _ask_for_secret(request, form: FollowForm, code: str, status: int = 200) -> HttpResponse:
    context = {"form": form, "code": code}
    return _private(render(request, "tickets/follow.html", context, status=status))


def _again(request: HttpRequest, ticket: Ticket) -> HttpResponse:
    form = AskAgainForm(request.POST)
    if not form.is_valid():
        return _status(request, ticket, form, 422)
    try:
        filing.ask_again(ticket, form.cleaned_data["again"], at=timezone.now())
    except MoveRefused as refused:
        for reason in refused.reasons:
            form.add_error(None, reason)
        return _status(request, ticket, form, 409)
    return _private(HttpResponseRedirect(reverse("report-status", args=[ticket.code])))


def _status(request, ticket: Ticket, form: AskAgainForm | None = None, status: int = 200):
    at = timezone.now()
    entries = Entry.objects.filter(subject_kind="ticket", subject_number=str(ticket.pk))
    entries = list(entries.filter(action__in=TOLD).order_by("-sequence")[:50])
    names = {
        department.code: department
        for department in Department.objects.filter(code__in={one.department for one in entries})
    }
    questions = list(ticket.questions.all())
    can_ask = not filing.refusals_to_ask_again(ticket, at)
    context = {
        "ticket": ticket,
        "about": about_ticket(ticket, at),
        "questions": questions,
        "is_overdue": ticket.is_overdue(timezone.localdate(at)),
        "is_provisional": ticket.is_open and deadlines.due_of(questions[-1]).provisional,
        "history": [(entry, names.get(entry.department)) for entry in entries],
        "again": form or (AskAgainForm() if can_ask else None),
    }
    return _private(render(request, "tickets/status.html", context, status=status))


def _keep(response: HttpResponse, name: str, value: list[str], seconds: int):
    """In the citizen's own browser, signed, for a short while; never in an address."""
    response.set_cookie(
        name,
        signing.dumps(value, salt=name),
        max_age=seconds,
        httponly=True,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
    )


def _kept(request: HttpRequest, name: str, seconds: int) -> list[str]:
    try:
        return signing.loads(request.COOKIES.get(name, ""), salt=name, max_age=seconds)
    except signing.BadSignature:
        return []


def _private(response: HttpResponse) -> HttpResponse:
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
