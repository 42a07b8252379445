"""A valid resident ID number never becomes public, by no path, forced or not (R7)."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from disclosures.models import Category, ChannelUse, Item
from portal.departments.models import Department, Hotline
from portal.personal_data import mobile_numbers, resident_ids
from portal.publishing.due import perform_due
from portal.publishing.perform import MoveRefused, perform
from portal.publishing.states import Status
from tests.factories import SIGNED, make_move

WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]


def resident_id(first17: str) -> str:
    """GB 11643-1999: the check character of the first seventeen digits."""
    total = sum(int(digit) * weight for digit, weight in zip(first17, WEIGHTS, strict=True))
    return first17 + "10X98765432"[total % 11]


VALID = resident_id("64010219800307123")
WITH_X = "11010519491231002X"
ALL_DIGITS = next(
    made for n in range(100, 200) if (made := resident_id(f"64010219800307{n}")).isdigit()
)
WRONG = VALID[:-1] + ("0" if VALID[-1] != "0" else "1")
WRITTEN = {
    "plain": VALID,
    "with X": WITH_X,
    "with a small x": WITH_X.lower(),
    "spaced": f"{VALID[:6]} {VALID[6:14]} {VALID[14:]}",
    "hyphenated": f"{VALID[:6]}-{VALID[6:14]}-{VALID[14:]}",
    "full width": "".join(chr(ord(c) + 0xFEE0) for c in VALID),
    "split by tags": f"{VALID[:6]}<strong>{VALID[6:14]}</strong>{VALID[14:]}",
    "split by an invisible character": f"{VALID[:9]}\u200b{VALID[9:]}",
    "as entities": "".join(f"&#{ord(c)};" for c in VALID),
    "two blanks": f"{VALID[:6]}  {VALID[6:14]}  {VALID[14:]}",
    "on three lines": f"{VALID[:6]}\n{VALID[6:14]}\t{VALID[14:]}",
    "other separators": f"{VALID[:6]}_{VALID[6:14]}：（{VALID[14:]}",
    "direction marks": f"{VALID[:6]}\u202d\u202c{VALID[6:14]}\ufe0f{VALID[14:]}",
    "a Cyrillic letter": WITH_X[:-1] + "\u0425",
    "in a link": f'<a href="https://example.org/{VALID[:9]}%20{VALID[9:]}">x</a>',
    "after other digits": f"第1234号 {VALID}",
    "inside Chinese": f"身份证{VALID}号",
}


def test_the_algorithm_of_the_test_is_the_standards():
    assert resident_id(WITH_X[:-1]) == WITH_X


@pytest.mark.parametrize("text", WRITTEN.values(), ids=WRITTEN)
def test_a_valid_number_is_seen_however_it_is_written(text):
    assert len(resident_ids(text)) == 1


@pytest.mark.parametrize("text", [WRONG, VALID[:-1], VALID + "1", "9" + VALID, "640000/2026-00001"])
def test_other_digits_are_no_number(text):
    assert resident_ids(text) == []


def put_into(item, place, text):
    if place == "channel":
        ChannelUse.objects.create(record=item, channel="newspaper", detail=text)
        return
    value = f"<p>{text}</p>" if place == "body" else text
    Item.objects.filter(pk=item.pk).update(**{place: value})
    item.refresh_from_db()


PLACES = ["title", "summary", "body", "keywords", "legal_basis", "document_number", "change_note"]


@pytest.mark.parametrize("place", [*PLACES, "channel"])
def test_no_move_lets_it_out(place, new_item, people):
    draft = new_item("draft")
    put_into(draft, place, VALID)

    for move, person in [("submit", "author"), ("force_publish", "publisher")]:
        with pytest.raises(MoveRefused, match="身份证号码"):
            make_move(draft, move, people[person], override_reason="必须公开")


@pytest.mark.parametrize("place", PLACES)
def test_it_stops_what_had_passed_before(place, new_item, people):
    review, approved = new_item("review"), new_item("approved", title="另一件")
    put_into(review, place, VALID)
    put_into(approved, place, VALID)

    soon = timezone.now() + timedelta(hours=1)
    for record, move, person, given in [
        (review, "approve", "reviewer", {"override_reason": "必须公开"}),
        (review, "force_publish", "publisher", {"override_reason": "必须公开"}),
        (approved, "publish", "publisher", {}),
        (approved, "schedule", "publisher", {"publish_at": soon}),
    ]:
        with pytest.raises(MoveRefused, match="身份证号码"):
            make_move(record, move, people[person], **given)


def test_a_scheduled_one_does_not_slip_out(new_item, people):
    item = new_item("approved")
    at = timezone.now() + timedelta(hours=1)
    make_move(item, "schedule", people["publisher"], publish_at=at)
    put_into(item, "summary", VALID)

    assert perform_due(at + timedelta(minutes=1)) == 0

    item.refresh_from_db()
    assert item.status == Status.APPROVED
    assert VALID not in item.due_failure
    assert "身份证号码" in item.due_failure


def test_a_wrong_check_digit_passes(new_item, people):
    draft = new_item("draft", summary=f"编号 {WRONG}")

    assert make_move(draft, "submit", people["author"]).status == Status.REVIEW


def test_the_reason_of_a_withdrawal_is_public_too(new_item, people):
    item = new_item("published")

    with pytest.raises(MoveRefused, match="身份证号码"):
        make_move(item, "withdraw", people["publisher"], note=f"误登 {VALID}")

    assert make_move(item, "withdraw", people["publisher"], note="误登").status == "withdrawn"


@pytest.mark.parametrize(
    "row",
    [
        lambda department: Department(code="N", name_zh="处", kind="division", duties_zh=VALID),
        lambda department: Hotline(number="12348", purpose_zh=VALID, department=department),
        lambda department: Hotline(number=ALL_DIGITS, purpose_zh="电话", department=department),
        lambda department: Department(code=VALID, name_zh="处", kind="division"),
        lambda department: Category(code=VALID, label_zh="类"),
        lambda department: Category(code="n", label_zh=VALID),
    ],
)
def test_other_public_texts_refuse_it(row, departments):
    with pytest.raises(ValidationError, match="身份证号码"):
        row(departments["root"]).full_clean()


def test_a_mobile_number_needs_the_reviewers_reason(new_item, people):
    item = new_item("review", summary="联系电话 13800138000")
    asked = {"actor": people["reviewer"], "at": timezone.now(), "check_sheet": SIGNED}
    assert mobile_numbers(item.summary) == ["13800138000"]

    with pytest.raises(MoveRefused, match=r"手机号码 138\*{4}8000"):
        perform(item, "approve", **asked)
    item = perform(item, "approve", **asked, override_reason="公务手机，已征得同意")

    assert item.override_reason == "公务手机，已征得同意"
    assert make_move(item, "publish", people["publisher"]).status == Status.PUBLISHED
