"""A report in a real browser, without any script: filed, followed, answered, asked again."""

import re

import pytest
from playwright.sync_api import expect

from tests.base.files import samples

pytestmark = pytest.mark.browser

TEXT = "浏览器里提交的反映：会见日的安排没有公开，请补上。"


@pytest.fixture
def open_plain(browser, demo_site):
    """A window in which no script runs: a citizen's, or signed in with a session's cookies."""
    windows = []

    def open_one(width, cookies=()):
        context = browser.new_context(
            base_url=demo_site.address, viewport={"width": width, "height": 900},
            java_script_enabled=False,
        )  # fmt: skip
        context.add_cookies(list(cookies))
        windows.append(context)
        return context.new_page()

    yield open_one
    for context in windows:
        context.close()


def is_inside(page) -> bool:
    box = page.locator("main").bounding_box()
    return box["x"] >= 0 and box["x"] + box["width"] <= page.viewport_size["width"]


@pytest.mark.parametrize(("language", "width"), [("", 360), ("/en", 1280)])
def test_a_report_goes_its_way_without_any_script(open_plain, open_window, language, width):
    citizen = open_plain(width)
    author = open_plain(width, open_window("author2").context.cookies())

    # From the footer of a department's page to the form, and too little in it.
    citizen.goto(f"{language}/departments/S01/")
    citizen.locator(".site-footer a[href*='/reports/new/?about=']").click()
    expect(citizen.locator("main .labels a")).to_have_attribute(
        "href", f"{language}/departments/S01/"
    )
    citizen.locator("main button[type=submit]").click()
    expect(citizen.locator(".errorlist").first).to_be_visible()
    citizen.wait_for_timeout(3200)  # less is no person's
    citizen.check("input[name=kind][value=hard_to_use]")
    citizen.fill("textarea[name=text]", TEXT)
    citizen.fill("input[name=contact_reach]", "13900001111")
    citizen.check("input[name=consents]")
    photo = {"name": "窗口.jpg", "mimeType": "image/jpeg", "buffer": samples.photograph()}
    page = {"name": "网页.png", "mimeType": "image/png", "buffer": b"<html>"}
    first, second, third = citizen.locator("input[type=file]").all()
    first.set_input_files(photo)
    third.set_input_files(page)
    assert is_inside(citizen)
    citizen.locator("main button[type=submit]").click()

    # One of the files is none: what was written is there, the files are to be chosen again.
    expect(citizen.locator("main [role=alert]")).to_contain_text("网页.png")
    expect(citizen.locator("textarea[name=text]")).to_have_value(TEXT)
    expect(citizen.locator("main form strong")).to_contain_text("窗口.jpg")
    assert is_inside(citizen)
    second.set_input_files(photo)
    citizen.locator("main button[type=submit]").click()

    # The receipt, until the citizen leaves.
    citizen.wait_for_url(re.compile("/reports/receipt/$"))
    expect(citizen.locator("main")).to_contain_text("窗口.jpg")
    code, secret = citizen.locator(".receipt__code").all_inner_texts()
    assert secret not in citizen.url
    citizen.reload()
    expect(citizen.locator("main")).to_contain_text(secret)
    citizen.locator("main form button").click()
    citizen.wait_for_url(re.compile("/reports/follow/$"))
    citizen.goto(f"{language}/reports/receipt/")
    expect(citizen.locator("main")).not_to_contain_text(secret)

    # A clerk opens it and so takes charge, looks at contact and photo, and answers.
    author.goto(f"{language}/admin/")
    author.get_by_role("link", name=re.compile(code)).first.click()
    expect(author.locator("#content")).not_to_contain_text(TEXT)
    author.locator(".record-bar form button").click()
    expect(author.locator("#content")).to_contain_text(TEXT)
    author.locator("form[action$='/contact/'] button").click()
    expect(author.locator("#content")).to_contain_text("13900001111")
    author.go_back()
    with author.expect_download() as download:
        author.locator("form[action*='/files/'] button").first.click()
    assert download.value.suggested_filename == "窗口.jpg"
    author.locator(".move--answer").click()
    author.fill("textarea[name=answer]", "会见日的安排已经补充公开。")
    author.locator(".submit-row input.default").click()

    # Somebody else reads it and lets it go.
    reviewer = open_plain(width, open_window("reviewer2").context.cookies())
    reviewer.goto(f"{language}/admin/")
    reviewer.get_by_role("link", name=re.compile(code)).first.click()
    expect(reviewer.locator("#content")).to_contain_text("已经补充公开")
    reviewer.locator("form[action$='/act/release/'] button").click()

    # The citizen reads the answer elsewhere, and asks again.
    elsewhere = open_plain(width)
    elsewhere.goto(f"{language}/reports/follow/")
    elsewhere.fill("input[name=code]", code.lower())
    elsewhere.fill("input[name=secret]", "2222")
    elsewhere.locator("main button[type=submit]").click()
    expect(elsewhere.locator("main [role=alert]")).to_be_visible()
    elsewhere.fill("input[name=secret]", secret)
    elsewhere.locator("main button[type=submit]").click()
    elsewhere.wait_for_url(re.compile(f"/reports/{code}/$"))
    expect(elsewhere.locator("main")).to_contain_text("已经补充公开")
    assert is_inside(elsewhere)
    elsewhere.fill("textarea[name=again]", "只补了十月的，还有十一月的。")
    elsewhere.locator("section[aria-labelledby=again] button").click()
    expect(elsewhere.locator("main")).to_contain_text("只补了十月的")
    expect(elsewhere.locator("textarea[name=again]")).to_have_count(0)

    # Nothing of it is public.
    for path in ("/reports/", "/departments/S01/"):
        citizen.goto(f"{language}{path}")
        expect(citizen.locator("main")).not_to_contain_text("会见日的安排")
