"""Where the site says who runs it, what leaves it, and what it keeps of its readers."""

import re
from html.parser import HTMLParser

import pytest
from django.utils import timezone

from approvals.guide_making import Chapters
from tests.factories import make_approval, make_law
from tests.identity.made import SAID, public_identity

pytestmark = pytest.mark.pages

LEAVES = "（离开本站）"


class Links(HTMLParser):
    """What each link of a page leads to, its `rel`, and its words."""

    def __init__(self, page: str):
        super().__init__()
        self.found: dict[str, tuple[set, str]] = {}
        self.inside = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            said = dict(attrs)
            self.inside = said.get("href", "")
            self.found[self.inside] = (set((said.get("rel") or "").split()), "")

    def handle_endtag(self, tag):
        if tag == "a":
            self.inside = ""

    def handle_data(self, data):
        if self.inside:
            rel, words = self.found[self.inside]
            self.found[self.inside] = rel, words + data


def tags(page: str) -> dict[str, str]:
    return dict(re.findall(r'<meta name="(Site\w+)" content="([^"]*)">', page))


def test_a_new_site_names_no_organ(client, db):
    page = client.get("/").text
    assert tags(page) == {"SiteName": "阳光政务", "SiteDomain": "127.0.0.1"}
    assert "<title>首页 · 阳光政务</title>" in page
    assert "司法厅" not in page
    links = Links(page).found
    assert links["/reports/new/"][1].strip()  # of the correction entry
    assert "我为政府网站找错" in page
    assert "主办单位" not in page


def test_what_was_released_stands_wherever_the_site_names_itself(client, people, signed_in):
    public_identity(people)
    chinese, english = client.get("/").text, client.get("/en/").text
    assert tags(chinese) == {
        "SiteName": SAID["name_zh"], "SiteDomain": "127.0.0.1", "SiteIDCode": SAID["code"],
    }  # fmt: skip
    assert tags(english)["SiteName"] == SAID["name_en"]
    assert f"<title>首页 · {SAID['name_zh']} · {SAID['organ_zh']}</title>" in chinese
    assert f"{SAID['organ_zh']}和所属单位依法公开" in chinese
    assert f"主办单位：{SAID['organ_zh']}" in chinese
    assert SAID["licence_zh"] in chinese
    assert SAID["licence_en"] in english
    assert f'<span lang="zh">{SAID["address_zh"]}</span>' in english, "nobody wrote it in English"
    assert f'href="tel:{SAID["telephone"]}"' in chinese
    for path in ("/admin/", "/admin/login/"):
        office = signed_in("author") if path == "/admin/" else client
        assert f"{SAID['name_zh']} 工作台" in office.get(path).text
    (author,) = re.findall("<author><name>(.*?)</name>", client.get("/disclosures/feed.atom").text)
    assert author == SAID["organ_zh"]
    book = Chapters(timezone.now()).html(None, [], timezone.localdate())
    assert f'<p class="cover__host">{SAID["organ_zh"]}</p>' in book
    links = Links(chinese).found
    for address in (
        SAID["badge_url"], SAID["correction_url"], "https://beian.miit.gov.cn/",
        "https://beian.mps.gov.cn/",
    ):  # fmt: skip
        assert links[address][0] == {"external", "noopener"}, address
        assert links[address][1].endswith(LEAVES), address
    assert sum(LEAVES in words for _rel, words in links.values()) == 4


def test_what_leaves_the_site_says_so(client, people, new_item, settings):
    settings.SITE_URL = "https://portal.example"
    body = (
        '<p><a href="https://other.example/a?b=1&amp;c=2" title="甲>乙">别处</a>'
        '<a href="https://portal.example/hotlines/">这里</a><a href="/log/">日志</a>'
        '<a href="https://me:p℀ss@other.example/">坏的</a><a href="mailto:a@example.org">信</a></p>'
    )
    item = new_item("published", body=body)
    make_law("published", people, full_text="https://law.example/1")
    make_approval("published", people, online_address="https://apply.example/")

    page = client.get(item.get_absolute_url()).text
    links = Links(page).found
    for address in ("https://other.example/a?b=1&c=2", "https://me:p℀ss@other.example/"):
        assert "external" in links[address][0], address
        assert links[address][1].endswith(LEAVES), address
    for address in ("https://portal.example/hotlines/", "/log/", "mailto:a@example.org"):
        assert LEAVES not in links[address][1], address
    english = client.get(f"/en{item.get_absolute_url()}").text
    assert '<span class="visually-hidden" lang="en"> (leaves this site)</span>' in english
    item.refresh_from_db()
    assert "external" not in item.body, "what is proved is what was published"
    for path, address in (
        ("/laws/LAWYERS_LAW/", "https://law.example/1"),
        ("/approvals/XK-01/", "https://law.example/1"),
        ("/approvals/XK-01/", "https://apply.example/"),
    ):
        assert LEAVES in Links(client.get(path).text).found[address][1], path


def test_what_is_kept_is_told_and_found(client, db):
    page = client.get("/privacy/").text
    kept_for = ("办结 180 天后清除", "期限 2 年后清除", "3 个不同的日子", "最多保存 90 天")
    for told in (*kept_for, "您的网络地址", "附的照片或者 PDF"):
        assert told in page, told
    assert "/privacy/" in Links(client.get("/").text).found
    for query in ("隐私", "个人信息保护", "privacy"):
        assert "/privacy/" in Links(client.get("/search/", {"q": query}).text).found, query
