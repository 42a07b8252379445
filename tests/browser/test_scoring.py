"""A supervisor scores by keyboard, department after department; a wrong figure is named."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [1280, 360])
def test_scoring_by_keyboard(open_window, demo_site, width):
    page = open_window("supervisor", width=width, bypass_csp=True)
    page.goto("/admin/")
    page.locator("section[aria-labelledby=evaluation] a").first.click()
    page.locator("tr:has-text('未评') a").first.click()
    first = page.get_by_role("heading", level=1).inner_text()
    fields = page.locator(".sheet__points input")
    expect(fields.first).to_be_focused()

    # One figure is off the scale: the form is back with everything typed.
    fields.first.fill("")
    for points in [120, *range(81, 80 + fields.count())]:
        page.keyboard.type(str(points))
        page.keyboard.press("Tab")
    page.keyboard.type("窗口指引清楚。")
    page.locator("[name=_next]").click()
    expect(page.locator(".sheet .errorlist")).to_have_count(1)
    expect(page.get_by_label("评议意见")).to_have_value("窗口指引清楚。")
    violations = [one["id"] for one in Axe().run(page).response["violations"]]
    assert violations == []

    # Mended, Enter saves and leads to the next department.
    fields.first.fill("90")
    page.keyboard.press("Enter")
    page.wait_for_load_state()
    expect(page.locator(".messagelist")).to_contain_text(first)
    expect(page.get_by_role("heading", level=1)).not_to_have_text(first)
    expect(fields.first).to_have_value("")
