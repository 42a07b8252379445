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


def test_leaving_asks_first_where_the_server_cannot_keep_it_and_saving_does_not(draft):
    asked = []

    def stay(dialog):
        asked.append(dialog.type)
        dialog.dismiss()

    draft.on("dialog", stay)
    draft.route("**/scratch/keep/", lambda route: route.abort())
    expect(draft.locator(".kept-state--fault")).to_contain_text("还没有暂存")
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


def test_what_is_typed_before_the_script_has_come_counts(open_window):
    page, held = open_window("author"), []
    page.route("**/unsaved*.js", lambda route: held.append(route))
    page.goto("/admin/disclosures/item/add/", wait_until="commit")
    page.fill("#id_title", TYPED)
    while not held:
        page.wait_for_timeout(10)
    held[0].continue_()
    page.unroute("**/unsaved*.js")
    page.wait_for_load_state()

    page.locator("#user-tools a").first.click()
    page.wait_for_url("**/")
    page.go_back()

    expect(page.locator("#id_title")).to_have_value(TYPED)
    expect(page.locator(".kept-state")).to_contain_text("已暂存")


def choose_a_file(page, megabytes: int):
    page.evaluate(
        """megabytes => {
            const chosen = new DataTransfer();
            chosen.items.add(new File([new Uint8Array(megabytes << 20)], "a.pdf"));
            document.querySelector("[type=file]").files = chosen.files;
        }""",
        megabytes,
    )


def test_what_the_server_would_not_read_is_not_sent(draft):
    choose_a_file(draft, 101)

    draft.click("[name=_save]")

    expect(draft.locator("form > .errornote")).to_contain_text("您填写的都还在这一页")
    expect(draft.locator(".tiptap").first).to_contain_text(TYPED)


def test_back_from_an_answer_that_read_nothing_gives_the_rich_text_back(draft):
    def refuse(route):
        is_sent = route.request.method == "POST"
        route.fulfill(status=413, body="too much") if is_sent else route.continue_()

    draft.route("**/change/", refuse)
    draft.fill("#id_title", "改过的名称")
    draft.click("[name=_save]")
    expect(draft.locator("body")).to_have_text("too much")

    draft.go_back()

    expect(draft.locator("#id_title")).to_have_value("改过的名称")
    expect(draft.locator(".tiptap").first).to_contain_text(TYPED)
    expect(draft.locator(".kept-state")).to_contain_text("已暂存")
