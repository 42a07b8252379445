"""A clerk rings a number and confirms it; what nobody rang for half a year is flagged."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.departments.models import Hotline
from portal.base.hotlines import checked_since, overdue_on
from portal.base.notices.models import Notice
from portal.hotlines.acts import perform
from tests.hotlines.conftest import TODAY

pytestmark = pytest.mark.pages


def address(hotline, act="check") -> str:
    return reverse(f"admin:departments_hotline_{act}", args=[hotline.pk])


def post(client, hotline, number=None):
    data = {"number": hotline.number if number is None else number}
    return client.post(address(hotline), data, follow=True)


@pytest.mark.parametrize(
    ("today", "since"),
    [
        (date(2026, 11, 26), date(2026, 5, 26)),
        (date(2026, 8, 31), date(2026, 2, 28)),
        (date(2026, 3, 31), date(2025, 9, 30)),
        (date(2026, 1, 1), date(2025, 7, 1)),
    ],
)
def test_half_a_year_is_counted_in_months(today, since):
    assert checked_since(today) == since


def test_the_day_itself_is_still_good_the_day_after_is_not(hotline):
    row = hotline(last_checked_on=date(2026, 5, 26))

    def is_overdue(today):
        return Hotline.objects.filter(overdue_on(today), pk=row.pk).exists()

    assert not is_overdue(date(2026, 11, 26))
    assert is_overdue(date(2026, 11, 27))


@pytest.mark.parametrize("name", ["author", "colleague", "reviewer", "reviewer2"])
def test_a_clerk_of_the_branch_confirms_with_one_click(name, hotline, signed_in, people):
    row, client = hotline(days_ago=400), signed_in(name)
    before = Entry.objects.count()

    page = post(client, row)

    row.refresh_from_db()
    assert (row.last_checked_on, row.last_checked_by) == (TODAY, people[name])
    entry = Entry.objects.select_related("detail").first()
    assert Entry.objects.count() == before + 1
    assert (entry.action, entry.is_public, entry.subject_kind) == ("reviewed", True, "hotline")
    assert (entry.subject_number, entry.department) == (str(row.pk), "D11")
    assert entry.detail.changes["last_checked_on"][1] == TODAY.isoformat()
    assert "今天核对无误" in page.content.decode()


def test_a_second_click_is_a_message_and_no_second_entry(hotline, signed_in):
    row, client = hotline(), signed_in("reviewer")
    post(signed_in("author"), row)
    before = Entry.objects.count()

    page = post(client, row)

    assert Entry.objects.count() == before
    (said,) = [str(one) for one in page.context["messages"]]
    assert "author先生已于" in said


def test_two_who_saw_the_same_page_leave_one_entry(hotline, people):
    row = hotline()
    seen = [Hotline.objects.get(pk=row.pk) for _person in range(2)]
    perform(seen[0], "check", number=row.number, actor=people["author"], at=timezone.now())
    before = Entry.objects.count()

    with pytest.raises(ActRefused, match="没有再记一次"):
        perform(seen[1], "check", number=row.number, actor=people["reviewer"], at=timezone.now())

    assert Entry.objects.count() == before


@pytest.mark.parametrize("number", ["", "0951-0000001"])
def test_a_number_changed_meanwhile_is_not_confirmed(number, hotline, signed_in):
    row, client = hotline(), signed_in("author")
    before = Entry.objects.count()

    page = post(client, row, number)

    row.refresh_from_db()
    assert (row.last_checked_on, Entry.objects.count()) == (None, before)
    assert "请拨打新号码后再确认" in page.content.decode()


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("stranger_author", 404),
        ("stranger_reviewer", 404),
        ("publisher", 403),
        ("supervisor", 403),
        ("administrator", 403),
        ("superuser", 403),
    ],
)
def test_nobody_else_confirms(name, status, hotline, signed_in, people):
    row, client = hotline(), signed_in(name)
    before = Entry.objects.count()

    assert post(client, row).status_code == status
    with pytest.raises(ActRefused):
        perform(row, "check", number=row.number, actor=people[name], at=timezone.now())

    row.refresh_from_db()
    assert (row.last_checked_on, Entry.objects.count()) == (None, before)


def test_what_is_out_of_use_is_not_confirmed(hotline, signed_in):
    row = hotline(valid_until=date(2009, 1, 1))

    assert "已经停用" in post(signed_in("author"), row).content.decode()
    row.refresh_from_db()
    assert row.last_checked_on is None


def test_a_check_shows_on_the_public_page_at_once(hotline, new_item, signed_in, client):
    row = hotline(days_ago=400)
    new_item("published")
    assert "已超过 6 个月未核对" in client.get("/hotlines/").content.decode()

    post(signed_in("author"), row)

    assert "已超过 6 个月未核对" not in client.get("/hotlines/").content.decode()


# The desk.


def test_the_desk_flags_what_waits_for_this_person(hotline, signed_in):
    never, stale = hotline(number="0951-1"), hotline(number="0951-2", days_ago=400)
    hotline(number="0951-3", days_ago=10)
    hotline("bureau", number="0951-4")

    def flagged(name):
        found = signed_in(name).get("/admin/").context["hotlines_to_check"]
        return [row.number for row in found.rows] if found else []

    assert flagged("author") == flagged("reviewer") == [never.number, stale.number]
    assert flagged("stranger_author") == ["0951-4"]
    assert flagged("administrator") == ["0951-1", "0951-4", "0951-2"]
    assert flagged("publisher") == flagged("supervisor") == []


def test_from_the_desk_one_click_leads_back_to_it(hotline, signed_in):
    row, client = hotline(), signed_in("author")
    assert address(row) in client.get("/admin/").content.decode()

    answer = client.post(address(row), {"number": row.number, "back": "desk"})

    assert answer.url == "/admin/"
    assert address(row) not in client.get("/admin/").content.decode()


def test_the_list_offers_the_button_to_clerks_alone(hotline, signed_in):
    own, other = hotline(), hotline("bureau")

    page = signed_in("author").get("/admin/departments/hotline/").content.decode()

    assert address(own) in page
    assert other.number not in page
    assert (
        address(own)
        not in signed_in("administrator").get("/admin/departments/hotline/").content.decode()
    )


# A number that is wrong.


def test_a_clerk_tells_the_administrator_of_a_wrong_number(hotline, signed_in, people):
    row, client = hotline(), signed_in("author")
    before = Entry.objects.count()

    answer = client.post(address(row, "wrong"), {"note": "空号"})

    assert answer.status_code == 302
    notices = Notice.objects.all()
    assert {one.recipient for one in notices} == {people["administrator"], people["superuser"]}
    assert {(one.kind, one.note) for one in notices} == {("hotline_wrong", "空号")}
    entry = Entry.objects.select_related("detail").first()
    assert Entry.objects.count() == before + 1
    assert (entry.action, entry.is_public, entry.detail.note) == ("handed_on", False, "空号")
    assert signed_in("administrator").get(notices[0].path).status_code == 200


def test_telling_twice_is_a_message_that_keeps_what_was_typed(hotline, signed_in):
    row, client = hotline(), signed_in("author")
    client.post(address(row, "wrong"), {"note": "空号"})
    before = Entry.objects.count(), Notice.objects.count()

    page = client.post(address(row, "wrong"), {"note": "还是空号"})

    assert page.status_code == 422
    assert "还是空号" in page.content.decode()
    assert (Entry.objects.count(), Notice.objects.count()) == before


@pytest.mark.parametrize("note", ["", "<script>", "号" * 501])
def test_a_note_that_says_nothing_is_refused(note, hotline, signed_in):
    row = hotline()

    assert signed_in("author").post(address(row, "wrong"), {"note": note}).status_code == 422
    assert not Notice.objects.exists()


def test_a_stranger_tells_nothing(hotline, signed_in):
    row = hotline()

    assert (
        signed_in("stranger_author").post(address(row, "wrong"), {"note": "x"}).status_code == 404
    )
    assert signed_in("supervisor").post(address(row, "wrong"), {"note": "x"}).status_code == 403
    assert not Notice.objects.exists()


# What an administrator types.


def add(signed_in, departments, **values):
    data = {"number": "0951-5550101", "purpose_zh": "咨询", "department": departments["root"].pk}
    return signed_in("administrator").post("/admin/departments/hotline/add/", data | values)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"number": "电话"}, "只用数字"),
        ({"number": "0951--5550101"}, "只用数字"),
        ({"number": "0951-"}, "只用数字"),
        ({"number": "<script>1</script>"}, "只用数字"),
        ({"number": "12"}, "没有这样的号码"),
        ({"number": "1234567890123456"}, "没有这样的号码"),
        ({"number": "0000000"}, "没有这样的号码"),
        ({"number": "1" * 31}, "不超过"),
        ({"number": ""}, "这个字段是必填项"),
        ({"purpose_zh": "<script>alert(1)</script>"}, "尖括号"),
        ({"purpose_en": "<b>x</b>"}, "尖括号"),
        ({"purpose_zh": "长" * 101}, "不超过"),
        ({"hours_zh": "<img>"}, "尖括号"),
        ({"last_checked_on": "2199-01-01"}, "不能晚于今天"),
        ({"valid_from": "0001-01-01"}, "年份须在"),
        ({"valid_from": "2020-01-02", "valid_until": "2020-01-01"}, "停用日期不能早于启用日期"),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(values, message, signed_in, departments):
    page = add(signed_in, departments, **values)

    assert page.status_code == 200
    assert message in page.content.decode()
    assert not Hotline.objects.exists()


@pytest.mark.parametrize(
    "number", ["0951-5550101", "0951 5550101", "09515550101", "０９５１—5550101"]
)
def test_the_same_number_for_the_same_purpose_is_refused(number, signed_in, departments):
    add(signed_in, departments)

    page = add(signed_in, departments, number=number)

    assert "这个部门已经登记了同一用途的这个号码" in page.content.decode()
    assert Hotline.objects.count() == 1


def test_the_same_number_may_serve_another_purpose_or_unit(signed_in, departments):
    add(signed_in, departments)
    add(signed_in, departments, purpose_zh="投诉")
    add(signed_in, departments, department=departments["bureau"].pk)

    assert Hotline.objects.count() == 3


def test_full_width_digits_are_taken_as_digits(signed_in, departments):
    add(signed_in, departments, number=" ０９５１－５５５０１０１ ")

    assert Hotline.objects.get().number == "0951-5550101"
