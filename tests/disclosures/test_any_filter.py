"""One filter more in a list's class: rows, total, counts, chips, pages and exports all follow.

This file is also the addresses of a site whose list of items has a filter of each common kind.
"""

import csv
import html
import io
import json
import re
from datetime import date

import django_filters
import pytest
from django.conf.urls.i18n import i18n_patterns
from django.http import QueryDict
from django.urls import include, path
from django.utils import timezone
from openpyxl import load_workbook

from disclosures.filters import ItemFilter
from disclosures.models import Category, Item
from disclosures.views import ItemPages
from portal import urls
from portal.base.lists import counted
from portal.base.lists.pages import LISTS
from tests.factories import make_departments, make_item, make_people

pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__)]

LIST = "/disclosures/"


class WiderFilter(ItemFilter):
    title_has = django_filters.CharFilter(field_name="title", lookup_expr="icontains", label="题名")
    since = django_filters.DateFilter(
        field_name="first_published_on", lookup_expr="gte", label="不早于"
    )
    is_top = django_filters.BooleanFilter(
        field_name="category__parent", lookup_expr="isnull", label="一级分类"
    )
    effect = django_filters.ChoiceFilter(
        field_name="effect_status", choices=Item.Effect.choices, label="效力"
    )
    stages = django_filters.MultipleChoiceFilter(
        field_name="stage", choices=Item.Stage.choices, label="几个阶段"
    )
    version_from = django_filters.NumberFilter(
        field_name="version", lookup_expr="gte", label="版本号"
    )


class WiderPages(ItemPages):
    filter_class = WiderFilter


LISTS_OF_THE_SITE = dict(LISTS)
urlpatterns = i18n_patterns(
    path(LIST.lstrip("/"), include(WiderPages().urls())), prefix_default_language=False
)
LISTS.clear()
LISTS |= LISTS_OF_THE_SITE  # this one is none of them
urlpatterns += urls.urlpatterns

# What is asked, the filter's chip, and of how many of the ten items it is true.
ONE = {
    "title_has=律师": ("律师", 6),
    "title_has=%20第3期%20": ("第3期", 1),
    "since=2009-01-01": ("2009-01-01", 5),
    "is_top=true": ("是", 4),
    "is_top=false": ("否", 6),
    "effect=repealed": ("废止", 2),
    "stages=before": ("事前公开", 4),
    "stages=before&stages=during": ("事前公开、过程公开", 7),
    "version_from=1": ("1", 10),
    "version_from=0": ("0", 10),
    "version_from=2": ("2", 0),
    "version_from=99999999999999999999": ("99999999999999999999", 0),
}
TOGETHER = {
    "title_has=律师&kind=duty": 3,
    "title_has=律师&q=管理&since=2009-01-01": 3,
    "is_top=false&stages=after&stages=before&year=2008&effect=effective": 2,
    "stages=before&stages=during&department=D11&order=title": 7,
    "title_has=没有这样的词&kind=goal": 0,
    "title_has=没有这样的词&is_top=true": 0,
}


@pytest.fixture(scope="module")
def items(kept_db):
    people = make_people(make_departments())
    above = Category.objects.create(code="20", label_zh="法定主动公开内容")
    below = Category.objects.create(code="20-02", label_zh="机关职能", parent=above)
    for n in range(10):
        make_item(
            "published",
            people,
            title=f"律师管理第{n}期" if n % 3 else f"监狱管理第{n}期",
            kind=("result", "duty")[n % 2],
            category=above if n in (0, 3, 4, 7) else below,
            stage=("before", "during", "after")[n % 3],
            effect_status="repealed" if n in (2, 9) else "effective",
            first_published_on=date(2008 + n % 2, 1, 1),
        )


@pytest.fixture(autouse=True)
def short_pages(monkeypatch):
    monkeypatch.setattr(WiderPages, "page_size", 3)


def numbers(address, client) -> list[str]:
    """Of the rows of a list, over all its pages."""
    found, count, number = [], 1, 0
    while number < count:
        number += 1
        page = client.get(f"{address}&page={number}")
        assert page.status_code == 200
        count = page.context["page"].paginator.num_pages
        found += [row.number for row, _snippet in page.context["rows"]]
    assert client.get(f"{address}&page={count + 1}").status_code == 404
    return found


