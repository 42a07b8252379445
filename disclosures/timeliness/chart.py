"""The drawing of the trend: one column a quarter, as high as its on-time rate."""

from dataclasses import dataclass

from disclosures.timeliness.figures import Figures

HEIGHT = 160  # units of the drawing that 100% takes
STEP = 56  # from one column to the next
WIDTH = 36
LEFT = 44  # where the first begins, after the scale


@dataclass(frozen=True)
class Column:
    label: str
    figures: Figures
    address: str
    place: int  # from 0

    @property
    def x(self) -> int:
        return LEFT + self.place * STEP

    @property
    def middle(self) -> int:
        return self.x + WIDTH // 2

    @property
    def height(self) -> int:
        return round(HEIGHT * (self.figures.on_time_rate or 0))

    @property
    def y(self) -> int:
        return HEIGHT - self.height

    @property
    def end(self) -> int:
        """Where the drawing ends if this is the last column."""
        return self.x + STEP
