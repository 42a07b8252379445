"""What pages tell programs of themselves: search engines, and whoever inspects government sites."""

import re
from xml.etree import ElementTree

import pytest
from django.conf import settings

from portal import sitemaps
from portal.base.public_pages import Column
from tests.factories import make_move

pytestmark = [pytest.mark.pages, pytest.mark.django_db]

TAG = re.compile(r'<(?:meta|link)[^>]*?(?:name|rel)="([^"]+)"[^>]*>')
VALUE = re.compile(r'(?:content|href)="([^"]*)"')
LANGUAGE = re.compile(r'hreflang="([^"]*)"')
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def tags(client, path: str, status: int = 200) -> dict[str, list[str]]:
    page = client.get(path)
    assert page.status_code == status, path
    found: dict[str, list[str]] = {}
    head = page.content.decode().partition("</head>")[0]
    for tag in TAG.finditer(head):
        (value,) = VALUE.findall(tag[0])
        language = LANGUAGE.search(tag[0])
        found.setdefault(tag[1] + (f" {language[1]}" if language else ""), []).append(value)
    return found


@pytest.mark.parametrize(
    ("path", "column"),
    [
        ("/", Column.HOME),
        ("/disclosures/", Column.DISCLOSURE_CATALOGUE),
        ("/disclosures/640000/2026-00001/", Column.DISCLOSURE_CATALOGUE),
        ("/approvals/", Column.SERVICES),
        ("/departments/D11/", Column.DUTIES),
        ("/timeliness/obligations/", Column.DATA),
        ("/laws/", Column.POLICIES),
        ("/reports/new/", Column.COMPLAINTS),
    ],
)
def test_each_page_says_what_it_is_and_where_it_stands(client, new_item, departments, path, column):
    new_item("published", number="640000/2026-00001")

    for prefix in ("", "/en"):
        found = tags(client, prefix + path)
        for name in ("description", "ColumnName", "ColumnDescription", "ColumnKeywords"):
            (said,) = found[name]
            assert said, (prefix, path, name)
        assert found["ColumnType"] == [column.value]
        assert found["canonical"] == [settings.SITE_URL + prefix + path]
        assert found["alternate zh-Hans"] == [settings.SITE_URL + path]
        assert found["alternate x-default"] == [settings.SITE_URL + path]
        assert found["alternate en"] == [f"{settings.SITE_URL}/en{path}"]


def test_an_address_is_of_the_site_whatever_host_was_asked(client):
    found = client.get("/", headers={"host": "localhost"}).content.decode()

    assert f'<link rel="canonical" href="{settings.SITE_URL}/">' in found


def test_a_record_says_when_it_was_published_and_by_whom(client, new_item):
    item = new_item("published")

    found = tags(client, item.get_absolute_url())

    assert found["ArticleTitle"] == [item.title]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", found["PubDate"][0])
    assert found["ContentSource"] == [str(item.department)]
    assert found["description"] == [item.summary or f"{item.title} · {item.department}"]


def test_robots_keep_what_stands_on_one_address_only(client, new_item):
    item = new_item("published")

    def robots(path: str, status: int = 200) -> str:
        (said,) = tags(client, path, status)["robots"]
        return said

    assert robots("/disclosures/") == "index, follow"
    assert robots("/disclosures/?page=1") == "index, follow"
    assert robots("/disclosures/?kind=duty") == "noindex"
    assert robots(item.get_absolute_url()) == "index, follow"
    assert robots(f"{item.get_absolute_url()}versions/1/") == "noindex"
    assert robots("/no-such-page/", 404) == "noindex"


def addresses(client, path: str) -> list[str]:
    page = client.get(path)
    assert (page.status_code, page.headers["Content-Type"]) == (200, "application/xml")
    root = ElementTree.fromstring(page.content)  # noqa: S314 (our own)
    return [one.text or "" for one in root.iterfind("*/s:loc", NAMES)]


def test_the_files_for_search_engines_hold_what_is_public_and_nothing_else(
    client, new_item, people, monkeypatch
):
    monkeypatch.setattr(sitemaps, "AT_ONCE", 2)
    kept = [new_item("published") for _one in range(3)]
    gone, internal = new_item("published"), new_item("published", audience="internal")
    draft = new_item("draft")
    make_move(gone, "withdraw", people["publisher"])

    files = addresses(client, "/sitemap.xml")
    of_items = [one for one in files if "/sitemaps/item.xml" in one]
    found = [
        path for one in of_items for path in addresses(client, one.removeprefix(settings.SITE_URL))
    ]

    assert sorted(found) == sorted(settings.SITE_URL + item.get_absolute_url() for item in kept)
    assert not {settings.SITE_URL + row.get_absolute_url() for row in (gone, internal, draft)} & {
        *found
    }
    assert f"{settings.SITE_URL}/sitemaps/pages.xml" in files
    assert f"{settings.SITE_URL}/hotlines/" in addresses(client, "/sitemaps/pages.xml")


@pytest.mark.parametrize(
    "path", ["nothing.xml", "item.xml?page=2", "item.xml?page=x", "item.xml?page=0"]
)
def test_there_are_no_other_files(client, path):
    assert client.get(f"/sitemaps/{path}").status_code == 404


def test_the_map_of_the_site_names_every_page_of_it(client):
    page = client.get("/site-map/").content.decode()

    for path in ("/disclosures/", "/timeliness/", "/hotlines/", "/log/", "/reports/new/", "/laws/"):
        assert f'<a href="{path}">' in page
