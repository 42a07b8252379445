"""What a program is told when it cannot have what it asked for (RFC 9457)."""

from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse

PREFIX = "/api/"


def problem(status: int, detail: str = "", **more: Any) -> HttpResponse:
    told = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
    if detail:
        told["detail"] = detail
    return JsonResponse(
        told | more,
        status=status,
        content_type="application/problem+json",
        json_dumps_params={"ensure_ascii": False},
    )


def is_asked_by_a_program(request: HttpRequest) -> bool:
    return request.path_info.startswith(PREFIX)
