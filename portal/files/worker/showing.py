"""The text that a content stream shows, line by line, however it is placed, sized or coloured."""

import pikepdf

SHOWING = {"Tj", "TJ", "'", '"'}


def key_of(font) -> tuple | None:
    """Fonts are numbered objects; there is none where a text names one that is not there."""
    return None if font is None else font.objgen


class Showing:
    """`lines` are lists of (font, bytes), as the operators give them."""

    def __init__(self, resources: pikepdf.Object):
        self.fonts = resources.get("/Font", {})
        self.lines: list[list[tuple]] = []
        self.font = None
        self.kept: list = []
        self.y = self.shown_at = None

    def note(self, operator: str, operands: list) -> bool:
        """Follow one operator; tell whether it shows text."""
        if operator == "q":
            self.kept.append(self.font)
        elif operator == "Q" and self.kept:
            self.font = self.kept.pop()
        elif operator == "Tf" and operands:
            font = self.fonts.get(str(operands[0]))
            self.font = font if isinstance(font, pikepdf.Dictionary) else None
        elif operator in SHOWING:
            return self._show(operator, operands)
        else:
            self._move(operator, operands)
        return False

    def extend(self, other: "Showing"):
        self.lines.extend(other.lines)
        self.shown_at = None

    def _move(self, operator, operands):
        """Only whether the line changes counts, not where it is."""
        if operator == "BT":
            self.y = 0
        elif operator == "Tm" and len(operands) == 6:
            self.y = operands[5]
        elif operator in ("Td", "TD") and len(operands) == 2:
            self.y = (self.y or 0) + operands[1]
        elif operator == "T*":
            self.y, self.shown_at = 0, None
        elif operator == "cm":
            self.shown_at = None

    def _show(self, operator, operands) -> bool:
        if operator in "'\"":
            self.shown_at = None
        parts = operands[-1:] if operator != "TJ" else operands[0] if operands else []
        shown = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
        if not shown:
            return False
        if self.y != self.shown_at or not self.lines:
            self.lines.append([])
            self.shown_at = self.y
        self.lines[-1].append((self.font, shown))
        return True
