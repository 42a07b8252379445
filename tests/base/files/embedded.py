"""Fonts inside a PDF as programs put them there, with a table of signs that may lie."""

import io

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw, ImageFont

SIGNS = "0123456789X"
UNITS = 1000


def program() -> TTFont:
    """A font that comes with Pillow."""
    return TTFont(io.BytesIO(ImageFont.load_default(20).path.getvalue()))


def of_many_signs(document, read: str, without=("cmap", "post", "name")) -> Dictionary:
    """As Word, WPS and Chromium write: signs by their place in the font, most tables left out."""
    font = program()
    glyphs = [font.getGlyphID(font.getBestCmap()[ord(sign)]) for sign in SIGNS]
    for table in without:
        del font[table]
    name = Name("/AAAAAA+Embedded")
    below = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=name, DW=600,
        CIDSystemInfo=Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0),
        CIDToGIDMap=document.make_stream(places_of(glyphs)),
        FontDescriptor=descriptor(document, font, name),
    )  # fmt: skip
    return Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=name, Encoding=Name("/Identity-H"),
        DescendantFonts=Array([document.make_indirect(below)]),
        ToUnicode=table_of_signs(document, read, "{:04x}", [ord(sign) for sign in SIGNS]),
    )  # fmt: skip


def of_symbols(document, read: str) -> Dictionary:
    name = Name("/Embedded")
    return Dictionary(
        Type=Name.Font, Subtype=Name.TrueType, BaseFont=name, FirstChar=32, LastChar=126,
        Widths=Array([600] * 95), FontDescriptor=descriptor(document, program(), name),
        ToUnicode=table_of_signs(document, read, "{:02x}", [ord(sign) for sign in SIGNS]),
    )  # fmt: skip


def of_drawings(document, read: str) -> Dictionary:
    """As Chromium writes the fonts that it cannot make smaller."""
    font = program()
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    drawn = {}
    for sign in SIGNS:
        pen = Outline(glyphs)
        glyphs[names[ord(sign)]].draw(pen)
        content = " ".join(["600 0 -200 -300 900 1000 d1", *pen.drawn, "f"])
        drawn[f"/g{ord(sign)}"] = document.make_stream(content.encode())
    places = [part for sign in SIGNS for part in (ord(sign), Name(f"/g{ord(sign)}"))]
    return Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([-200, -300, 900, 1000]),
        FontMatrix=Array([1 / UNITS, 0, 0, 1 / UNITS, 0, 0]), CharProcs=Dictionary(drawn),
        Encoding=Dictionary(Differences=Array(places)), FirstChar=32, LastChar=126,
        Widths=Array([600] * 95), Resources=Dictionary(),
        ToUnicode=table_of_signs(document, read, "{:02x}", [ord(sign) for sign in SIGNS]),
    )  # fmt: skip


def of_pixels(document, read: str) -> Dictionary:
    """As TeX and some printers write: each sign a picture in the midst of the operators."""
    font = of_drawings(document, read)
    letters = ImageFont.load_default(40)
    for sign in SIGNS:
        pixels = Image.new("1", (32, 48), 1)
        ImageDraw.Draw(pixels).text((4, 0), sign, fill=0, font=letters)
        head = b"700 0 0 0 700 1000 d1 700 0 0 1000 0 0 cm BI /W 32 /H 48 /IM true /BPC 1 ID "
        font.CharProcs[f"/g{ord(sign)}"].write(head + pixels.tobytes() + b" EI")
    return font


KINDS = {
    "many signs": of_many_signs,
    "symbols": of_symbols,
    "drawings": of_drawings,
    "pixels": of_pixels,
}


class Outline(BasePen):
    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.drawn = []

    def _moveTo(self, point):
        self.drawn.append("{:g} {:g} m".format(*point))

    def _lineTo(self, point):
        self.drawn.append("{:g} {:g} l".format(*point))

    def _curveToOne(self, *points):
        numbers = (f"{number:g}" for point in points for number in point)
        self.drawn.append(" ".join([*numbers, "c"]))

    def _closePath(self):
        self.drawn.append("h")


def set_in(font: Dictionary, text: str) -> str:
    is_large = font.Subtype == "/Type0"
    return "".join(f"{ord(sign):04x}" if is_large else f"{ord(sign):02x}" for sign in text)


def places_of(glyphs) -> bytes:
    """Which glyph each code draws; the codes are those of the signs themselves."""
    places = bytearray(2 * 128)
    for sign, glyph in zip(SIGNS, glyphs, strict=True):
        places[2 * ord(sign) : 2 * ord(sign) + 2] = glyph.to_bytes(2)
    return bytes(places)


def descriptor(document, font: TTFont, name) -> Dictionary:
    buffer = io.BytesIO()
    font.save(buffer)
    return document.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor, FontName=name, Flags=4, ItalicAngle=0, Ascent=900,
            FontBBox=Array([0, -200, 1000, 900]), Descent=-200, CapHeight=700, StemV=80,
            FontFile2=document.make_stream(buffer.getvalue()),
        )
    )  # fmt: skip


def table_of_signs(document, read: str, code: str, codes):
    pairs = [
        f"<{code.format(one)}> <{ord(sign):04x}>" for one, sign in zip(codes, read, strict=True)
    ]
    space = f"<{code.format(0)}> <{'f' * len(code.format(0))}>"
    return document.make_stream(
        f"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def"
        f" /CMapType 2 def 1 begincodespacerange {space} endcodespacerange {len(pairs)} beginbfchar"
        f" {' '.join(pairs)} endbfchar endcmap end end".encode()
    )
