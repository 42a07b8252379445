"""The public copy of an image: its pixels drawn anew, nothing else of the original."""

import io
import warnings
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError

MAX_PIXELS = 40_000_000
MAX_SIDE = 4096
THUMBNAIL_SIDE = 480
QUALITY = 88


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


def public_copy(path: Path) -> Copy:
    """Raises ImageRefused."""
    image = _read(path)
    image.thumbnail((MAX_SIDE, MAX_SIDE))
    format_name, media_type, ending = (
        ("PNG", "image/png", ".png") if _has_alpha(image) else ("JPEG", "image/jpeg", ".jpg")
    )
    small = image.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE))
    return Copy(
        content=_encoded(image, format_name),
        media_type=media_type,
        ending=ending,
        thumbnail=_encoded(small, format_name),
        width=image.width,
        height=image.height,
    )


def _read(path: Path) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path, formats=("JPEG", "PNG", "WEBP")) as image:
                _refuse_excess(image)
                upright = ImageOps.exif_transpose(image)
                return upright.convert("RGBA" if _has_alpha(upright) else "RGB")
    except Image.DecompressionBombError as error:
        raise ImageRefused(_too_large()) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise ImageRefused(_("已损坏，打不开。请重新导出后再传。")) from error


def _refuse_excess(image: Image.Image):
    if image.width * image.height > MAX_PIXELS:
        raise ImageRefused(_too_large())
    if getattr(image, "n_frames", 1) > 1:
        raise ImageRefused(_("是动图。请换成静态图片。"))


def _too_large() -> str:
    return _("像素太多，超过 %(limit)s 万像素。请缩小后再传。") % {"limit": MAX_PIXELS // 10_000}


def _has_alpha(image: Image.Image) -> bool:
    return image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info


def _encoded(image: Image.Image, format_name: str) -> bytes:
    # A new image of the same pixels: whatever else the file held stays behind.
    bare = Image.frombytes(image.mode, image.size, image.tobytes())
    buffer = io.BytesIO()
    if format_name == "JPEG":
        bare.save(buffer, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    else:
        bare.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
