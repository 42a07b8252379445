"""On which day a legal limit ends, and why."""

import datetime
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.utils import translation
from hypothesis import example, given
from hypothesis import strategies as st

from portal.base.workdays.calendar import Calendar, Day, ImpossibleLimit, due_date

WORKING_DAY, CALENDAR_DAY, MONTH = "working_day", "calendar_day", "month"
PLAIN = Calendar({}, frozenset())  # Monday to Friday, nothing known


def off(reason="节日", source="national"):
    return Day(False, reason, "Feast", source)


def worked(reason="调休上班", source="national"):
    return Day(True, reason, "Worked instead", source)


def d(text: str) -> date:
    return date.fromisoformat(text)


# Domain reference 6.2: twenty working days after.
@pytest.mark.parametrize(
    ("start", "due_on"),
    [
        ("2026-01-26", "2026-02-28"),
        ("2026-04-24", "2026-05-26"),
        ("2026-09-14", "2026-10-16"),
        ("2026-09-28", "2026-10-30"),
        ("2020-05-18", "2020-06-15"),
    ],
)
def test_twenty_working_days_by_national_notices(national, start, due_on):
    due = due_date(d(start), 20, WORKING_DAY, national)

    assert due.due_on == d(due_on)
    assert not due.provisional


def test_a_local_holiday_moves_the_date(national, calendar):
    start = d("2020-05-18")

    due = due_date(start, 20, WORKING_DAY, calendar)

    assert due_date(start, 20, WORKING_DAY, national).due_on == d("2020-06-15")
    assert due.due_on == d("2020-06-17")
    assert not due.provisional
    assert [one.day for one in due.skipped if one.reason == "开斋节"] == [
        d("2020-05-25"),
        d("2020-05-26"),
    ]


@pytest.mark.parametrize(
    ("start", "due_on"),
    [
        ("2026-03-02", "2026-03-30"),  # Monday
        ("2026-03-03", "2026-03-31"),
        ("2026-03-04", "2026-04-01"),
        ("2026-03-05", "2026-04-02"),
        ("2026-03-06", "2026-04-03"),
        ("2026-03-07", "2026-04-03"),  # Saturday
        ("2026-03-08", "2026-04-03"),  # Sunday
    ],
)
def test_every_weekday(national, start, due_on):
    assert due_date(d(start), 20, WORKING_DAY, national).due_on == d(due_on)


@pytest.mark.parametrize(
    ("start", "due_on"),
    [
        ("2026-03-31", "2026-04-29"),  # Tomb-Sweeping Day on the way
        ("2024-02-28", "2024-03-27"),  # 29 February is a Thursday that counts
        ("2023-02-28", "2023-03-28"),
        ("2025-12-01", "2025-12-29"),
        ("2025-12-31", "2026-01-29"),  # New Year, and Sunday 4 January worked
        ("2025-12-10", "2026-01-08"),  # over the end of the year
    ],
)
def test_month_ends_leap_years_and_year_ends(national, start, due_on):
    assert due_date(d(start), 20, WORKING_DAY, national).due_on == d(due_on)


# The last working day before each holiday of 2026, and the next one after it.
@pytest.mark.parametrize(
    ("start", "due_on", "reason"),
    [
        ("2025-12-31", "2026-01-04", "元旦"),  # a Sunday worked
        ("2026-02-14", "2026-02-24", "春节"),  # from a Saturday worked
        ("2026-04-03", "2026-04-07", "清明节"),
        ("2026-04-30", "2026-05-06", "劳动节"),
        ("2026-06-18", "2026-06-22", "端午节"),
        ("2026-09-24", "2026-09-28", "中秋节"),
        ("2026-09-30", "2026-10-08", "国庆节"),
    ],
)
def test_each_holiday_run_up(national, start, due_on, reason):
    due = due_date(d(start), 1, WORKING_DAY, national)

    assert due.due_on == d(due_on)
    assert reason in {one.reason for one in due.skipped}


def test_a_make_up_saturday_counts_and_says_why(national):
    due = due_date(d("2026-01-26"), 20, WORKING_DAY, national)

    assert due.worked == (
        (d("2026-02-14"), "春节调休上班"),
        (d("2026-02-28"), "春节调休上班"),
    )
    assert due.counted[-1] == due.due_on == d("2026-02-28")
    assert len(due.counted) == 20


