"""Issue the obligations that the requirements bring about, and move their dates.

Every requirement is one transaction with one entry in the log, so that a run cut short leaves
whole requirements, and the next run does the rest. A requirement whose rule, assignments,
calendar and begun periods are those of its last run is left alone.
"""

import hashlib
import logging
from dataclasses import asdict, dataclass, field
from datetime import date

from django.db import connection, transaction
from django.utils.translation import gettext as _

from disclosures.models import Assignment, Item, Obligation, Requirement
from disclosures.periods import Period
from portal.audit import log
from portal.audit.leaf import canonical
from portal.audit.models import Action
from portal.departments.models import Department
from portal.workdays.calendar import Calendar, due_date
from portal.workdays.models import Limit, load_calendar

logger = logging.getLogger(__name__)

BATCH = 5_000
RULE = (
    "term", "frequency", "counted_from", "limit_code", "limit_number", "limit_unit", "article",
    "valid_from", "valid_until", "department_id", "review_months",
)  # fmt: skip


@dataclass(frozen=True)
class Dated:
    """When something falls due, and by which limit."""

    counted_from: date
    limit_number: int
    limit_unit: str
    limit_basis: str
    due_on: date


@dataclass
class Run:
    """What one run did to the obligations of one requirement."""

    issued: int = 0
    redated: int = 0
    restated: int = 0  # another basis for the same day
    ended: int = 0  # nobody owes them any longer
    restored: int = 0
    lines: list[str] = field(default_factory=list)  # what the digest covers
    moved: dict[int, tuple[date, date]] = field(default_factory=dict)  # key → the old day, the new

    def __bool__(self):
        return bool(self.lines)

    def note(self, what: str, count: int, text: str):
        if count:
            setattr(self, what, getattr(self, what) + count)
            self.lines.append(f"{what} {text} x{count}")


@dataclass(frozen=True)
class Owing:
    """A department that owes a requirement, and from which day on."""

    department: Department
    since: date | None = None


class Law:
    """The calendar and the legal limits of one run, read once."""

    def __init__(self, calendar: Calendar | None = None):
        self.calendar = calendar or load_calendar()
        self.limits: dict[str, list[Limit]] = {}
        for limit in Limit.objects.order_by("effective_from"):
            self.limits.setdefault(limit.code, []).append(limit)

    def date(self, requirement: Requirement, base: date) -> Dated:
        """When something counted from this day is due, by the text in force on that day.

        Where a limit has ended without another, its last text stands.
        """
        number, unit, basis = requirement.limit_number, requirement.limit_unit, requirement.article
        if requirement.limit_code:
            begun = [
                one
                for one in self.limits.get(requirement.limit_code, ())
                if one.effective_from <= base
            ]
            limit = begun[-1] if begun else self.limits[requirement.limit_code][0]
            number, unit, basis = limit.number, limit.unit, limit.article
        return self.by(base, number, unit, basis[:200])

    def by(self, base: date, number: int, unit: str, basis: str) -> Dated:
        due = due_date(base, number, unit, self.calendar)
        return Dated(base, number, unit, basis, due.due_on)

    def digest_of(self, code: str) -> list:
        return [
            (one.number, one.unit, one.article, one.effective_from.isoformat())
            for one in self.limits.get(code, ())
        ]


def issue_all(today: date) -> int:
    """Issue what every requirement has brought about by this day; return how many changed.

    One that cannot be issued is reported and keeps none of the others from it.
    """
    law, changed, owing = Law(), 0, _owing_all()
    for requirement in Requirement.objects.order_by("pk"):
        try:
            changed += bool(issue(requirement, today, law, owing.get(requirement.pk)))
        except Exception:
            logger.exception("the obligations of %s could not be issued", requirement.code)
    return changed


def issue(
    requirement: Requirement,
    today: date,
    law: Law | None = None,
    owing: list[Owing] | None = None,
) -> Run:
    """Issue, re-date and end the obligations of one requirement, in one transaction."""
    law = law or Law()
    if _rule(requirement, today, law, owing or _owing(requirement)) == requirement.issued_by_rule:
        return Run()
    with transaction.atomic():
        # As it is now: the row may have been read before somebody saved it.
        locked = Requirement.objects.select_for_update().get(pk=requirement.pk)
        owing = _owing(locked)
        rule = _rule(locked, today, law, owing)
        requirement.issued_by_rule = rule
        if rule == locked.issued_by_rule:
            return Run()
        run = Run()
        if locked.is_by_event:
            _by_event(locked, today, law, run)
        else:
            _by_period(locked, today, law, owing, run)
        if locked.term == Item.Term.LONG_TERM:
            _set_reviews(locked)
        Requirement.objects.filter(pk=locked.pk).update(issued_by_rule=rule)
        if run:
            _log(locked, run)
    return run


