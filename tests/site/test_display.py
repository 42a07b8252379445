"""Large text and high contrast: chosen without script, kept, and never mixed up by the cache."""

import gzip
import re
from html import unescape

import pytest
from django.conf import settings

pytestmark = pytest.mark.pages

COMPONENTS = settings.BASE_DIR / "templates/components"
HTML = re.compile(r"<html[^>]*>")


def opened(page) -> str:
    return HTML.search(page.content.decode())[0]


@pytest.fixture(autouse=True)
def _published(new_item):
    new_item("published")


def test_a_reader_chooses_large_text_and_comes_back_to_the_page(client):
    page = client.get("/disclosures/?kind=result").content.decode()
    choices = unescape(re.search(r'href="([^"]+)"[^>]*>长者版·高对比度', page)[1])
    form = client.get(choices).content.decode()
    back = unescape(re.search(r'name="next" value="([^"]+)"', form)[1])

    answer = client.get("/display/", {"text": "large", "contrast": "normal", "next": back})

    assert answer.url == "/disclosures/?kind=result"
    assert 'data-text="large"' in opened(client.get(answer.url))
    assert "data-contrast" not in opened(client.get(answer.url))
    client.get("/display/?text=normal")
    assert "data-text" not in opened(client.get("/"))


def test_both_can_be_chosen_in_either_language(client):
    answer = client.get("/en/display/", {"text": "large", "contrast": "high", "next": "/en/"})

    assert answer.url == "/en/"
    for path in ("/", "/en/", "/disclosures/", "/no-such-page/"):
        assert 'data-text="large" data-contrast="high"' in opened(client.get(path))


def test_the_choice_is_kept_from_scripts_and_travels_as_safely_as_the_session(client, settings):
    settings.SESSION_COOKIE_SECURE = True

    kept = client.get("/display/", {"text": "large"}).cookies["text"]

    assert (kept["httponly"], kept["secure"], kept["samesite"]) == (True, True, "Lax")


@pytest.mark.parametrize(
    "back",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "",
        " ",
        "page",
    ],
)
def test_it_leads_to_no_other_site(back, client):
    assert client.get("/display/", {"text": "large", "next": back}).url == "/"


@pytest.mark.parametrize("value", ["huge", "", "large\r\nSet-Cookie: a=b", "<script>"])
def test_an_unknown_display_is_ignored(value, client):
    assert client.get("/display/", {"text": value}).status_code == 200
    client.cookies["text"] = value.replace("\r\n", "")
    assert "data-text" not in opened(client.get("/"))


def test_no_reader_gets_the_display_of_another(client):
    plain = client.get("/")
    client.get("/display/?contrast=high")

    large = client.get("/", headers={"If-None-Match": plain["ETag"]})

    assert large.status_code == 200
    assert large["ETag"] != plain["ETag"]
    assert "Cookie" in large["Vary"]
    client.cookies.clear()
    assert opened(client.get("/")) == opened(plain)


@pytest.mark.parametrize("language", ["", "/en"])
def test_the_pattern_page_shows_every_component(language, client):
    page = client.get(f"{language}/patterns/")

    rendered = {template.name for template in page.templates}
    assert {f"components/{path.name}" for path in COMPONENTS.glob("*.html")} <= rendered


def test_every_component_says_what_it_takes():
    for path in COMPONENTS.glob("*.html"):
        assert re.search(r"{% comment %}(Inputs:|No inputs)", path.read_text()), path.name


def test_style_sheets_and_scripts_stay_small(client):
    styles = b"".join(path.read_bytes() for path in (settings.BASE_DIR / "static/css").iterdir())
    static = settings.BASE_DIR / "static"
    scripts = {path.name: path.read_bytes() for path in static.rglob("*.js")}
    assert len(scripts.pop("verify.js")) <= 4096, "of pages of proofs alone"
    assert len(scripts.pop("board.js")) <= 5120, "of the screen in a lobby alone"
    scratch = gzip.compress(scripts.pop("scratch.js"))
    assert len(scratch) <= 6_500, "of forms in the back office alone"
    assert len(gzip.compress(styles)) <= 18_000
    for one in ("read-aloud.js", "receipt.js"):
        assert len(scripts.pop(one)) <= 1536, "of pages that ask for it"
    assert len(gzip.compress(b"".join(scripts.values()))) <= 4_000, "of the back office"
    for path in ("/", "/disclosures/", "/patterns/"):
        assert "<script" not in client.get(path).content.decode()
