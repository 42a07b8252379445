"""gunicorn's threaded worker, which no slow client can hold.

The stock worker lets a thread wait for the rest of a head or a body, and for whoever reads an
answer slowly: as many such clients as threads stop the site. Here the worker's own loop collects
requests until they are whole, and sends on what a client has not taken yet; a thread sees neither.
Every wait has an end; where connections or the disk run short, who has waited longest gives way to
whoever comes next; and one address has half of the threads at most, and sends few bodies at once.
"""

import errno
import selectors
import socket
import sys
import time
from concurrent.futures import Future
from http import HTTPStatus
from typing import Any

from gunicorn.config import Config
from gunicorn.errors import ConfigError
from gunicorn.glogging import Logger
from gunicorn.http.body import ChunkedReader
from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine, NoMoreData
from gunicorn.http.message import Request
from gunicorn.http.parser import RequestParser
from gunicorn.workers.gthread import ThreadWorker

from portal.base.addresses import last_of
from portal.base.server import limits
from portal.base.server.sockets import PIECE, PatientSocket, spool
from portal.base.server.turns import Turns
from portal.base.server.waiting import Connection, WaitingRoom

HEAD_SECONDS = 10  # for a whole head, from its first byte
PATIENCE = 20  # seconds for a body or an answer, and more by what arrives of it:
SLOWEST = 10_000  # bytes a second
LINGER_SECONDS = 2  # for what a client still sends after its answer

HEAD_BYTES = 32 << 10
QUEUED = 40  # requests of one address that wait for a thread
HALF_SENT = 40  # requests of one address whose bodies are still to come
# How long a busy thread keeps the others of its process waiting at each of their queries.
SWITCH_SECONDS = 0.0005
GONE = {errno.EPIPE, errno.ECONNRESET, errno.ENOTCONN}


