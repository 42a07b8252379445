"""What other visitors feel of one hostile client, against the served demonstration.

For each kind of hostility the visitors' pages are timed without and with it in turns; printed are
the middle times and their ratio (at most 3), the slowest of twenty, the processor time and the
memory of the workers (at most 250 MB each). Visitors have one address, the hostile client another
and what it needs of the processor last. BENCH_SECONDS=60 says how long each kind takes, BENCH_DEMO
names a folder in which the demonstration is loaded already; arguments choose among the kinds.
"""

import http.client
import itertools
import multiprocessing
import os
import re
import socket
import sys
import tempfile
import time
import zipfile
from contextlib import contextmanager, suppress
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from random import Random
from statistics import median, quantiles
from urllib.parse import urlencode

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.serving import PASSWORD, demonstration, load

SECONDS = float(os.environ.get("BENCH_SECONDS", "60"))
TURNS = 4
CLIENTS = 4  # of one who sends as fast as answers come
PAGES = ["/", "/disclosures/", "/disclosures/?kind=result", "/timeliness/", "/log/", "/en/"]
WORDS = ["公", "政务公开", "律师", "司法", "2009", "的", "监狱", "法律援助", "年"]
VISITOR, HOSTILE = ("127.0.0.2", 0), ("127.0.0.1", 0)
MOST_TIMES, MOST_MEGABYTES = 3, 250


# Visitors: one page each 50 ms, each on a connection of its own.


def visit(port: int, seconds: float) -> list[float]:
    times, pages, end = [], itertools.cycle(PAGES), time.monotonic() + seconds
    while time.monotonic() < end:
        started = time.perf_counter()
        status, _content = ask(port, next(pages), source=VISITOR)
        times.append(time.perf_counter() - started)
        assert status == 200
        time.sleep(0.05)
    return times


def ask(port, path, method="GET", body=None, headers=None, source=HOSTILE) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60, source_address=source)
    try:
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


# Hostility: each runs in a process of its own until it is ended.


def half_open(said: bytes, port: int):
    """Three hundred connections that stay as they are, opened anew when they are closed."""
    held = []
    while True:
        with suppress(OSError):
            while len(held) < 300:
                held.append(socket.create_connection(("127.0.0.1", port)))
                held[-1].sendall(said)
                held[-1].setblocking(False)
        held = [sock for sock in held if not _is_closed(sock)]
        time.sleep(0.1)


def _is_closed(sock) -> bool:
    try:
        closed = not sock.recv(1)
    except BlockingIOError:
        return False
    except ConnectionError:
        closed = True
    if closed:
        sock.close()
    return closed


def again_and_again(make_request, port: int):
    """As fast as answers come, on a few connections at once."""
    workers = [multiprocessing.Process(target=_repeat, args=(make_request, port, n), daemon=True)
               for n in range(CLIENTS)]  # fmt: skip
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def _repeat(make_request, port, seed):
    os.nice(19)
    random = Random(seed)
    prepare = getattr(make_request, "prepare", None)
    given = [prepare(port)] if prepare else []
    while True:
        with suppress(OSError, http.client.HTTPException):
            ask(port, *make_request(random, *given))


def address(random):
    longest = "a" * random.choice([300, 3_000, 7_900, 200_000])
    return random.choice(
        [
            f"/disclosures/?q={longest}", f"/{longest}/", f"/disclosures/?{longest}=1",
            f"/disclosures/?{random.random()}={random.random()}", f"/?{random.random()}",
            "/disclosures/?" + "kind=result&" * random.choice([100, 1_000]),
            f"/timeliness/obligations/?q=a&x={random.random()}",
        ]
    ),  # fmt: skip


def query(random):
    room = random.choice(["disclosures", "penalties", "approvals", "dossiers"])
    order = random.choice(["newest", "relevance", "title", "oldest"])
    asked = {"q": " ".join(random.sample(WORDS, 2)), "order": order, "x": random.random()}
    return (f"/{room}/?{urlencode(asked)}",)


def export(random):
    room = random.choice(["disclosures", "timeliness/obligations", "penalties"])
    return (f"/{room}/export.{random.choice(['csv', 'xlsx', 'json'])}?x={random.random()}",)


def stranger_s_file(random):
    size = random.choice([900_000, 30_000_000])
    return random.choice(["/reports/new/", "/admin/login/"]), "POST", *form((), b"x" * size)


def clerk_s_file(random, session):
    path, cookie, fields = session
    return path, "POST", *form(fields, random.choice(HOSTILE_FILES)(), cookie)


def _sign_in(port):
    """The form of a new item, and the cookies of an author who fills it in."""
    from tests.fuzzing import Page

    jar = {}

    def get(path, method="GET", **fields):
        headers = {
            "Cookie": "; ".join(map("=".join, jar.items())),
            "Referer": f"http://127.0.0.1:{port}/",
        }
        body = urlencode(fields) if fields else None
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                jar.update([re.match(r"([^=]+)=([^;]*)", value).groups()])
        return answer.read().decode()

    token = re.search(r'csrfmiddlewaretoken" value="([^"]+)', get("/admin/login/"))[1]
    get("/admin/login/", "POST", username="author", password=PASSWORD, csrfmiddlewaretoken=token)
    forms = Page(get("/admin/disclosures/item/add/")).forms
    fields = next(fields for *_, fields in forms if "title" in fields)
    fields = {name: value for name, value in fields.items() if isinstance(value, str)}
    cookie = "; ".join(map("=".join, jar.items()))
    return "/admin/disclosures/item/add/", cookie, tuple((fields | {"title": "名称"}).items())


