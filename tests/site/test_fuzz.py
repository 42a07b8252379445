"""Whatever is asked of any address, in whatever form, by whomever: never a server error.

A share of the requests in each run; all of them by `make fuzz`.
"""

import os
import shutil
import traceback
from datetime import date
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import connection, connections, transaction
from django.test import Client

from disclosures.timeliness.issuing import issue
from tests.base.files import samples
from tests.disclosures.dossiers import make_dossier
from tests.factories import (
    client_of,
    make_approval,
    make_category,
    make_departments,
    make_item,
    make_law,
    make_penalty,
    make_people,
    make_profile,
    make_requirement,
)
from tests.fuzzing import Fuzzer
from tests.supervision.evaluation.conftest import make_round
from tests.supervision.tickets.reports import published_report, received_report

REQUESTS = int(os.environ.get("FUZZ", "150"))
SEED = int(os.environ.get("FUZZ_SEED", "1"))
WHO = ["author", "reviewer", "publisher", "supervisor", "administrator", "superuser"]
CHANGES_LAST = 40  # requests, then the world is as it was: nobody stays shut out


@pytest.fixture
def askers(committed_db, log_key):
    """One of everything, and those who ask, a stranger among them."""
    with transaction.atomic():
        people = make_world()
    return {"nobody": Client()} | {name: client_of(people[name]) for name in WHO}


def make_world() -> dict:
    departments = make_departments()
    people = make_people(departments)
    category = make_category()
    make_item("published", people, category=category, file=samples.pdf())
    for status in ("draft", "review", "approved", "withdrawn"):
        make_item(status, people, category=category)
    make_dossier("published", people)
    make_law("published", people)
    make_approval("published", people)
    make_penalty("published", people)
    make_profile("published", people)
    issue(make_requirement(departments, owing=["prison"]), date(2026, 4, 10))
    make_round(departments, status="open", opened_on=date(2026, 1, 2))
    published_report(people)
    received_report(people)
    return people


@pytest.fixture
def undo(askers, tmp_path):
    """Put the database back as it was."""
    if connection.vendor != "sqlite":
        return lambda: None
    path, kept = Path(connection.settings_dict["NAME"]), tmp_path / "kept.sqlite3"
    connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(path, kept)

    def undo():
        connections.close_all()
        for left in path.parent.glob(f"{path.name}-*"):
            left.unlink()
        shutil.copyfile(kept, path)
        cache.clear()

    return undo


def test_no_request_breaks_the_site(askers, undo):
    fuzzer, broken, told = Fuzzer(SEED, askers), {}, {}
    for turn in range(REQUESTS):
        if turn % CHANGES_LAST == 0:
            undo()
        try:
            *_request, status = fuzzer.request()
        except Exception as error:
            broken.setdefault(_where(error), fuzzer.last)
        else:
            told[status] = told.get(status, 0) + 1
            # 503 is said on purpose: of a guide that is not made yet.
            if status >= 500 and status != 503:
                broken.setdefault(f"{status}", fuzzer.last)
    undo()

    assert not broken, "\n".join(f"{what}\n    {last}" for what, last in broken.items())
    assert told[200] > REQUESTS / 8, told


def _where(error: Exception) -> str:
    """The error and the last of our own lines on the way to it."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [f"{frame.filename}:{frame.lineno}" for frame in frames if "/.venv/" not in frame[0]]
    return f"{type(error).__name__} {error!s:.200} {own[-1]} < {frames[-1].name}"


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/timeliness/obligations/?q=a"])
def test_what_broke_the_site_once_is_answered(client, path):
    assert client.get(path).status_code in (200, 400, 404)


@pytest.mark.django_db
def test_a_form_with_no_department_for_a_department_is_shown_again(signed_in):
    client = signed_in("administrator")
    for value in ("[]", " ", "9" * 30, "\x00", "1e309", "-1"):
        for room, field in (("department", "parent"), ("user", "department")):
            page = client.post(f"/admin/departments/{room}/add/", {field: value})

            assert (page.status_code, bool(page.context["errors"])) == (200, True), (room, value)
