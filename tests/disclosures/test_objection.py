"""A notice may invite objections for some working days."""

from portal.publishing.canonical import content
from tests.factories import make_item


def test_an_item_without_objection_period_hashes_as_it_did_before_there_was_one(people, category):
    item = make_item("draft", people, category=category, number="640000/2009-00001")

    assert "objection_days" not in content(item)
    # Of the same item before the field existed.
    assert item.compute_hash() == "05bf8d6d6e505b9e14d353b01b9fdd4e84dafa5ab5b506b08a63db37b54c3d0c"


def test_an_objection_period_is_covered_by_the_hash(people, category):
    item = make_item("draft", people, category=category)
    without = item.compute_hash()
    item.objection_days = 5

    assert content(item)["objection_days"] == 5
    assert item.compute_hash() != without