def _owing(requirement: Requirement) -> list[Owing]:
    rows = requirement.assignments.select_related("department")
    found = [Owing(row.department, row.owed_from) for row in rows]
    return found or [Owing(requirement.department)]


def _owing_all() -> dict[int, list[Owing]]:
    """Who owes each requirement, in three statements for all of them."""
    departments, owing = Department.objects.in_bulk(), {}
    rows = Assignment.objects.order_by("requirement", "department__code", "pk")
    for requirement, department, since in rows.values_list(
        "requirement", "department", "owed_from"
    ):
        owing.setdefault(requirement, []).append(Owing(departments[department], since))
    for requirement, department in Requirement.objects.values_list("pk", "department"):
        owing.setdefault(requirement, [Owing(departments[department])])
    return owing


def _rule(requirement, today, law: Law, owing: list[Owing]) -> str:
    """Stands for all that decides which obligations there are, and when they are due."""
    begun = requirement.periods(today)
    facts = [
        [str(getattr(requirement, name)) for name in RULE],
        [
            (one.department.pk, str(one.department.active_from),
             str(one.department.active_until), str(one.since))
            for one in owing
        ],
        law.digest_of(requirement.limit_code),
        law.calendar.digest,
        [begun[0].key, begun[-1].key] if begun else [],
    ]  # fmt: skip
    return hashlib.sha256(canonical(facts)).hexdigest()


def _by_period(requirement, today, law, owing: list[Owing], run: Run):
    wanted = {}
    for period in requirement.periods(today):
        for base, departments in _bases(requirement, period, owing).items():
            dated = law.date(requirement, base)
            wanted |= {(pk, period.key): (period, dated) for pk in departments}
    rows = Obligation.objects.filter(requirement=requirement)
    known = {(row[0], row[1]): row[2:] for row in rows.values_list(*_KNOWN)}
    _create(requirement, known, [one for one in wanted.items() if one[0] not in known], run)
    dated = {key: wanted[key][1] for key in known if key in wanted}
    _redate(rows, _under_own_law(dated, known, today, law), known, run)
    # What has fallen due stays owed, whatever becomes of the rule: it can be waived, with a
    # reason that everybody reads.
    future = set(rows.open().filter(is_owed=True, due_on__gte=today).values_list("pk", flat=True))
    gone = [row[0] for key, row in known.items() if key not in wanted and row[0] in future]
    back = [row[0] for key, row in known.items() if key in wanted and not row[1]]
    run.note("ended", _set_owed(rows, gone, False), str(sorted(gone)))
    run.note("restored", _set_owed(rows, back, True), str(sorted(back)))


_KNOWN = (
    "department_id", "period", "pk", "is_owed", "due_on", "limit_number", "limit_unit",
    "limit_basis", "counted_from", "assignee_id",
)  # fmt: skip


def _bases(requirement, period: Period, owing: list[Owing]) -> dict[date, list[int]]:
    """The days from which the departments that owe this period count."""
    base, found = requirement.base_of(period), {}
    for one in owing:
        if not _existed(one.department, period):
            continue
        if requirement.term == Item.Term.LONG_TERM:
            own = max(base, one.since or base)
        elif one.since is None or base >= one.since:
            own = base
        else:
            continue  # nobody owes what fell due before it was theirs
        found.setdefault(own, []).append(one.department.pk)
    return found


def _by_event(requirement: Requirement, today: date, law: Law, run: Run):
    rows = Obligation.objects.filter(requirement=requirement)
    known = {row[2]: row[2:] for row in rows.open().values_list(*_KNOWN)}
    bases = dict(rows.open().values_list("pk", "period_end"))
    dated = {base: law.date(requirement, base) for base in set(bases.values())}
    wanted = {pk: dated[base] for pk, base in bases.items()}
    _redate(rows, _under_own_law(wanted, known, today, law), known, run)


def _set_reviews(requirement: Requirement):
    """When what stands for good is looked at again follows the rule as it is now."""
    for row in Obligation.objects.filter(requirement=requirement).exclude(disclosed_on=None):
        review_on = requirement.review_after(row.reviewed_on or row.disclosed_on)
        Obligation.objects.filter(pk=row.pk).update(review_on=review_on)


def _existed(department: Department, period: Period) -> bool:
    """Nobody owes what fell into a time before they were set up or after they were abolished."""
    begun = department.active_from is None or department.active_from <= period.start
    return begun and (department.active_until is None or department.active_until >= period.end)


