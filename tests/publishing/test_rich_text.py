"""No script reaches a page, whatever the way in (acceptance 27)."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disclosures.models import Item
from portal.publishing.richtext import clean_html, plain_text

KEPT = "<p>减刑<strong>公示</strong></p>"
HOSTILE = {
    "script": "<script>alert(1)</script>",
    "handler": '<p onclick="alert(1)">x</p>',
    "link": '<a href="javascript:alert(1)">x</a>',
    "encoded link": '<a href="&#106;avascript:alert(1)">x</a>',
    "data link": '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    "frame": '<iframe src="https://example.org"></iframe>',
    "object": '<object data="x"></object><embed src="x">',
    "style": '<style>p{color:red}</style><p style="position:fixed">x</p>',
    "svg": '<svg onload="alert(1)"><script>alert(1)</script></svg>',
    "image": '<img src=x onerror="alert(1)">',
    "form": '<form action="https://example.org"><input name="password"></form>',
    "broken": '<scr<script>ipt>alert(1)</script><p title="<script>">',
    "mathml": "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "template": '<template><script>alert(1)</script></template><base href="//example.org">',
}
DANGER = re.compile(
    r"<(script|iframe|object|embed|style|svg|img|form|input|base|template|math)\b"
    r"|<[^>]*\son\w+\s*=|<[^>]*\sstyle\s*=|<[^>]*\shref=\"(?!https?:|mailto:|tel:|/|#)[^\"]*:",
    re.IGNORECASE,
)


def stored(item) -> str:
    return Item.objects.values_list("body", flat=True).get(pk=item.pk)


def by_create(new_item, html):
    return new_item("draft", body=html)


def by_save(new_item, html):
    item = new_item("draft")
    item.body = html
    item.save()
    assert not DANGER.search(item.body)
    return item


def by_update(new_item, html):
    item = new_item("draft")
    Item.objects.filter(pk=item.pk).update(body=html)
    return item


def by_bulk(new_item, html):
    item = new_item("draft")
    item.body = html
    Item.objects.bulk_update([item], ["body"])
    return item


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("way_in", [by_create, by_save, by_update, by_bulk])
def test_hostile_html_is_cleaned_on_every_way_in(way_in, html, new_item):
    body = stored(way_in(new_item, KEPT + html))

    assert body.startswith(KEPT)
    assert not DANGER.search(body)


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE)
def test_hostile_html_is_cleaned_in_the_form(html, new_item, signed_in):
    item = new_item("draft")
    form = {
        "seen_revision": item.revision, "title": item.title, "kind": "result", "stage": "after",
        "department": item.department_id, "body": KEPT + html, "disclosure_mode": "proactive",
        "audience": "public", "channel_uses-TOTAL_FORMS": 0, "channel_uses-INITIAL_FORMS": 0,
    }  # fmt: skip

    answer = signed_in("author").post(f"/admin/disclosures/item/{item.pk}/change/", form)

    assert answer.status_code == 302
    assert stored(item).startswith(KEPT)
    assert not DANGER.search(stored(item))


def test_what_an_official_text_needs_is_kept():
    text = (
        '<h3>一</h3><p>甲<strong>乙</strong><em>丙</em><br>丁</p><ul><li>戊</li></ul><ol start="3">'
        '<li>己</li></ol><blockquote><p>庚</p></blockquote><hr><p><a href="https://example.org" '
        'rel="noopener noreferrer">辛</a></p><table><thead><tr><th colspan="2">壬</th></tr></thead>'
        "<tbody><tr><td>癸</td></tr></tbody></table>"
    )

    assert clean_html(text) == text


def test_an_empty_editor_is_an_empty_body():
    assert clean_html("<p></p>") == ""
    assert clean_html("<p> <br></p>") == ""


def test_plain_text_keeps_words_of_two_blocks_apart():
    assert plain_text("<p>甲乙</p><ul><li>丙</li><li>丁&amp;戊</li></ul>") == "甲乙 丙 丁&戊"


PIECES = st.sampled_from(
    ["<", ">", '"', "'", "script", "/", "on", "click", "=", "javascript:", "a", " href=", "p",
     "style", "&#x6a;", "<!--", "-->", "\x00", "减", "svg", "math", "]]>", "<![CDATA["]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_no_mixture_becomes_dangerous(html):
    cleaned = clean_html(html)

    assert not DANGER.search(cleaned)
    assert clean_html(cleaned) == cleaned
