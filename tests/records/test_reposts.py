"""Old content under a new number, or in a new version, is flagged when it is published."""

import time

import pytest

from portal.records import reposts
from portal.records.reposts import Content, is_nearly_same
from tests.base.files import samples
from tests.factories import make_move, next_version

pytestmark = pytest.mark.pages

ACCOUNT = (
    "<p>2026年第一季度伙食账目：收入 12000 元，支出 11800 元，结余 200 元。"
    "账目由罪犯伙食管理委员会核对，欢迎家属查询和监督。</p>"
)


def body(text: str) -> str:
    return f"<p>{text}</p>"


def flagged(new_item, first: str, second: str) -> bool:
    old = new_item("published", body=first)
    return new_item("published", body=second).republishes == old.number


@pytest.mark.parametrize(
    "again",
    [
        ACCOUNT,
        ACCOUNT.replace("2026年第一季度", "2026年第二季度"),
        ACCOUNT.replace("2026年第一季度", "二〇二七年三月"),
        ACCOUNT.replace("，", " ， ").replace("。", "！"),
        ACCOUNT.replace("欢迎", "热情欢迎"),
        ACCOUNT.replace("<p>", "<h3>").replace("</p>", "</h3>"),
        ACCOUNT.replace("12000", "１２０００"),
    ],
)
def test_the_same_with_other_dates_or_few_other_words_is_old(new_item, again):
    assert flagged(new_item, ACCOUNT, again)


@pytest.mark.parametrize(
    "new",
    [
        ACCOUNT.replace("12000", "12100"),
        ACCOUNT.replace("11800", "11900").replace("200 元", "100 元"),
        body("律师事务所年度检查考核结果：合格三十家，不合格两家。"),
        ACCOUNT.replace("账目由罪犯伙食管理委员会核对", "账目经审计处和驻狱检察室逐笔审计"),
    ],
)
def test_other_figures_or_other_words_are_new(new_item, new):
    assert not flagged(new_item, ACCOUNT, new)


def test_limits_are_no_dates(new_item):
    first = body("自收到申请之日起5日内受理，20个工作日内办结，逾期未答复的可以投诉。")

    assert not flagged(new_item, first, first.replace("5日内", "3日内"))


def test_a_new_file_is_new_content_the_same_file_is_not(new_item):
    paper = samples.pdf()
    old = new_item("published", body=ACCOUNT, file=paper)
    same = new_item("published", body=ACCOUNT, file=paper)
    other = new_item("published", body=ACCOUNT, file=samples.pdf("Meeting of April"))

    assert same.republishes == old.number
    assert other.republishes == ""


def test_a_new_version_is_held_against_all_before_it(new_item, people):
    item = new_item("published", body=ACCOUNT)
    same = next_version(item, people)
    a_word_more = next_version(same, people, body=ACCOUNT.replace("欢迎", "热情欢迎"))
    changed = next_version(a_word_more, people, body=body("另一季度由审计处逐笔核对，没有差错。"))
    restored = next_version(changed, people, body=ACCOUNT)

    assert [one.republishes for one in (same, a_word_more, restored)] == [item.number] * 3
    assert changed.republishes == ""


def test_what_was_withdrawn_and_what_the_department_above_said_counts_too(
    new_item, people, departments
):
    withdrawn = new_item("withdrawn", body=ACCOUNT)
    above = new_item("draft", body=body("上级部门的一段话，写得很长很长，供下级照抄。"))
    above.department = departments["root"]
    above.save()
    above = make_move(above, "force_publish", people["publisher"])

    assert new_item("published", body=ACCOUNT).republishes == withdrawn.number
    copied = new_item("published", body=body("上级部门的一段话，写得很长很长，供下级照抄。"))
    assert copied.republishes == above.number


def test_drafts_and_departments_beside_it_do_not_count(new_item, people, departments):
    new_item("draft", body=ACCOUNT)
    elsewhere = new_item(
        "draft", body=ACCOUNT, department=departments["bureau"], author="stranger_author"
    )
    make_move(elsewhere, "force_publish", people["publisher"])

    assert new_item("published", body=ACCOUNT).republishes == ""


def test_an_exact_copy_is_found_however_old(new_item, monkeypatch):
    monkeypatch.setattr(reposts, "COMPARED", 1)
    old = new_item("published", body=ACCOUNT)
    new_item("published", body=body("其间发布的另一件，内容完全不同，也不短。"))

    assert new_item("published", body=ACCOUNT).republishes == old.number


def test_an_internal_record_is_never_named_by_a_public_one(new_item):
    new_item("published", body=ACCOUNT, audience="internal")

    assert new_item("published", body=ACCOUNT).republishes == ""


def test_the_page_tells_citizens_and_the_review_tells_the_reviewer(new_item, client, signed_in):
    old, again = new_item("published", body=ACCOUNT), new_item("published", body=ACCOUNT)
    waiting = new_item("review", body=ACCOUNT)

    shown = client.get(again.get_absolute_url()).content.decode()
    review = signed_in("reviewer").get(f"/admin/disclosures/item/{waiting.pk}/move/approve/")

    assert "旧稿新发" in shown
    assert old.number in shown
    assert "旧稿新发" not in client.get(old.get_absolute_url()).content.decode()
    assert "旧稿新发" in review.content.decode()


def test_short_texts_have_to_be_equal():
    one, other = (Content(text, {}) for text in ("见附件一", "见附件"))

    assert not is_nearly_same(one, other)


def test_entries_of_the_catalogue_are_held_against_themselves_alone(catalogue, people):
    assert all(entry.republishes == "" for entry in catalogue.values())
    law = catalogue["law"]
    same = next_version(law, people)

    assert same.republishes == law.number
    assert next_version(same, people, issuer="全国人民代表大会").republishes == ""


@pytest.mark.parametrize("sign", ["1", "一", "2009年", "第1"])
def test_a_long_row_of_figures_takes_no_longer_than_other_texts(sign, new_item):
    item = new_item(body=f"<p>{sign * (100_000 // len(sign))}</p>")
    before = time.process_time()

    reposts.content_of(item)

    assert time.process_time() - before < 2
