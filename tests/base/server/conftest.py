import json
import re
import socket
from contextlib import ExitStack

import pytest

from tests.serving import gunicorn

HERE = "tests/base/server/short.conf.py"


class Client:
    """Talks to a server in bytes, as no browser would."""

    def __init__(self, address: str):
        self.port = int(address.rpartition(":")[2])
        self.open = ExitStack()
        self.came_from = "127.0.0.1"  # any address of the loopback network

    def connect(self, *said: bytes, reading: int = 0) -> socket.socket:
        """A connection on which this was said; `reading` bytes fit into its buffer."""
        sock = socket.socket()
        if reading:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, reading)
        sock.bind((self.came_from, 0))
        sock.connect(("127.0.0.1", self.port))
        sock.settimeout(8)
        self.open.enter_context(sock)
        for piece in said:
            sock.sendall(piece)
        return sock

    def ask(self, *said: bytes) -> tuple[int, bytes]:
        """The status and the content of the answer to this."""
        return answer(self.connect(*said))

    def seen(self, head: bytes) -> dict:
        """What of a request reaches the application."""
        status, content = self.ask(head)
        assert status == 200
        return json.loads(content)


def answer(sock: socket.socket) -> tuple[int, bytes]:
    """One whole answer, if it says its length; else all that comes."""
    received = b""
    while b"\r\n\r\n" not in received:
        if not (piece := sock.recv(65536)):
            return 0, received
        received += piece
    head, _, content = received.partition(b"\r\n\r\n")
    said = re.search(rb"(?i)\ncontent-length: (\d+)", head)
    ending = re.search(rb"(?i)\ntransfer-encoding: chunked", head)
    while not _is_whole(content, said and int(said[1]), ending):
        if not (piece := sock.recv(1 << 20)):
            break
        content += piece
    if ending:
        content = b"".join(re.findall(rb"[0-9A-F]+\r\n(.+?)\r\n", content, re.DOTALL))
    return int(head.split()[1]), content


def _is_whole(content, length, chunked) -> bool:
    if chunked:
        return content.endswith(b"0\r\n\r\n")
    return length is not None and len(content) >= length


@pytest.fixture(scope="module")
def served():
    with gunicorn("-c", HERE, "tests.base.server.app:application") as (address, process):
        yield address, process


@pytest.fixture
def client(served):
    talking = Client(served[0])
    with talking.open:
        yield talking
