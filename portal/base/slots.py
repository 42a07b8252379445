"""How many may do something expensive at once on this machine; whoever finds no slot comes again.

A slot is the lock on a file: all workers count together, and one that dies gives it back. A
client that stops reading keeps it for LEASE seconds at most.
"""

import fcntl
import os
import threading
from collections.abc import Generator, Iterator

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

LEASE = 180.0
RETRY_AFTER = 30


class Slot:
    """A place among those that work; released once, whoever asks for it."""

    def __init__(self, descriptor: int, lease: float) -> None:
        self._descriptor: int | None = descriptor
        self._lock = threading.Lock()
        self._timer = threading.Timer(lease, self.release)
        self._timer.daemon = True
        self._timer.start()

    def release(self) -> None:
        with self._lock:
            if self._descriptor is not None:
                os.close(self._descriptor)
                self._descriptor = None
        self._timer.cancel()


def take(name: str, count: int, lease: float | None = None) -> Slot | None:
    """One of so many slots of this name, if one is free."""
    folder = settings.VAR_DIR / "slots"
    folder.mkdir(exist_ok=True)
    for number in range(count):
        descriptor = os.open(folder / f"{name}-{number}", os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
        else:
            return Slot(descriptor, LEASE if lease is None else lease)
    return None


def busy(request: HttpRequest) -> HttpResponse:
    """What a visitor reads who finds no slot."""
    response = render(request, "errors/busy.html", status=503)
    response.headers["Retry-After"] = str(RETRY_AFTER)
    response.headers["Cache-Control"] = "no-store"
    return response


class Stream:
    """The pieces of an answer; its slot is given back at their end, or when the client goes."""

    def __init__(self, pieces: Generator[bytes, None, None], slot: Slot | None) -> None:
        self._pieces = pieces
        self._slot = slot

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        try:
            return next(self._pieces)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Called by the response, also where nothing was read."""
        self._pieces.close()
        if self._slot is not None:
            self._slot.release()
