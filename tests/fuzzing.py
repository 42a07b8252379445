"""Hostile requests to every address and form: what the pages offer, changed for the worse.

A page that is read tells of more addresses and forms; a request takes one address in turn, so that
each is reached, and one of those who may ask. The same seed makes the same requests.
"""

import io
from collections import defaultdict
from html.parser import HTMLParser
from random import Random
from urllib.parse import quote_plus, urlsplit

from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.urls import Resolver404, get_resolver, resolve

from tests.base.files import samples

TEXTS = [
    "", " ", "0", "-1", "1", "2", "9" * 30, "-" + "9" * 20, "1e309", "NaN", "0x10", "1.5", "1_000",
    "true", "null", "None", "on", "-0", "__all__", "pk", "-pk.1.x", "[]", "{}", '{"a":', "1,2,3",
    "\x00", "a\x00b", "\ud800", "\ufffe", "\ufeff", "😀", "𠮷", "\u202e倒写", "٣", "²", "１２",
    "'", '"><script>', "';--", "%", "%s%n", "%(x)s", "{{7*7}}", "{0.__class__}", "[", "(?:", "(",
    "\\", "../../etc/passwd", "http://evil.example/", "//evil", "javascript:x", "\r\nX: y",
    "\x1b[0m", "2026-02-30", "2026-11-05", "0000-00-00", "0001-01-01", "9999-12-31", "10000-01-01",
    "2026-13", "2026-Q5", "9999-Q4", "2009年12月30日", "24:61", "2026-01-01T00:00:00Z",
    "640000/2026-00001", "R-7K3M-Q9TX", "a" * 3000, "年" * 300, "a b c " * 300, "，。、",
    "<p>" * 400, "<table>" + "<tr><td colspan=99999>x" * 20,
]  # fmt: skip
NAMES = [
    "q", "page", "p", "o", "all", "e", "order", "kind", "department", "year", "period", "state",
    "requirement", "next", "text", "contrast", "ids", "pk__in", "id__range", "id__exact",
    "status__exact", "department__id__exact", "created_at__gte", "title__contains", "_popup",
    "_to_field", "_facets", "_changelist_filters", "action", "thumbnail", "a", "b", "from", "to",
    "version", "date", "days", "start", "number", "term", "app_label", "model_name", "field_name",
    "\x00", "[]", "a[b]", "__proto__", "名",
]  # fmt: skip
METHODS = ["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "x", "POST"]
FILE_NAMES = [
    "a.pdf",
    "../../x.pdf",
    "a\x00.pdf",
    "😀.xlsx",
    "a.csv",
    "",
    "a" * 300 + ".docx",
    "a.jpg",
]
CONTENT_TYPES = [
    "",
    "application/json",
    "text/plain; charset=x",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "application/x-www-form-urlencoded; charset=utf-16",
    "a/b; boundary=\x00",
]
BODIES = [
    b"",
    b"{",
    b"\xff\xfe",
    b"--x\r\n\r\n",
    b"a=%ff&%00=%",
    b"=&=&a=1&a=2",
    b"a" * 5000,
    b"&" * 1500,
    b'--x\r\nContent-Disposition: form-data; name="a"; filename="',
]


def files() -> list[bytes]:
    pdf, name = samples.pdf(), "名称\n\ufffe\n".encode()
    begun = [b"", b"%PDF-1.7\n", b"PK\x03\x04" + b"x" * 50, b"a,b\n1,\x00\n", name, pdf[:700]]
    return [*begun, pdf, samples.image(), samples.macro_document()]


class Page(HTMLParser):
    """The links of a page, and its forms with what they would send."""

    def __init__(self, text: str):
        super().__init__()
        self.links, self.forms, self._select = [], [], None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        name = given.get("name")
        if tag == "a" and given.get("href"):
            self.links.append(given["href"])
        elif tag == "form":
            self.forms.append((given.get("action") or "", given.get("method", "get").lower(), {}))
        elif self.forms and tag in ("input", "textarea", "select", "button") and name:
            self._select = name
            kind = given.get("type", "text")
            if kind not in ("checkbox", "radio") or "checked" in given:
                value = io.BytesIO if kind == "file" else given.get("value") or ""
                self.forms[-1][2].setdefault(name, value)
        elif self.forms and tag == "option" and ("selected" in given) and self._select:
            self.forms[-1][2][self._select] = given.get("value") or ""


class Fuzzer:
    def __init__(self, seed: int, people: dict[str, Client]):
        self.random = Random(seed)
        self.people = people
        self.files = files()
        self.routes = [*_routes(get_resolver())]
        self.random.shuffle(self.routes)
        self.links = defaultdict(dict)  # by route: address → who saw it
        self.forms = defaultdict(list)  # by route: (who, address, method, fields)
        self.turn = 0
        for who in people:
            for door in ("/", "/admin/"):
                self._send(who, "GET", door)

    def request(self) -> tuple[str, str, str, int]:
        """Make the next one: who, method, address and the status of the answer."""
        route = self.routes[self.turn % len(self.routes)]
        self.turn += 1
        if self.forms[route] and self.random.random() < 0.6:
            who, address, method, fields = self.random.choice(self.forms[route])
            return self._submit(who, address, method, fields)
        address = self._address(route)
        who = self.links[route].get(address) or self.random.choice([*self.people])
        if self.random.random() < 0.3:
            return self._odd(who, address)
        if self.random.random() < 0.6:
            names = self.random.choices(NAMES, k=self.random.randint(1, 4))
            address += "?" + self._encoded([(name, self._text()) for name in names])
        return self._send(who, "GET", address)

    def _address(self, route: str) -> str:
        if self.links[route] and self.random.random() < 0.7:
            return self.random.choice([*self.links[route]])
        parts, rest = [], route
        while "<" in rest:
            before, _, rest = rest.partition("<")
            _, _, rest = rest.partition(">")
            value = self.random.choice(["1", "2", "publish", "D11", "640000/2026-00001", None])
            parts += [before, value or quote_plus(self._text(), errors="surrogatepass")]
        return "/" + "".join([*parts, rest])

    def _submit(self, who, address, method, fields):
        names = self.random.sample([*fields], min(len(fields), self.random.randint(0, 3)))
        pairs = [(name, self._text() if name in names else value) for name, value in fields.items()]
        if self.random.random() < 0.2:
            pairs += self.random.choices(pairs, k=3) if pairs else []
        if method == "get":
            pairs = [(name, value) for name, value in pairs if isinstance(value, str)]
            return self._send(who, "GET", f"{address.partition('?')[0]}?{self._encoded(pairs)}")
        if self.random.random() < 0.1:
            pairs = [(name, value) for name, value in pairs if isinstance(value, str)]
            form = "application/x-www-form-urlencoded"
            return self._send(who, "POST", address, self._encoded(pairs).encode(), form)
        return self._send(who, "POST", address, self._multipart(pairs), MULTIPART_CONTENT)

    def _multipart(self, pairs) -> bytes:
        data = defaultdict(list)
        for name, value in pairs:
            if isinstance(value, str):
                data[name].append(value.encode("utf-8", "surrogatepass"))
            elif self.random.random() < 0.5:
                file = io.BytesIO(self.random.choice(self.files))
                file.name = self.random.choice(FILE_NAMES)
                data[name].append(file)
        return encode_multipart(BOUNDARY, data)

    def _odd(self, who, address):
        method = self.random.choice(METHODS)
        body, kind = self.random.choice(BODIES), self.random.choice(CONTENT_TYPES)
        return self._send(who, method, address, body, kind)

    def _send(self, who, method, address, body=b"", kind="application/octet-stream"):
        self.last = (who, method, address, body[:3000])
        answer = self.people[who].generic(method, address, body, content_type=kind)
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content
        if answer.status_code == 200 and answer.get("Content-Type", "").startswith("text/html"):
            self._learn(who, address, Page(content.decode()))
        return who, method, address, answer.status_code

    def _learn(self, who, address, page: Page):
        for link in page.links:
            if (found := _within(address, link)) and len(self.links[found[0]]) < 20:
                self.links[found[0]][found[1]] = who
        for action, method, fields in page.forms:
            if found := _within(address, action):
                known = self.forms[found[0]]
                known.append((who, found[1], method, fields))
                del known[:-30]

    def _text(self) -> str:
        return self.random.choice(TEXTS)

    @staticmethod
    def _encoded(pairs) -> str:
        return "&".join(
            f"{quote_plus(name)}={quote_plus(value, errors='surrogatepass')}"
            for name, value in pairs
        )


def _routes(resolver, prefix=""):
    for pattern in resolver.url_patterns:
        route = prefix + str(pattern.pattern)
        if hasattr(pattern, "url_patterns"):
            yield from _routes(pattern, route)
        else:
            yield route


def _within(address: str, link: str) -> tuple[str, str] | None:
    """The route and the address that a link of a page leads to on this site."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or link.startswith("#"):
        return None
    path = parts.path or address.partition("?")[0]
    if not path.startswith("/"):
        path = address.partition("?")[0].rpartition("/")[0] + "/" + path
    try:
        return resolve(path).route, path + (f"?{parts.query}" if parts.query else "")
    except Resolver404:
        return None
