"""A text is found again by its keys, however many are public since; few are read."""

import json
import random
import re
from math import comb

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from disclosures.models import Item
from portal.demo.load import DATA
from portal.records import reposts
from portal.records.models import SaidKey
from portal.records.reposts import (
    COMPARED,
    LEAST,
    LOOKED_UP,
    TURNS,
    content_of,
    is_nearly_same,
    read,
    said,
)
from portal.records.richtext import plain_text
from tests.factories import next_version

ACCOUNT = (
    "全年受理法律援助案件若干，接待来访群众众多，农民工讨薪、交通事故赔偿和婚姻家庭纠纷占多数；"
    "各县区中心按规定指派律师，回访当事人表示满意，个别案件因材料不全退回补充。"
)
RECORDS = json.loads((DATA / "records.json").read_text())
DEMO = [plain_text(one["body"]) for one in RECORDS if one["body"]]
WORDS = sorted({sign for text in DEMO for sign in text if "一" <= sign <= "龥"})


def bulk(first: Item, bodies: list[str]):
    """Published after it by the same unit; kept as `take_in` keeps each."""
    rows = [
        Item(
            number=f"640000/2031-{n:05d}",
            status="published",
            body=f"<p>{body}</p>",
            department=first.department,
            published_at=first.published_at,
            published_sequence=first.published_sequence + 1_000 + n,
        )
        for n, body in enumerate(bodies)
    ]
    for row in Item.objects.bulk_create(rows):
        reposts.take_in(row)


def edited(text: str, edits: int, chosen: random.Random) -> str:
    """With so many signs changed, left out or put in; more at the ends, where less differs."""
    for _edit in range(edits):
        at = chosen.choice([0, len(text) - 1, chosen.randrange(len(text))])
        text = text[:at] + chosen.choice(["", *chosen.choices(WORDS, k=2)]) + text[at + 1 :]
    return text


def test_a_near_copy_is_found_behind_any_number_of_newer_ones(new_item):
    old = new_item("published", body=f"<p>{ACCOUNT}</p>")
    chosen = random.Random(1)
    bulk(old, ["".join(chosen.choices(WORDS, k=60)) for _other in range(150)])

    again = new_item("published", body=f"<p>{ACCOUNT.replace('众多', '很多')}</p>")

    assert again.republishes == old.number


def test_of_many_alike_the_likeliest_are_read_and_no_more(new_item):
    """What shares nearly all keys is read before what is newer and shares a few."""
    old = new_item("published", body=f"<p>{ACCOUNT}</p>")
    chosen = random.Random(2)
    bulk(old, [edited(ACCOUNT, 8, chosen) for _other in range(2 * COMPARED)])
    ready = new_item("approved", body=f"<p>{ACCOUNT.replace('若干', '许多')}</p>")

    with CaptureQueriesContext(connection) as queries:
        found = reposts.original_of(ready)

    (read_bodies,) = [one["sql"] for one in queries.captured_queries if '."body"' in one["sql"]]
    assert len(re.search(r" IN \(([^)]*)\)", read_bodies)[1].split(",")) == COMPARED
    assert found == old.number


def test_of_all_with_a_key_the_newest_are_looked_up(db):
    SaidKey.objects.bulk_create(SaidKey(key=-7, record_id=n) for n in range(LOOKED_UP + 50))

    assert reposts._look_up([-7], "DESC", LOOKED_UP) == list(range(LOOKED_UP + 49, 49, -1))
    assert reposts._look_up([-7, 8], "ASC", 1) == [0]


@pytest.mark.parametrize("length", [26, 40, 60, 1_000])
def test_what_is_nearly_the_same_shares_a_key(length):
    """Of texts between 0.9 and 1 alike, at the most one of a thousand is missed."""
    chosen, tried, missed = random.Random(length), 0, 0
    for text in DEMO * (2_000 // len(DEMO)):
        begins = chosen.randrange(max(1, len(text) - length))
        one = read(text[begins : begins + length])
        limit = max(2, len(one.text) // 15)
        other = read(edited(one.text, chosen.randrange(1, limit), chosen))
        one = one._replace(figures=other.figures)
        if one.text == other.text or not is_nearly_same(one, other):
            continue
        tried += 1
        missed += set(said(one, ()).marks).isdisjoint(said(other, ()).marks)

    assert tried > 300
    assert missed <= tried / 1_000


def test_the_chance_to_share_a_key_is_as_promised():
    """For every number of pairs, of which a tenth differs: of fewer than ten none does."""
    for pairs in range(10, 1_000):
        shared = -(-9 * pairs // 10)
        by_one = comb(shared, LEAST) / comb(pairs, LEAST)
        assert 1 - (1 - by_one) ** TURNS > 0.999


def test_other_figures_or_files_share_no_key():
    one = said(read(f"{ACCOUNT}共 12 件。"), ["a"])

    assert set(one.marks) == set(said(read(f"{ACCOUNT}，共12件"), ["a"]).marks)
    assert set(one.marks).isdisjoint(said(read(f"{ACCOUNT}共 13 件。"), ["a"]).marks)
    assert set(one.marks).isdisjoint(said(read(f"{ACCOUNT}共 12 件。"), ["b"]).marks)


def test_a_version_is_held_against_its_own_before_the_same_of_others(new_item, people):
    other = new_item("published", body=f"<p>{ACCOUNT}</p>")
    own = new_item("published", body=f"<p>{ACCOUNT}</p>")

    again = next_version(own, people, body=f"<p>{ACCOUNT.replace('众多', '很多')}</p>")

    assert (own.republishes, again.republishes) == (other.number, own.number)


def test_a_version_for_everybody_is_held_against_the_internal_one(new_item, people):
    internal = new_item("published", body=f"<p>{ACCOUNT}</p>", audience="internal")

    assert next_version(internal, people, audience="public").republishes == internal.number


def test_what_a_publication_keeps_is_what_the_record_says(new_item):
    item = new_item("published", body=f"<p>{ACCOUNT}</p>")
    keys = said(content_of(item), ()).keys("item", item.department_id, "public")

    assert set(SaidKey.objects.values_list("key", "record_id")) == {(key, item.pk) for key in keys}
