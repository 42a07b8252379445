"""Blobs by their SHA-256 in a folder of their own: written once, whole or not at all, shared by
every version that holds the same file."""

import hashlib
import os
import re
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from django.conf import settings

from portal.base import durable

SHA256 = re.compile(r"[0-9a-f]{64}")
CHUNK = 1 << 20


def put(content: BinaryIO | bytes) -> str:
    """Keep these bytes and return their SHA-256: a row that names it finds them even after a power
    cut. Raises OSError, and then nothing is kept."""
    chunks = [content] if isinstance(content, bytes) else _chunks(content)
    durable.make_folder(settings.FILES_DIR)
    digest = hashlib.sha256()
    with tempfile.NamedTemporaryFile(dir=settings.FILES_DIR, prefix="new-") as file:
        for chunk in chunks:
            digest.update(chunk)
            file.write(chunk)
        durable.finish(file, 0o440)
        place = path(digest.hexdigest())
        place.parent.mkdir(exist_ok=True)
        durable.sync_folder(settings.FILES_DIR)
        if not durable.keep(file.name, place):
            os.utime(place)  # younger again, so that no sweep takes it from its new row
    return digest.hexdigest()


def path(sha256: str) -> Path:
    """Where a blob is kept. Raises ValueError for what is no SHA-256."""
    if not SHA256.fullmatch(sha256):
        raise ValueError(f"not a SHA-256: {sha256!r}")
    return settings.FILES_DIR / sha256[:2] / sha256


def holds(sha256: str) -> bool:
    return bool(SHA256.fullmatch(sha256)) and path(sha256).exists()


def is_time_to_sweep(every: float) -> bool:
    """Whether the last sweep was so many seconds ago; the answer counts as the next one."""
    mark = settings.FILES_DIR / "swept"
    if not settings.FILES_DIR.exists() or (
        mark.exists() and mark.stat().st_mtime > time.time() - every
    ):
        return False
    mark.touch()
    return True


def sweep(kept: set[str], older_than: float) -> int:
    """Delete blobs that no row names and that are older than so many seconds; return how many."""
    before = time.time() - older_than
    swept = 0
    for blob in settings.FILES_DIR.glob("??/*"):
        if blob.name not in kept and blob.stat().st_mtime < before:
            blob.unlink(missing_ok=True)
            swept += 1
    for unfinished in settings.FILES_DIR.glob("new-*"):
        if unfinished.stat().st_mtime < before:
            unfinished.unlink(missing_ok=True)
    return swept


def _chunks(content: BinaryIO) -> Iterator[bytes]:
    content.seek(0)
    while chunk := content.read(CHUNK):
        yield chunk
