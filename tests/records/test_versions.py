"""A change is a new version (R1): the published row stays, and stays visible, until then."""

from datetime import UTC, date, datetime

import pytest
from django.utils import timezone
from django.utils.translation import override

from disclosures.models import Category, ChannelUse, Item
from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.departments.models import Department
from portal.base.search.models import Document
from portal.records import drafts
from portal.records.actions import Action
from portal.records.querysets import PublishedIsFinal
from portal.records.states import Status
from tests.factories import make_move, move_along, next_version

pytestmark = pytest.mark.pages

OLD, NEW = "律师执业许可办理情况", "律师执业许可办理情况（新）"
NOT_DRAFT = ["review", "approved", "published", "withdrawn"]


def add_channel(item, detail="宁夏日报"):
    return ChannelUse.objects.create(record=item, channel="newspaper", detail=detail)


@pytest.fixture
def with_channel(new_item, people):
    """An item with one inline row, taken to a status."""

    def make(status):
        item = new_item("draft")
        add_channel(item)
        item = make_move(item, "submit", people["author"])
        route = [("approve", "reviewer"), ("publish", "publisher"), ("withdraw", "publisher")]
        return move_along(item, people, route[: NOT_DRAFT.index(status)])

    return make


# The change note.


@pytest.mark.parametrize("move", ["submit", "force_publish"])
@pytest.mark.parametrize("note", ["", "  "])
def test_a_second_version_says_what_it_changes(note, move, new_item, people):
    draft = next_version(new_item("published"), people, change_note=note, status="draft")
    actor = people["author" if move == "submit" else "publisher"]
    with pytest.raises(ActRefused, match="修改说明"):
        make_move(draft, move, actor)


def test_a_first_version_needs_no_change_note(new_item):
    assert new_item("published").change_note == ""


def test_a_copied_version_starts_without_the_earlier_note(new_item, people):
    second = next_version(new_item("published"), people)
    assert make_move(second, "new_version", people["author"]).change_note == ""


# A new version replaces the old one, in one act.


def test_a_new_version_copies_fields_and_inline_rows(with_channel, people):
    item = with_channel("published")
    draft = make_move(item, "new_version", people["author"])
    assert (draft.number, draft.version, draft.status) == (item.number, 2, Status.DRAFT)
    assert (draft.title, draft.body) == (item.title, item.body)
    assert [row.detail for row in draft.channel_uses.all()] == ["宁夏日报"]
    assert item.channel_uses.count() == 1


def test_publishing_supersedes_in_one_entry(new_item, people):
    first = new_item("published")
    approved = next_version(first, people, status="approved")
    entries = Entry.objects.count()
    make_move(approved, "publish", people["publisher"])
    first.refresh_from_db()
    assert first.status == Status.SUPERSEDED
    assert Entry.objects.count() == entries + 1
    assert Entry.objects.first().action == Action.PUBLISHED


def test_superseding_works_although_version_one_breaks_todays_rules(new_item, people):
    first = new_item("published")
    Item.objects.filter(pk=first.pk).update(
        summary="",
        body="<p>11010519491231002X</p>",
        category=None,
        keywords="一、二、三、四、五、六",
    )
    first.refresh_from_db()
    second = next_version(first, people, summary="新概述。", body="<p>新正文。</p>", status="draft")
    second.category, second.keywords = Category.objects.get(), ""
    drafts.save_draft(second, actor=people["author"], at=timezone.now())
    route = [("submit", "author"), ("approve", "reviewer"), ("publish", "publisher")]
    move_along(second, people, route)
    first.refresh_from_db()
    assert first.status == Status.SUPERSEDED


def test_a_draft_of_a_broken_version_can_be_opened(new_item, people):
    first = new_item("published")
    Item.objects.filter(pk=first.pk).update(title="", summary="")
    first.refresh_from_db()
    assert make_move(first, "new_version", people["author"]).version == 2


@pytest.mark.parametrize("move", ["submit", "force_publish"])
def test_a_new_version_cannot_narrow_the_audience(move, new_item, people):
    draft = next_version(new_item("published"), people, audience="internal", status="draft")
    actor = people["author" if move == "submit" else "publisher"]
    with pytest.raises(ActRefused, match="不能缩小公开范围"):
        make_move(draft, move, actor)


def test_the_audience_stays_wide_over_several_versions(new_item, people):
    second = next_version(new_item("published"), people)
    with pytest.raises(ActRefused, match="不能缩小公开范围"):
        next_version(second, people, audience="internal")


def test_a_new_version_may_widen_the_audience(new_item, people):
    second = next_version(new_item("published", audience="internal"), people, audience="public")
    assert second.status == Status.PUBLISHED


