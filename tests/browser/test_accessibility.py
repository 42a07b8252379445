"""axe finds nothing on the public pages and in the back office, in both languages."""

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

# axe writes style sheets into the page; the policy itself is watched on the main path.
AXE = True
NEWEST = "status = 'published' AND audience = 'public'"
VERSIONED = f"{NEWEST} AND version > 1"
WITHDRAWN = "status = 'withdrawn'"
REVIEWED = "status = 'review'"


def public_pages(site) -> list[str]:
    return [
        "/",
        "/disclosures/",
        "/disclosures/?q=减刑&kind=nonsense",
        "/disclosures/?q=没有这样的词语",
        f"/disclosures/{site.number(NEWEST)}/",
        f"/disclosures/{site.number(VERSIONED)}/versions/1/",
        f"/disclosures/{site.number(WITHDRAWN)}/",
        "/departments/",
        "/departments/S01/",
        "/departments/S03/",
        "/hotlines/",
        "/no-such-page/",
    ]


@pytest.mark.parametrize("language", ["", "/en"])
@pytest.mark.parametrize("width", [360, 1280])
def test_public_pages(open_window, demo_site, language, width):
    page = open_window(width=width, bypass_csp=AXE)

    for path in public_pages(demo_site):
        page.goto(language + path)
        assert violations(page) == [], path
        assert is_inside(page), f"{path} scrolls sideways at {width} px"


@pytest.mark.parametrize("username", ["author", "reviewer", "publisher", "supervisor", "admin"])
def test_the_desk(open_window, username):
    page = open_window(username, bypass_csp=AXE)

    for path in ("/admin/", "/en/admin/"):
        page.goto(path)
        assert violations(page) == [], path


def test_a_record_and_its_confirmation_in_the_back_office(open_window):
    page = open_window("reviewer", bypass_csp=AXE)
    page.goto("/admin/")
    page.locator("#to_review + .desk__scroll a").first.click()
    page.wait_for_url("**/change/")
    assert violations(page) == []
    page.get_by_role("link", name="审核通过").click()
    page.wait_for_url("**/approve/")
    assert violations(page) == []
    page.goto("/admin/disclosures/item/")
    assert violations(page) == []


@pytest.mark.parametrize("width", [360, 1280])
def test_a_draft_with_personal_data_and_its_submission(open_window, width):
    page = open_window("author", width=width, bypass_csp=AXE)
    page.goto("/admin/disclosures/item/add/")
    page.get_by_label("信息名称").fill("联系人：张三丰，13800138000")
    page.get_by_role("button", name="保存并提交审核").click()
    page.wait_for_url("**/submit/")
    page.get_by_text("按姓名遮盖").click()
    assert violations(page) == []
    assert is_inside(page)
    page.get_by_role("link", name="返回").click()
    page.wait_for_url("**/change/")
    assert violations(page, ".masking") == []


def violations(page, part=None) -> list[str]:
    found = Axe().run(page, part).response["violations"]
    return [f"{rule['id']}: {node['html'][:150]}" for rule in found for node in rule["nodes"]]


def is_inside(page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
