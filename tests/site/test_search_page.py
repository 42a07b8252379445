"""检索: everything of the site on one page, for those who may read it."""

import html
import re
from urllib.parse import quote

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from portal.base.public_pages import PAGES
from portal.base.search import finding, rebuilding
from portal.base.search.tokens import words
from portal.records.file_texts import file_texts
from tests.base.files import samples
from tests.factories import make_approval, make_item, make_move

pytestmark = pytest.mark.pages
STATEMENTS = 45


def search(client, query, **asked):
    return client.get("/search/", {"q": query, **asked})


def hits(page):
    """Address and title of each, in order."""
    found = re.findall(
        r'record__title"><a href="([^"]+)"[^>]*>(.*?)</a>', page.content.decode(), re.DOTALL
    )
    return [(html.unescape(href), re.sub("<[^>]+>", "", title)) for href, title in found]


# Who may read what.


@pytest.mark.parametrize("status", ["draft", "review", "approved", "withdrawn"])
def test_what_is_not_published_is_found_by_nobody(status, new_item, client, signed_in):
    new_item(status, title="天鹅座观测")

    for reader in (signed_in("publisher"), client):
        assert hits(search(reader, "天鹅座观测")) == []


def test_what_is_internal_is_found_by_staff_alone(new_item, client, signed_in):
    item = new_item("published", title="天鹅座观测", audience="internal")

    assert hits(search(signed_in("author"), "天鹅座观测")) == [
        (item.get_absolute_url(), "天鹅座观测")
    ]
    page = search(client, "天鹅座观测")
    assert hits(page) == []
    assert "公开事项 <span" not in page.content.decode()  # nor counted
    assert search(client, item.number).status_code == 200


def test_a_withdrawal_takes_it_away_at_once(new_item, people, client):
    item = new_item("published", title="天鹅座观测")
    assert len(hits(search(client, "天鹅座观测"))) == 1

    make_move(item, "withdraw", people["publisher"])

    assert hits(search(client, "天鹅座观测")) == []


# What it shows.


def test_a_code_leads_straight_to_its_page(people, new_item, client):
    approval, item = make_approval("published", people), new_item("published")

    assert search(client, "xk-01").headers["Location"] == approval.get_absolute_url()
    assert search(client, item.number).headers["Location"] == item.get_absolute_url()
    assert search(client, "XK-01", all="1").status_code == 200
    assert client.get("/en/search/", {"q": "XK-01"}).headers["Location"].startswith("/en/")


def test_a_guide_shows_how_long_how_much_and_whom_to_ring(people, client):
    make_approval("published", people, title="律师执业许可", promised_limit=20,
                  promised_unit="working_day", is_charged=False)  # fmt: skip

    page = html.unescape(search(client, "怎样办律师执业许可").content.decode())

    assert "律师执业许可" in re.sub("</?mark>", "", page)
    assert "20 工作日" in page
    assert "不收费" in page


def test_hits_are_marked_and_what_was_relaxed_is_said(new_item, client):
    new_item("published", title="司法鉴定收费标准")
    new_item("published", title="鉴定通知", body="<p>司法鉴定另行收费&lt;b&gt;</p>")

    page = search(client, "司法鉴定收费").content.decode()

    assert [title for _href, title in hits(search(client, "司法鉴定收费"))] == [
        "司法鉴定收费标准", "鉴定通知",
    ]  # fmt: skip
    assert '各词都有，相距不远：<span lang="zh">司法鉴定、收费</span>' in page
    assert "<mark>收费</mark>" in page
    assert "&lt;b&gt;" in page


def test_the_kinds_and_choices_tell_how_many(people, new_item, client):
    make_approval("published", people, title="律师执业许可")
    new_item("published", title="律师年度计划")
    new_item("published", title="律师工作总结")

    page = search(client, "律师").content.decode()
    assert re.search(r"kind=item[^>]*>公开事项 <span[^>]*>2<", page)
    assert re.search(r"kind=approval[^>]*>审批事项 <span[^>]*>1<", page)
    narrowed = search(client, "律师", kind="item").content.decode()
    assert re.search(r"kind=approval[^>]*>审批事项 <span[^>]*>1<", narrowed)
    assert len(hits(search(client, "律师", kind="item"))) == 2
    department = people["author"].department.code
    assert f'<option value="{department}">' in page


