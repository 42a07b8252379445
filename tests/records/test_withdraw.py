"""Taking down is never blocked, covers the whole number, and leaves a tombstone."""

from datetime import timedelta

import pytest
from django.utils import timezone

from disclosures.models import Item
from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry, EntryDetail
from portal.base.search.models import Document
from portal.records.actions import Action
from portal.records.due import perform_due
from portal.records.record_verification import check_records
from portal.records.states import Status
from tests.factories import make_move, next_version

pytestmark = pytest.mark.pages

TITLE = "律师执业许可办理情况"
TO_PUBLISHED = [("submit", "author"), ("approve", "reviewer"), ("publish", "publisher")]


def url_of(item, version=None):
    tail = f"versions/{version}/" if version else ""
    return f"/disclosures/{item.number}/{tail}"


def test_withdrawing_needs_a_ground(new_item, people):
    item = new_item("published")
    with pytest.raises(ActRefused, match="请选择撤下理由"):
        make_move(item, "withdraw", people["publisher"], ground="")
    item.refresh_from_db()
    assert item.status == Status.PUBLISHED


def test_the_words_appear_once_another_person_confirmed_them(client, new_item, people):
    item = make_move(new_item("published"), "withdraw", people["publisher"], note="数据有误")
    url, ground = url_of(item), str(item.get_withdrawal_ground_display())

    before = client.get(url).content.decode()
    with pytest.raises(ActRefused, match="撤下人以外的人"):
        make_move(item, "release_reason", people["publisher"], note="")
    make_move(item, "release_reason", people["publisher2"], note="")
    after = client.get(url).content.decode()

    assert (ground in before, "数据有误" in before) == (True, False)
    assert (ground in after, "数据有误" in after) == (True, True)
    assert list(check_records()) == []


def test_words_that_the_other_person_does_not_release_stay_in_the_log(client, new_item, people):
    item = make_move(new_item("published"), "withdraw", people["publisher"], note="数据有误")
    item = make_move(item, "drop_reason", people["publisher2"], note="语焉不详")
    assert (item.withdrawal_reason, item.to_be_confirmed) == ("", False)
    assert "数据有误" not in client.get(url_of(item)).content.decode()
    assert EntryDetail.objects.filter(note="数据有误").exists()
    with pytest.raises(ActRefused, match="没有待确认"):
        make_move(item, "release_reason", people["publisher2"])
    assert list(check_records()) == []


def test_without_words_nobody_is_asked(new_item, people):
    item = make_move(new_item("published"), "withdraw", people["publisher"], note="")
    assert not item.to_be_confirmed
    with pytest.raises(ActRefused, match="没有待确认"):
        make_move(item, "release_reason", people["publisher2"])


def test_words_that_wait_stand_on_the_desk_of_every_other_publisher(new_item, people, signed_in):
    make_move(new_item("published"), "withdraw", people["publisher"], note="数据有误")
    seen = {
        name: "数据有误" in signed_in(name).get("/admin/").content.decode()
        for name in ("publisher", "publisher2", "reviewer", "stranger_reviewer")
    }
    assert seen == {
        "publisher": False, "publisher2": True, "reviewer": True, "stranger_reviewer": False,
    }  # fmt: skip


def test_withdrawing_is_one_public_entry_without_the_reason_in_it(new_item, people):
    item = new_item("published")
    entries = Entry.objects.count()
    item = make_move(item, "withdraw", people["publisher"], note="内容有误")
    entry = Entry.objects.select_related("detail").first()
    assert Entry.objects.count() == entries + 1
    assert (entry.action, entry.is_public, entry.detail.note) == (
        Action.WITHDRAWN,
        True,
        "内容有误",
    )
    item.refresh_from_db()
    assert (item.closed_at, item.closed_by) == (entry.recorded_at, people["publisher"])
    assert item.withdrawal_reason == "内容有误"
    assert Document.objects.filter(kind="item").count() == 0


def test_the_number_and_every_version_answer_410(client, new_item, people):
    first = new_item("published")
    second = next_version(first, people)
    second = make_move(second, "withdraw", people["publisher"], note="数据有误，正在核实")
    make_move(second, "release_reason", people["publisher2"])
    for url in (url_of(first), url_of(first, 1), url_of(first, 2)):
        page = client.get(url)
        assert page.status_code == 410
        text = page.content.decode()
        assert first.number in text
        assert TITLE in text
        assert "数据有误，正在核实" in text
        assert "全年受理律师执业申请" not in text
    assert client.get(url_of(first, 3)).status_code == 404


def test_a_withheld_title_is_shown_nowhere(client, new_item, people):
    first = new_item("published")
    second = next_version(first, people, title="张三的处罚决定")
    make_move(second, "withdraw", people["publisher"], withhold_title=True)
    for url in (url_of(first), url_of(first, 1), url_of(first, 2), "/disclosures/", "/"):
        text = client.get(url).content.decode()
        assert "张三" not in text
        assert TITLE not in text


