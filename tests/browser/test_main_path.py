"""The main job in a real browser, each step by the person whose step it is."""

import pytest
from playwright.sync_api import expect

from tests.report import report_paragraphs

pytestmark = pytest.mark.browser

TITLE = "自治区司法厅2009年政务公开工作报告（全文）"


def press(page, name):
    page.get_by_role("link", name=name, exact=True).click()
    return page.get_by_role("button", name=name, exact=True)


def open_from_desk(page, title):
    page.goto("/admin/")
    page.get_by_role("link", name=title).first.click()


def test_a_draft_becomes_a_page_and_in_the_end_a_tombstone(open_window):
    author, reviewer, publisher = map(open_window, ("author", "reviewer", "publisher"))
    citizen = open_window()

    author.get_by_role("link", name="新建公开事项").click()
    author.get_by_label("信息名称").fill(TITLE)
    author.get_by_role("button", name="保存并提交审核").click()
    expect(author.get_by_role("alert")).to_contain_text("“正文”还没有填写")
    author.get_by_role("link", name="返回").click()
    author.get_by_role("radio", name="政务结果").check()
    author.get_by_label("内容概述").fill("2009年政务公开的做法、经验、问题和下一步措施。")
    author.locator(".tiptap").fill("\n".join(report_paragraphs()))
    author.get_by_label("所属分类").select_option(label="本厅公开领域")
    author.get_by_label("公开时限").select_option(label="长期公开")
    author.get_by_role("radio", name="结果公开").check()
    author.get_by_role("button", name="保存并提交审核").click()
    author.get_by_role("button", name="提交审核").click()
    expect(author.locator(".record-bar")).to_contain_text("待审核")

    open_from_desk(reviewer, TITLE)
    confirm = press(reviewer, "审核通过")
    for box in reviewer.get_by_role("checkbox").all():
        box.check()
    confirm.click()
    expect(reviewer.locator(".record-bar")).to_contain_text("待发布")

    open_from_desk(publisher, TITLE)
    press(publisher, "立即发布").click()
    expect(publisher.locator(".record-bar")).to_contain_text("已发布")

    citizen.goto("/")
    citizen.get_by_role("searchbox").fill("减刑")
    citizen.get_by_role("searchbox").press("Enter")
    citizen.get_by_role("link", name=TITLE).click()
    expect(citizen.get_by_role("heading", level=1)).to_have_text(TITLE)
    address = citizen.url

    open_from_desk_list(author, TITLE)
    press(author, "起草新版本").click()
    author.get_by_label("修改说明").fill("标题补充“修订”。")
    author.get_by_label("信息名称").fill(f"{TITLE}修订")
    author.get_by_role("button", name="保存并提交审核").click()
    author.get_by_role("button", name="提交审核").click()
    open_from_desk(reviewer, f"{TITLE}修订")
    confirm = press(reviewer, "审核通过")
    for box in reviewer.get_by_role("checkbox").all():
        box.check()
    confirm.click()
    citizen.goto(address)
    expect(citizen.get_by_role("heading", level=1)).to_have_text(TITLE)
    open_from_desk(publisher, f"{TITLE}修订")
    press(publisher, "立即发布").click()
    citizen.goto(address)
    expect(citizen.get_by_role("heading", level=1)).to_have_text(f"{TITLE}修订")
    citizen.goto(f"{address}versions/1/")
    expect(citizen.get_by_role("heading", level=1)).to_have_text(TITLE)

    confirm = press(publisher, "撤下")
    publisher.get_by_label("撤下理由").fill("演示：核实后重新公开。")
    confirm.click()
    for url in (address, f"{address}versions/1/"):
        assert citizen.goto(url).status == 410
        expect(citizen.get_by_role("main")).to_contain_text("演示：核实后重新公开。")


def open_from_desk_list(page, title):
    page.goto(f"/admin/disclosures/item/?q={title}")
    page.get_by_role("link", name=title).first.click()
