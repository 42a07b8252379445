"""What citizens find of topics, and what these lead to."""

from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core.cache import cache
from django.urls import reverse

from portal.base.departments.models import Hotline
from portal.topics.desk import dead_links
from portal.topics.links import meant_by, shown
from portal.topics.models import Topic
from tests.factories import make_approval, make_law, make_move, seal_what_was_made
from tests.forms import typed
from tests.supervision.tickets.reports import published_report
from tests.topics.made import act, proposed_topic, public_question, public_topic

pytestmark = pytest.mark.pages

HOST = urlsplit(settings.SITE_URL).netloc


def text(client, path) -> str:
    return client.get(path).content.decode()


@pytest.fixture
def linked(people, departments, new_item):
    """One of each kind of thing that a topic may link to, by its link."""
    make_law("published", people, title="中华人民共和国法律援助法")
    hotline = Hotline.objects.create(
        number="0951-5550107", purpose_zh="法律服务热线", department=departments["root"]
    )
    answer = published_report(people)
    item = new_item("published", title="法律援助怎样申请")
    return {
        "approval:XK-01": make_approval("published", people),
        "law:LAWYERS_LAW": None,
        f"item:{item.number}": item,
        f"hotline:{hotline.pk}": hotline,
        f"answer:{answer.pk}": answer,
        "page:report": None,
    }


def test_an_event_shows_what_many_come_for(linked, people, client):
    public_topic(people, code="no-money", answer_zh="先拨热线。", links=list(linked))

    page = text(client, "/services/no-money/")

    for told in ("先拨热线。", "承诺时限", "20 工作日", "不收费", 'href="tel:0951-5550107"',
                 "法律援助怎样申请", "/reports/new/", "/laws/LAWYERS_LAW/"):  # fmt: skip
        assert told in page, told
    places = [page.index(told) for told in ("律师执业许可", "中华人民共和国法律援助法", "5550107")]
    assert places == sorted(places)  # in the office's order
    english = text(client, "/en/services/no-money/")
    assert "I cannot afford a lawyer" in english
    assert "Licence to practise as a lawyer" in english


def test_events_stand_under_their_themes_in_order(people, client):
    theme = public_topic(people, kind="theme", code="lawyers", title_zh="请律师", order=2)
    empty = public_topic(people, kind="theme", code="empty", title_zh="空主题", order=1)
    public_topic(people, code="b", title_zh="后一件", theme=theme, order=20)
    public_topic(people, code="a", title_zh="前一件", theme=theme, order=10)
    public_topic(people, code="c", title_zh="没有主题的")

    page = text(client, "/services/")

    told = ["请律师", "前一件", "后一件", "其他事项", "没有主题的"]
    assert [page.index(one) for one in told] == sorted(page.index(one) for one in told)
    assert str(empty) not in page
    for path in ("/", "/catalogue/", "/en/"):
        assert "/services/a/" in text(client, path), path
    act(theme, "withdraw", people["publisher"], note="改名")
    page = text(client, "/services/")
    assert "请律师" not in page
    assert page.index("其他事项") < page.index("前一件")


def test_hot_topics_stand_newest_first(people, client):
    for code, title in (("old", "先问的"), ("new", "后问的")):
        public_question(people, code=code, title_zh=title)
    page = text(client, "/questions/")
    assert page.index("后问的") < page.index("先问的")
    assert "按公布的标准收费" in text(client, "/questions/old/")
    assert client.get("/services/old/").status_code == 404
    assert client.get("/questions/nothing/").status_code == 404
    assert client.get("/questions/?page=9").status_code == 404


@pytest.mark.parametrize("words", ["没钱打官司", "请不起律师", "法律援助", "cannot afford"])
def test_it_is_found_by_what_people_say(words, people, client):
    public_topic(people, code="no-money", summary_zh="可以申请法律援助。")
    assert "/services/no-money/" in text(client, f"/search/?q={words}")


