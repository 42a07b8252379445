"""What one request may ask of the server, and what of it reaches the application."""

import signal
import time
from types import SimpleNamespace

import pytest
from gunicorn.config import Config
from gunicorn.errors import ConfigError

from portal.base import sessions
from portal.base.server import limits
from portal.base.server.worker import Connection, PatientWorker
from tests.base.server.conftest import HERE, Client, answer
from tests.serving import gunicorn

HOST = b"Host: x\r\n"
KEY = sessions.new_key()


def with_key(key: str) -> bytes:
    return f"Cookie: a=b; sessionid={key}\r\n".encode()


@pytest.mark.parametrize(
    ("said", "status"),
    [
        (b"GET /?q=%s HTTP/1.1\r\n\r\n" % (b"a" * 200_000), 414),
        (b"GET /?q=%s HTTP/1.1\r\n\r\n" % (b"a" * 8_200), 414),
        (b"GET / HTTP/1.1\r\nX: %s\r\n\r\n" % (b"a" * 9_000), 431),
        (b"GET / HTTP/1.1\r\n%s\r\n" % (b"X: a\r\n" * 61), 431),
        (b"GET / HTTP/1.1\r\n%s" % (b"X-Y: %s\r\n" % (b"a" * 5_000) * 8), 431),
        (b"POST / HTTP/1.1\r\nContent-Length: 2000000\r\n\r\n", 413),
        (b"POST /admin/ HTTP/1.1\r\nContent-Length: 2000000\r\n\r\n", 413),
        (b"POST / HTTP/1.1\r\n%sContent-Length: 2000000\r\n\r\n" % with_key(KEY), 413),
        (b"PUT /admin/ HTTP/1.1\r\n%sContent-Length: 999999999\r\n\r\n" % with_key(KEY), 413),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 411),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nhello", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
        (b"GET /\x00 HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/9.9\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\r\n\r\n", 400),
        (b"GET / HTTP/1.1\nHost: x\n\n\r\n\r\n", 400),
    ],
)  # fmt: skip
def test_what_is_too_much_is_refused_in_a_sentence(client, said, status):
    found, page = client.ask(said)

    assert (found, b"</html>" in page) == (status, True)
    assert b'lang="en"' in page


def test_a_refused_upload_reads_its_answer_while_it_still_sends(client):
    head = b"POST / HTTP/1.1\r\nContent-Length: 9000000\r\n\r\n"

    status, page = client.ask(head, b"x" * 9_000_000)

    assert status == 413
    assert "上传文件请先登录".encode() in page


def test_a_signed_in_person_s_upload_is_taken(client):
    head = b"POST /admin/ HTTP/1.1\r\n%sContent-Length: 3000000\r\n\r\n" % with_key(KEY)

    assert client.ask(head, b"x" * 3_000_000)[0] == 200


def test_a_stranger_sends_files_with_a_report_alone(client):
    for path, length, status in (
        (b"/reports/new/", 3_000_000, 200), (b"/en/reports/new/", 3_000_000, 200),
        (b"/reports/new/", limits.REPORT_BYTES + 1, 413), (b"/reports/new", 3_000_000, 413),
        (b"/reports/follow/", 3_000_000, 413),
    ):  # fmt: skip
        head = b"POST %s HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % (path, length)
        assert client.ask(head, b"x" * min(length, 3_000_000))[0] == status, (path, length)


@pytest.mark.parametrize(
    "key",
    ["x", "a" * 32, "a" * 40, KEY[:-1], KEY[1:] + KEY[0], f"{KEY}x"],
    ids=range(6),  # a key is another one in each process
)
def test_a_session_that_was_made_up_sends_no_upload(client, key):
    head = b"POST /admin/ HTTP/1.1\r\n%sContent-Length: 3000000\r\n\r\n" % with_key(key)

    assert client.ask(head)[0] == 413


@pytest.mark.parametrize(
    "name", ["SCRIPT_NAME", "Script-Name", "PATH_INFO", "Path-Info", "REMOTE_USER", "Remote-User",
             "X_Forwarded_For", "REMOTE_ADDR", "wsgi.url_scheme", "HTTP_HOST"],
)  # fmt: skip
def test_no_header_becomes_a_variable_of_the_server(client, name):
    plain = client.seen(b"GET /page HTTP/1.1\r\n" + HOST + b"\r\n")
    head = f"GET /page HTTP/1.1\r\nHost: x\r\n{name}: /evil\r\n\r\n".encode()

    seen = client.seen(head)

    own = {key for key in plain if not key.startswith(("wsgi.", "gunicorn.", "REMOTE_PORT"))}
    assert {key: seen[key] for key in own} == {key: plain[key] for key in own}
    assert all(key.startswith("HTTP_") and "_" not in name for key in seen.keys() - plain.keys())


@pytest.mark.parametrize("header", ["X-Forwarded-Proto: https", "X-Forwarded-Ssl: on"])
def test_no_header_tells_the_server_that_tls_was_used(client, header):
    seen = client.seen(f"GET / HTTP/1.1\r\nHost: x\r\n{header}\r\n\r\n".encode())

    assert seen["wsgi.url_scheme"] == "http"


def test_an_address_with_a_host_is_read_for_its_path_alone(client):
    seen = client.seen(b"GET http://evil.example/page?a=b HTTP/1.1\r\nHost: x\r\n\r\n")

    assert (seen["PATH_INFO"], seen["QUERY_STRING"], seen["HTTP_HOST"]) == ("/page", "a=b", "x")


def test_a_restart_lets_finish_what_is_under_way():
    with gunicorn("-c", HERE, "tests.base.server.app:application") as (address, process):
        client = Client(address)
        with client.open:
            half = client.connect(b"GET / HTTP/1.1\r\n")
            under_way = client.connect(b"GET /work HTTP/1.1\r\nHost: x\r\n\r\n")
            time.sleep(0.1)
            process.send_signal(signal.SIGTERM)

            assert answer(under_way)[0] == 200
            assert process.wait(5) == 0
            assert answer(half)[0] in (0, 408)


def test_tls_is_left_to_the_proxy():
    config = Config()
    config.set("certfile", "a file")

    with pytest.raises(ConfigError):
        PatientWorker.check_config(config, log=None)


@pytest.mark.parametrize(
    "lines",
    [["203.0.113.1, 192.0.2.7"], ["203.0.113.1", "192.0.2.7"], ["a", "203.0.113.1", "192.0.2.7"]],
)
def test_the_address_is_what_the_proxy_adds_last_though_on_a_line_of_its_own(settings, lines):
    settings.HTTPS = True
    connection = Connection(None, ("127.0.0.1", 5000), None)
    headers = [("HOST", "x"), *(("X-FORWARDED-FOR", line) for line in lines)]

    found = PatientWorker.address_of(connection, SimpleNamespace(headers=headers))

    assert found == "192.0.2.7"


@pytest.mark.parametrize(
    ("path", "query", "status"),
    [
        ("/", "", None),
        ("/", "q=" + "a" * 3000, None),
        ("/", "&".join(["a=1"] * 200), None),
        ("/", "q=" + "a" * 7900, None),
        ("/", "&".join(["a=1"] * 201), 414),
        ("/", "a=1&" * 2500, 414),
        ("/" + "a" * 8001, "", 414),
    ],
)
def test_addresses_have_an_end(path, query, status):
    assert limits.address_refused(path, query) == status
