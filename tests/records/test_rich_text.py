"""No script reaches a page, whatever the way in (acceptance 27)."""

import re
from html.parser import HTMLParser

import pytest
from django.core import serializers
from django.db import connection
from django.utils import timezone
from django.utils.html import strip_tags
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from disclosures.models import Item
from portal.records import drafts, richtext
from portal.records.richtext import clean_html, plain_text
from portal.records.templatetags.portal_tags import prose
from tests.forms import typed

pytestmark = pytest.mark.pages

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
    "late handler": '<p>x</p><p title="a"onmouseover=alert(1)>y</p>',
    "slashed handler": "<p/onclick=alert(1)>x</p>",
    "spaced link": '<a href=" java\tscript:alert(1)">x</a>',
    "vbscript": '<a href="vbscript:msgbox(1)">x</a>',
    "upper case": '<SCRIPT>alert(1)</SCRIPT><A HREF="JavaScript:alert(1)">x</A>',
    "link behind a control": '<a href="\x01javascript:alert(1)">x</a>',
    "table of tables": "<table><tr><td><table><script>alert(1)</script></table></td></tr></table>",
    "badly nested": "<p><strong><a href='javascript:1'><h3></p></strong><script>alert(1)",
    "unclosed": '<p title="<script>alert(1)</script>',
    "noscript": '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    "svg link": '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    "meta": '<meta http-equiv="refresh" content="0;url=https://example.org"><link rel=stylesheet>',
    "template": '<template><script>alert(1)</script></template><base href="//example.org">',
}
DANGER = re.compile(
    r"<(script|iframe|object|embed|style|svg|img|form|input|base|template|math)\b"
    r"|<[^>]*\son\w+\s*=|<[^>]*\sstyle\s*=|<[^>]*\shref=\"(?!https?:|mailto:|tel:|/|#)[^\"]*:",
    re.IGNORECASE,
)


ALLOWED = {
    **dict.fromkeys(("p", "h3", "h4", "strong", "em", "sup", "sub", "ul", "li", "blockquote"), ()),
    **dict.fromkeys(("hr", "br", "table", "thead", "tbody", "tr"), ()),
    "ol": ("start",), "a": ("href", "rel"),
    "th": ("colspan", "rowspan", "scope"), "td": ("colspan", "rowspan"),
}  # fmt: skip


class Allowed(HTMLParser):
    """Reads HTML as a browser would begin to, and collects whatever is not allowed."""

    def __init__(self):
        super().__init__()
        self.refused = []

    def handle_starttag(self, tag, attrs):
        if tag not in ALLOWED:
            self.refused.append(tag)
        for name, value in attrs:
            # What a browser leaves out of an address before it reads the scheme (WHATWG URL 4.4).
            address = re.sub("[\t\n\r]", "", value or "").lstrip("".join(map(chr, range(33))))
            scheme = re.match(r"([a-z][a-z0-9+.-]*):", address, re.IGNORECASE)
            harmless = not scheme or scheme[1].lower() in ("http", "https", "mailto", "tel")
            if name not in (*ALLOWED.get(tag, ()), "title", "lang") or (
                name == "href" and not harmless
            ):
                self.refused.append((tag, name, value))

    def handle_comment(self, data):
        self.refused.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment

    @classmethod
    def refused_in(cls, html):
        reader = cls()
        reader.feed(html)
        reader.close()
        return reader.refused


HANDLER_OR_SCRIPT = re.compile(
    r"<script|<iframe|<svg[^>]*\son|<[a-z][^<>]*\son\w+=|javascript:[^<]*>", re.IGNORECASE
)


DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def stored(item) -> str:
    return Item.objects.values_list("body", flat=True).get(pk=item.pk)


def by_create(new_item, html):
    return new_item("draft", body=html)


def by_bulk_create(new_item, html):
    first = new_item("draft")
    made = Item(number="640000/2026-90001", title="题", department=first.department, body=html)
    [made] = Item.objects.bulk_create([made])
    assert not DANGER.search(made.body)
    return made


def by_update_or_create(new_item, html):
    item = new_item("draft")
    return Item.objects.update_or_create(pk=item.pk, defaults={"body": html})[0]


def by_loaddata(new_item, html):
    item = new_item("draft")
    item.body = html
    [read] = serializers.deserialize("json", serializers.serialize("json", [item]))
    read.save()
    return item


