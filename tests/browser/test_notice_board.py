"""A screen in a lobby: a day of its time, on the browser's own clock, with the network cut twice;
whatever comes instead of the board; every size of screen; the sheet on paper."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pypdfium2
import pytest

pytestmark = pytest.mark.browser

HOUR = 3_600_000  # milliseconds
# What the browser itself says of a request without network.
NO_NETWORK = "net::ERR_INTERNET_DISCONNECTED"
LOST = "[data-lost]"
# What a page may grow by in a day: what the engine compiled later, not what a script kept.
MOST_GROWTH = 200_000  # bytes
APPROVED = "status = 'approved' AND audience = 'public' AND publish_at IS NULL"


class Screen:
    """A board on a screen, whose time runs as fast as the machine allows: the browser takes the
    next timer as soon as it waits for nothing, and stands still while an answer is on its way."""

    def __init__(self, page):
        self.page = page
        self.devtools = page.context.new_cdp_session(page)
        self.devtools.send("Performance.enable")
        self._is_over = False
        self.devtools.on("Emulation.virtualTimeBudgetExpired", self._end)

    def _end(self, _event):
        self._is_over = True

    def hours(self, count: float):
        self._is_over = False
        policy = {"policy": "pauseIfNetworkFetchesPending", "budget": count * HOUR}
        self.devtools.send("Emulation.setVirtualTimePolicy", policy)
        while not self._is_over:
            self.devtools.send("Performance.getMetrics")  # events come with an answer

    def measured(self) -> dict:
        """What is alive after a collection."""
        self.devtools.send("HeapProfiler.collectGarbage")
        metrics = self.devtools.send("Performance.getMetrics")["metrics"]
        return {one["name"]: one["value"] for one in metrics}

    @property
    def said(self) -> str:
        return self.page.locator(LOST).inner_text()


@pytest.fixture
def newer(demo_site, open_window):
    """A function: publish something, as a publisher does; its title."""

    def publish() -> str:
        number = demo_site.pk(APPROVED)
        page = open_window("publisher")
        page.goto(f"/admin/disclosures/item/{number}/move/publish/")
        page.locator(".submit-row input.default").click()
        page.wait_for_url(f"**/item/{number}/change/")
        title = demo_site._newest("title", "item", f"id = {number}")
        assert demo_site._newest("status", "item", f"id = {number}") == "published"
        return title

    return publish


def test_it_runs_for_a_day_with_the_network_cut_twice(open_window, newer, demo_site):
    page, said, answers = open_window(width=1920), [], []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("response", lambda answer: answers.append(answer.status))
    page.goto("/board/")
    screen, now = Screen(page), datetime.now(ZoneInfo("Asia/Shanghai"))
    began = page.evaluate("Date.now()")
    screen.hours(1)
    assert screen.said == ""  # what looks at the page is in it by then
    before = screen.measured()

    page.context.set_offline(True)
    kept = page.locator("[data-board]").inner_text()
    screen.hours(6)
    assert now.strftime("网络中断，内容截至 %H:") in screen.said.replace("  ", " ")
    assert page.locator("[data-board]").inner_text() == kept
    title = newer()
    assert title not in page.content()
    page.context.set_offline(False)
    screen.hours(4)
    assert screen.said == ""
    assert title in page.locator("[data-board]").inner_text()

    page.context.set_offline(True)
    screen.hours(6)
    assert "网络中断" in screen.said
    page.context.set_offline(False)
    screen.hours(7)

    after = screen.measured()
    passed = page.evaluate("Date.now()") - began
    assert passed >= 24 * HOUR
    assert screen.said == ""
    assert title in page.locator("[data-board]").inner_text()
    assert [text for text in said if NO_NETWORK not in text] == []
    assert answers.count(304) > 600
    assert after["JSHeapUsedSize"] - before["JSHeapUsedSize"] < MOST_GROWTH
    assert after["Nodes"] - before["Nodes"] < 200  # what was published stands there now
    assert after["JSEventListeners"] == before["JSEventListeners"]
    assert after["Documents"] == before["Documents"]


@pytest.mark.parametrize(
    "answer",
    [
        {"status": 503, "body": "<h1>维护</h1>"},
        {"status": 302, "headers": {"Location": "/board/D13/"}},
        {"status": 404, "content_type": "text/html", "body": "<h1>Not Found</h1>"},
        {"status": 200, "content_type": "text/html", "body": "<html><body>WiFi 登录</body></html>"},
        {"status": 200, "content_type": "text/html", "body": "\x00\x01"},
        "another board",
        "cut off",
    ],
    ids=[
        "failing",
        "redirecting",
        "no such page",
        "a portal",
        "garbage",
        "another board",
        "cut off",
    ],
)
def test_what_is_not_the_board_changes_nothing(open_window, answer):
    page = open_window(width=1920)
    page.goto("/board/")
    page.evaluate("ask()")
    kept = page.locator("[data-board]").inner_html()
    if isinstance(answer, str):
        path = "/board/D13/" if answer == "another board" else "/board/"
        text = page.request.get(path).text()
        text = text if answer == "another board" else text[: len(text) // 2]
        answer = {"status": 200, "content_type": "text/html", "body": text}
    page.route("**/board/", lambda route: route.fulfill(**answer))

    page.evaluate("(async () => { await ask(); await ask(); })()")

    assert page.locator("[data-board]").inner_html() == kept
    assert "网络中断" in page.locator(LOST).inner_text()
    page.unroute("**/board/")
    page.evaluate("ask()")
    page.wait_for_function(f"document.querySelector('{LOST}').textContent === ''")


def test_the_screen_of_a_department_that_was_abolished_shows_the_board_of_the_whole(open_window):
    page = open_window(width=1920)
    page.goto("/board/D13/")
    gone = page.request.get("/board/NONE/").text()
    page.route("**/board/D13/", lambda route: route.fulfill(
        status=404, content_type="text/html", body=gone))  # fmt: skip

    page.evaluate("ask()")

    page.wait_for_url("**/board/")
    assert page.locator("[data-board]").count() == 1


@pytest.mark.parametrize(
    "size", [(1920, 1080), (1080, 1920), (1280, 720)], ids=lambda size: f"{size[0]}x{size[1]}"
)
@pytest.mark.parametrize("path", ["/board/", "/en/board/"])
def test_all_of_it_is_seen_page_by_page_and_nothing_scrolls(open_window, path, size):
    page = open_window()
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(path)
    page.wait_for_selector("[data-turning]")
    sizes = page.evaluate("[document.documentElement.scrollHeight, innerHeight, innerWidth,"
                          " document.documentElement.scrollWidth]")  # fmt: skip
    count = int(page.locator("[data-turn]").inner_text().split("/")[1])
    seen = set()
    for _page in range(count):
        seen |= set(map(tuple, page.evaluate(SEEN)))
        page.evaluate("turn()")

    assert (sizes[0], sizes[3]) == (sizes[1], sizes[2])
    assert count > 1
    every = page.evaluate(f"{PARTS}.map(([name]) => name)")
    assert [name for name in every if name not in {name for name, _size in seen}] == []
    # 21 mm from 3 m, on a screen of 55 inches.
    assert min(height for _name, height in seen) >= 0.03 * min(size)


LINES = ".board__main :is(li, h2, h3)"
# Each part of each line: one that is longer than a column goes on in the next.
PARTS = f"""[...document.querySelectorAll("{LINES}")].flatMap((line, number) =>
    [...line.getClientRects()].map((own, part) => [`${{number}}.${{part}}`, line, own]))"""
SEEN = f"""(() => {{
    const all = document.querySelector(".board__main").getBoundingClientRect();
    return {PARTS}.filter(([name, line, own]) => own.top >= all.top - 2
        && own.bottom <= all.bottom + 2 && own.left >= all.left - 2 && own.right <= all.right + 2)
        .map(([name, line]) => [name, Math.min(...[line, ...line.children].map(
            one => parseFloat(getComputedStyle(one).fontSize)))])
}})()"""


def test_without_a_script_it_is_a_page_that_comes_anew_by_itself(browser, demo_site):
    context = browser.new_context(base_url=demo_site.address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/board/")

    assert page.locator("noscript meta[http-equiv=refresh]").count() == 1
    assert page.locator("h2").last.is_visible()
    context.close()


def test_the_sheet_of_a_department_is_one_page_of_a3(open_window):
    page = open_window()
    page.goto("/board/D01/sheet/")

    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))

    sheets = [[round(length / 72 * 25.4) for length in sheet.get_size()] for sheet in document]
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert sheets == [[297, 420]]
    assert "版次" in text
    assert "/board/D01/" in text
