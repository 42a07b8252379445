"""Tables of signs, written anew from their numbers: remarks and other texts in them stay behind."""

import pikepdf

from portal.files.worker.refused import Refused

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


def rewrite(table: pikepdf.Stream, page: int):
    """Raises Refused."""
    try:
        kept = [
            " ".join([*map(_written, one.operands), str(one.operator)])
            for one in pikepdf.parse_content_stream(table)
            if str(one.operator) in TABLES
        ]
    except (pikepdf.PdfError, TypeError) as error:
        raise Refused("unreadable", page=page) from error
    mode = "/WMode 1 def\n" if table.get("/WMode") == 1 else ""
    table.write((FRAME[0] + mode + "\n".join(kept) + FRAME[1]).encode())


def _written(value) -> str:
    """A code, a number of entries, or a list of codes; raises TypeError for anything else."""
    if isinstance(value, pikepdf.String):
        return f"<{bytes(value).hex()}>"
    if isinstance(value, pikepdf.Array):
        return f"[{' '.join(map(_written, value))}]"
    return f"{value:d}"
