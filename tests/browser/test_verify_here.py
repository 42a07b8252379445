"""The page of proofs checks itself in the browser, and names which of three things is amiss."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

OF_A_HASH = "one => one.textContent = 'f'.repeat(64)"
OF_A_SIGNATURE = r"""one => {
  const [text, line] = one.textContent.split("\n\n");
  const other = line[line.length - 20] === "A" ? "B" : "A";
  one.textContent = `${text}\n\n${line.slice(0, -20)}${other}${line.slice(-19)}`;
}"""


def outcomes(page) -> dict[str, str]:
    page.get_by_role("button", name="在浏览器里核验").click()
    expect(page.locator("[data-results]")).to_be_visible()
    shown = page.locator("[data-check] [data-outcome]:not([hidden])")
    return {
        one.evaluate("one => one.parentElement.dataset.check"): one.get_attribute("data-outcome")
        for one in shown.all()
    }


@pytest.fixture
def proofs(open_window, demo_site):
    """The proofs of a record of two versions."""
    page = open_window(width=360)
    page.goto("/approvals/")
    page.locator("main .records a").first.click()
    page.goto(f"{page.url}verify/")
    return page


FINE = {"content": "ok", "proof": "ok", "signature": "ok"}


def test_what_nobody_touched_is_found_in_order(proofs):
    assert outcomes(proofs) == FINE
    expect(proofs.get_by_text("这里没有核对")).to_be_visible()


def test_other_content_is_named(proofs):
    proofs.route("**/content.json", lambda route: route.fulfill(body='{"format":2}'))
    assert outcomes(proofs) == FINE | {"content": "bad"}


def test_another_proof_is_named(proofs):
    proofs.locator(".log-path code").first.evaluate(OF_A_HASH)
    assert outcomes(proofs) == FINE | {"proof": "bad"}


def test_another_signature_is_named(proofs):
    proofs.locator("[data-checkpoint]").evaluate(OF_A_SIGNATURE)
    assert outcomes(proofs) == FINE | {"signature": "bad"}
