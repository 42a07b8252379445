import logging
from http import HTTPStatus
from typing import Any, cast

from django.http import HttpRequest, HttpResponse, QueryDict
from django.middleware.locale import LocaleMiddleware
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from portal import kept
from portal.base.addresses import address_of
from portal.base.audit.clock import ClockRefused
from portal.base.audit.log import acting_from
from portal.base.audit.refused import LogRefused
from portal.base.files.upload import is_beyond
from portal.base.server import limits
from portal.base.texts.characters import fit, is_fit
from portal.records.due import perform_due, standing

logger = logging.getLogger(__name__)


# What no page needs, whatever a script should be made to do.
NOT_PERMITTED = ("camera", "display-capture", "geolocation", "microphone", "payment", "usb")
PERMISSIONS = ", ".join(f"{name}=()" for name in NOT_PERMITTED)


class HeadersMiddleware:
    """Headers of every answer that Django has no setting for. Tables, feeds and files are for other
    sites too; pages are for none to embed."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest):
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        if response.headers.get("Content-Type", "").startswith("text/html"):
            response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class LimitsMiddleware:
    """What asks too much is refused before anything is computed, whatever server stands before."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest):
        status = self._refused(request.path_info, request.META)
        if status is None:
            return self.get_response(request)
        return HttpResponse(
            limits.page(status), status=status, headers={"Cache-Control": "no-store"}
        )

    @staticmethod
    def _refused(path: str, sent: dict) -> HTTPStatus | None:
        try:
            length = int(sent.get("CONTENT_LENGTH") or 0)
        except ValueError:
            return HTTPStatus.BAD_REQUEST
        if length > limits.body_limit(path, sent.get("HTTP_COOKIE", "")):
            return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        return limits.address_refused(path, sent.get("QUERY_STRING", ""))


class PathLocaleMiddleware(LocaleMiddleware):
    """The path alone decides the language, so that no page varies by Accept-Language."""

    def process_response(self, request, response):
        response.headers.setdefault("Content-Language", self.language_of(request))
        return response

    @staticmethod
    def language_of(request) -> str:
        return "en" if request.path_info.startswith("/en/") else "zh-Hans"


class AddressMiddleware:
    """Let the log note where an act came from."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest):
        with acting_from(address_of(request)):
            return self.get_response(request)


class UploadLimitMiddleware:
    """In the back office, it depends on the person how much is read at all."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest):
        if request.path_info.startswith(limits.BACK_OFFICE) and is_beyond(request):
            shown = {"limit": limits.FORM_BYTES >> 20}
            return render(request, "errors/413.html", shown, status=413)
        return self.get_response(request)


class LogRefusedMiddleware:
    """Says so where nothing could be done because the clock was set, or the key of the seals is not
    the log's."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest):
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception):
        if not isinstance(exception, LogRefused):
            return None
        logger.error("nothing can be logged: %s", exception)
        is_clock = isinstance(exception, ClockRefused)
        # Who just signed in did not: no entry says it.
        request.session.modified = False
        is_office = "admin" in cast(Any, request.resolver_match).namespaces
        advice = self._advice(request) if is_clock else _("请告诉管理服务器的人。")
        fault = f"{exception} {advice}" if is_office else ""
        if is_office and (typed := kept.TypedForm.of(request)):
            message = _("没有保存：%(reason)s") % {"reason": fault}
            return kept.page(request, typed, message, status=503)
        shown = {"fault": fault, "is_clock": is_clock}
        return render(request, "errors/log_refused.html", shown, status=503)

    @staticmethod
    def _advice(request: HttpRequest) -> str:
        if cast(Any, request.resolver_match).url_name == "login":  # no page can be reached
            return _(
                "请告诉管理服务器的人：校准时钟；时钟无误的，在服务器上运行 "
                "manage.py confirm_clock --reason 写明理由并确认。"
            )
        return _(
            "请告诉管理员：校准服务器的时钟；时钟无误的，在“服务器的时钟”一页或者用 "
            "manage.py confirm_clock 写明理由并确认。"
        )


class DueChangesMiddleware:
    """What is due is performed before the request is answered, if no tick has done it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest):
        now = timezone.now()
        stands = standing()
        if stands.next_due_at is not None and stands.next_due_at <= now:
            perform_due(now)
            stands = standing()
        request.standing = stands  # type: ignore[attr-defined]
        return self.get_response(request)


class TypedTextMiddleware:
    """What nobody sees, and files and mails cannot hold, is taken out of all that is typed.

    A text with a NUL is left as it is: every form refuses it.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest):
        request.GET = _fitting(request.GET)  # type: ignore[assignment]
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view, args, kwargs):
        if request.method == "POST":  # read already, for its token
            request.POST = _fitting(request.POST)  # type: ignore[assignment]


def _fitting(data: QueryDict) -> QueryDict:
    odd = {
        key: values
        for key, values in data.lists()
        if not all(is_fit(value) or "\x00" in value for value in values)
    }
    if not odd:
        return data
    data = data.copy()
    for key, values in odd.items():
        data.setlist(key, [value if "\x00" in value else fit(value) for value in values])
    data._mutable = False
    return data
