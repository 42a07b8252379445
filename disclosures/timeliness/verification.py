"""Whether obligations are there, as many as runs issued by the log, and were disclosed on the day
on which what settles them was published."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Count
from django.utils import timezone

from disclosures.models import Obligation, Requirement, Waiver
from disclosures.timeliness.actions import Action
from portal.base.audit.actions import Action as LogAction
from portal.base.audit.findings import Finding
from portal.base.audit.models import Entry
from portal.base.audit.reading import read
from portal.records.lookup import record_models

CHUNK = 500


def check_obligations() -> Iterator[Finding]:
    """What differs twice: they are issued and settled while the first look goes on."""
    for check in (_issued_otherwise, _dated_otherwise, _shown_otherwise, _waived_otherwise):
        found = list(check())
        again = set(check()) if found else set()
        yield from (finding for finding in found if finding in again)


def _issued_otherwise() -> Iterator[Finding]:
    issued = _issued()
    rows = Counter(dict(_of_requirements(Obligation.objects.all())))
    events = Entry.objects.filter(action=Action.EVENT_RECORDED).order_by("pk")
    keys = [int(key) for key in events.values_list("subject_number", flat=True) if key.isdecimal()]
    for start in range(0, len(keys), CHUNK):
        some = Obligation.objects.filter(pk__in=keys[start : start + CHUNK])
        rows.subtract(dict(_of_requirements(some)))
    for code in Requirement.objects.order_by("code").values_list("code", flat=True):
        told = issued.get(code, 0)
        if told is not None and rows[code] != told:
            text = f"altered: {rows[code]} obligations were issued, by the log {told}"
            yield Finding("requirement", code, text)


def _of_requirements(rows) -> Iterator[tuple[str, int]]:
    counted = rows.order_by().values_list("requirement__code").annotate(count=Count("pk"))
    yield from counted


def _issued() -> dict[str, int | None]:
    """By the runs of each requirement; None where one of them was forgotten."""
    issued: dict[str, int | None] = {}
    runs = Entry.objects.filter(action=LogAction.SYSTEM_RUN, subject_kind="requirement")
    for chunk in read(runs.select_related("detail")):
        for _sequence, entry in chunk:
            if entry is None:
                continue
            detail, code = getattr(entry, "detail", None), entry.subject_number
            count, before = detail.changes.get("issued") if detail else None, issued.get(code, 0)
            issued[code] = None
            if isinstance(count, int) and before is not None:
                issued[code] = before + count
    return issued


def _dated_otherwise() -> Iterator[Finding]:
    """A nil declaration is of the day of its entry, which the check of the acts compares."""
    settled = Obligation.objects.exclude(settled_number="").filter(nil_declared=False)
    for chunk in read(settled, CHUNK):
        rows = [row for _key, row in chunk if row]
        published = _publications({row.settled_number for row in rows})
        for row in rows:
            days = published.get((row.settled_number, row.settled_version))
            name = f"{row.settled_number} v{row.settled_version}"
            if days is None:
                yield Finding("obligation", str(row.pk), f"altered: {name} was never published")
            elif row.disclosed_on != days[row.is_carried_over]:
                text = f"altered: it is disclosed on {row.disclosed_on}, which {name} was not"
                yield Finding("obligation", str(row.pk), text)


def _shown_otherwise() -> Iterator[Finding]:
    """What is met by a fact is of the fact's day, and of the record that brought it about."""
    shown = Obligation.objects.exclude(shown_by=None).select_related("shown_by")
    for chunk in read(shown.defer("shown_by__text"), CHUNK):
        for row in (row for _key, row in chunk if row):
            fact: Any = row.shown_by
            if (row.disclosed_on, row.cause_number) != (fact.used_on, fact.number):
                text = f"altered: it is disclosed on {row.disclosed_on}, by the fact not"
                yield Finding("obligation", str(row.pk), text)


def _waived_otherwise() -> Iterator[Finding]:
    """What a duty says of being waived is what the newest decision on it says."""
    waived = Obligation.objects.exclude(waived_until=None)
    stored = {
        row[0]: row[1:]
        for row in waived.values_list("pk", "waived_on", "waived_until", "waived_reason")
    }
    told = {}
    for one in Waiver.objects.decided().exclude(obligation=None).order_by("pk"):
        until = one.reexamine_on if one.ended_on is None else one.ended_on - timedelta(days=1)
        told[one.obligation_id] = one.waived_since, until, one.reason
    for pk in sorted({*stored, *told}):
        if stored.get(pk) != told.get(pk):
            row, register = _span(stored.get(pk)), _span(told.get(pk))
            text = f"altered: it is waived {row}, by the register {register}"
            yield Finding("obligation", str(pk), text)


def _span(waived: tuple | None) -> str:
    return f"from {waived[0]} to {waived[1]} ({waived[2]})" if waived else "never"


def _publications(numbers: set[str]) -> dict[tuple, tuple[date, date | None]]:
    """When each version was published, and what was asserted of it."""
    found = {}
    for model in record_models():
        rows = model._base_manager.filter(number__in=numbers, published_at__isnull=False)
        names = ("number", "version", "published_at", "first_published_on")
        for number, version, moment, asserted in rows.values_list(*names):
            found[number, version] = timezone.localdate(moment), asserted
    return found
