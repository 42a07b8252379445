"""Four eyes: who approves, what they sign, and what happens when two decide at once."""

from datetime import timedelta

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from disclosures.models import Item
from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.models import Entry
from portal.base.departments.models import Role
from portal.records import drafts
from portal.records.actions import Action
from portal.records.acts import perform
from portal.records.reasons import CHECK_SHEET
from portal.records.states import Status
from tests.factories import SIGNED, make_move, next_version

pytestmark = pytest.mark.pages

MOBILE = "联系人电话 13812345678"
RESIDENT_ID = "身份证号 11010519491231002X"


def refusals(item, move, actor, **given) -> list[str]:
    """The reasons of a refused move, which must leave the row and the log alone."""
    before = Item.objects.filter(pk=item.pk).values().get(), Entry.objects.count()
    with pytest.raises(ActRefused) as refused:
        perform(item, move, actor=actor, at=timezone.now(), **given)
    assert (Item.objects.filter(pk=item.pk).values().get(), Entry.objects.count()) == before
    return refused.value.reasons


def become(person, role):
    person.role = role
    person.save()
    return person


def save_as(item, person, **fields):
    for name, value in fields.items():
        setattr(item, name, value)
    drafts.save_draft(item, actor=person, at=timezone.now())
    drafts.log_draft(item, actor=person, changes={}, created=False)


def move_url(item, move):
    return reverse("admin:disclosures_item_move", args=[item.pk, move])


def answers(item, move, **given):
    """What the confirmation page posts."""
    values = {"seen_revision": item.revision, "note": "说明理由"}
    if move == "approve":
        values |= {f"check_{key}": "on" for key in CHECK_SHEET}
    if move == "schedule":
        values["publish_at"] = "2999-01-01T09:00"
    if move == "withdraw":
        values["ground"] = "mistaken"
    return values | given


# Who may approve.


def test_an_author_never_approves(new_item, people):
    item = new_item("review")
    assert refusals(item, "approve", people["colleague"], check_sheet=SIGNED)


def test_who_wrote_a_text_cannot_approve_it_in_a_new_role(new_item, people):
    item = new_item("review")
    become(people["author"], Role.REVIEWER)
    assert refusals(item, "approve", people["author"], check_sheet=SIGNED)


def test_who_once_saved_a_text_cannot_approve_it_in_a_new_role(new_item, people):
    item = new_item("draft")
    save_as(item, people["colleague"], summary="同事改过的概述。")
    save_as(item, people["author"], summary="又改回来的概述。")
    item = make_move(item, "submit", people["author"])
    become(people["colleague"], Role.REVIEWER)
    assert refusals(item, "approve", people["colleague"], check_sheet=SIGNED)


def test_who_only_submitted_a_text_cannot_approve_it_in_a_new_role(new_item, people):
    item = make_move(new_item("draft"), "submit", people["colleague"])
    become(people["colleague"], Role.REVIEWER)
    assert refusals(item, "approve", people["colleague"], check_sheet=SIGNED)


def test_who_submitted_an_earlier_round_cannot_approve_a_later_one(new_item, people):
    item = make_move(new_item("draft"), "submit", people["colleague"])
    item = make_move(item, "return", people["reviewer"])
    item = make_move(item, "submit", people["author"])
    become(people["colleague"], Role.REVIEWER)
    assert refusals(item, "approve", people["colleague"], check_sheet=SIGNED)


def test_who_opened_a_version_cannot_approve_it_in_a_new_role(new_item, people):
    draft = next_version(new_item("published"), people, status="review")
    become(people["author"], Role.REVIEWER)
    assert refusals(draft, "approve", people["author"], check_sheet=SIGNED)


@pytest.mark.parametrize("name", ["reviewer", "reviewer2"])
def test_another_reviewer_approves(name, new_item, people):
    item = make_move(new_item("review"), "approve", people[name])
    assert (item.status, item.approved_by) == (Status.APPROVED, people[name])
    assert item.check_sheet == SIGNED


def test_the_superuser_flag_opens_no_move(new_item, people):
    item = new_item("review")
    people["author"].is_superuser = True
    become(people["author"], Role.REVIEWER)
    assert refusals(item, "approve", people["author"], check_sheet=SIGNED)
    assert refusals(item, "approve", people["superuser"], note="理由", check_sheet=SIGNED)
    for move in ("return", "force_publish"):
        assert refusals(item, move, people["superuser"], note="理由")


# What they sign.


