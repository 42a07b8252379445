"""Drafts: saved, logged, and copied into the next version."""

from datetime import datetime

from django.db.models import F
from django.utils import timezone

from portal.base.audit import log
from portal.base.departments.models import User
from portal.records.actions import Action
from portal.records.models import Record
from portal.records.numbers import next_number
from portal.records.states import Status


class EditedMeanwhile(Exception):
    """The draft was saved or moved by somebody else since it was read."""


def save_draft(record: Record, *, actor: User, at: datetime) -> None:
    """Insert a first draft under a new number, or save an edit and count it.

    Does not log: `log_draft()` does, once the inline rows are saved too.
    Raises EditedMeanwhile if the draft is not as it was read.
    """
    if record._state.adding:
        record.number = record.number or next_number(timezone.localdate(at).year)
        record.created_by, record.created_at = actor, at
    else:
        as_read = type(record).objects.filter(
            pk=record.pk, revision=record.revision, status=Status.DRAFT
        )
        if not as_read.update(revision=F("revision") + 1):
            raise EditedMeanwhile(record.number)
        record.revision += 1
    record.edited_by, record.edited_at = actor, at
    record.save()
    record.writers.add(actor)


def log_draft(record: Record, *, actor: User, changes: dict, created: bool) -> None:
    action = Action.DRAFTED if created else Action.EDITED
    values = {"revision": record.revision, "fields": changes}
    log.append(action, subject(record), actor=actor, changes=values)


def copy_as_next_version(record: Record, actor: User, at: datetime) -> Record:
    """A draft with the same content, its inline rows copied; the number stays.

    It carries on the text of those who wrote this version, so they count as its writers (R4).
    """
    kept = set(record.public_fields) - {"version", "change_note"}
    draft = type(record)(
        **{name: getattr(record, name) for name in kept}, version=record.version + 1
    )
    save_draft(draft, actor=actor, at=at)
    draft.writers.add(*record.writers.all())
    for name in record.public_inlines:
        for row in getattr(record, name).order_by("pk"):
            row.copy_to(draft)
    return draft


def subject(record: Record) -> log.Subject:
    return log.Subject(
        kind=record.kind_name(),
        number=record.number,
        version=record.version,
        label=record.title,
        department=record.department.code,
    )
