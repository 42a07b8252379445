"""The calendar and the limits that come with the portal."""

from datetime import date, timedelta

import chinese_calendar
import holidays
import pytest
from django.core.management import call_command

from portal.base.workdays import shipped
from portal.base.workdays.models import CalendarDay, CalendarNotice, Limit, load_calendar

pytestmark = pytest.mark.django_db


def every_day(first: int, last: int):
    day = date(first, 1, 1)
    while day.year <= last:
        yield day
        day += timedelta(days=1)


def test_national_days_are_right_on_every_day_of_the_years_they_cover(national):
    others = holidays.country_holidays("CN")
    differ = [
        (
            day,
            national.is_working(day),
            others.is_working_day(day),
            chinese_calendar.is_workday(day),
        )
        for day in every_day(2004, 2026)
        if not (
            national.is_working(day)
            == others.is_working_day(day)
            == chinese_calendar.is_workday(day)
        )
    ]

    # 国办发明电〔2005〕35号: “12月31日（星期六）上班”.
    assert differ == [(date(2005, 12, 31), True, True, False)]


def test_notices_are_claimed_for_no_other_years():
    loaded = set(CalendarNotice.objects.values_list("source", "year"))

    national = {("national", year) for year in range(2004, 2027)}
    assert loaded == national | {("local", year) for year in range(2019, 2023)}


@pytest.mark.parametrize(
    ("year", "eid_al_fitr", "eid_al_adha"),
    [
        (2019, ["06-05", "06-06"], ["08-12", "08-13"]),
        (2020, ["05-25", "05-26"], ["07-30", "07-31"]),
        (2021, ["05-13", "05-14"], ["07-19", "07-20"]),
        # Together with Labour Day, from 30 April to 4 May.
        (2022, ["04-30", "05-01", "05-02", "05-03", "05-04"], ["07-11", "07-12"]),
    ],
)
def test_the_region_s_own_days_off(year, eid_al_fitr, eid_al_adha):
    """As the region's notices have them; the other feasts are those of the whole country."""
    off = CalendarDay.objects.filter(source="local", date__year=year, is_working=False)

    def named(feast):
        days = off.filter(reason_zh__endswith=feast).order_by("date")
        return [f"{day.date:%m-%d}" for day in days]

    assert (named("开斋节"), named("古尔邦节")) == (eid_al_fitr, eid_al_adha)
    assert off.count() == len(eid_al_fitr) + len(eid_al_adha)


def test_a_local_day_differs_from_the_national_calendar_on_the_feasts_alone(calendar, national):
    differ = {
        day for day in every_day(2004, 2026) if calendar.is_working(day) != national.is_working(day)
    }

    feasts = CalendarDay.objects.filter(source="local", reason_zh__in=["开斋节", "古尔邦节"])
    assert differ == set(feasts.values_list("date", flat=True))
    assert len(differ) == 14


def test_what_is_claimed_to_be_known_names_each_feast_of_its_notice():
    for notice in CalendarNotice.objects.all():
        assert notice.lacks() == [], notice


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
