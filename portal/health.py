"""What a load balancer asks: whether this process lives, and whether it can answer pages now.

Asked before anything else: by an address instead of a name, without a session, and also where the
database is away. It tells nothing but these words.
"""

from collections.abc import Callable

from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse

from portal.base import schema

LIVES, READY = "/healthz", "/readyz"
AGAIN_AFTER = "5"  # seconds

_is_migrated = False  # once it is so, it stays so until this process ends


class HealthMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info == LIVES:
            return _said("ok")
        if request.path_info == READY:
            lacking = _lacking()
            return _said(lacking or "ok", 503 if lacking else 200)
        return self.get_response(request)


def _said(word: str, status: int = 200) -> HttpResponse:
    headers = {"Cache-Control": "no-store"} | (
        {} if status == 200 else {"Retry-After": AGAIN_AFTER}
    )
    return HttpResponse(f"{word}\n", "text/plain", status, headers=headers)


def _lacking() -> str:
    """What keeps this process from answering."""
    global _is_migrated
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        _is_migrated = _is_migrated or not schema.known() - schema.applied("default")
    except DatabaseError:
        return "database"
    return "" if _is_migrated else "migrations"
