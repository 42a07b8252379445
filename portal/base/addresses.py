"""Where a request comes from: one answer for the log, the sign-in lock and the count of reports."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest


def address_of(request: HttpRequest) -> str:
    """Behind the proxy that ends TLS, what that proxy adds last; what stands before it anybody
    could have written."""
    return last_of(request.META.get("HTTP_X_FORWARDED_FOR", "")) or (
        request.META.get("REMOTE_ADDR") or ""
    )


def last_of(forwarded: str) -> str:
    """The address that the proxy adds to this header, if there is a proxy."""
    last = forwarded.rpartition(",")[2].strip()
    return last if settings.HTTPS and _is_address(last) else ""


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
