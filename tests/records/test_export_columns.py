from hypothesis import given
from hypothesis import strategies as st

from portal.records.export_columns import join_parts, split_parts


@given(st.lists(st.text("甲a|\\\n", min_size=1).map(str.strip).filter(bool), min_size=1))
def test_whatever_stands_in_a_part_comes_back(parts):
    line = join_parts(parts)

    assert "\n" not in line
    assert split_parts(line) == parts


def test_empty_parts_at_the_end_are_left_out():
    assert join_parts(["受理", "", "5", "", ""]) == "受理||5"
