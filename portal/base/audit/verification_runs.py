"""The runs of the verification. The log tells of them, so that no seal must."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from django.db.models import QuerySet

from portal.base.audit.actions import Action
from portal.base.audit.findings import Finding
from portal.base.audit.leaf import detail_hash
from portal.base.audit.models import Entry, Verification
from portal.base.audit.reading import computed, read

TOO_OLD = timedelta(days=2)  # it runs once a day
LONG_AGO = timedelta(hours=1)  # a run that began before and has not finished never will


def runs() -> QuerySet[Entry]:
    """The entry of each run, newest first."""
    told = Entry.objects.filter(subject_number="verify_log", subject_kind="log")
    return told.filter(action=Action.SYSTEM_RUN).select_related("detail")


def newest_run() -> dict:
    """What the newest entry of a run says of it, if that is what was written."""
    entry = runs().first()
    if entry is None or not hasattr(entry, "detail"):
        return {}
    is_whole = computed(detail_hash, entry, entry.detail) == entry.detail_hash
    return _changes(entry) if is_whole else {}


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
    run = Verification.objects.first()
    finished = run
    if run and not run.finished_at:
        finished = Verification.objects.exclude(finished_at=None).first()
    is_stuck = run and not run.finished_at and run.started_at < now - LONG_AGO
    return {
        "verification": finished,
        "is_old": finished is None or finished.started_at < now - TOO_OLD,
        "unfinished": run if is_stuck else None,
        "recomputed": newest_run().get("recomputed") if finished else None,
    }
