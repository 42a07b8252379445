"""axe finds nothing on any public page and in the back office, in every language and display by
turns; nothing scrolls sideways."""

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests.browser.pages import (
    LANGUAGES,
    back_office_in_turn,
    back_office_pages,
    each_in_turn,
    public_pages,
)

pytestmark = pytest.mark.browser

# axe writes style sheets into the page; the policy itself is watched on the main path.
AXE = True
CONTRAST, LINKS = COLOURS = ["color-contrast", "link-in-text-block"]  # axe's slowest


def without(*names: str) -> dict:
    return {"rules": {name: {"enabled": False} for name in names}}


# The contrast is looked at on its own, after the others.
EVERYTHING, ALL_BUT_COLOURS = without(CONTRAST), without(*COLOURS)
ONLY_COLOURS, ONLY_SCROLLING = {"runOnly": [LINKS]}, {"runOnly": ["scrollable-region-focusable"]}
WITH_CONTRAST = [EVERYTHING, ONLY_COLOURS]
# What the reader chose, a width in pixels, and what may differ there from the first view: a display
# changes colours and room but no element.
FIRST = ({}, 1280)
OTHERS = [
    ({}, 360, ALL_BUT_COLOURS),
    ({"contrast": "high"}, 1280, ONLY_COLOURS),
    ({"text": "large"}, 640, ONLY_SCROLLING),
    ({"text": "large", "contrast": "high"}, 320, ONLY_SCROLLING),
]
NARROWEST = OTHERS[-1][:2]
# Style sheets are read anew only for a rule that is off unless asked for.
REPORTED = {"resultTypes": ["violations"], "preload": {"assets": ["media"]}}
FIND = """async options => (await axe.run(options)).violations.flatMap(
    rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 150)}`))"""
# Measuring a contrast takes axe longest, and rows look alike. What has the colours of a text that
# passed, and everything behind it too, need not be measured again. What axe cannot measure is told
# like what is too weak. So texts of one character count as well, lines get room for their letters
# (axe leaves out a text that reaches beyond its own background), heads of rows stay on one line,
# icons and the shade at the edge of a wide table give way; only letters in drawings, which have
# the colour of the text around them, axe can never measure.
FIND_CONTRAST = """async rule => {
    axe.configure({rules: [{id: rule, selector: ":not([data-measured])"}]});
    axe._audit.checks[rule].options.ignoreLength = true;
    const room = document.head.appendChild(document.createElement("style"));
    room.textContent = `* { line-height: 1.5 !important } button { height: auto !important }
        th { white-space: nowrap !important }
        .addlink, .changelink, .messagelist li, .scroll { background-image: none !important }`;
    const passed = new Set(JSON.parse(sessionStorage.measured ?? "[]")), asked = new Set();
    const TEXT = ["color", "fontSize", "fontWeight", "textShadow", "webkitTextStroke"];
    const BEHIND = {backgroundColor: "rgba(0, 0, 0, 0)", backgroundImage: "none", opacity: "1",
                    filter: "none", mixBlendMode: "normal", clipPath: "none"};
    const kept = new Map([[null, ""]]);
    const behind = element => {
        if (!kept.has(element)) {
            const style = getComputedStyle(element);
            const own = Object.keys(BEHIND).filter(name => style[name] !== BEHIND[name]);
            const lies = ["absolute", "fixed"].includes(style.position);  // perhaps on others
            const above = behind(element.parentElement);
            kept.set(element, lies || above === undefined ? undefined
                : [above, ...own.map(name => name + style[name])].join(" "));
        }
        return kept.get(element);
    };
    const isWritten = element => element.getClientRects().length
        && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    const looks = new Map();
    for (const element of document.body.querySelectorAll("*")) {
        const below = isWritten(element) ? behind(element) : undefined;
        const style = getComputedStyle(element);
        looks.set(element, below === undefined ? element
            : `${TEXT.map(name => style[name]).join(" ")} on ${below}`);
    }
    const found = [];
    for (const all of [false, true]) {  // one of each look, and all that this did not settle
        const now = new Set();
        for (const [element, look] of looks) {
            const spared = element.ownerSVGElement || asked.has(element) || passed.has(look)
                || (!all && now.has(look));
            element.toggleAttribute("data-measured", Boolean(spared));
            if (!spared) asked.add(element);
            now.add(look);
        }
        if (all && !document.querySelector("body :not([data-measured])")) break;
        const resultTypes = ["violations", "incomplete", "passes"];
        const options = {runOnly: [rule], resultTypes, elementRef: true};
        const {violations, incomplete, passes} = await axe.run(document.body, options);
        for (const {html, any} of [...violations, ...incomplete].flatMap(result => result.nodes))
            found.push(`${rule}: ${html.slice(0, 150)} ${any.map(check => check.message)}`);
        for (const {element, any} of passes.flatMap(result => result.nodes))
            if (any.some(check => check.data?.contrastRatio)) passed.add(looks.get(element));
    }
    room.remove();
    const texts = [...passed].filter(look => typeof look === "string");
    sessionStorage.measured = JSON.stringify(texts);
    return found;
}"""
PLANT = """looks => {
    for (const look of looks)
        for (const text of ["Faint", "7"]) {
            const line = document.querySelector("main").appendChild(document.createElement("p"));
            Object.assign(line, {id: "planted", textContent: text, style: `color: #bbb; ${look}`});
        }
}"""
PARTS = 4  # of the pages, so that several can be looked at at once


