"""What Word and WPS put on the clipboard: the final text is kept, all else is said."""

import time

import pytest

from disclosures.models import Item
from portal.publishing.pasted import left_out
from portal.publishing.richtext import MOST, clean_html, lines, plain_text
from tests.forms import typed

DELETED = (
    "<p class=MsoNormal><span lang=ZH-CN>罚款<span class=msoDel><del cite='mailto:x' "
    "datetime='2026-01-01T00:00'>五千元</del></span><span class=msoIns><ins cite='mailto:x'>三千元"
    "</ins></span></span><o:p></o:p></p>"
)


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        (DELETED, "<p>罚款三千元</p>"),
        ("<p>罚款<s>五千元</s><strike>四千元</strike>三千元</p>", "<p>罚款三千元</p>"),
        ("<p>罚款<span style='mso-bidi:x;text-decoration:line-through'>五千元</span>三千元</p>",
         "<p>罚款三千元</p>"),
        ("<p>甲<span style='display:none;mso-hide:all'>藏<b>在</b><br>里</span>乙</p>",
         "<p>甲乙</p>"),
        ("<p>10<sup>4</sup> m<sub>2</sub></p>", "<p>10<sup>4</sup> m<sub>2</sub></p>"),
        ("<p>10<span style='vertical-align: super; font-size:smaller'><b>4</b></span></p>",
         "<p>10<sup>4</sup></p>"),
        ("<p>H<font style='vertical-align:sub'>2</font>O</p>", "<p>H<sub>2</sub>O</p>"),
        ("<p>甲<!--[if supportFields]>TOC \\o<![endif]-->乙<![if !vml]><img src='x'><![endif]></p>",
         "<p>甲乙</p>"),
        ("<p>甲<a style='mso-comment-reference:LI_1'>[L1]</a></p>"
         "<div style='mso-element:comment-list'><div>批注</div></div>", "<p>甲</p>"),
        ("<p>甲<span style='mso-element:field-begin'>PAGE</span>乙</p>", "<p>甲乙</p>"),
        ("<p style='text-decoration:none'>甲<span style='color:red'>乙</span></p>", "<p>甲乙</p>"),
        ("<table style='x'><tr><td style='display:none'>藏</td><td colspan=2>甲</td></tr></table>",
         "<table><tbody><tr><td colspan=\"2\">甲</td></tr></tbody></table>"),
        ("<p title='a>b' style='x'>1 &lt; 2</p>", "<p>1 &lt; 2</p>"),
    ],
)  # fmt: skip
def test_the_final_text_is_kept(pasted, kept):
    assert clean_html(pasted) == kept
    assert clean_html(kept) == kept


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("<p>10<sup>4</sup>元，5 m<sup>2</sup></p>", "10⁴元，5 m²"),
        ("<p>H<sub>2</sub>O</p>", "H₂O"),
        ("<p>甲<sup>[1]</sup>乙<sup>注</sup></p>", "甲^[1]乙^注"),
        ("<p>1<sup><strong>0</strong></sup> &lt;<sup>&lt;</sup></p>", "1⁰ <^<"),
    ],
)
def test_raised_and_lowered_signs_are_told_in_a_plain_text(text, read):
    assert plain_text(text) == lines(text) == read


@pytest.mark.parametrize(
    ("pasted", "said"),
    [
        ("<p>甲</p>", []),
        ("<p>甲<sup>2</sup><b>乙</b></p><!-- <img> -->", []),
        (DELETED, ["没有保存：加了删除线的文字 1 处。"]),
        ("<p><img src=x><IMG src=y></p><math><mi>x</mi></math>",
         ["没有保存：图片 2 张（请作为附件上传）、公式 1 个（请改用文字或附件）。"]),
        ("<span style=\"mso-hide:all\">藏</span><iframe></iframe>",
         ["没有保存：隐藏的文字 1 处、嵌入的内容 1 处。"]),
    ],
)  # fmt: skip
def test_what_is_left_out_is_said(pasted, said):
    assert left_out(pasted) == said


def test_the_author_is_told_after_saving(signed_in):
    client, url = signed_in("author"), "/admin/disclosures/item/add/"

    page = client.post(url, typed(client, url, title="甲", body=DELETED + "<img>"), follow=True)

    assert Item.objects.get().body == "<p>罚款三千元</p>"
    assert "没有保存：图片 1 张（请作为附件上传）、加了删除线的文字 1 处。" in page.content.decode()


def test_a_text_that_is_too_long_is_refused_with_its_limit(signed_in):
    client, url = signed_in("author"), "/admin/disclosures/item/add/"

    page = client.post(url, typed(client, url, title="甲", body=f"<p>{'长' * MOST}</p>"))

    assert "正文最多 200000 字（含格式）" in page.content.decode()
    assert not Item.objects.exists()


@pytest.mark.parametrize(
    "piece", ["<", "<!--", "<s>", "<p style='", "text-decoration:", "<sup>", "<![", "</p>", "<a b="]
)
def test_no_mixture_takes_longer_than_it_is_long(piece):
    for text in (piece * (MOST // len(piece)), f"<p style='{piece * 20_000}'>甲</p>"):
        before = time.process_time()
        left_out(text)
        plain_text(clean_html(text))
        assert time.process_time() - before < 3
