"""The lists of the back office on a phone: first how to narrow them down, then the rows."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PHONE = 360


def test_a_supervisor_narrows_the_log_down(open_window):
    page = open_window("supervisor", width=PHONE)
    page.goto("/admin/audit/entry/")
    shown = page.locator("#unusual, #filters, #entries").evaluate_all("all => all.map(e => e.id)")
    assert shown == ["unusual", "filters", "entries"]

    page.get_by_label("操作", exact=True).select_option("撤下")
    page.get_by_role("button", name="应用").click()

    expect(page.locator(".field-action").first).to_have_text("撤下")
    expect(page.get_by_label("操作", exact=True)).to_have_value("withdrawn")
    expect(page.locator("#unusual")).to_have_count(0)


@pytest.mark.parametrize("path", ["audit/entry/", "disclosures/item/", "departments/hotline/"])
def test_a_wide_table_scrolls_by_itself(open_window, path):
    page = open_window("supervisor", width=PHONE)
    page.goto(f"/admin/{path}")

    widths = (
        "[document.documentElement, document.querySelector('.results')].map(e => e.scrollWidth)"
    )
    whole, table = page.evaluate(widths)

    assert whole <= PHONE < table


@pytest.mark.parametrize(
    ("path", "column"),
    [
        ("audit/entry/", "subject"),
        ("disclosures/item/", "title"),
        ("departments/hotline/", "purpose_zh"),
    ],
)
def test_long_texts_are_not_squeezed(open_window, path, column):
    page = open_window("supervisor", width=PHONE)
    page.goto(f"/admin/{path}")

    assert page.locator(f"#result_list .field-{column}").first.bounding_box()["width"] > 150


@pytest.mark.parametrize("width", [PHONE, 1280])
def test_nothing_of_a_form_is_cut_off(open_window, width):
    page = open_window("author", width=width)
    page.goto("/admin/disclosures/item/add/")
    page.wait_for_selector(".tiptap")

    cut = page.evaluate(
        """() => [...document.querySelectorAll("main input, main select, main textarea")]
        .filter(field => field.closest(".form-row")?.getBoundingClientRect().right + 1
            < field.getBoundingClientRect().right)
        .map(field => field.id)"""
    )
    assert cut == []
