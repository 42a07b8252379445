"""The log for people: what each act was about as citizens may read it now, and found by that."""

import re
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import make_approval, make_law, make_move, make_penalty


@pytest.fixture
def acts(new_item, people, departments):
    make_law("published", people)
    make_approval("published", people)
    make_penalty("published", people)
    return {
        "seen": new_item("published", title="石榴火炬计划", department=departments["division"]),
        "gone": make_move(
            new_item("published", title="天鹅座流星雨"), "withdraw", people["publisher"]
        ),
        "inside": new_item("published", title="白桦林会议", audience="internal"),
    }


def titles(client, query="", language="") -> list[str]:
    html = client.get(f"{language}/log/{query}").content.decode()
    found = re.findall(r'<h3 class="record__title">(.*?)</h3>', html, re.DOTALL)
    return [unescape(re.sub(r"<[^>]*>", "", one)) for one in found]


@pytest.mark.pages
def test_an_act_is_named_by_what_can_still_be_read(acts, client):
    shown, html = titles(client), client.get("/log/").content.decode()

    assert "发布 · 石榴火炬计划 第 1 版" in shown
    assert f'<a href="{acts["seen"].get_absolute_url()}"' in html
    assert '<a href="/departments/D11/">律师工作处</a>' in html
    assert any(one.startswith("撤下 · ") and acts["gone"].number in one for one in shown)
    for text in ("天鹅座流星雨", "白桦林会议"):
        assert text not in html
        assert titles(client, f"?number={text}") == [], "nor does it help to ask"


def test_acts_are_found_by_title_department_and_number(acts, client):
    own = ["发布 · 石榴火炬计划 第 1 版"]

    assert titles(client, "?number=石榴火炬") == own
    assert titles(client, f"?number={acts['seen'].number}") == own
    assert own[0] in titles(client, "?number=律师工作处")
    assert len(titles(client, f"?number={acts['gone'].number}")) == 2
    assert titles(client, "?number=没有这样的名称") == []
    assert titles(client, "?number=%22%20)%20*") == []


@pytest.mark.pages
def test_one_act_names_what_it_was_about(acts, client):
    page = client.get(f"/log/{acts['seen'].published_sequence}/").content.decode()
    gone = client.get(f"/log/{acts['gone'].published_sequence}/").content.decode()

    assert "石榴火炬计划" in page
    assert "天鹅座流星雨" not in gone


def test_titles_of_every_kind_are_one_statement(acts, client):
    client.get("/log/")
    with CaptureQueriesContext(connection) as captured:
        client.get("/log/?before=99999")

    titled = [query["sql"] for query in captured if "shown_title" in query["sql"]]
    assert len(titled) == 1
    assert "UNION ALL" in titled[0]
