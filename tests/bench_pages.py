"""What a page costs the server's processor, beside a bare WSGI application that answers the same
bytes under the same gunicorn, in one run: warm, not modified, and cold.

Run by `make bench`. BENCH_DEMO names a folder in which the demonstration is loaded already; else it
is loaded for this run; DATABASE_URL names a PostgreSQL without rows that it is copied to. Arguments
choose among the pages. What is printed is milliseconds of the worker's processor time for a
request, and how many times that of the bare application.
"""

import http.client
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.serving import gunicorn, load, move

PAGES = {
    "home": "/",
    "list": "/disclosures/",
    "list, filtered": "/disclosures/?kind=result&year=2009",
    "record": "/disclosures/640000/2026-00053/",
    "guide": "/approvals/XK-01/",
    "department": "/departments/D11/",
    "dossiers": "/dossiers/",
    "board of timeliness": "/timeliness/",
    "log": "/log/",
    "search": "/search/?q=律师",
}
WARM, COLD = 3000, 30
TICKS = os.sysconf("SC_CLK_TCK")
BARE = "BENCH_BARE"  # where the bytes are that the bare application answers

# The applications of this benchmark, as gunicorn imports them.


def bare(environ: dict, start_response) -> list[bytes]:
    folder = Path(os.environ[BARE])
    if not hasattr(bare, "known"):
        bare.known = {
            told["path"]: (told["headers"], (folder / name.name).with_suffix(".bytes").read_bytes())
            for name in folder.glob("*.json")
            if (told := json.loads(name.read_text()))
        }
    query = environ["QUERY_STRING"]
    path = environ["PATH_INFO"] + (f"?{query}" if query else "")
    if path not in bare.known:
        start_response("200 OK", [("Content-Length", "0")])
        return []
    headers, body = bare.known[path]
    headers = [tuple(pair) for pair in headers]
    if environ.get("HTTP_IF_NONE_MATCH") == dict(headers).get("ETag"):
        start_response("304 Not Modified", headers)
        return []
    start_response("200 OK", headers)
    return [body]


def cold(environ: dict, start_response):
    """The site, which has forgotten whatever it kept."""
    from django.core.cache import cache

    from portal import wsgi

    cache.clear()
    wsgi.warm_pages.forget()
    return wsgi.application(environ, start_response)


class Server:
    def __init__(self, address: str, process) -> None:
        self.port = int(address.rpartition(":")[2])
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
        self.worker = int(children.split()[0])

    def ask(self, path: str, times: int, headers: dict | None = None) -> tuple[float, tuple]:
        """Milliseconds of processor time for one of these requests, and the last answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        before, answer = self.used(), (0, [], b"")
        for _time in range(times):
            connection.request("GET", path, headers=headers or {})
            response = connection.getresponse()
            answer = (response.status, response.getheaders(), response.read())
        connection.close()
        return (self.used() - before) / times * 1000, answer

    def used(self) -> float:
        fields = Path(f"/proc/{self.worker}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


@contextmanager
def served(application: str, **environment: str) -> Iterator[Server]:
    arguments = ("--workers", "1", "--max-requests", "0")
    with gunicorn(application, *arguments, env=os.environ | environment) as (address, process):
        time.sleep(1)
        yield Server(address, process)


def main():
    chosen = {name: path for name, path in PAGES.items() if not sys.argv[1:] or name in sys.argv}
    with tempfile.TemporaryDirectory() as folder:
        var_dir = Path(os.environ.get("BENCH_DEMO") or folder)
        if "BENCH_DEMO" not in os.environ:
            load(var_dir)
        if database := os.environ.get("DATABASE_URL", ""):
            move(var_dir, database)
        kept = Path(folder) / "bytes"
        kept.mkdir()
        site = {
            "VAR_DIR": str(var_dir),
            "DATABASE_URL": database,
            "DJANGO_SETTINGS_MODULE": "portal.settings",  # the worker asks them too
        }
        figures: dict[str, dict[str, float]] = {name: {} for name in chosen}
        with served("portal.wsgi", **site) as server:
            for name, path in chosen.items():
                measure_warm(server, name, quoted(path), figures[name], kept)
        with served("tests.bench_pages:bare", **site, **{BARE: str(kept)}) as server:
            for name, path in chosen.items():
                measure_bare(server, quoted(path), figures[name])
        with served("tests.bench_pages:cold", **site) as server:
            for name, path in chosen.items():
                server.ask(quoted(path), 3)
                figures[name]["cold"], _answer = server.ask(quoted(path), COLD)
    show(figures)


def quoted(path: str) -> str:
    return quote(path, safe="/?=&")


def measure_warm(server: Server, name: str, path: str, figures: dict, kept: Path):
    _time, (status, headers, body) = server.ask(path, 20)
    assert status == 200, (path, status)
    known = {"If-None-Match": dict(headers)["ETag"]}
    (kept / f"{name}.bytes").write_bytes(body)
    headers = [pair for pair in headers if pair[0] not in ("Date", "Connection", "Server")]
    (kept / f"{name}.json").write_text(json.dumps({"path": path, "headers": headers}))
    figures["warm"], _answer = server.ask(path, WARM)
    figures["304"], (status, _headers, _body) = server.ask(path, WARM, known)
    assert status == 304, path
    figures["tag"] = known["If-None-Match"]
    figures["bytes"] = len(body)


def measure_bare(server: Server, path: str, figures: dict):
    server.ask(path, 20)
    figures["bare"], (_status, _headers, body) = server.ask(path, WARM)
    assert len(body) == figures["bytes"], path
    figures["bare 304"], (status, _headers, _body) = server.ask(
        path, WARM, {"If-None-Match": figures["tag"]}
    )
    assert status == 304


def show(figures: dict):
    print(
        f"{'page':<22}{'kB':>6}{'bare':>8}{'warm':>8}{'×':>6}{'304':>8}{'×':>6}{'cold':>8}{'×':>6}"
    )
    for name, of in figures.items():
        print(
            f"{name:<22}{of['bytes'] / 1000:>6.0f}{of['bare']:>8.3f}{of['warm']:>8.3f}"
            f"{of['warm'] / of['bare']:>6.2f}{of['304']:>8.3f}{of['304'] / of['bare 304']:>6.2f}"
            f"{of['cold']:>8.1f}{of['cold'] / of['bare']:>6.0f}"
        )


if __name__ == "__main__":
    main()
