"""A search server, asked instead of the database's own index: OpenSearch.

Tried against a stub of the few requests below (`tests/search_server.py`), never against a server.

It stores the very tokens that the databases do, parted by spaces, so that it finds just what they
find; nothing of its own analysis. It answers with keys alone.
"""

import base64
import hashlib
import http.client
import json
import secrets
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings

from portal.base.search.engines import Asked, Clause
from portal.base.search.models import Document
from portal.base.search.tokens import TOKEN_BYTES, Word

TITLE, ANYWHERE = "title", "anywhere"
PIECE = 1 << 14  # bytes that are read at once
LONGEST_ANSWER = 16 << 20
LONGEST_BULK = 4 << 20  # bytes of one request, beyond which no document is added
EVERY = 1_000_000  # words that begin so: none is left out

TEXT = {
    "type": "text",
    "analyzer": "tokens",
    "norms": False,
    # A Chinese character alone is sought as the beginning of a token.
    "index_prefixes": {"min_chars": 1, "max_chars": 1},
}
DEFINITION = {
    "settings": {
        # In the order of the answers, so that no more is read than was asked for.
        "index": {"sort.field": "sequence", "sort.order": "desc", "number_of_shards": 1},
        "analysis": {
            "analyzer": {"tokens": {"type": "custom", "tokenizer": "spaces"}},
            "tokenizer": {"spaces": {"type": "whitespace", "max_token_length": TOKEN_BYTES}},
        },
    },
    "mappings": {
        "dynamic": "strict",
        "_source": {"enabled": False},
        "properties": {"sequence": {"type": "long"}, TITLE: TEXT, ANYWHERE: TEXT},
    },
}

DEFINED = hashlib.sha256(json.dumps(DEFINITION, sort_keys=True).encode()).hexdigest()[:8]


class Unavailable(Exception):
    """The server did not answer, not in time, or not as asked."""


class Refused(Unavailable):
    """It answered that it would not do this; another request it may."""


class Server:
    """A connection for requests that may take so many seconds together."""

    def __init__(self, seconds: float) -> None:
        where = urlsplit(settings.SEARCH_URL)
        is_secure = where.scheme == "https"
        kind = http.client.HTTPSConnection if is_secure else http.client.HTTPConnection
        self._until = time.monotonic() + seconds
        self._http = kind(where.hostname or "", where.port, timeout=seconds)

    def version(self) -> str:
        return str(self._ask("GET", "/")[1].get("version", {}).get("number", ""))

    def close(self) -> None:
        self._http.close()

    def is_there(self, name: str) -> bool:
        return self._ask("HEAD", f"/{name}", known=(404,))[0] == 200

    def create(self, name: str) -> None:
        self._ask("PUT", f"/{name}", DEFINITION)

    def drop(self, name: str) -> None:
        self._ask("DELETE", f"/{name}", known=(403, 404))

    def count(self, name: str) -> int:
        return _number(self._ask("GET", f"/{name}/_count")[1].get("count"))

    def search(self, name: str, body: dict) -> list[int]:
        path = f"/{name}/_search?allow_partial_search_results=false"
        _status, answer = self._ask("POST", path, body)
        try:
            hits = answer["hits"]["hits"]
            keys = [_number(hit["sort"][0]) for hit in hits]
        except (KeyError, IndexError, TypeError) as error:
            raise Unavailable("an answer without hits") from error
        if answer.get("timed_out") or answer.get("_shards", {}).get("failed"):
            raise Unavailable("an answer of a part of the documents")
        return keys

    def write(self, name: str, changes: Iterable[tuple[int, Document | None]]) -> None:
        """Each document as it is now, nothing in the place of one that is no more; found at once.
        The same again changes nothing."""
        lines: list[bytes] = []
        for sequence, document in changes:
            lines += _lines(sequence, document)
            if sum(map(len, lines)) > LONGEST_BULK:
                self._write(name, lines)
                lines = []
        if lines:
            self._write(name, lines)

    def _write(self, name: str, lines: list[bytes]) -> None:
        path = f"/{name}/_bulk?refresh=true"
        _status, answer = self._ask("POST", path, b"".join(lines))
        for item in answer.get("items", [{}]):
            for done in item.values() or [{}]:
                if done.get("status") not in (200, 201) and done.get("result") != "not_found":
                    raise Refused(f"{done.get('_id')}: {done.get('status')} {done.get('error')}")

    def _ask(
        self, method: str, path: str, body: Any = None, known: tuple[int, ...] = ()
    ) -> tuple[int, dict]:
        sent = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        try:
            self._keep_time()
            self._http.request(method, path, sent, _headers(isinstance(body, bytes)))
            answer = self._http.getresponse()
            raw = b"".join(self._read(answer))
            said = json.loads(raw) if raw and answer.status < 300 else {}
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise Unavailable(repr(error)) from error
        if answer.status >= 300 and answer.status not in known:
            kind = Refused if answer.status == 400 else Unavailable
            raise kind(f"{method} {path}: {answer.status} {raw[:300].decode(errors='replace')}")
        if not isinstance(said, dict):
            raise Unavailable("an answer that is no object")
        return answer.status, said

    def _read(self, answer: http.client.HTTPResponse) -> Iterator[bytes]:
        size = 0
        while piece := answer.read(PIECE):
            size += len(piece)
            if size > LONGEST_ANSWER:
                raise Unavailable("an answer without end")
            yield piece
            self._keep_time()

    def _keep_time(self) -> None:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError("the time is up")
        if self._http.sock:
            self._http.sock.settimeout(left)


