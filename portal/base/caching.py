"""The page cache and the ETags of the public site.

The newest public entry of the log is the validator: nothing a page shows can change without
it. The key also names the release, the language (by the path), the display and the day; no page
is kept beyond the next due time. Nothing of a signed-in person is cached (R10).

Of an address a page sees only the parameters it declares, in one order, each once unless it takes
several values: whatever else somebody puts there changes neither the answer nor what is kept.
"""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.translation import get_language

from portal.base.audit import log
from portal.base.display import display_of
from portal.base.warm_pages import Stamp

KEPT_FOR = 600  # seconds, and never beyond the next due time
CACHED_STATUS = {200, 410}
MOST_CHARACTERS = 500  # of one parameter
MOST_BYTES = 1 << 19  # of a page that is kept


def public_page(
    view: Callable[..., HttpResponse],
    *parameters: str,
    several: tuple[str, ...] = (),
    also: Callable[[], str] = str,
    strict: bool = False,
) -> Callable[..., HttpResponse]:
    """Mark a view whose answer to a stranger depends on public records, the day and these
    parameters of its address alone; and, where it does, on what `also` returns. Of the parameters
    in `several` an address may have more than one value. A `strict` view is given its address as it
    was asked for, and refuses what it does not know itself."""

    @wraps(view)
    def marked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return view(request, *args, **kwargs)

    page: Any = marked
    page.is_public_page = True
    page.parameters = parameters
    page.several = several
    page.depends_also = also
    page.is_strict = strict
    # Nothing can be posted here: the answer to that is 405, not a word on expired forms.
    page.csrf_exempt = True
    return marked


def kept_parameters(view: Any, asked: QueryDict) -> QueryDict:
    """Those that a public page sees: of each the last value, or all in one order, cut where they
    are no longer what anybody types; none that is empty."""
    kept = QueryDict(mutable=True)
    for name in view.parameters:
        values = asked.getlist(name)
        for value in sorted({*values}) if name in view.several else values[-1:]:
            if value:
                kept.appendlist(name, value[:MOST_CHARACTERS])
    kept._mutable = False
    return kept


class PublicPageMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.user.is_authenticated or request.path_info.startswith(("/admin/", "/en/admin/")):
            response.headers["Cache-Control"] = "private, no-store"
        return response

    def process_view(
        self, request: HttpRequest, view: Any, args: Sequence, kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        if not getattr(view, "is_public_page", False) or request.method not in (
            "GET",
            "HEAD",
        ):
            return None
        if not view.is_strict:
            kept = kept_parameters(view, request.GET)
            request.META["QUERY_STRING"] = kept.urlencode()
            request.GET = kept  # type: ignore[assignment]
        if request.user.is_authenticated:
            return None
        also = view.depends_also()
        etag = _validator(request, also)
        not_modified = get_conditional_response(request, etag)
        if not_modified is not None:
            return _with_headers(not_modified, etag)
        key = f"page-{hashlib.sha256(etag.encode()).hexdigest()}"
        response = cache.get(key)
        if response is None:
            response = view(request, *args, **kwargs)
            if _is_worth_keeping(response):
                cache.set(key, response, _lifetime(request))
        if _is_worth_keeping(response):
            newest, today, hidden = _state(request)
            if hidden is None:
                display = display_of(request)
                response.stamp = Stamp(etag, newest, today, display, view.depends_also, also)
        return _with_headers(response, etag)


def _is_worth_keeping(response: HttpResponse) -> bool:
    return (
        response.status_code in CACHED_STATUS
        and not response.streaming
        and len(response.content) <= MOST_BYTES
    )


def _validator(request: HttpRequest, also: str) -> str:
    parts = [
        settings.RELEASE_ID,
        *_state(request),
        settings.DEMO_MARK.exists(),
        display_of(request),
        # What stands before the path decides neither the view nor the language, but the links.
        request.META.get("SCRIPT_NAME"),
        request.get_full_path(),
        also,
    ]
    digest = hashlib.sha256("\n".join(map(str, parts)).encode())
    return f'"{digest.hexdigest()[:32]}"'


def _state(request: HttpRequest) -> tuple:
    """What the public may see is the same as long as this is."""
    known = request.__dict__
    if "public_state" not in known:
        known["public_state"] = _state_of(_standing(request))
    return known["public_state"]


def _standing(request: HttpRequest) -> Any:
    """The site as it stands; a middleware of the roof put it here."""
    return request.standing  # type: ignore[attr-defined]


def _state_of(standing: Any) -> tuple:
    return (standing.newest_public, timezone.localdate(), _hidden_by_now(standing))


def state_key(request: HttpRequest) -> str:
    """A short name of the state of the public site as this request found it."""
    return _name_of(_state(request))


def state_key_of(standing: Any) -> str:
    """The same of the site as it stands (`portal.records.due.standing`)."""
    return _name_of(_state_of(standing))


def _name_of(state: tuple) -> str:
    parts = (settings.RELEASE_ID, settings.DEMO_MARK.exists(), *state)
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def still_stands(request: HttpRequest) -> bool:
    """Whether the public site is still what it was when this request began."""
    newest, today, _hidden = _state(request)
    now, due_at = timezone.now(), _standing(request).next_due_at
    sequence = log.public_newest_first().values_list("sequence", flat=True).first() or 0
    is_same_day = timezone.localdate(now) == today
    return sequence == newest and is_same_day and (due_at is None or now < due_at)


def once_per_state(request: HttpRequest, name: str, compute: Callable) -> Any:
    """A value that depends on public records and the day alone, kept for strangers."""
    if request.user.is_authenticated:
        kept = request.__dict__.setdefault("_computed", {})  # for this request alone (R10)
        if name not in kept:
            kept[name] = compute()
        return kept[name]
    return shared(request, name, compute)


def shared(request: HttpRequest, name: str, compute: Callable) -> Any:
    """A value that is the same for every reader, such as the names a list offers, kept for all
    until something public changes."""
    parts = (name, get_language(), settings.RELEASE_ID, *_state(request))
    key = hashlib.sha256(repr(parts).encode()).hexdigest()
    return cache.get_or_set(f"{name}-{key}", compute, _lifetime(request))


def _hidden_by_now(standing: Any) -> datetime | None:
    """A due time that has passed although nothing could be written: pages hide what ended."""
    due_at = standing.next_due_at
    return due_at if due_at and due_at <= timezone.now() else None


def _lifetime(request: HttpRequest) -> float:
    due_at = _standing(request).next_due_at
    if due_at is None:
        return KEPT_FOR
    return min(KEPT_FOR, max((due_at - timezone.now()).total_seconds(), 0))


def _with_headers(response: HttpResponse, etag: str) -> HttpResponse:
    if response.status_code in CACHED_STATUS or response.status_code == 304:
        response.headers["ETag"] = etag
    response.headers["Cache-Control"] = "no-cache"
    patch_vary_headers(response, ["Cookie", "Accept-Encoding"])
    return response
