"""The search server is asked where it knows all, and nobody notices where it does not."""

import random
import time

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from portal import checks
from portal.base.notices.models import Job
from portal.base.search import asking, feeding, index, server
from portal.base.search.engines import Asked, Clause, engine
from portal.base.search.finding import find
from portal.base.search.models import Document, Feed, Unfed
from portal.base.search.sources import Said
from portal.base.search.tokens import words
from tests.factories import make_move
from tests.search_server import search_server
from tests.site.test_search_page import hits, search
from tests.threads import at_once


def put(sequence, title, text=""):
    said = Said(title, text, department="D11")
    index.put(sequence=sequence, number=f"n{sequence}", kind="item", said=said)


def found(query):
    return sorted(hit.row.sequence for hit in find(query, {}).hits)


def feed():
    return sum(feeding.go_on())


@pytest.fixture(autouse=True)
def _awake(monkeypatch):
    monkeypatch.setattr(asking, "_rests_until", 0.0)


@pytest.fixture
def there(settings):
    with search_server() as running:
        settings.SEARCH_URL = running.url
        yield running


# It finds what the databases find.

PIECES = ["第", "47", "条", "条例", "第47条", "law", "lawyers", "XK-01", "2009", "〔", "〕",
          "【律师】", "律师", "公证", "，", " ", "\n", "号", "一", "𠀀", "𠀀律"]  # fmt: skip


def test_it_finds_what_the_database_finds(there, db):
    chance = random.Random(3)
    for number in range(1, 201):
        put(number, *("".join(chance.choices(PIECES, k=size)) for size in (3, 12)))
    for number in range(-20, 0):
        put(number * 1000, "".join(chance.choices(PIECES, k=4)))
    feed()
    database, by = engine(), server.OpenSearchEngine(Feed.objects.get().name)

    counts = []
    with by.limited(60):
        for _ in range(150):
            groups = [words("".join(chance.choices(PIECES, k=chance.randint(1, 4))))
                      for _ in range(chance.randint(1, 2))]  # fmt: skip
            clauses = [Clause(tuple(some), chance.random() < 0.3) for some in groups if some]
            asked = Asked(tuple(clauses), ((index.facets_tag(kind="item"),),), (index.INTERNAL,))
            limit, below = chance.choice([5, 1000]), chance.choice([None, 100, 0, -5000])
            keys = by.newest(asked, limit, below)
            assert keys == database.newest(asked, limit, below), asked
            counts.append(len(keys))

    assert (max(counts) > 20, sum(map(bool, counts)) > 50) == (True, True)


# What is published and withdrawn.


def test_what_is_published_is_found_at_once_and_what_is_withdrawn_is_not(
    there, people, new_item, client
):
    call_command("tick", verbosity=0)
    item = new_item("published", title="天鹅座观测")
    assert len(hits(search(client, "天鹅座观测"))) == 1
    assert not there.searches  # it does not know of it yet

    call_command("tick", verbosity=0)
    assert item.published_sequence in there.held()
    assert len(hits(search(client, "天鹅座观测 "))) == 1
    assert there.searches

    make_move(item, "withdraw", people["publisher"])
    assert hits(search(client, "天鹅座观测")) == []
    Unfed.objects.all().delete()  # as if somebody had: it holds what nobody may read
    assert hits(search(client, "天鹅座观测  ")) == []
    assert item.published_sequence in there.held()

    with pytest.raises(CommandError, match="search_server"):
        call_command("tick", verbosity=0)  # it counts what is there, and makes all anew
    call_command("tick", verbosity=0)
    assert there.held() == {*Document.objects.values_list("pk", flat=True)}


def test_what_is_gone_is_taken_away_before_anything_else(there, db):
    for number in (1, 2, 3):
        put(number, "减刑")
    feed()
    there.written.clear()

    put(4, "减刑")
    put(5, "减刑")
    index.remove("n2")
    put(3, "公证")

    assert feed() == 5
    assert there.written == [("delete", "2"), ("index", "4"), ("index", "5"), ("index", "3")]
    assert (feed(), there.held()) == (0, {1, 3, 4, 5})
    assert (found("减刑"), found("公证")) == ([1, 4, 5], [3])


def test_what_changes_while_it_is_sent_waits_anew(there, db):
    put(1, "减刑")
    changed = []

    def change_before(execute, sql, params, many, context):
        if not changed and sql.startswith("DELETE") and "search_unfed" in sql:
            changed.append(1)
            put(1, "公证")
        return execute(sql, params, many, context)

    feeding.begin()
    with connection.execute_wrapper(change_before):
        feed()

    assert changed
    assert (found("减刑"), found("公证")) == ([], [1])
    assert there.searches


def test_a_process_that_knows_of_no_server_notes_its_changes(there, settings, db):
    put(1, "减刑")
    feed()
    settings.SEARCH_URL, kept = "", settings.SEARCH_URL
    put(2, "减刑")

    settings.SEARCH_URL = kept
    assert feed() == 1
    assert there.held() == {1, 2}


