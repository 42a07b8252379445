"""Issue the obligations that the requirements bring about, and move their dates.

Every requirement is one transaction with one entry in the log, so that a run cut short leaves
whole requirements, and the next run does the rest. A requirement whose rule, assignments,
calendar and begun periods are those of its last run is left alone.
"""

import hashlib
from dataclasses import asdict, dataclass, field
from datetime import date

from django.db import connection, transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from disclosures.models import Assignment, Item, Obligation, Requirement
from disclosures.periods import Period
from portal.audit import log
from portal.audit.leaf import canonical
from portal.audit.models import Action
from portal.departments.models import Department
from portal.workdays.calendar import Calendar, due_date
from portal.workdays.models import Limit, load_calendar

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
    ended: int = 0  # nobody owes them any longer
    restored: int = 0
    lines: list[str] = field(default_factory=list)  # what the digest covers

    def __bool__(self):
        return bool(self.issued or self.redated or self.ended or self.restored)


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
        due = due_date(base, number, unit, self.calendar)
        return Dated(base, number, unit, basis[:200], due.due_on)

    def digest_of(self, code: str) -> list:
        return [
            (one.number, one.unit, one.article, one.effective_from.isoformat())
            for one in self.limits.get(code, ())
        ]


def issue_all(today: date) -> int:
    """Issue what every requirement has brought about by this day; return how many changed."""
    law, changed = Law(), 0
    owing = _owing_departments()
    for requirement in Requirement.objects.filter(valid_from__lte=today).order_by("pk"):
        changed += bool(issue(requirement, today, law, owing.get(requirement.pk)))
    return changed


def issue(
    requirement: Requirement,
    today: date,
    law: Law | None = None,
    departments: list[Department] | None = None,
) -> Run:
    """Issue, re-date and end the obligations of one requirement, in one transaction."""
    law = law or Law()
    departments = departments or _owing(requirement)
    rule = _rule(requirement, today, law, departments)
    if rule == requirement.issued_by_rule:
        return Run()
    with transaction.atomic():
        locked = Requirement.objects.select_for_update().get(pk=requirement.pk)
        if rule == locked.issued_by_rule:  # another process was faster
            return Run()
        run = _by_event(requirement, law) if requirement.is_by_event else Run()
        if not requirement.is_by_event:
            _by_period(requirement, today, law, departments, run)
        if requirement.term == Item.Term.LONG_TERM:
            _set_reviews(requirement)
        Requirement.objects.filter(pk=requirement.pk).update(issued_by_rule=rule)
        requirement.issued_by_rule = rule
        if run:
            _log(requirement, run)
    return run


def _owing(requirement: Requirement) -> list[Department]:
    rows = requirement.assignments.select_related("department")
    return [row.department for row in rows] or [requirement.department]


def _owing_departments() -> dict[int, list[Department]]:
    """The departments that owe each requirement that is broken down, in two statements."""
    departments = Department.objects.in_bulk()
    owing = {}
    rows = Assignment.objects.order_by("requirement", "department__code")
    for requirement, department in rows.values_list("requirement", "department"):
        owing.setdefault(requirement, []).append(departments[department])
    for requirement, department in Requirement.objects.values_list("pk", "department"):
        owing.setdefault(requirement, [departments[department]])
    return owing


def _rule(requirement, today, law: Law, departments) -> str:
    """Stands for all that decides which obligations there are, and when they are due."""
    begun = requirement.periods(today)
    facts = [
        [str(getattr(requirement, name)) for name in RULE],
        [(row.pk, str(row.active_from), str(row.active_until)) for row in departments],
        law.digest_of(requirement.limit_code),
        law.calendar.digest,
        begun[-1].key if begun else "",
    ]
    return hashlib.sha256(canonical(facts)).hexdigest()


def _by_period(requirement, today, law, departments, run: Run):
    wanted = {}
    for period in requirement.periods(today):
        dated = law.date(requirement, requirement.base_of(period))
        _redate(requirement, period.key, dated, run)
        wanted |= {
            (department.pk, period.key): (period, dated)
            for department in departments
            if _existed(department, period)
        }
    rows = Obligation.objects.filter(requirement=requirement)
    known = {(row[0], row[1]): row[2:] for row in rows.values_list(*_KNOWN)}
    _create(requirement, [item for item in wanted.items() if item[0] not in known], run)
    _end(rows, [row for key, row in known.items() if key not in wanted], run)
    _restore(rows, [row for key, row in known.items() if key in wanted], run)


