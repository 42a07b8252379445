"""The log and all that it speaks of, verified in one run; `tick` does it once a day."""

import contextlib
import logging
import math
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from functools import partial

from django.db import DatabaseError, transaction
from django.utils import timezone

from approvals.headings import sets, types
from approvals.kept_guides import check_guides
from disclosures.catalogue.acts import changes
from disclosures.catalogue.verification import check_catalogue
from disclosures.channels.acts import channels
from disclosures.dossiers.acts import steps
from disclosures.dossiers.flow import StepsHistory
from disclosures.dossiers.procedure_acts import procedures
from disclosures.headings import categories
from disclosures.timeliness.acts import obligations
from disclosures.timeliness.issued_verification import ISSUED
from disclosures.timeliness.verification import check_obligations
from disclosures.waivers.acts import waivers
from portal.acts.flow import History, check_flow
from portal.base.audit import (
    checkpoints,
    log,
    recorded_settings,
    tables,
    triggers,
    verification_runs,
)
from portal.base.audit.actions import Action
from portal.base.audit.checkpoint_verification import Saved, save_checkpoint
from portal.base.audit.findings import Finding
from portal.base.audit.log_verification import check_log
from portal.base.audit.models import Verification
from portal.base.audit.past_runs import check_past_runs
from portal.base.audit.recomputing import HowFar
from portal.base.audit.seal_verification import check_rows
from portal.base.audit.verification_runs import check_runs
from portal.base.search.comparing import FOUND
from portal.calendar import acts as calendar
from portal.hotlines.acts import hotlines
from portal.identity.acts import identities
from portal.people.acts import grants
from portal.people.flow import GrantHistory
from portal.records.acts import records
from portal.records.counts import COUNTS
from portal.records.derived_verification import READINGS, SAID, SEARCH
from portal.records.record_flow import RecordHistory, check_untold
from portal.records.record_verification import check_records
from portal.supervision.demands.acts import demands
from portal.supervision.evaluation.acts import rounds
from portal.supervision.evaluation.verification import check_rounds
from portal.supervision.tickets.acts import tickets
from portal.topics.acts import topics
from portal.vocabulary.acts import words

logger = logging.getLogger(__name__)

MOST = 500  # findings that are kept; the rest are counted
EVERY = timedelta(days=1)
SECONDS = 600  # of each daily run for what is derived; the next one goes on
DERIVED = (SEARCH, SAID, COUNTS, ISSUED, READINGS, FOUND)


def verify_log(kept: Iterable[Saved] = ()) -> Verification:
    """Run every check to its end and keep the result; a run is one entry of the log. Without a
    finding the checkpoint is saved, so that the log must go on from it. Where nothing can be
    written, that is a finding, and the result is returned all the same, without what is derived.
    `kept` are checkpoints from elsewhere."""
    started_at = timezone.now()
    try:
        return _finish(_begin(), HowFar(), kept=kept)
    except DatabaseError as error:
        logger.exception("the verification cannot be stored")
        run = Verification(started_at=started_at, size=log.newest_sequence())
        _note(run, Finding("check", "result", f"could not be stored: {error!r}"))
        return _check(run, kept)


def verify_if_time(now: datetime) -> Verification | None:
    """Once a day, by the log. `tick` is alone, so that no other begins while one goes on."""
    if not verification_runs.is_due(now, EVERY):
        return None
    told = verification_runs.newest_run()
    standing = HowFar.read(told.changes.get("recomputed") if told else None)
    return _finish(_begin(), standing, SECONDS)


def _begin() -> Verification:
    return Verification.objects.create(started_at=timezone.now(), size=log.newest_sequence())


def _finish(
    run: Verification,
    standing: HowFar,
    seconds: float = math.inf,
    kept: Iterable[Saved] = (),
) -> Verification:
    _check(run, kept)
    _take(run, "derived rows", partial(standing.go_on, DERIVED, seconds))
    _take(run, "checkpoint", partial(_keep_checkpoint, run))
    run.finished_at = timezone.now()
    _take(run, "entry", partial(_write_down, run, standing))
    try:
        run.save()
    except DatabaseError as error:
        _note(run, Finding("check", "result", f"could not be stored: {error!r}"))
    return run


def _check(run: Verification, kept: Iterable[Saved] = ()) -> Verification:
    _take(run, "triggers", triggers.find_faults)
    _take(run, "tables", tables.find_faults)
    _take(run, "log", partial(check_log, kept))
    _take(run, "runs", check_runs)
    _take(run, "rows", check_rows)
    _take(run, "settings", _check_settings)
    _take(run, "records", check_records)
    _take(run, "acts", check_acts)
    _take(run, "evaluations", check_rounds)
    _take(run, "catalogue", check_catalogue)
    _take(run, "obligations", check_obligations)
    _take(run, "guides", check_guides)
    _take(run, "past runs", check_past_runs)
    return run


def check_acts() -> Iterator[Finding]:
    """Whether each act that the log tells of could follow what was before it."""
    rooms = (
        obligations, waivers, changes, channels, *calendar.WORKFLOWS, hotlines, identities, rounds,
        tickets, demands, words, topics, procedures, categories, sets, types,
    )  # fmt: skip
    own = {records: RecordHistory, steps: StepsHistory, grants: GrantHistory}
    yield from check_flow(own | dict.fromkeys(rooms, History))
    yield from check_untold()


def _check_settings() -> Iterator[Finding]:
    for one in recorded_settings.differences():
        yield Finding("setting", one.name, str(one))


def _take(run: Verification, name: str, check: Callable[[], Iterable[Finding] | None]):
    """Note what a check finds. One that breaks off is a finding too: the run ends all the same, and
    nobody reads that all is well."""
    try:
        for finding in check() or ():
            _note(run, finding)
    except Exception as error:
        logger.exception("the check of the %s broke off", name)
        _note(run, Finding("check", name, f"could not be finished: {error!r}"))


def _note(run: Verification, finding: Finding):
    if finding.is_remark:
        run.findings.append(str(finding))
        return
    run.found += 1
    if run.found <= MOST:
        run.findings.append(str(finding))


def _keep_checkpoint(run: Verification) -> Iterator[Finding]:
    try:
        run.checkpoint = checkpoints.newest() if run.found else save_checkpoint()
    except checkpoints.BadKey as bad:
        yield Finding("checkpoint", "key", str(bad))
    except checkpoints.NoKey:
        run.checkpoint = ""


@transaction.atomic
def _write_down(run: Verification, standing: HowFar):
    run.save()
    changes = {
        "entries": run.size,
        "found": run.found,
        "checkpoint": run.checkpoint,
        "run": run.pk,
        "began": run.started_at.isoformat(),
        "digest": run.digest(),
        "recomputed": standing.tell(),
    }
    with contextlib.suppress(checkpoints.NoKey):
        changes["key"] = checkpoints.verifier_key()  # should it be lost: see `key_changes`
    log.append(Action.SYSTEM_RUN, log.Subject("log", "verify_log"), changes=changes)
