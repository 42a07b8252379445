"""What a load balancer is told."""

import pytest
from django.db import close_old_connections
from django.test import Client

from portal import health
from portal.base import schema
from tests.records.test_nobody_waits import database_away


def asked(path: str) -> tuple[int, str]:
    answer = Client().get(path, headers={"host": "10.0.0.7:8000"})
    assert answer["Cache-Control"] == "no-store"
    assert ("Retry-After" in answer) == (answer.status_code == 503)
    return answer.status_code, answer.content.decode()


@pytest.fixture
def _asked_for_the_first_time(monkeypatch):
    monkeypatch.setattr(health, "_is_migrated", False)


@pytest.mark.usefixtures("_asked_for_the_first_time")
def test_a_process_lives_without_its_database_and_is_ready_with_it(committed_db):
    assert (asked("/healthz"), asked("/readyz")) == ((200, "ok\n"), (200, "ok\n"))
    close_old_connections()  # as the server does at each request; the test client does not
    with database_away():
        assert (asked("/healthz"), asked("/readyz")) == ((200, "ok\n"), (503, "database\n"))
    close_old_connections()
    assert asked("/readyz") == (200, "ok\n")


@pytest.mark.usefixtures("_asked_for_the_first_time")
@pytest.mark.django_db
def test_before_migrations_it_is_not_ready(monkeypatch):
    known = schema.known() | {("audit", "9999_of_tomorrow")}
    monkeypatch.setattr(schema, "known", lambda: known)
    assert asked("/readyz") == (503, "migrations\n")
