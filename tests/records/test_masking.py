"""Personal data is masked by an author with one click, and asked for by a reviewer (R4)."""

import re
from html import unescape

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from django.utils import translation

from disclosures.models import ChannelUse, Item
from portal.base.audit.actions import Action as LogAction
from portal.base.audit.models import Entry
from portal.records import masks
from portal.records.actions import Action
from portal.records.reasons import CHECK_SHEET
from portal.records.states import Status
from tests.factories import make_move, next_version
from tests.records.test_editing import typed
from tests.records.test_personal_data import CARD, VALID

pytestmark = pytest.mark.pages

MASKED_ID = f"6401**********{VALID[-4:]}"
BODY = f"<p>张三丰，男，身份证号码{VALID[:6]}<strong>{VALID[6:]}</strong>，<em>全部</em>办结。</p>"
BODY_MASKED = (
    f"<p>张三丰，男，身份证号码6401**<strong>********{VALID[-4:]}</strong>，<em>全部</em>办结。</p>"
)


def url(item, page, *args):
    return reverse(f"admin:disclosures_item_{page}", args=[item.pk, *args])


def offered(page) -> dict[str, bool]:
    """What a person may tick on the page, and whether it is ticked."""
    text = unescape(page.content.decode())
    boxes = re.findall(r'<input type="checkbox" name="mask" value="([^"]+)"( checked)?>', text)
    return {value: bool(checked) for value, checked in boxes}


def ticked(page) -> list[str]:
    return [value for value, is_ticked in offered(page).items() if is_ticked]


def mask(client, item, values, **given):
    data = {"seen_revision": item.revision, "mask": values, "names": ""}
    return client.post(url(item, "mask"), data | given, follow=True)


def told(page) -> str:
    return " ".join(str(message) for message in page.context["messages"])


def entries():
    return Entry.objects.exclude(action=LogAction.SIGNED_IN).count()


@pytest.fixture(autouse=True)
def _in_chinese():
    """Whatever language the last request was answered in."""
    with translation.override("zh-hans"):
        yield


@pytest.fixture
def author(signed_in):
    return signed_in("author")


@pytest.fixture
def reviewer(signed_in):
    return signed_in("reviewer")


@pytest.fixture
def draft(new_item):
    """A draft with an ID number over two tags, and a mobile number in a row that belongs to it."""
    item = new_item("draft", body=BODY, summary="全年办理情况，咨询13900139000。")
    ChannelUse.objects.create(record=item, channel="newspaper", detail="宁夏日报 13800138000")
    return item


# An author, in a draft.


@pytest.mark.parametrize("page", ["change", "submit"])
def test_what_was_found_is_listed_by_place_and_masked_with_one_click(page, author, draft):
    address = url(draft, "change") if page == "change" else url(draft, "move", "submit")
    shown = author.get(address)
    before = entries()

    done = mask(author, draft, ticked(shown))

    text = shown.content.decode()
    for part in (
        "正文",
        MASKED_ID,
        "内容概述",
        "139****9000",
        "其他公开形式 1（载体）",
        "138****8000",
    ):
        assert part in text
    draft.refresh_from_db()
    assert draft.body == BODY_MASKED
    assert draft.summary == "全年办理情况，咨询139****9000。"
    assert draft.channel_uses.get().detail == "宁夏日报 138****8000"
    assert draft.revision == 1
    assert entries() == before + 1
    assert "已遮盖 3 处" in told(done)
    assert not ticked(done)


def test_the_log_tells_who_masked_what(author, draft, people):
    mask(author, draft, ticked(author.get(draft.admin_url)))

    entry = Entry.objects.select_related("detail").first()
    assert (entry.action, entry.detail.actor) == (Action.EDITED, people["author"])
    assert entry.detail.changes["revision"] == 1
    fields = entry.detail.changes["fields"]
    assert fields["body"] == [BODY, BODY_MASKED]
    assert fields["channel_uses-0"] == {"detail": ["宁夏日报 13800138000", "宁夏日报 138****8000"]}


