"""What a text pasted from an office program holds besides its final text.

Deleted words of tracked changes, hidden words and marks of comments are not what the author sees
as the text; pictures and the like the site cannot hold in a text. An author is told of both.
"""

import re
from collections import Counter

import nh3
from django.utils.translation import gettext as _

STRUCK = {"del", "s", "strike"}
# Left out with all that is in them.
NOT_FINAL = {"script", "style", *STRUCK}
PICTURES = {"img", "picture", "svg", "canvas", "v:shape", "v:imagedata", "map"}
FORMULAS = {"math", "m:omath", "m:omathpara"}
OTHERS = {"iframe", "frame", "object", "embed", "video", "audio", "input", "select", "textarea"}
VOID = {"br", "hr", "img", "wbr", "col"}
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.I)
STRUCK_STYLE = re.compile(r"text-decoration[a-z-]*\s*:[^;]*line-through", re.I)
COMMENT_STYLE = re.compile(r"mso-comment|mso-element\s*:\s*(?:comment|field)", re.I)
ALIGNED = re.compile(r"vertical-align\s*:\s*(super|sub)\b", re.I)
LONGEST_STYLE = 2_000  # characters that are looked through
START = re.compile(r"<([A-Za-z][A-Za-z0-9:]*)([^<>]*)")
STYLE_TYPED = re.compile(r"\bstyle\s*=\s*[\"']([^<>]*)", re.I)
# As nh3 writes it: every attribute in double quotes.
TAG = re.compile(r'<(/?)([a-z0-9]+)((?:\s[^\s=>]+="[^"]*")*)\s*/?>')
STYLE = re.compile(r'\sstyle="(gone|super|sub)"')


def final(pasted: str) -> str:
    """Without what a style hides or strikes out, and with <sup> and <sub> in place of styles."""
    if "style" not in pasted.lower():
        return pasted
    return _without(MARKER.clean(pasted))


def left_out(pasted: str) -> list[str]:
    """What of it the site will not keep, one sentence for the author; none if it keeps all."""
    kinds = Counter(
        _kind(tag.lower(), _style(attributes))
        for tag, attributes in START.findall(_without_comments(pasted))
    )
    sentences = _sentences().items()
    found = [text % {"count": kinds[kind]} for kind, text in sentences if kinds[kind]]
    return [_("没有保存：%(what)s。") % {"what": _("、").join(found)}] if found else []


def _sentences() -> dict[str, str]:
    return {
        "picture": _("图片 %(count)s 张（请作为附件上传）"),
        "formula": _("公式 %(count)s 个（请改用文字或附件）"),
        "struck": _("加了删除线的文字 %(count)s 处"),
        "hidden": _("隐藏的文字 %(count)s 处"),
        "comment": _("批注或域代码 %(count)s 处"),
        "other": _("嵌入的内容 %(count)s 处"),
    }


def _style(attributes: str) -> str:
    found = STYLE_TYPED.search(attributes)
    return found[1] if found else ""


def _kind(tag: str, style: str) -> str:
    style = style[:LONGEST_STYLE]
    if tag in PICTURES:
        return "picture"
    if tag in FORMULAS:
        return "formula"
    if tag in OTHERS:
        return "other"
    if tag in STRUCK or STRUCK_STYLE.search(style):
        return "struck"
    if COMMENT_STYLE.search(style):
        return "comment"
    return "hidden" if HIDDEN_STYLE.search(style) else ""


def _marked(tag: str, name: str, value: str) -> str | None:
    """One word in place of a style that matters, nothing in place of any other."""
    if name != "style":
        return value
    if _kind("", value):
        return "gone"
    aligned = ALIGNED.search(value[:LONGEST_STYLE])
    return aligned[1].lower() if aligned else None


# The first of two passes: it makes a tree of whatever was pasted; the second decides what stays.
MARKER = nh3.Cleaner(
    tags=nh3.ALLOWED_TAGS | {"font", "p", "div", "span", *STRUCK},
    attributes={
        "*": {"style"},
        "a": {"href", "title"},
        "th": {"colspan", "rowspan", "scope"},
        "td": {"colspan", "rowspan"},
        "ol": {"start"},
    },
    clean_content_tags={"script", "style"},
    attribute_filter=_marked,
    link_rel=None,
)


class _Cut:
    """Writes a tree anew without what is marked as gone; the aligned gets a tag of its own."""

    def __init__(self):
        self.kept: list[str] = []
        self._gone = 0  # how many of the open elements are
        self._ends: list[tuple[bool, str]] = []

    def text(self, text: str):
        if not self._gone:
            self.kept.append(text)

    def start(self, tag: re.Match):
        style = STYLE.search(tag[3])
        mark = style[1] if style else ""
        aligned = {"super": "sup", "sub": "sub"}.get(mark, "")
        is_gone = self._gone > 0 or mark == "gone"
        self.text("" if is_gone else STYLE.sub("", tag[0]) + (f"<{aligned}>" if aligned else ""))
        if tag[2] not in VOID:
            self._gone += is_gone
            self._ends.append((is_gone, f"</{aligned}>" if aligned else ""))

    def end(self, tag: re.Match):
        is_gone, end = self._ends.pop() if self._ends else (False, "")
        self._gone -= is_gone
        if not is_gone:
            self.text(end + tag[0])


def _without(tree: str) -> str:
    cut, at = _Cut(), 0
    for tag in TAG.finditer(tree):
        cut.text(tree[at : tag.start()])
        if tag[1]:
            cut.end(tag)
        else:
            cut.start(tag)
        at = tag.end()
    cut.text(tree[at:])
    return "".join(cut.kept)


def _without_comments(pasted: str) -> str:
    parts, at = [], 0
    while (start := pasted.find("<!--", at)) >= 0 and (end := pasted.find("-->", start)) >= 0:
        parts.append(pasted[at:start])
        at = end + 3
    return "".join([*parts, pasted[at:]])
