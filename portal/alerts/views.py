"""Asking for alerts, and what the links in mails lead to. Nothing here is ever cached."""

from typing import TypeVar

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from portal.alerts import people, subscribing
from portal.alerts.forms import AskForm, RhythmForm
from portal.alerts.models import LONGEST_FEED, Request, Subscription
from portal.alerts.rhythms import Rhythm
from portal.base import contact_keys
from portal.base.addresses import address_of
from portal.records.due import standing
from portal.records.feed_reading import NotTold, canonical, in_language, read
from portal.records.feeds import Told
from portal.supervision.tickets import browser, rate_limits
from portal.supervision.tickets.browser import private

R = TypeVar("R", bound=HttpResponseBase)
TOO_OFTEN = gettext_lazy("今天改得太多，没有收下。请明天再试。")
SECRET = 60  # characters that are looked at, more than one has


@sensitive_post_parameters("address")
@require_http_methods(["GET", "HEAD", "POST"])
def follow(request: HttpRequest) -> HttpResponse:
    """How to be told of what is new: the address of a feed, and the form for alerts of it."""
    feed = _feed(request)
    if request.method != "POST" or not feed:
        form = AskForm(initial={"rhythm": Rhythm.DAILY})
        return _follow(request, feed, form, is_asked="asked" in request.GET)
    form = AskForm(request.POST)
    if not form.is_valid():
        return _follow(request, feed, form, 422)
    return _ask(request, feed, form)


def _without_token(request: HttpRequest) -> HttpResponse:
    """The browser's token is missing or old: nothing was done, and the form has a new one."""
    form = AskForm(request.POST)
    form.add_error(None, browser.no_token())
    return _follow(request, _feed(request), form, 403)


follow.without_token = _without_token  # type: ignore[attr-defined]


def _feed(request: HttpRequest) -> str:
    """What the address names, as it is kept; nothing if it is no feed."""
    return canonical(request.GET.get("feed", ""))


def _ask(request: HttpRequest, feed: str, form: AskForm) -> HttpResponse:
    """Whether the address is known is told to nobody: the answer is always the same."""
    address, rhythm = form.cleaned_data["address"], form.cleaned_data["rhythm"]
    at, language = timezone.now(), get_language() or settings.LANGUAGE_CODE
    if len(feed) > LONGEST_FEED or read(feed, language, standing()) is None:
        form.add_error(None, _("这项内容现在不能订阅，请回到列表核对筛选的条件。"))
        return _follow(request, feed, form, 422)
    try:
        subscribing.ask(address, feed, rhythm, language, network=address_of(request), at=at)
    except rate_limits.RateLimited as flood:
        form.add_error(None, _("这个网络地址申请得太多，没有收下。请过一会儿再试。"))
        response = _follow(request, feed, form, 429)
        response.headers["Retry-After"] = str(flood.seconds)
        return response
    except contact_keys.Unreadable:
        form.add_error(None, _("本站没有设置保存联系方式的密钥，不能发邮件。"))
        return _follow(request, feed, form, 409)
    asked = urlencode({"feed": in_language(feed, language), "asked": "1"})
    return private(HttpResponseRedirect(f"{reverse('follow')}?{asked}"))


def _follow(
    request: HttpRequest, feed: str, form: AskForm, status: int = 200, is_asked: bool = False
) -> HttpResponse:
    context = {
        "feed": request.GET.get("feed", "") if feed else "",
        "form": form if contact_keys.are_there() else None,
        "is_asked": is_asked,
        "hours": _hours(),
    }
    return private(render(request, "follow.html", context, status=status))


