"""The scans of registered channels, as the public is served them."""

from typing import Any

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from disclosures.models import ChannelRegistration
from disclosures.models.registration import kinds_with_facts
from portal.records.files import serve
from portal.records.lookup import record_kinds


@require_safe
def scan(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """While its record may be read by this person."""
    rows = ChannelRegistration.objects.confirmed().defer("text")
    row = rows.filter(number=address, pk=pk).first()
    if row is None or not _is_readable(request, address):
        raise Http404(_("没有这个文件。"))
    response: Any = serve(row)
    etag = response.headers["ETag"]
    return get_conditional_response(request, etag, None, response) or response


def _is_readable(request: HttpRequest, number: str) -> bool:
    now = timezone.now()
    return any(
        model.objects.readable(request.user, now).filter(number=number).exists()
        for model in kinds_with_facts()
    )


def of_department(request: HttpRequest, about: Any) -> dict:
    """What the profile of a department stood in, for its own page and the department's."""
    profiles = record_kinds()["profile"].objects.readable(request.user, timezone.now())
    numbers = profiles.filter(department=about.department).values("number")
    rows = ChannelRegistration.objects.confirmed().filter(number__in=numbers)
    return {"registrations": rows.defer("text")}
