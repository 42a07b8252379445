"""The page cache and the ETags of the public site.

A page that was made for a stranger is kept with what it was made of (`dependencies`), and is given
again until the log seals a change of any of that, the day ends or something is due; ten minutes at
most. Its validator is a hash of what it says. The key names the release, the language (by the
path) and the display. Nothing of a signed-in person is cached (R10).

Of an address a page sees only the parameters it declares, in one order, each once unless it takes
several values: whatever else somebody puts there changes neither the answer nor what is kept.
"""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import wraps
from typing import Any, NamedTuple

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.translation import get_language

from portal.base.audit import log
from portal.base.dependencies import Changes, Own, Reads, note, reading
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
    about: Callable[[str], Own] | None = None,
) -> Callable[..., HttpResponse]:
    """Mark a view whose answer to a stranger depends on public records, the day and these
    parameters of its address alone; and, where it does, on what `also` returns. Of the parameters
    in `several` an address may have more than one value. A `strict` view is given its address as it
    was asked for, and refuses what it does not know itself. A page about one record, which its view
    is given as `address`, says which with `about`."""

    @wraps(view)
    def marked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return view(request, *args, **kwargs)

    page: Any = marked
    page.is_public_page = True
    page.parameters = parameters
    page.several = several
    page.depends_also = also
    page.is_strict = strict
    page.about = about
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
            parameters = kept_parameters(view, request.GET)
            request.META["QUERY_STRING"] = parameters.urlencode()
            request.GET = parameters  # type: ignore[assignment]
        if request.user.is_authenticated:
            return None
        also = view.depends_also()
        key = _key(request, also)
        kept: Kept | None = cache.get(key)
        if kept is None or not _stands(request, kept):
            own = view.about(kwargs["address"]) if view.about else None
            with reading(own) as reads:
                response = view(request, *args, **kwargs)
            if response.status_code not in CACHED_STATUS or response.streaming:
                return _with_headers(response, "")
            reads.kinds |= _standing(request).kinds
            kept = Kept(response, _tag(response), reads, _standing(request).newest_public)
            if _may_be_kept(request, kept):
                cache.set(key, kept, _lifetime(request))
        page: Any = kept.value
        etag = kept.etag
        answer: Any = get_conditional_response(request, etag, None, page) or page
        if answer is page and _may_be_kept(request, kept):
            # As of now: it was made then or earlier, and still stands.
            page.stamp = Stamp(
                etag, kept.reads, _standing(request).newest_public, timezone.localdate(),
                view.depends_also, also,
            )  # fmt: skip
        return _with_headers(answer, etag)


class Kept(NamedTuple):
    """A page or a value, and what it was made of while which public entry was the newest."""

    value: Any
    etag: str
    reads: Reads
    as_of: int


changes = Changes()


def _stands(request: HttpRequest, kept: Kept) -> bool:
    newest = _standing(request).newest_public
    return changes.leave_alone(kept.reads, kept.as_of, newest, connection.cursor)


def _may_be_kept(request: HttpRequest, kept: Kept) -> bool:
    """Neither what is very long, nor what hides something that is due and could not be done."""
    return len(kept.value.content) <= MOST_BYTES and _hidden_by_now(_standing(request)) is None


def _tag(response: HttpResponse) -> str:
    """Of what it says, so that it is the same in every process and whenever it was made."""
    said = hashlib.sha256(f"{response.status_code} {response['Content-Type']}\n".encode())
    said.update(response.content)
    return f'"{said.hexdigest()[:32]}"'


def _key(request: HttpRequest, also: str) -> str:
    parts = [
        settings.RELEASE_ID,
        timezone.localdate(),
        settings.DEMO_MARK.exists(),
        display_of(request),
        # What stands before the path decides neither the view nor the language, but the links.
        request.META.get("SCRIPT_NAME"),
        request.get_full_path(),
        also,
    ]
    digest = hashlib.sha256("\n".join(map(str, parts)).encode())
    return f"page-{digest.hexdigest()}"


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
    until something changes that it was made of."""
    parts = (name, get_language(), settings.RELEASE_ID, timezone.localdate())
    key = f"{name}-{hashlib.sha256(repr(parts).encode()).hexdigest()}"
    kept: Kept | None = cache.get(key)
    if kept is not None and _stands(request, kept):
        note(kept.reads)
        return kept.value
    with reading() as reads:
        value = compute()
    cache.set(key, Kept(value, "", reads, _standing(request).newest_public), _lifetime(request))
    return value


def hides_something(request: HttpRequest) -> bool:
    """Whether something is due that could not be done: pages hide it, and counts do not know."""
    return _hidden_by_now(_standing(request)) is not None


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
    if etag:
        response.headers["ETag"] = etag
    response.headers["Cache-Control"] = "no-cache"
    patch_vary_headers(response, ["Cookie", "Accept-Encoding"])
    return response
