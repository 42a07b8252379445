"""That an item stood elsewhere is told later by one, with a scan, and public once another checked
it: no new version, no mark of a repost."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.utils import timezone

from disclosures.channels.acts import perform
from disclosures.channels.registering import register
from disclosures.models import ChannelRegistration
from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.models import Entry
from portal.base.departments.models import User
from portal.base.files import store
from portal.records.files import kept_blobs
from portal.records.record_verification import check_records
from portal.verification import check_acts
from tests.base.files import samples
from tests.factories import (
    make_category,
    make_departments,
    make_item,
    make_move,
    make_people,
    next_version,
    take_in_once,
)
from tests.threads import at_once

SCAN = samples.pdf("Legal daily, page 3")
GIVEN = {"channel": "newspaper", "detail": "示例报 第12期", "used_on": "2026-03-02"}


def address(item):
    return f"/admin/disclosures/channelregistration/register/{item.number}/"


def sent(client, item, scan=SCAN, **given):
    upload = {"scan": SimpleUploadedFile("报纸.pdf", scan)} if scan else {}
    return client.post(address(item), GIVEN | given | upload)


@pytest.fixture
def item(new_item):
    return new_item("published")


@pytest.fixture
def registered(item, signed_in):
    assert sent(signed_in("author"), item).status_code == 302
    return ChannelRegistration.objects.get()


def do(row, name, person, **answers):
    return perform(row, name, actor=person, at=timezone.now(), **answers)


def test_it_is_shown_once_another_person_checked_it(registered, item, people, client, signed_in):
    page, scan = item.get_absolute_url(), registered.get_absolute_url()
    before = client.get(page).content.decode()
    hidden = client.get(scan).status_code
    change = f"/admin/disclosures/channelregistration/{registered.pk}/act/confirm/"
    assert signed_in("reviewer").post(change, {"seen_revision": 0}).status_code == 302
    after, served = client.get(page).content.decode(), client.get(scan)
    item.refresh_from_db()

    assert ("示例报" in before, hidden) == (False, 404)
    assert "示例报 第12期" in after
    assert "2026-03-02" in after
    assert scan in after
    assert b"".join(served.streaming_content).startswith(b"%PDF")
    assert (item.version, item.republishes, item.versions().count()) == (1, "", 1)
    assert list(check_acts()) == []


@pytest.mark.pages
def test_a_new_version_keeps_it_and_a_withdrawn_item_hides_its_scan(
    registered, item, people, client
):
    do(registered, "confirm", people["reviewer"])
    second = next_version(item, people)
    assert "示例报" in client.get(item.get_absolute_url()).content.decode()
    make_move(second, "withdraw", people["publisher"])
    assert client.get(registered.get_absolute_url()).status_code == 404


@pytest.mark.pages
@pytest.mark.parametrize(
    ("name", "person", "why"),
    [
        ("confirm", "author", "审核人"),
        ("confirm", "stranger_reviewer", "不在您负责的部门范围内"),
        ("confirm", "supervisor", "审核人"),
        ("refuse", "administrator", "审核人"),
        ("withdraw", "publisher", "不能“撤下”"),
    ],
)
def test_who_may_not(name, person, why, registered, people):
    with pytest.raises(ActRefused, match=why):
        do(registered, name, people[person])


@pytest.mark.pages
def test_nobody_checks_what_they_registered_themselves_whatever_their_role_now(registered, people):
    author = people["author"]
    User.objects.filter(pk=author.pk).update(role="publisher")
    author.refresh_from_db()
    for name in ("confirm", "refuse"):
        with pytest.raises(ActRefused, match="不能自己核对"):
            do(registered, name, author)
    assert do(registered, "confirm", people["publisher2"]).status == "confirmed"


def test_all_reasons_are_said_at_once_and_the_file_is_kept(item, signed_in):
    tomorrow = (date.today() + timedelta(days=2)).isoformat()
    client = signed_in("author")
    page = sent(client, item, channel="other", detail="", used_on=tomorrow)
    text = page.content.decode()
    assert page.status_code == 422
    assert "请写明载体" in text
    assert "不能晚于今天" in text
    token = page.context["waiting"][1]
    assert client.post(address(item), GIVEN | {"waiting": token}).status_code == 302
    assert ChannelRegistration.objects.get().file_name == "报纸.pdf"


def test_without_a_scan_of_a_kind_that_is_taken_nothing_is_registered(item, signed_in):
    client = signed_in("author")
    assert "请附上扫描件" in sent(client, item, scan=None).content.decode()
    assert "没有收下" in sent(client, item, scan=b"MZ program").content.decode()
    assert not ChannelRegistration.objects.exists()


@pytest.mark.pages
def test_what_is_shown_holds_no_number_of_a_person(item, signed_in):
    client = signed_in("author")
    page = sent(client, item, detail="联系13800138000")
    assert "不得公开" in page.content.decode()
    page = sent(client, item, scan=samples.pdf("ID 11010519491231002X"))
    assert "扫描件中有个人信息" in page.content.decode()
    assert not ChannelRegistration.objects.exists()


def test_only_of_what_is_public_and_once(new_item, item, signed_in, registered):
    client = signed_in("author")
    assert "现在没有公开" in sent(client, new_item("draft")).content.decode()
    assert "已经登记过" in sent(client, item).content.decode()
    assert sent(signed_in("stranger_author"), item).status_code == 404
    assert sent(signed_in("reviewer"), item).status_code == 403


def test_taken_down_it_is_gone_on_a_fixed_ground(registered, item, people, client):
    do(registered, "confirm", people["reviewer"])
    registered.refresh_from_db()
    with pytest.raises(ActRefused, match="请选择撤下理由"):
        do(registered, "withdraw", people["publisher"])
    do(registered, "withdraw", people["publisher"], ground="wrong")
    assert "示例报" not in client.get(item.get_absolute_url()).content.decode()
    assert client.get(registered.get_absolute_url()).status_code == 404


@pytest.mark.pages
def test_its_scan_is_kept_and_missed(registered, people):
    blobs = {registered.sha256, registered.original_sha256}
    assert blobs <= kept_blobs()
    do(registered, "confirm", people["reviewer"])
    store.path(registered.sha256).unlink()
    assert [(one.kind, one.about) for one in check_records()] == [("file", registered.sha256)]


@pytest.mark.pages
def test_an_entry_says_nothing_of_what_nobody_checked(registered):
    entry = Entry.objects.get(action="channel_registered")
    assert (entry.is_public, entry.subject_label) == (False, "公开形式登记")


def test_of_an_internal_item_the_public_is_told_nothing(new_item, people, client, signed_in):
    item = new_item("published", audience="internal")
    assert sent(signed_in("author"), item).status_code == 302
    row = do(ChannelRegistration.objects.get(), "confirm", people["reviewer"])
    entry = Entry.objects.get(action="channel_confirmed")
    assert not entry.is_public
    assert "示例报" not in client.get("/log/").content.decode()
    assert client.get(row.get_absolute_url()).status_code == 404
    assert signed_in("stranger_author").get(row.get_absolute_url()).status_code == 200


def test_two_that_check_at_once_decide_once(committed_db):
    people = make_people(make_departments())
    with transaction.atomic():
        scan = take_in_once(SCAN)
        row = register(
            make_item("published", people, category=make_category()),
            actor=people["author"],
            channel="newspaper",
            detail="示例报",
            used_on=date(2026, 3, 2),
            scan=scan,
        )
    ways = [("confirm", "reviewer", {}), ("refuse", "publisher", {"note": "不符"})]

    def work(number):
        name, person, answers = ways[number]
        try:
            return do(row, name, people[person], seen_revision=0, **answers).status
        except LostRace:
            return None

    results = at_once(2, work)

    row.refresh_from_db()
    assert sorted(results, key=str) == sorted([None, row.status], key=str)
    entries = Entry.objects.filter(action__in=("channel_confirmed", "channel_refused"))
    assert entries.count() == 1
