"""Writing drafts in the back office: nothing typed is lost, nothing wrong is written."""

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import strip_tags

from disclosures.models import ChannelUse, Item
from portal.base.audit.actions import Action as LogAction
from portal.base.audit.models import Entry
from portal.records.actions import Action
from portal.records.states import Status
from tests.factories import make_move
from tests.forms import typed

pytestmark = pytest.mark.pages

ADD = "/admin/disclosures/item/add/"
TITLE = "律师执业许可办理情况"


def shown(page, name):
    """The value a form page shows in one of its fields."""
    return page.context["adminform"].form[name].value()


def entries():
    return Entry.objects.exclude(action=LogAction.SIGNED_IN).count()


@pytest.fixture
def author(signed_in):
    return signed_in("author")


@pytest.fixture
def colleague(signed_in):
    return signed_in("colleague")


# A draft.


def test_a_draft_needs_only_a_title(author, people):
    page = author.post(ADD, typed(author, ADD, title="只有名称"))
    item = Item.objects.get()
    assert page.status_code == 302
    assert (item.title, item.status, item.version) == ("只有名称", Status.DRAFT, 1)
    assert (item.created_by, item.department) == (people["author"], people["author"].department)
    assert list(item.writers.all()) == [people["author"]]
    assert Entry.objects.first().action == Action.DRAFTED
    assert entries() == 1


def test_a_draft_without_a_title_is_told_so(author):
    page = author.post(ADD, typed(author, ADD, summary="写好的概述"))
    assert page.status_code == 200
    assert "title" in page.context["errors"].as_text() or page.context["adminform"].form.errors
    assert shown(page, "summary") == "写好的概述"
    assert (Item.objects.count(), entries()) == (0, 0)


def test_saving_leaves_one_entry_with_the_changed_values(author, new_item):
    item = new_item("draft")
    before = entries()
    author.post(item.admin_url, typed(author, item.admin_url, summary="改过的概述。"))
    item.refresh_from_db()
    changes = Entry.objects.select_related("detail").first().detail.changes
    assert item.summary == "改过的概述。"
    assert entries() == before + 1
    assert changes["fields"] == {"summary": ["全年办理情况。", "改过的概述。"]}


def test_an_inline_row_is_saved_with_its_item(author, new_item):
    item = new_item("draft")
    rows = {
        "channel_uses-TOTAL_FORMS": 1,
        "channel_uses-0-channel": "newspaper",
        "channel_uses-0-detail": "宁夏日报",
    }
    before = entries()
    author.post(item.admin_url, typed(author, item.admin_url, **rows))
    assert item.channel_uses.get().detail == "宁夏日报"
    assert entries() == before + 1


def test_submitting_lists_all_that_is_missing_at_once(author, new_item):
    blank = dict.fromkeys(("kind", "summary", "body", "disclosure_term", "stage"), "")
    item = new_item("draft", **blank)
    Item.objects.update(category=None)
    labels = ("事项类型", "内容概述", "正文", "所属分类", "公开时限", "公开阶段")
    url = reverse("admin:disclosures_item_move", args=[item.pk, "submit"])
    for page in (
        author.get(item.admin_url),
        author.get(url),
        author.post(url, {"seen_revision": item.revision}),
    ):
        text = page.content.decode()
        for label in labels:
            assert f"“{label}”还没有填写" in text
    item.refresh_from_db()
    assert (page.status_code, item.status) == (422, Status.DRAFT)


WRONG = [
    ("title", "长" * 201, "200"),
    ("summary", "长" * 301, "300"),
    ("document_number", "长" * 81, "80"),
    ("keywords", "长" * 201, "200"),
    ("made_on", "2026-02-30", "日期"),
    ("made_on", "昨天", "日期"),
    ("first_published_on", "0000-00-00", "日期"),
    ("public_until_0", "明年", "日期"),
    ("public_until_1", "25:61", "时间"),
    ("kind", "rumour", "rumour"),
    ("disclosure_term", "never", "never"),
    ("audience", "friends", "friends"),
    ("category", "999999", "选"),
    ("category", "x", "选"),
    ("department", "999999", "选"),
    ("department", "", "必填"),
]


