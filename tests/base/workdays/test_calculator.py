"""A citizen works out on which day a limit ends."""

import json
import re
from datetime import date

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from portal.base.workdays.forms import CalculatorForm
from portal.base.workdays.models import Limit

ADDRESS = "/timeliness/calculator/"
ASKED = {"start": "2026-01-26", "limit": "20", "unit": "working_day"}

pytestmark = [pytest.mark.django_db, pytest.mark.pages]


def asked(client, *, prefix="", **given):
    return client.get(prefix + ADDRESS, given)


def text(page) -> str:
    """As a reader sees it."""
    return " ".join(re.sub(r"<[^>]+>", " ", page.content.decode()).split())


def answer(client, **given) -> dict:
    return json.loads(asked(client, format="json", **given).content)


def test_the_page_explains_each_step(client):
    page = asked(client, **ASKED)

    assert page.status_code == 200
    said = text(page)
    assert "起算日 2026-01-26（星期一）不计入" in said
    assert "最后一日是 2026-02-28" in said
    assert "途中有 13 天休息，不计入" in said
    assert "2026-02-14 星期六 春节调休上班" in said
    assert "2026-02-15 星期日 – 2026-02-23 星期一 不计入 春节" in said
    assert "2026-02-28 星期六 第 20 日 春节调休上班" in said
    assert "所用日历：国家放假安排加宁夏开斋节、古尔邦节放假安排。" in said


def test_a_provisional_date_names_the_notice_that_is_missing(client):
    said = text(asked(client, **ASKED))

    assert "到期日（暂定）" in said
    assert "2026 年宁夏开斋节、古尔邦节放假安排" in said


def test_national_notices_alone(client):
    given = ASKED | {"start": "2020-05-18"}

    assert answer(client, **given, calendar="national")["due_on"] == "2020-06-15"
    assert answer(client, **given)["due_on"] == "2020-06-17"
    said = text(asked(client, **given, calendar="national"))
    assert "所用日历：只用国家放假安排。" in said
    assert "暂定" not in said


def test_an_end_on_a_day_off_rolls_forward(client):
    said = text(asked(client, start="2026-09-01", limit="30", unit="calendar_day"))

    assert "2026-10-01 休息，顺延到下一个工作日 2026-10-08" in said
    assert "2026-10-01 星期四 – 2026-10-07 星期三 顺延 国庆节" in said
    assert "2026-10-08 星期四 到期日 工作日" in said


@pytest.mark.parametrize("year", [2023, 2026, 2027, 2028])  # Tuesday, Saturday, Sunday, Monday
def test_a_day_that_the_law_names_does_not_roll_over_a_day_off(client, year):
    """31 January (条例 第四十九条) is the last day, whatever day of the week or feast it is."""
    question = {"start": f"{year - 1}-12-31", "law": "annual_report"}
    given = answer(client, **question)

    assert given["due_on"] == f"{year}-01-31"
    assert (given["rolled_from"], given["provisional"], given["skipped"]) == (None, False, [])
    said = text(asked(client, **question))
    assert f"{year}-01-31 是法律写定的日期，遇休息日也不顺延。" in said
    assert "顺延到下一个工作日" not in said


def test_months_run_to_the_last_day_of_a_short_month(client):
    said = text(asked(client, start="2025-10-31", limit="4", unit="month"))

    assert "4 个月后的对应日是 2026-02-28" in said
    assert "2026-02-28 是工作日，不需要顺延" in said


def test_the_text_in_force_on_the_start_decides(client):
    before = answer(client, start="2019-05-14", law="request_answer")
    since = answer(client, start="2019-05-15", law="request_answer")

    assert (before["limit"], since["limit"]) == (15, 20)
    assert "第492号" in before["article"]
    assert "第711号" in since["article"]
    said = text(asked(client, start="2019-05-15", law="request_answer"))
    assert "《政府信息公开条例》（国务院令第711号）第三十三条" in said
    assert "自 2019-05-15 起施行" in said


def test_a_chosen_law_goes_before_a_typed_limit(client):
    given = answer(client, start="2026-03-02", law="licence", limit="3", unit="month")

    assert (given["limit"], given["unit"]) == (20, "working_day")


def test_no_text_in_force_is_said(client):
    page = asked(client, start="2008-04-30", law="disclosure")

    assert page.status_code == 200
    said = text(page)
    assert "2008-04-30 这一天没有有效的规定" in said
    assert "2008-05-01 至 2019-05-14；2019-05-15 至 今" in said
    assert asked(client, start="2008-04-30", law="disclosure", format="json").status_code == 400


def test_without_a_question_there_is_an_example(client):
    page = client.get(ADDRESS)

    assert "一个例子" in text(page)
    assert "2026-02-28" in text(page)
    assert 'value="2026-01-26"' in page.content.decode()


def test_machines_get_the_same(client):
    page = asked(client, format="json", **ASKED)

    assert page["Content-Type"] == "application/json"
    given = json.loads(page.content)
    assert {name: given[name] for name in ("start", "limit", "unit", "due_on", "calendar")} == {
        "start": "2026-01-26",
        "limit": 20,
        "unit": "working_day",
        "due_on": "2026-02-28",
        "calendar": ["national", "local"],
    }
    assert given["provisional"] is True
    assert given["missing"] == [{"source": "local", "year": 2026}]
    assert {"date": "2026-02-16", "reason": "春节"} in given["skipped"]
    assert given["worked"] == [
        {"date": "2026-02-14", "reason": "春节调休上班"},
        {"date": "2026-02-28", "reason": "春节调休上班"},
    ]
    assert given["rolled_from"] is None


