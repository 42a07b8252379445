"""The results of a round as a picture that a record can carry: a bar and a number for each code.

Codes and numbers need no Chinese font; the names stand beside the same codes in the table.
"""

import io
from decimal import Decimal

from PIL import Image, ImageDraw, ImageFont

from portal.supervision.evaluation.models import HIGHEST

# Twice the size of a narrow screen: readable there, and sharp.
WIDTH, ROW, TEXT, MARGIN = 720, 44, 26, 16
WHITE, INK, BLUE, GREY, LINE = "#ffffff", "#1b2430", "#0b4f9e", "#566070", "#d9dde2"
MARKS = (0, 50, HIGHEST)
UNSCORED = "-"  # the font has no dash


def draw(lines: list[tuple[str, Decimal | None]]) -> bytes:
    """A PNG of the totals by the codes of departments, none where nobody scored."""
    font = ImageFont.load_default(TEXT)
    left = 2 * MARGIN + round(max((font.getlength(code) for code, _total in lines), default=0))
    scale = (WIDTH - left - MARGIN - round(font.getlength("100.00")) - MARGIN) / HIGHEST
    bottom = MARGIN + ROW * len(lines)
    # With an opaque alpha channel the public copy stays a PNG, with sharp edges.
    image = Image.new("RGBA", (WIDTH, bottom + ROW), WHITE)
    pen = ImageDraw.Draw(image)
    for mark in MARKS:
        across = left + mark * scale
        pen.line([(across, MARGIN), (across, bottom)], fill=LINE, width=2)
        pen.text((across, bottom + 6), str(mark), font=font, fill=GREY, anchor="ma")
    for place, (code, total) in enumerate(lines):
        middle = MARGIN + ROW * place + ROW // 2
        end = left + float(total or 0) * scale
        pen.text((left - MARGIN, middle), code, font=font, fill=INK, anchor="rm")
        if total is not None:
            pen.rectangle([(left, middle - 12), (end, middle + 12)], fill=BLUE)
        number = UNSCORED if total is None else str(total)
        pen.text((end + 10, middle), number, font=font, fill=INK, anchor="lm")
    content = io.BytesIO()
    image.save(content, "PNG")
    return content.getvalue()
