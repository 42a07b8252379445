"""Bookmarks: their titles, their order and places in this document, nothing that they do."""

import pikepdf

from portal.base.files.worker.destinations import Destinations
from portal.base.files.worker.refused import Refused

MOST = 20_000


def keep_places(document: pikepdf.Pdf, destinations: Destinations) -> None:
    """Raises Refused."""
    root = document.Root.get("/Outlines")
    todo, seen = [root], set()
    while todo:
        node = todo.pop()
        if not isinstance(node, pikepdf.Dictionary) or node.objgen in seen:
            continue
        seen.add(node.objgen)
        if len(seen) > MOST:
            raise Refused("complex")
        destinations.set_on(node)
        todo += [node.get("/Next"), node.get("/First")]
