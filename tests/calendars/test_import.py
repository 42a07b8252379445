"""An administrator imports the days of a notice: a dry run first, then all rows or none are
proposed, for another person to let them out."""

import io
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from openpyxl import Workbook

from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.workdays.models import CalendarDay, CalendarNotice, load_calendar
from portal.calendar.acts import days, notices

ADDRESS = "/admin/workdays/calendarday/import/"
NOTICE = {"source": "national", "years": "2027", "title": "2027年全国节假日放假安排"}
HEADER = "date,is_working,reason_zh,reason_en\n"
ROWS = (
    "2027-01-01,N,元旦,New Year’s Day\n2027-02-06,N,春节,Spring Festival\n"
    "2027-02-13,Y,春节调休上班,Worked instead\n2027-05-01,N,劳动节,Labour Day\n"
    "2027-10-01,N,国庆节,National Day\n"
)
# As the region's own table has it.
LOCAL = {"source": "local", "years": "2019-2020", "title": "宁夏放假安排"}
LOCAL_TABLE = (
    "date,holiday_zh,holiday_en,day_off\r\n"
    "2019-06-05,开斋节,Eid al-Fitr,Y\r\n"
    "2019-06-06,开斋节,Eid al-Fitr,Y\r\n"
    "2019-08-12,古尔邦节,Eid al-Adha,Y\r\n"
    "2020-05-25,开斋节,Eid al-Fitr,Y\r\n"
    "2020-07-30,古尔邦节,Eid al-Adha,Y\r\n"
)


@pytest.fixture
def administrator(signed_in):
    return signed_in("administrator")


def upload(client, text, name="表.csv", address=ADDRESS, **given):
    content = text if isinstance(text, bytes) else text.encode()
    return client.post(address, NOTICE | given | {"file": SimpleUploadedFile(name, content)})


def reasons(page) -> list[str]:
    return [reason for outcome in page.context["run"].outcomes for reason in outcome.reasons]


def counts() -> tuple:
    return CalendarDay.objects.count(), CalendarNotice.objects.count(), Entry.objects.count()


def test_a_dry_run_lists_each_row_and_saves_nothing(administrator):
    before = counts()

    page = upload(administrator, HEADER + ROWS)

    assert page.status_code == 200
    assert page.context["token"]
    assert [outcome.row for outcome in page.context["run"].outcomes] == [2, 3, 4, 5, 6]
    assert "春节调休上班" in page.content.decode()
    assert counts() == before


def let_out(person):
    """The days first: a notice without its feasts is half a notice."""
    for workflow in (days, notices):
        for row in workflow.model.objects.undecided():
            workflow.perform(row, "release", actor=person, at=timezone.now())


def test_the_second_step_proposes_the_days_and_the_notice(administrator, people):
    token = upload(administrator, HEADER + ROWS).context["token"]

    answer = administrator.post(ADDRESS, {"token": token}, follow=True)

    assert "已提出 5 天" in answer.content.decode()
    assert ("national", 2027) not in load_calendar().covered
    assert load_calendar().reason(date(2027, 2, 13)) == "周末"
    notice = CalendarNotice.objects.get(source="national", year=2027)
    with pytest.raises(ActRefused, match="放假安排不完整"):
        notices.perform(notice, "release", actor=people["publisher"], at=timezone.now())

    let_out(people["publisher"])

    found = CalendarDay.objects.in_use().filter(source="national", date__year=2027)
    assert [(day.date, day.is_working, day.reason_zh) for day in found.order_by("date")] == [
        (date(2027, 1, 1), False, "元旦"),
        (date(2027, 2, 6), False, "春节"),
        (date(2027, 2, 13), True, "春节调休上班"),
        (date(2027, 5, 1), False, "劳动节"),
        (date(2027, 10, 1), False, "国庆节"),
    ]
    notice.refresh_from_db()
    assert notice.title == "2027年全国节假日放假安排"
    calendar = load_calendar()
    assert calendar.is_working(date(2027, 2, 13))
    assert ("national", 2027) in calendar.covered


def test_each_row_and_the_notice_are_an_entry_as_if_typed(administrator):
    token = upload(administrator, HEADER + ROWS).context["token"]
    before = Entry.objects.count()

    administrator.post(ADDRESS, {"token": token})

    entries = Entry.objects.order_by("sequence")[before:]
    assert [entry.subject_kind for entry in entries] == ["calendarday"] * 5 + ["calendarnotice"]
    assert {entry.action for entry in entries} == {"calendar_proposed"}
    assert entries[5].detail.changes["title"] == ["", "2027年全国节假日放假安排"]


