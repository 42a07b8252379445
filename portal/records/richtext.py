import html
import re
from typing import Any

import nh3
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from django_prose_editor.fields import ProseEditorField

from portal.base.texts.characters import fit
from portal.base.texts.superscripts import lowered, raised
from portal.records.pasted import NOT_FINAL, final

EDITOR = {
    "Bold": True,
    "Italic": True,
    "Superscript": True,
    "Subscript": True,
    "Heading": {"levels": [3, 4]},
    "BulletList": True,
    "OrderedList": True,
    "ListItem": True,
    "Blockquote": True,
    "HorizontalRule": True,
    "HardBreak": True,
    "Link": {"enableTarget": False, "protocols": ["http", "https", "mailto", "tel"]},
    "Table": True,
    "TableRow": True,
    "TableHeader": True,
    "TableCell": True,
    "History": True,
}
# What the editor calls its buttons and dialogs, and what they are called here.
EDITOR_WORDS = {
    "paragraph": _("正文段落"),
    "heading 3": _("一级小标题"),
    "heading 4": _("二级小标题"),
    "unordered list": _("项目列表"),
    "ordered list": _("编号列表"),
    "list properties": _("列表设置"),
    "blockquote": _("引文"),
    "horizontal rule": _("分隔线"),
    "bold": _("加粗"),
    "italic": _("着重"),
    "superscript": _("上标"),
    "subscript": _("下标"),
    "insert link": _("插入链接"),
    "remove link": _("去掉链接"),
    "insert table": _("插入表格"),
    "add column": _("加一列"),
    "delete column": _("删除这一列"),
    "add row": _("加一行"),
    "delete row": _("删除这一行"),
    "merge cells": _("合并单元格"),
    "split cell": _("拆分单元格"),
    "toggle header cell": _("表头单元格"),
    "delete table": _("删除表格"),
    # Of what is pasted.
    "left out": _("没有粘贴："),
    "struck": _("加了删除线的文字"),
    "hidden": _("隐藏的文字"),
    "comment": _("批注"),
    "picture": _("图片等（请作为附件上传）"),
    "undo": _("撤销"),
    "redo": _("重做"),
    "edit link": _("编辑链接"),
    "table properties": _("表格设置"),
    "url": _("网址"),
    "title": _("说明"),
    "rows": _("行数"),
    "columns": _("列数"),
    "include header row": _("第一行作表头"),
    "start at": _("起始编号"),
    "list type": _("编号样式"),
    "decimal numbers": _("阿拉伯数字"),
    "update": _("确定"),
    "insert": _("插入"),
    "cancel": _("取消"),
}
CLEANER = nh3.Cleaner(
    tags={
        "p", "h3", "h4", "strong", "em", "sup", "sub", "ul", "ol", "li", "blockquote", "hr", "br",
        "a",
        "table", "thead", "tbody", "tr", "th", "td",
    },
    attributes={
        "a": {"href", "title"},
        "th": {"colspan", "rowspan", "scope"},
        "td": {"colspan", "rowspan"},
        "ol": {"start"},
    },
    url_schemes={"http", "https", "mailto", "tel"},
    clean_content_tags=NOT_FINAL,
    link_rel="noopener noreferrer",
)  # fmt: skip
BLOCK_END = re.compile(r"</(?:p|h3|h4|li|blockquote|tr|th|td)>|<br>|<hr>")
# As the cleaner writes one. A parser that reads any HTML takes ten times as long.
CLEAN_TAG = re.compile(r"</?[a-z][a-z0-9]*(?: [^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*)?>")
RAISED_OR_LOWERED = re.compile(r"<(sup|sub)>(.*?)</\1>", re.DOTALL)
MOST = 200_000  # characters of one rich text


def clean_html(rich_text: str) -> str:
    """Keep what an official text needs; drop scripts, handlers, frames, styles and odd links, and
    what an office program does not show as the final text."""
    cleaned = CLEANER.clean(final(fit(rich_text)))
    return cleaned if _untagged(cleaned).strip() else ""


def plain_text(rich_text: str) -> str:
    """The text of cleaned HTML, a space where a block ended."""
    return " ".join(html.unescape(_untagged(BLOCK_END.sub(" ", level(rich_text)))).split())


def _untagged(cleaned: str) -> str:
    untagged = CLEAN_TAG.sub("", cleaned)
    return strip_tags(cleaned) if "<" in untagged else untagged


def level(rich_text: str) -> str:
    """Raised and lowered signs in one line with the others: 10⁴, not 104."""
    return RAISED_OR_LOWERED.sub(_in_line, rich_text) if "<su" in rich_text else rich_text


def _in_line(match: re.Match) -> str:
    text = html.unescape(_untagged(match[2]))
    return html.escape(raised(text) if match[1] == "sup" else lowered(text))


def not_too_long(value: str) -> None:
    """A validator: what takes too long to check and compare is refused. Raises ValidationError."""
    if len(value) > MOST:
        raise ValidationError(
            _("正文最多 %(most)s 字（含格式）；请把较长的部分作为附件上传。"), params={"most": MOST}
        )


class RichTextField(ProseEditorField):
    """HTML that is cleaned on every way in: form, ORM, import, `update()`."""

    default_validators = [not_too_long]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, extensions=dict(EDITOR), sanitize=clean_html, **kwargs)

    def pre_save(self, instance: Model, add: bool) -> Any:
        value = super().pre_save(instance, add)
        if isinstance(value, str):
            value = clean_html(value)
            setattr(instance, self.attname, value)
        return value

    def get_prep_value(self, value: Any) -> Any:
        value = super().get_prep_value(value)
        return clean_html(value) if isinstance(value, str) else value
