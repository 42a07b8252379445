"""The timeliness figures: what they count, and how they are computed. Formula 1.

on time     disclosed or declared nil on the due day or before
settled     on time + late
on-time rate = on time ÷ (settled + open overdue)
completeness = settled ÷ (settled + open overdue)
median days late: of those disclosed late, calendar days from the due day

A waived obligation leaves both sides; one that is not due yet is on neither. A nil declaration
counts as settled. Records carried over count by their asserted date and are told apart. Nothing
here is anybody's judgement (R12).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from statistics import median

from django.db.models import Case, CharField, Count, Value, When
from django.db.models.functions import Cast, Left

from disclosures.models import Obligation
from disclosures.models.obligation import State, is_met, state_on
from portal.listing import Cube

FORMULA = 1
MANNERS = ("record", "carried", "nil")  # how an obligation was settled


def columns_on(today: date) -> dict:
    """What obligations are counted by, on this day."""
    return {
        "department": "department",
        "kind": "requirement__kind",
        "term": "requirement__term",
        "month": MONTH,
        "state": state_on(today),
        "manner": _manner(),
    }


MONTH = Left(Cast("due_on", CharField()), 7)


def _manner() -> Case:
    return Case(
        When(waived_on__isnull=False, then=Value("")),
        When(nil_declared=True, then=Value("nil")),
        When(~is_met(), then=Value("")),
        When(is_carried_over=True, then=Value("carried")),
        default=Value("record"),
        output_field=CharField(),
    )


@dataclass(frozen=True)
class Late:
    """How many obligations of one group were disclosed so many days late."""

    department: int
    kind: str
    month: str
    days: int
    count: int


def late_ones(today: date) -> list[Late]:
    """Every late disclosure, counted by group and days; one statement."""
    rows = Obligation.objects.owed().with_state(today).filter(state=State.LATE)
    grouped = rows.order_by().values_list(
        "department", "requirement__kind", MONTH, "due_on", "disclosed_on"
    )
    return [
        Late(department, kind, month, Obligation.days_late(due_on, disclosed_on), count)
        for department, kind, month, due_on, disclosed_on, count in grouped.annotate(Count("pk"))
    ]


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
        return self.settled + self.overdue

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


def figures_by(
    column: str, cube: Cube, late: Iterable[Late], chosen: Mapping[str, set]
) -> dict[object, Figures]:
    """The figures of each value of a column, under the choices in all columns."""
    place, state, manner = (cube.columns.index(name) for name in (column, "state", "manner"))
    tests = [(cube.columns.index(name), some) for name, some in chosen.items()]
    found: dict[object, Figures] = {}
    for values, n in cube.cells:
        if all(values[i] in some for i, some in tests):
            group = found.setdefault(values[place], Figures())
            group.states[State(values[state])] += n
            group.manners[values[manner]] += n
    for one in late:
        if all(getattr(one, name) in some for name, some in chosen.items()):
            found[getattr(one, column)].days[one.days] += one.count
    return found


def total(groups: Iterable[Figures]) -> Figures:
    return sum(groups, Figures())