@pytest.mark.parametrize("point", CHECK_SHEET)
def test_the_check_sheet_must_be_whole(point, new_item, people):
    sheet = SIGNED | {point: False}
    (reason,) = refusals(new_item("review"), "approve", people["reviewer"], check_sheet=sheet)
    assert str(CHECK_SHEET[point]) in reason


def test_an_empty_check_sheet_approves_nothing(new_item, people):
    (reason,) = refusals(new_item("review"), "approve", people["reviewer"])
    assert all(str(label) in reason for label in CHECK_SHEET.values())


def test_a_reviewer_is_told_everything_at_once(new_item, people):
    item = new_item("review")
    Item.objects.filter(pk=item.pk).update(summary="", keywords="一、二、三、四、五、六")
    Item.objects.filter(pk=item.pk).update(body=f"<p>{RESIDENT_ID},{MOBILE}</p>")
    reasons = "\n".join(refusals(item, "approve", people["reviewer"]))
    for part in ("内容概述", "关键词最多五个", "身份证号码", "手机号码", "审核清单"):
        assert part in reasons


def test_a_mobile_number_stays_only_with_a_reason(new_item, people):
    item = new_item("review", body=f"<p>{MOBILE}</p>")
    assert refusals(item, "approve", people["reviewer"], check_sheet=SIGNED)
    kept = make_move(item, "approve", people["reviewer"], override_reason="公开的办事电话")
    assert kept.override_reason == "公开的办事电话"


def test_returning_needs_a_note(new_item, people):
    assert refusals(new_item("review"), "return", people["reviewer"], note="  ")


def test_the_author_reads_why_a_text_was_returned(new_item, people, signed_in):
    item = make_move(new_item("review"), "return", people["reviewer"], note="第二段数字不对")
    author = signed_in("author")
    for url in (item.admin_url, reverse("admin:index")):
        assert "第二段数字不对" in author.get(url).content.decode()
    assert make_move(item, "submit", people["author"]).return_note == ""


# Without review: only with a reason, and flagged until somebody else has confirmed.


@pytest.mark.parametrize("status", ["draft", "review"])
def test_force_publishing_needs_a_reason(status, new_item, people):
    assert refusals(new_item(status), "force_publish", people["publisher"])


def test_force_publishing_keeps_the_reason_and_the_flag(new_item, people):
    item = make_move(new_item("draft"), "force_publish", people["publisher"], note="防汛预警")
    item.refresh_from_db()
    assert (item.status, item.to_be_confirmed) == (Status.PUBLISHED, True)
    assert item.force_reason == Entry.objects.first().detail.note == "防汛预警"
    assert Entry.objects.first().action == Action.FORCE_PUBLISHED


def test_force_publishing_is_told_everything_at_once(new_item, people):
    item = new_item("draft", summary="", body=f"<p>{RESIDENT_ID},{MOBILE}</p>")
    reasons = "\n".join(refusals(item, "force_publish", people["publisher"]))
    for part in ("内容概述", "身份证号码", "手机号码", "请填写说明"):
        assert part in reasons


@pytest.mark.parametrize("name", ["publisher2", "reviewer", "reviewer2"])
def test_a_different_person_confirms(name, new_item, people):
    item = make_move(new_item("draft"), "force_publish", people["publisher"])
    item = make_move(item, "confirm", people[name])
    item.refresh_from_db()
    assert (item.to_be_confirmed, item.confirmed_by) == (False, people[name])
    assert item.status == Status.PUBLISHED
    assert refusals(item, "confirm", people["publisher2"])


def test_who_forced_cannot_confirm_also_not_in_a_new_role(new_item, people):
    item = make_move(new_item("draft"), "force_publish", people["publisher"])
    assert refusals(item, "confirm", people["publisher"])
    become(people["publisher"], Role.REVIEWER)
    assert refusals(item, "confirm", people["publisher"])


def test_who_wrote_or_submitted_cannot_confirm_in_a_new_role(new_item, people):
    item = make_move(new_item("draft"), "submit", people["colleague"])
    item = make_move(item, "force_publish", people["publisher"])
    for name in ("author", "colleague"):
        assert refusals(item, "confirm", become(people[name], Role.PUBLISHER))


def test_what_was_not_forced_cannot_be_confirmed(new_item, people):
    assert refusals(new_item("published"), "confirm", people["publisher2"])


# Two decide at once.


