"""One box of the back office finds all that a person may open there, drafts too, and no more."""

import html
import re
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from portal.base.departments.models import Hotline, Role, User
from portal.base.search.engines import SQLiteEngine
from portal.base.search.finding import ENOUGH
from portal.records.lookup import record_models
from portal.records.searching import text_fields
from tests.factories import (
    client_of,
    make_approval,
    make_item,
    make_law,
    make_move,
    make_requirement,
    next_version,
)
from tests.supervision.demands.made import demand_on
from tests.supervision.tickets.reports import make_report, received_report

TITLE = "天鹅座观测"
OF_EVERY_PAGE = 3  # what is due, the session and its person
BUDGET = 12


def search(client, query, prefix=""):
    return client.get(f"{prefix}/admin/search/", {"q": query})


def found(client, query) -> dict[str, list[str]]:
    """The addresses that each section leads to, by its name."""
    page = search(client, query)
    assert page.status_code == 200
    sections = re.findall(
        r'<section class="desk__section" aria-labelledby="(\w+)">(.*?)</section>',
        page.content.decode(),
        re.DOTALL,
    )
    return {
        name: [
            html.unescape(href)
            for href in re.findall(r'<th scope="row">\s*<a href="([^"]+)"', body)
        ]
        for name, body in sections
    }


def change_page(row) -> str:
    meta = row._meta
    return reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[row.pk])


# Who finds what.


@pytest.mark.pages
@pytest.mark.parametrize("status", ["draft", "review", "approved", "withdrawn"])
def test_what_is_not_public_is_found_by_those_in_whose_reach_it_is(status, people, category):
    own = make_item(status, people, category=category, title=TITLE)
    other = make_item(
        status,
        people | {"reviewer": people["stranger_reviewer"]},
        author="stranger_author",
        category=category,
        title=TITLE,
    )
    both = [change_page(other), change_page(own)]
    expected = dict.fromkeys(people, both) | {
        "author": [change_page(own)],
        "colleague": [change_page(own)],
        "reviewer": [change_page(own)],
        "stranger_author": [change_page(other)],
        "stranger_reviewer": [change_page(other)],
        "administrator": [],
        "superuser": [],
    }

    read = {name: found(client_of(person), TITLE) for name, person in people.items()}

    assert {name: sections.get("unpublished", []) for name, sections in read.items()} == expected
    assert {section for sections in read.values() for section in sections} == {"unpublished"}


def test_what_is_published_leads_to_its_page_in_the_back_office_of_those_who_may_open_it(
    new_item, people, signed_in
):
    item = new_item("published", title=TITLE, audience="internal")

    for name in people:
        reader = signed_in(name)
        may_open = reader.get(change_page(item)).status_code == 200
        (url,) = found(reader, TITLE)["published"]
        assert url == (change_page(item) if may_open else item.get_absolute_url()), name
        assert item.get_absolute_url() in search(reader, TITLE).content.decode()
    assert found(signed_in("author"), item.number) == {"published": [change_page(item)]}


def test_a_new_version_and_the_published_one_stand_apart(new_item, people, signed_in):
    item = new_item("published", title=TITLE)
    newer = next_version(item, people)
    draft = make_move(newer, "new_version", people["author"])

    read = found(signed_in("author"), TITLE)

    assert read == {"published": [change_page(newer)], "unpublished": [change_page(draft)]}


@pytest.mark.pages
def test_nobody_without_a_post_searches(client, departments, people):
    def person(**fields):
        name = f"nobody-{User.objects.count()}"
        return client_of(
            User.objects.create(username=name, department=departments["root"], **fields)
        )

    assert search(client, TITLE).status_code == 302
    assert search(person(is_staff=False), TITLE).status_code == 302
    assert search(person(is_staff=True), TITLE).status_code == 403
    assert search(person(is_staff=True, role=Role.AUTHOR), TITLE).status_code == 200
    assert client_of(people["author"]).post("/admin/search/").status_code == 405


@pytest.mark.pages
def test_no_answer_is_kept(new_item, signed_in):
    new_item("draft", title=TITLE)

    page = search(signed_in("author"), TITLE)

    assert "no-store" in page["Cache-Control"]
    assert "private" in page["Cache-Control"]


# By what.


@pytest.fixture
def draft(new_item):
    return new_item(
        "draft",
        title="停车收费公示",
        summary="机动车停放。",
        document_number="司发〔2026〕17号",
        body="<p>每小时两元。</p>",
    )


@pytest.mark.parametrize(
    "query",
    ["停车", "机动车", "每小时两元", "17号", "司发[2026]17号", "草稿", "起草", "律师工作处",
     "Lawyers Division", "author先生", "AUTHOR", "停车 草稿 author先生"],
)  # fmt: skip
def test_a_draft_is_found_by_what_it_says_its_state_and_whoever_wrote_it(
    query, draft, new_item, signed_in
):
    new_item("review", title="另一件", department=draft.department)

    urls = found(signed_in("publisher"), query).get("unpublished", [])

    assert (change_page(draft) in urls) == (query != "起草")
    if "停车" in query:
        assert len(urls) == 1