def test_a_day_of_which_a_change_waits_is_not_proposed_once_more(administrator):
    token = upload(administrator, HEADER + ROWS).context["token"]
    administrator.post(ADDRESS, {"token": token})

    page = upload(administrator, HEADER + ROWS)
    assert "这一放假安排已有更改等待放行" in str(page.context["form"].errors["file"])
    CalendarNotice.objects.update(proposed_by=None)
    assert set(reasons(upload(administrator, HEADER + ROWS))) == {
        "这一天已有更改等待放行，请先放行或者退回。"
    }


def test_the_region_s_table_is_read_as_it_is(administrator):
    CalendarDay.objects.filter(source="local").delete()
    CalendarNotice.objects.filter(source="local").delete()
    token = upload(administrator, LOCAL_TABLE, **LOCAL).context["token"]

    administrator.post(ADDRESS, {"token": token})

    assert CalendarDay.objects.filter(source="local", is_working=False).count() == 5
    assert set(CalendarNotice.objects.filter(source="local").values_list("year", flat=True)) == {
        2019,
        2020,
    }


@pytest.mark.pages
def test_a_spreadsheet_in_chinese_takes_the_english_from_the_calendar(administrator):
    book, file = Workbook(), io.BytesIO()
    for row in (
        ["日期", "放假", "原因"],
        [date(2027, 1, 1), "是", "元旦"],
        [date(2027, 2, 6), "是", "春节"],
        ["2027年5月1日", "是", "劳动节"],
        ["2027.10.1", "是", "国庆节"],
    ):
        book.active.append(row)
    book.save(file)

    token = upload(administrator, file.getvalue(), name="表.xlsx").context["token"]
    administrator.post(ADDRESS, {"token": token})

    day = CalendarDay.objects.get(source="national", date="2027-01-01")
    assert (day.reason_en, day.is_working) == ("New Year’s Day", False)


@pytest.mark.pages
@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("2027-02-30,N,元旦,New Year", "“2027-02-30”不是日历上有的日期"),
        ("soon,N,元旦,New Year", "“soon”不是日期"),
        (",N,元旦,New Year", "日期: "),
        ("1899-12-31,N,元旦,New Year", "年份须在 1900 与 2200 之间"),
        ("2201-01-01,N,元旦,New Year", "年份须在 1900 与 2200 之间"),
        ("2026-12-31,N,元旦,New Year", "2026-12-31 不在所选的年份里"),
        ("2027-01-01,N,元旦,New Year", "与第 2 行是同一天"),
        ("2027-03-01,Y,调休,Worked", "只有周末才能调休上班"),
        ("2027-03-02,perhaps,调休,Worked", "“perhaps”不是“是”或“否”"),
        ("2027-03-02,,调休,Worked", "没有写明是放假还是上班"),
        ("2027-03-02,N,,Feast", "原因: "),
        ("2027-03-02,N,没有听过的节,", "原因（英文）: "),
        ("2027-03-02,N,=1+1,Feast", "是公式，请改成数值"),
        ("2027-03-02,N,证件 11010519491231002X,Feast", "其中有身份证号码"),
        ("2027-03-02,N," + "长" * 101 + ",Feast", "原因: "),
    ],
)
def test_one_wrong_row_keeps_the_whole_table_out(administrator, row, said):
    page = upload(administrator, HEADER + ROWS + row + "\n")

    assert not page.context["token"]
    wrong = [outcome for outcome in page.context["run"].outcomes if outcome.reasons]
    assert [outcome.row for outcome in wrong] == [7]
    assert any(said in reason for reason in wrong[0].reasons), wrong[0].reasons
    assert "有 1 行不能导入，整个表格都没有导入" in page.content.decode()
    assert not CalendarNotice.objects.filter(year=2027).exists()


def test_a_row_that_changes_nothing_is_refused(administrator):
    page = upload(administrator, HEADER + "2026-01-01,N,元旦,New Year’s Day\n", years="2026")

    assert reasons(page) == ["日历里已经是这样，这一行没有改变什么。"]


def test_what_the_calendar_has_otherwise_is_shown_and_replaced_only_on_demand(
    administrator, people
):
    text = HEADER + "2026-02-14,N,春节,Spring Festival\n"

    page = upload(administrator, text, years="2026")

    (reason,) = reasons(page)
    assert "日历里是“上班，春节调休上班”，表格里是“放假，春节”" in reason
    replaced = upload(administrator, text, years="2026", replaces="on")
    assert reasons(replaced) == []
    administrator.post(ADDRESS, {"token": replaced.context["token"]})
    assert load_calendar().is_working(date(2026, 2, 14))
    let_out(people["publisher"])
    assert not load_calendar().is_working(date(2026, 2, 14))