@pytest.mark.parametrize(("name", "value", "hint"), WRONG)
def test_a_wrong_value_is_named_and_nothing_is_lost(name, value, hint, author, new_item):
    item = new_item("draft")
    data = typed(author, item.admin_url, summary="另外改过的概述。")
    before = Item.objects.filter(pk=item.pk).values().get(), entries()

    page = author.post(item.admin_url, data | {name: value})

    errors = page.context["adminform"].form.errors
    field = name.removesuffix("_0").removesuffix("_1")
    assert page.status_code == 200
    assert hint in errors[field].as_text()
    assert str(errors[field][0]) in page.content.decode()
    assert value in str(shown(page, field))
    if field != "summary":
        assert shown(page, "summary") == "另外改过的概述。"
    assert (Item.objects.filter(pk=item.pk).values().get(), entries()) == before


def test_dates_in_the_wrong_order_are_refused_with_the_clerks_message(author, new_item):
    item = new_item("draft")
    dates = {"effective_on": "2026-05-01", "expires_on": "2026-04-01"}
    page = author.post(item.admin_url, typed(author, item.admin_url, **dates))
    assert page.status_code == 200
    assert "废止日期不能早于施行日期" in page.content.decode()
    assert shown(page, "expires_on") == "2026-04-01"


def test_a_wrong_inline_row_keeps_everything(author, new_item):
    item = new_item("draft")
    rows = {
        "channel_uses-TOTAL_FORMS": 1,
        "channel_uses-0-channel": "pigeon",
        "channel_uses-0-detail": "信鸽",
    }
    page = author.post(item.admin_url, typed(author, item.admin_url, title="改过的名称", **rows))
    assert page.status_code == 200
    assert "信鸽" in page.content.decode()
    assert shown(page, "title") == "改过的名称"
    assert Item.objects.get().title == TITLE
    assert ChannelUse.objects.count() == 0


def test_a_draft_cannot_be_put_into_another_branch(author, new_item, departments):
    item = new_item("draft")
    data = typed(author, item.admin_url, department=departments["bureau"].pk)
    assert author.post(item.admin_url, data).status_code == 200
    item.refresh_from_db()
    assert item.department == departments["division"]


# Two people, one draft.


def test_the_second_is_told_who_changed_what(author, colleague, new_item):
    item = new_item("draft")
    mine = typed(author, item.admin_url, body="<p>我的正文</p>")
    colleague.post(item.admin_url, typed(colleague, item.admin_url, summary="同事的概述。"))

    page = author.post(item.admin_url, mine)

    text = page.content.decode()
    assert page.status_code == 200
    for part in ("colleague先生", "内容概述", "同事的概述。"):
        assert part in text
    item.refresh_from_db()
    assert (item.summary, item.body) == ("同事的概述。", new_item("draft").body)


def test_untouched_fields_are_taken_over_and_a_second_save_wins(author, colleague, new_item):
    item = new_item("draft")
    mine = typed(author, item.admin_url, body="<p>我的正文</p>")
    theirs = {"summary": "同事的概述。", "stage": "before", "made_on": "2026-01-05"}
    colleague.post(item.admin_url, typed(colleague, item.admin_url, **theirs))

    page = author.post(item.admin_url, mine)
    again = {name: shown(page, name) for name in page.context["adminform"].form.fields}
    saved = author.post(item.admin_url, mine | {k: v for k, v in again.items() if v is not None})

    item.refresh_from_db()
    assert saved.status_code == 302
    assert (item.body, item.summary) == ("<p>我的正文</p>", "同事的概述。")
    assert (item.stage, str(item.made_on)) == ("before", "2026-01-05")


def test_a_conflicting_field_keeps_what_was_typed(author, colleague, new_item, people):
    item = new_item("draft")
    mine = typed(author, item.admin_url, summary="我的概述。")
    colleague.post(item.admin_url, typed(colleague, item.admin_url, summary="同事的概述。"))

    page = author.post(item.admin_url, mine)
    assert shown(page, "summary") == "我的概述。"
    assert "同事的概述。" in strip_tags(page.content.decode())  # what differs is marked
    author.post(item.admin_url, mine | {"seen_revision": shown(page, "seen_revision")})

    item.refresh_from_db()
    assert item.summary == "我的概述。"
    kept = [entry.detail.changes["fields"] for entry in Entry.objects.filter(action=Action.EDITED)]
    assert {"summary": ["同事的概述。", "我的概述。"]} in kept
    assert set(item.writers.all()) == {people["author"], people["colleague"]}


