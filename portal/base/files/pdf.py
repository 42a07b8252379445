"""The public copy of a PDF, or a sentence that says why there is none."""

import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from django.utils.translation import gettext_lazy

from portal.base.files import process
from portal.base.files.images import Copy
from portal.base.texts.characters import all_fit

REASONS = {
    "encrypted": gettext_lazy("有密码或使用限制。请去掉后再传。"),
    "damaged": gettext_lazy("已损坏，打不开。请重新导出后再传。"),
    "no pages": gettext_lazy("没有一页内容。"),
    "pages": gettext_lazy("超过 %(most)s 页。请拆分后再传。"),
    "complex": gettext_lazy("太复杂，处理超时。请拆分或重新导出后再传。"),
    "long": gettext_lazy("文字超过 %(most)s 万字。请拆分后再传。"),
    "layers": gettext_lazy(
        "第 %(page)s 页有隐藏的图层。请删去图层或用“打印到 PDF”重新生成后再传。"
    ),
    "drawn text": gettext_lazy(
        "第 %(page)s 页的图案或字形里藏有文字，无法核对。请用“打印到 PDF”重新生成后再传。"
    ),
    "unreadable": gettext_lazy(
        "第 %(page)s 页有读不出的文字，无法核对。请从原来的软件重新导出，或扫描成图片后再传。"
    ),
    "lying": gettext_lazy(
        "第 %(page)s 页看到的文字与读出的不一致。请从原来的软件重新导出，或扫描成图片后再传。"
    ),
    "annotation": gettext_lazy(
        "第 %(page)s 页有不能照原样保留的批注。请用“打印到 PDF”重新生成后再传。"
    ),
    "form": gettext_lazy(
        "第 %(page)s 页的表单里有不能照原样显示的内容。请用“打印到 PDF”重新生成后再传。"
    ),
    "picture": gettext_lazy("第 %(page)s 页有读不懂的图片。请用“打印到 PDF”重新生成后再传。"),
    "large picture": gettext_lazy("第 %(page)s 页的图片像素太多。请缩小图片后重新导出再传。"),
    "differs": gettext_lazy(
        "第 %(page)s 页去掉隐藏内容后与原件看上去不同。请用“打印到 PDF”重新生成后再传。"
    ),
}


MEDIA_TYPE = "application/pdf"
# By whom pages are read; the number goes up with each change of how.
READER = f"1 pypdfium2 {version('pypdfium2')}"


class PageTexts(NamedTuple):
    """What the pages of a public copy say, from the first one on, and whether more was left out."""

    texts: list[str]
    is_cut: bool


class PdfRefused(Exception):
    """The PDF cannot be read or is not fit for publication."""


def public_copy(path: Path) -> Copy:
    """Raises PdfRefused."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "public.pdf"
        try:
            told = process.ask("pdf", path, target)
        except process.Broken as error:
            raise PdfRefused(str(REASONS["damaged"])) from error
        if "refused" in told:
            raise PdfRefused(REASONS[told["refused"]] % told)
        return Copy(
            content=target.read_bytes(),
            media_type=MEDIA_TYPE,
            ending=".pdf",
            pages=told["pages"],
            text=told["text"],
            page_texts=all_fit(told["page_texts"]),
            is_cut=told["is_cut"],
        )


def read(path: Path) -> PageTexts:
    """What the pages of a public copy say, read anew. Raises PdfRefused."""
    try:
        told = process.ask("text", path)
    except process.Broken as error:
        raise PdfRefused(str(REASONS["damaged"])) from error
    if "refused" in told:
        raise PdfRefused(REASONS[told["refused"]] % told)
    return PageTexts(all_fit(told["page_texts"]), told["is_cut"])
