"""Whether the copy looks like the original, page by page, in small pictures of both."""

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from portal.base.files.worker.refused import Refused

LONGEST = 480  # pixels of a page's longer side
CELL = 6  # of so many pixels a side
MOST = 24  # of 255, by which a cell may be lighter or darker
EDGE = 3  # pixels: what was set into the page anew may lie beside its place by less than one


def refuse_differences(source: str, target: str, otherwise: dict[int, list]) -> None:
    """`otherwise` holds the places where a page may differ. Raises Refused."""
    with pypdfium2.PdfDocument(source) as original, pypdfium2.PdfDocument(target) as copy:
        original.init_forms()
        for number, after in enumerate(copy, 1):
            before, places = original[number - 1], otherwise.get(number)
            pictures = _picture(before, places), _picture(after, places)
            if _differ(*pictures) and (places is None or _differ_beyond_edges(*pictures)):
                raise Refused("differs", page=number)
            before.close()
            after.close()


def _picture(page: pypdfium2.PdfPage, places: list | None) -> Image.Image:
    scale = LONGEST / max(*page.get_size(), 1)
    bitmap = page.render(scale=scale, grayscale=True)
    picture = bitmap.to_pil().convert("L")
    bitmap.close()
    if places:
        _cover(picture, page, places, scale)
    return picture


def _cover(picture: Image.Image, page: pypdfium2.PdfPage, places: list, scale: float) -> None:
    """Where a page lies on its side nothing is compared: its text was read all the same."""
    if page.get_rotation():
        picture.paste(255, (0, 0, *picture.size))
    left, _bottom, _right, top = page.get_cropbox()
    pen = ImageDraw.Draw(picture)
    for x, y, other_x, other_y in places:
        across = sorted(round((side - left) * scale) for side in (x, other_x))
        down = sorted(round((top - side) * scale) for side in (y, other_y))
        corners = (across[0] - EDGE, down[0] - EDGE, across[1] + EDGE, down[1] + EDGE)
        pen.rectangle(corners, fill=255)


def _differ(before: Image.Image, after: Image.Image) -> bool:
    return before.size != after.size or _exceeds(ImageChops.difference(before, after))


def _differ_beyond_edges(before: Image.Image, after: Image.Image) -> bool:
    """Whether something is darker or lighter than all that is around it in the other picture."""
    if before.size != after.size:
        return True
    return any(
        _exceeds(ImageChops.subtract(one, other.filter(ImageFilter.MaxFilter(EDGE))))
        or _exceeds(ImageChops.subtract(other.filter(ImageFilter.MinFilter(EDGE)), one))
        for one, other in ((before, after), (after, before))
    )


def _exceeds(difference: Image.Image) -> bool:
    return difference.getbbox() is not None and difference.reduce(CELL).getextrema()[1] > MOST  # type: ignore[operator]  # one band