def test_pages_of_the_site_itself_are_found(client, departments):
    wanted = {
        "20个工作日怎么算": "/timeliness/calculator/",
        "怎么投诉": "/reports/new/",
        "大字": "/display/",
        "verify the log": "/log/",
    }
    for query, name in wanted.items():
        assert name in [href for href, _title in hits(search(client, query))], query
    for language in ("zh-hans", "en"):
        with translation.override(language):
            for place in PAGES.every_place():
                assert client.get(place.url).status_code == 200


def test_nothing_found_leads_on(new_item, client):
    new_item("published", title="公证处设立")

    page = search(client, "公正处设立").content.decode()

    assert f'href="?q={quote("公证处设立")}"' in page
    page = search(client, "天鹅座").content.decode()
    for way in ("/departments/", "/hotlines/", "/catalogue/", "/reports/new/"):
        assert f'href="{way}"' in page


def test_while_the_index_is_made_anew_the_page_says_so(new_item, client):
    """And nothing that is not found yet is noted as sought in vain."""
    new_item("published", title="减刑")
    before = noted()
    rebuilding.begin()

    assert "检索索引正在重建" in search(client, "彗星观测").content.decode()
    assert noted() == before
    list(rebuilding.go_on())
    assert "检索索引正在重建" not in search(client, "流星观测").content.decode()
    assert noted() == [*before, "流星观测"]


def noted() -> list[str]:
    """What strangers sought in vain today."""
    path = settings.VAR_DIR / "missed" / timezone.localdate().isoformat()
    lines = path.read_text().split("\n") if path.exists() else []
    return [line.rstrip("\t") for line in lines if line]


def test_older_hits_follow_on_pages_of_their_own(people, category, client, monkeypatch):
    monkeypatch.setattr(finding, "NEWEST", 3)
    monkeypatch.setattr(finding, "PREFERRED", 1)
    monkeypatch.setattr("portal.search_page.PAGE_SIZE", 2)
    made = [make_item("published", people, category=category, title=f"减刑{n}") for n in range(8)]

    address, seen = "/search/?q=减刑", []
    while address:
        page = client.get(address)
        assert page.status_code == 200
        seen += [href for href, _title in hits(page)]
        links = re.findall(r'(?:rel="next"|class="more"><a) href="([^"]+)"', page.content.decode())
        links = [html.unescape(link) for link in links]
        address = next((one if one.startswith("/") else f"/search/{one}" for one in links), "")
    assert sorted(seen) == sorted(item.get_absolute_url() for item in made)
    assert len(seen) == len({*seen})


@pytest.mark.parametrize(
    "asked",
    [
        {"kind": "none"}, {"department": "\x00"}, {"department": "D99"}, {"year": "20091"},
        {"year": "x"}, {"before": "9" * 30}, {"before": "-1"}, {"before": "x"},
        {"category": "' OR 1"}, {"in_force": "2"}, {"all": "x"},
    ],
)  # fmt: skip
def test_hostile_choices_are_answered(asked, new_item, client):
    new_item("published", title="减刑")

    assert search(client, "减刑", **asked).status_code == 200


def test_no_page_beyond_the_last(new_item, client):
    new_item("published", title="减刑")

    for page in ("0", "2", "x"):
        assert search(client, "减刑", page=page).status_code == 404


@pytest.mark.parametrize("asked", ["律师", "怎么当律师", "律师只业许可", "没有这样的词", "lszy"])
def test_no_search_asks_for_more_than_so_much(asked, people, new_item, client):
    """However far it is relaxed; the page itself costs ten of them."""
    make_approval("published", people, title="律师执业许可")
    for number in range(3):
        new_item("published", title=f"律师工作{number}")
    search(client, "公文")  # what is looked up once for each state of the site

    with CaptureQueriesContext(connection) as captured:
        assert search(client, asked, kind="item").status_code == 200

    assert len(captured) <= STATEMENTS


def test_the_header_searches_the_whole_site(client, db):
    page = client.get("/").content.decode()

    assert re.search(r'class="site-search"[^>]*action="/search/"', page)


def test_a_word_in_an_attached_file_is_found_with_its_page(people, category, client):
    item = make_item("published", people, category=category, title="年度情况", file=samples.pdf())
    (text,) = [page.text for page in file_texts(item)[0].pages][:1]
    word = max(words(text), key=lambda one: len(one.text)).text

    for page in (search(client, word), client.get("/disclosures/", {"q": word})):
        assert [href for href, _title in hits(page)] == [item.get_absolute_url()]
        assert "见附件“" in page.content.decode()
        assert "第 1 页" in page.content.decode()
