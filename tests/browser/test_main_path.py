"""The main job in a real browser, each step by the person whose step it is, in both languages,
at a desk and on a phone."""

import re

import pytest
from playwright.sync_api import expect

from tests.base.files import samples
from tests.report import report_paragraphs

pytestmark = pytest.mark.browser

PHONE = "13909510001"
MASKED = "139****0001"


def start(page, selector):
    """Follow the button of a move to its confirmation."""
    page.locator(selector).first.click()
    page.wait_for_url(re.compile("/move/"))


def confirm(page):
    page.locator(".submit-row input.default").click()
    page.wait_for_url(re.compile("/change/$"))


def state(page, name):
    expect(page.locator(f".record-bar .state--{name}")).to_be_visible()


@pytest.mark.parametrize(("language", "width"), [("", 1280), ("/en", 360)])
def test_a_draft_becomes_a_page_and_in_the_end_a_tombstone(open_window, language, width, tmp_path):
    title = f"政务公开工作报告{language.strip('/')}{width}"
    author, reviewer, publisher, publisher2 = (
        open_window(name, width=width) for name in ("author", "reviewer", "publisher", "publisher2")
    )
    citizen = open_window(width=width)
    minutes = tmp_path / "会议纪要.pdf"
    minutes.write_bytes(samples.pdf("Minutes of the meeting", loaded=True))

    def open_from_desk(page):
        page.goto(f"{language}/admin/")
        page.get_by_role("link", name=title).first.click()
        page.wait_for_url(re.compile("/change/$"))

    # The author drafts, with a file, and submits.
    author.goto(f"{language}/admin/")
    author.locator(".desk__new a").first.click()
    author.fill("#id_title", title)
    author.check("input[name=kind][value=result]")
    author.fill("#id_summary", f"2009年的做法、问题和下一步。联系电话{PHONE}。")
    author.locator(".tiptap").fill("\n".join(report_paragraphs()))
    areas = "Areas of this Department" if language else "本厅公开领域"
    author.select_option("#id_category", label=areas)
    author.set_input_files("#id_uploads", minutes)
    author.click("[name=_submit]")
    author.wait_for_url(re.compile("/move/submit/"))
    expect(author.locator(".masking")).to_contain_text(MASKED)
    confirm(author)
    state(author, "review")

    # The reviewer asks for the number to be masked, and returns it.
    open_from_desk(reviewer)
    start(reviewer, ".move--approve")
    reviewer.locator("button[formaction]").click()
    reviewer.wait_for_url(re.compile("/change/$"))
    state(reviewer, "draft")

    # The author is told, mends it with one click, and submits again.
    author.goto(f"{language}/admin/")
    expect(author.locator(".notices")).to_contain_text(title)
    open_from_desk(author)
    author.locator(".masking button").last.click()
    expect(author.locator("#id_summary")).to_have_value(re.compile(re.escape(MASKED)))
    start(author, ".move--submit")
    confirm(author)

    # The same reviewer, who wrote nothing, approves; the publisher publishes.
    open_from_desk(reviewer)
    start(reviewer, ".move--approve")
    for box in reviewer.get_by_role("checkbox").all():
        box.check()
    confirm(reviewer)
    state(reviewer, "approved")
    open_from_desk(publisher)
    start(publisher, ".move--publish")
    confirm(publisher)
    state(publisher, "published")

    # A citizen filters, reads, and opens the file.
    citizen.goto(f"{language}/disclosures/")
    if width < 960:
        citizen.click(".opener--filters")
    citizen.select_option("select[name=department]", "ROOT")
    citizen.fill(".filters input[name=q]", title)
    citizen.click(".filters [type=submit]")
    expect(citizen.locator(".active-filters li")).to_have_count(2)
    citizen.get_by_role("link", name=title, exact=True).click()
    expect(citizen.get_by_role("heading", level=1)).to_have_text(title)
    address = citizen.url
    file = citizen.locator(".files a").first.get_attribute("href")
    answer = citizen.request.get(file)
    assert answer.headers["content-type"] == "application/pdf"
    assert b"%PDF-" in answer.body()
    assert b"Zhang San" not in answer.body()

    # Version 2, which the citizen compares with the first.
    open_from_list(author, language, title)
    start(author, ".move--new_version")
    confirm(author)
    author.fill("#id_change_note", "补充联系办法。")
    author.fill("#id_summary", "2009年的做法、问题和下一步。联系办公室。")
    author.click("[name=_submit]")
    author.wait_for_url(re.compile("/move/submit/"))
    confirm(author)
    open_from_desk(reviewer)
    start(reviewer, ".move--approve")
    for box in reviewer.get_by_role("checkbox").all():
        box.check()
    confirm(reviewer)
    citizen.goto(address)
    expect(citizen.get_by_role("main")).to_contain_text(MASKED)
    open_from_desk(publisher)
    start(publisher, ".move--publish")
    confirm(publisher)
    citizen.goto(address)
    expect(citizen.get_by_role("main")).not_to_contain_text(MASKED)
    citizen.locator("a[href$='/compare/']").click()
    expect(citizen.locator(".compare__field del").first).to_be_visible()
    expect(citizen.locator(".compare__field").first).to_contain_text("补充联系办法。")

    # Withdrawn, everything of the number is a tombstone.
    publisher.reload()
    start(publisher, ".move--withdraw")
    publisher.select_option("#id_ground", "wrong")
    ground = publisher.locator("#id_ground option:checked").inner_text()
    publisher.fill("#id_note", "演示：核实后重新公开。")
    confirm(publisher)
    for url in (address, f"{address}versions/1/", f"{address}compare/", file):
        assert citizen.goto(url).status == 410
        expect(citizen.get_by_role("main")).to_contain_text(ground)
        expect(citizen.get_by_role("main")).not_to_contain_text("演示：核实后重新公开。")
    open_from_desk(publisher2)
    start(publisher2, ".move--release_reason")
    confirm(publisher2)
    citizen.goto(address)
    expect(citizen.get_by_role("main")).to_contain_text("演示：核实后重新公开。")


def open_from_list(page, language, title):
    page.goto(f"{language}/admin/disclosures/item/?q={title}")
    page.get_by_role("link", name=title).first.click()
    page.wait_for_url(re.compile("/change/"))