def test_what_both_changed_stands_side_by_side_in_words_and_one_chooses(
    author, colleague, new_item
):
    item = new_item("draft", body=f"<p>{'很长的开头。' * 30}原来的结尾。</p>")
    mine = typed(author, item.admin_url, body=item.body.replace("原来", "我"), summary="我的概述。")
    theirs = {"body": item.body.replace("原来", "同事"), "summary": "同事的概述。"}
    colleague.post(item.admin_url, typed(colleague, item.admin_url, **theirs))

    page = author.post(item.admin_url, mine)

    conflicts = {one.name: one for one in page.context["adminform"].form.conflicts}
    assert {*conflicts} == {"body", "summary"}
    assert conflicts["body"].difference.before.endswith("同事的结尾。")
    assert conflicts["body"].difference.after.endswith("我的结尾。")
    text = page.content.decode()
    assert "<ins>我</ins>" in text
    assert "<del>同事</del>" in text
    assert "&lt;p&gt;很长的开头" not in text[: text.index('id="id_body"')]

    again = mine | {"seen_revision": shown(page, "seen_revision"), "take-body": "theirs"}
    assert author.post(item.admin_url, again | {"take-summary": "mine"}).status_code == 302
    item.refresh_from_db()
    assert (item.body, item.summary) == (theirs["body"], "我的概述。")


def test_who_chooses_what_is_no_conflict_changes_nothing_but_that(author, colleague, new_item):
    """A choice in a form of somebody's own making: what stands in the row stays there."""
    item = new_item("draft")
    mine = typed(author, item.admin_url, title="我的名称", summary="我的概述。")
    author.post(item.admin_url, mine | {"take-summary": "theirs", "take-nothing": "theirs"})
    before = item.summary
    item.refresh_from_db()
    assert (item.title, item.summary) == ("我的名称", before)


def test_a_third_save_in_between_is_told_again(author, colleague, new_item):
    item = new_item("draft")
    mine = typed(author, item.admin_url, summary="我的概述。")
    for text in ("同事的第一稿。", "同事的第二稿。"):
        colleague.post(item.admin_url, typed(colleague, item.admin_url, summary=text))
        page = author.post(item.admin_url, mine)
        assert page.status_code == 200
        assert text in page.content.decode()
        mine |= {"seen_revision": shown(page, "seen_revision")}
    assert author.post(item.admin_url, mine).status_code == 302


def test_a_cleared_field_is_taken_over_too(author, colleague, new_item):
    item = new_item("draft", keywords="律师、许可")
    mine = typed(author, item.admin_url, summary="我的概述。")
    colleague.post(item.admin_url, typed(colleague, item.admin_url, keywords=""))
    page = author.post(item.admin_url, mine)
    assert shown(page, "keywords") == ""


def test_a_moment_is_taken_over_too(author, colleague, new_item):
    item = new_item("draft")
    mine = typed(author, item.admin_url, summary="我的概述。")
    until = {"public_until_0": "2030-01-31", "public_until_1": "18:00"}
    colleague.post(item.admin_url, typed(colleague, item.admin_url, **until))
    page = author.post(item.admin_url, mine)
    day, time = shown(page, "public_until")
    again = {"public_until_0": day, "public_until_1": time}
    again["seen_revision"] = shown(page, "seen_revision")
    assert author.post(item.admin_url, mine | again).status_code == 302
    item.refresh_from_db()
    assert timezone.localtime(item.public_until).isoformat() == "2030-01-31T18:00:00+08:00"


def test_a_row_added_by_the_other_is_not_lost(author, colleague, new_item):
    item = new_item("draft")
    mine = typed(author, item.admin_url, summary="我的概述。")
    row = {"channel_uses-TOTAL_FORMS": 1, "channel_uses-0-channel": "website"}
    colleague.post(item.admin_url, typed(colleague, item.admin_url, **row))
    page = author.post(item.admin_url, mine)
    assert page.status_code == 200
    assert "colleague先生" in page.content.decode()
    author.post(item.admin_url, mine | {"seen_revision": shown(page, "seen_revision")})
    item.refresh_from_db()
    assert (item.summary, item.channel_uses.get().channel) == ("我的概述。", "website")


def test_a_row_removed_by_the_other_is_told(author, colleague, new_item):
    item = new_item("draft")
    ChannelUse.objects.create(record=item, channel="website")
    mine = typed(author, item.admin_url, summary="我的概述。")
    gone = {"channel_uses-0-DELETE": "on"}
    colleague.post(item.admin_url, typed(colleague, item.admin_url, **gone))
    page = author.post(item.admin_url, mine)
    assert page.status_code == 200
    assert "colleague先生修改了“其他公开形式”" in page.content.decode()
    assert shown(page, "summary") == "我的概述。"


