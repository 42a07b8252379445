"""Move the due days of what is open, as many at once as the log takes, and say so of each."""

from dataclasses import asdict, dataclass, field
from datetime import date

from django.utils.translation import gettext as _

from disclosures.models import Obligation
from disclosures.timeliness.law import Dated, Law
from portal.base.audit import log
from portal.base.audit.actions import Action

BATCH = 5_000
MOVED_AT_ONCE = 100  # each with an entry of its own, under the log's lock
COUNTS = ("issued", "redated", "restated", "ended", "restored", "reviews")


@dataclass
class Run:
    """What one run did to the obligations of one requirement."""

    issued: int = 0
    redated: int = 0
    restated: int = 0  # another basis for the same day
    ended: int = 0  # nobody owes them any longer
    restored: int = 0
    reviews: int = 0  # what stands for good is looked at again on another day
    lines: list[str] = field(default_factory=list)  # what the digest covers
    moved: dict[int, tuple[date, date]] = field(default_factory=dict)  # key → the old day, the new
    goes_on: bool = False  # the rest is for the next transaction

    def __bool__(self):
        return bool(self.lines)

    def add(self, other: "Run"):
        for name in COUNTS:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.lines += other.lines

    def note(self, what: str, count: int, text: str):
        if count:
            setattr(self, what, getattr(self, what) + count)
            self.lines.append(f"{what} {text} x{count}")


KNOWN = (
    "department_id", "period", "pk", "is_owed", "due_on", "limit_number", "limit_unit",
    "limit_basis", "counted_from", "assignee_id",
)  # fmt: skip


def under_own_law(wanted: dict, known: dict, today: date, law: Law) -> dict:
    """A limit that has begun to run keeps its rule to the end; only the calendar still moves it."""
    found = {}
    for key, dated in wanted.items():
        _pk, _is_owed, _due_on, number, unit, basis, base, _assignee = known[key]
        ruled = (dated.counted_from, dated.limit_number, dated.limit_unit)
        same = base > today or (base, number, unit) == ruled
        found[key] = dated if same else law.by(base, number, unit, basis)
    return found


def redate(rows, wanted: dict, known: dict, run: Run, today: date):
    """Move what is open. What was met keeps the day it was measured by; whoever was reminded is
    reminded anew.
    """
    changed = {key: dated for key, dated in wanted.items() if known[key][2:7] != _as_known(dated)}
    if not changed:
        return
    still_open = set(rows.open(today).values_list("pk", flat=True))
    groups: dict[tuple, list[int]] = {}
    for key, dated in changed.items():
        pk, _is_owed, due_on = known[key][:3]
        if pk not in still_open:
            continue
        if due_on != dated.due_on:
            if len(run.moved) == MOVED_AT_ONCE:
                run.goes_on = True
                continue
            run.moved[pk] = due_on, dated.due_on
        groups.setdefault((dated, due_on == dated.due_on), []).append(pk)
    for (dated, is_same_day), keys in groups.items():
        told = {} if is_same_day else {"due_soon_told_on": None, "overdue_told_on": None}
        for start in range(0, len(keys), BATCH):
            some = rows.filter(pk__in=keys[start : start + BATCH])
            some.update(**asdict(dated), **told)
        what = "restated" if is_same_day else "redated"
        run.note(what, len(keys), f"{dated.counted_from} {dated.due_on} {dated.limit_basis}")


def _as_known(dated: Dated) -> tuple:
    return (
        dated.due_on, dated.limit_number, dated.limit_unit, dated.limit_basis, dated.counted_from,
    )  # fmt: skip


def log_moved(run: Run):
    rows = Obligation.objects.filter(pk__in=run.moved).order_by("pk")
    for row in rows.select_related("requirement", "department"):
        log_move(row, *run.moved[row.pk])


def log_move(row: Obligation, before: date, after: date):
    with log.in_its_language():
        system = _("系统")
        note = _("日历或者规定有变化，期限由 %(before)s 改为 %(after)s。")
    log.append(
        Action.CHANGED,
        row.log_subject(),
        actor_name=system,
        note=note % {"before": before, "after": after},
        changes={"due_on": [before.isoformat(), after.isoformat()]},
        is_public=True,
    )
