"""The list says what it holds, and every filter can be taken away again."""

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
