"""What is answered from memory, and what never is; the application behind is counted."""

import gzip
import os
import urllib.error
import urllib.request
from datetime import date, timedelta

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.utils import timezone

from portal.base import warm_pages
from portal.base.audit import log
from portal.base.dependencies import Reads
from portal.base.warm_pages import Stamp, Standing, WarmPages, Watch, accepts_gzip
from portal.records import due
from tests.factories import make_category, make_departments, make_item, make_move, make_people
from tests.processes import database_address
from tests.serving import gunicorn

TAG = '"0123"'


class Site:
    """An application that marks its answers as Django's middleware does."""

    def __init__(self):
        self.asked, self.status = 0, 200
        self.standing: Standing | None = Standing(7, None)
        self.body, self.headers, self.cookie, self.also = "页面" * 500, {}, None, str
        self.known_as = None  # what Django makes of the parameters
        self.pages = WarmPages(self, Told(self))

    def __call__(self, environ, start_response):
        self.asked += 1
        headers = {"ETag": TAG} | self.headers
        response = HttpResponse(self.body, status=self.status, headers=headers)
        response.close = lambda: None  # Django's own looks after its connections
        response.headers["Content-Length"] = str(len(response.content))
        if self.cookie:
            response.set_cookie("a", "b")
        if self.known_as is not None:
            environ["QUERY_STRING"] = self.known_as
        today = timezone.localdate()
        response.stamp = Stamp(TAG, Reads(), 7, today, self.also, self.also())
        start_response(f"{self.status} …", list(response.items()))
        return response

    def get(self, path="/", query="", **environ):
        told = {}

        def start_response(status, headers):
            told.update(status=status[:3], headers=dict(headers))

        environ = {"REQUEST_METHOD": "GET", "HTTP_HOST": "127.0.0.1"} | environ
        given = self.pages(environ | {"PATH_INFO": path, "QUERY_STRING": query}, start_response)
        return told["status"], told["headers"], b"".join(given)


class Told:
    """In the place of a `Watch`."""

    def __init__(self, site):
        self.site = site

    def standing(self, today: date) -> Standing | None:
        return self.site.standing

    def leaves_alone(self, reads, as_of, standing):
        return as_of == standing.newest_public


@pytest.fixture
def site():
    return Site()


def test_a_page_is_made_once(site):
    answers = [site.get() for _time in range(3)]

    assert site.asked == 1
    assert answers[0] == answers[1] == answers[2]
    assert answers[0][2].decode() == site.body


def test_a_head_and_a_304_have_no_body(site):
    _status, headers, body = site.get()

    assert site.get(REQUEST_METHOD="HEAD") == ("200", headers, b"")
    for known in (TAG, f"W/{TAG}", f'"other", {TAG}', "*"):
        status, told, nothing = site.get(HTTP_IF_NONE_MATCH=known)
        assert (status, told["ETag"], nothing) == ("304", TAG, b"")
        assert not {"Content-Type", "Content-Length"} & {*told}
    assert site.get(HTTP_IF_NONE_MATCH='"other"') == ("200", headers, body)
    assert site.asked == 1


def test_a_head_is_not_what_a_page_is_kept_from(site):
    site.get(REQUEST_METHOD="HEAD")
    site.get()

    assert site.asked == 2


def test_who_takes_gzip_is_given_it(site):
    _status, plain, body = site.get()
    status, headers, compressed = site.get(HTTP_ACCEPT_ENCODING="br, gzip")

    assert (status, headers["Content-Encoding"]) == ("200", "gzip")
    assert gzip.decompress(compressed) == body
    assert headers["Content-Length"] == str(len(compressed)) != plain["Content-Length"]
    assert headers["ETag"] == f"W/{TAG}"
    assert site.get()[1] == plain


@pytest.mark.parametrize(
    ("told", "takes"),
    [("gzip", True), ("br;q=1.0, GZIP ;q=0.5", True), ("gzip;q=0", False), ("gzip; q=0.000", False),
     ("", False), ("identity", False), ("x-gzip-like", False), ("gzip;q=1", True)],
)  # fmt: skip
def test_gzip_is_named_and_not_refused(told, takes):
    assert accepts_gzip(told) is takes


