"""The counts beside the choices: each is what the list holds once that choice is made."""

import json
from itertools import product

import pytest
from django.core.cache import cache
from django.core.paginator import Paginator
from django.http import QueryDict
from django.utils import timezone
from django.utils.html import escape

from disclosures.filters import ItemFilter
from disclosures.models import Category, Item
from portal.base.search import engines, query
from portal.base.search.engines import TookTooLong
from tests.factories import make_departments, make_item, make_people

pytestmark = pytest.mark.django_db

FACETS = ("kind", "department", "category", "term", "stage", "year")
CHOSEN = [
    "",
    "kind=result",
    "department=ROOT",
    "department=S01&kind=duty",
    "category=20&stage=after",
    "term=staged&year=2009&kind=result",
    "q=律师",
    "q=律师&department=D11&year=2008",
    "q=没有这样的词",
    "kind=nonsense&term=periodic",
]


@pytest.fixture(scope="module")
def many(kept_db):
    """Items of many combinations; some say 律师, one is internal, one withdrawn."""
    departments = make_departments()
    people = make_people(departments)
    above = Category.objects.create(code="20", label_zh="法定主动公开内容")
    below = Category.objects.create(code="20-02", label_zh="机关职能", parent=above)
    for name in ("author", "reviewer"):
        people[name].department = departments["root"]
        people[name].save()
    combinations = product(("result", "duty"), ("division", "prison", "bureau"), (above, below))
    for n, (kind, branch, category) in enumerate(combinations):
        make_item(
            "withdrawn" if n == 3 else "published",
            people,
            title=f"律师管理第{n}期" if n % 3 else f"监狱管理第{n}期",
            body="<p>正文</p>",
            legal_basis="",
            kind=kind,
            department=departments[branch],
            category=category,
            disclosure_term=("staged", "periodic", "long_term")[n % 3],
            stage=("before", "after")[n % 2],
            first_published_on=timezone.localdate().replace(year=2008 + n % 2, day=1, month=1),
            audience="internal" if n == 5 else "public",
        )


def filterset(asked):
    readable = Item.objects.public(timezone.now())
    return ItemFilter(QueryDict(asked), readable)


@pytest.mark.parametrize("query", CHOSEN)
@pytest.mark.parametrize("name", FACETS)
def test_each_count_is_what_choosing_it_shows(name, query, many):
    for value, _label, count in filterset(query).counted(name).rows:
        data = QueryDict(query, mutable=True)
        data[name] = value
        chosen = ItemFilter(data, Item.objects.public(timezone.now()))
        assert chosen.qs.count() == chosen.total == count, (name, value)


@pytest.mark.parametrize("query", CHOSEN)
def test_the_page_tells_the_counts(query, many, client):
    page = client.get(f"/disclosures/?{query}&order=newest")

    shown = page.context["page"].paginator.count
    kinds = {
        value: count for value, _label, count in page.context["filterset"].counted("kind").rows
    }
    assert shown == filterset(query).qs.count()
    if "kind" not in query:
        assert sum(kinds.values()) == shown
    for value, count in kinds.items():
        assert f'<span class="tabs__count">{count}</span>' in page.content.decode(), value


def test_an_empty_list_tells_which_filter_to_drop(many, client):
    empty = client.get("/disclosures/?kind=duty&q=没有这样的词")

    ways = [(way.name, count) for way, count in empty.context["filterset"].ways_out()]
    assert ways == [("q", filterset("kind=duty").total)]
    assert "没有符合条件的公开事项" in empty.content.decode()
    assert "去掉检索词“<span" in empty.content.decode()
    assert "去掉事项类型“<span" not in empty.content.decode()  # that alone would not help


def test_beyond_what_is_listed_at_once_counts_say_that_there_are_more(many, client, monkeypatch):
    monkeypatch.setattr(query, "LISTED", 3)

    page, english = client.get("/disclosures/?q=管理"), client.get("/en/disclosures/?q=管理")

    assert page.context["filterset"].is_capped
    assert "共 3 条以上" in page.content.decode()
    assert "政务结果（" not in page.content.decode()
    assert "+）" in page.content.decode()
    assert "More than 3 " in english.content.decode()