_KNOWN = ("department_id", "period", "pk", "is_owed", "disclosed_on", "waived_on")


def _by_event(requirement: Requirement, law: Law) -> Run:
    run = Run()
    rows = Obligation.objects.filter(requirement=requirement).never_met()
    for base in rows.order_by("period_end").values_list("period_end", flat=True).distinct():
        dated = law.date(requirement, base)
        _redate(requirement, base.isoformat(), dated, run)
    return run


def _set_reviews(requirement: Requirement):
    """When what stands for good is looked at again follows the rule as it is now."""
    for row in Obligation.objects.filter(requirement=requirement).exclude(disclosed_on=None):
        review_on = requirement.review_after(row.reviewed_on or row.disclosed_on)
        Obligation.objects.filter(pk=row.pk).update(review_on=review_on)


def _existed(department: Department, period: Period) -> bool:
    """Nobody owes what fell into a time before they were set up or after they were abolished."""
    begun = department.active_from is None or department.active_from <= period.start
    return begun and (department.active_until is None or department.active_until >= period.end)


def _create(requirement, missing: list[tuple], run: Run):
    """Insert the missing ones; they differ by department and period alone.

    Not by `bulk_create()`, which takes five times as long for the same rows.
    """
    by_period: dict[str, tuple] = {}
    for (department, key), (period, dated) in missing:
        by_period.setdefault(key, (period, dated, []))[2].append(department)
    for key, (period, dated, departments) in sorted(by_period.items()):
        one = Obligation(
            requirement=requirement,
            period=key,
            period_start=period.start,
            period_end=period.end,
            **asdict(dated),
        )
        _insert_for_each(one, departments)
        run.issued += len(departments)
        run.lines.append(f"issued {key} {dated.due_on} x{len(departments)}")


def _insert_for_each(one: Obligation, departments: list[int]):
    """Insert the same row once for each department."""
    fields = [field for field in one._meta.concrete_fields if not field.primary_key]
    values = [field.get_db_prep_save(getattr(one, field.attname), connection) for field in fields]
    place = [field.name for field in fields].index("department")
    quoted = connection.ops.quote_name
    columns = ", ".join(quoted(field.column) for field in fields)
    marks = ", ".join(["%s"] * len(fields))
    statement = f"INSERT INTO {quoted(one._meta.db_table)} ({columns}) VALUES ({marks})"
    with connection.cursor() as cursor:
        cursor.executemany(
            statement,
            [[*values[:place], department, *values[place + 1 :]] for department in departments],
        )


def _redate(requirement, key: str, dated: Dated, run: Run):
    """Move what nobody has met yet; what was met keeps the day it was measured by."""
    rows = Obligation.objects.filter(requirement=requirement, period=key).never_met()
    moved = rows.exclude(due_on=dated.due_on).update(**asdict(dated))
    other = ~Q(limit_basis=dated.limit_basis) | ~Q(limit_number=dated.limit_number)
    other |= ~Q(limit_unit=dated.limit_unit) | ~Q(counted_from=dated.counted_from)
    rows.filter(other).update(**asdict(dated))
    if moved:
        run.redated += moved
        run.lines.append(f"redated {key} {dated.due_on} x{moved}")


def _end(rows, known: list[tuple], run: Run):
    """Nobody owes these any longer; what was met stays what it is."""
    keys = [pk for pk, is_owed, disclosed, waived in known if is_owed and not (disclosed or waived)]
    run.ended += _set_owed(rows, keys, False)
    if keys:
        run.lines.append(f"ended {sorted(keys)}")


def _restore(rows, known: list[tuple], run: Run):
    keys = [pk for pk, is_owed, _disclosed, _waived in known if not is_owed]
    run.restored += _set_owed(rows, keys, True)
    if keys:
        run.lines.append(f"restored {sorted(keys)}")


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
    """One entry for the run and the requirement: how many, and a digest of which and when."""
    digest = hashlib.sha256("\n".join(run.lines).encode()).hexdigest()
    counts = {"issued": run.issued, "redated": run.redated, "ended": run.ended}
    with log.in_its_language():
        system = _("系统")
    log.append(
        Action.SYSTEM_RUN,
        subject_of(requirement),
        actor_name=system,
        changes=counts | {"restored": run.restored, "digest": digest},
        is_public=True,
    )
