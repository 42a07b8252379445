"""A kept page says what a page made anew says, whatever was changed; and what was not changed under
a page leaves it alone."""

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from disclosures.models import Category, Item, ItemFile, Obligation
from portal.base.audit import log
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Hotline
from portal.base.dependencies import Changes, Own, Reads, final_rows, own_rows, reading, tables_in
from portal.base.search.models import Document
from portal.records.lookup import record_models
from portal.topics.models import Topic
from tests.factories import make_move, next_version
from tests.site.changing import CHANGES, World
from tests.site.full_site import make_full_site

pytestmark = pytest.mark.pages

LISTS = [
    "/", "/disclosures/", "/approvals/", "/laws/", "/dossiers/", "/departments/", "/hotlines/",
    "/timeliness/", "/timeliness/obligations/", "/reports/", "/reports/answers/", "/waivers/",
    "/demands/", "/services/", "/search/?q=律师", "/log/", "/board/", "/en/disclosures/feed.atom",
]  # fmt: skip
# Of each feature an act that citizens see something of.
ACTS = [
    ("disclosures_item_move", "publish"), ("disclosures_item_move", "withdraw"),
    ("departments_hotline_act", "release"), ("disclosures_requirementchange_act", ""),
    ("disclosures_waiver_act", ""), ("disclosures_channelregistration_act", ""),
    ("supervision_demand_act", "close"), ("supervision_ticket_act", "publish"),
    ("identity_identity_act", "release"), ("topics_topic_act", "release"),
    ("workdays_calendarday_bulk", ""),
]  # fmt: skip


def pages() -> list[str]:
    found = [*LISTS]
    for model in record_models():
        record = model.objects.public(timezone.now()).order_by("pk").first()
        found += [record.get_absolute_url()] if record else []
    rows = [Department.objects.get(code="D11"), Obligation.objects.first(), Topic.objects.first()]
    return found + [row.get_absolute_url() for row in rows]


def read(client: Client, paths: list[str]) -> dict[str, tuple[int, bytes]]:
    return {
        path: (answer.status_code, answer.content)
        for path in paths
        for answer in [client.get(path)]
    }


def test_kept_pages_say_what_new_ones_say(departments):
    people = make_full_site(departments)
    world = World(people, departments, Category.objects.first())
    citizen, paths = Client(), pages()
    posts = {act: CHANGES[act](world) for act in ACTS}
    kept = read(citizen, paths)

    for act, post in posts.items():
        assert post.client.post(post.url, post.data).status_code in (200, 302), act
        after = read(citizen, paths)
        cache.clear()
        fresh = read(citizen, paths)
        assert [path for path in paths if after[path] != fresh[path]] == [], act
        assert fresh != kept, act
        kept = fresh


def is_made(path: str) -> bool:
    """Whether the page was not taken from what is kept."""
    with CaptureQueriesContext(connection) as queries:
        assert Client().get(path).status_code == 200
    return any('"disclosures_item"."title"' in one["sql"] for one in queries)


def test_a_publication_leaves_other_records_alone(new_item, people):
    item, other = new_item("published"), new_item("published")
    pages = [item.get_absolute_url(), other.get_absolute_url(), "/disclosures/"]
    assert all(map(is_made, pages))
    assert not any(map(is_made, pages))
    new_item("published")  # from here on is known what changed
    Client().get("/disclosures/")
    assert [*map(is_made, pages)] == [True, True, False]

    next_version(item, people, title="第二版")

    assert [*map(is_made, pages)] == [True, False, True]
    assert "第二版" in Client().get(pages[0]).content.decode()
    make_move(other, "withdraw", people["publisher"])
    assert Client().get(pages[1]).status_code == 410
    assert not is_made(pages[0])


def test_what_is_read_in_what_is_read_belongs_to_both(db):
    with reading() as outer:
        list(Hotline.objects.all())
        with reading() as inner:
            list(Department.objects.all())
        list(Session.objects.all())  # says nothing that is shown

    assert inner == Reads({"departments.department"})
    assert outer == Reads({"departments.hotline", "departments.department"})


def test_only_what_is_said_to_be_its_own_counts_by_row(db):
    with reading(Own("disclosures.item", frozenset({"disclosures.itemfile"}), "1")) as reads:
        list(Category.objects.all())
        with own_rows():
            list(Item.objects.select_related("department"))
            list(ItemFile.objects.all())
    assert reads == Reads(
        {"disclosures.category", "departments.department"}, {("disclosures.item", "1")}
    )

    with reading(Own("disclosures.item", frozenset(), "1")) as reads:
        list(Item.objects.all())
    assert reads == Reads({"disclosures.item"})


def test_what_is_not_sealed_may_be_anything(db):
    with reading() as reads:
        list(Document.objects.all())
    assert reads.is_anything

    with reading() as reads, final_rows(Entry):
        Entry.objects.order_by("sequence").first()
    assert reads == Reads()


def test_what_changed_before_anybody_asked_is_not_known(new_item):
    new_item("published")
    changes, newest = Changes(), log.public_newest_first().first().sequence
    of_laws = Reads({"approvals.law"})

    assert changes.leave_alone(of_laws, newest, newest, connection.cursor)
    assert not changes.leave_alone(of_laws, newest - 1, newest, connection.cursor)
    new_item("published")
    later = log.public_newest_first().first().sequence
    assert changes.leave_alone(of_laws, newest, later, connection.cursor)
    assert not changes.leave_alone(Reads({"disclosures.item"}), newest, later, connection.cursor)
    assert not changes.leave_alone(Reads(is_anything=True), newest, later, connection.cursor)
    # Another database in its place, say one that was restored.
    assert not changes.leave_alone(of_laws, later, newest, connection.cursor)


def test_who_comes_late_makes_nobody_forget(new_item, people):
    """Somebody read which entry is newest before the withdrawal, and asks after somebody else."""
    item, changes = new_item("published"), Changes()
    of_it = Reads(own={("disclosures.item", item.number)})
    before = log.public_newest_first().first().sequence
    changes.leave_alone(of_it, before - 1, before, connection.cursor)  # from here on is known
    make_move(item, "withdraw", people["publisher"])
    now = log.public_newest_first().first().sequence

    assert not changes.leave_alone(of_it, before, now, connection.cursor)
    assert not changes.leave_alone(of_it, before - 1, before, connection.cursor)
    assert not changes.leave_alone(of_it, before, now, connection.cursor)


def test_what_was_sealed_before_anybody_looked_is_not_taken_for_old(new_item, people):
    """The first who asks read which entry is newest, and only then somebody withdrew."""
    item, changes = new_item("published"), Changes()
    of_it = Reads(own={("disclosures.item", item.number)})
    before = log.public_newest_first().first().sequence
    make_move(item, "withdraw", people["publisher"])
    changes.leave_alone(of_it, before - 1, before, connection.cursor)
    now = log.public_newest_first().first().sequence

    assert not changes.leave_alone(of_it, before, now, connection.cursor)


def test_a_table_without_quotes_is_noted_too():
    assert tables_in("SELECT rowid FROM search_index WHERE search_index MATCH %s") == {
        "search_index"
    }
    assert tables_in("SELECT d.title FROM search_document AS d") == {"search_document"}


def test_the_feed_of_a_search_tells_of_what_came_since(new_item):
    address = "/search/feed.atom?q=执业许可"
    before = Client().get(address).content.decode()
    new_item("published", title="执业许可新的一件")

    assert "执业许可新的一件" not in before
    assert "执业许可新的一件" in Client().get(address).content.decode()
