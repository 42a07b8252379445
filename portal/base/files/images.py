"""The public copy of an image, or a sentence that says why there is none."""

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from django.utils.translation import gettext_lazy

from portal.base.files import process

MEDIA_TYPES = {"JPEG": ("image/jpeg", ".jpg"), "PNG": ("image/png", ".png")}
REASONS = {
    "damaged": gettext_lazy("已损坏，打不开。请重新导出后再传。"),
    "complex": gettext_lazy("太复杂，处理超时。请拆分或重新导出后再传。"),
    "large": gettext_lazy("像素太多，超过 %(most)s 万像素。请缩小后再传。"),
    "moving": gettext_lazy("是动图。请换成静态图片。"),
}


class ImageRefused(Exception):
    """The image cannot be read or is not fit for publication."""


@dataclass(frozen=True)
class Copy:
    """A public copy: its bytes and what a reader is told of it."""

    content: bytes
    media_type: str
    ending: str
    thumbnail: bytes = b""
    width: int | None = None
    height: int | None = None
    pages: int | None = None
    text: str = ""
    page_texts: list[str] = field(default_factory=list)
    is_cut: bool = False


def public_copy(path: Path) -> Copy:
    """Raises ImageRefused."""
    with tempfile.TemporaryDirectory() as folder:
        target, thumbnail = Path(folder) / "public", Path(folder) / "thumbnail"
        try:
            told = process.ask("image", path, target, thumbnail)
        except process.Broken as error:
            raise ImageRefused(str(REASONS["damaged"])) from error
        if "refused" in told:
            raise ImageRefused(REASONS[told["refused"]] % told)
        media_type, ending = MEDIA_TYPES[told["kind"]]
        return Copy(
            content=target.read_bytes(),
            media_type=media_type,
            ending=ending,
            thumbnail=thumbnail.read_bytes(),
            width=told["width"],
            height=told["height"],
        )
