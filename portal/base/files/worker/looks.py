"""What a sign looks like, whatever its font tells of it: its ink beside that of known signs.

Every table in a font may lie, and fonts that programs make smaller often have none. So a sign is
drawn and held against digits and letters of the fonts that every reader of PDFs has.

What a page draws as lines or as a picture is no text: it is left to the eyes of those who review.
So are signs that a font draws much larger or smaller than its size says.
"""

import io
import string
import unicodedata
from operator import mul

import pikepdf
import pypdfium2
from PIL import Image, ImageChops, ImageFilter

KNOWN = string.digits + string.ascii_letters
FACES = (
    "Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Times-Roman", "Times-Bold",
    "Times-Italic", "Courier", "Courier-Bold",
)  # fmt: skip
STEP = 24  # points between two signs, of ten points each
SIZE = (8, 12)  # to which every sign is brought
SHARPNESS = 3  # pixels of a point
FAINTEST = 60  # of 255
SEEN = [255 if pixel > FAINTEST else 0 for pixel in range(256)]
MOST_STRETCHED = 1.5
MOST_UNLIKE = 28  # pixels of all
LIKE = 0.7  # digits of other fonts reach this, of 7,000 Chinese characters one in fifty


class Look:
    """The ink of a sign, of one size and strength."""

    def __init__(self, ink: Image.Image) -> None:
        self.ratio = ink.width / ink.height
        small = ink.resize(SIZE, Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(0.7))
        pixels = small.tobytes()
        mean = sum(pixels) / len(pixels)
        spread = sum((pixel - mean) ** 2 for pixel in pixels) ** 0.5
        self.pixels = [(pixel - mean) / (spread or 1) for pixel in pixels]
        self.mask = int("".join("1" if pixel > mean else "0" for pixel in pixels), 2)

    def likeness(self, other: "Look") -> float:
        """1 for the same look, about 0 for any other."""
        is_far = (self.mask ^ other.mask).bit_count() > MOST_UNLIKE  # quick, for most
        if is_far or not 1 / MOST_STRETCHED < self.ratio / other.ratio < MOST_STRETCHED:
            return 0
        return sum(map(mul, self.pixels, other.pixels))


class Gallery:
    """The known signs, in each of the faces."""

    def __init__(self) -> None:
        self.looks: dict[str, list[Look]] = {}
        made = pikepdf.Pdf.new()
        for face in FACES:
            _set_known(made, face)
        buffer = io.BytesIO()
        made.save(buffer)
        places = [(STEP * n + 8, 10) for n in range(len(KNOWN))]
        with pypdfium2.PdfDocument(buffer.getvalue()) as document:
            for page in document:
                for sign, look in zip(KNOWN, seen_in_row(page, places), strict=True):
                    if look is not None:
                        self.looks.setdefault(sign, []).append(look)

    def digit(self, look: Look | None, read: str) -> tuple[str, float]:
        """The digit that a sign looks like, and by how much more than like what it is read as."""
        if look is None:
            return "", 0
        likeness, digit = max((self._likeness(look, one), one) for one in string.digits)
        if likeness < LIKE:
            return "", 0
        plain = unicodedata.normalize("NFKC", read).strip()
        own = max(self._likeness(look, plain.lower()), self._likeness(look, plain.upper()))
        return digit, likeness - own

    def _likeness(self, look: Look, sign: str) -> float:
        return max((look.likeness(known) for known in self.looks.get(sign, [])), default=0)


def seen_in_row(page: pypdfium2.PdfPage, places: list[tuple[int, int]]) -> list[Look | None]:
    """The looks of signs of ten points, each a STEP from the last; none where there is no ink."""
    width, height = page.get_size()
    left, bottom = places[0][0] - 8, places[0][1] - 10
    crop = (left, bottom, width - left - STEP * len(places), height - bottom - STEP)
    bitmap = page.render(scale=SHARPNESS, crop=crop, grayscale=True)
    ink = ImageChops.invert(bitmap.to_pil().convert("L"))
    bitmap.close()
    seen, side = ink.point(SEEN), SHARPNESS * STEP
    cells = [(side * n, 0, side * (n + 1), side) for n in range(len(places))]
    return [_look(ink.crop(cell), seen.crop(cell).getbbox()) for cell in cells]


def _look(ink: Image.Image, box: tuple[int, int, int, int] | None) -> Look | None:
    return Look(ink.crop(box)) if box else None


def _set_known(document: pikepdf.Pdf, face: str) -> None:
    page = document.add_blank_page(page_size=(STEP * len(KNOWN), STEP)).obj
    name = pikepdf.Name
    font = pikepdf.Dictionary(Type=name.Font, Subtype=name.Type1, BaseFont=name(f"/{face}"))
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    signs = " ".join(f"1 0 0 1 {STEP * n + 8} 10 Tm ({sign}) Tj" for n, sign in enumerate(KNOWN))
    page.Contents = document.make_stream(f"BT /F 10 Tf {signs} ET".encode())
