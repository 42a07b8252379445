"""What a citizen finds under 热线电话: by filters, as a table, on paper."""

import io
import json

import pytest
from openpyxl import load_workbook

from portal.base.audit.models import Entry

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def hotlines(hotline):
    hotline("root", number="12348", purpose_zh="法律援助", languages_zh="汉语、维吾尔语",
            languages_en="Chinese, Uyghur", days_ago=10, hours_zh="全天")  # fmt: skip
    hotline("bureau", number="0951-5550106", purpose_zh="狱务公开", languages_zh="汉语",
            languages_en="Chinese", days_ago=400)  # fmt: skip
    hotline("prison", number="0951 555 0111", purpose_zh="会见", languages_zh="汉语")


def numbers(client, query="") -> list[str]:
    page = client.get(f"/hotlines/{query}")
    assert page.status_code == 200
    return [row.number for row, _snippet in page.context["rows"]]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["12348", "0951 555 0111", "0951-5550106"]),
        ("?order=department", ["0951 555 0111", "12348", "0951-5550106"]),
        ("?order=number", ["0951 555 0111", "0951-5550106", "12348"]),
        ("?department=S01", ["0951 555 0111", "0951-5550106"]),
        ("?department=P01", ["0951 555 0111"]),
        ("?language=维吾尔语", ["12348"]),
        ("?language=汉语", ["12348", "0951 555 0111", "0951-5550106"]),
        ("?checked=recent", ["12348"]),
        ("?checked=overdue", ["0951 555 0111", "0951-5550106"]),
        ("?q=狱务", ["0951-5550106"]),
        ("?q=5550111", ["0951 555 0111"]),
        ("?q=0951-555", ["0951 555 0111", "0951-5550106"]),
        ("?q=enquiries", ["12348", "0951 555 0111", "0951-5550106"]),
        ("?q=狱务 公开", ["0951-5550106"]),
        ("?q=狱务 援助", []),
        ("?q=(", []),
        ("?q=%", []),
        ("?department=S01&checked=overdue&q=会见&language=汉语", ["0951 555 0111"]),
    ],
)
def test_each_filter_and_all_together(query, expected, client):
    assert numbers(client, query) == expected


def test_a_count_stands_beside_each_choice(client):
    form = client.get("/hotlines/?department=S01").context["form"]

    labels = [label for _value, label in form.fields["checked"].choices]

    assert labels[-2:] == ["最近核对过（0）", "该核对了（2）"]


@pytest.mark.parametrize("name", ["department", "language", "checked", "order"])
def test_an_unknown_value_is_named_and_ignored(name, client):
    page = client.get("/hotlines/", {name: "nonsense-7"})

    assert page.status_code == 200
    assert len(page.context["rows"]) == 3
    assert "没有“nonsense-7”这个选项，已忽略。" in page.content.decode()


@pytest.mark.parametrize("query", ["?q=%00", "?page=99", "?q=" + "号" * 800, "?department=%00"])
def test_nothing_typed_breaks_the_list(query, client):
    assert client.get(f"/hotlines/{query}").status_code in (200, 404)


def test_the_same_filter_on_every_form(client):
    query = "?department=S01&order=number"
    expected = numbers(client, query)

    table = client.get(f"/hotlines/export.csv{query}")
    lines = b"".join(table.streaming_content).decode("utf-8-sig").splitlines()
    data = json.loads(b"".join(client.get(f"/hotlines/export.json{query}").streaming_content))
    book = b"".join(client.get(f"/hotlines/export.xlsx{query}").streaming_content)
    rows = list(load_workbook(io.BytesIO(book)).active.values)

    assert [line.split(",")[0] for line in lines[1:]] == expected
    assert [row["number"] for row in data["records"]] == expected
    assert data["count"] == 2
    assert [row[0] for row in rows[1:]] == expected


def test_an_export_by_staff_is_an_act(signed_in):
    client = signed_in("author")
    before = Entry.objects.count()

    client.get("/hotlines/export.csv")

    assert (Entry.objects.count(), Entry.objects.first().action) == (before + 1, "exported")


def test_the_sheet_is_by_department_with_its_dates(client):
    page = client.get("/hotlines/sheet/?checked=overdue")
    text = page.content.decode()

    assert "打印日期" in text
    assert text.index("示例监狱") < text.index("0951 555 0111") < text.index("监狱管理局")
    assert "12348" not in text
    assert "尚未核对" in text


def test_an_overdue_check_is_said_in_both_languages(client):
    assert "，已超过 6 个月未核对" in client.get("/hotlines/").content.decode()
    english = client.get("/en/hotlines/").content.decode()
    assert english.count('<span class="hotlines__overdue">') == 2


def test_what_is_out_of_use_is_not_listed(hotline, client):
    hotline("root", number="96148", valid_until="2009-01-01")
    hotline("root", number="96149", valid_from="2199-01-01")

    assert not {"96148", "96149"} & set(numbers(client))
