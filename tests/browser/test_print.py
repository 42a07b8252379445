"""A page printed on A4 is a document: no navigation, and it says what it is a copy of."""

import pypdfium2
import pytest

from tests.browser.pages import VERSIONED, WITH_FILES

pytestmark = pytest.mark.browser

NAVIGATION = ("首页", "高对比度", "下一页", "查看全部", "比较各版本的不同", "工作人员登录")


def printed(page) -> list[str]:
    """The text of each sheet."""
    document = pypdfium2.PdfDocument(page.pdf(format="A4", prefer_css_page_size=True))
    texts = [sheet.get_textpage().get_text_bounded() for sheet in document]
    document.close()
    return texts


def test_a_record_is_printed_with_its_number_version_date_and_hash(open_window, demo_site):
    page = open_window()
    page.goto(f"/disclosures/{demo_site.number(VERSIONED)}/")
    content_hash = page.locator(".item__hash code").inner_text()

    sheets = printed(page)

    text = "".join("".join(sheets).split())
    assert [word for word in NAVIGATION if word in text] == []
    address = page.locator("link[rel=canonical]").get_attribute("href")
    shown = (demo_site.number(VERSIONED), "第2版", "本系统", content_hash, "主办单位", address)
    for words in shown:
        assert words in text
    for position, sheet in enumerate(sheets, 1):
        assert f"{position}/{len(sheets)}" in "".join(sheet.split())


def test_the_hashes_of_its_files_are_printed_unfolded(open_window, demo_site):
    page = open_window()
    page.goto(f"/disclosures/{demo_site.number(WITH_FILES)}/")
    hashes = page.locator(".files__hash code").all_text_contents()

    text = "".join("".join(printed(page)).split())

    assert hashes
    assert [one for one in hashes if one not in text] == []


def test_the_addresses_of_links_in_a_text_are_printed(open_window, demo_site):
    page = open_window()
    page.goto(f"/disclosures/{demo_site.number(VERSIONED)}/")
    link = "<p>见<a href='https://example.org/source/'>原文</a>。</p>"
    page.evaluate(
        "html => document.querySelector('.prose').insertAdjacentHTML('beforeend', html)", link
    )

    assert "https://example.org/source/" in "".join(printed(page))


@pytest.mark.parametrize("path", ["/", "/disclosures/", "/departments/", "/hotlines/"])
def test_other_pages_are_printed_without_navigation(open_window, path):
    page = open_window()
    page.goto(path)

    text = "".join("".join(printed(page)).split())

    assert page.locator("h1").inner_text() in text
    assert [word for word in NAVIGATION if word in text] == []
