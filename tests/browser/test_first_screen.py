"""What a citizen came for is on the first screen of a phone."""

import pytest

HEADER, FIRST_HIT = 120, 420  # CSS pixels from the top
LISTS = [
    "/disclosures/", "/approvals/", "/penalties/", "/laws/", "/dossiers/", "/hotlines/",
    "/profiles/", "/demands/", "/waivers/", "/timeliness/obligations/", "/search/?q=律师证",
]  # fmt: skip
HIT = "main .records a, main .records b, main tbody td, main .hotlines__number"


@pytest.mark.browser
@pytest.mark.parametrize("text", [None, "large"])
@pytest.mark.parametrize("language", ["", "/en"])
def test_the_first_hit_of_a_list(open_window, language, text):
    page = open_window(width=360, display={"text": text} if text else None)
    late = []
    for path in LISTS:
        page.goto(language + path)
        header = page.locator(".site-header").bounding_box()
        hit = page.locator(HIT).first.bounding_box()
        late += [(path, header["height"], hit["y"])] * (
            header["height"] > HEADER or hit["y"] > FIRST_HIT
        )

    assert late == []


@pytest.mark.browser
def test_search_menu_and_filters_open_over_the_page(open_window):
    page = open_window(width=360)
    page.goto("/disclosures/?kind=result&year=2009")

    assert not page.locator("#menu-sheet, #search-sheet, #filter-sheet").first.is_visible()
    page.get_by_role("button", name="检索").first.click()
    page.locator("#site-search").fill("律师证")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/**")
    page.get_by_role("button", name="菜单").click()
    page.locator("#menu-sheet").get_by_role("link", name="热线电话").click()
    page.wait_for_url("**/hotlines/")
    page.go_back()
    page.get_by_role("button", name="筛选").first.click()
    page.locator("#filter-sheet").get_by_label("只看现行有效的").check()
    page.locator("#filter-sheet").get_by_role("button", name="应用").click()
    page.wait_for_url("**in_force**")
    assert page.locator(".opener--filters .opener__count").inner_text().startswith("1")
    page.get_by_role("button", name="筛选").first.click()
    page.locator("#filter-sheet").get_by_role("button", name="关闭").click()

    assert not page.locator("#filter-sheet").is_visible()
