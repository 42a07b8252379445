"""Following one report, for whoever has given its secret. Nothing here is ever cached."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from portal.acts.act import Order
from portal.acts.refused import ActRefused
from portal.base.addresses import address_of
from portal.base.audit.actions import Action as LogAction
from portal.base.audit.models import Entry
from portal.base.departments.models import Department
from portal.records.actions import Action as RecordAction
from portal.supervision.tickets import browser, rate_limits, receipts
from portal.supervision.tickets.about import about_ticket
from portal.supervision.tickets.actions import Action
from portal.supervision.tickets.acts import perform, tickets
from portal.supervision.tickets.browser import ACCESS, RECEIPT, private
from portal.supervision.tickets.forms import AskAgainForm, FollowForm, RateForm
from portal.supervision.tickets.models import Ticket

# What of the log a citizen is told of their own report.
TOLD = {
    Action.FILED, Action.ENTERED, Action.RECEIVED, LogAction.HANDED_ON, Action.ANSWERED,
    Action.ANSWER_RELEASED, Action.ASKED_AGAIN, Action.CLOSED, Action.CLOSING_RELEASED,
    Action.ANSWER_PUBLISHED, Action.PUBLICATION_RELEASED, Action.RATED, RecordAction.WITHDRAWN,
    Action.CONSENT_WITHDRAWN,
}  # fmt: skip


@sensitive_post_parameters("secret", "again")
@require_http_methods(["GET", "HEAD", "POST"])
def follow(request: HttpRequest, code: str = "") -> HttpResponse:
    """Ask for the secret; for whoever has given it, show how the report stands."""
    do = request.POST.get("do", "")
    if request.method == "POST" and do not in ("again", "leave", "withdraw_consent", "rate"):
        return _open(request, code)
    if do == "leave":
        response = HttpResponseRedirect(reverse("report-follow"))
        for name in (ACCESS, RECEIPT):
            response.delete_cookie(name, samesite="Lax")
        return private(response)
    ticket = _ticket(request, code)
    if ticket is None:
        return _ask_for_secret(request, _empty(request, code), code)
    if do == "again":
        return _again(request, ticket)
    if do == "rate":
        return _rate(request, ticket)
    if do == "withdraw_consent":
        perform(ticket, "withdraw_consent", actor=None, at=timezone.now())
        return private(HttpResponseRedirect(reverse("report-status", args=[ticket.code])))
    return _status(request, ticket)


def _without_token(request: HttpRequest, code: str = "") -> HttpResponse:
    """The browser's token is missing or old: nothing was done, and the form has a new one."""
    ticket = _ticket(request, code)
    is_again = request.POST.get("do") == "again"
    typed = request.POST.copy()
    typed.setdefault("code", code)
    if is_again and ticket is not None:
        again = AskAgainForm(typed)
        again.add_error(None, browser.no_token())
        return _status(request, ticket, again, 403)
    form = FollowForm(typed)
    form.add_error(None, browser.no_token())
    return _ask_for_secret(request, form, code, 403)


follow.without_token = _without_token  # type: ignore[attr-defined]


def _ticket(request: HttpRequest, code: str) -> Ticket | None:
    """Fetch and authorise in one place."""
    if not browser.may_read(request, code, timezone.now()):
        return None
    return Ticket.objects.select_related("department", "owner").filter(code=code).first()


def _empty(request: HttpRequest, code: str) -> FollowForm:
    """Without the secret; what was written to be asked again goes through it and back."""
    return FollowForm(initial={"code": code, "again": request.POST.get("again", "")})


def _open(request: HttpRequest, code: str) -> HttpResponse:
    form = FollowForm(request.POST)
    if not form.is_valid():
        return _ask_for_secret(request, form, code, 422)
    typed, secret = receipts.plain_code(form.cleaned_data["code"]), form.cleaned_data["secret"]
    at = timezone.now()
    try:
        rate_limits.count_opening(address_of(request), typed, at)
    except rate_limits.RateLimited as flood:
        rate_limits.log_refusal(Action.OPENING_REFUSED, at)
        form.add_error(None, _("试得太多。请过一小时再试。"))
        response: HttpResponse = _ask_for_secret(request, form, code, 429)
        response.headers["Retry-After"] = flood.seconds
        return response
    ticket = Ticket.objects.select_related("department", "owner").filter(code=typed).first()
    is_right = receipts.opens(ticket.secret_hash if ticket else receipts.NO_SECRET, secret)
    if ticket is None or not is_right:
        form.add_error(None, _("查询编号或者查询密码不对。"))
        return _ask_for_secret(request, form, code, 422)
    again = form.cleaned_data["again"]
    if again:
        response = _status(request, ticket, AskAgainForm(initial={"again": again}))
    else:
        response = HttpResponseRedirect(reverse("report-status", args=[ticket.code]))
    browser.let_in(request, response, ticket.code, at)
    return private(response)


def _ask_for_secret(request, form: FollowForm, code: str, status: int = 200) -> HttpResponse:
    context = {"form": form, "code": code}
    return private(render(request, "tickets/follow.html", context, status=status))


def _again(request: HttpRequest, ticket: Ticket) -> HttpResponse:
    form = AskAgainForm(request.POST)
    if not form.is_valid():
        return _status(request, ticket, form, 422)
    try:
        again = form.cleaned_data["again"]
        perform(ticket, "ask_again", actor=None, at=timezone.now(), text=again)
    except ActRefused as refused:
        for reason in refused.reasons:
            form.add_error(None, reason)
        return _status(request, ticket, form, 409)
    return private(HttpResponseRedirect(reverse("report-status", args=[ticket.code])))


def _rate(request: HttpRequest, ticket: Ticket) -> HttpResponse:
    form = RateForm(request.POST)
    if not form.is_valid():
        return _status(request, ticket, rate=form, status=422)
    try:
        rating = form.cleaned_data["rating"]
        perform(ticket, "rate", actor=None, at=timezone.now(), rating=rating)
    except ActRefused as refused:
        for reason in refused.reasons:
            form.add_error(None, reason)
        return _status(request, ticket, rate=form, status=409)
    return private(HttpResponseRedirect(reverse("report-status", args=[ticket.code])))


def _status(
    request,
    ticket: Ticket,
    form: AskAgainForm | None = None,
    status: int = 200,
    rate: RateForm | None = None,
):
    at = timezone.now()
    about = Entry.objects.filter(subject_kind="ticket", subject_number=str(ticket.pk))
    entries = list(about.filter(action__in=TOLD).order_by("-sequence")[:50])
    names = {
        department.code: department
        for department in Department.objects.filter(code__in={one.department for one in entries})
    }
    questions = list(ticket.questions.all())
    can_ask, can_rate = (
        not tickets.refused(ticket, Order.of(tickets.acts[name], None, at))
        for name in ("ask_again", "rate")
    )
    context = {
        "ticket": ticket,
        "about": about_ticket(ticket, at),
        "questions": questions,
        "files": ticket.files.all(),
        "is_overdue": ticket.is_overdue(timezone.localdate(at)),
        "history": [(entry, names.get(entry.department)) for entry in entries],
        "rate": rate or (RateForm() if can_rate else None),
        "again": form or (AskAgainForm() if can_ask else None),
    }
    return private(render(request, "tickets/status.html", context, status=status))
