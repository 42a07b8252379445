"""Whether what is published is what the log says was published: rows, their parts, and files."""

import hashlib
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from django.utils import timezone

from portal.audit.models import Action, Entry
from portal.audit.verification import Finding
from portal.files import store
from portal.publishing.lookup import record_models
from portal.publishing.models import Record
from portal.publishing.states import CLOSED, Status

PUBLISHED = (Action.PUBLISHED, Action.FORCE_PUBLISHED)
CLOSING = {Action.WITHDRAWN: Status.WITHDRAWN, Action.ENDED: Status.ENDED}
CHUNK = 500


class Logged(NamedTuple):
    """What the log says of one version."""

    sequence: int
    recorded_at: datetime
    content_hash: str
    status: str
    reason: str | None = None  # of its closing; None if that was forgotten or there is none


def check_records() -> Iterator[Finding]:
    for model in record_models():
        yield from _check_model(model)
    yield from _check_files()


def _check_model(model: type[Record]) -> Iterator[Finding]:
    """What differs twice in a row: a move made while the first look went on is no tampering."""
    found = list(_compare(model))
    if found:
        again = set(_compare(model))
        yield from (finding for finding in found if finding in again)


def _compare(model: type[Record]) -> Iterator[Finding]:
    logged = _logged(model.kind_name())
    ever = model.objects.exclude(status__in=[Status.DRAFT, Status.REVIEW, Status.APPROVED])
    rows = ever.select_related("department").order_by("pk")
    for record in rows.iterator(CHUNK):
        told = logged.pop((record.number, record.version), None)
        name = f"{record.number} v{record.version}"
        if told is None:
            yield Finding("record", name, "no entry of the log says that it was published")
            continue
        for text in _differences(record, told):
            yield Finding("record", name, text)
    for number, version in logged:
        yield Finding("record", f"{number} v{version}", "was published and is not there any more")


def _logged(kind: str) -> dict[tuple[str, int], Logged]:
    """Each version that was ever published, and the status that the acts on it lead to."""
    acts = Entry.objects.filter(subject_kind=kind, action__in=[*PUBLISHED, *CLOSING])
    versions, current = {}, {}
    for entry in acts.select_related("detail").order_by("sequence").iterator(CHUNK):
        key = (entry.subject_number, entry.subject_version)
        if entry.action in CLOSING:
            if key in versions:
                reason = entry.detail.note if hasattr(entry, "detail") else None
                status = CLOSING[entry.action]
                versions[key] = versions[key]._replace(status=status, reason=reason)
            continue
        before = current.get(entry.subject_number)
        if before and versions[before].status == Status.PUBLISHED:
            versions[before] = versions[before]._replace(status=Status.SUPERSEDED)
        current[entry.subject_number] = key
        versions[key] = Logged(
            entry.sequence, entry.recorded_at, entry.content_hash, Status.PUBLISHED
        )
    return versions


def _differences(record: Record, told: Logged) -> Iterator[str]:
    if record.compute_hash() != told.content_hash:
        yield f"altered: its content is not that of entry {told.sequence}"
    if record.content_hash != told.content_hash:
        yield f"altered: its content hash is not that of entry {told.sequence}"
    if record.status != told.status:
        yield f"altered: it is {record.status}, by the log {told.status}"
    if (record.published_sequence, record.published_at) != (told.sequence, told.recorded_at):
        yield f"altered: its time of publication is not that of entry {told.sequence}"
    shown_on = record.first_published_on or timezone.localdate(told.recorded_at)
    if record.shown_on != shown_on:
        yield f"altered: it shows {record.shown_on} as its date instead of {shown_on}"
    if record.status in CLOSED and told.reason not in (None, record.withdrawal_reason):
        yield "altered: its reason for being taken down is not the log's"


def _check_files() -> Iterator[Finding]:
    """Every blob that a version which was ever published needs."""
    wanted = {}
    for model in record_models():
        if "files" not in model.public_inlines:
            continue
        rows = model._meta.get_field("files").related_model.objects
        for number, *hashes in rows.filter(record__published_at__isnull=False).values_list(
            "record__number", "sha256", "original_sha256", "thumbnail_sha256"
        ):
            wanted |= {sha256: number for sha256 in hashes if sha256}
    for sha256, number in sorted(wanted.items()):
        if not store.holds(sha256):
            yield Finding("file", sha256, f"missing; {number} needs it")
        elif _digest(sha256) != sha256:
            yield Finding("file", sha256, f"altered; {number} needs it")


def _digest(sha256: str) -> str:
    with store.path(sha256).open("rb") as blob:
        return hashlib.file_digest(blob, "sha256").hexdigest()
