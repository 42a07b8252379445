"""What a text pasted from an office program holds besides its final text.

Deleted words of tracked changes, hidden words and marks of comments are not what the author sees
as the text; pictures and the like the site cannot hold in a text. An author is told of both.
"""

import re
from collections import Counter
from collections.abc import Iterator

import nh3
from django.utils.translation import gettext as _

STRUCK = {"del", "s", "strike", "w:del", "w:movefrom"}
# Left out with all that is in them.
NOT_FINAL = {"script", "style", *STRUCK}
PICTURES = ("img", "picture", "svg", "canvas", "v:shape", "v:imagedata", "map")
FORMULAS = ("math", "m:omath", "m:omathpara")
OTHERS = ("iframe", "frame", "object", "embed", "video", "audio", "input", "select", "textarea")
EMBEDDED = {
    **dict.fromkeys(PICTURES, "picture"),
    **dict.fromkeys(FORMULAS, "formula"),
    **dict.fromkeys(OTHERS, "other"),
}
VOID = {"br", "hr", "img", "wbr", "col"}
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.I)
STRUCK_STYLE = re.compile(r"text-decoration[a-z-]*\s*:[^;]*line-through", re.I)
# Not mso-comment-reference: that is around the words that are commented on.
COMMENT_STYLE = re.compile(r"mso-(?:special-character|element)\s*:\s*comment", re.I)
FIELD_STYLE = re.compile(r"mso-element\s*:\s*(field-(?:begin|separator|end))", re.I)
ALIGNED = re.compile(
    r"(?:vertical-align|mso-text-raise)\s*:\s*(?:(super|sub)\b|(-?)(?=[\d.]*[1-9])[\d.])", re.I
)
OFFICE_CLASSES = {
    "msodel": "struck",
    "msocommentreference": "comment",
    "msocomanchor": "comment",
}
LONGEST_STYLE = 2_000  # characters that are looked through
START = re.compile(r"<([A-Za-z][A-Za-z0-9:]*)")
STYLE_SHEET, STYLE_SHEET_END = re.compile(r"<style\b[^<>]*>", re.I), re.compile("</style", re.I)
CLASS_SELECTOR = re.compile(r"\s*[a-z0-9]*\.([\w-]+)\s*", re.I)
MAY_MATTER = re.compile("style|class|_msocom", re.I)
# What goes, and as what the author is told of it; the begin of a field stands for all of it.
GONE = {
    "struck": "struck",
    "hidden": "hidden",
    "comment": "comment",
    "field-begin": "comment",
    "field-separator": "",
    "field-end": "",
}
# As nh3 writes it: every attribute in double quotes.
TAG = re.compile(r'<(/?)([a-z0-9:]+)((?:\s[^\s=>]+="[^"]*")*)\s*/?>')
STYLE, CLASS = re.compile(r'\sstyle="([a-z-]+)"'), re.compile(r'\sclass="([^"]*)"')
COMMENT_LINK = re.compile(r'\shref="[^"]*#_msocom_')


def final(pasted: str) -> str:
    """Without what a style hides or strikes out, and with <sup> and <sub> in place of styles."""
    return "".join(_cut(pasted).kept) if MAY_MATTER.search(pasted) else pasted


def left_out(pasted: str) -> list[str]:
    """What of it the site will not keep, one sentence for the author; none if it keeps all."""
    tags = START.findall(_without_comments(pasted, "<!--", "-->"))
    kinds = _cut(pasted).left_out + Counter(EMBEDDED.get(tag.lower(), "") for tag in tags)
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


def _marks(tag: re.Match, classes: dict[str, str]) -> set[str]:
    """What its name, style, classes and the place that it leads to say of an element."""
    style, names = STYLE.search(tag[3]), CLASS.search(tag[3])
    found = {classes.get(name, "") for name in names[1].lower().split()} if names else set()
    if tag[2] in STRUCK:
        found.add("struck")
    if COMMENT_LINK.search(tag[3]):
        found.add("comment")
    return found | {style[1]} if style else found


def _mark(style: str) -> str:
    """One word for a style that matters."""
    style = style[:LONGEST_STYLE]
    if STRUCK_STYLE.search(style):
        return "struck"
    if COMMENT_STYLE.search(style):
        return "comment"
    if field := FIELD_STYLE.search(style):
        return field[1].lower()
    if HIDDEN_STYLE.search(style):
        return "hidden"
    aligned = ALIGNED.search(style)
    return (aligned[1] or ("sub" if aligned[2] else "super")).lower() if aligned else ""