def test_each_question_is_kept_apart_in_the_cache(client):
    assert "text/html" in asked(client, **ASKED)["Content-Type"]
    assert asked(client, **ASKED, format="json")["Content-Type"] == "application/json"
    assert answer(client, **ASKED | {"limit": "19"})["due_on"] == "2026-02-27"
    assert answer(client, **ASKED)["due_on"] == "2026-02-28"
    english = json.loads(asked(client, prefix="/en", **ASKED, format="json").content)
    assert {"date": "2026-02-16", "reason": "Spring Festival"} in english["skipped"]


def test_the_english_page_marks_what_is_chinese(client):
    page = asked(client, prefix="/en", start="2026-01-26", law="disclosure")

    html = page.content.decode()
    assert "Worked instead for Spring Festival" in html
    assert '<p lang="zh">《政府信息公开条例》（国务院令第711号）第二十六条' in html


@pytest.mark.parametrize(
    ("given", "field", "said"),
    [
        ({"start": "2026-02-30"}, "start", "不是日历上有的日期"),
        ({"start": "0000-01-01"}, "start", "不是日历上有的日期"),
        ({"start": "1/2/2026"}, "start", "“1/2/2026”不是日期，请写成 2009-12-30。"),
        ({"start": "0001-01-01"}, "start", "年份须在 1900 与 2200 之间"),
        ({"start": ""}, "start", "请填写日期"),
        ({"limit": ""}, "limit", "请填写 1 至 999 的整数"),
        ({"limit": "0"}, "limit", "请填写 1 至 999 的整数"),
        ({"limit": "-3"}, "limit", "请填写 1 至 999 的整数"),
        ({"limit": "1.5"}, "limit", "请填写 1 至 999 的整数"),
        ({"limit": "9" * 999}, "limit", "请填写 1 至 999 的整数"),
        ({"limit": "241", "unit": "month"}, "limit", "期限须是 1 至 240 个月"),
        ({"start": "2200-12-31"}, "limit", "算出的日期晚于 2200 年"),
        ({"unit": ""}, "unit", "没有这个选项"),
        ({"unit": "fortnight"}, "unit", "没有这个选项"),
        ({"law": "no_such_law"}, "law", "没有这个选项"),
        ({"calendar": "lunar"}, "calendar", "没有这个选项"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(client, given, field, said):
    page = asked(client, **ASKED | given)

    assert page.status_code == 200
    assert [said in message for message in page.context["form"].errors[field]] == [True]
    assert "没有算出日期" in text(page)
    for_machines = asked(client, **ASKED | given, format="json")
    assert for_machines.status_code == 400
    assert list(json.loads(for_machines.content)["errors"]) == [field]


@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize("start", ["2026年1月26日", "2026.1.26", "20260126", "２０２６/０１/２６"])
def test_a_start_is_read_as_the_papers_have_it_and_shown_in_the_picker(client, start, prefix):
    page = asked(client, prefix=prefix, **ASKED | {"start": start})

    assert page.context["due"].due_on == date(2026, 2, 28)
    assert '<input type="text" name="start" value="2026-01-26"' in page.content.decode()


def test_what_was_typed_stays_in_the_form(client):
    html = asked(client, start="2026-02-30", limit="abc", unit="month").content.decode()

    assert re.search(r'<input type="text" name="start" value="2026-02-30"', html)
    assert re.search(r'<input type="text" name="limit" value="abc"', html)
    assert '<option value="month" selected>' in html


ODD = [
    "\x00", "1\x00", "20\x00", "😀", "٢٠", "²", "2026-01-26\x00", "a" * 7000, "9" * 7000, "1e9",
    "-0", "NaN", "Infinity", "0x10", " ", "\u202e", "<script>alert(1)</script>", "' OR 1=1 --",
    "9999-12-31", "10000-01-01", "2026-01-26T00:00", "２０２６-01-26",
]  # fmt: skip


@pytest.mark.parametrize("field", ["start", "limit"])
def test_nothing_typed_breaks_the_page_or_the_machine_s_answer(client, field):
    for value in ODD:
        page = asked(client, **ASKED | {field: value})
        assert page.status_code == 200, value[:20]
        assert "<script>alert" not in page.content.decode()
        machine = asked(client, **ASKED | {field: value, "format": "json"})
        assert machine.status_code in (200, 400), value[:20]


@pytest.mark.parametrize("field", ["unit", "law", "calendar", "format"])
def test_no_unknown_choice_breaks_the_page(client, field):
    for value in ("\x00", "😀", "a" * 7000, "<script>alert(1)</script>", "' OR 1=1 --"):
        page = asked(client, **ASKED | {field: value})
        assert page.status_code == 200, value[:20]
        assert "<script>alert" not in page.content.decode()


@pytest.mark.parametrize(
    "query", ["?%ff", "?start", "?start=&start=2026-01-26", "?=&&", "?law=%00"]
)
def test_odd_addresses_are_answered(client, query):
    assert client.get(ADDRESS + query).status_code == 200


def test_it_is_only_read(client):
    assert client.post(ADDRESS, ASKED).status_code == 405


def test_every_limit_shipped_can_be_worked_out():
    for row in Limit.objects.all():
        form = CalculatorForm({"start": row.effective_from, "law": row.code})
        assert form.is_valid(), row.code
        assert form.cleaned_data["text"] == row
        assert form.cleaned_data["due"].number == row.number


@pytest.mark.parametrize("given", [ASKED, {"start": "2026-01-26", "law": "licence"}, {}])
def test_it_costs_few_queries_however_long_the_limit(client, given):
    def cost(**changed) -> int:
        cache.clear()
        with CaptureQueriesContext(connection) as captured:
            asked(client, **given | changed)
        return len(captured)

    cost()
    assert cost() == cost(limit="999") or not given
    assert cost() <= 10
