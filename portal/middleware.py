import logging

from django.http import HttpRequest
from django.middleware.locale import LocaleMiddleware
from django.shortcuts import render
from django.utils import timezone

from portal.addresses import address_of
from portal.audit.clock import ClockRefused
from portal.audit.log import acting_from
from portal.publishing.due import perform_due, standing

logger = logging.getLogger(__name__)


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


class ClockMiddleware:
    """Says so where nothing could be done because the clock was set."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest):
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception):
        if not isinstance(exception, ClockRefused):
            return None
        logger.error("the clock is not to be trusted: %s", exception)
        # Who just signed in did not: no entry says it.
        request.session.modified = False
        return render(request, "errors/clock.html", {"fault": str(exception)}, status=503)


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
        request.standing = stands
        return self.get_response(request)