clerk_s_file.prepare = _sign_in


@cache
def form(fields, file: bytes, cookie="") -> tuple[bytes, dict]:
    parts = [
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields
    ]
    head = b'--x\r\nContent-Disposition: form-data; name="uploads"; filename="a.png"\r\n\r\n'
    body = b"".join([*parts, head, file, b"\r\n--x--\r\n"])
    return body, {"Content-Type": "multipart/form-data; boundary=x", "Cookie": cookie}


@cache
def far_cell() -> bytes:
    from openpyxl import Workbook

    book, file = Workbook(), BytesIO()
    book.active.cell(1_000_000, 16_000, "x")
    book.save(file)
    return file.getvalue()


@cache
def big_picture() -> bytes:
    from PIL import Image

    file = BytesIO()
    Image.new("RGB", (6_300, 6_300)).save(file, "PNG")
    return file.getvalue()


@cache
def archive() -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("word/document.xml", b" " * 50_000_000)
    return file.getvalue()


@cache
def long_document() -> bytes:
    return b"%PDF-1.7\n" + b"x" * 15_000_000


HOSTILE_FILES = [big_picture, far_cell, archive, long_document]
HOST = b"Host: 127.0.0.1\r\n"
HALF_A_BODY = b"POST /reports/new/ HTTP/1.1\r\nContent-Length: 9999\r\n\r\nhalf"
UNREAD = b"GET /disclosures/export.csv HTTP/1.1\r\n" + HOST + b"\r\n"
HOSTILITIES = {
    "silent connections": partial(half_open, b""),
    "half a head": partial(half_open, b"GET / HTTP/1.1\r\n" + HOST),
    "half a body": partial(half_open, HALF_A_BODY),
    "a page never read": partial(half_open, UNREAD),
    "addresses": partial(again_and_again, address),
    "queries": partial(again_and_again, query),
    "exports": partial(again_and_again, export),
    "a stranger's files": partial(again_and_again, stranger_s_file),
    "a clerk's files": partial(again_and_again, clerk_s_file),
}  # fmt: skip


# What is measured.


def workers_of(server) -> list[int]:
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children")
    return [int(pid) for pid in children.read_text().split()]


def processor_seconds(server) -> float:
    ticks = 0
    for pid in workers_of(server):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def megabytes(server) -> int:
    """The most memory that one worker has had."""
    said = [Path(f"/proc/{pid}/status").read_text() for pid in workers_of(server)]
    return max(int(re.search(r"VmHWM:\s+(\d+)", text)[1]) for text in said) // 1024


def measure(port, server, hostility) -> tuple[list[float], list[float], float]:
    """The times without and with it, in turns, so that both see the same machine."""
    calm, during, spent = [], [], 0.0
    for _turn in range(TURNS):
        calm += visit(port, SECONDS / TURNS / 2)
        before = processor_seconds(server)
        with hostile(hostility, port):
            during += visit(port, SECONDS / TURNS)
        spent += processor_seconds(server) - before
    return calm, during, spent


@contextmanager
def hostile(hostility, port):
    process = multiprocessing.Process(target=hostility, args=(port,))
    process.start()
    try:
        time.sleep(1)
        yield
    finally:
        for child in children_of(process.pid):
            with suppress(ProcessLookupError):
                os.kill(child, 9)
        process.kill()
        process.join()


def children_of(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def main() -> int:
    os.environ["LOG_LEVEL"] = "CRITICAL"
    chosen = sys.argv[1:] or HOSTILITIES
    with tempfile.TemporaryDirectory() as folder:
        loaded = Path(os.environ.get("BENCH_DEMO") or folder)
        if loaded == Path(folder):
            load(loaded)
        with demonstration(loaded, "--workers", "2", "--log-level", "error") as (site, server):
            port = int(site.rpartition(":")[2])
            visit(port, 5)
            print(
                f"{'':22}{'before':>9}{'during':>9}{'ratio':>7}{'95 %':>9}{'CPU':>8}{'memory':>9}"
            )
            failed = [name for name in chosen if not report(name, port, server)]
    print("above the limits: " + ", ".join(failed) if failed else "all within the limits")
    return bool(failed)


def report(name, port, server) -> bool:
    calm, during, cpu = measure(port, server, HOSTILITIES[name])
    before, middle, slow = median(calm), median(during), quantiles(during, n=20)[-1]
    memory = megabytes(server)
    print(
        f"{name:<22}{before * 1000:>6.0f} ms{middle * 1000:>6.0f} ms{middle / before:>7.1f}"
        f"{slow * 1000:>6.0f} ms{cpu:>6.0f} s{memory:>6} MB",
        flush=True,
    )
    return middle <= MOST_TIMES * before and memory <= MOST_MEGABYTES


if __name__ == "__main__":
    sys.exit(main())