def test_masking_counts_as_writing(draft, signed_in, people):
    colleague = signed_in("colleague")
    mask(colleague, draft, ticked(colleague.get(draft.admin_url)))

    draft.refresh_from_db()
    assert people["colleague"] in draft.writers.all()
    assert draft.edited_by == people["colleague"]


def test_only_what_is_ticked_is_masked(author, draft):
    shown = author.get(draft.admin_url)
    of_the_body = [value for value in ticked(shown) if value.startswith(place_of(shown, "正文"))]

    mask(author, draft, of_the_body)

    draft.refresh_from_db()
    assert (draft.body, "13900139000" in draft.summary) == (BODY_MASKED, True)


def place_of(page, place) -> str:
    line = next(line for line in page.context["findings"] if line.finding.place == place)
    return line.finding.value.partition("-")[0] + "-"


def test_a_submission_goes_on_after_masking(author, draft):
    shown = author.get(url(draft, "move", "submit"))
    assert "不得公开" in shown.content.decode()

    page = mask(author, draft, ticked(shown), _submit="")

    assert page.redirect_chain[-1][0] == url(draft, "move", "submit")
    assert page.context["reasons"] == []
    draft.refresh_from_db()
    author.post(url(draft, "move", "submit"), {"seen_revision": draft.revision})
    draft.refresh_from_db()
    assert draft.status == Status.REVIEW


def test_a_name_is_offered_but_not_ticked(author, draft):
    shown = author.get(draft.admin_url)
    names = [line.finding for line in shown.context["findings"] if line.finding.kind == "name"]
    assert [name.name for name in names] == ["张三丰"]
    assert not offered(shown)[names[0].value]

    mask(author, draft, [names[0].value])

    draft.refresh_from_db()
    assert draft.body == BODY.replace("张三丰", "张某某")


def test_typed_names_are_masked_in_every_place(author, draft):
    Item.objects.update(title="张三丰许可", keywords="欧阳锋、张三丰")
    mask(author, draft, [], names="张三丰、欧阳锋")

    draft.refresh_from_db()
    assert (draft.title, draft.keywords) == ("张某某许可", "欧阳某、张某某")
    assert "张某某，男" in draft.body


def test_a_word_that_is_no_name_masks_nothing(author, draft):
    before = entries()
    page = mask(author, draft, ticked(author.get(draft.admin_url)), names="张3")

    draft.refresh_from_db()
    assert (draft.body, entries()) == (BODY, before)
    assert "“张3”不能当作姓名" in told(page)


def test_nothing_ticked_leaves_no_entry(author, draft):
    before = entries()
    page = mask(author, draft, [])

    draft.refresh_from_db()
    assert (draft.revision, entries()) == (0, before)
    assert "没有选择" in told(page)


def test_a_value_that_was_never_offered_masks_nothing(author, draft):
    before = entries()
    mask(author, draft, ["0-abc", "x", "999-" + "0" * 20])

    assert entries() == before


def test_masking_twice_changes_nothing_more(author, draft):
    values = ticked(author.get(draft.admin_url))
    mask(author, draft, values)
    draft.refresh_from_db()
    before = entries()

    mask(author, draft, values)

    draft.refresh_from_db()
    assert (draft.body, draft.revision, entries()) == (BODY_MASKED, 1, before)


def test_who_was_slower_than_another_editor_is_told(author, draft, signed_in):
    values = ticked(author.get(draft.admin_url))
    stale = Item.objects.get(pk=draft.pk)
    colleague = signed_in("colleague")
    mask(colleague, draft, values[:1])
    before = Item.objects.values().get(), entries()

    page = mask(author, stale, values)

    assert (Item.objects.values().get(), entries()) == before
    assert "没有遮盖任何内容" in told(page)


def test_a_form_opened_before_does_not_bring_the_number_back(author, draft, signed_in):
    colleague = signed_in("colleague")
    mine = typed(author, draft.admin_url, keywords="律师")
    mask(colleague, draft, ticked(colleague.get(draft.admin_url)))

    page = author.post(draft.admin_url, mine)

    assert page.status_code == 200
    form = page.context["adminform"].form
    assert (form["body"].value(), form["keywords"].value()) == (BODY_MASKED, "律师")


