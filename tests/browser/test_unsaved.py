"""Nothing typed is lost, in a real browser: on leaving, and after the session ended."""

import pytest
from playwright.sync_api import expect

from tests.browser.pages import DRAFT
from tests.serving import PASSWORD

pytestmark = pytest.mark.browser
TYPED = "刚刚写下的一段话。"


@pytest.fixture
def draft(open_window, demo_site):
    page = open_window("author")
    pk = demo_site.pk(DRAFT)
    page.goto(f"/admin/disclosures/item/{pk}/change/")
    page.locator(".tiptap").first.click()
    page.keyboard.type(TYPED)
    return page


def test_leaving_with_unsaved_text_asks_first_and_saving_does_not(draft):
    asked = []

    def stay(dialog):
        asked.append(dialog.type)
        dialog.dismiss()

    draft.on("dialog", stay)
    draft.locator("#user-tools a").first.click(no_wait_after=True)
    expect(draft.locator(".tiptap").first).to_contain_text(TYPED)
    draft.wait_for_function("() => document.readyState === 'complete'")
    assert asked == ["beforeunload"]

    draft.click("[name=_save]")
    expect(draft.locator(".messagelist")).to_contain_text("保存")
    draft.locator("#user-tools a").first.click()
    draft.wait_for_url("**/")
    assert asked == ["beforeunload"]


@pytest.mark.parametrize("width", [360, 1280])
def test_after_the_session_ended_one_signs_in_and_goes_on(draft, width):
    draft.set_viewport_size({"width": width, "height": 900})
    draft.context.clear_cookies(name="sessionid")
    draft.click("[name=_save]")
    expect(draft.locator(".prose").filter(has_text=TYPED)).to_be_visible()
    draft.fill("#id_username", "author")
    draft.fill("#id_password", PASSWORD)
    draft.locator("#login-form [type=submit]").click()
    draft.locator("input[type=submit].default").click()
    expect(draft.locator(".messagelist")).to_contain_text("保存")
    expect(draft.locator(".tiptap").first).to_contain_text(TYPED)