def test_reasons_follow_the_reader_s_language(national):
    due = due_date(d("2026-02-13"), 1, WORKING_DAY, national)
    over = due_date(d("2026-02-14"), 1, WORKING_DAY, national)

    with translation.override("en"):
        assert due.worked == ((d("2026-02-14"), "Worked instead for Spring Festival"),)
        assert {one.reason for one in over.skipped} == {"Spring Festival"}


@pytest.mark.parametrize(
    ("start", "number", "due_on", "rolled_from"),
    [
        ("2026-01-31", 1, "2026-02-28", None),  # clipped, onto a Saturday worked
        ("2025-01-31", 1, "2025-02-28", None),
        ("2024-01-31", 1, "2024-02-29", None),
        ("2025-08-31", 1, "2025-09-30", None),
        ("2025-10-31", 4, "2026-02-28", None),
        ("2026-07-15", 3, "2026-10-15", None),
        ("2026-05-02", 6, "2026-11-02", None),
        ("2026-07-01", 3, "2026-10-08", "2026-10-01"),  # National Day
        ("2023-12-31", 2, "2024-02-29", None),
        ("2025-12-31", 1, "2026-02-02", "2026-01-31"),  # a Saturday
    ],
)
def test_months_clip_and_then_roll(national, start, number, due_on, rolled_from):
    due = due_date(d(start), number, MONTH, national)

    assert due.due_on == d(due_on)
    assert due.rolled_from == (d(rolled_from) if rolled_from else None)


@pytest.mark.parametrize(
    ("start", "number", "due_on", "rolled_from"),
    [
        ("2026-03-02", 30, "2026-04-01", None),
        ("2026-09-01", 30, "2026-10-08", "2026-10-01"),
        ("2026-01-15", 30, "2026-02-14", None),  # onto a Saturday worked
        ("2026-02-05", 10, "2026-02-24", "2026-02-15"),  # the whole of Spring Festival
    ],
)
def test_calendar_days_roll_over_days_off(national, start, number, due_on, rolled_from):
    due = due_date(d(start), number, CALENDAR_DAY, national)

    assert due.due_on == d(due_on)
    assert due.rolled_from == (d(rolled_from) if rolled_from else None)


def test_a_rolled_end_names_each_day_it_rolled_over(national):
    due = due_date(d("2026-09-01"), 30, CALENDAR_DAY, national)

    assert [one.day.day for one in due.skipped] == [1, 2, 3, 4, 5, 6, 7]
    assert {one.reason for one in due.skipped} == {"国庆节"}
    assert due.counted == ()


def test_an_unknown_future_year_is_provisional_and_says_what_is_missing(national):
    due = due_date(d("2026-12-21"), 20, WORKING_DAY, national)

    assert due.provisional
    assert due.missing == (("national", 2027),)
    # The law's own holidays stand in until the notice is out.
    assert d("2027-01-01") in [one.day for one in due.skipped]


def test_a_date_within_known_years_is_certain(national):
    assert not due_date(d("2026-11-20"), 20, WORKING_DAY, national).provisional


def test_a_local_notice_that_is_missing_makes_a_date_provisional(calendar):
    due = due_date(d("2026-01-26"), 20, WORKING_DAY, calendar)

    assert due.due_on == d("2026-02-28")
    assert due.missing == (("local", 2026),)


def test_months_depend_only_on_the_years_of_their_end():
    known = Calendar({}, frozenset({("national", 2027)}), ("national",))

    assert not due_date(d("2026-12-10"), 3, MONTH, known).provisional
    assert due_date(d("2026-12-10"), 20, WORKING_DAY, known).provisional


@pytest.mark.parametrize(
    ("number", "unit"),
    [
        (0, WORKING_DAY),
        (-1, CALENDAR_DAY),
        (1000, WORKING_DAY),
        (1000, CALENDAR_DAY),
        (241, MONTH),
        (10**999, MONTH),
        (1, "fortnight"),
        (1, ""),
    ],
)
def test_an_impossible_limit_is_refused(number, unit):
    with pytest.raises(ImpossibleLimit, match="期限"):
        due_date(d("2026-01-26"), number, unit, PLAIN)


