"""What the clock does: scheduled texts appear, time-limited ones disappear, each once."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction
from django.db.models import F
from django.urls import reverse
from django.utils import timezone

from disclosures.models import Item
from portal.acts.refused import ActRefused
from portal.base.audit.models import ClockMark, Entry
from portal.base.search.models import Document
from portal.records.actions import Action
from portal.records.due import DueChangesFailed, make_due_changes, perform_due, standing
from portal.records.states import Status
from tests.factories import (
    make_category,
    make_departments,
    make_item,
    make_move,
    make_people,
    next_version,
)
from tests.threads import at_once

pytestmark = pytest.mark.pages

TITLE = "律师执业许可办理情况"


def in_hours(hours):
    return timezone.now() + timedelta(hours=hours)


def scheduled(item, publisher):
    return make_move(item, "schedule", publisher, publish_at=in_hours(1))


def let_time_pass(item, **more):
    """Put what this record waits for into the past; the row is not otherwise touched."""
    name = "publish_at" if item.status == Status.APPROVED else "public_until"
    Item.objects.filter(pk=item.pk).update(**{name: in_hours(-1)}, **more)


def tick():
    out = StringIO()
    call_command("tick", stdout=out)
    return int(out.getvalue().split()[0])


@pytest.fixture
def due_item(new_item, people):
    item = scheduled(new_item("approved"), people["publisher"])
    let_time_pass(item)
    return item


# Scheduling.


@pytest.mark.parametrize("hours", [-24, -1, 0])
def test_scheduling_in_the_past_is_refused(hours, new_item, people):
    item = new_item("approved")
    with pytest.raises(ActRefused, match="当前时间之后"):
        make_move(item, "schedule", people["publisher"], publish_at=in_hours(hours))
    item.refresh_from_db()
    assert (item.publish_at, item.scheduled_by) == (None, None)


def test_scheduling_without_a_time_is_refused(new_item, people):
    with pytest.raises(ActRefused, match="请填写定时发布的时间"):
        make_move(new_item("approved"), "schedule", people["publisher"])


def test_scheduling_after_the_end_of_its_time_is_refused(new_item, people):
    item = new_item("approved", public_until=in_hours(1))
    with pytest.raises(ActRefused, match="公开截止时间"):
        make_move(item, "schedule", people["publisher"], publish_at=in_hours(2))


def test_the_form_refuses_a_past_time_and_keeps_it(new_item, signed_in):
    item = new_item("approved")
    url = reverse("admin:disclosures_item_move", args=[item.pk, "schedule"])
    data = {"seen_revision": item.revision, "publish_at": "2001-02-03T09:00"}
    page = signed_in("publisher").post(url, data)
    assert page.status_code == 422
    assert "当前时间之后" in page.content.decode()
    assert "2001-02-03" in page.content.decode()


def test_a_scheduled_text_cannot_be_edited(new_item, people, signed_in):
    item = scheduled(new_item("approved"), people["publisher"])
    data = {"seen_revision": item.revision, "title": "改过的名称", "department": item.department_id}
    page = signed_in("author").post(item.admin_url, data)
    assert page.status_code in (200, 403)
    assert Item.objects.get(pk=item.pk).title == TITLE


def test_a_scheduled_text_goes_back_to_draft_to_be_edited(new_item, people):
    item = scheduled(new_item("approved"), people["publisher"])
    item = make_move(item, "send_back", people["publisher"])
    assert (item.status, item.publish_at, item.approved_by) == (Status.DRAFT, None, None)
    assert item.check_sheet == {}


def test_an_unscheduled_text_waits(new_item, people):
    item = scheduled(new_item("approved"), people["publisher"])
    item = make_move(item, "unschedule", people["publisher"])
    assert (item.status, item.publish_at) == (Status.APPROVED, None)
    assert perform_due(in_hours(1000)) == 0


def test_nothing_appears_before_its_minute(client, new_item, people):
    item = scheduled(new_item("approved"), people["publisher"])
    assert tick() == 0
    assert client.get(item.get_absolute_url()).status_code == 404
    assert perform_due(item.publish_at) == 1


# Appearing.


def test_the_first_request_after_its_minute_shows_it(client, due_item):
    page = client.get(due_item.get_absolute_url())
    assert page.status_code == 200
    assert TITLE in page.content.decode()
    due_item.refresh_from_db()
    assert due_item.status == Status.PUBLISHED


def test_what_breaks_off_is_tried_by_one_request_and_by_every_tick(client, due_item, caplog):
    ClockMark.objects.update(wall=F("wall") - timedelta(days=30))  # the clock was set: no entry

    def attempts():
        return sum("a due change of" in record.message for record in caplog.records)

    pages = [client.get("/hotlines/").status_code for _ in range(3)]
    by_requests = attempts()
    with pytest.raises(DueChangesFailed):
        make_due_changes(timezone.now())  # as a tick does

    assert pages == [200] * 3
    assert (by_requests, attempts()) == (1, 2)


def test_the_first_reader_of_the_list_sees_it_too(client, new_item, people):
    item = scheduled(new_item("approved"), people["publisher"])
    assert TITLE not in client.get("/disclosures/").content.decode()
    let_time_pass(item)
    assert TITLE in client.get("/disclosures/").content.decode()


def test_tick_publishes_once(due_item):
    assert (tick(), tick()) == (1, 0)
    assert Entry.objects.filter(action=Action.PUBLISHED).count() == 1
    assert Document.objects.filter(kind="item").count() == 1


def test_the_entry_says_system_for_the_publisher(due_item, people):
    tick()
    entry = Entry.objects.select_related("detail").get(action=Action.PUBLISHED)
    due_item.refresh_from_db()
    assert entry.detail.actor is None
    assert entry.detail.actor_name == "系统，代publisher先生"
    assert (due_item.published_by, due_item.published_at) == (
        people["publisher"],
        entry.recorded_at,
    )
    assert due_item.published_at > due_item.publish_at


def test_a_scheduled_version_supersedes_at_its_minute(new_item, people):
    first = new_item("published")
    second = scheduled(next_version(first, people, status="approved"), people["publisher"])
    let_time_pass(second)
    assert tick() == 1
    first.refresh_from_db()
    assert first.status == Status.SUPERSEDED


# What can no longer pass.


@pytest.fixture
def spoilt(due_item):
    Item.objects.filter(pk=due_item.pk).update(summary="", keywords="一、二、三、四、五、六")
    return due_item


def test_a_text_that_became_incomplete_stays_approved_and_says_why(client, spoilt):
    assert tick() == 0
    spoilt.refresh_from_db()
    assert spoilt.status == Status.APPROVED
    assert "内容概述" in spoilt.due_failure
    assert "关键词最多五个" in spoilt.due_failure
    assert client.get(spoilt.get_absolute_url()).status_code == 404


def test_the_failure_is_logged_once_and_not_tried_again(client, spoilt):
    for _ in range(3):
        tick()
        client.get("/hotlines/")
    entry = Entry.objects.select_related("detail").get(action=Action.PUBLICATION_FAILED)
    assert "内容概述" in entry.detail.note
    assert entry.is_public is False
    assert standing().next_due_at is None
    Item.objects.filter(pk=spoilt.pk).update(summary="补上了。", keywords="")
    assert tick() == 0


def test_the_publisher_finds_the_failure_on_the_desk(spoilt, signed_in):
    tick()
    desk = signed_in("publisher").get(reverse("admin:index"))
    sections = {section.name: section for section in desk.context["sections"]}
    assert [row.pk for row in sections["failed"].rows] == [spoilt.pk]
    assert sections["scheduled"].rows == sections["to_publish"].rows == []
    assert "内容概述" in desk.content.decode()


def test_a_failed_one_is_scheduled_anew(spoilt, people):
    tick()
    Item.objects.filter(pk=spoilt.pk).update(summary="补上了。", keywords="")
    spoilt.refresh_from_db()
    again = scheduled(spoilt, people["publisher"])
    assert again.due_failure == ""
    let_time_pass(again)
    assert tick() == 1


def test_one_failure_does_not_hold_up_the_others(spoilt, new_item, people):
    good = scheduled(new_item("approved", title="另一条信息"), people["publisher"])
    let_time_pass(good)
    assert tick() == 1
    good.refresh_from_db()
    assert good.status == Status.PUBLISHED


# Disappearing.


def test_public_until_ends_it(client, new_item):
    item = new_item("published", public_until=in_hours(1))
    assert client.get(item.get_absolute_url()).status_code == 200
    let_time_pass(item)
    for url in (item.get_absolute_url(), f"{item.get_absolute_url()}versions/1/"):
        assert client.get(url).status_code == 410
    assert TITLE not in client.get("/disclosures/").content.decode()
    item.refresh_from_db()
    assert item.status == Status.ENDED
    assert item.closed_at == Entry.objects.get(action=Action.ENDED).recorded_at
    assert Document.objects.filter(kind="item").count() == 0


def test_what_is_over_is_not_public_even_if_nothing_was_written(new_item):
    item = new_item("published", public_until=in_hours(1))
    assert Item.objects.public(in_hours(0)).get() == item
    assert not Item.objects.public(item.public_until).exists()
    assert not Item.objects.archive(item.public_until).exists()


def test_tick_ends_once_for_the_publisher(new_item):
    let_time_pass(new_item("published", public_until=in_hours(1)))
    assert (tick(), tick()) == (1, 0)
    entry = Entry.objects.select_related("detail").get(action=Action.ENDED)
    assert entry.detail.actor_name == "系统，代publisher先生"


def test_an_ended_number_has_no_readable_archive(client, new_item, people):
    first = new_item("published")
    second = next_version(first, people, public_until=in_hours(1))
    assert client.get(f"/disclosures/{first.number}/versions/1/").status_code == 200
    let_time_pass(second)
    for version in (1, 2):
        assert client.get(f"/disclosures/{first.number}/versions/{version}/").status_code == 410


def test_a_text_whose_time_is_over_cannot_be_published(new_item, people):
    item = new_item("approved", public_until=in_hours(1))
    let_time_pass(item)
    Item.objects.filter(pk=item.pk).update(publish_at=None, public_until=in_hours(-1))
    item.refresh_from_db()
    with pytest.raises(ActRefused, match="公开截止时间"):
        make_move(item, "publish", people["publisher"])


# Two at once, on connections of their own.


@pytest.mark.parametrize("ending", [False, True])
def test_two_processes_make_a_due_change_once(ending, committed_db):
    people, category = make_people(make_departments()), make_category()
    status = "published" if ending else "approved"
    with transaction.atomic():
        item = make_item(status, people, category=category)
    if not ending:
        item = scheduled(item, people["publisher"])
    let_time_pass(item)
    made = at_once(2, lambda _number: perform_due(timezone.now()))

    action = Action.ENDED if ending else Action.PUBLISHED
    assert sorted(made) == [0, 1]
    assert Entry.objects.filter(action=action).count() == 1