@pytest.mark.parametrize("part", range(PARTS))
def test_public_pages(open_window, demo_site, part):
    page = open_window(bypass_csp=AXE)

    pages = each_in_turn(public_pages(demo_site))
    for number, (language, path) in list(enumerate(pages))[part::PARTS]:
        also = OTHERS[number // len(LANGUAGES) % len(OTHERS)]  # with each language at many pages
        page.goto(language + path)
        assert is_inside(page), f"{language}{path} scrolls sideways"
        assert violations(page) == [], language + path
        for display, width, rules in OTHERS:
            show(page, display, width)
            here = f"{language}{path} at {width} px, {display}"
            assert is_inside(page), f"{here} scrolls sideways"
            if also == (display, width, rules):
                assert violations(page, rules) == [], here
        show(page, *FIRST)


def test_a_public_page_takes_ten_requests_at_most(open_window, demo_site):
    """In the language in which axe does not look at it."""
    page, asked = open_window(), []
    page.on("request", lambda request: asked.append(request.url))
    page.context.new_cdp_session(page).send("Network.setCacheDisabled", {"cacheDisabled": True})

    for language, path in each_in_turn(public_pages(demo_site), 1):
        asked.clear()
        page.goto(language + path, wait_until="load")
        assert 1 < len(asked) <= 10, (language, path, asked)
        for display, width in (NARROWEST, FIRST):
            show(page, display, width)
            assert is_inside(page), f"{language}{path} scrolls sideways at {width} px, {display}"


@pytest.mark.parametrize(
    "username", ["author", "reviewer", "publisher", "supervisor", "admin", "admin2"]
)
def test_the_back_office(open_window, demo_site, username):
    page = open_window(username, bypass_csp=AXE)

    for language, path in back_office_in_turn(demo_site)[username]:
        page.goto(language + path)
        if username == "author" and path.endswith(("/add/", "/change/")):
            if "/disclosures/item/" in path:
                page.wait_for_selector(".tiptap[aria-label]")
            unfold(page)
        assert violations(page) == [], language + path
        page.set_viewport_size({"width": 360, "height": 740})
        assert is_inside(page), language + path
        page.set_viewport_size({"width": 1280, "height": 900})


@pytest.mark.parametrize(
    ("display", "rules"),
    [({"text": "large"}, ONLY_SCROLLING), ({"contrast": "high"}, ONLY_COLOURS)],
)
def test_the_back_office_in_other_displays(open_window, demo_site, display, rules):
    page = open_window("reviewer", bypass_csp=AXE, display=display)
    demo_site.tell("reviewer", "待您审核的公开事项")

    for path in back_office_pages(demo_site)["reviewer"]:
        page.goto(path)
        assert violations(page, rules) == [], path


@pytest.mark.parametrize(("username", "path"), [(None, "/"), ("reviewer", "/admin/")])
def test_faint_text_is_told(open_window, username, path):
    page, looks = open_window(username, bypass_csp=AXE), ["", "background: #fff", "line-height: 1"]
    page.goto(path)
    page.evaluate(PLANT, [*looks, "; ".join(looks)])

    found = page.evaluate(FIND_CONTRAST, CONTRAST)

    assert len([one for one in found if 'id="planted"' in one]) == len(found) == 8


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


def test_what_the_system_asks_for_is_honoured(open_window):
    page = open_window()
    page.goto("/")
    shown = "[getComputedStyle(document.body).color, getComputedStyle(document.documentElement)"
    shown += ".scrollBehavior]"
    assert page.evaluate(shown) == ["rgb(27, 36, 48)", "smooth"]

    page.emulate_media(contrast="more", reduced_motion="reduce")

    assert page.evaluate(shown) == ["rgb(0, 0, 0)", "auto"]


def test_forced_colours_leave_the_focus_and_the_place_visible(open_window):
    page = open_window()
    page.emulate_media(forced_colors="active")
    page.goto("/disclosures/")
    page.locator(".main-nav a[aria-current]").focus()
    page.keyboard.press("Shift+Tab")

    outline = "getComputedStyle(document.activeElement).outlineColor"
    edge = "e => getComputedStyle(e).borderBottomColor"
    here, other = page.locator(".main-nav a[aria-current]"), page.locator(".main-nav a").last
    assert page.evaluate(outline) not in ("rgba(0, 0, 0, 0)", "transparent")
    assert here.evaluate(edge) != other.evaluate(edge)


def test_the_keyboard_reaches_everything_and_shows_where_it_is(open_window, demo_site):
    page = open_window()
    page.goto("/disclosures/")
    reached = []
    for _press in range(60):
        page.keyboard.press("Tab")
        name, shown = page.evaluate("""() => {
            const focused = document.activeElement, style = getComputedStyle(focused);
            return [focused.tagName, style.outlineStyle !== "none" || style.boxShadow !== "none"];
        }""")
        if name == "BODY":
            break
        reached.append(name)
        assert shown, f"{len(reached)} {name}: the focus is not seen"

    assert reached[0] == "A"  # the way to the content
    assert {"A", "INPUT", "SELECT", "BUTTON"} <= set(reached)


def show(page, display: dict, width: int):
    """As the cookies of the display settings would have it, without asking for the page again."""
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate(
        """chosen => {
            const shown = document.documentElement.dataset;
            for (const name of ["text", "contrast"]) delete shown[name];
            Object.assign(shown, chosen);
        }""",
        display,
    )


def violations(page, rules=EVERYTHING) -> list[str]:
    """What axe finds."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(FIND, REPORTED | rules)
    return found + (page.evaluate(FIND_CONTRAST, CONTRAST) if rules in WITH_CONTRAST else [])


def unfold(page):
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")


def is_inside(page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
