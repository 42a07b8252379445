"""A legal limit is data: which text was in force when, and what the clerk may not enter."""

import os
import subprocess
import sys
from datetime import date, timedelta

import pytest
from django.conf import settings as site
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from portal.base.workdays.calendar import Source
from portal.base.workdays.models import (
    CalendarDay,
    CalendarNotice,
    Limit,
    LimitIsFinal,
    load_calendar,
    missing_notices,
)

pytestmark = pytest.mark.django_db


def limit(**fields) -> Limit:
    values = {
        "code": "reply",
        "name_zh": "答复",
        "name_en": "Reply",
        "number": 5,
        "unit": "working_day",
        "article": "第五条",
        "effective_from": date(2010, 1, 1),
    }
    return Limit(**values | fields)


def saved(**fields) -> Limit:
    row = limit(**fields)
    row.full_clean()
    row.save()
    return row


def refusal(row) -> dict:
    with pytest.raises(ValidationError) as refused:
        row.full_clean()
    return refused.value.message_dict


@pytest.mark.parametrize(
    ("code", "day", "number", "unit"),
    [
        ("request_answer", date(2019, 5, 14), 15, "working_day"),
        ("request_answer", date(2019, 5, 15), 20, "working_day"),
        ("disclosure", date(2009, 12, 31), 20, "working_day"),
        ("annual_report", date(2009, 12, 31), 3, "fixed_day"),
        ("annual_report", date(2025, 12, 31), 1, "fixed_day"),
        ("commutation_notice", date(2009, 6, 1), 7, "working_day"),
        ("commutation_notice", date(2014, 12, 1), 5, "working_day"),
        ("penalty_decision", date(2021, 7, 15), 90, "calendar_day"),
        ("penalty_withdrawal", date(2026, 1, 1), 3, "working_day"),
        ("dual_publicity", date(2026, 1, 1), 7, "working_day"),
        ("licence", date(2009, 1, 1), 20, "working_day"),
        ("licence_extension", date(2009, 1, 1), 10, "working_day"),
        ("licence_acceptance", date(2009, 1, 1), 5, "working_day"),
        ("licence_certificate", date(2009, 1, 1), 10, "working_day"),
        ("own_record_correction", date(2012, 1, 1), 10, "working_day"),
        ("decision_consultation", date(2026, 1, 1), 30, "calendar_day"),
    ],
)
def test_the_text_in_force_on_a_day(code, day, number, unit):
    text = Limit.objects.in_force(code, day)

    assert (text.number, text.unit) == (number, unit)


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("disclosure", date(2008, 4, 30)),
        ("penalty_decision", date(2021, 7, 14)),
        ("own_record_correction", date(2019, 12, 17)),
        ("nothing", date(2026, 1, 1)),
    ],
)
def test_no_text_in_force_is_no_text(code, day):
    assert Limit.objects.in_force(code, day) is None


@pytest.mark.parametrize(
    ("begun", "ended", "clashes"),
    [
        (date(2008, 1, 1), date(2009, 12, 31), False),
        (date(2008, 1, 1), date(2010, 1, 1), True),
        (date(2008, 1, 1), None, True),
        (date(2011, 1, 1), date(2011, 6, 1), True),
        (date(2012, 12, 31), None, True),
        (date(2013, 1, 1), None, False),
    ],
)
def test_texts_of_one_limit_may_not_overlap(begun, ended, clashes):
    saved(effective_until=date(2012, 12, 31))
    row = limit(effective_from=begun, effective_until=ended)

    if clashes:
        (said,) = refusal(row)["__all__"]
        assert "2010-01-01 起施行的文本同时有效，请先填写较早文本的最后有效日期" in said
    else:
        row.full_clean()


def test_a_text_does_not_overlap_itself_nor_another_limit():
    saved().full_clean()
    limit(code="other").full_clean()


@pytest.mark.parametrize(
    ("name", "value"),
    [("number", 10), ("unit", "month"), ("article", "改"), ("law_key", "X"), ("code", "other"),
     ("effective_from", date(2009, 1, 1)), ("effective_until", date(2010, 6, 1))],
)  # fmt: skip
def test_what_was_in_force_is_final_by_form_and_by_program(name, value):
    row = saved()
    setattr(row, name, value)

    assert name in refusal(row)
    with pytest.raises(LimitIsFinal):
        row.save()
    with pytest.raises(LimitIsFinal):
        row.delete()
    assert getattr(Limit.objects.get(pk=row.pk), name) != value


