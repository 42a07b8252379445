"""How late what was published is: from the day it was made, whether or not anybody registered an
event for it.

Regulations (State Council Order 711), art. 26, as art. 18 of Order 492 before: within 20 working
days of the day on which information was made or changed. The limit is the text of the limit
`disclosure` in force on that day. Computed for each look, never stored (R8).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from statistics import median
from typing import Any

from django.db.models import Case, F, Max, Min, Subquery, Value, When

from disclosures.dossiers.dates import dated, live_since
from disclosures.models import Item
from disclosures.models.requirement import REGULATIONS_IN_FORCE
from disclosures.timeliness.law import Law
from portal.base.audit.models import Entry
from portal.base.workdays.calendar import DueDate, due_date

LIMIT = "disclosure"


# A version may say another day than the one before it: the earliest counts, as of publication.
FIRST: dict[str, Any] = {
    "made": Min("made_on"),
    "logged": Min("published_at"),
    "asserted": Min("first_published_on"),
    "since": Subquery(Entry.objects.order_by("sequence").values("recorded_at")[:1]),
}


@dataclass(frozen=True)
class Lateness:
    """One number: when its content was first made, by when it had to be public, when it was."""

    number: str
    department_id: int
    kind: str
    made_on: date
    due: DueDate
    disclosed_on: date
    is_carried_over: bool

    @property
    def days_late(self) -> int:
        """Calendar days past the day by which it had to be public."""
        return max((self.disclosed_on - self.due.due_on).days, 0)


@dataclass
class Published:
    """The figures of some numbers; those of several groups can be added."""

    on_time: int = 0
    days: Counter = field(default_factory=Counter)  # days late → how many

    def __add__(self, other: "Published") -> "Published":
        return Published(self.on_time + other.on_time, self.days + other.days)

    @property
    def late(self) -> int:
        return self.days.total()

    @property
    def total(self) -> int:
        return self.on_time + self.late

    @property
    def on_time_rate(self) -> float | None:
        return self.on_time / self.total if self.total else None

    @property
    def median_days_late(self) -> float | None:
        return median(self.days.elements()) if self.days else None


class DueDays:
    """By when something made on a day had to be public; many are made on the same day."""

    def __init__(self, law: Law) -> None:
        self.law, self._known = law, dict[date, DueDate | None]()

    def of(self, made_on: date) -> DueDate | None:
        if made_on not in self._known:
            self._known[made_on] = self._computed(made_on)
        return self._known[made_on]

    def _computed(self, made_on: date) -> DueDate | None:
        """None where no rule was in force yet."""
        begun = [one for one in self.law.limits.get(LIMIT, ()) if one.effective_from <= made_on]
        if not begun or made_on < REGULATIONS_IN_FORCE:
            return None
        return due_date(made_on, begun[-1].number, begun[-1].unit, self.law.calendar)


def all_published(at: datetime, law: Law) -> Iterator[Lateness]:
    """Of every number that the public reads and that says when it was made."""
    public = Item.objects.public(at)
    current = {
        name: Max(Case(When(pk__in=public.values("pk"), then=F(name))))
        for name in ("department_id", "kind")
    }
    rows: Any = Item.objects.filter(published_at__isnull=False, number__in=public.values("number"))
    rows = rows.order_by().values("number")
    rows = rows.annotate(
        **FIRST, of_department=current["department_id"], of_kind=current["kind"]
    ).exclude(made=None)
    yield from _latenesses(rows, DueDays(law))


def of_item(item: Item, law: Callable[[], Law]) -> Lateness | None:
    """None if it does not say when it was made, or no rule was in force then."""
    if not item.made_on and item.version == 1:
        return None  # as most do; nothing has to be asked
    rows: Any = Item.objects.filter(number=item.number, published_at__isnull=False).order_by()
    found = rows.values("number").annotate(
        **FIRST, of_department=Value(item.department_id), of_kind=Value(item.kind)
    )
    return next(_latenesses(found.exclude(made=None), DueDays(law())), None)


def _latenesses(rows: Iterable[dict], due: DueDays) -> Iterator[Lateness]:
    for row in rows:
        until = due.of(row["made"])
        if until is None:
            continue
        day, is_carried_over = dated(row["logged"], row["asserted"], live_since(row["since"]))
        yield Lateness(
            row["number"], row["of_department"], row["of_kind"], row["made"], until, day,
            is_carried_over,
        )  # fmt: skip


def figures_by(what: Callable[[Lateness], int], found: Iterable[Lateness]) -> dict[int, Published]:
    groups: dict[int, Published] = {}
    for one in found:
        group = groups.setdefault(what(one), Published())
        if one.days_late:
            group.days[one.days_late] += 1
        else:
            group.on_time += 1
    return groups
