"""The timeliness figures: what they count, and how they are computed. Formula 2.

on time     disclosed or declared nil on the due day or before
settled     on time + late
fallen due  settled + overdue + overdue when it was waived
on-time rate = on time ÷ fallen due
completeness = settled ÷ fallen due
median days late: of those disclosed late, calendar days from the due day

An obligation waived in time leaves both sides while that holds; one that is not due yet is on
neither. A nil declaration counts as settled. Records carried over count by their asserted date and
are told apart. Nothing here is anybody's judgement (R12).
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from statistics import median
from typing import Any

from django.db.models import Case, CharField, Count, DurationField, F, Q, QuerySet, Value, When
from django.db.models.functions import Cast, Left

from disclosures.models.obligation import State, deadline, is_met, state_on

FORMULA = 2
MANNERS = ("record", "carried", "nil")  # how an obligation was settled


def columns_on(today: date) -> dict:
    """What obligations are counted by, on this day."""
    return {
        "department": "department",
        "kind": "requirement__kind",
        "term": "requirement__term",
        "month": MONTH,
        "state": state_on(today),
        "manner": manner(),
    }


MONTH = Left(Cast("due_on", CharField()), 7)


def manner() -> Case:
    """How it was settled, as an expression of the database."""
    return Case(
        When(nil_declared=True, then=Value("nil")),
        When(~is_met(), then=Value("")),
        When(is_carried_over=True, then=Value("carried")),
        default=Value("record"),
        output_field=CharField(),
    )


@dataclass
class Figures:
    """The figures of one group of obligations; those of several groups can be added."""

    states: Counter = field(default_factory=Counter)
    manners: Counter = field(default_factory=Counter)
    days: Counter = field(default_factory=Counter)  # days late → how many

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(
            self.states + other.states, self.manners + other.manners, self.days + other.days
        )

    @property
    def on_time(self) -> int:
        return self.states[State.ON_TIME]

    @property
    def late(self) -> int:
        return self.states[State.LATE]

    @property
    def overdue(self) -> int:
        return self.states[State.OVERDUE]

    @property
    def due(self) -> int:
        return self.states[State.DUE]

    @property
    def waived(self) -> int:
        return self.states[State.WAIVED]

    @property
    def waived_late(self) -> int:
        return self.states[State.WAIVED_LATE]

    @property
    def nil(self) -> int:
        return self.manners["nil"]

    @property
    def carried(self) -> int:
        return self.manners["carried"]

    @property
    def settled(self) -> int:
        return self.on_time + self.late

    @property
    def fallen_due(self) -> int:
        """What the rates divide by."""
        return self.settled + self.overdue + self.waived_late

    @property
    def total(self) -> int:
        return self.states.total()

    @property
    def on_time_rate(self) -> float | None:
        return self._share(self.on_time)

    @property
    def completeness(self) -> float | None:
        return self._share(self.settled)

    @property
    def median_days_late(self) -> float | None:
        return median(self.days.elements()) if self.days else None

    def _share(self, count: int) -> float | None:
        return count / self.fallen_due if self.fallen_due else None


def figures_by(column: str, rows: QuerySet, today: date) -> dict[Any, Figures]:
    """The figures of these obligations for each value of a column; one statement."""
    return {value: group for (value,), group in figures_by_each((column,), rows, today).items()}


def figures_by_each(columns: tuple[str, ...], rows: QuerySet, today: date) -> dict[tuple, Figures]:
    """The same for the values of several columns at once."""
    state = state_on(today)
    days_late = Case(
        When(Q(disclosed_on__gt=F("due_on")), then=F("disclosed_on") - deadline()),
        default=None,
        output_field=DurationField(),
    )
    counted = [columns_on(today)[column] for column in columns]
    grouped = rows.order_by().values_list(*counted, state, manner(), days_late)
    found: dict[tuple, Figures] = {}
    for *values, name, how, late, n in grouped.annotate(Count("pk")):
        group = found.setdefault(tuple(values), Figures())
        group.states[State(name)] += n
        group.manners[how] += n
        if name == State.LATE:
            group.days[late.days] += n
    return found


def total(groups: Iterable[Figures]) -> Figures:
    return sum(groups, Figures())
