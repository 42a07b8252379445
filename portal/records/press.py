"""通稿: a record as plain text, for whoever prints or tells it elsewhere.

Lists and tables stay readable, and the end says where it is from, which version it is and its hash.
In English the labels are, and those parts of the record that have an English text.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from portal.base.fields import field_of
from portal.base.hotlines import UnitHotlines
from portal.base.languages import in_language
from portal.base.texts.characters import fit
from portal.records.blocks import Block, of_rich_text
from portal.records.canonical import rows_of
from portal.records.export_columns import label_of
from portal.records.models import Record
from portal.records.texts import field_text

# What stands at the head and the end, in the words of this sheet.
TOLD_APART = (
    "number", "version", "title", "department", "audience", "document_number", "change_note",
    "public_until", "first_published_on",
)  # fmt: skip
ENGLISH = "_en"  # the ending of a field that says the same as another in English
WIDEST = 100  # of a table whose columns stand below each other, in half-width characters
RULE = "—" * 20


def text_of(record: Record, hotlines: UnitHotlines) -> str:
    """The whole sheet; of a record with its parts at hand."""
    parts = [_head(record), *_fields(record), *_inlines(record), RULE, _end(record, hotlines)]
    return fit("\n\n".join(part for part in parts if part)) + "\n"


def _head(record: Record) -> str:
    said = [
        (_("责任部门"), str(record.department)),
        (_("索引号"), record.number),
        (_("文号"), getattr(record, "document_number", "")),
        (_("发布日期"), str(record.shown_on or "")),
        (_("公开截止时间"), field_text(record, "public_until")),
        (_("修改说明"), record.change_note),
    ]
    return "\n".join([record.title, "", *(_said(label, text) for label, text in said if text)])


def _end(record: Record, hotlines: UnitHotlines) -> str:
    site = settings.SITE_URL
    return "\n".join(
        [
            *_contacts(hotlines),
            _said(_("来源"), site + record.get_absolute_url()),
            _said(_("版本"), _("第 %(version)s 版") % {"version": record.version}),
            _said(_("内容哈希值"), f"SHA-256 {record.content_hash}"),
            _said(_("核验"), site + record.verify_url),
        ]
    )


def _contacts(hotlines: UnitHotlines) -> list[str]:
    told = [
        " ".join(filter(None, (one.number, one.purpose, one.hours))) for one in hotlines.hotlines
    ]
    if not told:
        return []
    unit = "" if hotlines.is_own else f" · {hotlines.unit}"
    label = _("咨询与监督电话") + unit
    return [_said(label, told[0])] if len(told) == 1 else [_said(label, ""), *map(_item, told)]


def _fields(record: Record) -> Iterator[str]:
    """Every other public field that says something: short ones together, each text by itself."""
    short: list[str] = []
    for name in _named(record.public_fields):
        label, text = label_of(type(record), name), _text(record, name)
        if text and "\n" not in text and not _is_long(record, name):
            short.append(_said(label, text))
        elif text:
            yield "\n".join(short)
            short = []
            yield f"{_heading(label)}\n{text}"
    yield "\n".join(short)


def _named(names: Iterable[str]) -> list[str]:
    every = list(names)
    doubles = {one for one in every if one.endswith(ENGLISH) and one[: -len(ENGLISH)] in every}
    return [name for name in every if name not in TOLD_APART and name not in doubles]


def _is_long(record: Record, name: str) -> bool:
    return name in record.rich_text_fields or name == "summary"


def _text(record: Any, name: str) -> str:
    if name in getattr(record, "rich_text_fields", ()):
        return "\n".join(lines_of(of_rich_text(getattr(record, name))))
    own, english = field_text(record, name), f"{name}{ENGLISH}"
    if english in {field.name for field in record._meta.concrete_fields}:
        own = in_language(own, field_text(record, english))
    return own.strip()


def _inlines(record: Record) -> Iterator[str]:
    for name, fields in record.public_inlines.items():
        rows = rows_of(record, name)
        if rows:
            told = [_file(row) if name == "files" else _row(row, fields) for row in rows]
            yield "\n".join([_heading(label_of(type(record), name)), *map(_item, told)])


def _row(row: Any, fields: Iterable[str]) -> str:
    """Yes and no say nothing without their question."""
    told = []
    for name in _named(fields):
        is_question = isinstance(getattr(row, name), bool)
        text = " ".join(_text(row, name).split())
        if text:
            told.append(_said(str(field_of(type(row), name).verbose_name), text)
                        if is_question else text)  # fmt: skip
    return " · ".join(told)


def _file(row: Any) -> str:
    return f"{row.title} {settings.SITE_URL}{row.get_absolute_url()}"


def _said(label: str, text: str) -> str:
    return _("%(label)s：%(text)s") % {"label": label, "text": text}


def _heading(label: str) -> str:
    return _("【%(label)s】") % {"label": label}


def _item(text: str) -> str:
    return f"- {text}"


def lines_of(blocks: list[Block]) -> Iterator[str]:
    """A rich text as lines: a blank one between paragraphs, none inside of a list or table."""
    before: Block | None = None
    table: list[Block] = []
    for block in [*blocks, None]:
        goes_on = block is not None and block.holder == "table" and not (table and block.begins)
        if table and not goes_on:
            yield from _table(table)
            table = []
        if block is None:
            return
        if before is not None and not (block.holder and not block.begins):
            yield ""
        if block.holder == "table":
            table.append(block)
        else:
            yield from _lines(block)
        before = block


def _lines(block: Block) -> Iterator[str]:
    first, *others = block.text.split("\n")
    sign = {"quote": "> "}.get(block.kind, "")
    if block.kind == "li":
        sign = f"{block.place}. " if block.holder == "ol" else "- "
    indent = "  " * (block.depth - 1)
    yield f"{indent}{sign}{first}"
    yield from (f"{indent}{' ' * len(sign)}{line}" for line in others)


def _table(rows: list[Block]) -> Iterator[str]:
    """Columns below each other where that fits a line, else one bar after the other."""
    cells = [[" / ".join(cell.text.split("\n")) for cell in row.cells] for row in rows]
    widths = [
        max(_width(row[n]) for row in cells if n < len(row)) for n in range(max(map(len, cells)))
    ]
    is_narrow = sum(widths) + 3 * len(widths) <= WIDEST
    for row in cells:
        if is_narrow:
            row = [text + " " * (widths[n] - _width(text)) for n, text in enumerate(row)]
        yield " | ".join(row).rstrip()


def _width(text: str) -> int:
    """In half-width characters."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)
