"""What the citizen's own browser keeps for a short while, signed; never in an address."""

from datetime import datetime
from typing import TypeVar

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _

RECEIPT, ACCESS = "report-receipt", "reports-open"  # cookies
KEPT_FOR = {RECEIPT: 10 * 60, ACCESS: 30 * 60}  # seconds
MOST_OPEN = 5  # reports, each in a tab of its own
R = TypeVar("R", bound=HttpResponseBase)


def keep(response: HttpResponse, name: str, value: list):
    response.set_cookie(
        name,
        signing.dumps(value, salt=name),
        max_age=KEPT_FOR[name],
        httponly=True,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
    )


def kept(request: HttpRequest, name: str) -> list:
    try:
        return signing.loads(request.COOKIES.get(name, ""), salt=name, max_age=KEPT_FOR[name])
    except signing.BadSignature:
        return []


def let_in(request: HttpRequest, response: HttpResponse, code: str, at: datetime):
    """To the report with this code, for whoever has just given its secret."""
    others = {known: since for known, since in _open(request, at).items() if known != code}
    newest = [*others.items(), (code, int(at.timestamp()))][-MOST_OPEN:]
    keep(response, ACCESS, newest)


def may_read(request: HttpRequest, code: str, at: datetime) -> bool:
    return code in _open(request, at)


def _open(request: HttpRequest, at: datetime) -> dict[str, int]:
    """The codes whose secrets were given, and when; opening another prolongs none."""
    last = at.timestamp() - KEPT_FOR[ACCESS]
    return {code: since for code, since in kept(request, ACCESS) if since > last}


def no_token() -> str:
    return _("页面已经过时，或者浏览器没有保存 Cookie，没有收下。您写的还在，请再提交一次。")


def private(response: R) -> R:
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
