"""Feeds tell what was published last, and nothing that citizens may not read."""

import re
from datetime import date
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

from disclosures.models import Obligation
from disclosures.timeliness.issuing import issue
from portal.base.audit import log
from portal.base.audit.actions import Action as LogAction
from portal.base.departments.models import Hotline
from portal.supervision.tickets.models import Ticket
from tests.factories import make_move, make_requirement, next_version, waive
from tests.supervision.demands.made import closed_demand
from tests.supervision.tickets.reports import published_report

pytestmark = [pytest.mark.pages, pytest.mark.django_db]

ATOM = "{http://www.w3.org/2005/Atom}"


def read(client, path: str) -> ElementTree.Element:
    answer = client.get(path)
    assert answer.status_code == 200, path
    assert answer.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    root = ElementTree.fromstring(answer.content)  # noqa: S314 (our own)
    for name in ("id", "title", "updated", "author/{a}name"):  # RFC 4287, 4.1.1
        assert root.find(ATOM + name.replace("{a}", ATOM)) is not None, name
    links = {link.get("rel"): link.get("href") for link in root.iterfind(f"{ATOM}link")}
    assert links["self"] == settings.SITE_URL + path
    for entry in entries(root):
        for name in ("id", "title", "updated"):
            assert entry.find(ATOM + name) is not None, name
    return root


def entries(root: ElementTree.Element) -> list[ElementTree.Element]:
    return root.findall(f"{ATOM}entry")


def told(client, path: str) -> list[str]:
    """The addresses of a feed's entries, in its order."""
    found = [entry.findtext(f"{ATOM}id") or "" for entry in entries(read(client, path))]
    return [address.removeprefix(settings.SITE_URL) for address in found]


def text_of(client, path: str) -> str:
    """Without what every page says of its own address."""
    page = client.get(path).content.decode()
    return page.partition("<main")[2].partition("</main>")[0]


def test_a_list_is_followed_as_it_is_narrowed(client, new_item):
    first, second = new_item("published"), new_item("published", kind="goal")
    new_item("draft")
    new_item("published", audience="internal")

    path, earlier = second.get_absolute_url(), first.get_absolute_url()

    assert told(client, "/disclosures/feed.atom") == [path, earlier]
    assert told(client, "/disclosures/feed.atom?kind=goal") == [path]
    assert told(client, "/en/disclosures/feed.atom?kind=goal") == [f"/en{path}"]


def test_a_feed_of_what_nobody_offers_is_none(client, new_item):
    new_item("published")

    assert client.get("/disclosures/feed.atom?kind=dance").status_code == 404


def test_a_person_is_shown_the_address_and_what_to_do_with_it(client, new_item):
    new_item("published", kind="goal")
    page = client.get("/disclosures/?kind=goal&page=1").content.decode()
    (link,) = re.findall('href="(/follow/[^"]+)"', page)

    told = client.get(link).content.decode()

    assert f"{settings.SITE_URL}/disclosures/feed.atom?kind=goal" in told
    assert "/feed.atom?kind=goal" in text_of(client, f"/en{link}")
    assert "example.org" not in text_of(client, "/follow/?feed=https://example.org/feed.atom")


def test_what_is_withdrawn_is_told_no_more_at_once(client, new_item, people):
    item = new_item("published", title="律师执业")
    paths = [
        "/disclosures/feed.atom",
        f"/departments/{item.department.code}/feed.atom",
        "/search/feed.atom?q=%E5%BE%8B%E5%B8%88%E6%89%A7%E4%B8%9A",
    ]
    for path in paths:
        assert told(client, path) == [item.get_absolute_url()]

    make_move(item, "withdraw", people["publisher"])

    for path in paths:
        assert told(client, path) == []
    assert client.get(f"{item.get_absolute_url()}feed.atom").status_code == 410


def test_a_record_is_followed_by_its_versions(client, new_item, people):
    item = new_item("published", title="收费标准")
    path = f"{item.get_absolute_url()}feed.atom"
    next_version(item, people, change_note="更新数据<b>")

    newest, first = entries(read(client, path))

    assert newest.findtext(f"{ATOM}title") == "收费标准（第 2 版）"
    assert newest.findtext(f"{ATOM}summary") == "更新数据&lt;b&gt;"  # shown as it was typed
    assert first.findtext(f"{ATOM}title") == "收费标准（第 1 版）"
    assert told(client, "/disclosures/feed.atom") == [item.get_absolute_url()]


def test_a_feed_that_did_not_change_is_not_sent_again(client, new_item):
    new_item("published")
    etag = client.get("/disclosures/feed.atom").headers["ETag"]

    def ask() -> int:
        return client.get("/disclosures/feed.atom", headers={"if-none-match": etag}).status_code

    assert ask() == 304
    new_item("published")
    assert ask() == 200


@pytest.mark.parametrize(
    "path",
    [
        "/disclosures/", "/disclosures/?kind=goal", "{record}", "/departments/D11/",
        "/search/?q=%E6%89%A7%E4%B8%9A",
    ],
)  # fmt: skip
def test_each_page_names_its_feed(client, new_item, path):
    item = new_item("published", kind="goal", title="执业")
    page = client.get(path.format(record=item.get_absolute_url())).content.decode()

    feed = page.partition('type="application/atom+xml" title="更新订阅" href="')[2].partition('"')[
        0
    ]

    assert read(client, feed.replace("&amp;", "&")) is not None


def test_registers_have_feeds_too(client, people, departments):
    """Of decisions, demands and answers: what their pages tell, and nothing withdrawn."""
    issue(make_requirement(departments), date(2026, 4, 10))
    waiver = waive(Obligation.objects.first(), people)
    demand, answer = closed_demand(people), published_report(people)

    for row, address in (
        (waiver, "/waivers/"), (demand, "/demands/"), (answer, "/reports/answers/"),
    ):  # fmt: skip
        feed = f"{address}feed.atom"
        assert re.search(f'atom.xml"[^>]* href="{feed}"', client.get(address).content.decode())
        assert told(client, feed) == [row.get_absolute_url()]
        other = "D11" if row.department.code == "S01" else "S01"
        assert told(client, f"{feed}?department={other}") == []
        assert client.get(f"{feed}?department=NONE").status_code == 404
    obligation = waiver.obligation
    settled = log.Subject("obligation", str(obligation.pk))
    log.append("settled", settled, actor_name="x", is_public=True)
    assert told(client, "/timeliness/obligations/feed.atom") == [obligation.get_absolute_url()]
    told_of = {"valid_from": date(2009, 1, 1), "department": departments["division"]}
    hotline = Hotline.objects.create(number="0951-5550101", purpose_zh="咨询", **told_of)
    assert told(client, "/hotlines/feed.atom") == []  # no act told of it yet
    released = log.Subject("hotline", str(hotline.pk))
    log.append("hotline_released", released, actor_name="x", is_public=True)
    (path,) = told(client, "/hotlines/feed.atom")
    assert hotline.number in client.get(path).content.decode()
    about = log.Subject("ticket", str(answer.pk))
    log.append(LogAction.HANDED_ON, about, actor_name="x", is_public=True)  # no news of an answer
    assert told(client, "/reports/answers/feed.atom") == [answer.get_absolute_url()]
    assert answer.code not in client.get("/reports/answers/feed.atom").content.decode()
    Ticket.objects.filter(pk=answer.pk).update(unpublished_at=timezone.now())
    cache.clear()
    assert told(client, "/reports/answers/feed.atom") == []
