"""The kinds of filters that lists have besides those of django-filter."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from django.forms import Field
from django.utils.functional import Promise

QUERY = 200  # characters of a text that are searched for


@dataclass(frozen=True)
class Choice:
    """One choice of a facet: its value in the address, its label, and what it stands for."""

    value: str
    label: str | Promise
    members: Any = field(default_factory=set)


class FacetFilter(django_filters.ChoiceFilter):
    """A filter whose choices tell how many rows each would leave.

    `column` names one of the list's `columns`, or, of a facet that is `many`, what it is to be
    called when counted: a row may have several values of that, in rows of their own. `indexed`
    says that the search index knows documents by this column, and by the values of the choices.
    """

    def __init__(
        self,
        *,
        column: str,
        lookup: str = "",
        many: bool = False,
        indexed: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.column = column
        self.lookup = lookup or column
        self.many = many
        self.indexed = indexed

    def offer(self, choices: Iterable[Choice]) -> None:
        self.choices = {choice.value: choice for choice in choices}
        self.extra["choices"] = [(choice.value, choice.label) for choice in self.choices.values()]

    def filter(self, queryset: QuerySet, value: Any) -> QuerySet:
        if not value:
            return queryset
        members = self.choices[value].members
        lookup = self.lookup
        if not self.many and lookup == self.column and not self._is_stored:
            lookup = f"{self.column}_in_list"
            queryset = queryset.alias(**{lookup: self.parent.columns[self.column]})
        test = {f"{lookup}__in": members}
        if len(members) == 1:
            test = {lookup: next(iter(members))}
        if self.many:
            having = queryset.model._base_manager.filter(**test)
            return queryset.filter(pk__in=having.values("pk"))
        return queryset.filter(**test)

    def within(self, value: str) -> tuple[str, ...]:
        """The choices that this one stands for: itself, and of a tree those below it."""
        members = self.choices[value].members
        return tuple(one.value for one in self.choices.values() if one.members <= members)

    @property
    def _is_stored(self) -> bool:
        return isinstance(self.parent.columns[self.column], str)


@dataclass(frozen=True)
class Holding:
    """The texts that hold this code among others, with semicolons between."""

    code: str

    def __contains__(self, text: str) -> bool:
        return self.code in text.split(";")


class CodesFilter(FacetFilter):
    """A facet over a column that holds several codes in one text."""

    def offer_codes(self, choices: Iterable[tuple[str, str]]) -> None:
        self.offer(Choice(value, str(label), Holding(value)) for value, label in choices)

    def filter(self, queryset: QuerySet, value: Any) -> QuerySet:
        if not value:
            return queryset
        parts = {"": value, "__startswith": f"{value};", "__endswith": f";{value}",
                 "__contains": f";{value};"}  # fmt: skip
        return queryset.filter(
            reduce(or_, (Q(**{self.lookup + how: text}) for how, text in parts.items()))
        )


def plain(choices: Iterable[tuple[str, Any]]) -> list[Choice]:
    return [Choice(value, str(label), {value}) for value, label in choices]


class TextFilter(django_filters.CharFilter):
    """Free text; whatever cannot be stored in a database is dropped, not refused."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(strip=True, **kwargs)

    @property
    def field(self) -> Field:
        field = super().field
        field.validators = []
        field.widget.attrs["maxlength"] = QUERY
        return field
