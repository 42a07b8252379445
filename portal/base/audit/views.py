"""`/log/` for programs that check it (c2sp.org/tlog-tiles); for people see `portal.log_pages`."""

import gzip
import re
from collections.abc import Callable

from django.http import FileResponse, Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from django.views.decorators.http import require_safe

from portal.base import slots
from portal.base.audit import bundle, checkpoints, log, tree
from portal.base.audit.models import Entry

FOR_EVER = "public, max-age=31536000, immutable"
NOT_KEPT = "no-cache"
NO_ENTRY = gettext_noop("日志里没有这一条公开的记录。")
NOT_SO_LONG = gettext_noop("日志还没有这么长。")


@require_safe
def checkpoint(request: HttpRequest) -> HttpResponse:
    """To be read as it is, and saved under the name that the page's command has."""
    response = _signed(checkpoints.newest)
    response.headers["Content-Disposition"] = 'inline; filename="checkpoint.txt"'
    return response


@require_safe
def key(request: HttpRequest) -> HttpResponse:
    return _signed(lambda: f"{checkpoints.verifier_key()}\n")


@require_safe
def proof(request: HttpRequest, sequence: int) -> HttpResponse:
    proved = proof_or_nothing(public_entry(sequence))
    if proved is None:
        return _no_key()
    return _text(proved.text, NOT_KEPT, f"{sequence}.tlog-proof")


@require_safe
def leaf(request: HttpRequest, sequence: int) -> HttpResponse:
    """The bytes that the entry's leaf hash is made of."""
    content = bundle.leaf_bytes(public_entry(sequence))
    return _bytes(content, "application/json", FOR_EVER)


@require_safe
def consistency(request: HttpRequest, old: int, new: int) -> HttpResponse:
    """That the log of `new` entries begins with the one of `old`: hashes in Base64, one a line."""
    if not 0 < old <= new <= log.newest_sequence():
        raise Http404(_(NOT_SO_LONG))
    path = tree.consistency_proof(old, new)
    return _text("".join(f"{checkpoints.base64_text(step)}\n" for step in path), FOR_EVER)


@require_safe
def tile(request: HttpRequest, level: int, index: int, width: int) -> HttpResponse:
    content = checkpoints.tile(level, index, width) if _exists(level, index, width) else b""
    if len(content) != width * 32:
        raise Http404(_(NOT_SO_LONG))
    return _bytes(content, "application/octet-stream", FOR_EVER)


@require_safe
def entry_bundle(request: HttpRequest, index: int, width: int) -> HttpResponse:
    if not _exists(0, index, width):
        raise Http404(_(NOT_SO_LONG))
    content = bundle.entry_bundle(index, width)
    if not _takes_gzip(request):
        response = _bytes(content, "application/octet-stream", FOR_EVER)
    else:
        packed = gzip.compress(content, mtime=0)
        response = _bytes(packed, "application/octet-stream", FOR_EVER)
        response.headers["Content-Encoding"] = "gzip"
    response.headers["Vary"] = "Accept-Encoding"
    return response


@require_safe
def whole_log(request: HttpRequest) -> HttpResponseBase:
    """Every entry: made anew for each reader, so for few at once."""
    try:
        pieces = bundle.whole_log()
    except checkpoints.NoKey:
        return _no_key()
    slot = slots.take("log", 2)
    if slot is None:
        return slots.busy(request)
    stream = slots.Stream(pieces, slot)
    response = StreamingHttpResponse(stream, content_type="application/zip")
    response.headers["Content-Disposition"] = 'attachment; filename="log.zip"'
    response.headers["Cache-Control"] = NOT_KEPT
    return response


@require_safe
def verifier(request: HttpRequest) -> FileResponse:
    response = FileResponse(bundle.VERIFIER.open("rb"), as_attachment=True, filename="verify.py")
    response.headers["Content-Type"] = "text/x-python; charset=utf-8"
    response.headers["Cache-Control"] = NOT_KEPT
    return response


def _takes_gzip(request: HttpRequest) -> bool:
    """Whether it is among the encodings accepted; a weight of 0 refuses it."""
    accepted = request.headers.get("Accept-Encoding", "").lower().replace(" ", "").split(",")
    return any(re.fullmatch(r"gzip(;q=(1|0\.\d*[1-9]).*)?", one) for one in accepted)


def _exists(level: int, index: int, width: int) -> bool:
    """Whether the log has grown to where this tile is whole."""
    first_size = (index * checkpoints.TILE_WIDTH + width) * checkpoints.TILE_WIDTH**level
    return first_size <= log.newest_sequence()


def public_entry(sequence: int) -> Entry:
    found = Entry.objects.filter(sequence=sequence, is_public=True).first()
    if found is None:
        raise Http404(_(NO_ENTRY))
    return found


def proof_or_nothing(entry: Entry) -> bundle.Proof | None:
    try:
        return bundle.proofs([entry])[0]
    except checkpoints.NoKey:
        return None


def key_or_nothing() -> str:
    try:
        return checkpoints.verifier_key()
    except checkpoints.NoKey:
        return ""


def _signed(make: Callable[[], str]) -> HttpResponse:
    try:
        return _text(make(), NOT_KEPT)
    except checkpoints.NoKey:
        return _no_key()


def _no_key() -> HttpResponse:
    response = _text(f"{_(checkpoints.UNSIGNED)}\n", "no-store")
    response.status_code = 503
    return response


def _text(text: str, kept: str, name: str = "") -> HttpResponse:
    response = _bytes(text.encode(), "text/plain; charset=utf-8", kept)
    if name:
        response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _bytes(content: bytes, media_type: str, kept: str) -> HttpResponse:
    response = HttpResponse(content, content_type=media_type)
    response.headers["Cache-Control"] = kept
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
