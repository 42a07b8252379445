"""Issue the obligations that the requirements bring about, and move their dates.

Every requirement is one transaction with one entry in the log, so that a run cut short leaves
whole requirements, and the next run does the rest; only what is moved, each with its own entry, may
take several. A requirement whose rule, assignments,
calendar and begun periods are those of its last run is left alone.
"""

import hashlib
import logging
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from typing import cast

from django.db import connection, transaction
from django.utils.translation import gettext as _

from disclosures.models import Assignment, Item, Obligation, Requirement
from disclosures.periods import Period
from disclosures.timeliness.law import Dated, Law
from disclosures.timeliness.redating import (
    BATCH,
    COUNTS,
    KNOWN,
    Run,
    log_moved,
    redate,
    under_own_law,
)
from portal.base.audit import log, seals
from portal.base.audit.actions import Action
from portal.base.audit.leaf import canonical
from portal.base.departments.models import Department
from portal.records import causes

logger = logging.getLogger(__name__)

RULE = (
    "term", "frequency", "counted_from", "limit_code", "limit_number", "limit_unit", "article",
    "valid_from", "valid_until", "department_id", "review_months", "withdrawn_on",
)  # fmt: skip


@dataclass(frozen=True)
class Owing:
    """A department that owes a requirement, and from which day on."""

    department: Department
    since: date | None = None


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
    """Issue, re-date and end the obligations of one requirement, in one transaction; where more
    are moved than the log takes at once, in as many as it needs."""
    law, whole = law or Law(), Run()
    if _rule(requirement, today, law, owing or _owing(requirement)) == requirement.issued_by_rule:
        return whole
    while True:
        with transaction.atomic():
            run = _issue_some(requirement, today, law)
        whole.add(run)
        if not run.goes_on:
            return whole


def _issue_some(requirement: Requirement, today: date, law: Law) -> Run:
    # As it is now: the row may have been read before somebody saved it.
    locked = Requirement.objects.select_for_update().get(pk=requirement.pk)
    owing, run = _owing(locked), Run()
    rule = _rule(locked, today, law, owing)
    requirement.issued_by_rule = rule
    if rule == locked.issued_by_rule:
        return run
    if locked.caused_by:
        _by_cause(locked, law, owing, run)
    if locked.is_by_event:
        _by_event(locked, today, law, run)
    else:
        _by_period(locked, today, law, owing, run)
    if locked.term == Item.Term.LONG_TERM:
        _set_reviews(locked, run)
    if not run.goes_on:
        Requirement.objects.filter(pk=locked.pk).update(issued_by_rule=rule)
    if run:
        _log(locked, run)
    return run


def _owing(requirement: Requirement) -> list[Owing]:
    return owing_by(requirement, list(requirement.assignments.select_related("department")))


def owing_by(requirement: Requirement, assignments: list[Assignment]) -> list[Owing]:
    found = [Owing(row.department, row.owed_from) for row in assignments]
    return found or [Owing(requirement.department)]


def _owing_all() -> dict[int, list[Owing]]:
    """Who owes each requirement, in three statements for all of them."""
    departments = Department.objects.in_bulk()
    owing: dict[int, list[Owing]] = {}
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
    if requirement.caused_by:
        facts.append([(one.number, one.version) for one in _publications(requirement)])
    return hashlib.sha256(canonical(facts)).hexdigest()


@dataclass(frozen=True)
class Forecast:
    """What a run would bring about."""

    issued: list[tuple[int, Period, date]]  # department, period, due day
    ended: list[int]  # keys of obligations
    restored: list[int]
    moved: dict[int, date]  # key → the new due day


def forecast(requirement: Requirement, owing: list[Owing], today: date, law: Law) -> Forecast:
    """Of a requirement as it is in memory: a new one, or one that is to be changed."""
    if requirement.caused_by:
        issued = [
            (_owed_by(requirement, one, owing), period, dated.due_on)
            for one, period, dated in _without_duty(requirement, law)
        ]
        return Forecast(issued, [], [], {})
    if requirement.is_by_event:
        return Forecast([], [], [], {})
    wanted = _wanted(requirement, today, law, owing)
    rows = Obligation.objects.filter(requirement_id=requirement.pk)
    known = _known(rows)
    missing = [
        (department, period, dated.due_on)
        for (department, key), (period, dated) in wanted.items()
        if (department, key) not in known
    ]
    still_open = set(rows.open(today).values_list("pk", flat=True))
    moved = {
        known[key][0]: dated.due_on
        for key, dated in _moved(known, wanted, today, law).items()
        if known[key][0] in still_open and known[key][2] != dated.due_on
    }
    gone = _gone(rows, known, wanted, today)
    return Forecast(missing, gone, _back(known, wanted), moved)


def wanted_of(requirement: Requirement, today: date, law: Law) -> set[tuple[int, str]]:
    """Departments and periods that have to be there, as it was issued by what holds today."""
    owing = _owing(requirement)
    is_issued = _rule(requirement, today, law, owing) == requirement.issued_by_rule
    if not is_issued:
        return set()
    if requirement.caused_by:
        caused = _publications(requirement)
        return {(_owed_by(requirement, one, owing), one.day.isoformat()) for one in caused}
    if requirement.is_by_event:
        return set()
    return set(_wanted(requirement, today, law, owing))


def _wanted(requirement, today, law, owing: list[Owing]) -> dict:
    wanted: dict = {}
    for period in requirement.periods(today):
        for base, departments in _bases(requirement, period, owing).items():
            dated = law.date(requirement, base)
            wanted |= {(pk, period.key): (period, dated) for pk in departments}
    return wanted


