"""How much it takes: each line of `steps` is one interaction, a field typed counting as one."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TITLE = "法律援助案件办结情况"


def do(steps) -> int:
    for step in steps:
        step()
    return len(steps)


def link(page, name):
    return lambda: page.get_by_role("link", name=name).first.click()


def button(page, name):
    return lambda: page.get_by_role("button", name=name, exact=True).click()


def typed(page, label, text):
    return lambda: page.get_by_label(label).fill(text)


def test_a_clerk_publishes_in_twelve_and_a_reviewer_passes_in_four(open_window):
    author, reviewer, publisher = map(open_window, ("author", "reviewer", "publisher"))

    drafted = do([
        link(author, "新建公开事项"),
        typed(author, "信息名称", TITLE),
        lambda: author.get_by_role("radio", name="政务结果").check(),
        typed(author, "内容概述", "全年办结的法律援助案件。"),
        lambda: author.locator(".tiptap").fill("全年办结法律援助案件一千件。"),
        lambda: author.get_by_label("所属分类").select_option(label="本厅公开领域"),
        button(author, "保存并提交审核"),
        button(author, "提交审核"),
    ])  # fmt: skip
    expect(author.locator(".record-bar")).to_contain_text("待审核")
    reviewer.reload()
    reviewed = do([
        link(reviewer, TITLE),
        link(reviewer, "审核通过"),
        lambda: reviewer.get_by_label("以上各项均已逐项核对").check(),
        button(reviewer, "审核通过"),
    ])  # fmt: skip
    expect(reviewer.locator(".record-bar")).to_contain_text("待发布")
    publisher.reload()
    published = do([
        link(publisher, TITLE),
        link(publisher, "立即发布"),
        button(publisher, "立即发布"),
    ])  # fmt: skip
    expect(publisher.locator(".record-bar")).to_contain_text("已发布")

    assert drafted + published <= 12
    assert reviewed <= 4


def test_an_answer_to_a_citizen_is_written_and_released_in_six(open_window):
    mine = "[aria-labelledby=tickets_mine] a:has-text('建议')"
    windows = [open_window("publisher"), open_window("publisher2")]
    handler, other = sorted(windows, key=lambda page: not page.locator(mine).count())
    row = handler.locator(mine).first
    code = row.inner_text().split()[-1]

    written = do([
        row.click,
        link(handler, "拟写答复"),
        typed(handler, "答复", "周末由总值班室接听。"),
        button(handler, "拟写答复"),
    ])  # fmt: skip
    other.reload()
    released = do([link(other, code), button(other, "签发答复")])

    expect(other.locator(".messagelist")).to_contain_text("签发答复")
    assert written + released <= 6


def test_a_reviewer_asks_for_masks_and_the_author_makes_them_with_one_click(open_window):
    author, reviewer = map(open_window, ("author", "reviewer"))
    title = "律师联系方式公示"
    do([
        link(author, "新建公开事项"),
        typed(author, "信息名称", title),
        lambda: author.get_by_role("radio", name="政务结果").check(),
        typed(author, "内容概述", "联系人：张三丰，13800138000。"),
        lambda: author.locator(".tiptap").fill("护照号码E12345678。"),
        lambda: author.get_by_label("所属分类").select_option(label="本厅公开领域"),
        button(author, "保存并提交审核"),
    ])  # fmt: skip
    expect(author.locator(".masking")).to_contain_text("138****8000")
    button(author, "提交审核")()
    reviewer.reload()
    do([
        link(reviewer, title),
        link(reviewer, "审核通过"),
        lambda: reviewer.get_by_label("可能是姓名").check(),
        button(reviewer, "遮盖所选并退回"),
    ])  # fmt: skip
    expect(reviewer.locator(".record-bar")).to_contain_text("草稿")

    author.goto(f"/admin/disclosures/item/?q={title}")
    link(author, title)()
    expect(author.locator(".masking")).to_contain_text("审核人请求遮盖")
    button(author, "遮盖所选")()

    expect(author.get_by_label("内容概述")).to_have_value("联系人：张某某，138****8000。")
    expect(author.locator(".tiptap")).to_have_text("护照号码E1*****78。")
