"""The text that a content stream shows, line by line, however it is placed, sized or coloured."""

from dataclasses import dataclass, replace
from math import hypot
from typing import Any

import pikepdf

SHOWING = {"Tj", "TJ", "'", '"'}
UNSEEN = {3, 7}  # ways to draw text that leave no ink
WHITE = {"g": [1], "rg": [1, 1, 1], "k": [0, 0, 0, 0], "sc": [1, 1, 1], "scn": [1, 1, 1]}
TINY = 0.25  # of what is usual


def key_of(font: pikepdf.Object | None) -> tuple | None:
    """Fonts are numbered objects; there is none where a text names one that is not there."""
    return None if font is None else font.objgen


@dataclass(frozen=True)
class Pen:
    """How text is drawn: what `q` keeps and `Q` brings back."""

    font: pikepdf.Dictionary | None = None
    size: float = 0
    mode: int = 0
    width: float = 100  # of a hundred
    is_white: bool = False
    is_clear: bool = False

    @property
    def leaves_ink(self) -> bool:
        is_drawn = self.mode not in UNSEEN and self.width > 100 * TINY
        return is_drawn and not self.is_white and not self.is_clear


@dataclass(frozen=True)
class Piece:
    font: pikepdf.Dictionary | None
    shown: bytes
    height: float  # none where nothing is seen


def seen_part(line: list[Piece]) -> list[Piece]:
    """What is left of a line without the signs that are too small to see or leave no ink."""
    largest = max(piece.height for piece in line)
    return [piece for piece in line if piece.height > TINY * largest]


class Showing:
    def __init__(self, resources: pikepdf.Object) -> None:
        self.fonts, self.states = (
            resources.get("/Font", pikepdf.Dictionary()),
            resources.get("/ExtGState", pikepdf.Dictionary()),
        )
        self.lines: list[list[Piece]] = []
        self.pen = Pen()
        self.kept: list = []
        self.y: Any = None
        self.shown_at: Any = None
        self.scale = 1.0

    def note(self, operator: str, operands: list) -> bool:
        """Follow one operator; tell whether it shows text."""
        if operator == "q":
            self.kept.append(self.pen)
        elif operator == "Q" and self.kept:
            self.pen = self.kept.pop()
        elif operator in SHOWING:
            return self._show(operator, operands)
        else:
            self._change_pen(operator, operands)
            self._move(operator, operands)
        return False

    def extend(self, other: "Showing") -> None:
        self.lines.extend(other.lines)
        self.shown_at = None

    def _change_pen(self, operator: str, operands: list) -> None:
        if operator == "Tf" and len(operands) == 2:
            font = self.fonts.get(str(operands[0]))
            font = font if isinstance(font, pikepdf.Dictionary) else None
            self.pen = replace(self.pen, font=font, size=abs(float(operands[1])))
        elif operator == "Tr" and operands:
            self.pen = replace(self.pen, mode=int(operands[0]))
        elif operator == "Tz" and operands:
            self.pen = replace(self.pen, width=abs(float(operands[0])))
        elif operator == "gs" and operands:
            opacity = self.states.get(str(operands[0]), pikepdf.Dictionary()).get("/ca")
            if opacity is not None:
                self.pen = replace(self.pen, is_clear=float(opacity) < TINY)
        elif operator in WHITE:
            self.pen = replace(self.pen, is_white=operands == WHITE[operator])

    def _move(self, operator: str, operands: list) -> None:
        """Only whether the line changes counts, not where it is."""
        if operator == "BT":
            self.y, self.scale = 0, 1.0
        elif operator == "Tm" and len(operands) == 6:
            self.y = operands[5]
            self.scale = hypot(float(operands[2]), float(operands[3]))
        elif operator in ("Td", "TD") and len(operands) == 2:
            self.y = (self.y or 0) + operands[1]
        elif operator == "T*":
            self.y, self.shown_at = 0, None
        elif operator == "cm":
            self.shown_at = None

    def _show(self, operator: str, operands: list) -> bool:
        if operator in "'\"":
            self.shown_at = None
        parts = operands[-1:] if operator != "TJ" else operands[0] if operands else []
        shown = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
        if not shown:
            return False
        if self.y != self.shown_at or not self.lines:
            self.lines.append([])
            self.shown_at = self.y
        height = self.pen.size * self.scale if self.pen.leaves_ink else 0
        self.lines[-1].append(Piece(self.pen.font, shown, height))
        return True