@pytest.mark.parametrize(
    "query", ["停车 待审核", "停车 reviewer先生", "%", "_车", "停__费", "停车 \x00x"]
)
def test_every_word_must_be_there_and_means_itself(query, draft, signed_in):
    assert found(signed_in("author"), query) == {}


@pytest.mark.pages
def test_it_is_found_by_its_number_and_the_end_of_it(draft, signed_in):
    author = signed_in("author")

    for query in (draft.number, draft.number_tail, draft.number[-5:]):
        assert found(author, query) == {"unpublished": [change_page(draft)]}


def test_it_is_found_by_the_days_of_its_moves(new_item, signed_in):
    today = timezone.localdate()
    item, author = new_item("review", title=TITLE), signed_in("author")
    other = today + timedelta(days=40)

    def forms(day):
        return [f"{day}", f"{day:%Y年%m月%d日}", f"{day.year}年{day.month}月", f"{day:%Y-%m}",
                f"{day.month}月{day.day}日"]  # fmt: skip

    for query in forms(today):
        assert found(author, f"{TITLE} {query}") == {"unpublished": [change_page(item)]}, query
    for query in [*forms(other), "13月45日", "9999-12-31", "0000年"]:
        assert found(author, f"{TITLE} {query}") == {}, query


def test_scheduled_ones_and_states_in_the_readers_language(new_item, people, signed_in):
    item = new_item("approved", title=TITLE)
    tomorrow = timezone.now() + timedelta(days=1)
    make_move(item, "schedule", people["publisher"], publish_at=tomorrow)

    assert found(signed_in("publisher"), "已定时") == {"unpublished": [change_page(item)]}
    assert TITLE in search(signed_in("publisher"), "Approved", "/en").content.decode()


@pytest.mark.pages
def test_what_is_withdrawn_is_found_by_its_name_number_code_and_state_alone(people, signed_in):
    law = make_law("published", people, title=TITLE, full_text="全文里的词")
    closed = make_move(law, "withdraw", people["publisher"])
    author = signed_in("author")

    for query in (TITLE, law.number, law.code, f"{TITLE} 已撤下"):
        assert found(author, query) == {"unpublished": [change_page(closed)]}, query
    assert found(author, "全文里的词") == {}


def test_a_code_finds_a_draft_of_another_kind(people, signed_in):
    approval = make_approval("draft", people, code="XK-77")

    assert found(signed_in("author"), "xk-77") == {"unpublished": [change_page(approval)]}


@pytest.mark.pages
def test_no_text_of_any_kind_of_record_may_be_null():
    """They are sought as one text, which would be null with it."""
    texts = [model._meta.get_field(n) for model in record_models() for n in text_fields(model)]

    assert texts
    assert [field for field in texts if field.null] == []


# What other rooms hold.


@pytest.mark.pages
def test_reports_are_found_by_code_and_by_words_that_may_be_read(people, signed_in):
    unopened, received = make_report(text="水管漏了"), received_report(people, text="水管又漏了")
    publisher, supervisor = signed_in("publisher"), signed_in("supervisor")

    assert found(publisher, "水管") == {"ticket": [change_page(received)]}
    assert found(publisher, unopened.code) == {"ticket": [change_page(unopened)]}
    assert set(found(supervisor, "水管")["ticket"]) == {
        change_page(unopened),
        change_page(received),
    }
    for name in ("stranger_author", "administrator"):
        assert found(signed_in(name), "水管") == {}
        assert found(signed_in(name), received.code) == {}
    assert "水管漏了" not in search(publisher, unopened.code).content.decode()


@pytest.mark.pages
def test_a_unit_learns_nothing_of_a_complaint_by_guessing_its_words(people, signed_in):
    complaint = make_report("complaint", text="拒不受理")

    for name in ("author", "reviewer"):
        assert found(signed_in(name), "拒不受理") == {}
        assert found(signed_in(name), complaint.code) == {}
    assert found(signed_in("supervisor"), "拒不受理") == {"ticket": [change_page(complaint)]}


def test_each_finds_the_rows_of_the_rooms_they_may_open(people, departments, signed_in):
    demand = demand_on(people, text=f"{TITLE}何时公开")
    hotline = Hotline.objects.create(
        number="0951-55", purpose_zh=TITLE, department=departments["division"]
    )
    rule = make_requirement(departments, title_zh=TITLE)
    person = User.objects.create(username="cygnus", display_name=TITLE, is_staff=True)
    rows = {"demand": demand, "hotline": hotline, "requirement": rule, "user": person}
    expected = {
        "author": {"demand", "hotline"},
        "stranger_author": set(),
        "publisher": {"demand", "hotline", "requirement"},
        "supervisor": {"demand", "hotline", "requirement", "user"},
        "administrator": {"hotline", "user"},
    }

    for name, rooms in expected.items():
        reader = signed_in(name)
        read = found(reader, TITLE)
        assert read == {room: [change_page(rows[room])] for room in rooms}, name
        assert {reader.get(url).status_code for urls in read.values() for url in urls} <= {200}
    assert found(signed_in("supervisor"), str(demand.pk))["demand"] == [change_page(demand)]