# Whoever has the secret of a link may do what it is for, and it alone: no cookie is asked for,
# which nobody could abuse, and which programs that leave with one click (RFC 8058) have not.


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def alert(request: HttpRequest, code: str) -> HttpResponse:
    """Confirm, change or leave. To look changes nothing: programs that check mail do it."""
    secret, at = _secret(request), timezone.now()
    if subscription := subscribing.subscription_of(code, secret):
        return _manage(request, subscription, secret)
    asked = subscribing.request_of(code, secret, at)
    if asked is None:
        return _gone(request)
    if request.method != "POST":
        return _ask_to_confirm(request, asked)
    try:
        confirmed = subscribing.confirm(asked, at)
    except rate_limits.RateLimited:
        return _ask_to_confirm(request, asked, 429, reason=str(TOO_OFTEN))
    except subscribing.TooMany:
        reason = _("这个邮箱已经有 %(most)s 项提醒，请先退订不用的，再确认这一项。")
        shown = {"reason": reason % {"most": subscribing.MOST}}
        return _ask_to_confirm(request, asked, 409, **shown)
    if confirmed is None or confirmed.code == code:
        return _to(code, secret)
    return _to(confirmed.code, people.unseal(confirmed.contact).secret)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: HttpRequest, code: str) -> HttpResponse:
    """One button, and without any for programs. Whoever left before has left."""
    secret = _secret(request)
    subscription = subscribing.subscription_of(code, secret)
    if request.method == "POST":
        if subscription is not None:
            subscribing.end(subscription, "left")
        elif asked := subscribing.request_of(code, secret, timezone.now()):
            asked.delete()
        return _secretive(render(request, "alerts/left.html"))
    row = subscription or subscribing.request_of(code, secret, timezone.now())
    if row is None:
        return _gone(request)
    context = {"told": _told(row), "row": row}
    return _secretive(render(request, "alerts/leave.html", context))


alert.is_secret = leave.is_secret = True  # type: ignore[attr-defined]


def _manage(request: HttpRequest, subscription: Subscription, secret: str) -> HttpResponse:
    form = RhythmForm(initial={"rhythm": subscription.rhythm})
    status = 200
    if request.method == "POST" and "rhythm" in request.POST:
        form = RhythmForm(request.POST)
        if form.is_valid():
            rhythm = form.cleaned_data["rhythm"]
            language = get_language() or settings.LANGUAGE_CODE
            try:
                subscribing.change(subscription, rhythm, language, timezone.now())
                return _to(subscription.code, secret)
            except rate_limits.RateLimited:
                form.add_error(None, str(TOO_OFTEN))
        status = 422 if form.errors else status
    context = {
        "row": subscription,
        "told": _told(subscription),
        "form": form,
        "leave": f"{reverse('alert-leave', args=[subscription.code])}?{_query(secret)}",
    }
    return _secretive(render(request, "alerts/manage.html", context, status=status))


def _ask_to_confirm(
    request: HttpRequest, asked: Request, status: int = 200, reason: str = ""
) -> HttpResponse:
    context = {"row": asked, "told": _told(asked), "reason": reason}
    return _secretive(render(request, "alerts/confirm.html", context, status=status))


def _gone(request: HttpRequest) -> HttpResponse:
    """The same for a link that was never right."""
    context = {"hours": _hours()}
    return _secretive(render(request, "alerts/gone.html", context, status=404))


def _told(row: Request | Subscription) -> Told | None:
    try:
        return read(row.feed, get_language() or settings.LANGUAGE_CODE, standing())
    except NotTold:  # to leave nobody need know what it says
        return None


def _hours() -> int:
    return int(subscribing.CONFIRM_WITHIN.total_seconds()) // 3600


def _secret(request: HttpRequest) -> str:
    return request.GET.get("secret", "").replace("\x00", "")[:SECRET]


def _query(secret: str) -> str:
    return urlencode({"secret": secret})


def _to(code: str, secret: str) -> HttpResponse:
    return _secretive(HttpResponseRedirect(f"{reverse('alert', args=[code])}?{_query(secret)}"))


def _secretive(response: R) -> R:
    """The address holds a secret, which goes nowhere with the next link."""
    response.headers["Referrer-Policy"] = "no-referrer"
    return private(response)
