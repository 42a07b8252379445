"""A notice may invite objections for some working days."""

from datetime import date, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from disclosures.models import Item
from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.workdays.calendar import due_date
from portal.base.workdays.models import load_calendar
from portal.records.canonical import content, content_hash
from portal.records.due import perform_due
from tests.factories import ROUTES, make_item, make_move, move_along, next_version

pytestmark = pytest.mark.pages


@pytest.fixture
def notice(people, category):
    def make(status="published", **fields):
        values = {"title": "任前公示", "objection_days": 5} | fields
        return make_item(status, people, category=category, **values)

    return make


def end_of(days=5, start=None):
    start = start or timezone.localdate()
    return due_date(start, days, "working_day", load_calendar()).due_on


def midnight_after(day):
    return noon(day) + timedelta(hours=12)


def noon(day):
    return timezone.make_aware(datetime(day.year, day.month, day.day, 12))


def text_of(item, client=None) -> str:
    return " ".join((client or Client()).get(item.get_absolute_url()).content.decode().split())


def test_an_item_without_objection_period_hashes_as_it_did_before_there_was_one(people, category):
    item = make_item("draft", people, category=category, number="640000/2009-00001")

    assert "objection_days" not in content(item)["fields"]
    # By format 1, of the same item before the field existed.
    assert (
        content_hash(item, 1) == "05bf8d6d6e505b9e14d353b01b9fdd4e84dafa5ab5b506b08a63db37b54c3d0c"
    )


def test_an_objection_period_is_covered_by_the_hash(notice):
    item = notice("draft", objection_days=None)
    without = item.compute_hash()
    item.objection_days = 5

    assert content(item)["fields"]["objection_days"] == 5
    assert item.compute_hash() != without


def test_the_page_states_the_period_from_the_day_after_publication(notice, client):
    end = end_of().isoformat()
    text = text_of(notice(), client)
    assert f'公示期：自发布次日起 5 个工作日，至 <time datetime="{end}">{end}</time>' in text
    assert "公示期已满" not in text


def test_an_old_notice_carried_over_invites_nobody_anew(notice, client):
    text = text_of(notice(first_published_on=date(2010, 3, 1)), client)

    # Five working days of a plain week in 2010, counted by hand.
    assert "2010-03-08" in text
    assert "公示期已满" in text


@pytest.mark.parametrize("asserted", [date(2010, 3, 1), None])
def test_one_entered_long_after_the_site_went_live_counts_from_the_earlier_day(
    asserted, notice, client, settings
):
    settings.LIVE_SINCE = date(2009, 1, 1)
    text = text_of(notice(first_published_on=asserted), client)

    assert ("2010-03-08" if asserted else end_of().isoformat()) in text
    assert ("公示期已满" in text) == bool(asserted)


def test_a_correction_may_say_that_the_notice_was_public_earlier(notice, people, client):
    first = notice()
    second = next_version(first, people, first_published_on=date(2010, 3, 1))

    assert "2010-03-08" in text_of(second, client)


def test_a_correction_of_a_notice_does_not_begin_its_period_anew(notice, people, client):
    first = notice(first_published_on=date(2010, 3, 1))
    second = next_version(first, people, status="draft", objection_days=7)
    assert second.objection_period(timezone.now()).due_on == date(2010, 3, 10)

    move_along(second, people, ROUTES["published"])

    assert "2010-03-10" in text_of(second, client)


@pytest.mark.parametrize("before", ["withdrawn", "without a period"])
@pytest.mark.parametrize("asserted", [date(2010, 3, 1), None])
def test_an_invitation_that_is_new_begins_when_it_is_published(
    before, asserted, notice, people, client
):
    days = None if before == "without a period" else 5
    first = notice(first_published_on=date(2010, 3, 1), objection_days=days)
    if before == "withdrawn":
        first = make_move(first, "withdraw", people["publisher"], note="有误")
    second = next_version(first, people, objection_days=5, first_published_on=asserted)

    assert end_of().isoformat() in text_of(second, client)