@pytest.mark.parametrize("status", ["review", "approved", "scheduled"])
def test_an_open_version_goes_back_to_draft_in_the_same_act(status, new_item, people):
    first = new_item("published")
    open_one = next_version(first, people, status="approved" if status == "scheduled" else status)
    if status == "scheduled":
        soon = timezone.now() + timedelta(hours=1)
        open_one = make_move(open_one, "schedule", people["publisher"], publish_at=soon)
    entries = Entry.objects.count()
    make_move(first, "withdraw", people["publisher"])
    open_one.refresh_from_db()
    assert open_one.status == Status.DRAFT
    assert (open_one.approved_by, open_one.publish_at, open_one.check_sheet) == (None, None, {})
    assert Entry.objects.count() == entries + 1


def test_an_open_draft_stays_as_it_is(new_item, people):
    first = new_item("published")
    draft = next_version(first, people, status="draft")
    make_move(first, "withdraw", people["publisher"])
    assert Item.objects.get(pk=draft.pk).revision == draft.revision


def test_a_scheduled_version_never_revives_a_withdrawn_number(client, new_item, people):
    first = new_item("published")
    second = next_version(first, people, status="approved")
    soon = timezone.now() + timedelta(hours=1)
    make_move(second, "schedule", people["publisher"], publish_at=soon)
    make_move(first, "withdraw", people["publisher"])
    assert perform_due(soon + timedelta(days=1)) == 0
    assert client.get(url_of(first)).status_code == 410


def test_withdrawing_works_on_a_record_that_breaks_todays_rules(new_item, people):
    item = new_item("published")
    Item.objects.filter(pk=item.pk).update(
        title="", summary="", category=None, body="<p>11010519491231002X</p>"
    )
    item.refresh_from_db()
    assert make_move(item, "withdraw", people["publisher"]).status == Status.WITHDRAWN


def test_withdrawing_works_on_a_forced_one_and_takes_the_flag_off(new_item, people):
    item = make_move(new_item("draft"), "force_publish", people["publisher"])
    item = make_move(item, "withdraw", people["publisher"], note="")
    assert (item.status, item.to_be_confirmed) == (Status.WITHDRAWN, False)


def test_published_anew_its_old_versions_stay_covered(client, new_item, people):
    first = new_item("published", body="<p>第一版正文</p>")
    second = next_version(first, people, body="<p>第二版正文</p>")
    second = make_move(second, "withdraw", people["publisher"])
    third = next_version(second, people, title="更正后的名称", body="<p>第三版正文</p>")
    next_version(third, people, title="更正后的名称", body="<p>第四版正文</p>")

    expected = {None: 200, 1: 410, 2: 410, 3: 200, 4: 200}
    pages = {version: client.get(url_of(first, version)) for version in expected}

    assert {version: page.status_code for version, page in pages.items()} == expected
    for version in (1, 2):
        assert "版正文" not in pages[version].content.decode()
    overview = pages[None].content.decode()
    assert url_of(first, 3) in overview
    assert url_of(first, 1) not in overview


def test_a_withheld_title_stays_withheld_once_published_anew(client, new_item, people):
    first = new_item("published", title="张三的处罚决定")
    first = make_move(first, "withdraw", people["publisher"], withhold_title=True)
    next_version(first, people, title="更正后的名称")
    for version in (None, 1, 2):
        assert "张三" not in client.get(url_of(first, version)).content.decode()


def test_an_internal_tombstone_is_for_staff_only(client, new_item, signed_in):
    item = new_item("withdrawn", audience="internal")
    for url in (url_of(item), url_of(item, 1)):
        page = client.get(url)
        assert page.status_code == 404
        assert TITLE not in page.content.decode()
        assert signed_in("stranger_author").get(url).status_code == 410


def test_an_internal_version_of_a_number_widened_later_stays_hidden(client, new_item, people):
    first = new_item("published", audience="internal", title="内网名称")
    second = next_version(first, people, audience="public", title="公开名称")
    assert client.get(url_of(first, 1)).status_code == 404
    make_move(second, "withdraw", people["publisher"])
    for url in (url_of(first), url_of(first, 1), url_of(first, 2)):
        assert "内网名称" not in client.get(url).content.decode()


def test_a_draft_after_a_withdrawal_is_not_public(client, new_item, people):
    first = new_item("withdrawn")
    next_version(first, people, title="尚未公开的名称", status="approved")
    assert client.get(url_of(first)).status_code == 410
    page = client.get(url_of(first, 2))
    assert page.status_code == 404
    assert "尚未公开的名称" not in page.content.decode()
