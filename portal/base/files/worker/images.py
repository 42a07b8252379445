"""The public copy of an image: its pixels drawn anew, nothing else of the original."""

import errno
import warnings

from PIL import Image, ImageOps

from portal.base.files.worker.refused import Refused

MOST_PIXELS = 40_000_000
# Of a kind that is held more than once while it is read.
MOST_OF_SEVERAL = 12_000_000
MOST_OF_TWO = 22_000_000
MOST_FINELY = 18_000_000
MAX_SIDE = 4096
THUMBNAIL_SIDE = 480
QUALITY = 88
KINDS = ("JPEG", "PNG", "WEBP")
# Modes that are not made smaller as they are, and in which they are first.
FOLDED = {"1": "L", "P": "", "PA": "", "I": "L", "I;16": "L", "I;16B": "L", "F": "L"}
HELD_TWICE = ("P", "PA", "LA", "RGBA", "I", "I;16", "I;16B", "F")


def make_copy(source: str, target: str, thumbnail: str) -> dict:
    """Raises Refused."""
    try:
        image = _read(source)
        kind = "PNG" if image.mode == "RGBA" else "JPEG"
        _write(image, target, kind)
        told = {"kind": kind, "width": image.width, "height": image.height}
        image.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE))
        _write(image, thumbnail, kind)
        return told
    except (MemoryError, Image.DecompressionBombError) as error:
        raise Refused("large", most=MOST_PIXELS // 10_000) from error
    except OSError as error:
        is_large = error.errno == errno.EFBIG
        raise Refused("large" if is_large else "damaged", most=MOST_PIXELS // 10_000) from error
    except (ValueError, SyntaxError) as error:
        raise Refused("damaged") from error


def _read(path: str) -> Image.Image:
    """Upright and no larger than is shown. A JPEG is made smaller while it is read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        with Image.open(path, formats=KINDS) as image:
            _refuse_excess(image)
            image.draft(None, (MAX_SIDE, MAX_SIDE))
            mode = "RGBA" if _has_alpha(image) else "RGB"
            drawn = image if image.mode not in FOLDED else image.convert(FOLDED[image.mode] or mode)
            small = _made_small(drawn)
    if small.mode != mode:
        small = small.convert(mode)
    return ImageOps.exif_transpose(small) if small.getexif() else small


def _made_small(image: Image.Image) -> Image.Image:
    """Finely where there is memory for it, else by a whole factor."""
    if max(image.size) <= MAX_SIDE:
        return image.copy()
    if image.width * image.height > MOST_FINELY:
        return image.reduce(-(-max(image.size) // MAX_SIDE))
    image.thumbnail((MAX_SIDE, MAX_SIDE))
    return image


def _refuse_excess(image: Image.Image) -> None:
    """By what the file declares, before a pixel is read."""
    most = MOST_PIXELS
    if image.format == "WEBP" or image.info.get("progressive"):
        most = MOST_OF_SEVERAL
    elif image.mode in HELD_TWICE:
        most = MOST_OF_TWO
    if image.width * image.height > most:
        raise Refused("large", most=most // 10_000)
    if getattr(image, "n_frames", 1) > 1:
        raise Refused("moving")


def _has_alpha(image: Image.Image) -> bool:
    return image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info


def _write(image: Image.Image, path: str, kind: str) -> None:
    image.info = {}  # whatever else the file held stays behind
    if kind == "JPEG":
        image.save(path, kind, quality=QUALITY, optimize=True, progressive=True)
    else:
        image.save(path, kind, optimize=True)