def found_from_page_to_page(client, address):
    """The rows of a list and of those that it leads to where its pages end."""
    windows = []
    while address:
        cache.clear()
        answer = client.get(address)
        pages, following = answer.context["page"].paginator, answer.context["filterset"].following
        windows.append([row for number in pages.page_range for row in pages.page(number)])
        assert (escape(following) in answer.content.decode()) or not following
        address = following and f"/disclosures/{following}"
    return windows


@pytest.mark.parametrize("order", ["", "newest", "oldest", "title"])
@pytest.mark.parametrize(
    "narrowed", ["", "&department=ROOT", "&stage=after", "&year=2009&kind=duty"]
)
def test_what_is_not_listed_at_once_follows_by_age(narrowed, order, many, client, monkeypatch):
    asked = f"q=管理&order={order}{narrowed}"
    everything = filterset(asked).qs
    monkeypatch.setattr(query, "LISTED", 2)

    first, *others = found_from_page_to_page(client, f"/disclosures/?{asked}")

    sequences = [row.published_sequence for window in others for row in window]
    assert len(first) == min(2, everything.count())
    assert sequences == sorted(sequences, reverse=order != "oldest")
    every = [*(row.published_sequence for row in first), *sequences]
    ends = sorted(every, reverse=order != "oldest")
    assert {*every[: len(first)]} == {*ends[: len(first)]}
    assert sorted(every) == sorted(everything.values_list("published_sequence", flat=True))


def test_a_filter_that_the_index_does_not_know_looks_at_so_many_and_says_so(
    many, client, monkeypatch
):
    monkeypatch.setattr(query, "LISTED", 2)
    monkeypatch.setattr(query, "LOOKED_AT", 2)

    page = client.get("/disclosures/?q=管理&stage=before")

    assert "只从其中 2 条里筛选" in page.content.decode()
    assert "更早的结果，按时间排列" in page.content.decode()
    windows = found_from_page_to_page(client, "/disclosures/?q=管理&stage=before")
    assert sum(map(len, windows)) == filterset("q=管理&stage=before").qs.count()


def test_a_download_holds_what_pages_only_begin(many, client, monkeypatch):
    monkeypatch.setattr(query, "LISTED", 2)

    answer = client.get("/disclosures/export.json?q=管理&order=title&beyond=3")

    records = json.loads(answer.getvalue())["records"]
    assert len(records) == filterset("q=管理").qs.count() > 2


def test_a_list_stopped_at_its_time_limit_says_so(many, client, monkeypatch):
    def stopped(*_asked):
        raise TookTooLong

    monkeypatch.setattr(engines.SQLiteEngine, "newest", stopped)
    monkeypatch.setattr(engines.PostgreSQLEngine, "newest", stopped)

    assert "检索超过了时限" in client.get("/disclosures/?q=管理").content.decode()


def test_a_year_that_could_be_is_no_unknown_value(many, client):
    past, future = client.get("/disclosures/?year=1999"), client.get("/disclosures/?year=2999")

    assert past.context["filterset"].messages() == []
    assert past.context["page"].paginator.count == 0
    assert len(future.context["filterset"].messages()) == 1


@pytest.mark.parametrize("order", ["newest", "oldest", "title", "relevance"])
@pytest.mark.parametrize("query", ["", "q=律师&"])
def test_pages_hold_every_row_once(order, query, many):
    found = filterset(f"{query}order={order}")
    pages = Paginator(found.results, 3)

    rows = [row.pk for number in pages.page_range for row in pages.page(number)]

    assert len(rows) == len(set(rows)) == found.qs.count()
    assert set(rows) == set(found.qs.values_list("pk", flat=True))


def test_the_whole_is_counted_once_for_strangers(many, client, django_assert_num_queries):
    client.get("/disclosures/?kind=duty")
    with django_assert_num_queries(3):  # validator and due, keys, rows
        client.get("/disclosures/?kind=result&page=1")