def _by_period(requirement, today, law, owing: list[Owing], run: Run):
    wanted = _wanted(requirement, today, law, owing)
    rows = Obligation.objects.filter(requirement=requirement)
    known = _known(rows)
    _create(requirement, known, [one for one in wanted.items() if one[0] not in known], run)
    redate(rows, _moved(known, wanted, today, law), known, run, today)
    gone, back = _gone(rows, known, wanted, today), _back(known, wanted)
    run.note("ended", _set_owed(rows, gone, False), str(sorted(gone)))
    run.note("restored", _set_owed(rows, back, True), str(sorted(back)))


def _known(rows) -> dict[tuple, tuple]:
    return {(row[0], row[1]): row[2:] for row in rows.values_list(*KNOWN)}


def _moved(known: dict, wanted: dict, today: date, law: Law) -> dict:
    """When each of those that are there is due by what holds now."""
    dated = {key: wanted[key][1] for key in known if key in wanted}
    return under_own_law(dated, known, today, law) | _fallen_due(known, wanted, today, law)


def _gone(rows, known: dict, wanted: dict, today: date) -> list[int]:
    """What has fallen due stays owed, whatever becomes of the rule: it can be waived, with a
    reason that everybody reads."""
    future = set(rows.owed().open(today).filter(due_on__gte=today).values_list("pk", flat=True))
    return [row[0] for key, row in known.items() if key not in wanted and row[0] in future]


def _back(known: dict, wanted: dict) -> list[int]:
    return [row[0] for key, row in known.items() if key in wanted and not row[1]]


def _fallen_due(known: dict, wanted: dict, today: date, law: Law) -> dict:
    """What nobody would owe any longer but that had fallen due: the calendar still moves it."""
    found = {}
    for key, row in known.items():
        _pk, is_owed, due_on, number, unit, basis, base, _assignee = row
        if key not in wanted and is_owed and due_on < today:
            found[key] = law.by(base, number, unit, basis)
    return found


def _bases(requirement, period: Period, owing: list[Owing]) -> dict[date, list[int]]:
    """The days from which the departments that owe this period count."""
    base = requirement.base_of(period)
    found: dict = {}
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


def _by_cause(requirement: Requirement, law: Law, owing: list[Owing], run: Run):
    for one, period, dated in _without_duty(requirement, law):
        Obligation.objects.create(
            requirement=requirement,
            department_id=_owed_by(requirement, one, owing),
            period=period.key,
            subject=_subject(requirement, one),
            cause_number=one.number,
            cause_version=one.version,
            period_start=period.start,
            period_end=period.end,
            **asdict(dated),
        )
        run.note("issued", 1, f"{one.number} v{one.version} {dated.due_on}")


def _without_duty(
    requirement: Requirement, law: Law
) -> Iterator[tuple[causes.Publication, Period, Dated]]:
    """Each publication that brings about a duty and has none yet, with its period and due day."""
    rows = Obligation.objects.filter(requirement_id=requirement.pk)
    known = set(rows.values_list("cause_number", "cause_version"))
    for one in _publications(requirement):
        if (one.number, one.version) not in known:
            period = Period(one.day.isoformat(), one.day, one.day)
            yield one, period, law.date(requirement, one.day)


def _publications(requirement: Requirement) -> list[causes.Publication]:
    found = causes.publications(requirement.caused_by, requirement.valid_from)
    return [one for one in found if requirement.is_valid(one.day, one.day)]


def _owed_by(requirement: Requirement, one: causes.Publication, owing: list[Owing]) -> int:
    """The department itself, if it has a part of the task; otherwise the responsible one."""
    parts = {own.department.pk for own in owing}
    return one.department_id if one.department_id in parts else requirement.department_id


def _subject(requirement: Requirement, one: causes.Publication) -> str:
    """In no one's words, so that nobody need look at it."""
    with log.in_its_language():
        return _("%(cause)s（%(number)s 第 %(version)s 版）") % {
            "cause": requirement.get_caused_by_display(),
            "number": one.number,
            "version": one.version,
        }


def _by_event(requirement: Requirement, today: date, law: Law, run: Run):
    rows = Obligation.objects.filter(requirement=requirement)
    still_open = rows.owed().open(today)
    known = {row[2]: row[2:] for row in still_open.values_list(*KNOWN)}
    bases = dict(still_open.values_list("pk", "period_end"))
    dated = {base: law.date(requirement, base) for base in set(bases.values())}
    wanted = {pk: dated[base] for pk, base in bases.items()}
    redate(rows, under_own_law(wanted, known, today, law), known, run, today)


def _set_reviews(requirement: Requirement, run: Run):
    """When what stands for good is looked at again follows the rule as it is now."""
    for row in Obligation.objects.filter(requirement=requirement).exclude(disclosed_on=None):
        review_on = requirement.review_after(cast(date, row.reviewed_on or row.disclosed_on))
        if review_on != row.review_on:
            Obligation.objects.filter(pk=row.pk).update(review_on=review_on)
            run.note("reviews", 1, f"{row.pk} {review_on}")


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
    if missing:
        rows = Obligation.objects.filter(requirement=requirement)
        made = set(rows.values_list("pk", flat=True)) - {row[0] for row in known.values()}
        seals.touch(Obligation, made)


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
    columns = ", ".join(quoted(str(field.column)) for field in fields)
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
    counts = {name: getattr(run, name) for name in COUNTS}
    with log.in_its_language():
        system = _("系统")
    log.append(
        Action.SYSTEM_RUN,
        subject_of(requirement),
        actor_name=system,
        changes=counts | {"digest": digest},
        is_public=True,
    )
    log_moved(run)
