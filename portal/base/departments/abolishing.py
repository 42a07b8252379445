"""A department is abolished when nothing is open with it, or when another one succeeds it.

What may be open the rooms declare, each in the `open_duties.py` of its app: people and duties are
known to layers that this one must not know.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.functional import Promise

from portal.base.departments.models import Department
from portal.base.registry import Registry, place_of_declaration

SHOWN = 10  # rows of a kind

DUTIES = Registry("kind of open duty")


@dataclass(frozen=True)
class Duty:
    """A kind of row that may be open with a department on a day, and the public page of those."""

    label: str | Promise
    rows: Callable[[Department, date], QuerySet[Any]]
    page: Callable[[Department], str] | None


@dataclass(frozen=True)
class Open:
    """What is open of one kind."""

    label: str | Promise
    count: int
    rows: Sequence[Model]
    url: str  # of a public page with all of them, if there is one

    def __str__(self) -> str:
        return f"{self.label} {self.count}"


def declare(
    name: str,
    label: str | Promise,
    rows: Callable[[Department, date], QuerySet[Any]],
    page: Callable[[Department], str] | None = None,
) -> None:
    DUTIES.add(name, Duty(label, rows, page), place_of_declaration())


def open_with(department: Department, today: date) -> list[Open]:
    """What nobody would tend to if the department were no more."""
    return list(_open_with(department, today))


def _open_with(department: Department, today: date) -> Iterator[Open]:
    for duty in DUTIES.values():
        rows = duty.rows(department, today)
        if count := rows.count():
            url = duty.page(department) if duty.page else ""
            yield Open(duty.label, count, list(rows[:SHOWN]), url)


def is_left_alone(department: Department, before: Department | None) -> bool:
    """Whether it was just given its last day, or lost its successor, so that nobody follows."""
    if department.active_until is None or department.successor_id:
        return False
    return before is None or (
        (department.active_until, department.successor_id)
        != (before.active_until, before.successor_id)
    )
