"""The list says what it holds, and every filter can be taken away again."""

import json
from urllib.parse import parse_qs, urlsplit

from django.http import QueryDict
from django.utils import translation

from disclosures.filters import ItemFilter
from disclosures.models import Item


def filterset(query):
    return ItemFilter(QueryDict(query), Item.objects.all())


def test_the_list_describes_itself(new_item, departments):
    new_item("published")
    chosen = filterset("q=减刑&kind=result&department=D11&stage=after&order=title&page=2")

    assert chosen.description() == (
        "公开事项：检索词“减刑”、事项类型“政务结果”、责任部门“律师工作处”、公开阶段“结果公开”"
    )
    with translation.override("en"):
        assert "Result" in filterset("kind=result").description()
    assert filterset("").description() == "公开事项"
    assert filterset("kind=nonsense&q=").description() == "公开事项"


def test_each_filter_can_be_taken_away(new_item):
    new_item("published")
    chosen = filterset("q=减刑&kind=result&order=title&page=2")

    left = {active.name: parse_qs(urlsplit(active.without).query) for active in chosen.active}

    assert left == {
        "q": {"kind": ["result"], "order": ["title"]},
        "kind": {"q": ["减刑"], "order": ["title"]},
    }


def test_a_citizen_takes_a_filter_away(new_item, client):
    new_item("published")

    page = client.get("/disclosures/", {"kind": "goal", "q": "<b>律师"}).content.decode()

    assert "没有符合条件的公开事项" in page
    assert "<title" in page
    assert "检索词“&lt;b&gt;律师”" in page
    assert 'href="?kind=goal"' in page
    assert client.get("/disclosures/?kind=goal").status_code == 200


def test_the_newest_are_those_with_the_latest_date_shown(new_item, client):
    """Carried over late, one that was public long ago is old all the same."""
    today = new_item("published", title="减刑公示一")
    carried = new_item("published", title="减刑公示二", first_published_on="2009-12-30")
    older = new_item("published", title="减刑公示三", first_published_on="2008-01-02")
    by_date = [today.number, carried.number, older.number]

    for query in ("", "?q=减刑&order=newest"):
        rows = client.get(f"/disclosures/{query}").context["rows"]
        assert [row.number for row, _found in rows] == by_date, query
        answer = client.get(f"/disclosures/export.json{query}")
        exported = json.loads(b"".join(answer.streaming_content))
        assert [row["number"] for row in exported["records"]] == by_date, query
    rows = client.get("/disclosures/?q=减刑&order=oldest").context["rows"]
    assert [row.number for row, _found in rows] == by_date[::-1]