@pytest.mark.parametrize(
    "other",
    [{"REQUEST_METHOD": "POST"}, {"HTTP_COOKIE": "sessionid=x"}, {"HTTP_HOST": "elsewhere.example"},
     {"HTTP_HOST": ""}, {"HTTP_IF_MATCH": TAG}, {"HTTP_COOKIE": "a=b; sessionid="}],
)  # fmt: skip
def test_what_only_django_can_answer_goes_there(other, site):
    site.get()
    site.get(**other)
    site.get(**other)

    assert site.asked == 3


@pytest.mark.parametrize(
    "other",
    [{"path": "/en/"}, {"query": "page=2"}, {"HTTP_COOKIE": "text=large"},
     {"wsgi.url_scheme": "https"}],
)  # fmt: skip
def test_what_decides_an_answer_is_in_its_key(other, site):
    site.get()
    site.get(**other)
    assert site.asked == 2

    site.get()
    site.get(**other)
    assert site.asked == 2


def test_a_cookie_that_decides_nothing_does_not(site):
    site.get()
    site.get(HTTP_COOKIE="csrftoken=abc; text=enormous")

    assert site.asked == 1


def test_behind_a_proxy_its_header_says_whether_tls_was_used(site, settings):
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    site.get(HTTP_X_FORWARDED_PROTO="https")
    site.get(HTTP_X_FORWARDED_PROTO="https, http")
    assert site.asked == 1

    site.get(HTTP_X_FORWARDED_PROTO="http")
    assert site.asked == 2


def test_an_address_in_another_form_is_not_kept(site):
    site.known_as = "page=2"
    site.get(query="page=2&utm_source=x")
    site.get(query="page=2&utm_source=x")
    assert site.asked == 2

    site.get(query="page=2")
    site.get(query="page=2")
    assert site.asked == 3


@pytest.mark.parametrize("change", ["public", "due", "unknown", "day", "age", "also"])
def test_a_page_is_made_anew_when_it_may_be_another(change, site, monkeypatch):
    site.told = "one"
    site.also = lambda: site.told
    site.get()
    if change == "public":
        site.standing = Standing(8, None)
    elif change == "due":
        site.standing = Standing(7, timezone.now() - timedelta(seconds=1))
    elif change == "unknown":
        site.standing = None
    elif change == "day":
        tomorrow = timezone.localdate() + timedelta(days=1)
        monkeypatch.setattr(warm_pages.timezone, "localdate", lambda _now=None: tomorrow)
    elif change == "age":
        later = warm_pages.time.monotonic() + warm_pages.KEPT_FOR
        monkeypatch.setattr(warm_pages.time, "monotonic", lambda: later)
    else:
        site.told = "another"
        monkeypatch.setattr(warm_pages, "ALSO_KEPT_FOR", 0)
    site.get()

    assert site.asked == 2


def test_what_is_due_later_keeps_no_page_away(site):
    site.standing = Standing(7, timezone.now() + timedelta(minutes=1))
    site.get()
    site.get()

    assert site.asked == 1


def test_a_page_that_was_made_in_an_earlier_state_is_not_kept(site):
    site.standing = Standing(8, None)  # the answer says 7
    site.get()
    site.get()

    assert site.asked == 2


@pytest.mark.parametrize("odd", ["cookie", "nonce"])
def test_what_is_one_readers_is_not_kept(odd, site):
    if odd == "cookie":
        site.cookie = True
    else:
        site.headers = {"Content-Security-Policy": "script-src 'nonce-abc'"}
    site.get()
    site.get()

    assert site.asked == 2


def test_pages_have_a_number_and_a_size(site, monkeypatch):
    monkeypatch.setattr(warm_pages, "MOST_PAGES", 3)
    for number in range(5):
        site.get(query=f"page={number}")
    assert site.asked == 5
    site.get(query="page=4")
    assert site.asked == 5
    site.get(query="page=0")  # gone for longest
    assert site.asked == 6

    monkeypatch.setattr(warm_pages, "MOST_BYTES", 2 * len(site.body.encode()))
    for number in range(10, 15):
        site.get(query=f"page={number}")
        site.get(query=f"page={number}", HTTP_ACCEPT_ENCODING="gzip")
    assert site.pages._bytes <= warm_pages.MOST_BYTES
    assert site.pages._bytes == sum(page.size for page in site.pages._pages.values())


def test_bytes_are_counted_once_whoever_compressed_them(site):
    """Several who are given a page before it was compressed, and each of whom compressed it."""
    site.get()
    (page,) = site.pages._pages.values()
    page._compressed()
    for _reader in range(4):
        site.get(HTTP_ACCEPT_ENCODING="gzip")

    assert site.pages._bytes == page.size


