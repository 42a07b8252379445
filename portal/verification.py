"""The log and all that it speaks of, verified in one run; `tick` does it once a day."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import chain

from django.db import transaction
from django.utils import timezone

from portal.audit import checkpoints, log
from portal.audit.models import Action, Verification
from portal.audit.verification import Finding, check_log, save_checkpoint
from portal.publishing.verification import check_records

MOST = 500  # findings that are kept; the rest are counted
EVERY = timedelta(days=1)


def verify_log() -> Verification:
    """Run every check and keep the result; a run is one entry of the log. Without a finding the
    checkpoint is saved, so that the log must go on from it."""
    size = log.newest_sequence()
    # Written down at once, so that no other tick begins the same.
    run = Verification.objects.create(started_at=timezone.now(), size=size)
    run.found, run.findings = _counted(chain(check_log(), check_records()))
    try:
        run.checkpoint = checkpoints.newest() if run.found else save_checkpoint()
    except (checkpoints.NoKey, KeyError):
        run.checkpoint = ""  # no key, or a log with holes that the findings name
    run.finished_at = timezone.now()
    with transaction.atomic():
        run.save()
        changes = {"entries": size, "found": run.found, "checkpoint": run.checkpoint}
        log.append(Action.SYSTEM_RUN, log.Subject("log", "verify_log"), changes=changes)
    return run


def verify_if_time(now: datetime) -> Verification | None:
    newest = Verification.objects.first()
    if newest and newest.started_at > now - EVERY:
        return None
    return verify_log()


def _counted(found: Iterator[Finding]) -> tuple[int, list[str]]:
    kept, count = [], 0
    for count, finding in enumerate(found, start=1):
        if count <= MOST:
            kept.append(str(finding))
    return count, kept
