from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disclosures import periods
from disclosures.periods import MONTHS, Frequency, period_of

DAYS = st.dates(date(1950, 1, 1), date(2190, 12, 31))
FREQUENCIES = st.sampled_from(list(Frequency))


@pytest.mark.parametrize(
    ("day", "frequency", "key", "start", "end"),
    [
        ("2024-02-29", "month", "2024-02", "2024-02-01", "2024-02-29"),
        ("2026-12-31", "month", "2026-12", "2026-12-01", "2026-12-31"),
        ("2026-05-15", "quarter", "2026-Q2", "2026-04-01", "2026-06-30"),
        ("2026-10-01", "quarter", "2026-Q4", "2026-10-01", "2026-12-31"),
        ("2026-06-30", "half_year", "2026-H1", "2026-01-01", "2026-06-30"),
        ("2026-07-01", "half_year", "2026-H2", "2026-07-01", "2026-12-31"),
        ("2026-07-01", "year", "2026", "2026-01-01", "2026-12-31"),
    ],
)
def test_the_period_that_holds_a_day(day, frequency, key, start, end):
    period = period_of(date.fromisoformat(day), frequency)

    assert (period.key, str(period.start), str(period.end)) == (key, start, end)


@given(DAYS, FREQUENCIES)
def test_a_period_holds_its_day_and_whole_months(day, frequency):
    period = period_of(day, frequency)

    assert period.start <= day <= period.end
    assert period.start.day == 1
    assert (period.end + timedelta(days=1)).day == 1
    months = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
    assert months == MONTHS[frequency]


@given(DAYS, st.integers(0, 3000), FREQUENCIES)
def test_periods_follow_each_other_without_a_gap(first, length, frequency):
    last = first + timedelta(days=length)
    found = list(periods.periods(first, last, frequency))

    assert all(first <= period.start <= last for period in found)
    for one, following in pairwise(found):
        assert following.start == one.end + timedelta(days=1)
    days = (first + timedelta(days=n) for n in range(length + 1))
    assert len(found) == sum(period_of(day, frequency).start == day for day in days)


def test_a_reader_is_told_the_period_in_words():
    keys = ["2026", "2026-H1", "2026-H2", "2026-Q3", "2026-05", "standing"]

    assert [periods.label(key) for key in keys] == [
        "2026年", "2026年上半年", "2026年下半年", "2026年第3季度", "2026年5月", "长期",
    ]  # fmt: skip
    months = ["2026-01", "2026-03", "2026-04", "2026-12"]
    quarters = ["2026-Q1", "2026-Q1", "2026-Q2", "2026-Q4"]
    assert [periods.quarter_of(month) for month in months] == quarters
