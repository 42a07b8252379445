"""The scans of registered channels, as the public is served them."""

from typing import Any

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from disclosures.models import ChannelRegistration, Item
from portal.records.files import serve


@require_safe
def scan(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """While its record may be read by this person."""
    rows = ChannelRegistration.objects.confirmed().defer("text")
    row = rows.filter(number=address, pk=pk).first()
    readable = Item.objects.readable(request.user, timezone.now())
    if row is None or not readable.filter(number=address).exists():
        raise Http404(_("没有这个文件。"))
    response: Any = serve(row)
    etag = response.headers["ETag"]
    return get_conditional_response(request, etag, None, response) or response
