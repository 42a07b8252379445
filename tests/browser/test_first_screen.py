"""What a citizen came for is on the first screen of a phone."""

import pytest
from playwright.sync_api import expect

from tests.browser.pages import VERSIONED

HEADER, FIRST_HIT, FIRST_TEXT = 120, 420, 480  # CSS pixels from the top
PHONE = {"width": 360, "height": 740}
LISTS = [
    "/disclosures/", "/approvals/", "/penalties/", "/laws/", "/dossiers/", "/hotlines/",
    "/profiles/", "/demands/", "/waivers/", "/timeliness/obligations/", "/search/?q=律师证",
]  # fmt: skip
# The first figure of a board, the first entry of the log.
FIRST = {"/timeliness/": ".headline dd a", "/log/": "main .record__title"}
HIT = "main .records a, main .records b, main tbody td, main .hotlines__number"


@pytest.mark.browser
@pytest.mark.parametrize("text", [None, "large"])
@pytest.mark.parametrize("language", ["", "/en"])
def test_the_first_hit_of_a_list(open_window, language, text):
    page = open_window(width=360, display={"text": text} if text else None)
    late = []
    for path, first in (dict.fromkeys(LISTS, HIT) | FIRST).items():
        page.goto(language + path)
        header = page.locator(".site-header").bounding_box()
        hit = page.locator(first).first.bounding_box()
        late += [(path, header["height"], hit["y"])] * (
            header["height"] > HEADER or hit["y"] > FIRST_HIT
        )

    assert late == []


@pytest.mark.browser
@pytest.mark.parametrize("language", ["", "/en"])
def test_the_first_line_of_a_record(open_window, demo_site, language):
    page = open_window(width=360)
    records = [
        f"/disclosures/{demo_site.number(VERSIONED)}/", "/penalties/CF-001/", "/laws/LAWYERS_LAW/",
        f"/dossiers/{demo_site.dossier('decision')}/", "/profiles/D11/",
    ]  # fmt: skip
    late = []
    for path in records:
        page.goto(language + path)
        line = page.locator(".item__line").bounding_box()["y"]
        text = page.locator(".item__main p").first.bounding_box()["y"]
        labels = page.locator(".labels").bounding_box()["y"]
        late += [(path, line, text, labels)] * (
            line > FIRST_HIT or not line < text <= FIRST_TEXT or labels < text
        )

    assert late == []


@pytest.mark.browser
@pytest.mark.parametrize("text", [None, "large"])
@pytest.mark.parametrize("language", ["", "/en"])
def test_a_guide_opens_with_what_one_has_to_know(open_window, language, text):
    page = open_window(width=360, display={"text": text} if text else None)
    page.set_viewport_size(PHONE)
    page.emulate_media(reduced_motion="reduce")  # nothing is measured on its way
    page.goto(f"{language}/approvals/XK-01/")
    facts = [one.bounding_box()["y"] for one in page.locator(".gist dd").all()]
    call = page.locator(".call-bar a[href^='tel:']")

    assert call.bounding_box()["y"] + call.bounding_box()["height"] <= PHONE["height"]
    assert facts[3] <= FIRST_HIT if text is None else facts[0] <= FIRST_TEXT, facts
    page.get_by_role("link", name="去窗口" if not language else "Find the office").click()
    expect(page.locator("#where")).to_be_in_viewport()
    for link in page.locator("main .item__side a").all():
        link.focus()
        assert not link.evaluate(
            """link => link.getBoundingClientRect().bottom >
                document.querySelector('.call-bar').getBoundingClientRect().top"""
        ), link.inner_text()
    page.set_viewport_size({"width": 1280, "height": 740})
    assert not call.is_visible()


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


SPEECH = """
    window.said = [];
    window.SpeechSynthesisUtterance = class extends EventTarget {
      constructor(text) { super(); this.text = text; }
    };
    Object.defineProperty(window, "speechSynthesis", {value: {
      pending: false, cancel() { this.speaking = false; },
      speak(one) { this.speaking = true; window.said.push([one.lang, one.text]); },
    }});
"""


@pytest.mark.browser
def test_whoever_asks_for_easy_reading_can_have_the_page_read_aloud(open_window):
    page = open_window(width=360, display={"text": "large"})
    page.add_init_script(SPEECH)
    page.goto("/en/approvals/XK-01/")
    page.get_by_role("button", name="Listen").click()
    said = page.evaluate("said")

    assert said[0] == ["zh-CN", page.locator("h1").inner_text()]
    assert {lang for lang, _text in said} == {"zh-CN", "en-GB"}
    page.get_by_role("button", name="Stop").click()
    assert page.evaluate("speechSynthesis.speaking") is False
