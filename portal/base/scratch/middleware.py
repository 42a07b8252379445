from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from portal.base.scratch.keeping import FIELD, SAVED, key_in, note_saved, path_of


class ScratchMiddleware:
    """What was saved is no longer to be offered: a form of the back office that is answered by
    another page took everything."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.method == "POST" and response.status_code in SAVED:
            key, path = key_in(request, FIELD), path_of(request.path)
            if key and path.startswith("/admin/") and request.user.is_authenticated:
                note_saved(request.user, path, key, response["Location"], timezone.now())
        return response