def test_nothing_is_noted_where_there_is_no_server(there, settings, db):
    put(1, "减刑")
    assert not Unfed.objects.exists()
    feed()
    settings.SEARCH_URL = ""
    put(2, "减刑")

    call_command("tick", verbosity=0)

    assert (Unfed.objects.count(), Feed.objects.count()) == (0, 0)


def test_what_is_being_changed_as_it_begins_is_fed(there, committed_db):
    """An act that is not at its end when the list of all documents is made."""
    half, done = [], []

    def work(number):
        if number == 0:
            with transaction.atomic():
                put(1, "减刑")
                half.append(1)
                time.sleep(0.3)
                done.append(1)
        else:
            while not half:
                time.sleep(0.01)
            feeding.begin()
            assert done

    at_once(2, work)

    feed()
    assert there.held() == {1}


# Where it does not answer.


def cut(there):
    there.shutdown()
    there.server_close()


def hung(there):
    there.gate.clear()


def failing(there):
    there.says = 503


def partial(there):
    there.is_partial = True


def lost(there):
    there.lose()


@pytest.mark.parametrize("fault", [cut, hung, failing, partial, lost])
def test_the_database_answers_where_it_does_not(fault, there, db, caplog):
    put(1, "减刑")
    feed()
    fault(there)

    began = time.monotonic()
    assert found("减刑") == [1]
    assert time.monotonic() - began < 5
    asked = len(there.asked)
    assert found("减刑") == [1]

    assert len(there.asked) == asked  # for a while it is left alone
    assert caplog.text.count("the search server did not answer") == 1


def test_a_search_that_it_refuses_concerns_no_other(there, db, caplog):
    put(1, "减刑")
    feed()
    there.says = 400
    assert found("减刑") == [1]

    there.says = 0
    before = there.searches
    assert found("减刑") == [1]
    assert there.searches > before


def test_an_outage_is_told_to_staff_and_made_up_for(there, new_item, client, signed_in):
    call_command("tick", verbosity=0)
    item = new_item("published", title="天鹅座观测")
    there.says = 503
    with pytest.raises(CommandError, match="search_server"):
        call_command("tick", verbosity=0)

    assert "检索服务器" in signed_in("superuser").get("/admin/").content.decode()
    page = search(client, "天鹅座观测")
    assert len(hits(page)) == 1
    assert "检索服务器" not in page.content.decode()

    there.says = 0
    call_command("tick", verbosity=0)
    assert item.published_sequence in there.held()
    assert Job.objects.get(name="search_server").failure == ""


def test_feeding_goes_on_where_it_was_interrupted(there, db, monkeypatch):
    monkeypatch.setattr(feeding, "AT_ONCE", 2)
    for number in range(1, 8):
        put(number, "减刑")
    feeding.begin()
    there.says, there.says_after = 503, 3  # it is there, and two lots
    with pytest.raises(server.Unavailable):
        feed()
    assert (len(there.held()), Unfed.objects.count()) == (4, 3)
    assert found("减刑") == [*range(1, 8)]

    there.says = 0
    there.written.clear()
    assert feed() == 3
    assert len(there.written) == 3
    assert there.held() == {*range(1, 8)}


def test_an_index_that_is_gone_or_another_is_made_anew(there, db):
    put(1, "减刑")
    feed()
    first = Feed.objects.get().name
    there.lose()
    assert feed() == 1
    second = Feed.objects.get().name
    assert first != second

    there.documents[second].clear()
    with pytest.raises(server.Unavailable, match="sent anew"):
        feed()
    assert found("减刑") == [1]
    assert feed() == 1
    assert ([*there.indexes], there.held()) == ([Feed.objects.get().name], {1})

    call_command("feed_search", anew=True, verbosity=0)
    assert ([*there.indexes], there.held()) == ([Feed.objects.get().name], {1})


def test_a_document_that_it_refuses_goes_on_waiting(there, db):
    put(1, "减刑")
    feeding.begin()
    ((_name, definition),) = there.indexes.items()
    del definition["mappings"]["properties"]["title"]

    with pytest.raises(server.Refused, match="1: 400"):
        feed()
    assert Unfed.objects.count() == 1


# Who may ask it, and what is told before the site starts.


def test_it_is_asked_by_the_name_and_password_of_the_environment(there, settings, db):
    there.password = "portal:密码"
    with pytest.raises(server.Unavailable, match="401"):
        feed()

    settings.SEARCH_USER, settings.SEARCH_PASSWORD = "portal", "密码"
    put(1, "减刑")
    feed()
    assert (there.held(), found("减刑")) == ({1}, [1])


def test_the_check_before_a_start_names_what_is_amiss(there, settings):
    assert checks.search_server(None) == []
    there.says = 503
    assert [one.id for one in checks.search_server(None)] == ["portal.W004"]
    settings.SEARCH_URL = "http://search.invalid:9200/portal"
    assert [one.id for one in checks.search_server(None)] == ["portal.W003", "portal.W004"]
    settings.SEARCH_URL = ""
    assert checks.search_server(None) == []
