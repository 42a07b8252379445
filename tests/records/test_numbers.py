"""Index numbers: given once, never reused, and every other address is not found."""

import re
from datetime import UTC, datetime

import pytest
from django.conf import settings
from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from disclosures.models import Item
from portal.records import drafts
from portal.records.numbers import PATTERN, NumberCounter, next_number
from tests.factories import make_move
from tests.threads import at_once

pytestmark = pytest.mark.pages


def test_a_number_has_prefix_year_and_five_digits(new_item):
    number = new_item("draft").number
    assert re.fullmatch(PATTERN, number)
    assert number == f"{settings.INDEX_NUMBER_PREFIX}/{timezone.localdate().year}-00001"


def test_numbers_follow_each_other_year_by_year(db):
    given = [next_number(year) for year in (2025, 2025, 2026, 2025)]
    assert [number.partition("/")[2] for number in given] == [
        "2025-00001",
        "2025-00002",
        "2026-00001",
        "2025-00003",
    ]


def test_the_year_is_that_of_local_time(people):
    item = Item(title="元旦起草", department=people["author"].department)
    new_year_in_beijing = datetime(2026, 12, 31, 16, 30, tzinfo=UTC)
    drafts.save_draft(item, actor=people["author"], at=new_year_in_beijing)
    assert item.number.endswith("/2027-00001")


def test_a_discarded_draft_keeps_its_number_used(new_item, people):
    first = new_item("draft")
    make_move(first, "discard", people["author"])
    assert Item.objects.count() == 0
    assert new_item("draft").number.endswith("-00002")


def test_all_versions_share_the_number_and_draw_no_other(new_item, people):
    first = new_item("published")
    second = make_move(first, "new_version", people["author"])
    assert second.number == first.number
    assert NumberCounter.objects.get().last == 1


def test_a_year_ends_with_its_last_number(db):
    NumberCounter.objects.create(year=2026, last=99_998)
    assert next_number(2026).endswith("/2026-99999")
    for _ in range(2):
        with pytest.raises(OverflowError):
            next_number(2026)
    assert NumberCounter.objects.get().last == 99_999


def test_eight_at_once_get_eight_numbers(committed_db):
    given = at_once(8, lambda _number: next_number(2026))

    assert sorted(given) == [f"{settings.INDEX_NUMBER_PREFIX}/2026-{n:05d}" for n in range(1, 9)]


MALFORMED = [
    "640000",
    "640000/2026-1",
    "640000/2026-000001",
    "640000/26-00001",
    "64/2026-00001",
    "640000/2026_00001",
    "640000-2026-00001",
    "640000/２０２６-00001",
    "640000/2026-00001x",
    "zzzzzz/2026-00001",
    "640000%2F2026-00001%00",
    "../640000/2026-00001",
    "A" * 40 + "/2026-00001",
]


@pytest.mark.parametrize("number", MALFORMED)
def test_a_malformed_number_is_not_found(number, client, new_item):
    new_item("published")
    assert client.get(f"/disclosures/{number}/").status_code == 404


def test_an_unknown_number_is_not_found(client, db):
    assert client.get("/disclosures/640000/2026-99999/").status_code == 404


@pytest.mark.parametrize("version", ["0", "00", "01", "-1", "1.0", "x", "²", "10000", "9" * 400])
def test_an_absurd_version_is_not_found(version, client, new_item):
    url = new_item("published").get_absolute_url()
    assert client.get(f"{url}versions/{version}/").status_code == 404


def test_a_version_that_does_not_exist_is_not_found(client, new_item):
    url = new_item("published").get_absolute_url()
    assert client.get(f"{url}versions/9999/").status_code == 404


def test_no_address_is_made_for_what_is_no_number(db):
    with pytest.raises(NoReverseMatch):
        reverse("item", args=["640000/2026-1"])
