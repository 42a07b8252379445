"""Whatever stands in an address, the answer is a page that says what to do."""

import html
import re

import pytest

from tests.factories import make_category, make_departments, make_item, make_people
from tests.forms import typed

pytestmark = pytest.mark.django_db

LIST = "/disclosures/"
FILTERS = {
    "kind": "事项类型",
    "department": "责任部门",
    "category": "所属分类",
    "term": "公开时限",
    "stage": "公开阶段",
    "year": "发布年份",
    "order": "排序",
}
GET_ONLY = ["/", "/en/", LIST, "/departments/", "/departments/D11/", "/hotlines/"]
TITLE = "律师执业许可办理情况"


@pytest.fixture(scope="module")
def people(kept_db):
    return make_people(make_departments())


@pytest.fixture(scope="module", autouse=True)
def published(people):
    return make_item("published", people, category=make_category())


# Unknown values of filters.


@pytest.mark.parametrize(("name", "label"), FILTERS.items())
@pytest.mark.pages
def test_an_unknown_value_is_named_and_ignored(name, label, client):
    page = client.get(LIST, {name: "nonsense-7"})
    text = page.content.decode()
    assert page.status_code == 200
    assert f"{label}: 没有“nonsense-7”这个选项，已忽略。" in page.context["filterset"].messages()
    assert "nonsense-7" in text
    assert TITLE in text


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.pages
def test_an_unknown_value_is_named_in_english(name, client):
    page = client.get(f"/en{LIST}", {name: "nonsense-7"})
    (message,) = page.context["filterset"].messages()
    assert page.status_code == 200
    assert message in html.unescape(page.content.decode())
    assert "nonsense-7" in message
    assert not re.search(r"[\u4e00-\u9fff]", message)


@pytest.mark.parametrize(
    ("person", "path"),
    [
        ("author", "disclosures/item/?title__regex=("),
        ("author", "disclosures/obligation/?subject__regex=("),
        ("author", "supervision/ticket/?code__iregex=("),
        ("publisher", "disclosures/requirement/?code__regex=("),
        ("administrator", "departments/user/?username__regex=("),
        ("administrator", "departments/hotline/?number__regex=("),
    ],
)
@pytest.mark.pages
def test_a_broken_regular_expression_is_refused(signed_in, person, path):
    assert signed_in(person).get(f"/admin/{path}").status_code == 400


@pytest.mark.pages
def test_several_unknown_values_are_all_named(client):
    page = client.get(LIST, dict.fromkeys(FILTERS, "nonsense-7"))
    assert page.status_code == 200
    assert len(page.context["filterset"].messages()) == len(FILTERS)


def test_a_wrong_filter_does_not_disturb_a_right_one(client):
    right, wrong = ({"kind": kind, "stage": "nonsense"} for kind in ("result", "duty"))
    assert TITLE in client.get(LIST, right).content.decode()
    assert TITLE not in client.get(LIST, wrong).content.decode()


@pytest.mark.pages
def test_an_unknown_parameter_is_ignored(client):
    page = client.get(LIST, {"utm_source": "x", "kind__in": "duty", "title__regex": "("})
    assert page.status_code == 200
    assert TITLE in page.content.decode()


@pytest.mark.pages
def test_nothing_typed_becomes_markup(client):
    for name in (*FILTERS, "q"):
        text = client.get(LIST, {name: "<script>alert(1)</script>"}).content.decode()
        assert "<script>alert" not in text


# Pages.


@pytest.mark.parametrize(
    "page", ["0", "-1", "2", "99999999999999999999", "x", "1.5", "²", "1\x00", "last", "٣", "1e1"]
)
def test_a_page_that_is_not_there_is_not_found(page, client):
    assert client.get(LIST, {"page": page}).status_code == 404


@pytest.mark.parametrize("page", ["", "1", "01"])
def test_the_first_page_is_there(page, client):
    assert client.get(LIST, {"page": page}).status_code == 200


def test_an_empty_result_has_a_first_page_and_no_second(client):
    assert client.get(LIST, {"kind": "duty"}).status_code == 200
    assert client.get(LIST, {"kind": "duty", "page": "2"}).status_code == 404


# Addresses.


