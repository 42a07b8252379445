"""The figures of reports, as they stood at the end of the day before. Formula 3.

on time        answered on the due day or before
late           answered after it, or closed after it without an answer
overdue        neither answered nor closed, and the due day is over
closed without an answer by the due day, or not due yet: in neither rate
entered        told by staff, who took it in themselves, and answered on time: in neither rate
on-time rate = on time ÷ (on time + late + overdue)

By formula 1 what was closed without an answer was in no rate, however long after its day; by
formula 2 staff who entered what nobody but they had heard, and answered it, raised their own rate.

A report that is asked again counts as one more question. Nothing here is anybody's judgement
(R12). What is done today shows tomorrow, so that the public pages need no other validator than
the day.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Case, CharField, Count, F, Q, Value, When

from portal.supervision.tickets.models import Question

FORMULA = 3


@dataclass
class Figures:
    counts: Counter = field(default_factory=Counter)

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(self.counts + other.counts)

    @property
    def filed(self) -> int:
        return self.counts.total()

    @property
    def on_time(self) -> int:
        return self.counts["on_time"]

    @property
    def late(self) -> int:
        return self.counts["late"]

    @property
    def overdue(self) -> int:
        return self.counts["overdue"]

    @property
    def due(self) -> int:
        return self.counts["due"]

    @property
    def unanswered(self) -> int:
        return self.counts["unanswered"]

    @property
    def entered(self) -> int:
        return self.counts["entered"]

    @property
    def counted(self) -> int:
        """What the rate divides by."""
        return self.on_time + self.late + self.overdue

    @property
    def on_time_rate(self) -> float | None:
        return self.on_time / self.counted if self.counted else None


def standing(today: date) -> Case:
    """How a question stood when this day began, as an expression of the database."""
    in_time = Q(answered_on__lt=today, answered_on__lte=F("due_on"))
    return Case(
        When(in_time & Q(ticket__entered_by__isnull=False), then=Value("entered")),
        When(in_time, then=Value("on_time")),
        When(answered_on__lt=today, then=Value("late")),
        When(closed_on__lt=today, closed_on__lte=F("due_on"), then=Value("unanswered")),
        When(closed_on__lt=today, then=Value("late")),
        When(due_on__lt=today, then=Value("overdue")),
        default=Value("due"),
        output_field=CharField(),
    )


def figures_by(columns: Iterable[str], today: date, **chosen) -> dict[tuple, Figures]:
    """The figures for each combination of these columns of tickets; one statement."""
    names = [f"ticket__{name}" for name in columns]
    rows = Question.objects.filter(asked_on__lt=today, **chosen).order_by()
    grouped = rows.values_list(*names, standing(today)).annotate(Count("pk"))
    found: dict[tuple, Figures] = {}
    for *values, stand, count in grouped:
        found.setdefault(tuple(values), Figures()).counts[stand] += count
    return found


def total(groups: Iterable[Figures]) -> Figures:
    return sum(groups, Figures())