@pytest.mark.pages
def test_the_supervisor_is_led_to_the_log_with_the_same_words(new_item, people, signed_in):
    item, supervisor = new_item("draft", title=TITLE), signed_in("supervisor")

    def asked(query):
        page = html.unescape(search(supervisor, query).content.decode())
        (url,) = re.findall(r'href="(/admin/audit/entry/\?[^"]*)"', page)
        assert supervisor.get(url).status_code == 200
        return {name: value for name, (value,) in parse_qs(urlsplit(url).query).items()}

    assert asked(item.number_tail) == {"number": item.number}
    assert asked("colleague先生 2026年2月") == {
        "person": str(people["colleague"].pk),
        "since": "2026-02-01 00:00",
        "until": "2026-02-28 23:59:59",
    }
    assert asked("XK-01") == {"number": "XK-01"}
    for name in ("publisher", "administrator"):
        assert "/admin/audit/entry/?" not in search(signed_in(name), "XK-01").content.decode()


# Its bounds.


@pytest.mark.pages
def test_each_kind_shows_the_newest_fifty_and_says_that_there_are_more(people, category, signed_in):
    items = [make_item("draft", people, category=category, title=TITLE) for _ in range(51)]
    for n in range(51):
        User.objects.create(username=f"cygnus{n}", display_name=TITLE)

    author = signed_in("author")
    urls = found(author, TITLE)["unpublished"]
    assert urls == [change_page(item) for item in reversed(items[1:])]
    assert '<span class="desk__count">50+</span>' in search(author, TITLE).content.decode()
    administrator = signed_in("administrator")
    page = search(administrator, TITLE).content.decode()
    assert len(found(administrator, TITLE)["user"]) == 50
    assert "/admin/departments/user/?q=" in page


@pytest.mark.pages
def test_a_long_query_is_cut_and_said_so(signed_in):
    page = search(signed_in("supervisor"), "长 " * 150)

    assert page.status_code == 200
    assert "只检索了前 200 个字" in page.content.decode()


@pytest.mark.parametrize(
    "query", ["", " ", "\x00", "9" * 200, '"', "' OR 1=1", "\\", "+-", "z " * 99]
)
def test_odd_words_are_only_words(query, draft, signed_in):
    for name in ("supervisor", "administrator"):
        assert found(signed_in(name), query) == {}


@pytest.mark.sqlite
def test_where_the_time_is_up_it_says_so(draft, signed_in, monkeypatch):
    monkeypatch.setattr("portal.desk_search.SECONDS", -1.0)
    monkeypatch.setattr(SQLiteEngine, "STEPS", 1)  # between two looks at the clock

    page = search(signed_in("author"), "停车").content.decode()

    assert "检索超过了时限" in page


@pytest.mark.pages
def test_it_costs_as_much_for_many_rows_as_for_few(people, category, signed_in):
    clients = {name: signed_in(name) for name in ("author", "publisher", "supervisor")}

    def costs():
        counts = {}
        for name, client in clients.items():
            with CaptureQueriesContext(connection) as captured:
                search(client, f"{TITLE} 草稿")
            counts[name] = len(captured)
        return counts

    def fill():
        for status in ["draft", *["published"] * ENOUGH]:  # nothing is relaxed for more
            make_item(status, people, category=category, title=f"{TITLE} 草稿")
            make_report(text=f"{TITLE} 草稿")

    fill()
    costs()  # what is looked up once for each state of the site is not the page's
    few = costs()
    fill()
    costs()
    assert costs() == few
    assert max(few.values()) <= OF_EVERY_PAGE + BUDGET, few


@pytest.mark.pages
def test_the_box_stands_on_every_page_of_the_back_office(client, draft, signed_in):
    author = signed_in("author")

    for url in ("/admin/", change_page(draft), "/en/admin/disclosures/item/"):
        page = author.get(url).content.decode()
        prefix = "/en" if url.startswith("/en") else ""
        assert page.count(f'role="search" action="{prefix}/admin/search/"') == 1
    assert "/admin/search/" not in client.get("/admin/login/").content.decode()


@pytest.mark.parametrize("marks", ['"', "'", '""', "'''"])
def test_quotation_marks_alone_are_sought_as_they_stand(marks, people, category):
    make_item("draft", people, category=category, title="没有引号")
    quoted = make_item("draft", people, category=category, title=f"关于{marks}的通知")
    client = client_of(people["author"])

    def listed(query):
        page = client.get(reverse("admin:disclosures_item_changelist"), {"q": query})
        return list(page.context_data["cl"].result_list)

    assert listed(marks) == listed(f"{marks} 通知") == [quoted]
    assert listed('"的通知"') == [quoted]