def _create(requirement, known: dict, missing: list[tuple], run: Run):
    """Insert the missing ones; they differ by department, assignee and period alone.

    Not by `bulk_create()`, which takes five times as long for the same rows.
    """
    # Whoever had the last one has the next one.
    assignees = {key[0]: row[-1] for key, row in sorted(known.items(), key=_by_due_day)}
    by_period: dict[tuple, list] = {}
    for (department, _key), what in missing:
        by_period.setdefault(what, []).append((department, assignees.get(department)))
    for (period, dated), departments in by_period.items():
        one = Obligation(
            requirement=requirement,
            period=period.key,
            period_start=period.start,
            period_end=period.end,
            **asdict(dated),
        )
        _insert_for_each(one, departments)
        run.note("issued", len(departments), f"{period.key} {dated.due_on}")


def _by_due_day(item: tuple) -> date:
    return item[1][2]


def _insert_for_each(one: Obligation, departments: list[tuple[int, int | None]]):
    """Insert the same row once for each department and its assignee."""
    fields = [field for field in one._meta.concrete_fields if not field.primary_key]
    values = {
        field.name: field.get_db_prep_save(getattr(one, field.attname), connection)
        for field in fields
    }
    quoted = connection.ops.quote_name
    columns = ", ".join(quoted(field.column) for field in fields)
    marks = ", ".join(["%s"] * len(fields))
    statement = f"INSERT INTO {quoted(one._meta.db_table)} ({columns}) VALUES ({marks})"
    with connection.cursor() as cursor:
        cursor.executemany(
            statement,
            [
                list((values | {"department": department, "assignee": assignee}).values())
                for department, assignee in departments
            ],
        )


def _under_own_law(wanted: dict, known: dict, today: date, law: Law) -> dict:
    """A limit that has begun to run keeps its rule to the end; only the calendar still moves it."""
    found = {}
    for key, dated in wanted.items():
        _pk, _is_owed, _due_on, number, unit, basis, base, _assignee = known[key]
        ruled = (dated.counted_from, dated.limit_number, dated.limit_unit)
        same = base > today or (base, number, unit) == ruled
        found[key] = dated if same else law.by(base, number, unit, basis)
    return found


def _redate(rows, wanted: dict, known: dict, run: Run):
    """Move what is open. What was met keeps the day it was measured by; whoever was reminded is
    reminded anew.
    """
    changed = {key: dated for key, dated in wanted.items() if known[key][2:7] != _as_known(dated)}
    if not changed:
        return
    still_open = set(rows.open().values_list("pk", flat=True))
    groups: dict[tuple, list[int]] = {}
    for key, dated in changed.items():
        pk, _is_owed, due_on = known[key][:3]
        if pk not in still_open:
            continue
        groups.setdefault((dated, due_on == dated.due_on), []).append(pk)
        if due_on != dated.due_on:
            run.moved[pk] = due_on, dated.due_on
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


def _set_owed(rows, keys: list[int], is_owed: bool) -> int:
    for start in range(0, len(keys), BATCH):
        rows.filter(pk__in=keys[start : start + BATCH]).update(is_owed=is_owed)
    return len(keys)


def subject_of(requirement: Requirement) -> log.Subject:
    with log.in_its_language():
        label = str(requirement)
    department = requirement.department.code
    return log.Subject("requirement", requirement.code, label=label, department=department)


def _log(requirement: Requirement, run: Run):
    """One entry for the run and the requirement: how many, and a digest of which and when; and
    one for each obligation that was moved, on its own page."""
    digest = hashlib.sha256("\n".join(run.lines).encode()).hexdigest()
    counts = {name: getattr(run, name) for name in ("issued", "redated", "restated", "ended")}
    with log.in_its_language():
        system = _("系统")
    log.append(
        Action.SYSTEM_RUN,
        subject_of(requirement),
        actor_name=system,
        changes=counts | {"restored": run.restored, "digest": digest},
        is_public=True,
    )
    _log_moved(run, system)


def _log_moved(run: Run, system: str):
    keys = list(run.moved)
    for start in range(0, len(keys), BATCH):
        rows = Obligation.objects.filter(pk__in=keys[start : start + BATCH])
        for row in rows.select_related("requirement", "department").order_by("pk"):
            before, after = run.moved[row.pk]
            with log.in_its_language():
                note = _("日历或者规定有变化，期限由 %(before)s 改为 %(after)s。")
            log.append(
                Action.CHANGED,
                row.log_subject(),
                actor_name=system,
                note=note % {"before": before, "after": after},
                changes={"due_on": [before.isoformat(), after.isoformat()]},
                is_public=True,
            )
