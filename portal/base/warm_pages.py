"""Public pages from memory, before Django hears of the request.

An answer is kept whole, as its bytes and headers left Django for a stranger, and given again while
it is the same day, nothing is due, and no public entry of the log changed what the page was made of
(`dependencies`). That is asked of the database at every request, by one statement on a connection
of its own; so no process shows a record after its withdrawal was answered. What is kept has the
path, the parameters in their one form, the display and whether TLS was used for its key: an address
with anything else in it goes to Django, as does whoever has a session (R10).
"""

import gzip
import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import lru_cache
from http.cookies import CookieError
from threading import Lock
from typing import Any, NamedTuple, Protocol

import psycopg
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections
from django.http.cookie import parse_cookie
from django.http.request import split_domain_port, validate_host
from django.utils import timezone
from django.utils.http import parse_etags

from portal.base.dependencies import Changes, Reads
from portal.base.display import Display, display_of_cookies

logger = logging.getLogger(__name__)

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Headers = list[tuple[str, str]]
Key = tuple[bool, Display, str, str]

KEPT_FOR = 600  # seconds, whatever happens
MOST_PAGES, MOST_BYTES = 2000, 32 << 20
CONNECTED_FOR = 60  # seconds
PATIENCE = 0.05  # seconds, for another thread that asks the database
REST = 1  # seconds after a failure in which nobody asks it again
AWAY_FOR = 30  # seconds in which a page outlasts a site that answers 503
ALSO_KEPT_FOR = 5  # seconds in which what few pages depend on besides is not asked again
NORMAL = display_of_cookies({})
PREPARED = "how_the_site_stands"
PROBES = {"/healthz", "/readyz"}  # which wait for nobody
NOT_MODIFIED = "304 Not Modified"
OF_THE_BYTES = {"Content-Type", "Content-Length"}  # which a 304 leaves out (RFC 9110, 15.4.5)


class Standing(NamedTuple):
    """What the database says of the public site."""

    newest_public: int
    next_due_at: datetime | None


class Stamp(NamedTuple):
    """What an answer stands for; `PublicPageMiddleware` puts it there."""

    etag: str
    reads: Reads
    as_of: int  # the newest public entry as it was made
    today: date
    also: Callable[[], str]
    also_was: str


