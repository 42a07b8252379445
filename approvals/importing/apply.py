"""Do what a plan says. An import makes drafts, never published rows (R4: who imports is author)."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from approvals.importing.outcome import Outcome, RowAction
from portal.base.audit import log
from portal.base.departments.models import User
from portal.records import drafts
from portal.records.acts import perform
from portal.records.numbers import take_numbers
from portal.records.states import Status


def apply(outcomes: Iterable[Outcome], *, actor: User, at: datetime, source: str) -> int:
    """Save the drafts of these rows in one transaction; return how many were made or changed.

    Raises EditedMeanwhile, ActRefused or LostRace if an entry changed since it was planned;
    then nothing is saved.
    """
    wanted = [one for one in outcomes if one.action in (RowAction.CREATE, RowAction.CHANGE)]
    with transaction.atomic():
        new = [one for one in wanted if one.action == RowAction.CREATE]
        numbers = take_numbers(timezone.localdate(at).year, len(new))
        for outcome, number in zip(new, numbers, strict=True):
            outcome.record.number = number
        for outcome in wanted:
            _save(outcome, actor, at, source)
    return len(wanted)


def _save(outcome: Outcome, actor: User, at: datetime, source: str):
    record, created = outcome.record, outcome.action == RowAction.CREATE
    if not created and record.status != Status.DRAFT:
        record = perform(record, "new_version", actor=actor, at=at)
    for name, value in outcome.values.items():
        setattr(record, name, value)
    if record.version > 1 and not record.change_note:
        with log.in_its_language():
            record.change_note = _("批量导入：%(source)s") % {"source": source[:200]}
    drafts.save_draft(record, actor=actor, at=at)
    for name, rows in outcome.lists.items():
        if not created:
            getattr(record, name).all().delete()
        row: Any
        for row in rows:
            row.record = record
        getattr(record, name).bulk_create(rows)
    changes = {} if created else outcome.changes
    drafts.log_draft(record, actor=actor, changes=changes, created=created)