@pytest.mark.parametrize("route", [["submit"], ["submit", "approve"], ["force_publish"]])
def test_a_draft_that_was_moved_meanwhile_is_not_saved_but_the_text_is_kept(
    route, author, new_item, people
):
    item = new_item("draft")
    mine = typed(author, item.admin_url, summary="辛苦写好的概述。")
    who = {"submit": "colleague", "approve": "reviewer", "force_publish": "publisher"}
    for move in route:
        item = make_move(item, move, people[who[move]])
    before = list(Item.objects.values()), entries()

    page = author.post(item.admin_url, mine)

    text = page.content.decode()
    assert page.status_code == 200
    assert "刚刚被提交或删除" in text
    assert "辛苦写好的概述。" in text
    assert (list(Item.objects.values()), entries()) == before


def test_saving_a_draft_that_was_discarded_meanwhile_is_a_message(author, new_item, people):
    item = new_item("draft")
    mine = typed(author, item.admin_url, summary="辛苦写好的概述。")
    make_move(item, "discard", people["colleague"])
    page = author.post(item.admin_url, mine, follow=True)
    assert page.status_code == 404
    assert "辛苦写好的概述。" in page.content.decode()
    assert Item.objects.count() == 0


def test_a_form_without_its_revision_overwrites_nothing(author, colleague, new_item):
    item = new_item("draft")
    mine = typed(author, item.admin_url, summary="我的概述。")
    del mine["seen_revision"]
    colleague.post(item.admin_url, typed(colleague, item.admin_url, summary="同事的概述。"))
    assert author.post(item.admin_url, mine).status_code == 200
    item.refresh_from_db()
    assert item.summary == "同事的概述。"


# Moves an author makes from the page.


def press(client, item, move):
    url = reverse("admin:disclosures_item_move", args=[item.pk, move])
    item.refresh_from_db()
    return client.post(url, {"seen_revision": item.revision}, follow=True)


def test_the_page_offers_the_moves_of_its_status(author, new_item):
    for status, expected in {
        "draft": {"submit", "discard"},
        "review": {"recall"},
        "approved": set(),
        "published": {"new_version"},
    }.items():
        page = author.get(new_item(status).admin_url)
        assert {act.name for act, _url in page.context["offers"]} == expected


def test_a_submission_is_recalled_edited_and_submitted_again(author, new_item):
    item = new_item("draft")
    press(author, item, "submit")
    assert "summary" not in author.get(item.admin_url).context["adminform"].form.fields
    press(author, item, "recall")
    author.post(item.admin_url, typed(author, item.admin_url, summary="再改一次。"))
    page = press(author, item, "submit")
    item.refresh_from_db()
    assert (page.status_code, item.status, item.summary) == (200, Status.REVIEW, "再改一次。")


def test_a_discarded_draft_is_gone_and_the_log_remembers(author, new_item):
    item = new_item("draft")
    page = press(author, item, "discard")
    assert page.status_code == 200
    assert Item.objects.count() == 0
    entry = Entry.objects.first()
    assert (entry.action, entry.subject_number, entry.subject_label) == (
        Action.DISCARDED,
        item.number,
        TITLE,
    )


def test_a_discarded_version_leaves_the_published_one(author, new_item, people):
    item = new_item("published")
    draft = make_move(item, "new_version", people["author"])
    press(author, draft, "discard")
    assert Item.objects.get() == item
    assert make_move(item, "new_version", people["author"]).version == 2


# Two clicks.


def test_a_second_click_on_save_leads_to_the_draft_of_the_first(author):
    data = typed(author, ADD, title="只有一份")

    first, second = author.post(ADD, data), author.post(ADD, data)

    (item,) = Item.objects.all()
    assert first.url == second.url == item.admin_url
    assert entries() == 1


def test_two_forms_make_two_drafts(author):
    for _form in range(2):
        author.post(ADD, typed(author, ADD, title="两份"))

    assert Item.objects.count() == 2


def test_a_second_click_on_new_version_leads_to_the_open_draft(new_item, author):
    item = new_item("published")
    url = f"/admin/disclosures/item/{item.pk}/move/new_version/"
    data = {"seen_revision": item.revision}

    first, second = author.post(url, data), author.post(url, data)

    draft = Item.objects.get(version=2)
    assert first.url == second.url == draft.admin_url
