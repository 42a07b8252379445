"""The form of a report and its receipt. Nothing here is ever cached."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from portal.base.addresses import address_of
from portal.base.files.upload import left_out
from portal.supervision.tickets import (
    attachments,
    browser,
    deadlines,
    filing,
    rate_limits,
    receipts,
)
from portal.supervision.tickets.about import about_of
from portal.supervision.tickets.actions import Action
from portal.supervision.tickets.browser import RECEIPT, private
from portal.supervision.tickets.forms import ReportForm, new_stamp
from portal.supervision.tickets.models import Ticket, TicketKind


@sensitive_post_parameters("text", "contact_name", "contact_reach")
@require_http_methods(["GET", "HEAD", "POST"])
def new_report(request: HttpRequest) -> HttpResponse:
    at = timezone.now()
    if request.method != "POST":
        return _form(request, _blank(request, at))
    form = ReportForm(request.POST, request.FILES, at=at, left_out=left_out(request))
    if not form.is_valid():
        if form.suspicion:
            rate_limits.log_refusal(Action.FILING_REFUSED, at, form.suspicion)
        return _form(request, form, 422)
    try:
        ticket = _file(form, address_of(request), at)
    except attachments.FilesRefused as refused:
        form.add_error(attachments.FIELD, refused.reasons)
        return _form(request, form, 422)
    except rate_limits.RateLimited as flood:
        return _too_much(request, form, flood)
    except filing.FiledBefore:
        reason = _(
            "这张表已经提交过，内容与现在的不同。"
            "补充了内容或者是另一件事的，请核对后再提交一次，另收一件。"
        )
        form.add_error(None, reason)
        form.renew()
        return _form(request, form, 409)
    return _to_receipt(request, ticket, form.token)


def _without_token(request: HttpRequest) -> HttpResponse:
    """The browser's token is missing or old: nothing was done, and the form has a new one."""
    form = ReportForm(request.POST, request.FILES, at=timezone.now(), left_out=left_out(request))
    form.add_error(None, browser.no_token())
    return _form(request, form, 403)


new_report.without_token = _without_token  # type: ignore[attr-defined]
new_report.takes_files = attachments.TAKEN  # type: ignore[attr-defined]


def _file(form: ReportForm, address: str, at: datetime) -> Ticket:
    uploads = [] if filing.is_filed(form.token) else form.uploads
    taken = attachments.take_in(uploads, address, at)
    return filing.file(form.report(), taken, token=form.token, address=address, at=at)


def _too_much(
    request: HttpRequest, form: ReportForm, flood: rate_limits.RateLimited
) -> HttpResponse:
    if isinstance(flood, rate_limits.FilesLimited):
        rate_limits.log_refusal(Action.FLOOD_REFUSED, form.at, gettext_lazy("附件"))
        reason = _("近来收到的附件太多，没有收下。可以现在不带附件提交，也可以过些时候带附件再试。")
        form.add_error(attachments.FIELD, reason)
    else:
        rate_limits.log_refusal(Action.FLOOD_REFUSED, form.at)
        form.add_error(None, _("这个网络地址提交得太多，没有收下。您写的还在，请过一会儿再提交。"))
    response = _form(request, form, 429)
    response.headers["Retry-After"] = str(flood.seconds)
    return response


def _blank(request: HttpRequest, at) -> ReportForm:
    kind = request.GET.get("kind", "")
    about = request.GET.get("about", "").replace("\x00", "")
    initial = {
        "stamp": new_stamp(at),
        "about": about,
        "kind": kind if kind in TicketKind.values else None,
    }
    form = ReportForm(at=at, initial=initial)
    form.about_what = about_of(about, at)
    initial["about"] = form.about_what.address
    return form


def _form(request: HttpRequest, form: ReportForm, status: int = 200) -> HttpResponse:
    rules = deadlines.rules_on(timezone.localdate(form.at))
    context = {"form": form, "about": form.about_what, "rules": rules}
    return private(render(request, "tickets/new.html", context, status=status))


def _to_receipt(request: HttpRequest, ticket: Ticket, token: str) -> HttpResponse:
    response = HttpResponseRedirect(reverse("report-receipt"))
    browser.keep(response, RECEIPT, [ticket.code, receipts.secret_of(token)])
    browser.let_in(request, response, ticket.code, timezone.now())
    return private(response)


@require_safe
def receipt(request: HttpRequest) -> HttpResponse:
    """Code and secret, shown again for as long as the browser keeps them."""
    kept = browser.kept(request, RECEIPT)
    ticket = Ticket.objects.filter(code=kept[0]).first() if kept else None
    context = {"ticket": ticket, "secret": kept[1] if ticket else ""}
    return private(render(request, "tickets/receipt.html", context))