class PatientWorker(WaitingRoom, ThreadWorker):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.cfg.set("sendfile", False)  # it would wait for the reader
        self.turns = Turns(max(1, self.cfg.threads // 2))

    @classmethod
    def check_config(cls, cfg: Config, log: Logger) -> None:
        if cfg.is_ssl or cfg.proxy_protocol != "off":
            raise ConfigError("this worker reads plain HTTP/1.1, behind a proxy that ends TLS")

    def init_process(self) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        super().init_process()

    # Ends of waiting.

    def murder_pending(self) -> None:
        """Called by the loop each second: every wait has its end."""
        now = time.monotonic()
        for conn in [conn for conn in self.waiting if conn.deadline <= now]:
            if conn.received or conn.missing:
                self.refuse(conn, HTTPStatus.REQUEST_TIMEOUT)
            else:
                self.drop(conn)

    def _cap_keepalive(self, deadline: float) -> None:
        """Called when the worker stops: what is not under way ends soon."""
        for conn in self.waiting:
            if not conn.stored:
                conn.deadline = min(conn.deadline, deadline)

    # Requests.

    def accept(self, listener: socket.socket) -> None:
        try:
            accepted, client = listener.accept()
        except OSError as error:
            if error.errno in (errno.EMFILE, errno.ENFILE):
                return self.make_room()
            if error.errno not in (errno.EAGAIN, errno.ECONNABORTED):
                raise
            return None
        sock = PatientSocket(accepted, self.cfg.tmp_upload_dir)
        conn = Connection(sock, client, listener.getsockname())
        self.nr_conns += 1
        self.wait(conn, selectors.EVENT_READ, self.read_head, self.cfg.keepalive)
        if self.nr_conns >= self.worker_connections:
            self.make_room()

    def read_head(self, conn: Connection) -> None:
        piece = conn.sock.recv(PIECE)
        if not piece:
            return self.drop(conn)
        if not conn.received:
            conn.deadline = time.monotonic() + HEAD_SECONDS
        conn.received += piece
        self.see_head(conn)

    def see_head(self, conn: Connection) -> None:
        if len(conn.received) > HEAD_BYTES or b"\r\n\r\n" in conn.received:
            parser = RequestParser(self.cfg, [bytes(conn.received)], conn.client)
            try:
                request = next(parser)
            except Exception as error:
                self.refuse(conn, status_of(error))
            else:
                self.begin(conn, request, parser.unreader.take_buffered())

    def begin(self, conn: Connection, request: Request, rest: bytes) -> None:
        """The head is read; the body, if there is one, is still to come."""
        if isinstance(request.body.reader, ChunkedReader):
            return self.refuse(conn, HTTPStatus.LENGTH_REQUIRED)
        length = request.body.reader.length
        if length > limits.body_limit(request.path, value_of(request, "COOKIE")):
            return self.refuse(conn, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        conn.address = self.address_of(conn, request)
        if self.has_enough(conn.address, length > len(rest)):
            return self.refuse(conn, HTTPStatus.SERVICE_UNAVAILABLE)
        request.body_length = length
        request.body = spool(self.cfg.tmp_upload_dir)
        request.body.write(rest[:length])
        conn.request, conn.received = request, bytearray(rest[length:])
        conn.missing = length - len(rest[:length])
        if not conn.missing:
            return self.hand_over(conn)
        if request._expected_100_continue:
            conn.sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        self.wait(conn, selectors.EVENT_READ, self.read_body, PATIENCE)

    def has_enough(self, address: str, is_half_sent: bool) -> bool:
        """Whether this address has as many requests here as it may have."""
        half_sent = sum(conn.missing > 0 and conn.address == address for conn in self.waiting)
        return self.turns.count(address) >= QUEUED or (is_half_sent and half_sent >= HALF_SENT)

    def read_body(self, conn: Connection) -> None:
        piece = conn.sock.recv(min(PIECE, conn.missing))
        if not piece:
            return self.drop(conn)
        conn.request.body.write(piece)
        conn.missing -= len(piece)
        if not conn.missing:
            return self.hand_over(conn)
        earned = conn.deadline + len(piece) / SLOWEST
        conn.deadline = min(earned, time.monotonic() + PATIENCE)
        self.make_room_on_disk()

    def hand_over(self, conn: Connection) -> None:
        self.stop_waiting(conn)
        conn.request._expected_100_continue = False
        conn.request.body.seek(0)
        self.turns.add(conn.address, conn)
        self.begin_turns()

    def begin_turns(self) -> None:
        for conn in self.turns.due():
            self.enqueue_req(conn)

    @staticmethod
    def address_of(conn: Connection, request: Request) -> str:
        peer = conn.client[0] if isinstance(conn.client, tuple) else ""
        return last_of(value_of(request, "X-FORWARDED-FOR")) or peer

    # Answers.

    def handle(self, conn: Connection) -> bool:
        """In a thread: answer a request that is whole. Whether the connection goes on."""
        try:
            return self.handle_request(conn.request, conn)
        except StopIteration:
            pass  # it broke after its head was sent, and that is logged
        except OSError as error:
            if error.errno not in GONE:
                self.log.exception("Error handling request %s", conn.request.uri)
        except Exception as error:
            self.handle_error(conn.request, conn.sock, conn.client, error)
        return False

    def finish_request(self, conn: Connection, future: Future[bool]) -> None:
        """Back in the loop, when the thread is done."""
        self.turns.done(conn.address)
        self.begin_turns()
        conn.request.body.close()
        conn.request = None
        conn.goes_on = not future.cancelled() and future.exception() is None and future.result()
        if conn.sock.fileno() < 0:
            self.drop(conn)
        elif conn.sock.unsent:
            seconds = PATIENCE + conn.sock.unsent / SLOWEST
            self.wait(conn, selectors.EVENT_WRITE, self.send, seconds)
            self.make_room_on_disk()
        else:
            self.send(conn)

    def send(self, conn: Connection) -> None:
        conn.sock.push()
        if conn.sock.unsent:
            return
        if not conn.goes_on:
            return self.linger(conn)
        seconds = self.cfg.keepalive if self.alive else LINGER_SECONDS
        self.wait(conn, selectors.EVENT_READ, self.read_head, seconds)
        if conn.received:
            conn.deadline = time.monotonic() + HEAD_SECONDS
            self.see_head(conn)

    def refuse(self, conn: Connection, status: HTTPStatus) -> None:
        page = limits.page(status)
        head = (
            f"HTTP/1.1 {status.value} {status.phrase}\r\nConnection: close\r\n"
            f"Content-Type: text/html; charset=utf-8\r\nContent-Length: {len(page)}\r\n\r\n"
        )
        try:
            conn.sock.sendall(head.encode() + page)
        except OSError:
            return self.drop(conn)
        self.linger(conn)

    def linger(self, conn: Connection) -> None:
        """Let what the client still sends arrive, or it would not read its answer."""
        try:
            conn.sock.shutdown(socket.SHUT_WR)
        except OSError:
            return self.drop(conn)
        conn.received.clear()
        conn.missing = 0
        self.wait(conn, selectors.EVENT_READ, self.drain, LINGER_SECONDS)

    def drain(self, conn: Connection) -> None:
        if not conn.sock.recv(PIECE):
            self.drop(conn)


def status_of(error: Exception) -> HTTPStatus:
    """What to tell the client of a head that is none."""
    if isinstance(error, LimitRequestLine):
        return HTTPStatus.REQUEST_URI_TOO_LONG
    if isinstance(error, (LimitRequestHeaders, NoMoreData)):
        return HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
    return HTTPStatus.BAD_REQUEST


def value_of(request: Request, name: str) -> str:
    """Of all lines with this name: HAProxy adds one of its own."""
    return ",".join(value for key, value in request.headers if key == name)