def test_a_draft_that_was_submitted_meanwhile_is_not_changed(author, new_item, people):
    item = new_item("draft", summary="咨询13900139000")
    values = ticked(author.get(item.admin_url))
    stale = Item.objects.get(pk=item.pk)
    make_move(item, "submit", people["colleague"])

    page = mask(author, stale, values)
    also = mask(author, Item.objects.get(pk=item.pk), values)

    assert "没有遮盖任何内容" in told(page)
    assert "没有遮盖任何内容" in told(also)
    assert Item.objects.get().summary == "咨询13900139000"


@pytest.mark.parametrize(
    ("person", "status"),
    [
        ("stranger_author", 404), ("stranger_reviewer", 404), ("reviewer", 403),
        ("reviewer2", 403), ("publisher", 403), ("supervisor", 403), ("administrator", 403),
        ("superuser", 403),
    ],
)  # fmt: skip
def test_nobody_else_may_mask(person, status, author, draft, signed_in):
    values = ticked(author.get(draft.admin_url))
    before = Item.objects.values().get(), entries()
    data = {"seen_revision": draft.revision, "mask": values}

    page = signed_in(person).post(url(draft, "mask"), data)

    assert page.status_code == status
    assert (Item.objects.values().get(), entries()) == before


def test_a_visitor_is_asked_to_sign_in(draft):
    page = Client().post(url(draft, "mask"), {"seen_revision": 0, "mask": []})

    assert page.status_code == 403
    assert 'id="login-form"' in page.content.decode()


@pytest.mark.parametrize("person", ["reviewer", "publisher", "supervisor"])
def test_who_may_not_mask_is_shown_no_button(person, draft, signed_in):
    assert "遮盖" not in signed_in(person).get(draft.admin_url).content.decode()


def test_the_address_answers_to_posts_alone(author, draft):
    assert author.get(url(draft, "mask")).status_code == 405


def test_a_mistake_of_the_browser_masks_nothing(author, draft):
    page = author.post(url(draft, "mask"), {"mask": ["0-x"]}, follow=True)

    assert page.status_code == 200
    assert Item.objects.get().body == BODY


def test_a_published_text_is_out_of_reach(author, new_item):
    item = new_item("published")
    Item.objects.filter(pk=item.pk).update(summary="咨询13900139000")

    mask(author, item, ["0-x"], names="张三")

    assert Item.objects.get().summary == "咨询13900139000"


# A reviewer, who never edits.


@pytest.fixture
def submitted(new_item, people):
    item = new_item("review", summary=f"咨询13900139000，卡号{CARD}。")
    ChannelUse.objects.bulk_create(
        [ChannelUse(record=item, channel="other", detail="联系13800138000")]
    )
    return item


def test_approving_lists_what_was_found_and_offers_two_ways(reviewer, submitted):
    page = reviewer.get(url(submitted, "move", "approve"))

    text = page.content.decode()
    assert len(ticked(page)) == 3
    for part in ("139****9000", "4532********0366", "138****8000", "保留个人信息的理由"):
        assert part in text
    assert f'formaction="{url(submitted, "move", "return")}"' in text
    assert "13900139000" not in text.replace(submitted.summary, "")


def test_the_numbers_stay_with_a_reason_that_is_kept_and_logged(reviewer, submitted):
    address = url(submitted, "move", "approve")
    answers = {"seen_revision": submitted.revision, "check_all": "on"}

    refused = reviewer.post(address, answers)
    reviewer.post(address, answers | {"override_reason": "对公账户，依法公开"})

    assert (refused.status_code, len(refused.context["reasons"])) == (422, 3)
    submitted.refresh_from_db()
    assert (submitted.status, submitted.override_reason) == (
        Status.APPROVED,
        "对公账户，依法公开",
    )
    changes = Entry.objects.select_related("detail").first().detail.changes
    assert changes["override_reason"] == "对公账户，依法公开"


