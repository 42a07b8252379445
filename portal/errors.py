"""Error pages in the reader's language, each saying what to do next."""

import contextlib
import sqlite3
import sys
from http import HTTPStatus
from typing import Any

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import DatabaseError, InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import loader
from django.utils.translation import gettext as _

from portal import kept
from portal.api.problems import is_asked_by_a_program, problem
from portal.base.server import limits

AGAIN_AFTER = 10  # seconds
# What SQLite says of a file that cannot be had now, and not of a statement that is wrong.
OF_SQLITE = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PROTOCOL,
}  # fmt: skip
TOO_MUCH = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)


def not_found(request: HttpRequest, exception=None) -> HttpResponse:
    reason = exception.args[0] if exception and exception.args else ""
    message = reason if isinstance(reason, str) else ""
    if is_asked_by_a_program(request):
        return problem(404, message)
    if typed := _typed_for(request):
        message = _("没有保存：%(reason)s") % {"reason": message or _("这一页已经不在了。")}
        return kept.page(request, typed, message, status=404, again=False)
    return render(request, "errors/404.html", {"message": message}, status=404)


def forbidden(request: HttpRequest, exception=None) -> HttpResponse:
    if typed := _typed_for(request):
        reason = str(exception) or _("您没有办理这件事的权限，或者权限刚刚改变。")
        message = _("没有保存：%(reason)s") % {"reason": reason}
        return kept.page(request, typed, message, status=403, again=False)
    return render(request, "errors/403.html", status=403)


def csrf_failure(request: HttpRequest, reason="") -> HttpResponse:
    """No form loses a word: what citizens write comes back in its own page, what staff write in
    one that sends it again, unless another site may have sent it."""
    match: Any = request.resolver_match
    if own := getattr(match.func, "without_token", None):
        return own(request, **match.kwargs)
    if typed := _typed_for(request):
        ours = "Origin" in request.headers and not reason.startswith("Origin checking failed")
        if ours and match.url_name == "login":
            return kept.sign_in_page(request, typed)
        message = (
            _("页面已过期，没有保存。您填写的内容都在，请再次提交。")
            if ours
            else _("页面已过期，没有保存。请重新打开要填的页面，把下面的内容复制过去。")
        )
        return kept.page(request, typed, message, status=403, again=ours)
    message = _("页面已过期，没有办理。请返回上一页，刷新后重新提交。")
    return render(request, "errors/403.html", {"message": message}, status=403)


def _typed_for(request: HttpRequest) -> kept.TypedForm | None:
    """What somebody sent to the back office, if anything."""
    match = request.resolver_match
    if request.method != "POST" or match is None or "admin" not in match.namespaces:
        return None
    return (kept.TypedForm.sent_along if match.url_name == "login" else kept.TypedForm.of)(request)


def bad_request(request: HttpRequest, exception=None) -> HttpResponse:
    if isinstance(exception, TOO_MUCH):
        status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        return HttpResponse(limits.page(status), status=status)
    if is_asked_by_a_program(request):
        return problem(400)
    return render(request, "errors/400.html", status=400)


def server_error(request: HttpRequest) -> HttpResponse:
    """No context processors: whatever broke the page may break them too."""
    if is_away(sys.exc_info()[1]):
        return _unavailable(request)
    if is_asked_by_a_program(request):
        return problem(500)
    return HttpResponse(loader.render_to_string("errors/500.html"), status=500)


def is_away(error: BaseException | None) -> bool:
    """Whether the database does not answer, or somebody holds what is asked for: soon it does. A
    table that SQLite does not have is a fault of ours."""
    if not isinstance(error, (OperationalError, InterfaceError)):
        return False
    code = getattr(error.__cause__, "sqlite_errorcode", None)
    return code is None or code & 0xFF in OF_SQLITE


def _unavailable(request: HttpRequest) -> HttpResponse:
    """Without the database, and yet no word is lost where that still can be read."""
    response = None
    if is_asked_by_a_program(request):
        response = problem(503)
    elif typed := _typed_for(request):
        message = _(
            "没有保存：系统暂时忙，或者数据库暂时连不上。您填写的内容都在，请稍后再次提交。"
        )
        with contextlib.suppress(DatabaseError):
            response = kept.page(request, typed, message, status=503)
    if response is None:
        response = HttpResponse(loader.render_to_string("errors/503.html"), status=503)
    response.headers["Retry-After"] = str(AGAIN_AFTER)
    response.headers["Cache-Control"] = "no-store"
    return response