def test_after_the_end_the_page_says_so_by_itself(notice, client):
    long_ago = timezone.now() - timedelta(days=40)
    item = notice()
    Item.objects.filter(pk=item.pk).update(published_at=long_ago)
    text = text_of(item, client)
    assert end_of(start=timezone.localdate(long_ago)).isoformat() in text
    assert "公示期已满" in text


def test_an_end_whose_calendar_is_not_known_is_provisional(notice, client):
    item = notice()
    far = timezone.now().replace(year=2190, month=1, day=10)
    Item.objects.filter(pk=item.pk).update(published_at=far)
    assert "（暂定）" in text_of(item, client)


def test_an_item_without_a_period_says_nothing_of_it(notice, client):
    assert "公示期" not in text_of(notice(objection_days=None), client)


def test_a_draft_is_previewed_as_if_published_today(notice, signed_in):
    draft = notice("draft")
    page = signed_in("author").get(f"/admin/disclosures/item/{draft.pk}/preview/")
    assert end_of().isoformat() in page.content.decode()


def test_the_english_page_states_it_too(notice, client):
    page = client.get(f"/en{notice().get_absolute_url()}")
    assert end_of().isoformat() in page.content.decode()


REASON = "异议期到 {} 当天结束才满，公开截止时间不能早于次日零时。"


@pytest.mark.parametrize(
    ("status", "move", "actor"),
    [("draft", "submit", "author"), ("review", "approve", "reviewer"),
     ("approved", "publish", "publisher"), ("draft", "force_publish", "publisher")],
)  # fmt: skip
def test_a_notice_that_would_end_before_its_objections_is_refused(
    status, move, actor, notice, people
):
    item = notice(status)
    end = end_of()
    minute = timedelta(minutes=1)
    for too_early in (midnight_after(end - timedelta(days=1)), midnight_after(end) - minute):
        Item.objects.filter(pk=item.pk).update(public_until=too_early)
        with pytest.raises(ActRefused) as refused:
            make_move(item, move, people[actor])
        assert refused.value.reasons == [REASON.format(end)]

    Item.objects.filter(pk=item.pk).update(public_until=midnight_after(end))
    make_move(item, move, people[actor])


def test_a_scheduled_notice_counts_from_the_day_it_becomes_public(notice, people):
    item = notice("approved", public_until=midnight_after(end_of()))
    later = timezone.now() + timedelta(days=10)
    Item.objects.filter(pk=item.pk).update(public_until=later + timedelta(days=1))
    with pytest.raises(ActRefused) as refused:
        make_move(item, "schedule", people["publisher"], publish_at=later)
    assert REASON.format(end_of(start=timezone.localdate(later))) in refused.value.reasons


def test_a_notice_scheduled_beyond_every_calendar_is_refused_and_breaks_nothing(notice, people):
    item = notice("approved", public_until=midnight_after(end_of()))
    far = timezone.now().replace(year=2950, month=1, day=10)
    with pytest.raises(ActRefused) as refused:
        make_move(item, "schedule", people["publisher"], publish_at=far)
    assert refused.value.reasons == ["公开截止时间已过，或早于发布时间。"]


@pytest.mark.parametrize("days", [0, 61])
def test_the_period_is_one_to_sixty_days(days, notice):
    item = notice("draft", objection_days=days)
    assert "objection_days" in _errors(item)


def _errors(item) -> dict:
    with pytest.raises(ValidationError) as refused:
        item.full_clean()
    return refused.value.message_dict


def test_a_personal_notice_leaves_when_its_time_is_over_and_its_entry_stays(notice, client):
    item = notice(public_until=noon(end_of() + timedelta(days=1)))
    url = item.get_absolute_url()
    assert "任前公示" in client.get("/disclosures/").content.decode()
    published = Entry.objects.get(subject_number=item.number, action="published")

    Item.objects.filter(pk=item.pk).update(public_until=timezone.now())
    perform_due(timezone.now())

    assert "任前公示" not in client.get("/disclosures/").content.decode()
    assert client.get(url).status_code == 410
    assert client.get(f"{url}versions/1/").status_code == 410
    assert Entry.objects.get(pk=published.pk).content_hash == item.content_hash
    assert Entry.objects.filter(subject_number=item.number, action="ended").exists()
