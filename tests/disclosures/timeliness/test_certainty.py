"""Between a change of the calendar and the next run no page shows an old day as if it stood."""

import json
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from disclosures.timeliness.events import record_event
from portal.workdays.models import CalendarNotice, load_calendar
from tests.factories import make_requirement

NOTE = "正在重新计算"
pytestmark = pytest.mark.django_db


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
        "the rule": (Client(), duty.requirement.get_absolute_url()),
        "the back office": (staff, duty.admin_url),
        "the list of the back office": (staff, "/admin/disclosures/obligation/?state=due"),
    }
    return {name: client.get(path).content.decode() for name, (client, path) in read.items()}


def test_pages_say_that_days_are_recalculated_until_they_are(duty, signed_in):
    staff = signed_in("publisher")
    assert [name for name, page in pages(duty, staff).items() if NOTE in page] == []
    calendar, holiday = load_calendar(), timezone.localdate() + timedelta(days=1)
    while not calendar.is_working(holiday):
        holiday += timedelta(days=1)
    signed_in("administrator").post(
        "/admin/workdays/calendarday/add/",
        {"date": holiday, "source": "local", "reason_zh": "开斋节", "reason_en": "Eid al-Fitr"},
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