def by_copying_a_version(new_item, html):
    """A published row may hold what an older program let through."""
    item = new_item("published")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE disclosures_item SET body = %s WHERE id = %s", [html, item.pk])
    item.refresh_from_db()
    return drafts.copy_as_next_version(item, item.created_by, timezone.now())


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
@pytest.mark.parametrize(
    "way_in",
    [
        by_create,
        by_bulk_create,
        by_save,
        by_update,
        by_update_or_create,
        by_bulk,
        by_loaddata,
        by_copying_a_version,
    ],
)
def test_hostile_html_is_cleaned_on_every_way_in(way_in, html, new_item):
    body = stored(way_in(new_item, KEPT + html))

    assert body.startswith(KEPT)
    assert not DANGER.search(body)
    assert not Allowed.refused_in(body)


def test_hostile_html_is_cleaned_in_the_form(new_item, signed_in):
    item, client, add = new_item("draft"), signed_in("author"), "/admin/disclosures/item/add/"
    adding, changing = typed(client, add, title=item.title), typed(client, item.admin_url)
    for made, html in enumerate(HOSTILE.values(), start=1):
        forms = {
            add: adding | {"token": f"form {made}"},
            item.admin_url: changing | {"seen_revision": item.revision},
        }
        for url, form in forms.items():
            assert client.post(url, form | {"body": KEPT + html}).status_code == 302, html

        item.refresh_from_db()
        assert Item.objects.count() == 1 + made
        for saved in (item, Item.objects.latest("pk")):
            assert saved.body.startswith(KEPT), html
            assert not DANGER.search(saved.body), html
            assert not Allowed.refused_in(saved.body), html


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE)
def test_nothing_hostile_reaches_a_page(html, new_item, people, client):
    item = new_item("published", title="<script>alert(1)</script>", body=KEPT + html)
    body = prose(stored(item))

    page = client.get(f"/disclosures/{item.number}/").content.decode()
    listed = client.get("/disclosures/", {"q": "公示"}).content.decode()

    assert KEPT in body
    assert body in page
    (data,) = DATA.findall(page)  # what machines read, once, and no markup in it
    assert not re.search("[<>&]", data)
    for shown in (DATA.sub("", page), listed):
        assert not HANDLER_OR_SCRIPT.search(shown)


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
    assert not Allowed.refused_in(cleaned)
    assert clean_html(cleaned) == cleaned


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120))
def test_any_text_at_all_is_cleaned_without_an_error(text):
    for html in (text, f"<p>{text}</p>", f'<a href="{text}">x</a>', f"<p {text}>x</p>"):
        cleaned = clean_html(html)
        assert not Allowed.refused_in(cleaned)
        assert clean_html(cleaned) == cleaned
        plain_text(cleaned)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(html=st.lists(PIECES, max_size=25).map("".join))
def test_no_mixture_is_stored_dangerous(html, new_item):
    body = stored(by_update(new_item, html))

    assert not DANGER.search(body)
    assert not Allowed.refused_in(body)


def test_what_looks_like_markup_in_a_text_stays_text():
    written = "<p>1 &lt; 2 &amp;&amp; onclick=x &lt;script&gt; javascript:void</p>"

    assert clean_html(written) == written
    assert plain_text(written) == "1 < 2 && onclick=x <script> javascript:void"


@pytest.mark.parametrize(
    "typed",
    [
        '<p>甲<a href="https://example.org/?a=1&b=2" title="a > b, c < d">乙</a>丙&nbsp;丁</p>',
        "<p>1 < 2 > 1 &lt;b&gt; &amp;amp; AT&T</p><hr><p>一<br>二</p>",
        '<table><tr><td colspan="2">一</td><th scope="row">二</th></tr></table>',
        "<p>10<sup>4</sup> H<sub>2</sub>O</p>",
        '<p>甲<a title="x&quot;y>z" href="mailto:a@example.org">乙</a></p>',
    ],
)
def test_tags_are_read_as_any_parser_reads_them(typed):
    cleaned = richtext.clean_html(typed)
    assert "<" in cleaned
    assert richtext._untagged(cleaned) == strip_tags(cleaned)


def test_what_the_cleaner_would_not_write_is_left_to_a_parser():
    assert richtext._untagged("<P CLASS='a>b'>甲</P>") == strip_tags("<P CLASS='a>b'>甲</P>")