def test_a_link_to_what_was_withdrawn_is_not_shown_and_waits_on_the_desk(
    linked, people, client, signed_in
):
    topic = public_topic(people, code="no-money", links=list(linked))
    hotline = next(row for row in linked.values() if isinstance(row, Hotline))
    assert dead_links() == []
    publisher = signed_in("publisher")
    assert publisher.get("/admin/").context["topics"] == []

    make_move(linked["approval:XK-01"], "withdraw", people["publisher"], note="停办")
    Hotline.objects.filter(pk=hotline.pk).update(valid_until="2020-01-01")
    seal_what_was_made()
    cache.clear()

    page = text(client, "/services/no-money/")
    assert "承诺时限" not in page
    assert "法律服务热线" not in page
    assert "法律援助怎样申请" in page
    gone = ["approval:XK-01", f"hotline:{hotline.pk}"]
    assert dead_links() == [(topic, gone)]
    [desk] = publisher.get("/admin/").context["topics"]
    assert desk.name == "topics_dead_links"
    assert "approval:XK-01" in publisher.get("/admin/").content.decode()
    assert signed_in("author").get("/admin/").context["topics"] == []

    # Whoever takes them out is not stopped by the others that are gone.
    url = reverse("admin:topics_topic_change", args=[topic.pk])
    shown_text = typed(publisher, url)["links_text"]
    assert "approval:XK-01 （公众看不到）" in shown_text
    fewer = "\n".join(line for line in shown_text.splitlines() if "approval" not in line)
    publisher.post(url, typed(publisher, url, links_text=fewer))
    topic.refresh_from_db()
    assert topic.proposed["links"] == [link for link in linked if link != gone[0]]


def test_nothing_internal_is_shown_even_to_staff(people, new_item, signed_in):
    item = new_item("published", audience="internal", title="内网的事")
    public_topic(people, code="no-money", links=[f"item:{item.number}"])
    assert "内网的事" not in text(signed_in("author"), "/services/no-money/")


def test_whatever_people_write_or_paste_becomes_the_link_that_is_meant(linked, people):
    event = public_topic(people, code="no-money")
    answer = next(link for link in linked if link.startswith("answer:"))
    hotline = next(link for link in linked if link.startswith("hotline:"))
    meant = {
        "XK-01": "approval:XK-01",
        "/approvals/XK-01/": "approval:XK-01",
        f"http://{HOST}/en/approvals/XK-01/": "approval:XK-01",
        "0951-5550107": hotline,
        f"/reports/answers/{answer[7:]}/": answer,
        "/hotlines/": "page:hotlines",
        "/services/no-money/": f"service:{event.pk}",
        "page:report": "page:report",
    }
    assert {word: meant_by(word, {HOST}) for word in meant} == {
        word: [link] for word, link in meant.items()
    }
    nothing = [
        "XK-99", "approval:XK-99", "https://example.org/approvals/XK-01/", "//example.org/",
        "/admin/", "/no/such/page/", "http://[", "hotline:x", "answer:99999", "item:", ":", "x:y",
    ]  # fmt: skip
    assert {word: meant_by(word, {HOST}) for word in nothing} == {word: [] for word in nothing}
    assert shown(["nonsense", *linked]).keys() == linked.keys()


def test_the_form_says_all_that_it_does_not_understand(people, linked, signed_in):
    topic = proposed_topic(people)
    url = reverse("admin:topics_topic_change", args=[topic.pk])
    publisher = signed_in("publisher")
    lines = "XK-99\n\n/no/such/page/\nXK-01 律师执业许可\nXK-01\n"
    answer = publisher.post(url, typed(publisher, url, links_text=lines)).content.decode()
    assert "XK-99”：没有找到" in answer
    assert "/no/such/page/”：没有找到" in answer

    publisher.post(url, typed(publisher, url, links_text="XK-01 什么都可以\n/approvals/XK-01/"))

    assert Topic.objects.get().links == ["approval:XK-01"]
