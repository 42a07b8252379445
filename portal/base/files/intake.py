"""Take in a file that somebody uploads: look at it, seal it, and make its public copy.

The sealed original is never served to the public. The public copy is an image drawn anew or a
PDF written anew, without the metadata and the scripts of the original.
"""

import errno
import re
import unicodedata
from dataclasses import asdict, dataclass, field
from pathlib import PurePosixPath
from typing import BinaryIO

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, gettext_noop

from portal.base.files import images, pdf, store

MAX_BYTES = 20 * 1024 * 1024
NAME_LENGTH = 120
DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
FULL = gettext_noop("服务器的磁盘已满。请告诉管理员，稍后再传。")
# What a file begins with, and the endings its name may have.
KINDS = {
    "PDF": (re.compile(rb"%PDF-"), (".pdf",)),
    "JPEG": (re.compile(rb"\xff\xd8\xff"), (".jpg", ".jpeg")),
    "PNG": (re.compile(rb"\x89PNG\r\n\x1a\n"), (".png",)),
    "WebP": (re.compile(rb"RIFF....WEBP", re.DOTALL), (".webp",)),
}
OTHERS = [
    (
        re.compile(rb"PK\x03\x04|PK\x05\x06|\xd0\xcf\x11\xe0|Rar!|7z\xbc\xaf|\x1f\x8b"),
        gettext_lazy("是 Office 文档或压缩包，可能含宏或隐藏内容。请另存为 PDF 再上传。"),
    ),
    (re.compile(rb"MZ|\x7fELF|#!|\xca\xfe\xba\xbe"), gettext_lazy("是程序，不是文件材料。")),
    (re.compile(rb"GIF8"), gettext_lazy("是 GIF 图片。请另存为 PNG 再上传。")),
]


class FileRefused(Exception):
    """The file is not taken in; the message is a sentence for the person, without its name."""


@dataclass(frozen=True)
class TakenIn:
    """A file that was taken in: what a `RecordFile` needs to know of it, and of a PDF what its
    pages say."""

    file_name: str
    media_type: str
    size: int
    sha256: str
    original_size: int
    original_sha256: str
    thumbnail_sha256: str = ""
    pages: int | None = None
    width: int | None = None
    height: int | None = None
    text: str = ""
    page_texts: list[str] = field(default_factory=list)
    is_cut: bool = False  # further pages are not among them

    def values(self) -> dict:
        """The columns of its row."""
        told = asdict(self)
        del told["page_texts"], told["is_cut"]
        return told


def take_in(name: str, content: BinaryIO, size: int) -> TakenIn:
    """Seal the original and make the public copy. Raises FileRefused."""
    kind = kind_of(name, content, size)
    try:
        original = store.put(content)
        if kind == "PDF":
            made = pdf.public_copy(store.path(original))
        else:
            made = images.public_copy(store.path(original))
        return TakenIn(
            file_name=clean_name(name, made.ending),
            media_type=made.media_type,
            size=len(made.content),
            sha256=store.put(made.content),
            original_size=size,
            original_sha256=original,
            thumbnail_sha256=store.put(made.thumbnail) if made.thumbnail else "",
            pages=made.pages,
            width=made.width,
            height=made.height,
            text=made.text,
            page_texts=made.page_texts,
            is_cut=made.is_cut,
        )
    except (images.ImageRefused, pdf.PdfRefused) as refused:
        raise FileRefused(str(refused)) from refused
    except OSError as error:
        if error.errno in DISK_FULL:
            raise FileRefused(_(FULL)) from error
        raise


def too_large(size: int, most: int = MAX_BYTES) -> str:
    """Why a file of so many bytes is not taken in, or nothing."""
    limit = {"limit": most // 1024 // 1024}
    return _("超过 %(limit)s MB。请压缩或拆分后再传。") % limit if size > most else ""


def clean_name(name: str, ending: str = "") -> str:
    """A name without folders, unseen characters and excess length; `ending` replaces its own."""
    name = name.replace("\\", "/").rsplit("/", 1)[-1]
    seen = "".join(
        " " if c.isspace() else c
        for c in unicodedata.normalize("NFC", name)
        if c.isspace() or unicodedata.category(c)[0] != "C"
    )
    path = PurePosixPath(" ".join(re.sub(r'[<>:"|?*]', "_", seen).split()).lstrip("."))
    stem = path.stem or "file"
    ending = ending or path.suffix.lower()
    return stem[: NAME_LENGTH - len(ending)].rstrip() + ending


def named_by_content(name: str, content: BinaryIO) -> str:
    """With the ending of what the content is, where it is of a kind that is taken: on a telephone
    names often say otherwise, and nobody can mend them there."""
    content.seek(0)
    beginning = content.read(64)
    for begins, endings in KINDS.values():
        if begins.match(beginning) and PurePosixPath(name.lower()).suffix not in endings:
            return clean_name(name, endings[0])
    return name


def kind_of(name: str, content: BinaryIO, size: int) -> str:
    """What the content is, whatever its name says. Raises FileRefused unless both agree."""
    if size == 0:
        raise FileRefused(_("是空的。"))
    if reason := too_large(size):
        raise FileRefused(reason)
    content.seek(0)
    beginning = content.read(64)
    for kind, (begins, endings) in KINDS.items():
        if begins.match(beginning):
            if PurePosixPath(name.lower()).suffix not in endings:
                shown = {"kind": kind, "endings": _("或").join(endings)}
                raise FileRefused(
                    _("内容是 %(kind)s，名称却不是以 %(endings)s 结尾。请改正名称。") % shown
                )
            return kind
    for begins, why in OTHERS:
        if begins.match(beginning):
            raise FileRefused(str(why))
    raise FileRefused(_("不是 PDF、JPEG、PNG 或 WebP。请另存为 PDF 或图片再上传。"))
