"""A loop in a deep call asks the system for nothing, at whatever depth it stands."""

import resource

import pytest

from portal.base.frames import with_room

TURNS = 200


def _faults() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt


def _loop_at(depth: int) -> None:
    if depth:
        return _loop_at(depth - 1)
    for turn in range(TURNS):
        list(map(_leaf, [turn]))
    return None


def _leaf(turn: int) -> int:
    return turn


def test_no_depth_is_the_end_of_a_piece():
    def deeper_and_deeper():
        before = _faults()
        for depth in range(300):
            _loop_at(depth)
        return _faults() - before

    with_room(deeper_and_deeper)  # the first time each page is new
    assert with_room(deeper_and_deeper) < TURNS


def test_what_is_returned_and_raised_comes_through():
    assert with_room(dict, [("one", 1)], two=2) == {"one": 1, "two": 2}
    with pytest.raises(KeyError):
        with_room({}.__getitem__, "none")
