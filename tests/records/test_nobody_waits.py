"""A lock that somebody holds slows no reader, and a database that is away is told as that."""

import contextlib
import time
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import OperationalError, close_old_connections, connection, transaction
from django.test import Client
from django.utils import timezone

from disclosures.models import Item
from portal.base.audit import log
from portal.errors import is_away
from tests.factories import (
    client_of,
    make_category,
    make_departments,
    make_item,
    make_move,
    make_people,
    seal_what_was_made,
)
from tests.processes import manage

QUICK = 4  # seconds, of a machine that has much to do; who waited would take 20
HOLD = """
from django.db import connection
with connection.cursor() as cursor:
    cursor.execute("BEGIN IMMEDIATE" if connection.vendor == "sqlite" else "BEGIN")
    if connection.vendor == "postgresql":
        cursor.execute({statement!r})
    print("held", flush=True)
    input()
    cursor.execute("ROLLBACK")
"""
LOG = f"SELECT pg_advisory_xact_lock({log.LOCK_KEY})"
ROWS = "SELECT 1 FROM disclosures_item FOR UPDATE"
COMING, ENDING = "到时公布的信息", "到期结束的信息"


@contextlib.contextmanager
def held(tmp_path, statement: str = LOG):
    """Another process writes, and does not come to an end."""
    process = manage(tmp_path / "var", "shell", "-v0", "-c", HOLD.format(statement=statement))
    assert process.stdout.readline() == "held\n", process.communicate()
    try:
        yield
    finally:
        process.communicate("\n", timeout=60)
    assert process.returncode == 0


@pytest.fixture
def people(committed_db):
    with transaction.atomic():
        people = make_people(make_departments())
        people["category"] = make_category()
        seal_what_was_made()
    return people


def made(people, status: str, **fields) -> Item:
    by = {name: person for name, person in people.items() if name != "category"}
    with transaction.atomic():
        return make_item(status, by, category=people["category"], **fields)


@pytest.mark.parametrize("statement", [LOG, ROWS], ids=["log", "rows"])
def test_a_reader_waits_for_no_writer(people, tmp_path, statement):
    now = timezone.now()
    soon, past = now + timedelta(hours=1), now - timedelta(hours=1)
    coming = made(people, "approved", title=COMING)
    make_move(coming, "schedule", people["publisher"], publish_at=soon)
    ending = made(people, "published", title=ENDING, public_until=soon)
    Item.objects.filter(pk=coming.pk).update(publish_at=past)
    Item.objects.filter(pk=ending.pk).update(public_until=past)

    def read() -> str:
        cache.clear()  # as another process would ask, that has just begun
        return Client().get("/disclosures/").content.decode()

    with held(tmp_path, statement):
        begun = time.monotonic()
        shown = [read() for _reader in range(3)]
        took = time.monotonic() - begun
    assert took < QUICK
    # What has ended is hidden all the same; what is due is not shown before it is in the log.
    assert all(COMING not in page and ENDING not in page for page in shown)
    after = read()
    assert (COMING in after, ENDING in after) == (True, False)
    if connection.vendor == "sqlite":  # who writes is patient again
        with connection.cursor() as cursor:
            assert cursor.execute("PRAGMA busy_timeout").fetchone() == (20_000,)


def test_a_writer_who_waited_too_long_keeps_every_word(people, tmp_path):
    item = made(people, "draft")
    author = client_of(people["author"])
    author.raise_request_exception = False
    address = f"/admin/disclosures/item/{item.pk}/move/submit/"
    typed = {"note": "请尽快审核", "seen_revision": item.revision}
    for_long = {"sqlite": "PRAGMA busy_timeout = 100", "postgresql": "SET lock_timeout = '100ms'"}
    with held(tmp_path):
        with connection.cursor() as cursor:
            cursor.execute(for_long[connection.vendor])
        answer = author.post(address, typed)
    assert (answer.status_code, answer["Retry-After"]) == (503, "10")
    assert "请尽快审核" in answer.content.decode()
    assert author.post(address, typed).status_code == 302


@contextlib.contextmanager
def database_away():
    """Connections are cut, and none can be made."""
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        connection.close()
        place, aside = Path(name), Path(f"{name}-aside")
        place.rename(aside)
        place.mkdir()
        try:
            yield
        finally:
            place.rmdir()
            aside.rename(place)
        return
    allow = f"ALTER DATABASE {connection.ops.quote_name(name)} ALLOW_CONNECTIONS"
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
    with connection._nodb_cursor() as cursor:
        cursor.execute(f"{allow} false")
        cursor.execute(cut, [name])
    try:
        yield
    finally:
        with connection._nodb_cursor() as cursor:
            cursor.execute(f"{allow} true")


def test_a_database_that_is_away_is_told_and_its_return_fails_nobody(people):
    made(people, "published", title=COMING)
    reader = Client(raise_request_exception=False)

    def answer(address: str):
        close_old_connections()  # as the server does at each request; the test client does not
        return reader.get(address)

    assert answer("/disclosures/").status_code == 200
    with database_away():
        for address in ("/disclosures/", "/en/", "/admin/login/"):
            away = answer(address)
            assert (away.status_code, away["Retry-After"]) == (503, "10"), address
            assert away["Cache-Control"] == "no-store"
            assert "Unavailable" in away.content.decode()
        told = answer("/api/v1/disclosures/")
        assert (told.status_code, told["Content-Type"]) == (503, "application/problem+json")
    back = answer("/disclosures/")
    assert back.status_code == 200
    assert COMING in back.content.decode()


@pytest.mark.django_db
def test_a_fault_of_ours_is_none_of_the_database():
    assert not is_away(ValueError())
    with pytest.raises(Exception, match="no_such_table") as error, transaction.atomic():
        connection.cursor().execute("SELECT 1 FROM no_such_table")
    assert not is_away(error.value)
    assert is_away(OperationalError("somebody else is writing to the log"))
