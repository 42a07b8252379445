"""Resident ID numbers 公民身份号码 in a text that was read, however they are written.

GB 11643-1999: six digits of a county, eight of a date of birth, three of an order, and an ISO 7064
MOD 11-2 check character. Before, the year had two digits and there was no check character. The
residence permits of Hong Kong, Macau and Taiwan are made the same way.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from django.utils import timezone
from stdnum import numdb
from stdnum.iso7064 import mod_11_2, mod_11_10

from portal.base.texts.look_alikes import CROSSES
from portal.base.texts.readings import CUT, WRITTEN_DAY, Reading, Span, inside_a_code

MONTH_AND_DAY = r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
BORN = re.compile(rf"\d{{6}}(?:18|19|20)\d\d{MONTH_AND_DAY}")
# Look-aheads, so that digits standing before a number cannot swallow it.
WITHOUT_CHECK = re.compile(rf"(?=({BORN.pattern}\d{{3}}))")
CROSS = re.compile(rf"(?>(?:[\s¶]*+(?![{CROSSES}])(?:[^\w\s¶]|_)){{0,12}})[\s¶]*+([{CROSSES}])")
MOST_LETTERS, MOST_WITH_GAPS = 14, 9  # that stand for digits in one number
OLD = re.compile(rf"(?=(\d{{8}}{MONTH_AND_DAY}\d{{3}}))")
# Another old number or that of a mobile telephone, written together with an old number.
NEXT = rf"(?:\d{{8}}{MONTH_AND_DAY}\d{{3}}|1[3-9]\d{{9}})"
NEXT_BEFORE, NEXT_AFTER = re.compile(rf"(?<!\d){NEXT}\Z"), re.compile(rf"{NEXT}(?!\d)")
DIGIT_BEFORE, DIGIT_AFTER = re.compile(r"\d\.?\Z"), re.compile(r"\.?\d")
PART_BEFORE, PART_AFTER = re.compile(r"\d[\s.¶-]?\Z"), re.compile(r"[\s.¶-]?\d")
LIST_NUMBER = re.compile(r"(?:^|[\s¶])[1-9]\.\Z")
# Where an old number may be cut, if not between county, day of birth and order; and by what.
EVENLY = {(3, 6, 9, 12), (4, 8, 12)}
CUTS = re.compile(rf"\s|{CUT}")
EACH, EACH_CUT = tuple(range(1, 15)), re.compile(rf"[\s¶]+|[,;、]\s?|{CUT}")
# The last of these before a number says what it is.
NAMED = re.compile("(身份证|证件|驾驶|驾照)|注册号|营业执照|工商登记|登记证(?!件)|登记号")


class Place(NamedTuple):
    """A number, and the places of its signs in the reading."""

    number: str
    at: list[int]


def resident_id_places(reading: Reading) -> Iterator[Place]:
    for first, at in _candidates(WITHOUT_CHECK, reading, 18):
        if place := _with_check(reading, first, at):
            yield place


def _candidates(pattern: re.Pattern, reading: Reading, length: int) -> Iterator[Place]:
    for run in reading.runs:
        digits = "".join(reading.digits[i] for i in run)
        for match in pattern.finditer(digits):
            yield Place(match[1], run[match.start() : match.start() + length])


def _with_check(reading: Reading, first: str, at: list[int]) -> Place | None:
    sign = mod_11_2.calc_check_digit(first)
    if sign == "X":
        cross = CROSS.match(reading.text, at[16] + 1)
        signs = at[:17] + ([cross.start(1)] if cross else [])
    else:
        signs = at[:18]
    is_complete = len(signs) == 18 and (sign == "X" or reading.digits[signs[17]] == sign)
    place = Place(first + sign, signs)
    return place if is_complete and _is_plausible(reading, place) else None


def _is_plausible(reading: Reading, place: Place) -> bool:
    """With gaps or letters, or glued to other digits, it must begin with a county."""
    if not _is_birthday(place.number[6:14]):
        return False
    first, last = place.at[0], place.at[-1]
    has_gaps = last - first > 17
    letters = sum(reading.numerals[i] != reading.digits[i] for i in place.at[:17])
    most = MOST_WITH_GAPS if has_gaps else MOST_LETTERS
    if letters > (0 if "<" in reading.text[first:last] else most):  # “<b>” is no 8
        return False
    glued = _is_digit(reading, first - 1) + _is_digit(reading, last + 1)
    if has_gaps and (glued == 2 or _is_of_days(reading, place)):
        return False
    return not (glued or has_gaps or letters) or is_county(place.number[:6])


def _is_of_days(reading: Reading, place: Place) -> bool:
    """Made up of days that are written side by side; its own day of birth is none of these."""
    first, last = place.at[0], place.at[-1]
    for day in WRITTEN_DAY.finditer(reading.text, max(0, first - 10), last + 11):
        at = [i for i in range(*day.span()) if reading.text[i].isdigit()]
        if day.end() > first and day.start() <= last and at != place.at[6 : 6 + len(at)]:
            return True
    return False


def _is_birthday(digits: str) -> bool:
    try:
        return date.fromisoformat(digits) <= timezone.localdate()
    except ValueError:
        return False


def _is_digit(reading: Reading, at: int) -> bool:
    return 0 <= at < len(reading.text) and reading.text[at].isdigit()


def old_id_places(reading: Reading) -> Iterator[Place]:
    for place in _candidates(OLD, reading, 15):
        is_one = is_county(place.number[:6]) and _is_birthday(f"19{place.number[6:12]}")
        if is_one and _is_apart(reading, place):
            yield place


def _is_apart(reading: Reading, place: Place) -> bool:
    """No part of another number or code; cut as such numbers are, or named."""
    is_plain = all(reading.text[i].isdecimal() for i in place.at)
    text = reading.text if is_plain else reading.numerals
    start, end = place.at[0], place.at[-1] + 1
    has_gaps = end - start > 15
    if not has_gaps:
        start, end = _with_next(text, start, end)
    if _is_part(text, start, end):
        return False
    names = NAMED.findall(text[max(0, place.at[0] - 20) : place.at[0]])
    is_named, is_registration = bool(names and names[-1]), names and not names[-1]
    if has_gaps and (not _is_cut_well(text, place.at, is_named) or _is_of_days(reading, place)):
        return False
    if is_registration and mod_11_10.is_valid(place.number):
        return False
    return not inside_a_code(text, start, end)


def _is_part(text: str, start: int, end: int) -> bool:
    is_after = DIGIT_BEFORE.search(text, max(0, start - 2), start)
    in_a_list = LIST_NUMBER.search(text, max(0, start - 3), start)
    return bool((is_after and not in_a_list) or DIGIT_AFTER.match(text, end))


def _is_cut_well(text: str, at: list[int], is_named: bool) -> bool:
    """Not a few of a row of figures."""
    first, last = at[0], at[-1]
    is_by_parts = (at[5] - first, at[11] - at[6], last - at[12]) == (5, 5, 2)
    goes_on = PART_BEFORE.search(text, max(0, first - 2), first) or PART_AFTER.match(text, last + 1)
    if is_named or (goes_on and not is_by_parts):
        return is_by_parts or not goes_on
    gaps = [text[i + 1 : j] for i, j in pairwise(at)]
    places, signs = tuple(i for i, gap in enumerate(gaps, 1) if gap), {gap for gap in gaps if gap}
    if len(signs) != 1:
        return False
    sign = signs.pop()
    if places == EACH:
        return bool(EACH_CUT.fullmatch(sign)) and not _is_amid(text, first, last + 1, sign)
    return (is_by_parts or places in EVENLY) and bool(CUTS.fullmatch(sign))


def _is_amid(text: str, start: int, end: int, sign: str) -> bool:
    """In a row of single digits that is longer."""
    before, after = start - len(sign), end + len(sign)
    follows = text.endswith(sign, 0, start) and text[max(0, before - 1) : before].isdecimal()
    return follows or (text.startswith(sign, end) and text[after : after + 1].isdecimal())


def _with_next(text: str, start: int, end: int) -> Span:
    """Where a number that others are written together with begins and ends with these."""
    before = NEXT_BEFORE.search(text, max(0, start - 15), start)
    after = NEXT_AFTER.match(text, end)
    return before.start() if before else start, after.end() if after else end


@lru_cache(maxsize=10_000)
def is_county(code: str) -> bool:
    """Whether persons were ever registered under these six digits."""
    places = numdb.get("cn/loc").info(code)
    is_listed = any("county" in about for _part, about in places)
    return code in ACROSS_THE_BORDER or (is_listed and not code.endswith("0000"))


ACROSS_THE_BORDER = {"810000", "820000", "830000"}
