"""The full-text index is asked once for each statement, not once for each row of it: a word that
every record holds would keep a worker busy for minutes."""

import re

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.disclosures.dossiers import make_dossier
from tests.factories import make_approval, make_item, make_law

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.sqlite,  # reads its plans
]
NARROWED = "&kind=result&department=D11&year=2009"
# Ranked, with older rows behind them; in each order; narrowed; in a download; of other kinds.
SEARCHES = [
    "/disclosures/?q=律",
    *(f"/disclosures/?q=律师 执业许可&order={order}" for order in ("newest", "title")),
    f"/disclosures/?q=律{NARROWED}",
    "/disclosures/export.csv?q=律",
    "/approvals/?q=律师&law=LAWYERS_LAW",
    "/dossiers/?q=规&procedure=clean-up",
]
# What FTS5 is given, as a plan tells it: `M` a match, `=` one row, so that it matches for each.
ONE_ROW = re.compile(r"search_index VIRTUAL TABLE INDEX \d+:\S*=")


@pytest.fixture
def records(people, category, monkeypatch):
    monkeypatch.setattr("portal.base.search.query.LISTED", 1)
    make_law("published", people)
    make_approval("published", people)
    make_dossier("published", people)
    for _ in range(2):
        make_item("published", people, category=category)


def statements_on_the_index(path: str) -> list[str]:
    cache.clear()
    with CaptureQueriesContext(connection) as captured:
        answer = Client().get(path)
        if answer.streaming:
            b"".join(answer.streaming_content)
    assert answer.status_code == 200, path
    asked = [query["sql"] for query in captured if "search_index" in query["sql"]]
    assert asked, path
    return asked


def rows_for_which_it_is_asked_anew(sql: str) -> list[str]:
    """The lines of the plan, with those they stand below."""
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
        lines = {key: (parent, text) for key, parent, _unused, text in cursor.fetchall()}
    wrong = []
    for parent, text in lines.values():
        while parent in lines:
            parent, above = lines[parent]
            text = f"{above} > {text}"
        if "search_index" in text and ("CORRELATED" in text or ONE_ROW.search(text)):
            wrong.append(text)
    return wrong


def test_no_statement_begins_the_match_anew_for_each_row(records):
    wrong = [
        (path, line)
        for path in SEARCHES
        for sql in statements_on_the_index(path)
        for line in rows_for_which_it_is_asked_anew(sql)
    ]

    assert wrong == []