def _class_marks(pasted: str) -> dict[str, str]:
    """What the style sheets in it, and office programs without one, mean by a class."""
    marks = dict(OFFICE_CLASSES)
    for sheet in STYLE_SHEET.split(pasted)[1:]:
        for names, declarations in _rules(STYLE_SHEET_END.split(sheet, maxsplit=1)[0]):
            if mark := _mark(declarations):
                marks |= dict.fromkeys(names, mark)
    return marks


def _rules(sheet: str) -> Iterator[tuple[list[str], str]]:
    """Classes and declarations of each rule that holds without a condition such as @media."""
    bare = _without_comments(sheet.replace("<!--", "").replace("-->", ""), "/*", "*/")
    depth = 0
    for piece in bare.split("}"):
        depth += piece.count("{") - 1
        if depth == 0:
            selectors, _brace, declarations = piece.rpartition("{")
            found = (CLASS_SELECTOR.fullmatch(one) for one in selectors.split(","))
            yield [one[1].lower() for one in found if one], declarations


def _marked(tag: str, name: str, value: str) -> str | None:
    """One word in place of a style that matters, nothing in place of any other."""
    return value if name != "style" else _mark(value) or None


# The first of two passes: it makes a tree of whatever was pasted; the second decides what stays.
MARKER = nh3.Cleaner(
    tags=nh3.ALLOWED_TAGS | {"font", "p", "div", "span", *STRUCK},
    attributes={
        "*": {"style", "class"},
        "a": {"href", "title"},
        "th": {"colspan", "rowspan", "scope"},
        "td": {"colspan", "rowspan"},
        "ol": {"start"},
    },
    url_schemes=nh3.ALLOWED_URL_SCHEMES | {"file"},  # links to comments in a document
    clean_content_tags={"script", "style"},
    attribute_filter=_marked,
    link_rel=None,
)


class _Cut:
    """Writes a tree anew without what is marked as gone; the aligned gets a tag of its own."""

    def __init__(self, classes: dict[str, str]) -> None:
        self.kept: list[str] = []
        self.left_out: Counter[str] = Counter()
        self._classes = classes
        self._gone = 0  # how many of the open elements are
        self._ends: list[tuple[bool, str]] = []
        self._codes: list[int | None] = []  # of each open field, where its code begins

    def text(self, text: str) -> None:
        if text and not self._gone:
            self.kept.append(text)

    def start(self, tag: re.Match) -> None:
        marks = _marks(tag, self._classes)
        if not self._gone:
            self._note_field(marks)
        kind = max((GONE[mark] for mark in marks if mark in GONE), default=None)
        is_gone = self._gone > 0 or kind is not None
        if kind and not self._gone:
            self.left_out[kind] += 1
        start, end = _written(tag, marks)
        self.text("" if is_gone else start)
        if tag[2] not in VOID:
            self._gone += is_gone
            self._ends.append((is_gone, end))

    def end(self) -> None:
        is_gone, end = self._ends.pop() if self._ends else (False, "")
        self._gone -= is_gone
        if not is_gone:
            self.text(end)

    def _note_field(self, marks: set[str]) -> None:
        """Drop the words from the beginning of a field to its result: they are its code."""
        if "field-begin" in marks:
            self._codes.append(len(self.kept))
        elif marks & {"field-separator", "field-end"} and self._codes:
            at = self._codes.pop()
            if at is not None:
                self.kept[at:] = [part for part in self.kept[at:] if part.startswith("<")]
            if "field-separator" in marks:
                self._codes.append(None)


def _written(tag: re.Match, marks: set[str]) -> tuple[str, str]:
    """How an element begins and ends; an anchor that leads nowhere is but what is in it."""
    if tag[2] == "a" and "href=" not in tag[3]:
        start, end = "", ""
    else:
        start, end = STYLE.sub("", tag[0]), f"</{tag[2]}>"
    for mark, name in (("super", "sup"), ("sub", "sub")):
        if mark in marks and tag[2] not in ("sup", "sub"):
            start, end = f"{start}<{name}>", f"</{name}>{end}"
    return start, end


def _cut(pasted: str) -> _Cut:
    tree = MARKER.clean(pasted)
    cut, at = _Cut(_class_marks(pasted)), 0
    for tag in TAG.finditer(tree):
        cut.text(tree[at : tag.start()])
        if tag[1]:
            cut.end()
        else:
            cut.start(tag)
        at = tag.end()
    cut.text(tree[at:])
    return cut


def _without_comments(text: str, opening: str, closing: str) -> str:
    parts, at = [], 0
    while (start := text.find(opening, at)) >= 0 and (end := text.find(closing, start)) >= 0:
        parts.append(text[at:start])
        at = end + len(closing)
    return "".join([*parts, text[at:]])
