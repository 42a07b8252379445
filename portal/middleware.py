from django.http import HttpRequest
from django.middleware.locale import LocaleMiddleware
from django.utils import timezone

from portal.audit.log import acting_from
from portal.publishing.due import next_due_at, perform_due


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
        with acting_from(request.META.get("REMOTE_ADDR") or ""):
            return self.get_response(request)


class DueChangesMiddleware:
    """What is due is performed before the request is answered, if no tick has done it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest):
        now = timezone.now()
        due_at = next_due_at()
        if due_at is not None and due_at <= now:
            perform_due(now)
            due_at = next_due_at()
        request.next_due_at = due_at
        return self.get_response(request)
