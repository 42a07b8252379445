"""Filters that tell of every choice how many rows it would leave."""

from collections.abc import Callable, Container, Mapping
from functools import cached_property, reduce
from operator import or_
from typing import Any, NamedTuple

import django_filters
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from django_filters.constants import EMPTY_VALUES

from portal.base.lists.cube import Counts, Cube, tally
from portal.base.lists.facets import FacetFilter

CAP = 10_000  # rows that are counted of what other filters than facets leave
UNKNOWN = {"invalid_choice": _("没有“%(value)s”这个选项，已忽略。")}


class CountedFilter(django_filters.FilterSet):
    """A set of filters, counted.

    A facet is counted by the `columns`; what any other filter leaves is counted anew. A concrete
    set offers the choices of its facets in `offer()`.
    """

    columns: Mapping

    def __init__(
        self,
        data: QueryDict,
        queryset: QuerySet,
        *,
        cube: Callable[..., Any] | None = None,
        keep: Callable | None = None,
        **kwargs: Any,
    ) -> None:
        """`cube` counts the whole queryset, from a cache or from what is kept, by the columns or by
        others that may join other rows; `keep(name, find)` finds choices that are the same for
        every reader, or takes them from there."""
        super().__init__(data, queryset, **kwargs)
        self.keep = keep or (lambda name, find: find())
        self._whole = cube or (
            lambda columns=None: tally(queryset, columns or self.columns, distinct=bool(columns))
        )
        self._cleaned: dict = {}
        for bound in self.filters.values():
            bound.extra["error_messages"] = UNKNOWN
        for facet in self.facets.values():
            facet.extra["empty_label"] = _("全部")
        self.offer()

    def offer(self) -> None:
        """Give each facet its choices. A list without facets has none to give.

        Those found in `cube` come last: it is what the filters leave that are no facets of it.
        """

    @property
    def facets(self) -> dict[str, FacetFilter]:
        return {n: bound for n, bound in self.filters.items() if isinstance(bound, FacetFilter)}

    @cached_property
    def cube(self) -> Counts:
        return self._counted_without()

    def _counted_without(self, name: str = "") -> Counts:
        narrowing = self._narrowing(name)
        return self._tallied(narrowing, self.columns) if narrowing else self._whole()

    def _among(self, *names: str) -> list[str]:
        """Of the facets that are chosen, and are columns, the others than these."""
        return [
            n for n, facet in self.facets.items() if facet.column in self.chosen and n not in names
        ]

    @cached_property
    def _chosen_rows(self) -> Cube:
        """What all chosen facets leave."""
        return self._tallied([*self._narrowing(), *self._among()], self.columns)

    @cached_property
    def _beside(self) -> Cube:
        """What all chosen facets but any one of them leave, in one statement."""
        narrowing = self._narrowing()
        left = (self._narrowed([*narrowing, *self._among(name)]) for name in self._among())
        return tally(reduce(or_, left), self.columns, CAP)

    def _tallied(self, names: list[str], columns: Mapping, *, distinct: bool = False) -> Cube:
        """What these filters leave, counted."""
        return tally(self._narrowed(names), columns, CAP, distinct=distinct)

    def _narrowing(self, but: str = "") -> list[str]:
        """The filters in force that no sum of the cube's counts can tell the effect of."""
        return [n for n in self.filters if n != but and not self._is_counted(n) and self.is_on(n)]

    def _is_counted(self, name: str) -> bool:
        bound = self.filters[name]
        return name == "order" or (isinstance(bound, FacetFilter) and not bound.many)

    def _narrowed(self, names: list[str]) -> QuerySet:
        rows = self.queryset
        for name in names:
            rows = self.filters[name].filter(rows, self.value(name))
        return rows

    def without(self, name: str) -> QuerySet:
        """What all filters but this one leave."""
        return self._narrowed([n for n in self.filters if n != name and self.is_on(n)])

    def value(self, name: str) -> Any:
        """What is asked of one filter, as its field in the form cleans it; None if it refuses.

        Each by itself: what some leave decides which choices others have.
        """
        if name not in self._cleaned:
            field = self.filters[name].field
            try:
                asked = field.widget.value_from_datadict(self.data, {}, name)
                self._cleaned[name] = field.clean(asked)
            except ValidationError:
                self._cleaned[name] = None
        return self._cleaned[name]

    def is_on(self, name: str) -> bool:
        return self.value(name) not in EMPTY_VALUES

    @cached_property
    def chosen(self) -> dict[str, set]:
        """The values of the columns that the chosen filters allow."""
        return {
            facet.column: facet.choices[self.value(name)].members
            for name, facet in self.facets.items()
            if not facet.many and self.is_on(name)
        }

    @cached_property
    def _counted(self) -> tuple[int, bool]:
        """How many rows are left, and whether there are more."""
        if self.cube.knows(len(self.chosen)):
            return self.cube.total(self.chosen), self.cube.is_capped
        return self._chosen_rows.total({}), self._chosen_rows.is_capped

    @property
    def total(self) -> int:
        return self._counted[0]

    @property
    def is_capped(self) -> bool:
        """Whether there are more than were counted."""
        return self._counted[1]

    def counted(self, name: str) -> "Counted":
        """The choices of a facet with their counts, each ignoring the facet's own choice."""
        facet = self.facets[name]
        counts: Counts = self.cube
        if facet.many:
            columns = {facet.column: facet.lookup, **{c: self.columns[c] for c in self.chosen}}
            if others := self._narrowing(name):
                counts = self._tallied(others, columns, distinct=True)
            else:
                counts = self._whole(columns)
        if not counts.knows(len({*self.chosen} | {facet.column})):
            counts = self._beside if facet.column in self.chosen else self._chosen_rows
        by_value = counts.by_value(facet.column, self.chosen)
        rows = [
            (choice.value, str(choice.label), _sum_of(by_value, choice.members))
            for choice in facet.choices.values()
        ]
        return Counted(rows, counts.is_capped)

    def count_without(self, name: str) -> int:
        is_column = name in self.facets and not self.facets[name].many
        counts = self.cube if is_column else self._counted_without(name)
        names = self._among(name)
        chosen = {self.facets[one].column: self.chosen[self.facets[one].column] for one in names}
        if not counts.knows(len(chosen)):
            counts, chosen = self._tallied([*self._narrowing(name), *names], self.columns), {}
        return counts.total(chosen)


class Counted(NamedTuple):
    """The choices of a facet, each with how many rows it would leave."""

    rows: list[tuple[str, str, int]]
    is_capped: bool  # whether there are more


def _sum_of(counts: dict, members: Container) -> int:
    """Most choices stand for one value, of which there may be hundreds."""
    if isinstance(members, set):
        return sum(counts[value] for value in counts.keys() & members)
    return sum(n for value, n in counts.items() if value in members)
