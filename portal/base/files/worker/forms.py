"""What was filled into a form and has no look yet is drawn as text of the page.

Without a look of its own a value is drawn in a font that every reader of PDFs has; Chinese in
the font that all of them replace with one of theirs.
"""

import re
from typing import Any

import pikepdf

from portal.base.files.worker.refused import Refused

MULTILINE, PASSWORD = 1 << 12, 1 << 13
SIZE = re.compile(r"([0-9.]+)\s+Tf")
COLOUR = re.compile(r"(?:[0-9.]+\s+){1,4}(?:g|rg|k)\b")
LARGEST, SMALLEST = 12, 4
MARGIN = 2
DEEPEST = 20


def draw(document: pikepdf.Pdf, widget: pikepdf.Object, page: int, is_old: bool) -> bool:
    """Give a widget its look if it lacks one; tell whether it was given. Raises Refused."""
    kind = _inherited(widget, "/FT")
    has_look = "/N" in widget.get("/AP", pikepdf.Dictionary())
    if kind == "/Btn":
        if not has_look and _inherited(widget, "/V") not in (None, "/Off"):
            raise Refused("form", page=page)
        return False
    if kind not in ("/Tx", "/Ch") or (has_look and not is_old):
        return False
    value = _value(widget)
    if "/AP" in widget:
        del widget["/AP"]
    if not value.strip():
        return True
    if any(ord(sign) > 0xFFFF for sign in value) or widget.get("/MK", pikepdf.Dictionary()).get(
        "/R"
    ):
        raise Refused("form", page=page)
    widget.AP = pikepdf.Dictionary(N=_look(document, widget, value))
    return True


def _inherited(field: pikepdf.Object, key: str) -> pikepdf.Object | None:
    for _level in range(DEEPEST):
        if key in field:
            return field[key]
        above = field.get("/Parent")
        if not isinstance(above, pikepdf.Dictionary):
            break
        field = above
    return None


def _value(field: pikepdf.Object) -> str:
    if int(_inherited(field, "/Ff") or 0) & PASSWORD:
        return ""
    value = _inherited(field, "/V")
    values = list(value) if isinstance(value, pikepdf.Array) else [value]
    shown = {}
    options = _inherited(field, "/Opt")
    for option in options if isinstance(options, pikepdf.Array) else []:
        if isinstance(option, pikepdf.Array) and len(option) == 2:
            shown[str(option[0])] = str(option[1])
    texts = [_text(one) for one in values if one is not None]
    return "\n".join(shown.get(text, text) for text in texts)


def _text(value: pikepdf.Object) -> str:
    is_long = isinstance(value, pikepdf.Stream)
    text = str(pikepdf.String(value.read_bytes())) if is_long else str(value)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _look(document: pikepdf.Pdf, widget: pikepdf.Object, value: str) -> pikepdf.Stream:
    left, bottom, right, top = _box(widget)
    width, height = right - left, top - bottom
    style = str(_inherited(widget, "/DA") or "")
    flags = int(_inherited(widget, "/Ff") or 0)
    size, lines = _fitted(value, style, flags, width, height)
    is_plain = all(line.isascii() for line in lines)
    colour = COLOUR.search(style)
    first = height - MARGIN - size if flags & MULTILINE else (height - 0.7 * size) / 2
    drawn = [f"q BT {colour[0] if colour else '0 g'} /F {size} Tf {1.2 * size} TL"]
    for number, line in enumerate(lines):
        at = _start(line, size, width, _inherited(widget, "/Q"))
        drawn.append(
            f"1 0 0 1 {at:.2f} {first - 1.2 * size * number:.2f} Tm {_shown(line, is_plain)}"
        )
    font = document.make_indirect(_font() if is_plain else _chinese_font())
    return document.make_stream(
        " ".join([*drawn, "ET Q"]).encode(),
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Form,
        BBox=pikepdf.Array([0, 0, width, height]),
        Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font)),
    )


def _box(widget: pikepdf.Object) -> tuple:
    x, y, other_x, other_y = (float(side) for side in widget.Rect)
    return min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)


def _fitted(
    value: str, style: str, flags: int, width: float, height: float
) -> tuple[float, list[str]]:
    """The size asked for, or the largest at which all of the text has room."""
    asked = SIZE.search(style)
    size = float(asked[1]) if asked else 0
    size = min(size or LARGEST, max(height - MARGIN, SMALLEST))
    while True:
        lines = _wrapped(value, size, width) if flags & MULTILINE else [" ".join(value.split("\n"))]
        widest = max(_width(line, size) for line in lines)
        if size <= SMALLEST or (widest <= width and len(lines) * 1.2 * size <= height + size / 2):
            return size, lines
        size = max(SMALLEST, size - 0.5)


def _wrapped(value: str, size: float, width: float) -> list[str]:
    lines = []
    for paragraph in value.split("\n"):
        line = ""
        for sign in paragraph:
            if line and _width(line + sign, size) > width - 2 * MARGIN:
                lines.append(line)
                line = ""
            line += sign
        lines.append(line)
    return lines


def _width(line: str, size: float) -> float:
    return sum(0.56 if sign.isascii() else 1 for sign in line) * size


def _start(line: str, size: float, width: float, quadding: Any) -> float:
    free = max(width - _width(line, size) - MARGIN, MARGIN)
    return {1: free / 2, 2: free}.get(quadding, MARGIN)


def _shown(line: str, is_plain: bool) -> str:
    return f"<{line.encode('ascii' if is_plain else 'utf-16-be').hex()}> Tj"


def _font() -> pikepdf.Dictionary:
    name = pikepdf.Name
    return pikepdf.Dictionary(
        Type=name.Font,
        Subtype=name.Type1,
        BaseFont=name.Helvetica,
        Encoding=name.WinAnsiEncoding,
    )


def _chinese_font() -> pikepdf.Dictionary:
    name = pikepdf.Name
    below = pikepdf.Dictionary(
        Type=name.Font,
        Subtype=name.CIDFontType0,
        BaseFont=name("/STSong-Light"),
        CIDSystemInfo=pikepdf.Dictionary(Registry="Adobe", Ordering="GB1", Supplement=4),
        DW=1000,
        W=pikepdf.Array([1, 95, 500]),
        FontDescriptor=pikepdf.Dictionary(
            Type=name.FontDescriptor,
            FontName=name("/STSong-Light"),
            Flags=6,
            FontBBox=pikepdf.Array([-25, -254, 1000, 880]),
            ItalicAngle=0,
            Ascent=880,
            Descent=-120,
            CapHeight=880,
            StemV=93,
        ),
    )
    return pikepdf.Dictionary(
        Type=name.Font,
        Subtype=name.Type0,
        BaseFont=name("/STSong-Light"),
        Encoding=name("/UniGB-UCS2-H"),
        DescendantFonts=pikepdf.Array([below]),
    )
