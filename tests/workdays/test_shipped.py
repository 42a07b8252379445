"""The calendar and the limits that come with the portal."""

from datetime import date, timedelta

import chinese_calendar
import pytest
from django.core.management import call_command

from portal.workdays import shipped
from portal.workdays.models import CalendarDay, CalendarNotice, Limit, load_calendar

pytestmark = pytest.mark.django_db


def every_day(first: int, last: int):
    day = date(first, 1, 1)
    while day.year <= last:
        yield day
        day += timedelta(days=1)


def test_national_days_are_right_on_every_day_of_the_years_they_cover(national):
    wrong = [
        day
        for day in every_day(2004, 2026)
        if national.is_working(day) != chinese_calendar.is_workday(day)
    ]

    assert wrong == []


def test_notices_are_claimed_for_no_other_years():
    loaded = set(CalendarNotice.objects.values_list("source", "year"))

    national = {("national", year) for year in range(2004, 2027)}
    assert loaded == national | {("local", year) for year in range(2019, 2023)}


def test_the_region_s_own_days_off():
    days = CalendarDay.objects.filter(source="local").order_by("date")

    assert days.count() == 14
    assert {(day.reason_zh, day.reason_en) for day in days} == {
        ("开斋节", "Eid al-Fitr"),
        ("古尔邦节", "Eid al-Adha"),
    }
    assert (days[0].date, days[13].date) == (date(2019, 6, 5), date(2022, 7, 12))


@pytest.mark.parametrize("year", [2027, 2033, 2040])
def test_the_law_s_own_holidays_stand_in_for_years_to_come(national, year):
    """Thirteen days, some of which coincide; a weekend among them is made up (办法 第六条)."""
    named = [day for day in national.days if day.year == year]

    assert not any(national.is_working(day) for day in named)
    assert len([day for day in named if day.weekday() < 5]) in (12, 13)
    assert {date(year, 1, 1), date(year, 5, 1), date(year, 10, 3)} <= set(named)


def test_every_row_passes_the_rules_of_the_back_office():
    for model in (CalendarNotice, CalendarDay, Limit):
        for row in model.objects.all():
            row.full_clean()


def test_what_administrators_changed_stays_at_the_next_upgrade():
    CalendarDay.objects.filter(date="2026-10-01").delete()
    Limit.objects.filter(code="licence").update(number=15)
    Limit.objects.filter(code="disclosure").delete()
    CalendarNotice.objects.all().delete()

    call_command("migrate", verbosity=0)

    assert not CalendarDay.objects.filter(date="2026-10-01").exists()
    assert Limit.objects.get(code="licence").number == 15
    assert not Limit.objects.filter(code="disclosure").exists()
    assert CalendarNotice.objects.count() == 27


def test_an_empty_table_is_filled():
    CalendarDay.objects.all().delete()

    shipped.fill_empty("default")

    assert CalendarDay.objects.count() == len(shipped.read("days.csv"))
    assert load_calendar().days[date(2020, 5, 25)].reason_zh == "开斋节"
