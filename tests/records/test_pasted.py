"""What Word and WPS put on the clipboard: the final text is kept, all else is said."""

import time

import pytest

from disclosures.models import Item
from portal.records.pasted import left_out
from portal.records.richtext import MOST, clean_html, plain_text
from tests.forms import typed

pytestmark = pytest.mark.pages

DELETED = (
    "<p class=MsoNormal><span lang=ZH-CN>罚款<span class=msoDel><del cite='mailto:x' "
    "datetime='2026-01-01T00:00'>五千元</del></span><span class=msoIns><ins cite='mailto:x'>三千元"
    "</ins></span></span><o:p></o:p></p>"
)
# Around the words a reference, after them the mark that leads to the comment, at the end itself.
COMMENTED = (
    "<p class=MsoNormal>罚款<a style='mso-comment-reference:A_1;mso-comment-date:20260101T0000'>"
    "三千元</a><span class=MsoCommentReference><span lang=EN-US style='font-size:10.5pt'>"
    '<![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" '
    "name=\"_msoanchor_1\">[A1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;"
    "</span></span></span></p><div style='mso-element:comment-list'><hr class=msocomoff>"
    "<div style='mso-element:comment'><p class=MsoCommentText>批注</p></div></div>"
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
        (COMMENTED, "<p>罚款三千元</p>"),
        ("<p>文<a style='mso-comment-reference:A_1;mso-comment-date:20260101T0000'>字"
         "<span class=msoDel>旧</span></a><a href='file:///C:/a.htm#_msocom_1'>[A1]</a></p>",
         "<p>文字</p>"),
        ("<p>见<a name='_Toc1' style='x'>附则</a></p>", "<p>见附则</p>"),
        ("<p>甲<span style='mso-element:field-begin'>PAGE</span>乙</p>", "<p>甲乙</p>"),
        ("<p style='text-decoration:none'>甲<span style='color:red'>乙</span></p>", "<p>甲乙</p>"),
        ("<p>第<span style='mso-element:field-begin'></span> PAGE <b>甲</b>"
         "<i style='mso-element:field-begin'></i>IF<i style='mso-element:field-end'></i>"
         "<span style='mso-element:field-separator'></span>3"
         "<span style='mso-element:field-end'></span>页</p>", "<p>第3页</p>"),
        ("<p>罚款<span class=msoDel>五千元</span><w:del>四千元</w:del>三千元</p>",
         "<p>罚款三千元</p>"),
        ("<style><!-- /* } */ .a, span.d\n{color:red;text-decoration:line-through} .h{display:none}"
         "--></style><p>罚款<span class='b D'>五千元</span><i class=h>四</i>三千元</p>",
         "<p>罚款三千元</p>"),
        ("<style>@media print{.h{display:none}.i{display:none}} .p .i{display:none}</style>"
         "<p><span class=h>甲</span><span class=i>乙</span></p>", "<p>甲乙</p>"),
        ("<style>.r{vertical-align:super}</style><p>10<span class=r>4</span></p>",
         "<p>10<sup>4</sup></p>"),
        ("<p>10<span style='position:relative;top:-4.0pt;mso-text-raise:4.0pt'>4</span>"
         "<span style='vertical-align:30%'>5</span><span style='mso-text-raise:-.5pt'>6</span>"
         "<span style='mso-text-raise:0pt;vertical-align:baseline'>7</span></p>",
         "<p>10<sup>4</sup><sup>5</sup><sub>6</sub>7</p>"),
        ("<p>10<sup style='vertical-align:super'>4</sup></p>", "<p>10<sup>4</sup></p>"),
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
    assert plain_text(text) == read


@pytest.mark.parametrize(
    ("pasted", "said"),
    [
        ("<p>甲</p>", []),
        ("<p>甲<sup>2</sup><b>乙</b></p><!-- <img> -->", []),
        (DELETED, ["没有保存：加了删除线的文字 1 处。"]),
        ("<style>.d{text-decoration:line-through}</style><i class=d>甲</i><w:del>乙</w:del>",
         ["没有保存：加了删除线的文字 2 处。"]),
        (COMMENTED, ["没有保存：批注或域代码 2 处。"]),
        ("<p><a style='mso-comment-reference:A_1'>甲</a></p>", []),
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
    "piece",
    [
        "<",
        "<!--",
        "<s>",
        "<p style='",
        "text-decoration:",
        "<sup>",
        "<![",
        "</p>",
        "<a b=",
        "<style>.a{",
        "<i style='mso-element:field-begin'>",
    ],
)
def test_no_mixture_takes_longer_than_it_is_long(piece):
    for text in (piece * (MOST // len(piece)), f"<p style='{piece * 20_000}'>甲</p>"):
        before = time.process_time()
        left_out(text)
        plain_text(clean_html(text))
        assert time.process_time() - before < 3
