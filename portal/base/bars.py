"""A drawing that a reader of a narrow screen can read: bars with words and numbers as text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bar:
    """One line of the drawing; without a share there is nothing to draw."""

    label: str
    figure: str  # the number as it is read
    share: float | None  # of the full length, from 0 to 1
    address: str = ""

    @property
    def width(self) -> str:
        """Of a drawing 100 wide, as SVG writes numbers in every language."""
        return f"{100 * (self.share or 0):.1f}"
