"""Error pages in the reader's language, each saying what to do next."""

from http import HTTPStatus

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import loader
from django.utils.translation import gettext as _

from portal.server import limits

TOO_MUCH = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)


def not_found(request: HttpRequest, exception=None) -> HttpResponse:
    reason = exception.args[0] if exception and exception.args else ""
    message = reason if isinstance(reason, str) else ""
    return render(request, "errors/404.html", {"message": message}, status=404)


def forbidden(request: HttpRequest, exception=None) -> HttpResponse:
    return render(request, "errors/403.html", status=403)


def csrf_failure(request: HttpRequest, reason="") -> HttpResponse:
    """A page with a form that citizens write into has its own answer, which loses no word."""
    match = request.resolver_match
    if own := getattr(match.func, "without_token", None):
        return own(request, **match.kwargs)
    message = _("页面已过期。请返回上一页，刷新后重新提交；您填写的内容还在那一页上。")
    return render(request, "errors/403.html", {"message": message}, status=403)


def bad_request(request: HttpRequest, exception=None) -> HttpResponse:
    if isinstance(exception, TOO_MUCH):
        status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        return HttpResponse(limits.page(status), status=status)
    return render(request, "errors/400.html", status=400)


def server_error(request: HttpRequest) -> HttpResponse:
    """No context processors: whatever broke the page may break them too."""
    return HttpResponse(loader.render_to_string("errors/500.html"), status=500)
