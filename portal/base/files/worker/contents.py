"""Write every content stream anew from the operators that draw, and note the text they show.

Comments, unknown operators and resources that nothing draws stay behind. Text in patterns, in the
glyphs of a font and in masks is refused: nobody who reads the page's text would find it.
"""

from collections.abc import Iterator

import pikepdf

from portal.base.files.worker import cmaps, pictures
from portal.base.files.worker.layers import Layers
from portal.base.files.worker.refused import Refused
from portal.base.files.worker.showing import Showing

DRAWING = {
    "b", "B", "b*", "B*", "BDC", "BMC", "BT", "c", "cm", "CS", "cs", "d", "d0", "d1", "Do", "EMC",
    "ET", "f", "F", "f*", "G", "g", "gs", "h", "i", "j", "J", "K", "k", "l", "m", "M", "n", "q",
    "Q", "re", "RG", "rg", "ri", "s", "S", "SC", "sc", "SCN", "scn", "sh", "T*", "Tc", "Td", "TD",
    "Tf", "Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w", "W", "W*", "y", "'", '"',
}  # fmt: skip
PROPERTIES = {"/MCID", "/ActualText", "/Alt", "/E", "/Lang", "/Type", "/Subtype", "/Attached"}
INLINE = {
    "/BitsPerComponent", "/ColorSpace", "/Decode", "/DecodeParms", "/Filter", "/Height",
    "/ImageMask", "/Intent", "/Interpolate", "/Length", "/Width",
}  # fmt: skip
# Which resource an operator names, by its last operand.
NAMES = {
    "Do": "/XObject", "gs": "/ExtGState", "cs": "/ColorSpace", "CS": "/ColorSpace",
    "scn": "/Pattern", "SCN": "/Pattern", "sh": "/Shading", "BDC": "/Properties",
}  # fmt: skip
ALWAYS = ("/DefaultGray", "/DefaultRGB", "/DefaultCMYK")
DEEPEST = 20
MOST_OPERATORS = 3_000_000


