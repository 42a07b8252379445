"""A search server on loopback: of OpenSearch's protocol what the portal uses, and no more.

Written after its documentation, and held against no real one. Whatever it does not know it refuses,
so that a word of the query language that is written wrong fails. It parts texts at spaces, as the
portal's definition of its index asks, and looks at every document.
"""

import base64
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

LARGEST = 10_000  # hits of one search: `index.max_result_window`
GAP = " \x00 "  # between the texts of one field, over which no phrase goes


class Wrong(Exception):
    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


class Stored:
    """One document, and what each of its fields holds."""

    def __init__(self, said: dict, fields: dict) -> None:
        if unknown := {*said} - {*fields}:
            raise Wrong(400, f"strict_dynamic_mapping_exception: {unknown}")
        self.sequence = said["sequence"]
        self.texts, self.terms = {}, {}
        for name, field in fields.items():
            if field["type"] == "text":
                some = said[name] if isinstance(said[name], list) else [said[name]]
                self.texts[name] = f" {GAP.join(some)} "
                self.terms[name] = {term for text in some for term in text.split(" ") if term}


class SearchServer(ThreadingHTTPServer):
    """A test may set:

    `password`: without `user:password` in this it refuses; `says`: the status of every answer; for
    the next so many requests alone after `says_after`; `gate`: an event that each answer waits for;
    `is_partial`: it searched a part of its documents.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Conversation)
        self.indexes: dict[str, dict] = {}
        self.documents: dict[str, dict[str, Stored]] = {}
        self.asked: list[str] = []  # what became of each request: its method and address
        self.refused: list[str] = []  # those of them that failed
        self.written: list[tuple[str, str]] = []  # what was done with which document
        self.password = ""
        self.says = 0
        self.says_after = 0
        self.is_partial = False
        self.gate = threading.Event()
        self.gate.set()
        self.turn = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/portal"

    @property
    def searches(self) -> int:
        return sum("_search" in one for one in self.asked)

    def held(self) -> set[int]:
        """The keys of its one index."""
        (documents,) = self.documents.values()
        return {one.sequence for one in documents.values()}

    def lose(self) -> None:
        self.indexes.clear()
        self.documents.clear()

    # What it does.

    def answer(self, method: str, path: str, body: bytes) -> tuple[int, dict]:
        if path == "/" and method == "GET":
            return 200, {"version": {"distribution": "opensearch", "number": "2.19.0"}}
        name, _slash, rest = path.strip("/").partition("/")
        if method == "PUT" and not rest:
            return self.create(name, json.loads(body))
        if name not in self.indexes:
            raise Wrong(404, "index_not_found_exception")
        fields = self.indexes[name]["mappings"]["properties"]
        if method == "HEAD" and not rest:
            return 200, {}
        if method == "DELETE" and not rest:
            del self.indexes[name], self.documents[name]
            return 200, {"acknowledged": True}
        if (method, rest) == ("GET", "_count"):
            return 200, {"count": len(self.documents[name]), "_shards": {"failed": 0}}
        if (method, rest) == ("POST", "_bulk?refresh=true"):
            return self.bulk(self.documents[name], fields, body)
        if (method, rest) == ("POST", "_search?allow_partial_search_results=false"):
            return self.search(self.documents[name], fields, json.loads(body))
        raise Wrong(400, f"{method} {path}")

    def create(self, name: str, definition: dict) -> tuple[int, dict]:
        if name in self.indexes:
            raise Wrong(400, "resource_already_exists_exception")
        settings, mappings = definition["settings"], definition["mappings"]
        analysis = settings["analysis"]
        for field in mappings["properties"].values():
            if field["type"] == "text":
                analyzer = analysis["analyzer"][field["analyzer"]]
                tokenizer = analysis["tokenizer"][analyzer["tokenizer"]]
                assert ({*analyzer}, tokenizer["type"]) == ({"type", "tokenizer"}, "whitespace")
                assert tokenizer["max_token_length"] >= 256
        assert mappings["dynamic"] == "strict"
        assert settings["index"]["sort.field"] in mappings["properties"]
        self.indexes[name], self.documents[name] = definition, {}
        return 200, {"acknowledged": True, "index": name}

    def bulk(self, documents: dict, fields: dict, body: bytes) -> tuple[int, dict]:
        assert body.endswith(b"\n")
        lines = iter(body.splitlines())
        items = [self.change(documents, fields, json.loads(line), lines) for line in lines]
        errors = any(done["status"] == 400 for item in items for done in item.values())
        return 200, {"took": 1, "errors": errors, "items": items}

    def change(self, documents: dict, fields: dict, asked: dict, lines: Iterator) -> dict:
        ((what, named),) = asked.items()
        key = named["_id"]
        self.written.append((what, key))
        if what == "delete":
            is_gone = documents.pop(key, None) is not None
            done = {"result": "deleted" if is_gone else "not_found"}
            return {what: done | {"_id": key, "status": 200 if is_gone else 404}}
        assert what == "index"
        try:
            stored = Stored(json.loads(next(lines)), fields)
        except Wrong as wrong:
            return {what: {"_id": key, "status": wrong.status, "error": {"reason": str(wrong)}}}
        status = 200 if key in documents else 201
        documents[key] = stored
        return {what: {"_id": key, "status": status}}

    def search(self, documents: dict, fields: dict, body: dict) -> tuple[int, dict]:
        known = {"query", "sort", "size", "track_total_hits", "_source", "search_after"}
        if unknown := {*body} - known:
            raise Wrong(400, f"parsing_exception: {unknown}")
        if body["size"] > LARGEST or body["sort"] != [{"sequence": "desc"}]:
            raise Wrong(400, "illegal_argument_exception")
        rows = sorted(documents.values(), key=lambda one: -one.sequence)
        (below,) = body.get("search_after", [None])
        if below is not None:
            rows = [one for one in rows if one.sequence < below]
        fits = Matcher(fields, documents).of(body["query"])
        hits = []
        for one in rows:
            if len(hits) < body["size"] and fits(one):
                hits.append({"_id": str(one.sequence), "sort": [one.sequence]})
        shards = {"total": 1, "successful": 1, "failed": int(self.is_partial)}
        return 200, {"timed_out": False, "_shards": shards, "hits": {"hits": hits}}


class Matcher:
    """The queries that it knows, each as a test of one document."""

    def __init__(self, fields: dict, documents: dict[str, Stored]) -> None:
        self.fields = fields
        self.documents = documents

    def of(self, query: dict) -> Any:
        ((kind, asked),) = query.items()
        make = {"bool": self.all_of, "terms": self.one_of}.get(kind)
        if make:
            return make(asked)
        ((field, said),) = asked.items()
        self.check(field)
        if kind == "term" and {*said} == {"value"}:
            return lambda one: said["value"] in one.terms[field]
        if kind == "prefix" and {*said} == {"value"}:
            begins = f" {said['value']}"
            return lambda one: begins in one.texts[field]
        if kind == "match_phrase" and {*said} == {"query"}:
            phrase = f" {said['query']} "
            return lambda one: phrase in one.texts[field]
        if kind == "match_phrase_prefix" and {*said} == {"query", "max_expansions"}:
            return self.begun(field, said["query"], said["max_expansions"])
        raise Wrong(400, f"parsing_exception: {kind} {asked}")

    def check(self, field: str) -> None:
        if self.fields.get(field, {}).get("type") != "text":
            raise Wrong(400, f"no text field {field}")

    def all_of(self, asked: dict) -> Any:
        if unknown := {*asked} - {"filter", "must_not", "should", "minimum_should_match"}:
            raise Wrong(400, f"parsing_exception: {unknown}")
        wanted = [self.of(one) for one in asked.get("filter", [])]
        unwanted = [self.of(one) for one in asked.get("must_not", [])]
        some = [self.of(one) for one in asked.get("should", [])]
        least = asked.get("minimum_should_match", 0)
        return lambda one: (
            all(fits(one) for fits in wanted)
            and not any(fits(one) for fits in unwanted)
            and sum(fits(one) for fits in some) >= least
        )

    def one_of(self, asked: dict) -> Any:
        ((field, values),) = asked.items()
        self.check(field)
        return lambda one: not one.terms[field].isdisjoint(values)

    def begun(self, field: str, text: str, most: int) -> Any:
        """The last word may be the beginning of one of so many that are known."""
        head, _space, last = text.rpartition(" ")
        known = {term for one in self.documents.values() for term in one.terms[field]}
        ends = sorted(term for term in known if term.startswith(last))[:most]
        phrases = [f" {head} {end} " for end in ends]
        return lambda one: any(phrase in one.texts[field] for phrase in phrases)


class Conversation(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: SearchServer

    def do(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        server = self.server
        server.gate.wait(30)
        with server.turn:
            server.asked.append(f"{self.command} {self.path}")
            try:
                self._check_who()
                if server.says and not server.says_after:
                    raise Wrong(server.says, "as a test asked")
                server.says_after -= bool(server.says)
                status, said = server.answer(self.command, self.path, body)
            except Wrong as wrong:
                status, said = wrong.status, {"error": {"reason": str(wrong)}}
                server.refused.append(f"{self.path}: {wrong}")
        raw = b"" if self.command == "HEAD" else json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = do

    def _check_who(self) -> None:
        given = self.headers.get("Authorization", "")
        said = re.fullmatch("Basic (.*)", given)
        if self.server.password not in (base64.b64decode(said[1]).decode() if said else "",):
            raise Wrong(401, "Unauthorized")

    def log_message(self, *said: Any) -> None:
        pass


@contextmanager
def search_server() -> Iterator[SearchServer]:
    server = SearchServer()
    thread = threading.Thread(target=server.serve_forever, args=[0.01], daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.gate.set()
        server.shutdown()
        server.server_close()
        thread.join(10)
