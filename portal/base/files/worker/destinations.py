"""Places in the document: named ones are written out, and the names are left behind."""

import pikepdf

MOST_NAMES = 50_000
DEEPEST = 20
FITS = {"/XYZ", "/Fit", "/FitH", "/FitV", "/FitR", "/FitB", "/FitBH", "/FitBV"}


class Destinations:
    def __init__(self, document: pikepdf.Pdf) -> None:
        self.pages = {page.obj.objgen for page in document.pages}
        self.named: dict[str, pikepdf.Object] = {}
        old = document.Root.get("/Dests")
        if isinstance(old, pikepdf.Dictionary):
            self.named |= {name: old[name] for name in old.keys()}  # noqa: SIM118
        names = document.Root.get("/Names", pikepdf.Dictionary())
        if isinstance(names, pikepdf.Dictionary):
            self._read(names.get("/Dests"), 0)

    def set_on(self, thing: pikepdf.Object) -> bool:
        """Give a link or a bookmark its place written out, or none; tell which."""
        action, place = thing.get("/A"), thing.get("/Dest")
        if isinstance(action, pikepdf.Dictionary) and action.get("/S") == "/GoTo":
            place = action.get("/D")
        for key in {"/A", "/Dest"}.intersection(thing.keys()):
            del thing[key]
        written_out = self._written_out(place)
        if written_out is not None:
            thing.Dest = written_out
        return written_out is not None

    def _read(self, node: pikepdf.Object | None, depth: int) -> None:
        if not isinstance(node, pikepdf.Dictionary) or depth > DEEPEST:
            return
        pairs = node.get("/Names", pikepdf.Array())
        for position in range(0, len(pairs) - 1, 2):
            self.named[str(pairs[position])] = pairs[position + 1]
        for child in node.get("/Kids", []):
            if len(self.named) < MOST_NAMES:
                self._read(child, depth + 1)

    def _written_out(self, place: pikepdf.Object | None) -> pikepdf.Array | None:
        if isinstance(place, pikepdf.String | pikepdf.Name):
            place = self.named.get(str(place))
        if isinstance(place, pikepdf.Dictionary):
            place = place.get("/D")
        if not isinstance(place, pikepdf.Array) or len(place) < 2:
            return None
        page, fit, *numbers = place
        if not isinstance(page, pikepdf.Dictionary) or page.objgen not in self.pages:
            return None
        plain = [one for one in numbers if not isinstance(one, pikepdf.Object)]
        return pikepdf.Array([page, fit, *plain]) if fit in FITS else None
