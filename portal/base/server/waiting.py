"""The connections on which a worker waits for its clients, and which give way where room ends."""

import selectors
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from portal.base.server.sockets import ON_DISK, PatientSocket


class Connection:
    """One client: what it has sent of its next request, and what it waits for."""

    def __init__(self, sock: PatientSocket, client: Any, server: Any) -> None:
        self.sock, self.client, self.server = sock, client, server
        self.received = bytearray()
        self.request: Any = None  # gunicorn's, while one is under way
        self.missing = 0
        self.deadline, self.goes_on, self.address = 0.0, False, ""

    @property
    def stored(self) -> int:
        """Bytes that are held for it, in memory or on the disk."""
        return self.sock.unsent or (self.request.body.tell() if self.request else 0)


class WaitingRoom:
    """Part of the worker's loop, with its `poller` and its count of connections."""

    poller: selectors.BaseSelector
    nr_conns: int

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.waiting: dict[Connection, None] = {}  # in the order in which they began to

    def wait(
        self, conn: Connection, event: int, act: Callable[[Connection], None], seconds: float
    ) -> None:
        """Call `act` whenever the connection is ready, for so many seconds at most."""
        self.stop_waiting(conn)
        conn.deadline = time.monotonic() + seconds
        self.waiting[conn] = None
        self.poller.register(conn.sock, event, partial(self._ready, conn, act))

    def _ready(
        self, conn: Connection, act: Callable[[Connection], None], _sock: PatientSocket
    ) -> None:
        if conn in self.waiting:  # else an earlier event of this round has closed it
            try:
                act(conn)
            except OSError:
                self.drop(conn)

    def stop_waiting(self, conn: Connection) -> None:
        if conn in self.waiting:
            del self.waiting[conn]
            self.poller.unregister(conn.sock)

    def drop(self, conn: Connection) -> None:
        self.stop_waiting(conn)
        if conn.request:
            conn.request.body.close()
        conn.sock.close()
        self.nr_conns -= 1

    def make_room(self) -> None:
        """The longest wait ends, but of the last who came; first where nothing is at stake."""
        if others := [*self.waiting][:-1]:
            self.drop(min(others, key=lambda conn: (conn.sock.unsent > 0, conn.stored > 0)))

    def make_room_on_disk(self) -> None:
        while sum(conn.stored for conn in self.waiting) > ON_DISK:
            self.drop(next(conn for conn in self.waiting if conn.stored))