@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize(
    "path",
    [
        "/disclosures/1/",
        "/disclosures/640000/2026-1/",
        "/disclosures/640000/2026-99999/",
        "/disclosures/640000/2026-99999/versions/1/",
        "/disclosures/{number}/versions/0/",
        "/disclosures/{number}/versions/2/",
        "/disclosures/{number}/versions/99999999999999999999/",
        "/disclosures/{number}/versions/one/",
        "/disclosures/{number}/versions/",
        "/departments/NONE/",
        "/departments/d11/",
        "/departments/%00/",
        "/departments/D11%00/",
        "/departments/%ff%fe/",
        "/nothing/",
        "/media/x.pdf",
        "/static/../manage.py",
        "/index.php",
    ],
)
def test_an_address_that_leads_nowhere_is_not_found(path, prefix, client, published):
    page = client.get(prefix + path.format(number=published.number))
    assert page.status_code == 404
    assert b"<h1" in page.content


# Bytes that are no text.

ODD = ["%00", "a%00b", "%ff%fe", "%c3%28", "%ed%a0%80", "%f0%9f%98%80", "%E2%80%AE", "a" * 3000]


@pytest.mark.parametrize("value", ODD)
def test_odd_bytes_in_a_filter_are_answered(value, client):
    for path in (LIST, f"/en{LIST}"):
        for name in (*FILTERS, "q"):
            assert client.get(f"{path}?{name}={value}").status_code == 200, name


@pytest.mark.parametrize("value", [value for value in ODD if value != "%E2%80%AE"])
def test_odd_bytes_as_a_page_are_not_found(value, client):
    assert client.get(f"{LIST}?page={value}").status_code == 404


@pytest.mark.parametrize(
    "query", ["?%ff", "?=&&=", "?q", "?q=&q=&q=律师", "?" + "a=1&" * 150, "?%"]
)
def test_odd_query_strings_are_answered(query, client):
    for path in ("/", LIST, "/departments/"):
        assert client.get(path + query).status_code == 200


# Methods.


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("path", GET_ONLY)
@pytest.mark.pages
def test_pages_are_only_read(path, method, client):
    page = getattr(client, method)(path)
    assert page.status_code == 405
    assert set(page["Allow"].split(", ")) == {"GET", "HEAD"}


@pytest.mark.parametrize("version", ["", "versions/1/"])
@pytest.mark.pages
def test_a_record_is_only_read(version, client, published):
    url = published.get_absolute_url() + version
    assert client.post(url, {"title": "x"}).status_code == 405
    assert client.head(url).status_code == 200


@pytest.mark.parametrize("path", GET_ONLY)
@pytest.mark.pages
def test_head_is_answered_like_get_without_a_body(path, client):
    page = client.head(path)
    assert (page.status_code, page.content) == (200, b"")


# The back office.


@pytest.mark.parametrize(
    "path",
    [
        "disclosures/item/999999/change/",
        "disclosures/item/x/change/",
        "disclosures/item/%00/change/",
        "disclosures/item/99999999999999999999999/change/",
        "disclosures/item/x/history/",
        "disclosures/item/²/history/",
        "disclosures/item/99999999999999999999999/history/",
        "disclosures/item/99999999999999999999999/preview/",
        "disclosures/item/99999999999999999999999/move/submit/",
        "disclosures/item/1/move/fly/",
        "disclosures/item/?status=nonsense",
        "disclosures/item/?department__id__exact=x",
        "disclosures/item/?q=%00",
        "disclosures/item/?p=x",
    ],
)
def test_no_address_of_the_back_office_breaks(path, signed_in):
    page = signed_in("author").get(f"/admin/{path}", follow=True)
    assert page.status_code in (200, 400, 404)


@pytest.mark.parametrize("field", ["title", "summary", "body", "legal_basis"])
def test_odd_characters_in_a_draft_are_refused_or_kept_but_never_break(field, signed_in):
    client = signed_in("author")
    data = typed(client, "/admin/disclosures/item/add/", title="名称")
    for value in ("a\x00b", "\u202e倒写", "😀", "\ufeff"):
        page = client.post("/admin/disclosures/item/add/", data | {field: value}, follow=True)
        assert page.status_code == 200
