"""Every count beside a choice as a sum of what one statement has counted."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, QuerySet


@dataclass(frozen=True)
class Cube:
    """How many rows there are of each combination of values, in named columns.

    One statement counts them; every count beside a choice is a sum of these.
    """

    columns: tuple[str, ...]
    cells: list[tuple[tuple, int]]
    is_capped: bool = False

    def total(self, chosen: Mapping[str, set]) -> int:
        """The number of rows whose values are among the chosen ones."""
        tests = self._tests(chosen)
        return sum(n for values, n in self.cells if all(values[i] in some for i, some in tests))

    def by_value(self, column: str, chosen: Mapping[str, set]) -> dict:
        """The counts of one column's values under the choices in all other columns."""
        others = {name: some for name, some in chosen.items() if name != column}
        place, tests = self.columns.index(column), self._tests(others)
        counts: dict = {}
        for values, n in self.cells:
            if all(values[i] in some for i, some in tests):
                counts[values[place]] = counts.get(values[place], 0) + n
        return counts

    def _tests(self, chosen: Mapping[str, set]) -> list[tuple[int, Any]]:
        return [(self.columns.index(name), some) for name, some in chosen.items()]


def tally(
    queryset: QuerySet, columns: Mapping, cap: int | None = None, *, distinct: bool = False
) -> Cube:
    """Count a queryset by these columns (name → expression), at most `cap` rows of it.

    A column that joins other rows makes the same row come several times: count `distinct`.
    """
    if cap is not None:
        some = queryset.order_by().values("pk")[: cap + 1]
        queryset = queryset.model._base_manager.filter(pk__in=some)
    rows = (
        queryset.order_by().values_list(*columns.values()).annotate(Count("pk", distinct=distinct))
    )
    cells = [(tuple(values), n) for *values, n in rows]
    return Cube(tuple(columns), cells, cap is not None and sum(n for _v, n in cells) > cap)
