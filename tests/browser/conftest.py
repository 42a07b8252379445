import os
import sqlite3
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tests.conftest import CHROMIUM
from tests.postgres import free_port

ROOT = Path(__file__).resolve().parent.parent.parent
PASSWORD = "demo password of the tests"
TELL_OF_VIOLATIONS = """
    document.addEventListener("securitypolicyviolation", event => console.error(
        "Content Security Policy", event.violatedDirective, event.blockedURI, event.sourceFile,
        event.lineNumber, event.columnNumber, event.target?.outerHTML?.slice(0, 150)))
"""
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass(frozen=True)
class Site:
    address: str
    database: Path

    def number(self, condition: str) -> str:
        """The newest index number of the demonstration that fits an SQL condition."""
        return self._newest("number", condition)

    def pk(self, condition: str) -> int:
        return self._newest("id", condition)

    def _newest(self, column: str, condition: str):
        with sqlite3.connect(self.database) as connection:
            query = f"SELECT {column} FROM disclosures_item WHERE {condition} ORDER BY id DESC"
            return connection.execute(query).fetchone()[0]


@pytest.fixture(scope="session")
def demo_site(tmp_path_factory):
    """The demonstration as `make demo` serves it: its own process, its own database."""
    port = free_port()
    environment = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"} | {
        "VAR_DIR": str(tmp_path_factory.mktemp("var")),
        "DEMO_PASSWORD": PASSWORD,
        "DJANGO_SETTINGS_MODULE": "portal.settings",
    }
    for command in (["migrate", "-v0"], ["collectstatic", "--noinput", "-v0"], ["demo"]):
        subprocess.run(
            [sys.executable, "manage.py", *command], cwd=ROOT, env=environment, check=True
        )
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "portal.wsgi", "--bind", f"127.0.0.1:{port}",
         "--worker-class", "gthread", "--threads", "4"],
        cwd=ROOT, env=environment,
    )  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    try:
        wait_for(address)
        yield Site(address, Path(environment["VAR_DIR"]) / "portal.sqlite3")
    finally:
        server.terminate()
        server.wait(10)


def wait_for(address):
    for _attempt in range(100):
        try:
            return urllib.request.urlopen(address)  # noqa: S310 (our own server)
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(address)


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def open_window(browser, demo_site):
    """A new browser window: `open_window("author")` signed in, `open_window()` a citizen's.

    What the browser reports against the content security policy fails the test.
    """
    windows, reports = [], []

    def open_one(username=None, *, width=1280, bypass_csp=False, display=None):
        context = browser.new_context(
            base_url=demo_site.address, viewport={"width": width, "height": 900}, locale="zh-CN",
            timezone_id="Asia/Shanghai", bypass_csp=bypass_csp,
        )  # fmt: skip
        windows.append(context)
        context.add_cookies([
            {"name": name, "value": value, "url": demo_site.address}
            for name, value in (display or {}).items()
        ])  # fmt: skip
        page = context.new_page()
        context.add_init_script(TELL_OF_VIOLATIONS)
        page.on("console", lambda message: reports.append(message.text))
        page.on("pageerror", lambda error: reports.append(str(error)))
        if username:
            page.goto("/admin/login/")
            page.fill("#id_username", username)
            page.fill("#id_password", PASSWORD)
            page.click("[type=submit]")
            page.wait_for_url("**/admin/")
        return page

    yield open_one
    for context in windows:
        context.close()
    assert [text for text in reports if "Content Security Policy" in text] == []
