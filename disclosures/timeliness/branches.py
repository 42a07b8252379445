"""Departments with their figures: each with those of its branch, above its own."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from django.http import HttpRequest

from portal.base.caching import shared
from portal.base.departments.choices import department_choices
from portal.base.lists.facets import Choice


def choices(request: HttpRequest) -> list[Choice]:
    return shared(request, "departments", department_choices)


def with_those_below(
    request: HttpRequest, own: Mapping[int, Any], chosen: set | None
) -> Iterator[tuple[int, Choice, list]]:
    """Each department with its place and the figures of its branch, as the filter of the list
    takes it; of those that the filter chose."""
    for place, branch in enumerate(choices(request)):
        below = [own[pk] for pk in branch.members if pk in own]
        if below and (chosen is None or branch.members <= chosen):
            yield place, branch, below


def parents(request: HttpRequest) -> dict[str, str | None]:
    """Of each department's code that of the one above it."""
    found: dict[str, str | None] = {}
    nearest: dict[int, str] = {}  # of each the smallest branch so far that it belongs to
    for branch in sorted(choices(request), key=lambda one: -len(one.members)):
        found[branch.value] = nearest.get(next(iter(branch.members)))
        nearest |= dict.fromkeys(branch.members, branch.value)
    return found


def in_tree(rows: Sequence, above: Mapping[str, str | None], key: Callable[[Any], Any]) -> list:
    """Rows of departments (`code`, `depth`, `is_parent`), each above its own, siblings by this
    key."""
    codes = {row.code for row in rows}
    below: dict[str | None, list] = {}
    for row in sorted(rows, key=key):
        parent = above.get(row.code)
        below.setdefault(parent if parent in codes else None, []).append(row)

    def branch(root: str | None, depth: int) -> Iterator[Any]:
        for row in below.get(root, []):
            yield replace(row, depth=depth, is_parent=row.code in below)
            yield from branch(row.code, depth + 1)

    return list(branch(None, 0))