# A published row is final.


@pytest.mark.parametrize("status", NOT_DRAFT)
def test_saving_a_changed_row_is_refused(status, new_item):
    item = new_item(status)
    item.title = "改过的名称"
    with pytest.raises(PublishedIsFinal):
        item.save()
    assert Item.objects.get(pk=item.pk).title == OLD


def test_a_superseded_row_is_final_too(new_item, people):
    first = new_item("published")
    next_version(first, people)
    first.refresh_from_db()
    first.body = "<p>改写历史</p>"
    with pytest.raises(PublishedIsFinal):
        first.save()


@pytest.mark.parametrize("name", Item.public_fields)
def test_every_public_field_of_a_published_row_is_final(name, new_item):
    item = new_item("published")
    setattr(item, name, another_value(name))
    with pytest.raises(PublishedIsFinal):
        item.save()


def test_a_published_row_cannot_be_made_a_draft_by_saving_it(new_item):
    item = new_item("published")
    item.status = Status.DRAFT
    with pytest.raises(PublishedIsFinal):
        item.save()


def test_a_draft_cannot_be_published_by_saving_it(new_item):
    item = new_item("draft")
    item.status = Status.PUBLISHED
    with pytest.raises(PublishedIsFinal):
        item.save()


def test_an_old_copy_does_not_undo_a_move(new_item, people):
    item = new_item("draft")
    old = Item.objects.get(pk=item.pk)
    make_move(item, "submit", people["author"])
    with pytest.raises(PublishedIsFinal):
        old.save()
    assert Item.objects.get(pk=item.pk).status == Status.REVIEW


@pytest.mark.parametrize("status", NOT_DRAFT)
def test_inline_rows_are_final(status, with_channel):
    item = with_channel(status)
    row = item.channel_uses.get()
    with pytest.raises(PublishedIsFinal):
        row.save()
    with pytest.raises(PublishedIsFinal):
        row.delete()
    with pytest.raises(PublishedIsFinal):
        add_channel(item, "另一份报纸")
    assert [row.detail for row in item.channel_uses.all()] == ["宁夏日报"]


def test_an_inline_row_cannot_be_taken_from_a_published_version(with_channel, new_item):
    row = with_channel("published").channel_uses.get()
    row.record = new_item("draft", title="另一份草稿")
    with pytest.raises(PublishedIsFinal):
        row.save()


def test_an_old_copy_of_a_draft_adds_no_inline_row(new_item, people):
    item = new_item("draft")
    old = Item.objects.get(pk=item.pk)
    make_move(item, "submit", people["author"])
    with pytest.raises(PublishedIsFinal):
        add_channel(old)


@pytest.mark.parametrize("status", NOT_DRAFT)
def test_rows_cannot_be_deleted(status, new_item):
    item = new_item(status)
    with pytest.raises(PublishedIsFinal):
        Item.objects.filter(pk=item.pk).delete()
    with pytest.raises(PublishedIsFinal):
        item.delete()
    with pytest.raises(PublishedIsFinal):
        Item.objects.all().delete()
    assert Item.objects.filter(pk=item.pk).exists()


@pytest.mark.parametrize("name", ["author", "publisher", "superuser", "supervisor"])
@pytest.mark.parametrize("status", NOT_DRAFT)
def test_a_post_to_the_form_changes_nothing(status, name, with_channel, signed_in):
    item, client = with_channel(status), signed_in(name)
    before, entries = Item.objects.filter(pk=item.pk).values().get(), Entry.objects.count()
    row = item.channel_uses.get()
    page = client.post(
        item.admin_url,
        {
            "seen_revision": item.revision,
            "title": NEW,
            "department": item.department_id,
            "audience": "public",
            "disclosure_mode": "proactive",
            "files-TOTAL_FORMS": 0,
            "files-INITIAL_FORMS": 0,
            "channel_uses-TOTAL_FORMS": 1,
            "channel_uses-INITIAL_FORMS": 1,
            "channel_uses-0-id": row.pk,
            "channel_uses-0-record": item.pk,
            "channel_uses-0-channel": "newspaper",
            "channel_uses-0-DELETE": "on",
        },
    )
    assert page.status_code in (200, 403)  # never 302, which says that it was saved
    assert Item.objects.filter(pk=item.pk).values().get() == before
    assert (item.channel_uses.count(), Entry.objects.count()) == (1, entries)


# The content hash.


