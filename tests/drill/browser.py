"""A person at a browser without any script: pages are fetched, their forms filled in and sent."""

import re
import ssl
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookiejar import CookieJar
from pathlib import Path


@dataclass
class Form:
    action: str = ""
    method: str = "get"
    fields: dict[str, str] = field(default_factory=dict)
    choices: dict[str, dict[str, str]] = field(default_factory=dict)  # label → value, of selects
    boxes: dict[str, str] = field(default_factory=dict)  # to be ticked: name → value


class _Forms(HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms: list[Form] = []
        self.links: list[str] = []
        self._form: Form | None = None
        self._select = self._option = self._area = None

    def handle_starttag(self, tag, attributes):
        said = {name: value or "" for name, value in attributes}
        if tag == "a" and "href" in said:
            self.links.append(said["href"])
        elif tag == "form":
            self._form = Form(said.get("action", ""), said.get("method", "get").lower())
            self.forms.append(self._form)
        elif self._form is not None and tag in ("input", "select", "textarea", "option"):
            getattr(self, f"_begin_{tag}")(said, dict(attributes))

    def _begin_input(self, said, attributes):
        kind, name = said.get("type", "text"), said.get("name")
        if not name or kind in ("submit", "button", "file"):
            return
        if kind == "checkbox":
            self._form.boxes[name] = said.get("value", "on")
        if kind in ("radio", "checkbox") and "checked" not in attributes:
            return
        self._form.fields[name] = said.get("value", "on" if kind == "checkbox" else "")

    def _begin_select(self, said, attributes):
        self._select = said.get("name")
        if self._select:
            self._form.choices[self._select] = {}

    def _begin_option(self, said, attributes):
        if self._select:
            self._option = [said.get("value", ""), ""]
            if "selected" in attributes:
                self._form.fields[self._select] = self._option[0]

    def _begin_textarea(self, said, attributes):
        self._area = said.get("name")
        if self._area:
            self._form.fields[self._area] = ""

    def handle_data(self, data):
        if self._option:
            self._option[1] += data
        elif self._area:
            self._form.fields[self._area] += data

    def handle_endtag(self, tag):
        if tag == "form":
            self._form = None
        elif tag == "textarea" and self._area:
            text = self._form.fields[self._area]  # a line break after the tag is not part of it
            self._form.fields[self._area], self._area = text.removeprefix("\n"), None
        elif tag == "select":
            self._select = None
        elif tag == "option" and self._option:
            value, label = self._option
            self._form.choices[self._select][label.strip()] = value
            self._option = None


@dataclass
class Page:
    status: int
    url: str
    text: str

    def __post_init__(self):
        parser = _Forms()
        parser.feed(self.text)
        self.forms, self.links = parser.forms, parser.links

    def form(self, *names: str) -> Form:
        """The last that has all of these fields: others that belong to a page stand before it."""
        for form in reversed(self.forms):
            if {*names} <= {*form.fields, *form.choices}:
                return form
        raise LookupError(f"{self.url} ({self.status}) has no form with {names}")

    def link(self, part: str) -> str:
        found = next((link for link in self.links if part in link), None)
        if found is None:
            raise LookupError(f"{self.url} ({self.status}) has no link with {part}")
        return found


class Browser:
    def __init__(self, site: str, certificate: Path):
        context = ssl.create_default_context(cafile=str(certificate))
        self.site, self.url = site, site
        self._opener = urllib.request.build_opener(
            urllib.request.HTTPSHandler(context=context),
            urllib.request.HTTPCookieProcessor(CookieJar()),
        )

    def open(self, address: str, data: dict | None = None, **headers: str) -> Page:
        url = urllib.parse.urljoin(self.url, address)
        body = urllib.parse.urlencode(data).encode() if data is not None else None
        request = urllib.request.Request(url, body, {"Referer": self.url} | headers)  # noqa: S310
        if data is not None:
            request.add_header("Origin", self.site)
        try:
            with self._opener.open(request, timeout=60) as answer:
                page = Page(answer.status, answer.url, answer.read().decode())
        except urllib.error.HTTPError as error:
            page = Page(error.code, url, error.read().decode())
        self.url = page.url
        return page

    def fill(self, page: Page, *names: str, **typed: str) -> Page:
        """Send the form of this page that has these fields; a choice may be named by a part of its
        label. Raises AssertionError with what the page says if it comes back with errors."""
        form = page.form("csrfmiddlewaretoken", *(names or typed))
        for name, value in typed.items():
            labels = form.choices.get(name, {})
            found = [labels[label] for label in labels if value in label]
            form.fields[name] = found[0] if found and value not in labels.values() else value
        after = self.open(form.action or page.url, form.fields)
        if after.status >= 400 or "errorlist" in after.text:
            main = after.text.partition("<main")[2] or after.text
            said = " ".join(re.sub(r"<[^>]+>", " ", main).split())
            raise AssertionError(f"{after.url} answers {after.status}: {said[:2000]}")
        return after
