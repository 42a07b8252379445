"""Annotations and forms become part of the page as they look; only links stay what they are."""

import re
from collections.abc import Iterable

import pikepdf

from portal.base.files.worker import forms
from portal.base.files.worker.destinations import Destinations
from portal.base.files.worker.refused import Refused

# What a reader opens beside the page: left out, and nothing of it is looked for on the page.
BESIDE = {
    "/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D", "/Text", "/Popup",
    "/TrapNet", "/PrinterMark",
}  # fmt: skip
UNSEEN = 1 | 2 | 32  # invisible, hidden, not on the screen
SAFE_ADDRESS = re.compile(r"(?:https?://|mailto:)[!-~]+", re.IGNORECASE)


class Annotations:
    def __init__(self, document: pikepdf.Pdf, destinations: Destinations) -> None:
        self.document = document
        self.destinations = destinations
        self.links: set = set()
        self.otherwise: dict[int, list] = {}  # where a page may look different, by its number

    def flatten(self) -> None:
        """Raises Refused."""
        form = self.document.Root.get("/AcroForm", pikepdf.Dictionary())
        is_old = bool(form.get("/NeedAppearances", False))
        kept = []
        for number, page in enumerate(self.document.pages, 1):
            given = page.obj.get("/Annots")
            listed = list(given) if isinstance(given, pikepdf.Array) else []
            annotations = [one for one in listed if isinstance(one, pikepdf.Dictionary)]
            kept.append([one for one in annotations if one.get("/Subtype") == "/Link"])
            drawn = [one for one in annotations if self._is_drawn(one, number, is_old)]
            if drawn:
                self.otherwise.setdefault(number, [])
            page.obj.Annots = pikepdf.Array(map(self.document.make_indirect, drawn))
        if "/AcroForm" in self.document.Root:
            self.document.Root.AcroForm.NeedAppearances = False
        self.document.flatten_annotations("screen")
        for page, links in zip(self.document.pages, kept, strict=True):
            self._keep_links(page, links)

    def _is_drawn(self, annotation: pikepdf.Object, number: int, is_old: bool) -> bool:
        kind = annotation.get("/Subtype")
        if kind == "/Link" or int(annotation.get("/F", 0)) & UNSEEN:
            return False
        if kind in BESIDE:
            self._note(annotation, number)
            return False
        if kind == "/Widget":
            if forms.draw(self.document, annotation, number, is_old):
                self._note(annotation, number)
            return _has_look(annotation)
        if not _has_look(annotation):
            raise Refused("annotation", page=number)
        return True

    def _note(self, annotation: pikepdf.Object, number: int) -> None:
        box = annotation.get("/Rect")
        if isinstance(box, pikepdf.Array) and len(box) == 4:
            self.otherwise.setdefault(number, []).append([float(side) for side in box])

    def _keep_links(self, page: pikepdf.Page, links: Iterable[pikepdf.Object]) -> None:
        if "/Annots" in page.obj:
            del page.obj["/Annots"]
        kept = [self.document.make_indirect(one) for one in links if self._is_safe(one)]
        self.links.update(one.objgen for one in kept)
        if kept:
            page.obj.Annots = pikepdf.Array(kept)

    def _is_safe(self, link: pikepdf.Object) -> bool:
        """To an address that a browser opens, or to a place in this document."""
        action = link.get("/A", pikepdf.Dictionary())
        if isinstance(action, pikepdf.Dictionary) and action.get("/S") == "/URI":
            address = str(action.get("/URI", ""))
            if "/Dest" in link:
                del link["/Dest"]
            link.A = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=address)
            return bool(SAFE_ADDRESS.fullmatch(address))
        return self.destinations.set_on(link)


def _has_look(annotation: pikepdf.Object) -> bool:
    look = annotation.get("/AP", pikepdf.Dictionary())
    return isinstance(look, pikepdf.Dictionary) and "/N" in look
