"""The runs of the verification. The log tells of them, so that no seal must."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils.dateparse import parse_datetime

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.findings import Finding
from portal.base.audit.leaf import detail_hash, leaf_hash
from portal.base.audit.models import Entry, Verification
from portal.base.audit.reading import computed, read
from portal.base.audit.seal_verification import Keys

TOO_OLD = timedelta(days=2)  # it runs once a day
LONG_AGO = timedelta(hours=1)  # a run that began before and has not finished never will


def runs() -> QuerySet[Entry]:
    """The entry of each run, newest first."""
    told = Entry.objects.filter(subject_number="verify_log", subject_kind="log")
    return told.filter(action=Action.SYSTEM_RUN).select_related("detail")


@dataclass(frozen=True)
class Told:
    """A run as its entry tells of it."""

    began: datetime
    changes: dict

    @property
    def run(self) -> Verification:
        """Its row if that is what the entry says; else what can be said without it."""
        pk: Any = self.changes.get("run")
        row = Verification.objects.filter(pk=pk).first()
        if row and row.digest() == self.changes.get("digest"):
            return row
        size, found = self.changes.get("entries", 0), self.changes.get("found", 0)
        return Verification(pk=pk, started_at=self.began, size=size, found=found)


def newest_run() -> Told | None:
    """By its entry, which nobody forges without the key: a row says only what somebody put
    there."""
    keys = Keys()
    for sequence in runs().values_list("pk", flat=True).iterator():
        ((_sequence, entry),) = next(read(runs().filter(pk=sequence)))
        if entry and _is_genuine(entry, keys):
            began = parse_datetime(str(_changes(entry).get("began", "")))
            return Told(began or entry.recorded_at, _changes(entry))
    return None


def _is_genuine(entry: Entry, keys: Keys) -> bool:
    """As far as the keys that are here can tell."""
    return (
        computed(leaf_hash, entry) == entry.leaf_hash
        and (not keys.known or keys.have_made(entry))
        and hasattr(entry, "detail")
        and computed(detail_hash, entry, entry.detail) == entry.detail_hash
    )


def is_due(now: datetime, every: timedelta) -> bool:
    """Where nothing can be logged no run leaves an entry, and the whole portal stands still, as the
    desks say; then its row has to do, so that not each `tick` begins another."""
    newest = log.newest_entry()
    if newest.clock_fault() or newest.seal_fault():
        began = Verification.objects.values_list("started_at", flat=True).first()
    else:
        told = newest_run()
        began = told.began if told else None
    # One that began later than now tells of a clock that was wrong.
    return began is None or abs(now - began) >= every


def _changes(entry: Entry) -> dict:
    changes = entry.detail.changes if hasattr(entry, "detail") else None
    return changes if isinstance(changes, dict) else {}


def check_runs() -> Iterator[Finding]:
    """Whether the back office shows of each run what it found."""
    found = set(_altered_runs())
    again = set(_altered_runs()) if found else set()  # one may end meanwhile
    yield from sorted(found & again, key=str)


def _altered_runs() -> Iterator[Finding]:
    told: dict[int, Any] = {}
    for chunk in read(runs()):
        for _key, entry in chunk:
            if entry and isinstance(run := _changes(entry).get("run"), int):
                told[run] = _changes(entry).get("digest")
    first = min(told, default=0)  # earlier ones were not told by their digest
    for key, run in (one for chunk in read(Verification.objects.all()) for one in chunk):
        digest = told.pop(key, None)
        if run is None or (digest and not (run.finished_at and run.digest() == digest)):
            yield Finding("verification", str(key), "altered: it is not what its entry says")
        elif digest is None and run.finished_at and not run.found and key > first > 0:
            yield Finding("verification", str(key), "no entry says that it was made")
    for key in told:
        yield Finding("verification", str(key), "gone, and its entry is there")


def latest(now: datetime) -> dict:
    """The newest result, whether it is too old, the newest run if it began long ago and never
    finished, and how far the look at what is derived has come."""
    newest, told = Verification.objects.first(), newest_run()
    shown = _shown(told, newest)
    is_stuck = newest and not newest.finished_at and newest.started_at < now - LONG_AGO
    return {
        "verification": shown,
        "is_old": shown is None or shown.started_at < now - TOO_OLD,
        "unfinished": newest if is_stuck else None,
        "recomputed": told.changes.get("recomputed") if told else None,
    }


def _shown(told: Told | None, newest: Verification | None) -> Verification | None:
    """That all is well is believed of an entry alone; that something is amiss also of a row, as a
    run leaves it that could not write its entry."""
    amiss = newest
    if newest and not (newest.finished_at and newest.found):
        amiss = Verification.objects.exclude(finished_at=None).exclude(found=0).first()
    run = told.run if told else None
    return amiss if run is None or (amiss and amiss.pk >= (run.pk or 0)) else run
