"""Every count beside a choice as a sum of what one statement has counted."""

from collections import Counter
from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Protocol

from django.db.models import Count, QuerySet


class Counts(Protocol):
    """What a list asks of its counts: a `Cube`, or what is kept of one."""

    @property
    def is_capped(self) -> bool:
        """Whether there are more rows than were counted."""

    def knows(self, columns: int) -> bool:
        """Whether it can tell rows apart by the values of so many columns."""

    def total(self, chosen: Mapping[str, Container]) -> int:
        """The number of rows whose values are among the chosen ones."""

    def by_value(self, column: str, chosen: Mapping[str, Container]) -> dict:
        """The counts of one column's values under the choices in all other columns."""


@dataclass(frozen=True)
class Cube:
    """How many rows there are of each combination of values, in named columns.

    One statement counts them; every count beside a choice is a sum of these.
    """

    columns: tuple[str, ...]
    cells: list[tuple[tuple, int]]
    is_capped: bool = False

    def knows(self, columns: int) -> bool:
        return True

    def total(self, chosen: Mapping[str, Container]) -> int:
        return sum(n for _values, n in self._among(chosen))

    def by_value(self, column: str, chosen: Mapping[str, Container]) -> dict:
        place = self.columns.index(column)
        others = {name: some for name, some in chosen.items() if name != column}
        counts: dict = {}
        for values, n in self._among(others):
            value = values[place]
            counts[value] = counts.get(value, 0) + n
        return counts

    def _among(self, chosen: Mapping[str, Container]) -> list[tuple[tuple, int]]:
        cells = self.cells
        for name, some in chosen.items():
            place = self.columns.index(name)
            cells = [cell for cell in cells if cell[0][place] in some]
        return cells


def tally(
    queryset: QuerySet, columns: Mapping, cap: int | None = None, *, distinct: bool = False
) -> Cube:
    """Count a queryset by these columns (name → expression), at most `cap` rows of it.

    A column that joins other rows makes the same row come several times: count `distinct`.
    """
    if cap is not None and not distinct:
        # Of each row only these columns, which an index may hold.
        some = Counter(queryset.order_by().values_list(*columns.values())[: cap + 1])
        return Cube(tuple(columns), [*some.items()], some.total() > cap)
    if cap is not None:
        keys = queryset.order_by().values("pk")[: cap + 1]
        queryset = queryset.model._base_manager.filter(pk__in=keys)
    rows = (
        queryset.order_by().values_list(*columns.values()).annotate(Count("pk", distinct=distinct))
    )
    cells = [(tuple(values), n) for *values, n in rows]
    return Cube(tuple(columns), cells, cap is not None and sum(n for _v, n in cells) > cap)
