"""How each style of cells shows what is in them."""

from dataclasses import dataclass, field

from portal.base.spreadsheets.formats import BUILTIN, GENERAL, Format, format_of

LONGEST = 255  # of a format's code, as Excel allows
UNKNOWN = "[?]"


@dataclass(frozen=True)
class Style:
    format: Format
    is_struck: bool = False


@dataclass
class Styles:
    """Reads the part for styles; `of` answers for the number that a cell names."""

    _codes: dict[str, str] = field(default_factory=dict)
    _struck: list[bool] = field(default_factory=list)
    _cells: list[tuple[str, str]] = field(default_factory=list)  # format, font
    _within: str = ""
    _known: dict[str, Style] = field(default_factory=dict)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in ("fonts", "cellXfs", "dxfs", "cellStyleXfs"):
            self._within = name
        elif name == "numFmt" and self._within != "dxfs":
            self._codes[attributes["numFmtId"]] = attributes["formatCode"]
        elif name == "font" and self._within == "fonts":
            self._struck.append(False)
        elif name == "strike" and self._within == "fonts":
            self._struck[-1] = is_on(attributes.get("val", "1"))
        elif name == "xf" and self._within == "cellXfs":
            self._cells.append((attributes.get("numFmtId", "0"), attributes.get("fontId", "0")))

    def end(self, name: str) -> None:
        if name == self._within:
            self._within = ""

    def text(self, data: str) -> None:
        pass

    def of(self, number: str) -> Style:
        if number not in self._known:
            self._known[number] = self._style(number)
        return self._known[number]

    def _style(self, number: str) -> Style:
        place = int(number)
        code, font = self._cells[place] if place < len(self._cells) else ("0", "0")
        is_struck = int(font) < len(self._struck) and self._struck[int(font)]
        return Style(format_of(self._code(code)), is_struck)

    def _code(self, number: str) -> str:
        code = self._codes.get(number, BUILTIN.get(int(number), GENERAL))
        return code if len(code) <= LONGEST else UNKNOWN


def is_on(value: str) -> bool:
    return value.strip().lower() in ("1", "true", "on")
