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

from django.db.models import Case, F, Max, Min, Q, Subquery, Value, When

from disclosures.dossiers.dates import dated, live_since
from disclosures.models import Item, Obligation
from disclosures.models.requirement import REGULATIONS_IN_FORCE
from disclosures.timeliness.law import Law
from portal.base.audit.models import Entry
from portal.base.dependencies import final_rows, own_rows
from portal.base.workdays.calendar import DueDate, due_date
from portal.records.lookup import record_models
from portal.records.models import Record

LIMIT = "disclosure"


# A version may say another day than the one before it: the earliest counts, as of publication.
FIRST: dict[str, Any] = {
    "logged": Min("published_at"),
    "asserted": Min("first_published_on"),
    "since": Subquery(Entry.objects.order_by("sequence").values("recorded_at")[:1]),
}


@dataclass(frozen=True)
class Lateness:
    """One number: when its content was first made, by when it had to be public, when it was."""

    number: str
    department_id: int
    kind: str  # of record
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


Limited = tuple[int, str]  # a limit and its unit


class DueDays:
    """By when something made on a day had to be public; many are made on the same day."""

    def __init__(self, law: Law) -> None:
        self.law, self._known = law, dict[tuple[date, int, str], DueDate | None]()

    def of(self, made_on: date, ruled: Iterable[Limited] = ()) -> DueDate | None:
        """None where no rule was in force yet. `ruled` are the limits of the duties that it meets:
        another rule may say less, such as seven working days for a penalty, or more."""
        known = [self._known_of(made_on, *limit) for limit in ruled or [self._usual(made_on)]]
        return min(filter(None, known), key=lambda due: due.due_on, default=None)

    def _known_of(self, made_on: date, number: int, unit: str) -> DueDate | None:
        key = made_on, number, unit
        if key not in self._known:
            until = due_date(made_on, number, unit, self.law.calendar) if number else None
            self._known[key] = until
        return self._known[key]

    def _usual(self, made_on: date) -> Limited:
        begun = [one for one in self.law.limits.get(LIMIT, ()) if one.effective_from <= made_on]
        if not begun or made_on < REGULATIONS_IN_FORCE:
            return 0, ""
        return begun[-1].number, begun[-1].unit


def all_published(at: datetime, law: Law) -> Iterator[Lateness]:
    """Of every number that says when it was made and that the public reads, or read until it was
    taken down: nobody's delay goes with what was late."""
    one, *others = (_told(model, at) for model in kinds_with_formation())
    return _latenesses(one.union(*others, all=True), DueDays(law), _limits_of_duties())


def _told(model: type[Record], at: datetime) -> Any:
    newest = model.objects.public(at).values("pk"), model.objects.tombstones().values("pk")
    told = Q(pk__in=newest[0]) | Q(pk__in=newest[1])
    numbers = model.objects.filter(told, model.made_here()).values("number")
    of = Max(Case(When(told, then=F("department_id"))))
    return _versions(model).filter(number__in=numbers).annotate(of_department=of)


def of_record(record: Record, law: Callable[[], Law]) -> Lateness | None:
    """None if it does not say when it was made, or no rule was in force then."""
    model = type(record)
    if not model.formation_field:
        return None
    if not getattr(record, model.formation_field) and record.version == 1:
        return None  # as most do; nothing has to be asked
    here = model.objects.filter(model.made_here(), pk=record.pk)
    rows = _versions(model).filter(number__in=here.values("number"))
    rows = rows.annotate(of_department=Value(record.department_id))
    ruled = _limits_of_duties(record.number)
    with own_rows(), final_rows(Entry):  # of the log its first entry
        return next(_latenesses(rows, DueDays(law()), ruled), None)


def kinds_with_formation() -> list[type[Record]]:
    return [model for model in record_models() if model.formation_field]


def _versions(model: type[Record]) -> Any:
    """Those that were published, as one row for each number."""
    rows: Any = model.objects.filter(published_at__isnull=False).order_by().values("number")
    rows = rows.annotate(made=Min(model.formation_field), **FIRST).exclude(made=None)
    return rows.annotate(kind=Value(model.kind_name()))


def _limits_of_duties(number: str = "") -> dict[str, list[Limited]]:
    """The limits of the duties that something made brought about, by the number that met them."""
    by_event = (Item.Term.AS_NEEDED, Item.Term.STAGED)
    met = Obligation.objects.owed().filter(requirement__term__in=by_event, cause_number="")
    met = met.filter(settled_number=number) if number else met.exclude(settled_number="")
    found: dict[str, list[Limited]] = {}
    for settled, limit, unit in met.values_list("settled_number", "limit_number", "limit_unit"):
        found.setdefault(settled, []).append((limit, unit))
    return found


def _latenesses(
    rows: Iterable[dict], due: DueDays, ruled: dict[str, list[Limited]]
) -> Iterator[Lateness]:
    for row in rows:
        until = due.of(row["made"], ruled.get(row["number"], ()))
        if until is None:
            continue
        day, is_carried_over = dated(row["logged"], row["asserted"], live_since(row["since"]))
        yield Lateness(
            row["number"], row["of_department"], row["kind"], row["made"], until, day,
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