def another_value(name):
    values = {
        "number": "640000/1999-00001",
        "version": 99,
        "audience": "internal",
        "kind": "duty",
        "disclosure_term": "staged",
        "stage": "before",
        "disclosure_mode": "on_request",
        "effect_status": "repealed",
        "public_until": datetime(2999, 1, 1, tzinfo=UTC),
    }
    if name == "department":
        return Department.objects.get(code="P01")
    if name == "category":
        return Category.objects.create(code="other", label_zh="其他")
    if name.endswith("_on"):
        return date(2001, 2, 3)
    return values.get(name, "<p>另外的内容</p>")


@pytest.mark.parametrize("name", Item.public_fields)
def test_the_hash_changes_with_each_public_field(name, new_item):
    item = new_item("draft")
    before = item.compute_hash()
    setattr(item, name, another_value(name))
    assert item.compute_hash() != before


@pytest.mark.parametrize(
    ("name", "value"),
    [("channel", "website"), ("detail", "法制日报"), ("used_on", date(2001, 2, 3))],
)
def test_the_hash_changes_with_each_field_of_an_inline_row(name, value, new_item):
    item = new_item("draft")
    hashes = [item.compute_hash()]
    row = add_channel(item)
    hashes.append(item.compute_hash())
    setattr(row, name, value)
    row.save()
    hashes.append(item.compute_hash())
    row.delete()
    hashes.append(item.compute_hash())
    assert hashes[0] == hashes[3]
    assert len(set(hashes)) == 3


def test_the_hash_stays_the_same_through_every_status(with_channel, people):
    item = with_channel("review")
    hashes = [item.compute_hash()]
    for move, name in [
        ("approve", "reviewer"),
        ("publish", "publisher"),
        ("withdraw", "publisher"),
    ]:
        make_move(item, move, people[name])
        item = Item.objects.get(pk=item.pk)
        hashes.append(item.compute_hash())
    assert set(hashes) == {item.content_hash}


def test_the_hash_stored_in_the_log_is_that_of_the_published_row(new_item):
    item = new_item("published")
    assert Entry.objects.first().content_hash == item.content_hash == item.compute_hash()


def test_the_hash_does_not_depend_on_the_language_or_on_reading_back(new_item):
    item = new_item("published")
    with override("en"):
        assert Item.objects.get(pk=item.pk).compute_hash() == item.content_hash


# What the public sees meanwhile.


def version_url(item, version):
    return f"/disclosures/{item.number}/versions/{version}/"


def test_nothing_public_changes_until_version_two_is_published(client, new_item, people):
    first = new_item("published")
    before = Document.objects.values().get(kind="item")
    pages = [first.get_absolute_url(), "/disclosures/", "/disclosures/?q=律师执业", "/"]
    for status in ("draft", "review", "approved"):
        if status == "draft":
            second = next_version(first, people, title=NEW, status="draft")
        else:
            move, name = [("submit", "author"), ("approve", "reviewer")][status == "approved"]
            second = make_move(second, move, people[name])
        for url in pages:
            text = client.get(url).content.decode()
            assert OLD in text
            assert NEW not in text
        assert Document.objects.values().get(kind="item") == before
        assert client.get(version_url(first, 2)).status_code == 404

    make_move(second, "publish", people["publisher"])

    for url in pages:
        assert NEW in client.get(url).content.decode()
    assert Document.objects.get(kind="item").title == NEW


def test_search_finds_the_new_words_only_after_publication(client, new_item, people):
    first = new_item("published")
    second = next_version(first, people, body="<p>狮子座流星雨</p>", status="approved")
    assert first.number not in client.get("/disclosures/?q=狮子座").content.decode()
    make_move(second, "publish", people["publisher"])
    assert first.number in client.get("/disclosures/?q=狮子座").content.decode()
    assert first.number not in client.get("/disclosures/?q=按期办结").content.decode()


def test_every_version_stays_readable_and_says_that_it_is_not_current(client, new_item, people):
    first = new_item("published", body="<p>第一版正文</p>")
    second = next_version(first, people, body="<p>第二版正文</p>", change_note="更正数字")
    next_version(second, people, body="<p>第三版正文</p>")

    pages = {n: client.get(version_url(first, n)) for n in (1, 2, 3)}
    texts = {n: page.content.decode() for n, page in pages.items()}

    assert {page.status_code for page in pages.values()} == {200}
    assert "第一版正文" in texts[1]
    assert "第二版正文" in texts[2]
    assert "第三版正文" in texts[3]
    assert [pages[n].context["is_current"] for n in (1, 2, 3)] == [False, False, True]
    current = f'href="/disclosures/{first.number}/"'
    for n in (1, 2):
        assert current in texts[n]
    overview = client.get(f"/disclosures/{first.number}/").content.decode()
    assert "更正数字" in overview
    for n in (1, 2):
        assert version_url(first, n) in overview
