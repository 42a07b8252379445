"""Departments to choose from."""

from collections.abc import Iterator
from typing import Any

from django.forms import ModelChoiceField
from django.forms.models import ModelChoiceIterator

from portal.base.departments.models import Department
from portal.base.lists.facets import Choice
from portal.base.trees import branches

INDENT = "\u2003"  # an em, as wide as a character of the names


def department_choices() -> list[Choice]:
    """Each department stands for itself and those below it."""
    departments = list(Department.objects.all())
    below = branches((row.pk, row.parent_id) for row in departments)
    return [Choice(row.code, str(row), below(row.pk)) for row in departments]


class TreeIterator(ModelChoiceIterator):
    """Each department below the one that it belongs to, if that is offered too."""

    def __iter__(self) -> Iterator[Any]:
        if self.field.empty_label is not None:
            yield "", self.field.empty_label
        rows = list(self.queryset)
        offered = {row.pk for row in rows}
        below: dict[int | None, list[Any]] = {}
        for row in rows:
            below.setdefault(row.parent_id if row.parent_id in offered else None, []).append(row)
        yield from self._branch(below, None, "")

    def _branch(self, below: dict[int | None, list[Any]], root: int | None, indent: str) -> Any:
        for row in below.get(root, []):
            value, label = self.choice(row)
            yield value, f"{indent}{label}"
            yield from self._branch(below, row.pk, indent + INDENT)


class DepartmentField(ModelChoiceField):
    iterator = TreeIterator
