"""No address fills the memory, and none changes what others see."""

from urllib.parse import quote

import pytest
from django.core.cache import cache
from django.test import Client

from portal.base import caching
from portal.base.bounded_cache import BoundedCache

pytestmark = pytest.mark.pages

LISTS = ["/disclosures/", "/hotlines/", "/timeliness/obligations/", "/approvals/"]


def read(path):
    answer = Client().get(path)
    assert answer.status_code == 200, path
    return answer.headers["ETag"], answer.content


@pytest.mark.parametrize("path", ["/", "/log/", "/catalogue/", *LISTS])
def test_what_a_page_does_not_use_changes_and_keeps_nothing(path, new_item):
    new_item("published")
    plain, kept = read(path), len(cache._cache)

    for n in range(3):
        assert read(f"{path}?page=&utm_source={n}&x={'y' * 3000}") == plain
    assert len(cache._cache) == kept


def test_a_page_under_another_prefix_is_not_the_page_of_that_path(new_item):
    """Some servers take SCRIPT_NAME from a header of that name."""
    new_item("published")
    odd = Client().get("/disclosures/", SCRIPT_NAME="/en")
    assert odd.request["SCRIPT_NAME"] == "/en"

    etag, content = read("/en/disclosures/")

    assert etag != odd.headers["ETag"]
    assert b'<html lang="en"' in content


def test_staff_get_the_same_address_without_it(new_item, signed_in):
    new_item("published")

    assert b"utm_source" not in signed_in("author").get("/disclosures/?utm_source=1").content


def test_order_and_repetition_of_parameters_make_no_other_page(new_item):
    new_item("published")
    plain = read("/disclosures/?q=律师&kind=result&page=1")

    assert read("/disclosures/?page=1&kind=duty&kind=result&q=律师&stage=") == plain
    assert read("/disclosures/?q=律师&kind=duty") != plain


@pytest.mark.parametrize("path", LISTS)
def test_a_very_long_query_is_cut_and_says_so(path, new_item):
    new_item("published")
    long, unknown = quote("律师" * 200), "x" * 3000

    answer = Client().get(f"{path}?q={long}&department={unknown}")

    assert answer.status_code == 200
    assert "x" * 501 not in answer.content.decode()
    if "obligations" not in path:  # that list has no text to search
        assert "检索词太长，只检索了前 200 个字" in answer.content.decode()
        exported = Client().get(f"{path}export.csv?q={long}")
        assert exported.status_code == 200


@pytest.mark.parametrize("tail", ["", "export.csv"])
@pytest.mark.parametrize("query", ["q=a", "requirement=%00", "q=%00&order=relevance"])
def test_a_list_without_a_text_takes_none(tail, query, client, db):
    assert client.get(f"/timeliness/obligations/{tail}?{query}").status_code == 200


def test_a_very_long_page_is_read_but_not_kept(new_item, monkeypatch):
    address = new_item("published").get_absolute_url()

    def pages() -> int:
        read(address)
        return sum("page-" in key for key in cache._cache)

    monkeypatch.setattr(caching, "MOST_BYTES", 1000)
    assert pages() == 0
    monkeypatch.undo()
    assert pages() == 1


@pytest.fixture
def small():
    kept = BoundedCache("small", {"OPTIONS": {"MAX_BYTES": 1000, "MOST_BYTES": 400}})
    kept.clear()
    return kept


def test_the_cache_is_bounded_by_bytes(small):
    for n in range(50):
        small.set(n, "x" * 100)
        small.get(0)

    assert small.size <= 1000
    assert small.get(0) == "x" * 100  # asked for all the time
    assert small.get(1) is None
    assert small.get(49) is not None


def test_what_is_too_large_is_not_kept_nor_what_it_would_replace(small):
    small.set("page", "small")
    small.set("page", "x" * 500)

    assert small.get("page") is None
    assert small.add("page", "again")
    assert small.get("page") == "again"