def exported(query, form, client) -> list[str]:
    content = b"".join(client.get(f"{LIST}export.{form}?{query}").streaming_content)
    if form == "json":
        found = json.loads(content)
        assert found["count"] == len(found["records"])
        return [row["number"] for row in found["records"]]
    if form == "csv":
        rows = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    else:
        rows = load_workbook(io.BytesIO(content)).active.values
    return [row[0] for row in rows][1:]


def rows_of(data) -> int:
    found = WiderFilter(data, Item.objects.public(timezone.now()))
    assert found.messages() == []
    assert found.total == found.results.count() == found.qs.count()
    return found.total


@pytest.mark.parametrize("query", [*ONE, *TOGETHER])
def test_rows_total_pages_and_exports_agree(query, items, client):
    count = ONE[query][1] if query in ONE else TOGETHER[query]
    page = client.get(f"{LIST}?{query}")

    found = numbers(f"{LIST}?{query}", client)

    assert len(found) == len(set(found)) == count
    assert page.context["page"].paginator.count == page.context["filterset"].total == count
    assert f"共 {count} 条" in page.content.decode()
    for form in ("csv", "xlsx", "json"):
        assert sorted(exported(query, form, client)) == sorted(found), form


@pytest.mark.parametrize("query", [*ONE, *TOGETHER])
def test_counts_beside_choices_are_what_they_lead_to(query, items, client):
    filterset = client.get(f"{LIST}?{query}").context["filterset"]

    for facet in filterset.facets:
        for value, _label, count in filterset.counted(facet).rows:
            data = QueryDict(query, mutable=True)
            data[facet] = value
            assert rows_of(data) == count, (facet, value)


@pytest.mark.parametrize(("query", "said"), [(query, said) for query, (said, _n) in ONE.items()])
def test_its_chip_says_what_was_chosen_and_takes_it_away(query, said, items, client):
    page = client.get(f"{LIST}?kind=duty&{query}")
    chips = {one.name: one for one in page.context["filterset"].active}

    name = query.partition("=")[0]
    assert chips[name].value == said
    assert chips[name].without == "?kind=duty"
    assert f"{chips[name].label}“{said}”" in page.context["filterset"].description()


@pytest.mark.parametrize("query", [query for query, count in TOGETHER.items() if not count])
def test_the_ways_out_of_an_empty_list_lead_to_as_many(query, items, client):
    filterset = client.get(f"{LIST}?{query}").context["filterset"]

    ways = dict(filterset.ways_out())

    assert all(rows_of(QueryDict(way.without[1:])) == count for way, count in ways.items())
    for active in filterset.active:
        if active not in ways:
            assert rows_of(QueryDict(active.without[1:])) == 0


def test_some_empty_list_has_a_way_out(items, client):
    filterset = client.get(f"{LIST}?title_has=没有这样的词&is_top=true").context["filterset"]

    assert [(way.name, count) for way, count in filterset.ways_out()] == [("title_has", 4)]


@pytest.mark.parametrize(
    "query", ["since=yesterday", "effect=nonsense", "stages=nonsense", "version_from=many"]
)
def test_what_is_not_understood_is_told_and_ignored(query, items, client):
    page = client.get(f"{LIST}?{query}")

    assert len(page.context["filterset"].messages()) == 1
    assert page.context["filterset"].active == []
    assert page.context["page"].paginator.count == len(exported(query, "csv", client)) == 10


def test_tabs_and_pages_keep_all_values(items, client):
    page = client.get(f"{LIST}?stages=during&stages=before")
    links = re.findall(r'href="\?([^"]*(?:page|kind)=[^"]*)"', page.content.decode())

    kept = [QueryDict(html.unescape(link)).getlist("stages") for link in links]

    assert len(kept) > len(Item.Kind.choices)
    assert kept == [["before", "during"]] * len(kept)


def test_beyond_the_cap_any_of_them_says_that_there_are_more(items, client, monkeypatch):
    monkeypatch.setattr(counted, "CAP", 3)

    page = client.get(f"{LIST}?title_has=律师")

    assert "共 4 条以上" in page.content.decode()