@pytest.mark.parametrize("second", ["approve", "return"])
@pytest.mark.parametrize("first", ["approve", "return"])
def test_the_second_of_two_reviewers_is_told_who_was_faster(first, second, new_item, people):
    item = new_item("review")
    seen = Item.objects.get(pk=item.pk)
    make_move(item, first, people["reviewer"])
    entries = Entry.objects.count()
    with pytest.raises(LostRace, match="reviewer先生"):
        make_move(seen, second, people["reviewer2"])
    assert Entry.objects.count() == entries


def test_two_reviewers_press_their_buttons(new_item, signed_in):
    item = new_item("review")
    url = move_url(item, "approve")
    assert signed_in("reviewer").post(url, answers(item, "approve")).status_code == 302
    page = signed_in("reviewer2").post(
        move_url(item, "return"), answers(item, "return"), follow=True
    )
    assert page.status_code == 409
    assert "reviewer先生" in page.content.decode()
    assert answers(item, "return")["note"] in page.content.decode()
    item.refresh_from_db()
    assert (item.status, item.return_note) == (Status.APPROVED, "")


def test_a_draft_discarded_meanwhile_is_a_message(new_item, people):
    item = new_item("draft")
    seen = Item.objects.get(pk=item.pk)
    make_move(item, "discard", people["author"])
    with pytest.raises(LostRace):
        make_move(seen, "submit", people["colleague"])


DOUBLE_CLICKS = [
    ("draft", "submit", "author"),
    ("draft", "discard", "author"),
    ("draft", "force_publish", "publisher"),
    ("review", "recall", "author"),
    ("review", "return", "reviewer"),
    ("review", "approve", "reviewer"),
    ("approved", "send_back", "publisher"),
    ("approved", "publish", "publisher"),
    ("approved", "schedule", "publisher"),
    ("scheduled", "unschedule", "publisher"),
    ("forced", "confirm", "publisher2"),
    ("published", "withdraw", "publisher"),
]


@pytest.mark.parametrize(("status", "move", "name"), DOUBLE_CLICKS)
def test_a_double_click_makes_the_move_once(status, move, name, new_item, people, signed_in):
    if status == "forced":
        item = make_move(new_item("draft"), "force_publish", people["publisher"])
    elif status == "scheduled":
        when = timezone.now() + timedelta(hours=1)
        item = make_move(new_item("approved"), "schedule", people["publisher"], publish_at=when)
    else:
        item = new_item(status)
    client, data = signed_in(name), answers(item, move)
    entries = Entry.objects.count()

    first = client.post(move_url(item, move), data)
    client.get(first.url)  # shows the first message
    second = client.post(move_url(item, move), data)

    assert first.status_code == 302
    assert second.status_code == 302
    assert [str(message) for message in get_messages(second.wsgi_request)]
    assert client.get(second.url).status_code == 200
    assert Entry.objects.count() == entries + 1


def test_a_double_click_on_a_new_version_names_the_open_one(new_item, signed_in):
    item, client = new_item("published"), signed_in("author")
    _first, second = (
        client.post(move_url(item, "new_version"), answers(item, "new_version"), follow=True)
        for _ in range(2)
    )
    assert second.redirect_chain == [(Item.objects.get(version=2).admin_url, 302)]
    assert "第 2 版正在办理" in second.content.decode()
    assert item.versions().count() == 2


@pytest.mark.parametrize("by_form", [True, False])
def test_a_reviewer_cannot_approve_another_text_than_he_read(by_form, new_item, people, signed_in):
    item = new_item("review")
    opened = answers(item, "approve")
    edited = make_move(item, "recall", people["author"])
    save_as(edited, people["author"], body="<p>审核人没有看过的内容。</p>")
    make_move(edited, "submit", people["author"])
    current = Item.objects.get(pk=item.pk)

    if by_form:
        page = signed_in("reviewer").post(move_url(item, "approve"), opened, follow=True)
        assert "author先生" in page.content.decode()
    else:
        seen = opened["seen_revision"]
        with pytest.raises(LostRace):
            make_move(current, "approve", people["reviewer"], seen_revision=seen)

    current.refresh_from_db()
    assert current.status == Status.REVIEW


def test_a_refused_move_shows_every_reason_and_keeps_the_answers(new_item, signed_in):
    item = new_item("review")
    data = answers(item, "approve", note="写了一半的意见")
    del data["check_truthful"], data["check_complete"]
    page = signed_in("reviewer").post(move_url(item, "approve"), data)
    text = page.content.decode()
    assert page.status_code == 422
    assert "内容真实" in text
    assert "写了一半的意见" in text
