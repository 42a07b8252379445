import html
import re

import nh3
from django.utils.html import strip_tags
from django_prose_editor.fields import ProseEditorField

EDITOR = {
    "Bold": True,
    "Italic": True,
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
CLEANER = nh3.Cleaner(
    tags={
        "p", "h3", "h4", "strong", "em", "ul", "ol", "li", "blockquote", "hr", "br", "a",
        "table", "thead", "tbody", "tr", "th", "td",
    },
    attributes={
        "a": {"href", "title"},
        "th": {"colspan", "rowspan", "scope"},
        "td": {"colspan", "rowspan"},
        "ol": {"start"},
    },
    url_schemes={"http", "https", "mailto", "tel"},
    link_rel="noopener noreferrer",
)  # fmt: skip
BLOCK_END = re.compile(r"</(?:p|h3|h4|li|blockquote|tr|th|td)>|<br>|<hr>")
LINE_END = re.compile(r"</(?:p|h3|h4|li|tr)>|<br>|<hr>")
CELL_END = re.compile(r"</(?:th|td)>")


def clean_html(rich_text: str) -> str:
    """Keep what an official text needs; drop scripts, handlers, frames, styles and odd links."""
    cleaned = CLEANER.clean(rich_text.replace("\x00", ""))
    return "" if not strip_tags(cleaned).strip() else cleaned


def plain_text(rich_text: str) -> str:
    """The text of cleaned HTML, a space where a block ended."""
    return " ".join(html.unescape(strip_tags(BLOCK_END.sub(" ", rich_text))).split())


def lines(rich_text: str) -> str:
    """The text of cleaned HTML, a line for each paragraph, list item and table row."""
    marked = LINE_END.sub("\n", CELL_END.sub("\t", rich_text))
    text = html.unescape(strip_tags(marked))
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


class RichTextField(ProseEditorField):
    """HTML that is cleaned on every way in: form, ORM, import, `update()`."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, extensions=dict(EDITOR), sanitize=clean_html, **kwargs)

    def pre_save(self, instance, add):
        value = super().pre_save(instance, add)
        if isinstance(value, str):
            value = clean_html(value)
            setattr(instance, self.attname, value)
        return value

    def get_prep_value(self, value):
        value = super().get_prep_value(value)
        return clean_html(value) if isinstance(value, str) else value
