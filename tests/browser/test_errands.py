"""The ten errands of `docs/errands.md`: from the home page, one search or three clicks at most."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture
def page(open_window):
    page = open_window(width=360)
    page.goto("/")
    return page


def search(page, words):
    page.get_by_role("button", name="检索").first.click()
    page.locator("#site-search").fill(words)
    page.keyboard.press("Enter")


def go_to(page, name):
    page.get_by_role("button", name="菜单").click()
    page.locator("#menu-sheet").get_by_role("link", name=name, exact=True).click()


def hit(page, name):
    return page.locator(".record__title a", has_text=name).first


def test_to_become_a_lawyer(page):
    search(page, "怎么当律师")
    hit(page, "律师执业、变更、注销许可").click()

    expect(page).to_have_url("/approvals/XK-01/")
    for fact in ("办理条件", "申请材料", "20 工作日", "不收费"):
        expect(page.get_by_text(fact).first).to_be_visible()


def test_what_was_done_about_commutations_in_2009(page):
    search(page, "减刑")
    page.locator(".opener--filters").click()
    page.get_by_label("年份").select_option("2009")
    page.get_by_role("button", name="应用").click()
    expect(page.locator(".record__date").first).to_contain_text("2009")
    page.locator(".record__title a").first.click()

    expect(page.locator("h1")).to_contain_text("减刑")


def test_which_department_is_worst_in_time(page):
    go_to(page, "公开时效")

    expect(page.get_by_role("rowheader", name="监狱管理局")).to_be_visible()


def test_proof_that_nothing_was_altered(page):
    search(page, "640000/2026-00021")
    expect(page.locator("h1")).to_contain_text("政府信息公开指南")
    page.get_by_role("link", name="核验").first.click()

    expect(page.get_by_text("verify.py").first).to_be_visible()


def test_all_penalties_as_a_table(page):
    search(page, "行政处罚事项")
    hit(page, "行政处罚事项").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="XLSX").first.click()

    assert download.value.suggested_filename.endswith(".xlsx")


@pytest.mark.parametrize("words", ["怎么投诉", "没有公开的信息找谁反映"])
def test_to_complain_and_to_ask_for_what_is_not_published(page, words):
    search(page, words)
    hit(page, "反映问题").click()

    expect(page).to_have_url("/reports/new/")


def test_what_an_appraisal_costs(page):
    search(page, "司法鉴定收费")

    expect(hit(page, "司法鉴定服务收费公示要求")).to_be_visible()


def test_who_decided(page):
    search(page, "全过程公开")
    hit(page, "全过程公开").click()
    page.locator(".record__title a").first.click()

    expect(page.get_by_role("heading", name="环节", exact=True)).to_be_visible()


def test_what_is_new_of_a_department(page):
    go_to(page, "机构与职责")
    page.get_by_role("link", name="监狱管理局", exact=True).first.click()

    expect(page.locator(".records .record").first).to_be_visible()
