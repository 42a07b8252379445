"""An author pastes from Word into the editor of a real browser."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PASTED = (
    "<html><body><!--StartFragment--><p class=MsoNormal>罚款<span class=msoDel><del>五千元</del>"
    "</span><ins>三千元</ins>，10<sup>4</sup> m<span style='vertical-align:super'>2</span>"
    "<span style='display:none;mso-hide:all'>藏</span><img src='file:///x.png'></p></body></html>"
)
PASTE = """(box, html) => {
  const data = new DataTransfer();
  data.setData("text/html", html);
  data.setData("text/plain", "x");
  const told = { clipboardData: data, bubbles: true, cancelable: true };
  box.dispatchEvent(new ClipboardEvent("paste", told));
}"""


def test_the_final_text_is_pasted_and_the_rest_is_said(open_window):
    author = open_window("author")
    author.goto("/admin/disclosures/item/add/")
    author.locator(".tiptap").first.evaluate(PASTE, PASTED)

    expect(author.locator(".tiptap").first).to_have_text("罚款三千元，104 m2")
    status = author.locator(".form-row [role=status]").first
    expect(status).to_have_text(
        "没有粘贴： 加了删除线的文字 1, 隐藏的文字 1, 图片等（请作为附件上传） 1"
    )
    author.fill("#id_title", "甲")
    author.click("[name=_save]")
    author.wait_for_url("**/change/")

    saved = author.locator(".tiptap").first.inner_html()
    assert saved.startswith("<p>罚款三千元，10<sup>4</sup> m<sup>2</sup></p>")