def test_a_reviewer_asks_for_masks_and_the_author_makes_them_with_one_click(
    reviewer, author, submitted, people
):
    values = ticked(reviewer.get(url(submitted, "move", "approve")))
    before = entries()
    data = {"seen_revision": submitted.revision, "mask": values[:2], "note": "余下的可以保留。"}

    reviewer.post(url(submitted, "move", "return"), data)

    submitted.refresh_from_db()
    assert (submitted.status, entries()) == (Status.DRAFT, before + 1)
    assert submitted.return_note.split("\n")[0] == "余下的可以保留。"
    assert "“内容概述”中的手机号码：139****9000" in submitted.return_note
    assert "4532********0366" in submitted.return_note
    assert [one["masked"] for one in submitted.masks_asked] == ["4532********0366", "139****9000"]
    assert people["reviewer"] not in submitted.writers.all()
    assert "13900139000" not in str(submitted.masks_asked)

    page = author.get(submitted.admin_url)
    assert len(offered(page)) == 3
    assert sorted(ticked(page)) == sorted(values[:2])
    assert page.content.decode().count("审核人请求遮盖") == 2
    mask(author, submitted, ticked(page))

    submitted.refresh_from_db()
    assert submitted.summary == "咨询139****9000，卡号4532********0366。"
    assert submitted.channel_uses.get().detail == "联系13800138000"
    submitted = make_move(submitted, "submit", people["author"])
    assert submitted.masks_asked == []
    approved = make_move(submitted, "approve", people["reviewer"], override_reason="公务手机")
    assert approved.status == Status.APPROVED


def test_a_request_made_in_english_is_understood_in_chinese(reviewer, author, submitted):
    ask, back = (f"/en{url(submitted, 'move', move)}" for move in ("approve", "return"))
    mine = submitted.admin_url
    values = ticked(reviewer.get(ask))

    reviewer.post(back, {"seen_revision": submitted.revision, "mask": values[:1]})

    submitted.refresh_from_db()
    assert submitted.return_note == "请遮盖“内容概述”中的银行卡号：4532********0366"
    assert ticked(author.get(mine)) == values[:1]


def test_a_return_with_neither_note_nor_mask_is_refused_and_keeps_the_list(reviewer, submitted):
    page = reviewer.post(
        url(submitted, "move", "return"), {"seen_revision": submitted.revision, "note": " "}
    )

    assert page.status_code == 422
    assert len(offered(page)) == 3
    assert ticked(page) == []


def test_a_request_comes_too_late_for_a_version_approved_meanwhile(reviewer, submitted, people):
    values = ticked(reviewer.get(url(submitted, "move", "approve")))
    seen = submitted.revision
    make_move(submitted, "approve", people["reviewer2"], override_reason="公务")

    page = reviewer.post(
        url(submitted, "move", "return"), {"seen_revision": seen, "mask": values}, follow=True
    )

    submitted.refresh_from_db()
    assert (submitted.status, submitted.masks_asked) == (Status.APPROVED, [])
    assert "审核通过" in told(page)


def test_an_id_number_leaves_only_the_way_back(reviewer, submitted):
    Item.objects.filter(pk=submitted.pk).update(summary=f"身份证{VALID}")
    address = url(submitted, "move", "approve")
    page = reviewer.get(address)
    answers = {"check_all": "on", "override_reason": "必须", "seen_revision": submitted.revision}

    assert MASKED_ID in page.content.decode()
    assert reviewer.post(address, answers).status_code == 422
    back = {"seen_revision": submitted.revision, "mask": ticked(page)}
    reviewer.post(url(submitted, "move", "return"), back)
    submitted.refresh_from_db()
    assert submitted.status == Status.DRAFT
    assert VALID not in submitted.return_note