class Page:
    """One answer, in the four forms it is asked for."""

    def __init__(self, response: Any, stamp: Stamp) -> None:
        self.stamp = stamp
        self.stood_at = time.monotonic()
        self.until = self.stood_at + KEPT_FOR
        self.status = f"{response.status_code} {response.reason_phrase}"
        self.body: bytes = response.content
        self.headers: Headers = list(response.items())
        self.compressed: bytes | None = None
        self.counted = 0  # of its bytes, among all that are kept

    @property
    def size(self) -> int:
        return len(self.body) + len(self.compressed or b"")

    def answer(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        if self._is_known(environ.get("HTTP_IF_NONE_MATCH")):
            start_response(NOT_MODIFIED, self._without_bytes())
            return []
        body, headers = self.body, self.headers
        if accepts_gzip(environ.get("HTTP_ACCEPT_ENCODING", "")):
            body, headers = self._compressed()
        start_response(self.status, headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]

    def _is_known(self, told: str | None) -> bool:
        if told is None:
            return False
        tags = {tag.removeprefix("W/") for tag in parse_etags(told)}
        return "*" in tags or self.stamp.etag in tags

    def _without_bytes(self) -> Headers:
        return [pair for pair in self.headers if pair[0] not in OF_THE_BYTES]

    def _compressed(self) -> tuple[bytes, Headers]:
        """Other bytes under the same validator: it is a weak one (RFC 9110, 8.8.1)."""
        if self.compressed is None:
            self.compressed = gzip.compress(self.body, 6, mtime=0)
        other = {
            "Content-Encoding": "gzip",
            "Content-Length": str(len(self.compressed)),
            "ETag": f"W/{self.stamp.etag}",
        }
        kept = [pair for pair in self.headers if pair[0] not in other]
        return self.compressed, [*kept, *other.items()]


@lru_cache(maxsize=64)
def accepts_gzip(told: str) -> bool:
    """RFC 9110, 12.5.3: named, and not with a weight of nothing."""
    for part in told.lower().split(","):
        name, _, weight = part.replace(" ", "").partition(";q=")
        if name == "gzip":
            return weight.strip("0.") != "" or not weight
    return False


@lru_cache(maxsize=256)
def is_our_host(host: str) -> bool:
    """Whatever is not is Django's to refuse."""
    domain, _port = split_domain_port(host)
    return bool(domain) and validate_host(domain, settings.ALLOWED_HOSTS)


class Statement(Protocol):
    def __call__(self, today: date) -> tuple[str, tuple]: ...


class Watch:
    """Sees on a connection of its own how the public site stands."""

    def __init__(
        self, statement: Statement, read: Callable[[tuple], Standing], alias: str = DEFAULT_DB_ALIAS
    ) -> None:
        self._statement, self._read, self._alias = statement, read, alias
        self._lock = Lock()
        self._changes = Changes()
        self._wrapper: Any = None
        # What the database said last, on which day, and how the site stood by that.
        self._seen: tuple = ()
        self._prepared: tuple[int, date] | None = None
        self._rests_until = 0.0

    def standing(self, today: date) -> Standing | None:
        """None where the database does not say, or not at once."""
        if not self._lock.acquire(timeout=PATIENCE):
            return None  # somebody else waits for it
        try:
            return self._standing(today) if time.monotonic() >= self._rests_until else None
        except Exception:  # whatever a driver raises: Django will meet it too, and answer
            logger.info("how the site stands could not be read", exc_info=True)
            self._rest()
            return None
        finally:
            self._lock.release()

    def _rest(self) -> None:
        self._close()
        self._rests_until = time.monotonic() + REST

    def leaves_alone(self, reads: Reads, as_of: int, standing: Standing) -> bool:
        """Whether what was made of these is still as it was."""
        if not self._lock.acquire(timeout=PATIENCE):
            return False
        try:
            newest = standing.newest_public
            return self._changes.leave_alone(reads, as_of, newest, self._cursor)
        except Exception:
            logger.info("what changed could not be read", exc_info=True)
            self._rest()
            return False
        finally:
            self._lock.release()

    def _cursor(self) -> Any:
        if self._wrapper is None:
            self._connect()
        return self._wrapper.cursor()

    def _standing(self, today: date) -> Standing:
        if self._wrapper is None or self._wrapper.close_at < time.monotonic():
            self._close()
            self._connect()
        raw = self._wrapper.connection
        if self._wrapper.vendor != "sqlite":
            return self._of_the_server(raw, today)
        # What the file says of itself changes with whatever any other connection commits.
        (version,) = raw.execute("PRAGMA data_version").fetchone()
        if self._seen[:2] != (version, today):
            with self._wrapper.cursor() as cursor:
                cursor.execute(*self._statement(today))
                self._seen = (version, today, self._read(cursor.fetchone()))
        return self._seen[2]

    def _connect(self) -> None:
        """Anew now and then, as Django does: the file may be another one by now."""
        self._wrapper = connections[self._alias].copy()
        self._wrapper.inc_thread_sharing()
        self._wrapper.connect()
        self._wrapper.close_at = time.monotonic() + CONNECTED_FOR

    def _of_the_server(self, raw: Any, today: date) -> Standing:
        """PostgreSQL prepares the statement once a day and connection; what it answers is read
        anew only where it is not, byte for byte, what it answered last."""
        if self._prepared != (id(raw), today):
            sql = psycopg.ClientCursor(raw).mogrify(*self._statement(today))
            _execute(raw, f"DEALLOCATE ALL; PREPARE {PREPARED} AS {sql}")
            self._prepared = (id(raw), today)
        said = _execute(raw, f"EXECUTE {PREPARED}")
        values = [said.get_value(0, column) for column in range(said.nfields)]
        if self._seen[:2] != (values, today):
            with self._wrapper.cursor() as cursor:
                cursor.execute(*self._statement(today))
                self._seen = (values, today, self._read(cursor.fetchone()))
        return self._seen[2]

    def _close(self) -> None:
        wrapper, self._wrapper, self._seen, self._prepared = self._wrapper, None, (), None
        if wrapper is not None:
            try:
                wrapper.close()
            except Exception:
                logger.info("a broken connection could not be closed", exc_info=True)


def _execute(raw: Any, sql: str) -> Any:
    """Without a cursor, which takes longer than the server does."""
    result = raw.pgconn.exec_(sql.encode())
    if result.status not in (psycopg.pq.ExecStatus.TUPLES_OK, psycopg.pq.ExecStatus.COMMAND_OK):
        raise psycopg.OperationalError(result.error_message.decode(errors="replace"))
    return result


class WarmPages:
    """The application round Django's: `application(environ, start_response)`."""

    def __init__(self, application: Callable[..., Any], watch: Watch) -> None:
        self.application, self.watch = application, watch
        self._lock = Lock()
        self._pages: OrderedDict[Key, Page] = OrderedDict()
        self._bytes = 0
        self._also: dict[Any, tuple[float, str]] = {}

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        key = key_of(environ)
        if key is None:
            return self.application(environ, start_response)
        now = timezone.now()
        today = timezone.localdate(now)
        standing = self.watch.standing(today)
        if standing is None:
            return self._try(key, environ, start_response)
        if standing.next_due_at and standing.next_due_at <= now:
            return self.application(environ, start_response)
        page = self._pages.get(key)
        if page is not None and self._still_stands(page, standing, today):
            return self._give(key, page, environ, start_response)
        response = self.application(environ, start_response)
        self._keep(key, environ, response, standing, today)
        return response

    def _try(self, key: Key, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Where it cannot be told whether a page still stands, Django says; and where that cannot
        answer either, what stood a moment ago is better than nothing."""
        told: list[tuple] = []
        response = self.application(environ, lambda *said: told.append(said))
        page = self._pages.get(key)
        is_away = told[0][0].startswith("503")
        if is_away and page is not None and time.monotonic() - page.stood_at < AWAY_FOR:
            response.close()
            return self._give(key, page, environ, start_response)
        start_response(*told[0])
        return response

    def _still_stands(self, page: Page, standing: Standing, today: date) -> bool:
        stamp = page.stamp
        stands = (
            stamp.today == today
            and time.monotonic() < page.until
            and self.watch.leaves_alone(stamp.reads, stamp.as_of, standing)
            and (stamp.also is str or self._also_now(stamp.also) == stamp.also_was)
        )
        if stands:
            page.stood_at = time.monotonic()
        return stands

    def _also_now(self, also: Callable[[], str]) -> str | None:
        asked_at, told = self._also.get(also, (0.0, ""))
        if time.monotonic() - asked_at < ALSO_KEPT_FOR:
            return told
        try:
            told = also()
        except Exception:  # the view will meet it too
            logger.info("what a page depends on could not be read", exc_info=True)
            return None
        self._also[also] = (time.monotonic(), told)
        return told

    def _give(
        self, key: Key, page: Page, environ: Environ, start_response: StartResponse
    ) -> Iterable[bytes]:
        given = page.answer(environ, start_response)
        with self._lock:
            if self._pages.get(key) is page:
                self._pages.move_to_end(key)
                self._count(page)
        return given

    def _keep(
        self, key: Key, environ: Environ, response: Any, standing: Standing, today: date
    ) -> None:
        stamp: Stamp | None = getattr(response, "stamp", None)
        if (
            stamp is None
            or environ["REQUEST_METHOD"] != "GET"
            or environ.get("QUERY_STRING", "") != key[-1]  # Django put it into its one form
            or (stamp.as_of, stamp.today) != (standing.newest_public, today)
            or response.cookies
            or "nonce-" in response.headers.get("Content-Security-Policy", "")
        ):
            return
        page = Page(response, stamp)
        with self._lock:
            if old := self._pages.pop(key, None):
                self._bytes -= old.counted
            self._pages[key] = page
            self._count(page)

    def forget(self) -> None:
        with self._lock:
            self._pages.clear()
            self._bytes = 0

    def _count(self, page: Page) -> None:
        """With the lock. What was not asked for longest goes first."""
        self._bytes += page.size - page.counted
        page.counted = page.size
        while self._pages and (len(self._pages) > MOST_PAGES or self._bytes > MOST_BYTES):
            _key, gone = self._pages.popitem(last=False)
            self._bytes -= gone.counted


def key_of(environ: Environ) -> Key | None:
    """What an answer is kept under; None for requests that Django alone can answer."""
    if environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
        return None
    if (
        environ["PATH_INFO"] in PROBES
        or "HTTP_IF_MATCH" in environ
        or not is_our_host(environ.get("HTTP_HOST", ""))
    ):
        return None
    display = NORMAL
    if cookies := environ.get("HTTP_COOKIE"):
        try:
            sent = parse_cookie(cookies)
        except CookieError:
            return None
        if settings.SESSION_COOKIE_NAME in sent:
            return None
        display = display_of_cookies(sent)
    return is_secure(environ), display, environ["PATH_INFO"], environ.get("QUERY_STRING", "")


def is_secure(environ: Environ) -> bool:
    """As Django's requests say it: the answer to one has another header."""
    if settings.SECURE_PROXY_SSL_HEADER:
        name, value = settings.SECURE_PROXY_SSL_HEADER
        if told := environ.get(name):
            return bool(told.split(",", 1)[0].strip() == value)
    return environ.get("wsgi.url_scheme") == "https"