@pytest.mark.pages
@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "a.csv"),
        (HEADER.encode(), "a.csv"),
        (b"date,reason_zh\n2027-01-01,x\n", "a.csv"),
        (b"date,day_off,is_working,reason_zh\n2027-01-01,Y,N,x\n", "a.csv"),
        (b"day_off,reason_zh\nY,x\n", "a.csv"),
        (b"date,day_off\n2027-01-01,Y\n", "a.csv"),
        (b"date,day_off,reason_zh,holiday_zh\n2027-01-01,Y,x,x\n", "a.csv"),
        (b"\x00\x01\x02", "a.csv"),
        (b"PK\x03\x04broken", "a.xlsx"),
        (b'date,day_off,reason_zh\n"open', "a.csv"),
        (b"date,day_off,reason_zh\n" + b"2027-01-01,Y,x\n" * 1001, "a.csv"),
        (b"date,day_off,reason_zh\n" + b" " * (1 << 20), "a.csv"),
    ],
)
def test_what_is_no_table_of_days_is_refused_with_a_sentence(administrator, content, name):
    page = upload(administrator, content, name=name)

    assert page.status_code == 422
    assert page.context["form"].errors["file"]


def test_a_year_without_a_day_is_not_taken_for_known(administrator):
    page = upload(administrator, HEADER + ROWS, years="2027-2028")

    assert "还没有 2028 年的“元旦、春节、劳动节、国庆节”" in str(
        page.context["form"].errors["file"]
    )


def test_half_a_notice_is_not_taken_for_the_whole(administrator):
    table = LOCAL_TABLE.replace("2020-07-30,古尔邦节,Eid al-Adha,Y\r\n", "")
    CalendarDay.objects.filter(source="local").delete()

    page = upload(administrator, table, **LOCAL)

    said = "日历里还没有 2020 年的“古尔邦节”，放假安排不完整，请先补上这些日期。"
    assert said in page.context["form"].errors["file"]


@pytest.mark.pages
@pytest.mark.parametrize(
    "years", ["", "27", "2027,", "2028-2027", "0000", "1899", "2201", "²027", "٢٠٢٧", "2027-9999"]
)
def test_years_that_are_none_are_refused(administrator, years):
    page = upload(administrator, HEADER + ROWS, years=years)

    assert page.status_code == 422
    assert page.context["form"].errors["years"]


@pytest.mark.pages
@pytest.mark.parametrize("given", [{"source": "statutory"}, {"title": ""}, {"title": "a\x00b"}])
def test_a_notice_needs_its_source_and_name(administrator, given):
    page = upload(administrator, HEADER + ROWS, **given)

    assert page.status_code == 422
    assert set(page.context["form"].errors) == set(given)


def test_a_calendar_changed_meanwhile_is_checked_again(administrator):
    token = upload(administrator, HEADER + ROWS).context["token"]
    CalendarDay.objects.create(
        date=date(2027, 1, 1), source="national", reason_zh="另一个", reason_en="Other"
    )

    answer = administrator.post(ADDRESS, {"token": token}, follow=True)

    assert "刚刚有人改动了日历，没有导入" in answer.content.decode()
    assert CalendarDay.objects.get(date="2027-01-01", source="national").reason_zh == "另一个"
    assert not CalendarNotice.objects.filter(year=2027).exists()


@pytest.mark.pages
def test_a_second_click_imports_nothing_twice(administrator):
    token = upload(administrator, HEADER + ROWS).context["token"]
    administrator.post(ADDRESS, {"token": token})
    before = counts()

    answer = administrator.post(ADDRESS, {"token": token}, follow=True)

    assert answer.status_code == 200
    assert counts() == before


def test_a_forged_or_foreign_token_imports_nothing(administrator, signed_in):
    token = upload(administrator, HEADER + ROWS).context["token"]
    another = signed_in("superuser")
    before = counts()

    for client, sent in ((administrator, token[:-2] + "xx"), (another, token)):
        answer = client.post(ADDRESS, {"token": sent}, follow=True)
        assert "文件已经不在，请再上传一次" in answer.content.decode()
    assert counts() == before


def test_reasons_come_in_the_reader_s_language(administrator):
    page = upload(administrator, HEADER + "soon,N,元旦,x\n", address=f"/en{ADDRESS}")

    assert "“soon” is no date" in page.content.decode()