class Contents:
    def __init__(self, document: pikepdf.Pdf) -> None:
        self.document = document
        self.layers = Layers(document)
        self.texts: dict[str, None] = {}
        self.page = 0
        self.operators = self.taken_out = 0
        self.drawn: dict = {}  # what each form shows, by its number
        self.seen: set = set()

    def rewrite_page(self, page: pikepdf.Page, number: int) -> Showing:
        """Returns what the page shows. Raises Refused."""
        self.page = number
        given = page.obj.get("/Resources", pikepdf.Dictionary())
        page.contents_coalesce()
        showing, content, used = self._rewritten(page.obj, given, 0)
        page.obj.Contents = self.document.make_stream(content)
        page.obj.Resources = used
        return showing

    def _rewritten(
        self, stream: pikepdf.Object, given: pikepdf.Object, depth: int, text: bool = True
    ) -> tuple[Showing, bytes, object]:
        if depth > DEEPEST:
            raise Refused("complex")
        self._number_fonts(given.get("/Font"))
        showing, kept = Showing(given), []
        used: dict[str, set[str]] = {}
        operands: list
        for instruction in pikepdf.parse_content_stream(stream):
            self._count()
            if isinstance(instruction, pikepdf.ContentStreamInlineImage):
                operands, operator = self._taken_out(instruction.iimage, given), "Do"
            else:
                operands, operator = list(instruction.operands), str(instruction.operator)
            if operator not in DRAWING:
                continue
            if operator == "BDC":
                operands, operator = self._marked(operands, given)
            self._note_use(operator, operands, used)
            if showing.note(operator, operands) and not text:
                raise Refused("drawn text", page=self.page)
            kept.append((operands, pikepdf.Operator(operator)))
            if operator == "Do":
                showing.extend(self._drawn(operands, given, depth, text))
        resources = self._used(given, used, depth)
        return showing, pikepdf.unparse_content_stream(kept), resources

    def _number_fonts(self, fonts: pikepdf.Object | None) -> None:
        if isinstance(fonts, pikepdf.Dictionary):
            for name, font in fonts.items():
                if isinstance(font, pikepdf.Dictionary) and not font.is_indirect:
                    fonts[name] = self.document.make_indirect(font)

    def _count(self) -> None:
        self.operators += 1
        if self.operators > MOST_OPERATORS:
            raise Refused("complex")

    def _taken_out(
        self, inline: pikepdf.PdfInlineImage, given: pikepdf.Object
    ) -> list[pikepdf.Name]:
        """A picture in the midst of the operators becomes one like any other."""
        values = dict(inline.obj.items())
        if set(values) - INLINE:
            raise Refused("picture", page=self.page)
        space = values.get("/ColorSpace")
        if isinstance(space, pikepdf.Name):
            values["/ColorSpace"] = given.get("/ColorSpace", pikepdf.Dictionary()).get(
                str(space), space
            )
        values |= {"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image}
        values.pop("/Length", None)
        if "/XObject" not in given:
            given.XObject = pikepdf.Dictionary()
        self.taken_out += 1
        while f"/Inline{self.taken_out}" in given.XObject:
            self.taken_out += 1
        name = pikepdf.Name(f"/Inline{self.taken_out}")
        given.XObject[name] = self.document.make_stream(inline.read_raw_bytes(), values)
        return [name]

    def _note_use(self, operator: str, operands: list, used: dict[str, set[str]]) -> None:
        last = operands[-1] if operands else None
        if operator == "Tf" and operands:
            used.setdefault("/Font", set()).add(str(operands[0]))
        elif operator in NAMES and isinstance(last, pikepdf.Name):
            used.setdefault(NAMES[operator], set()).add(str(last))

    def _marked(self, operands: list, given: pikepdf.Object) -> tuple[list, str]:
        """A layer that is always seen is no layer; other marks keep what tells of a text."""
        tag, marks = (*operands, None, None)[:2]
        if isinstance(marks, pikepdf.Name):
            named = given.get("/Properties", pikepdf.Dictionary()).get(str(marks))
            if tag == "/OC" or named is None:
                self.layers.refuse_hidden(named, self.page)
                return [pikepdf.Name.Span], "BMC"
            return operands, "BDC"
        if not isinstance(marks, pikepdf.Dictionary):
            return [pikepdf.Name.Span], "BMC"
        for key, value in marks.as_dict().items():
            if key not in PROPERTIES or isinstance(value, pikepdf.Array | pikepdf.Dictionary):
                del marks[key]
            elif isinstance(value, pikepdf.String):
                self.texts[str(value)] = None
        return [tag, marks], "BDC"

    def _used(
        self, given: pikepdf.Object, used: dict[str, set[str]], depth: int
    ) -> pikepdf.Dictionary:
        """Of the resources those that are named, each made fit in its turn."""
        made = pikepdf.Dictionary()
        used.setdefault("/ColorSpace", set()).update(ALWAYS)
        for kind, names in used.items():
            held = given.get(kind)
            if not isinstance(held, pikepdf.Dictionary):
                continue
            kept = {name: held[name] for name in sorted(names) if name in held}
            if kept:
                made[kind] = pikepdf.Dictionary(kept)
            for value in kept.values():
                self._make_fit(kind, value, given, depth)
        return made

    def _make_fit(
        self, kind: str, value: pikepdf.Object, given: pikepdf.Object, depth: int
    ) -> None:
        if not self._is_new(value):
            return
        if kind == "/Font":
            for table in (value.get("/ToUnicode"), value.get("/Encoding")):
                if isinstance(table, pikepdf.Stream) and self._is_new(table):
                    self.texts |= dict.fromkeys(cmaps.rewrite(table, self.page))
            if "/CharProcs" in value:
                self._rewrite_glyphs(value, value.get("/Resources", given), depth)
        elif kind == "/Pattern" and isinstance(value, pikepdf.Stream):
            self._without_text(value, given, depth)
        elif kind == "/ExtGState":
            mask = value.get("/SMask")
            if isinstance(mask, pikepdf.Dictionary) and isinstance(mask.get("/G"), pikepdf.Stream):
                self._without_text(mask.G, given, depth)

    def _rewrite_glyphs(self, font: pikepdf.Object, given: pikepdf.Object, depth: int) -> None:
        """The glyphs of a font find what they draw with in the font."""
        resources: dict = {}
        for glyph in _streams(font.CharProcs):
            self._without_text(glyph, given, depth)
            for kind, held in glyph.get("/Resources", pikepdf.Dictionary()).items():
                resources.setdefault(kind, {}).update(held.items())
        font.Resources = pikepdf.Dictionary(
            {kind: pikepdf.Dictionary(held) for kind, held in resources.items()}
        )

    def _is_new(self, value: pikepdf.Object) -> bool:
        if not isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
            return False
        is_new = not value.is_indirect or value.objgen not in self.seen
        self.seen.add(value.objgen)
        return is_new

    def _without_text(self, stream: pikepdf.Object, given: pikepdf.Object, depth: int) -> None:
        if stream.get("/Subtype") != "/Image":
            self._write(stream, stream.get("/Resources", given), depth, text=False)

    def _write(
        self, stream: pikepdf.Object, given: pikepdf.Object, depth: int, *, text: bool
    ) -> Showing:
        showing, content, resources = self._rewritten(stream, given, depth + 1, text)
        stream.write(content)
        stream.Resources = resources
        return showing

    def _drawn(self, operands: list, given: pikepdf.Object, depth: int, text: bool) -> Showing:
        """What a drawing shows that is called by its name; a picture is cleaned."""
        drawing = (
            given.get("/XObject", pikepdf.Dictionary()).get(str(operands[0])) if operands else None
        )
        if not isinstance(drawing, pikepdf.Stream):
            return Showing(given)
        self.layers.refuse_hidden(drawing.get("/OC"), self.page)
        if drawing.get("/Subtype") == "/Image":
            if self._is_new(drawing):
                self.texts |= dict.fromkeys(pictures.clean(drawing, self.page))
            return Showing(given)
        key = drawing.objgen
        if key not in self.drawn:
            self.drawn[key] = Showing(given)  # for a drawing that calls itself
            own = drawing.get("/Resources", given)
            self.drawn[key] = self._write(drawing, own, depth, text=True)
        if self.drawn[key].lines and not text:
            raise Refused("drawn text", page=self.page)
        return self.drawn[key]


def _streams(glyphs: pikepdf.Object) -> Iterator[pikepdf.Stream]:
    for glyph in glyphs.as_dict().values() if isinstance(glyphs, pikepdf.Dictionary) else ():
        if isinstance(glyph, pikepdf.Stream):
            yield glyph