def test_a_page_outlasts_a_site_that_is_away_for_a_moment(site, monkeypatch):
    shown = site.get()
    site.standing = None
    site.status = 503
    assert site.get() == shown
    assert site.asked == 2, "the site itself was asked"
    assert site.get(path="/another/")[0] == "503"

    site.status = 200  # it is there, and nobody can say whether the page still stands
    site.body = "页面"
    assert site.get()[2].decode() == "页面"

    site.status = 503
    later = warm_pages.time.monotonic() + warm_pages.AWAY_FOR
    monkeypatch.setattr(warm_pages.time, "monotonic", lambda: later)
    assert site.get()[0] == "503"


def test_what_probes_ask_is_not_looked_at(site):
    for path in warm_pages.PROBES:
        assert warm_pages.key_of({"REQUEST_METHOD": "GET", "PATH_INFO": path}) is None


# How the site stands, seen on a connection of its own.


def test_what_was_committed_is_seen_at_once(committed_db):
    watch, today = Watch(due.statement, due.told), timezone.localdate()
    before = watch.standing(today)
    at = (timezone.now() + timedelta(days=1)).replace(microsecond=0)
    with transaction.atomic():
        people, category = make_people(make_departments()), make_category()
        make_item("published", people, category=category)
        make_item("published", people, category=category, public_until=at)
        assert watch.standing(today) == before, "not committed yet"

    newest = log.public_newest_first().values_list("sequence", flat=True).first()
    assert watch.standing(today) == Standing(newest, at)
    assert before == Standing(0, None)


def test_a_database_that_broke_is_not_asked_again_at_once(committed_db, monkeypatch):
    watch, today = Watch(due.statement, due.told), timezone.localdate()
    said = watch.standing(today)
    tried = []
    monkeypatch.setattr(watch, "_connect", lambda: tried.append(1) or 1 / 0)
    watch._wrapper.connection.close()

    assert [watch.standing(today) for _time in range(3)] == [None] * 3
    assert not tried
    watch._rests_until = 0.0
    assert watch.standing(today) is None
    assert tried == [1]
    monkeypatch.undo()
    watch._rests_until = 0.0
    assert watch.standing(today) == said


def test_nobody_waits_for_somebody_who_waits(committed_db):
    watch, today = Watch(due.statement, due.told), timezone.localdate()
    said = watch.standing(today)
    with watch._lock:
        assert watch.standing(today) is None
        assert not watch.leaves_alone(Reads(), 0, said)


# The whole site, served by two processes.

PATHS = [
    "/",
    "/en/",
    "/disclosures/",
    "/disclosures/?kind=goal",
    "/timeliness/",
    "/log/",
    "/search/?q=1",
]


def test_no_process_shows_what_was_withdrawn(committed_db, tmp_path):
    with transaction.atomic():
        people, category = make_people(make_departments()), make_category()
        item = make_item("published", people, category=category, summary="撤下之前的摘要")
    env = os.environ | {
        "VAR_DIR": str(tmp_path),
        "DATABASE_URL": database_address(),
        "DJANGO_SETTINGS_MODULE": "portal.settings",
        "DEBUG": "true",  # static files need not be collected
    }
    with gunicorn("portal.wsgi", "--workers", "2", env=env) as (address, _server):
        for path in [*PATHS, item.get_absolute_url()]:
            answers = [ask(address + path) for _time in range(8)]  # some are made, some are kept
            assert answers[0][0] == 200
            assert all(answer == answers[0] for answer in answers), path
        shown = address + item.get_absolute_url()
        make_move(item, "withdraw", people["publisher"])
        for _time in range(8):
            status, _headers, body = ask(shown)
            assert status == 410
            assert "撤下之前的摘要" not in body.decode()
            assert "撤下之前的摘要" not in ask(address + "/disclosures/")[2].decode()


def ask(address: str) -> tuple[int, dict, bytes]:
    """Each on a connection of its own, which either process may take."""
    try:
        answer = urllib.request.urlopen(address)  # noqa: S310 (our own server)
    except urllib.error.HTTPError as error:
        answer = error
    with answer:
        headers = {name: value for name, value in answer.headers.items() if name != "Date"}
        return answer.status, headers, answer.read()