@pytest.mark.parametrize(
    ("start", "number", "unit"),
    [
        ("2200-12-31", 1, WORKING_DAY),
        ("2200-12-01", 31, CALENDAR_DAY),
        ("2199-01-31", 24, MONTH),
        ("9999-12-31", 1, WORKING_DAY),
        ("9999-12-31", 1, CALENDAR_DAY),
        ("9999-12-31", 1, MONTH),
    ],
)
def test_results_beyond_2200_are_refused(start, number, unit):
    with pytest.raises(ImpossibleLimit, match="2200"):
        due_date(d(start), number, unit, PLAIN)


def test_the_last_days_of_2200_are_reached():
    assert due_date(d("2200-12-30"), 1, WORKING_DAY, PLAIN).due_on == d("2200-12-31")
    assert due_date(d("2200-11-30"), 1, MONTH, PLAIN).due_on == d("2200-12-30")


def test_the_digest_changes_with_dates_and_not_with_names():
    days = {d("2026-10-01"): off()}
    calendar = Calendar(days, frozenset({("national", 2026)}))

    def digest(days=days, covered=calendar.covered, sources=calendar.sources):
        return Calendar(days, covered, sources).digest

    renamed = {d("2026-10-01"): off("国庆节")}
    a_named_sunday = days | {d("2026-10-04"): off()}
    a_day_more = days | {d("2026-10-02"): off()}
    assert digest() == digest(renamed) == digest(a_named_sunday) == calendar.digest
    assert digest(a_day_more) != digest()
    assert digest(days | {d("2026-10-10"): worked()}) != digest()
    assert digest(covered=frozenset()) != digest()
    assert digest(sources=("national",)) != digest()


# --- Against an independent count, one day after the other ---

NEAR = st.dates(date(2025, 12, 1), date(2026, 3, 31))
NOTED = st.dictionaries(NEAR, st.booleans(), max_size=40)
STARTS = st.dates(date(2025, 11, 1), date(2026, 4, 1))


def works(day: date, noted: dict[date, bool]) -> bool:
    return noted[day] if day in noted else day.strftime("%a") not in {"Sat", "Sun"}


def each_day_after(day: date) -> Iterator[date]:
    while True:
        day += timedelta(days=1)
        yield day


def slow_end(start, number, unit, noted) -> date:
    if unit == WORKING_DAY:
        left = number
        for day in each_day_after(start):
            left -= works(day, noted)
            if not left:
                return day
    if unit == CALENDAR_DAY:
        end = start + datetime.timedelta(days=number)
    else:
        month = start.year * 12 + start.month - 1 + number
        end = None
        for day in range(start.day, 0, -1):
            try:
                end = date(month // 12, month % 12 + 1, day)
                break
            except ValueError:
                continue
    while not works(end, noted):
        end += timedelta(days=1)
    return end


@given(STARTS, st.integers(1, 60), st.sampled_from([WORKING_DAY, CALENDAR_DAY, MONTH]), NOTED)
@example(d("2026-01-31"), 1, MONTH, {})
@example(d("2025-12-31"), 1, WORKING_DAY, {d("2026-01-01"): False})
def test_it_agrees_with_counting_day_by_day(start, number, unit, noted):
    days = {day: worked() if value else off() for day, value in noted.items()}
    calendar = Calendar(days, frozenset())

    due = due_date(start, number, unit, calendar)

    assert due.due_on == slow_end(start, number, unit, noted)
    assert calendar.is_working(due.due_on)
    if unit == WORKING_DAY:
        assert len(due.counted) == number
        assert len(due.counted) + len(due.skipped) == (due.due_on - start).days
    elif due.rolled_from:
        assert len(due.skipped) == (due.due_on - due.rolled_from).days
    assert {source for source, _year in due.missing} == {"national", "local"}


@given(STARTS, st.integers(1, 99))
def test_a_later_start_never_ends_earlier(start, number):
    later = start + timedelta(days=1)

    for unit in (WORKING_DAY, CALENDAR_DAY, MONTH):
        ends = [due_date(day, number, unit, PLAIN).due_on for day in (start, later)]
        assert ends == sorted(ends)
