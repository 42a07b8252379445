"""What is kept of how many records there are is what a count of them finds."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from disclosures.models import Item
from disclosures.views import pages
from portal.base.lists import counted
from portal.records import counts
from portal.records.due import make_due_changes
from portal.records.models import RecordCount
from tests.factories import (
    make_category,
    make_departments,
    make_item,
    make_move,
    make_people,
    next_version,
)
from tests.threads import at_once


def kept() -> dict:
    return {tuple(row): n for *row, n in RecordCount.objects.values_list(*counts.COLUMNS) if n}


@pytest.fixture
def varied(new_item, people):
    """Items of many kinds, some of whose values are empty, and some internal."""
    for number in range(12):
        new_item(
            "published",
            kind=Item.Kind.values[number % 4],
            stage=Item.Stage.values[number % 3],
            disclosure_term=Item.Term.values[number % 2],
            first_published_on=timezone.localdate().replace(year=2007 + number % 3),
            audience="internal" if number % 6 == 5 else "public",
        )


def test_each_act_keeps_them_right(new_item, people, varied):
    assert kept() == counts.recount()

    item = new_item("published", kind="goal")
    second = next_version(item, people, kind="result", title="第二版")
    assert kept() == counts.recount()
    assert RecordCount.objects.get(kind="item", audience="public", first="").count == 11

    make_move(second, "withdraw", people["publisher"])
    second.refresh_from_db()
    again = next_version(second, people, title="第三版")
    assert kept() == counts.recount()
    make_move(again, "withdraw", people["publisher"])
    for status in ("draft", "review", "approved"):
        new_item(status)
    ends = timezone.now() + timedelta(minutes=1)
    new_item("published", public_until=ends)
    assert kept() == counts.recount()
    assert make_due_changes(ends + timedelta(seconds=1)) == 1
    assert kept() == counts.recount()
    assert RecordCount.objects.get(kind="item", audience="public", first="").count == 10


CHOSEN = [
    {}, {"kind": "goal"}, {"department": "ROOT"}, {"category": "20-02", "year": "2008"},
    {"kind": "goal", "stage": "during"}, {"kind": "goal", "stage": "during", "term": "periodic"},
    {"kind": "duty", "year": "2007", "term": "long_term", "stage": "before"},
    {"kind": "result", "q": "律师"},
]  # fmt: skip


@pytest.mark.parametrize("reader", ["stranger", "author"])
@pytest.mark.parametrize("chosen", CHOSEN, ids=str)
def test_a_list_tells_what_a_count_of_its_rows_tells(chosen, reader, varied, signed_in):
    client = Client() if reader == "stranger" else signed_in(reader)
    answer = client.get("/disclosures/", chosen)
    told, rows = answer.context["filterset"], pages.listed(answer.wsgi_request)

    anew = pages.filter_class(told.data, rows)  # with nothing kept, its rows are counted

    assert told.total == anew.total
    for name in told.facets:
        assert told.counted(name).rows == anew.counted(name).rows, name
        assert told.count_without(name) == anew.count_without(name), name


def test_more_than_two_choices_are_counted_up_to_a_limit(varied, monkeypatch):
    monkeypatch.setattr(counted, "CAP", 1)
    chosen = {"kind": "duty", "department": "D11", "category": "20-02"}

    filterset = Client().get("/disclosures/", chosen).context["filterset"]

    assert (filterset.total, filterset.is_capped) == (2, True)
    assert filterset.counted("kind").is_capped
    pair = Client().get("/disclosures/", {"kind": "duty", "department": "D11"})
    assert not pair.context["filterset"].is_capped


def test_nothing_is_counted_row_by_row_for_a_page(varied):
    for path in ("/", "/disclosures/", "/disclosures/?kind=goal", "/departments/D11/"):
        with CaptureQueriesContext(connection) as queries:
            assert Client().get(path).status_code == 200
        assert not [one for one in queries if 'COUNT("disclosures_item"' in one["sql"]], path


def test_what_somebody_wrote_there_is_named_and_made_anew(varied):
    assert counts.COUNTS.compare(-1).amiss == {}
    RecordCount.objects.filter(first="kind", second="").update(count=7)
    RecordCount.objects.filter(first="stage", second="").delete()

    said = " ".join(counts.COUNTS.compare(-1).amiss.values())
    assert "item public kind duty: 7, but the records are 3; manage.py recount" in said
    assert "item public stage before: 0, but the records are 4" in said
    with transaction.atomic():
        counts.rebuild()
    assert counts.COUNTS.compare(-1).amiss == {}


def test_many_at_once_keep_them_right(committed_db):
    with transaction.atomic():
        people, category = make_people(make_departments()), make_category()
        items = [make_item("approved", people, category=category) for _each in range(8)]

    at_once(8, lambda number: make_move(items[number], "publish", people["publisher"]))

    assert kept() == counts.recount()
    assert RecordCount.objects.get(kind="item", audience="public", first="").count == 8
