"""What the citizen's own browser keeps for a short while, signed; never in an address."""

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

RECEIPT, ACCESS = "report-receipt", "report-access"  # cookies
KEPT_FOR = {RECEIPT: 10 * 60, ACCESS: 30 * 60}  # seconds


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


def let_in(request: HttpRequest, response: HttpResponse, code: str):
    """To the report with this code, for whoever has just given its secret."""
    keep(response, ACCESS, [code])


def let_in_to(request: HttpRequest) -> list[str]:
    return kept(request, ACCESS)


def private(response: HttpResponse) -> HttpResponse:
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
