"""The public copy of a PDF, or a sentence that says why there is none."""

import tempfile
from pathlib import Path

from django.utils.translation import gettext_lazy

from portal.base.files import process
from portal.base.files.images import Copy

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
        "第 %(page)s 页有不能照原样公开的批注。请用“打印到 PDF”重新生成后再传。"
    ),
    "form": gettext_lazy(
        "第 %(page)s 页的表单里有不能照原样显示的内容。请用“打印到 PDF”重新生成后再传。"
    ),
    "picture": gettext_lazy("第 %(page)s 页有读不懂的图片。请用“打印到 PDF”重新生成后再传。"),
    "large picture": gettext_lazy("第 %(page)s 页的图片像素太多。请缩小图片后重新导出再传。"),
    "differs": gettext_lazy(
        "第 %(page)s 页做成公开副本后与原件看上去不同。请用“打印到 PDF”重新生成后再传。"
    ),
}


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
            media_type="application/pdf",
            ending=".pdf",
            pages=told["pages"],
            text=told["text"],
        )
