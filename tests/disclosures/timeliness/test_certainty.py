"""Between a change of the calendar and the next run no page shows an old day as if it stood."""

import json
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from disclosures.timeliness import desk
from disclosures.timeliness.events import record_event
from disclosures.timeliness.issuing import issue
from disclosures.timeliness.law import Law
from disclosures.timeliness.reminders import remind
from portal.base.notices.models import Notice
from portal.base.workdays.models import CalendarNotice, Limit, load_calendar
from tests.factories import lists_of, make_requirement, release_rules
from tests.forms import typed

NOTE = "正在重新计算"
# What is yet to begin is on none of these.
WITHOUT_DAYS = ["the board", "the assessment", "the desk"]
pytestmark = [pytest.mark.django_db, pytest.mark.pages]


@pytest.fixture
def duty(departments, people):
    """Five working days from today; every notice is loaded."""
    today = timezone.localdate()
    for year in (today.year, today.year + 1):
        for source in ("national", "local"):
            CalendarNotice.objects.get_or_create(source=source, year=year, defaults={"title": "试"})
    requirement = make_requirement(
        departments, term="as_needed", frequency="", limit_number=5, valid_from=today
    )
    return record_event(
        requirement, departments["division"], "印发办法", today, actor=people["reviewer"],
        at=timezone.now(),
    )  # fmt: skip


def pages(duty, staff) -> dict[str, str]:
    read = {
        "its page": (Client(), duty.get_absolute_url()),
        "the list": (Client(), "/timeliness/obligations/"),
        "the board": (Client(), "/timeliness/"),
        "the assessment": (Client(), f"/assessment/{timezone.localdate().year}/"),
        "the rule": (Client(), duty.requirement.get_absolute_url()),
        "the back office": (staff, duty.admin_url),
        "the list of the back office": (staff, "/admin/disclosures/obligation/?state=due"),
        "the desk": (staff, "/admin/"),
    }
    return {name: client.get(path).content.decode() for name, (client, path) in read.items()}


def take_off(day, people, signed_in):
    signed_in("administrator").post(
        "/admin/workdays/calendarday/add/",
        {"date": day, "source": "local", "reason_zh": "开斋节", "reason_en": "Eid al-Fitr"},
    )
    release_rules(people)


def test_pages_say_that_days_are_recalculated_until_they_are(duty, people, signed_in):
    staff = signed_in("publisher")
    assert [name for name, page in pages(duty, staff).items() if NOTE in page] == []
    take_off(
        load_calendar().on_or_after(timezone.localdate() + timedelta(days=1)), people, signed_in
    )

    between = pages(duty, staff)
    assert [name for name, page in between.items() if NOTE not in page] == []
    export = json.loads(Client().get("/timeliness/obligations/export.json").getvalue())
    assert [row["provisional"] for row in export["records"]] == [True]

    call_command("tick", verbosity=0)

    before = duty.due_on
    duty.refresh_from_db()
    assert duty.due_on > before
    after = pages(duty, staff)
    assert [name for name, page in after.items() if NOTE in page] == []
    assert f"期限由 {before} 改为 {duty.due_on}" in after["its page"]
    assert f"期限由 {before} 改为 {duty.due_on}" in after["the back office"]


def test_nothing_is_called_overdue_that_the_calendar_has_moved(duty, people, signed_in):
    at = timezone.now() + (duty.due_on - timezone.localdate())
    take_off(duty.due_on, people, signed_in)

    assert remind(at)
    assert {NOTE in notice.note for notice in Notice.objects.filter(kind="due_soon")} == {True}
    assert remind(at + timedelta(days=1)) == 0
    after, reader = duty.due_on + timedelta(days=1), people["publisher"]
    (section,) = [one for one in lists_of(desk.room(reader, after), reader, after) if one.rows]
    desk.mark([section], Law(), after)
    (row,) = section.rows
    assert NOTE in row.date_remark
    assert not row.is_overdue


def test_a_new_text_of_a_limit_says_so_too_until_what_it_moves_is_moved(
    departments, people, signed_in
):
    today, staff = timezone.localdate(), signed_in("publisher")
    rule = make_requirement(
        departments, term="long_term", frequency="", limit_code="disclosure", limit_number=None,
        limit_unit="", valid_from=today,
    )  # fmt: skip
    rule.assignments.create(
        department=departments["division"], owed_from=today + timedelta(days=10)
    )
    issue(rule, today)
    duty = rule.obligations.get()
    assert [name for name, page in pages(duty, staff).items() if NOTE in page] == []
    old = Limit.objects.get(code="disclosure", effective_until=None)
    administrator, url = signed_in("administrator"), f"/admin/workdays/limit/{old.pk}/change/"
    ended = typed(administrator, url, effective_until=today + timedelta(days=5))
    administrator.post(url, ended)
    release_rules(people)
    begins = {"code": "disclosure", "number": 7, "unit": "working_day", "effective_until": ""}
    begins |= {"article": "第二十六条", "effective_from": today + timedelta(days=6)}
    added = administrator.post("/admin/workdays/limit/add/", ended | begins)
    assert added.status_code == 302
    release_rules(people)

    between = pages(duty, staff)
    assert [name for name, page in between.items() if NOTE not in page] == WITHOUT_DAYS

    call_command("tick", verbosity=0)

    assert [name for name, page in pages(duty, staff).items() if NOTE in page] == []
    duty.refresh_from_db()
    assert duty.limit_number == 7
