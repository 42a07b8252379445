"""Long tables, kept on disk until something public changes: the next reader gets the file.

Nothing of a signed-in person is kept (R10), and no file of another state of the site is served:
what was withdrawn is gone from here too (R2).
"""

import contextlib
import hashlib
import os
import tempfile
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import IO, BinaryIO

from django.conf import settings
from django.http import HttpRequest

from portal.base.caching import state_key, still_stands

MOST_BYTES = 256 << 20  # of all files together
MOST_FILES = 40
UNFINISHED = 3600  # seconds after which a file is one that nobody is writing any more


class KeptTable:
    """The file of one table: what exactly stands in it is told by `parts`."""

    def __init__(self, request: HttpRequest, form: str, parts: tuple) -> None:
        self.request = request
        digest = hashlib.sha256(repr((request.path, *parts)).encode()).hexdigest()
        self.path = _folder() / f"{state_key(request)}-{digest[:32]}.{form}"

    def open(self) -> BinaryIO | None:
        try:
            return self.path.open("rb")
        except FileNotFoundError:
            return None

    def keeping(self, pieces: Iterator[bytes]) -> Generator[bytes, None, None]:
        """Hand these on, and keep them once all were there and the site is still the same."""
        with tempfile.NamedTemporaryFile(dir=_folder(), suffix=".part", buffering=0) as file:
            is_whole = True
            for piece in pieces:
                is_whole = is_whole and _write(file, piece)
                yield piece
            if is_whole and still_stands(self.request):
                with contextlib.suppress(FileExistsError):
                    os.link(file.name, self.path)
        sweep(state_key(self.request))


def _write(file: IO[bytes], piece: bytes) -> bool:
    """On a full disk the reader gets the table all the same."""
    try:
        return file.tell() + len(piece) <= MOST_BYTES // 2 and file.write(piece) == len(piece)
    except OSError:
        return False


def _folder() -> Path:
    folder = settings.VAR_DIR / "exports"
    folder.mkdir(exist_ok=True)
    return folder


def sweep(state: str) -> None:
    """Delete files of other states of the site, and the oldest beyond what may be kept."""
    begun_lately, size, count = time.time() - UNFINISHED, 0, 0
    for path, stat in sorted(_files(), key=lambda one: one[1].st_mtime, reverse=True):
        if path.suffix == ".part":
            is_kept = stat.st_mtime > begun_lately
        else:
            size, count = size + stat.st_size, count + 1
            is_kept = size <= MOST_BYTES and count <= MOST_FILES
            is_kept = is_kept and path.name.startswith(f"{state}-")
        if not is_kept:
            path.unlink(missing_ok=True)


def _files() -> Iterator[tuple[Path, os.stat_result]]:
    for path in _folder().iterdir():
        with contextlib.suppress(FileNotFoundError):  # another request sweeps as well
            yield path, path.stat()
