"""What became of documents is told to the search server, from where it was interrupted.

What waits is a list of keys. Whatever becomes of a document of such a key is sent as it is then, so
that nothing depends on the order, and the same may be sent twice. One at a time: under the lock of
`tick`.
"""

from collections.abc import Iterable, Iterator

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, QuerySet

from portal.base.search import index, server
from portal.base.search.models import Document, Feed, Unfed

AT_ONCE = 200  # documents
SECONDS = 30.0  # of the requests about them


def go_on() -> Iterator[int]:
    """How many changes were sent, a lot at a time, until none waits: first what is to be found no
    more. Raises `server.Unavailable`; what was not sent then goes on waiting."""
    name = _name()
    gone = ~Exists(Document.objects.filter(pk=OuterRef("sequence")))
    for waiting in (Unfed.objects.filter(gone), Unfed.objects.all()):
        while sent := _send_some(name, waiting):
            yield sent
    if _is_amiss(name):
        begin()
        raise server.Unavailable("it held other documents than were sent to it; all are sent anew")


def begin() -> None:
    """All anew, in an index of another name."""
    before = Feed.objects.first()
    if before:
        with server.connected(SECONDS) as there:
            there.drop(before.name)
    with transaction.atomic():
        _keep_documents()
        forget()
        feed = Feed.objects.create(name=server.new_name())
        with connection.cursor() as cursor:
            cursor.execute(index.ALL_UNFED)
    with server.connected(SECONDS) as there:
        there.create(feed.name)


def forget() -> None:
    """As before any was fed: there is no server."""
    with transaction.atomic():
        Feed.objects.all().delete()
        Unfed.objects.all().delete()


def _name() -> str:
    """Of the index to feed, which is there, and is as this version defines it."""
    feed = Feed.objects.first()
    if feed and feed.name.startswith(server.begins()):
        with server.connected(SECONDS) as there:
            if there.is_there(feed.name):
                return feed.name
    begin()
    return Feed.objects.get().name


def _keep_documents() -> None:
    """Until the end of this transaction none changes, and none is changing that began before."""
    if connection.vendor == "postgresql":  # SQLite has one writer
        with connection.cursor() as cursor:
            cursor.execute(f"LOCK TABLE {Document._meta.db_table} IN SHARE MODE")


def _send_some(name: str, waiting: QuerySet) -> int:
    rows = dict(waiting.order_by("pk").values_list("pk", "sequence")[:AT_ONCE])
    if rows:
        with server.connected(SECONDS) as there:
            there.write(name, _as_they_are(dict.fromkeys(rows.values())))
        Unfed.objects.filter(pk__in=rows).delete()
    return len(rows)


def _as_they_are(sequences: Iterable[int]) -> Iterator[tuple[int, Document | None]]:
    """One at a time: a few are many megabytes long."""
    for sequence in sequences:
        yield sequence, Document.objects.filter(pk=sequence).first()


def _is_amiss(name: str) -> bool:
    """Whether it holds more or fewer, where nothing changed meanwhile: it was restored, emptied, or
    written to by somebody else."""
    with server.connected(SECONDS) as there:
        count = there.count(name)
    return count != Document.objects.count() and not Unfed.objects.exists()