def test_an_end_that_is_past_is_final_and_one_to_come_is_not():
    today = timezone.localdate()
    row = saved(effective_until=today)
    row.effective_until = None
    row.full_clean()
    row.save()
    row.effective_until = today + timedelta(days=9)
    row.full_clean()

    ended = saved(code="ended", effective_until=today - timedelta(days=1))
    ended.effective_until = None
    assert "effective_until" in refusal(ended)


def test_a_text_that_is_yet_to_come_can_be_changed_and_taken_back():
    row = saved(effective_from=timezone.localdate() + timedelta(days=1))
    row.number = 7
    row.full_clean()
    row.save()
    row.delete()


@pytest.mark.parametrize(
    ("fields", "field", "said"),
    [
        ({"number": 0}, "__all__", "期限不能是零"),
        ({"number": 1000}, "number", "期限须是 1 至 999 工作日"),
        ({"number": 241, "unit": "month"}, "number", "期限须是 1 至 240 个月"),
        ({"unit": "fortnight"}, "unit", "fortnight"),
        ({"effective_until": date(2009, 12, 31)}, "__all__", "最后有效日期不能早于施行日期"),
        ({"effective_from": "2010-02-30"}, "effective_from", "2010-02-30"),
        ({"effective_from": date(1, 1, 1)}, "effective_from", "年份须在 1900 与 2200 之间"),
        ({"code": "Reply 1"}, "code", "代码以小写字母开头"),
        ({"note": "证件号码 11010519491231002X"}, "note", "其中有身份证号码"),
    ],
)
def test_what_a_clerk_may_not_enter(fields, field, said):
    assert said in " ".join(refusal(limit(**fields))[field])


def test_the_database_refuses_zero_too():
    with pytest.raises(IntegrityError), transaction.atomic():
        limit(number=0).save()


@pytest.mark.parametrize("year", [0, 1899, 2201])
def test_a_notice_of_no_plausible_year_is_refused(year):
    notice = CalendarNotice(source="national", year=year, title="放假安排")

    assert "年份须在 1900 与 2200 之间" in refusal(notice)["year"][0]


def test_a_notice_is_loaded_once():
    notice = CalendarNotice(source="national", year=2026, title="放假安排")

    assert refusal(notice) == {"__all__": ["这一年的这个放假安排已经登记。"]}


def test_the_law_alone_is_no_notice():
    notice = CalendarNotice(source=Source.STATUTORY, year=2027, title="放假安排")

    assert "source" in refusal(notice)


def test_a_weekday_cannot_be_made_up():
    day = CalendarDay(
        date=date(2027, 3, 1), source="national", is_working=True, reason_zh="甲", reason_en="A"
    )

    assert "只有周末才能调休上班" in refusal(day)["is_working"][0]


def test_the_calendar_takes_one_query(django_assert_num_queries):
    with django_assert_num_queries(1):
        load_calendar().digest  # noqa: B018


def test_local_days_stand_before_national_ones():
    CalendarDay.objects.create(
        date=date(2026, 2, 14), source="local", is_working=False, reason_zh="本地", reason_en="Own"
    )

    assert not load_calendar().is_working(date(2026, 2, 14))
    assert load_calendar(["national"]).is_working(date(2026, 2, 14))


def test_a_loaded_notice_takes_the_place_of_the_law_s_holidays():
    assert not load_calendar().is_working(date(2027, 2, 10))

    CalendarNotice.objects.create(source="national", year=2027, title="放假安排")

    assert load_calendar().is_working(date(2027, 2, 10))
    assert not load_calendar().is_working(date(2028, 1, 3))


@pytest.mark.parametrize(
    ("today", "missing"),
    [
        (date(2022, 11, 30), []),
        (date(2022, 12, 1), [("local", 2023)]),
        (date(2026, 1, 1), [("local", 2026)]),
        (date(2026, 12, 1), [("local", 2026), ("national", 2027), ("local", 2027)]),
    ],
)
def test_notices_that_ought_to_be_loaded(today, missing):
    assert missing_notices(today, load_calendar()) == missing


def test_a_site_without_local_holidays_misses_no_local_notice(settings):
    settings.CALENDAR_SOURCES = ["national"]

    assert missing_notices(date(2026, 6, 1), load_calendar()) == []
    assert load_calendar().sources == ("national",)


@pytest.mark.pages
@pytest.mark.parametrize("value", ["lunar", "local", "national,lunar", "national,national"])
def test_an_unknown_source_stops_the_start(value, tmp_path):
    environment = os.environ | {"CALENDAR_SOURCES": value, "VAR_DIR": str(tmp_path)}
    started = subprocess.run(
        [sys.executable, "-c", "import portal.settings"],
        cwd=site.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
    )

    assert started.returncode == 1
    assert "CALENDAR_SOURCES must be" in started.stderr