@contextmanager
def connected(seconds: float) -> Iterator[Server]:
    server = Server(seconds)
    try:
        yield server
    finally:
        server.close()


class OpenSearchEngine:
    """One index of the server."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._server: Server | None = None

    def newest(self, asked: Asked, limit: int, below: int | None = None) -> list[int]:
        """The sequences of at most so many documents, newest first, older than `below`. Raises
        Unavailable; asked within `limited` only."""
        assert self._server is not None  # noqa: S101 (made by `limited`)
        body = {
            "query": query(asked),
            "sort": [{"sequence": "desc"}],
            "size": limit,
            "track_total_hits": False,
            "_source": False,
        }
        if below is not None:
            body["search_after"] = [below]
        return self._server.search(self.name, body)

    @contextmanager
    def limited(self, seconds: float) -> Iterator[None]:
        """Raises Unavailable when what is asked within takes longer together."""
        with connected(seconds) as self._server:
            yield


def begins() -> str:
    """How the names of the indexes begin that are as this version defines them."""
    return f"{urlsplit(settings.SEARCH_URL).path.strip('/')}-{DEFINED}-"


def new_name() -> str:
    """Of its own, so that nothing is ever taken for the index that was fed but that one."""
    return begins() + secrets.token_hex(6)


def query(asked: Asked) -> dict:
    wanted = [_any([_phrase(word, clause) for word in clause.words]) for clause in asked.clauses]
    wanted += [{"terms": {ANYWHERE: list(group)}} for group in asked.tags]
    unwanted = [{"terms": {ANYWHERE: list(asked.without)}}] if asked.without else []
    return {"bool": {"filter": wanted, "must_not": unwanted}}


def _any(queries: list[dict]) -> dict:
    return {"bool": {"should": queries, "minimum_should_match": 1}}


def _phrase(word: Word, clause: Clause) -> dict:
    field, text = TITLE if clause.in_title else ANYWHERE, " ".join(word.tokens)
    if len(word.tokens) == 1:
        return {"prefix" if word.is_prefix else "term": {field: {"value": text}}}
    if word.is_prefix:
        return {"match_phrase_prefix": {field: {"query": text, "max_expansions": EVERY}}}
    return {"match_phrase": {field: {"query": text}}}


def _lines(sequence: int, document: Document | None) -> list[bytes]:
    named = {"_id": str(sequence)}
    if document is None:
        return [_line({"delete": named})]
    said = {
        "sequence": sequence,
        TITLE: document.title_tokens,
        # No phrase goes from one of these into the next (`position_increment_gap`).
        ANYWHERE: [document.title_tokens, document.text_tokens, document.tags],
    }
    return [_line({"index": named}), _line(said)]


def _line(said: dict) -> bytes:
    return json.dumps(said, ensure_ascii=False).encode() + b"\n"


def _headers(is_bulk: bool) -> dict[str, str]:
    kind = "application/x-ndjson" if is_bulk else "application/json"
    headers = {"Content-Type": kind, "Accept": "application/json"}
    if settings.SEARCH_USER:
        pair = f"{settings.SEARCH_USER}:{settings.SEARCH_PASSWORD}".encode()
        headers["Authorization"] = f"Basic {base64.b64encode(pair).decode()}"
    return headers


def _number(value: Any) -> int:
    if not isinstance(value, int):
        raise Unavailable(f"{value!r} where a number should be")
    return value
