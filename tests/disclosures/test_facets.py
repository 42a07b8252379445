"""The counts beside the choices: each is what the list holds once that choice is made."""

from itertools import product

import pytest
from django.core.paginator import Paginator
from django.http import QueryDict
from django.utils import timezone

from disclosures.filters import ItemFilter
from disclosures.models import Category, Item
from portal.base.lists import counted
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


def filterset(query):
    readable = Item.objects.public(timezone.now())
    return ItemFilter(QueryDict(query), readable)


@pytest.mark.parametrize("query", CHOSEN)
@pytest.mark.parametrize("name", FACETS)
def test_each_count_is_what_choosing_it_shows(name, query, many):
    for value, _label, count in filterset(query).counted(name):
        data = QueryDict(query, mutable=True)
        data[name] = value
        chosen = ItemFilter(data, Item.objects.public(timezone.now()))
        assert chosen.qs.count() == chosen.total == count, (name, value)


@pytest.mark.parametrize("query", CHOSEN)
def test_the_page_tells_the_counts(query, many, client):
    page = client.get(f"/disclosures/?{query}&order=newest")

    shown = page.context["page"].paginator.count
    kinds = {value: count for value, _label, count in page.context["filterset"].counted("kind")}
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


def test_beyond_the_cap_counts_say_that_there_are_more(many, client, monkeypatch):
    monkeypatch.setattr(counted, "CAP", 3)

    page = client.get("/disclosures/?q=管理")

    assert page.context["filterset"].is_capped
    assert "共 4 条以上" in page.content.decode()
    assert "政务结果（" not in page.content.decode()
    assert "+）" in page.content.decode()


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
