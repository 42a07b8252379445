"""What was shipped wrong is mended in a database that has it, unless somebody has tended to it."""

from datetime import date, timedelta

import pytest
from django.core.management import call_command

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.base.workdays import shipped
from portal.base.workdays.corrections import correct
from portal.base.workdays.models import CalendarDay, CalendarNotice, Limit
from tests.factories import make_departments, make_people

ADDED_2022 = [date(2022, 4, 24), *(date(2022, 4, 30) + timedelta(days=n) for n in range(5)),
              date(2022, 5, 7)]  # fmt: skip
ADDED = [date(2005, 12, 31), *ADDED_2022]


def rows() -> dict[str, list]:
    """All that was shipped, as it is stored."""
    return {
        model.__name__: sorted(
            tuple(str(getattr(row, name)) for name in values[0]) for row in model.objects.all()
        )
        for model, file in ((Limit, "limits.csv"), (CalendarDay, "days.csv"),
                            (CalendarNotice, "notices.csv"))
        if (values := shipped.read(file))
    }  # fmt: skip


def make_as_first_shipped():
    """The rows of the first release."""
    for limit in Limit.objects.filter(unit="fixed_day"):
        note = limit.note.replace("；日期由条例写定，遇休息日不顺延。", "。")
        Limit.objects.filter(pk=limit.pk).update(unit="month", note=note)
    CalendarDay.objects.filter(date__in=ADDED, source__in=["local", "national"]).exclude(
        source="national", date__year=2022
    ).delete()
    CalendarNotice.objects.filter(year__in=[2006, 2007, 2012, 2019, 2020, 2021, 2022]).update(
        document=""
    )


@pytest.fixture
def as_first_shipped(db):
    make_as_first_shipped()


def test_an_existing_database_is_corrected_and_the_log_says_so(committed_db):
    as_it_is_now = rows()
    make_as_first_shipped()
    assert rows() != as_it_is_now

    for _time in range(2):  # the second run finds nothing to do
        call_command("migrate", verbosity=0)

    assert rows() == as_it_is_now
    entries = Entry.objects.select_related("detail")
    assert {(entry.detail.actor, entry.detail.actor_name) for entry in entries} == {(None, "系统")}
    assert all(entry.is_public for entry in entries)
    told = sorted((entry.action, entry.subject_kind) for entry in entries)
    assert told == sorted(
        [(Action.ADDED, "calendarday")] * len(ADDED)
        + [(Action.CHANGED, "limit")] * 3
        + [(Action.CHANGED, "calendarnotice")] * 8
    )
    units = [one.detail.changes["unit"] for one in entries if one.subject_kind == "limit"]
    assert units == [["month", "fixed_day"]] * 3


def test_what_somebody_has_tended_to_stays_as_they_left_it(as_first_shipped):
    people = make_people(make_departments())
    Limit.objects.filter(code="annual_report_government").update(number=4)
    Limit.objects.filter(code="annual_report", number=1).update(note="另行核对。")
    CalendarDay.objects.create(date=date(2022, 5, 3), source="local", reason_zh="开斋节")
    CalendarNotice.objects.filter(source="local", year=2019).update(document="宁政办发〔2018〕1号")
    with log.transaction.atomic():  # added, and deleted again
        subject = log.Subject("calendarday", "7", label="2005-12-31 元旦调休上班")
        log.append(Action.DELETED, subject, actor=people["administrator"], is_public=True)

    correct()

    assert Limit.objects.get(code="annual_report_government").unit == "month"
    current = Limit.objects.get(code="annual_report", number=1)
    assert (current.unit, current.note) == ("fixed_day", "另行核对。")
    local = CalendarDay.objects.filter(source="local", date__year=2022)
    assert local.count() == 3
    assert not CalendarDay.objects.filter(date=date(2005, 12, 31)).exists()
    assert CalendarNotice.objects.get(source="local", year=2019).document == "宁政办发〔2018〕1号"


def test_an_empty_database_is_left_to_be_filled(as_first_shipped):
    for model in (Limit, CalendarDay, CalendarNotice):
        model.objects.all().delete()

    correct()

    assert not Entry.objects.exists()
    assert not CalendarDay.objects.exists()
