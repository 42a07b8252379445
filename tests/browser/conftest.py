import sqlite3
from dataclasses import dataclass
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import sync_playwright

from tests.serving import CHROMIUM, CHROMIUM_ARGUMENTS, serve, sign_in

TELL_OF_VIOLATIONS = """
    document.addEventListener("securitypolicyviolation", event => console.error(
        "Content Security Policy", event.violatedDirective, event.blockedURI, event.sourceFile,
        event.lineNumber, event.columnNumber, event.target?.outerHTML?.slice(0, 150)))
"""


@dataclass(frozen=True)
class Site:
    address: str
    database: Path

    def number(self, condition: str) -> str:
        """The newest index number of the demonstration that fits an SQL condition."""
        return self._newest("number", "item", condition)

    def pk(self, condition: str) -> int:
        return self._newest("id", "item", condition)

    def obligation(self, condition: str) -> int:
        return self._newest("id", "obligation", condition)

    def waiver(self) -> int:
        return self._newest("id", "waiver", "status = 'granted'")

    def requirement(self, code: str) -> int:
        return self._newest("id", "requirement", f"code = '{code}'")

    def change_waiting(self) -> int:
        return self._newest("id", "requirementchange", "status = 'proposed'")

    def grant(self) -> int:
        return self._newest("id", "grant", "status = 'proposed'", app="people")

    def word(self) -> int:
        return self._newest("id", "everydayword", "status = 'proposed'", app="vocabulary")

    def demand(self, state: str) -> int:
        return self._newest("id", "demand", f"state = '{state}'", app="supervision")

    def report(self, condition: str) -> int:
        return self._newest("id", "ticket", condition, app="supervision")

    def code(self, report: int) -> str:
        return self._newest("code", "ticket", f"id = {report}", app="supervision")

    def hotline(self) -> int:
        """One of the department's own."""
        with sqlite3.connect(self.database) as connection:
            query = "SELECT id FROM departments_hotline WHERE number = '0951-5550101'"
            return connection.execute(query).fetchone()[0]

    def dossier(self, procedure: str) -> str:
        """The number of the newest dossier that citizens can read of a procedure."""
        return self._newest("number", "dossier", f"status = 'published' AND {_of(procedure)}")

    def dossier_pk(self, procedure: str) -> int:
        return self._newest("id", "dossier", f"status = 'published' AND {_of(procedure)}")

    def round(self, status: str) -> int:
        """The newest round of evaluation in this state."""
        return self._newest("id", "evaluationround", f"status = '{status}'", app="supervision")

    def department(self, code: str) -> int:
        return self._newest("id", "department", f"code = '{code}'", app="departments")

    def tell(self, username: str, title: str) -> None:
        """Leave a person an unread notice of something to review."""
        values = {
            "kind": "submitted", "title": title, "number": "2026-00001", "version": 1,
            "path": "/admin/", "person": "张三", "note": "请审核。", "attempts": 0,
            "last_error": "", "queued_at": "2026-01-05 01:00:00",
        }  # fmt: skip
        recipient = f"(SELECT id FROM departments_user WHERE username = '{username}')"
        places = ", ".join(f":{name}" for name in values)
        with sqlite3.connect(self.database) as connection:
            connection.execute(
                f"INSERT INTO notices_notice (recipient_id, {', '.join(values)}) "
                f"VALUES ({recipient}, {places})",
                values,
            )

    def forget_what_was_typed(self) -> None:
        """Else it would be given back in a form that another test opens."""
        with sqlite3.connect(self.database) as connection:
            connection.execute("DELETE FROM scratch_scratch")

    def _newest(self, column: str, model: str, condition: str, app: str = "disclosures"):
        with sqlite3.connect(self.database) as connection:
            table = f"{app}_{model}"
            query = f"SELECT {column} FROM {table} WHERE {condition} ORDER BY id DESC"
            return connection.execute(query).fetchone()[0]


def _of(procedure: str) -> str:
    return f"procedure_id = (SELECT id FROM disclosures_procedure WHERE code = '{procedure}')"


@pytest.fixture(scope="session")
def demo_site(copy_of_demo):
    """Each worker's own copy, which its tests may change."""
    own = copy_of_demo()
    with serve(own) as address:
        yield Site(address, own / "portal.sqlite3")


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None:
        pytest.skip("chromium is not installed")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def sessions(demo_site):
    """The cookies of those who signed in already, by their names."""
    return {}


@pytest.fixture
def open_window(browser, demo_site, sessions):
    """A new browser window: `open_window("author")` signed in, `open_window()` a citizen's. Who
    signed in once is given the cookies of that session: passwords are slow by design.

    What the browser reports against the content security policy fails the test, and so does
    whatever it asks another host for.
    """
    windows, reports, asked = [], [], []

    def open_one(username=None, *, width=1280, bypass_csp=False, display=None):
        context = browser.new_context(
            base_url=demo_site.address, viewport={"width": width, "height": 900}, locale="zh-CN",
            timezone_id="Asia/Shanghai", bypass_csp=bypass_csp,
        )  # fmt: skip
        windows.append(context)
        page = context.new_page()
        context.add_init_script(TELL_OF_VIOLATIONS)
        if bypass_csp:  # for axe: sent once, not with each page
            context.add_init_script(AXE_SCRIPT)
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: reports.append(message.text))
        page.on("pageerror", lambda error: reports.append(str(error)))
        if username in sessions:
            context.add_cookies(sessions[username])
            page.goto("/admin/")
            page.wait_for_selector("#user-tools")
        elif username:
            sign_in(page, username)
            sessions[username] = context.cookies()
        context.add_cookies([
            {"name": name, "value": value, "url": demo_site.address}
            for name, value in (display or {}).items()
        ])  # fmt: skip
        return page

    yield open_one
    for context in windows:
        context.close()
    demo_site.forget_what_was_typed()
    assert [text for text in reports if "Content Security Policy" in text] == []
    own = (demo_site.address, "data:", "blob:", "about:")
    assert [url for url in asked if not url.startswith(own)] == []
