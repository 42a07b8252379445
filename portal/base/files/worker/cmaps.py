"""Tables of signs, written anew from their numbers: remarks and other texts in them stay behind."""

import pikepdf

from portal.base.files.worker.kept import long_numbers
from portal.base.files.worker.refused import Refused

TABLES = {
    f"{word}{kind}"
    for kind in (
        "codespacerange", "bfchar", "bfrange", "cidchar", "cidrange", "notdefchar", "notdefrange",
    )
    for word in ("begin", "end")
}  # fmt: skip
FRAME = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CMapName /Signs def\n/CMapType 2 def\n",
    "\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n",
)


def rewrite(table: pikepdf.Stream, page: int) -> list[str]:
    """Returns the long numbers in it. Raises Refused."""
    try:
        kept, numbers = [], []
        for one in pikepdf.parse_content_stream(table):
            if str(one.operator) in TABLES:
                kept.append(" ".join([*map(_written, one.operands), str(one.operator)]))
                numbers += [number for each in one.operands for number in _numbers(each)]
    except (pikepdf.PdfError, TypeError) as error:
        raise Refused("unreadable", page=page) from error
    mode = "/WMode 1 def\n" if table.get("/WMode") == 1 else ""
    table.write((FRAME[0] + mode + "\n".join(kept) + FRAME[1]).encode())
    return numbers


def _numbers(value: pikepdf.Object) -> list[str]:
    if isinstance(value, pikepdf.Array):
        return [number for each in value for number in _numbers(each)]
    return long_numbers(bytes(value)) if isinstance(value, pikepdf.String) else []


def _written(value: pikepdf.Object) -> str:
    """A code, a number of entries, or a list of codes; raises TypeError for anything else."""
    if isinstance(value, pikepdf.String):
        return f"<{bytes(value).hex()}>"
    if isinstance(value, pikepdf.Array):
        return f"[{' '.join(map(_written, value))}]"
    return f"{value:d}"
