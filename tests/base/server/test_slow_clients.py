"""Four threads serve; however many clients are slow, and wherever, the next one is answered."""

import time

import pytest

from portal.base import sessions
from tests.base.server.conftest import answer

POST = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n"
COOKIE = f"Cookie: sessionid={sessions.new_key()}\r\n".encode()
UPLOAD = b"POST /admin/ HTTP/1.1\r\nHost: x\r\n" + COOKIE + b"Content-Length: %d\r\n\r\n"
GET = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
MANY = 12  # more than threads, fewer than connections


def hold(client, *said, reading=0, times=MANY):
    return [client.connect(*said, reading=reading) for _turn in range(times)]


def answered_in(client) -> float:
    started = time.monotonic()
    assert client.ask(GET)[0] == 200
    return time.monotonic() - started


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"GET / HTTP/1.1\r\nHost: x\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
        GET + b"GET /",
        GET.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"),
    ],
    ids=["silent", "half a head", "half a body", "no last chunk", "half a second", "never closing"],
)
def test_half_a_request_holds_no_thread(client, said):
    hold(client, said)

    assert answered_in(client) < 0.5


def test_an_answer_that_nobody_reads_holds_no_thread(client):
    hold(client, b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n", reading=4096, times=6)

    assert answered_in(client) < 1


def test_a_slow_reader_gets_the_whole_answer(client):
    reader = client.connect(b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
    assert answered_in(client) < 1

    status, content = answer(reader)

    assert (status, len(content)) == (200, 30 << 20)


def test_more_connections_than_there_is_room_for_give_way_to_who_comes_next(client):
    held = hold(client, b"GET / HTTP/1.1\r\n", times=30)  # of 20

    assert answered_in(client) < 0.5
    assert held[0].recv(1) == b""


@pytest.mark.parametrize("body", [b"", b"x"], ids=["nothing of it", "its beginning"])
def test_half_sent_forms_leave_room_for_who_comes_next(client, body):
    asking = POST.replace(b"\r\n\r\n", b"\r\nExpect: 100-continue\r\n\r\n")
    for client.came_from, times in (("127.0.0.2", 10), ("127.0.0.3", 9)):  # one more has room
        for sock in hold(client, asking, times=times):
            assert sock.recv(100).endswith(b"100 Continue\r\n\r\n")
            sock.sendall(body)
    client.came_from = "127.0.0.1"

    assert answered_in(client) < 0.5


def test_one_address_sends_few_forms_at_once(client):
    hold(client, POST)

    status, page = client.ask(POST)

    assert status == 503
    assert "请过一会儿再试".encode() in page


def test_announced_uploads_take_no_room_from_one_that_is_sent(client):
    sent = client.connect(UPLOAD % 3_000_000, b"x" * 2_000_000)
    client.came_from = "127.0.0.2"
    hold(client, UPLOAD % 115_000_000)  # more than the disk holds, if it came

    sent.sendall(b"x" * 1_000_000)

    assert answer(sent)[0] == 200


@pytest.mark.parametrize(
    "said",
    [b"GET / HTTP/1.1\r\n", b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n123", POST + b"x"],
    ids=["head", "body", "body that comes no further"],
)
def test_what_is_not_whole_in_time_is_answered_and_closed(client, said):
    slow = client.connect(said)

    status, page = answer(slow)

    assert status == 408
    assert "等了太久".encode() in page
    assert slow.recv(1) == b""


def test_a_head_that_trickles_gains_no_time(client):
    slow = client.connect(b"GET / HTTP/1.1\r\n")
    slow.settimeout(0.2)
    started = time.monotonic()
    while time.monotonic() - started < 5:
        try:
            slow.sendall(b"x")
            slow.recv(1)
            break
        except TimeoutError:
            continue

    assert time.monotonic() - started < 4


def test_an_idle_connection_is_closed_without_a_word(client):
    idle = client.connect(GET)
    assert answer(idle)[0] == 200

    assert idle.recv(1) == b""


def test_a_connection_goes_on_and_requests_may_be_sent_ahead(client):
    ahead = client.connect(GET.replace(b"/ ", b"/first "), GET.replace(b"/ ", b"/second "))

    received = b""
    while b'"/second"' not in received and (piece := ahead.recv(65536)):
        received += piece

    assert received.index(b'"/first"') < received.index(b'"/second"')


@pytest.mark.parametrize("size", [1, 40_000, 1_000_000])
def test_a_body_arrives_whole_however_it_is_cut(client, size):
    head = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % size
    status, content = client.ask(
        head[:30], head[30:] + b"x" * (size // 2), b"x" * (size - size // 2)
    )

    assert status == 200
    assert f'"length": {size}}}'.encode() in content


def test_a_client_that_asks_first_is_told_to_send(client):
    asking = client.connect(
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n"
    )
    assert asking.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"

    asking.sendall(b"hello")

    assert answer(asking)[0] == 200


def test_an_answer_that_breaks_off_is_seen_to_be_broken(client):
    status, content = client.ask(b"GET /broken HTTP/1.1\r\nHost: x\r\n\r\n")

    assert status == 200
    assert not content.endswith(b"0\r\n\r\n")
    assert answered_in(client) < 0.5


def test_one_address_has_half_of_the_threads(client):
    """Eight take a third of a second each, by two at a time; another waits for none of them."""
    busy = [client.connect(b"GET /work HTTP/1.1\r\nHost: x\r\n\r\n") for _turn in range(8)]
    client.came_from = "127.0.0.2"

    assert answered_in(client) < 0.5
    assert [answer(sock)[0] for sock in busy] == [200] * 8


def test_one_address_has_a_queue_of_its_own_and_that_has_an_end(client):
    asked = [b"GET /work HTTP/1.1\r\nHost: x\r\n\r\n"] * 17
    told = [answer(sock)[0] for sock in [client.connect(said) for said in asked]]

    assert (told.count(200), told.count(503)) == (14, 3)
