"""Whether each verification that is kept found what the log says that it found."""

from collections import Counter
from collections.abc import Iterator

from portal.base.audit.actions import Action
from portal.base.audit.findings import Finding
from portal.base.audit.models import Entry, Verification
from portal.base.audit.reading import read

UNLOGGED = "check entry: could not be finished"  # says a run that could not write its own entry


def check_past_runs() -> Iterator[Finding]:
    """What differs twice: another run may end while the first look goes on."""
    found = list(_differences())
    again = set(_differences()) if found else set()
    yield from (finding for finding in found if finding in again)


def _differences() -> Iterator[Finding]:
    runs = Verification.objects.exclude(finished_at=None).order_by("pk")
    kept = [
        (pk, *result)
        for pk, *result, findings in runs.values_list(
            "pk", "size", "found", "checkpoint", "findings"
        )
        if not any(UNLOGGED in str(finding) for finding in findings)
    ]
    told: Counter[tuple] = Counter()
    forgotten = 0
    entries = Entry.objects.filter(
        action=Action.SYSTEM_RUN, subject_kind="log", subject_number="verify_log"
    )
    for chunk in read(entries.select_related("detail")):
        for _sequence, entry in chunk:
            detail = getattr(entry, "detail", None)
            changes = detail.changes if detail else {}
            if {"entries", "found", "checkpoint"} <= changes.keys():
                told[changes["entries"], changes["found"], changes["checkpoint"]] += 1
            else:
                forgotten += 1
    for pk, *result in kept:
        if told[tuple(result)]:
            told[tuple(result)] -= 1
        elif forgotten:
            forgotten -= 1
        else:
            yield Finding("verification", str(pk), "altered: no entry says that it found this")
    for (size, found, _checkpoint), count in told.items():
        for _ in range(count):
            text = f"is not there any more: it found {found}"
            yield Finding("verification", f"of {size} entries", text)