def test_the_request_is_neither_public_nor_copied(people, new_item):
    item = new_item("published")
    draft = next_version(item, people, status="review", summary="咨询13900139000")
    draft = make_move(draft, "return", people["reviewer"], masks_asked=[{"key": "x"}])
    published = make_move(draft, "force_publish", people["publisher"], override_reason="公务")
    opened = make_move(published, "new_version", people["author"])

    assert "masks_asked" not in Item.public_fields
    assert (published.masks_asked, opened.masks_asked) == ([], [])


def test_force_publishing_lists_what_it_makes_public(new_item, signed_in):
    item = new_item("draft", summary="咨询13900139000")
    publisher = signed_in("publisher")
    address = url(item, "move", "force_publish")

    page = publisher.get(address)

    assert "139****9000" in page.content.decode()
    assert offered(page) == {}
    answers = {"seen_revision": 0, "note": "汛情", "override_reason": "值班手机"}
    publisher.post(address, answers)
    item.refresh_from_db()
    assert (item.status, item.override_reason) == (Status.PUBLISHED, "值班手机")


# A place that is no field of the record, such as the text of a file.


def test_what_cannot_be_masked_in_place_is_listed_with_advice(new_item, monkeypatch):
    item = new_item("draft", summary="咨询13900139000")
    texts = masks.public_texts(item) | {"附件“名单.pdf”": "电话13800138000"}
    monkeypatch.setattr(masks, "public_texts", lambda record: texts)

    listed = masks.lines(item)
    page = render_to_string("admin/publishing/findings.html", {"findings": listed, "can_tick": "1"})

    assert [(line.finding.place, line.in_place) for line in listed] == [
        ("内容概述", True),
        ("附件“名单.pdf”", False),
    ]
    assert "请换一份遮盖好的文件" in page
    assert page.count("checkbox") == 1


# How much it takes.


def test_the_check_sheet_is_signed_as_a_whole_and_kept_point_by_point(reviewer, new_item):
    """Open, 审核通过, one tick, confirm: four interactions."""
    item = new_item("review")
    address = url(item, "move", "approve")
    page = reviewer.get(address).content.decode()
    for label in CHECK_SHEET.values():
        assert str(label) in page

    reviewer.post(address, {"seen_revision": item.revision, "check_all": "on"})

    item.refresh_from_db()
    assert item.status == Status.APPROVED
    assert item.check_sheet == dict.fromkeys(CHECK_SHEET, True)


def test_a_check_sheet_signed_in_part_approves_nothing(reviewer, new_item):
    item = new_item("review")
    signed = dict.fromkeys([f"check_{key}" for key in list(CHECK_SHEET)[:-1]], "on")

    page = reviewer.post(url(item, "move", "approve"), {"seen_revision": item.revision} | signed)

    assert page.status_code == 422
    assert "公开依据明确" in page.context["reasons"][0]


USUAL = [
    ("duty", "long_term", "before"),
    ("goal", "periodic", "before"),
    ("progress", "staged", "during"),
    ("result", "long_term", "after"),
]


@pytest.mark.parametrize(("kind", "term", "stage"), USUAL)
def test_term_and_stage_follow_from_the_kind(kind, term, stage, author, category):
    """Title, kind, summary, text and category are all a clerk has to fill in."""
    add = reverse("admin:disclosures_item_add")
    given = {
        "title": "许可办理情况", "kind": kind, "summary": "概述", "body": "<p>正文</p>",
        "category": category.pk, "_submit": "",
    }  # fmt: skip

    page = author.post(add, typed(author, add, **given), follow=True)

    item = Item.objects.get()
    assert (item.disclosure_term, item.stage, page.context["reasons"]) == (term, stage, [])
    changes = Entry.objects.select_related("detail").first().detail.changes["fields"]
    assert (changes["disclosure_term"], changes["stage"]) == (["", term], ["", stage])


def test_what_was_chosen_is_not_replaced(author, new_item):
    item = new_item("draft", kind="goal", stage="during", disclosure_term="")

    author.post(item.admin_url, typed(author, item.admin_url))

    item.refresh_from_db()
    assert (item.stage, item.disclosure_term) == ("during", "periodic")
