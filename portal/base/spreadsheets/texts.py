"""The texts of cells: shared ones, and how the runs of one are put together."""

import re

from portal.base.spreadsheets.styles import is_on
from portal.base.texts.superscripts import lowered, raised

ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


class RichText:
    """Collects the runs of one text; readings in small signs above it (ruby) are left out."""

    def __init__(self) -> None:
        self._runs: list[str] = []
        self._run: list[str] = []
        self._align, self._depth = "", 0
        self.is_struck = self._is_text = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "rPh":
            self._depth += 1
        elif name == "r":
            self._align = ""
        elif name == "vertAlign":
            self._align = attributes.get("val", "")
        elif name == "strike":
            self.is_struck |= is_on(attributes.get("val", "1"))
        elif name == "t" and not self._depth:
            self._is_text, self._run = True, []

    def end(self, name: str) -> None:
        if name == "rPh":
            self._depth -= 1
        elif name == "t" and self._is_text:
            self._is_text = False
            self._runs.append(self._written("".join(self._run)))

    def text(self, data: str) -> None:
        if self._is_text:
            self._run.append(data)

    def _written(self, text: str) -> str:
        text = unescaped(text)
        if self._align == "superscript":
            return raised(text)
        return lowered(text) if self._align == "subscript" else text

    @property
    def whole(self) -> str:
        return "".join(self._runs)


class SharedStrings:
    """Reads the part for texts that cells share."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._struck: set[int] = set()
        self._one = RichText()

    def at(self, place: int) -> tuple[str, bool]:
        """The text, and whether a part of it is struck out."""
        return self._texts[place], place in self._struck

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "si":
            self._one = RichText()
        self._one.start(name, attributes)

    def end(self, name: str) -> None:
        self._one.end(name)
        if name == "si":
            if self._one.is_struck:
                self._struck.add(len(self._texts))
            self._texts.append(self._one.whole)

    def text(self, data: str) -> None:
        self._one.text(data)


def unescaped(text: str) -> str:
    """Excel writes “_x000D_” for a character that XML cannot hold."""
    return ESCAPE.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text
