"""Whether what is published is what the log says was published: rows, their parts, and files."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from django.db import models
from django.utils import timezone

from portal.base.audit.findings import UNREADABLE, Finding
from portal.base.audit.models import Entry
from portal.base.audit.reading import read
from portal.base.departments.models import User
from portal.base.files import store
from portal.base.search import index
from portal.base.search.models import Document
from portal.base.search.sources import SOURCES, Said
from portal.records import searching
from portal.records.actions import PUBLICATIONS, Action
from portal.records.canonical import files_hash, format_of
from portal.records.files import BLOBS, kept_files
from portal.records.lookup import record_kinds
from portal.records.models import Record
from portal.records.numbers import counters_amiss
from portal.records.states import Status

CLOSING: dict[str, Status] = {Action.WITHDRAWN: Status.WITHDRAWN, Action.ENDED: Status.ENDED}
SECOND_READINGS = (Action.CONFIRMED, Action.REASON_RELEASED, Action.REASON_DROPPED)
ACTS = (*PUBLICATIONS, *CLOSING, Action.SCHEDULED, *SECOND_READINGS)
CHUNK = 500
UNKNOWN = object()  # the detail that said it was forgotten, or is from before it was logged


@dataclass
class Logged:
    """What the log says of one version, and of those of its fields that moves set."""

    sequence: int
    recorded_at: datetime
    content_hash: str
    status: str = Status.PUBLISHED
    fields: dict = field(default_factory=dict)
    files_hash: str | None = None


def check_records() -> Iterator[Finding]:
    kinds = record_kinds()
    for model in kinds.values():
        yield from _check_model(model)
    yield from _without_a_version(Document.objects.exclude(kind__in=SOURCES))
    yield from _check_files()
    found = set(counters_amiss())
    for year, text in sorted(found & set(counters_amiss())):  # numbers are given meanwhile
        yield Finding("counter", str(year), text)


def _check_model(model: type[Record]) -> Iterator[Finding]:
    """What differs twice in a row: a move made while the first look went on is no tampering."""
    found = dict.fromkeys(_compare(model))
    if found:
        again = set(_compare(model))
        yield from (finding for finding in found if finding in again)


def _compare(model: type[Record]) -> Iterator[Finding]:
    people = set(User.objects.values_list("pk", flat=True))
    ever = model.objects.exclude(status__in=[Status.DRAFT, Status.REVIEW, Status.APPROVED])
    # No join: it would leave out whatever leads to a department that is gone.
    whole = ever.prefetch_related("department", *model.public_inlines)
    for chunk in read(whole, CHUNK):
        yield from _unreadable(model, chunk)
        records = [record for _key, record in chunk if record]
        documents = _documents(records)
        logged = _logged(model.kind_name(), {record.number for record in records}, people)
        for record in records:
            told = logged.get((record.number, record.version))
            name = f"{record.number} v{record.version}"
            for text in _readable(_differences(record, told)):
                yield Finding("record", name, text)
            if record.status == Status.PUBLISHED:
                for text in _readable(_search_differences(record, documents.get(record.number))):
                    yield Finding("search", name, text)
    yield from _gone(model.kind_name(), ever)
    current = model.objects.filter(status=Status.PUBLISHED).values("number")
    rows = Document.objects.filter(kind=model.kind_name())
    yield from _without_a_version(rows.exclude(number__in=current))


def _gone(kind: str, ever: models.QuerySet) -> Iterator[Finding]:
    """What was published by the log, a chunk at a time, and is not there."""
    published = Entry.objects.filter(subject_kind=kind, action__in=PUBLICATIONS).order_by("pk")
    told = published.values_list("pk", "subject_number", "subject_version")
    some = list(told[:CHUNK])
    while some:
        versions = [(number, version) for _key, number, version in some]
        rows = ever.filter(number__in={number for number, _version in versions})
        there = set(rows.values_list("number", "version"))
        for number, version in versions:
            if (number, version) not in there:
                text = "was published and is not there any more"
                yield Finding("record", f"{number} v{version}", text)
        some = list(told.filter(pk__gt=some[-1][0])[:CHUNK])


def _unreadable(
    model: type[Record], chunk: Iterable[tuple[int, Record | None]]
) -> Iterator[Finding]:
    for key, record in chunk:
        if record is None:
            yield Finding("record", f"{model.kind_name()} {key}", "altered: it cannot be read")


def _readable(texts: Iterator[str]) -> Iterator[str]:
    try:
        yield from texts
    except UNREADABLE:
        yield "altered: it holds or leads to what cannot be read"


# What the log says.


def _logged(kind: str, numbers: set[str], people: set[int]) -> dict[tuple[str, int], Logged]:
    """Each version of these that was ever published, and what the acts on it lead to."""
    versions: dict[Any, Logged] = {}
    current: dict[str, Any] = {}
    schedulers: dict[Any, _Act] = {}
    for entry in _acts(kind, numbers):
        act, key = _Act(entry, people), (entry.subject_number, entry.subject_version)
        if entry.action == Action.SCHEDULED:
            schedulers[key] = act
        elif entry.action in PUBLICATIONS:
            before = versions.get(current.get(entry.subject_number))
            if before and before.status == Status.PUBLISHED:
                before.status = Status.SUPERSEDED
            current[entry.subject_number] = key
            versions[key] = _publication(act, schedulers.get(key))
        elif key in versions:
            _follow(versions[key], act)
    return versions


def _acts(kind: str, numbers: set[str]) -> Iterator[Entry]:
    """In order; what cannot be read the check of the log names. Which acts they are is not asked of
    the database: it might look through all acts of the log for each of these numbers."""
    of_these = Entry.objects.filter(subject_kind=kind, subject_number__in=numbers).order_by()
    keys = sorted(key for key, action in of_these.values_list("pk", "action") if action in ACTS)
    for start in range(0, len(keys), CHUNK):
        acts = Entry.objects.filter(pk__in=keys[start : start + CHUNK])
        for chunk in read(acts.select_related("detail")):
            yield from (entry for _sequence, entry in chunk if entry)


class _Act:
    """An entry, and its detail unless that was forgotten."""

    def __init__(self, entry: Entry, people: set[int]) -> None:
        self.entry, self.detail = entry, getattr(entry, "detail", None)
        if self.detail:
            self.is_personal = self.detail.actor_id is not None
            # Whoever was deleted since is named nowhere any more.
            self.person = self.detail.actor_id if self.detail.actor_id in people else None
            changes = self.detail.changes
            self.changes = changes if isinstance(changes, dict) else {}


def _publication(act: _Act, scheduled: _Act | None) -> Logged:
    entry, detail = act.entry, act.detail
    is_forced = entry.action == Action.FORCE_PUBLISHED
    told = Logged(entry.sequence, entry.recorded_at, entry.content_hash)
    told.fields = {
        "to_be_confirmed": is_forced, "force_reason": "", "withdrawal_reason": "",
        "withdrawal_ground": "", "title_withheld": False, "closed_at": None, "closed_by_id": None,
    }  # fmt: skip
    if is_forced:
        told.fields["force_reason"] = detail.note if detail else UNKNOWN
    by = act if detail and act.is_personal else scheduled
    if detail and by and by.detail:
        told.fields["published_by_id"] = by.person
    if detail:
        # Entries that were written before these were logged do not name them.
        told.fields["republishes"] = act.changes.get("republishes", UNKNOWN)
        told.files_hash = act.changes.get("files_hash")
    return told


def _follow(told: Logged, act: _Act) -> None:
    """What a confirmation or a closing adds."""
    told.fields["to_be_confirmed"] = False
    if act.entry.action == Action.REASON_DROPPED:
        told.fields["withdrawal_reason"] = ""
    if act.entry.action not in CLOSING:
        return
    told.status = CLOSING[act.entry.action]
    note = act.detail.note if act.detail else UNKNOWN
    # Entries that were written before a ground was asked for do not name one, and what they say
    # was public at once.
    unnamed = "" if act.entry.action == Action.ENDED else UNKNOWN
    ground = act.changes.get("withdrawal_ground", unnamed) if act.detail else UNKNOWN
    told.fields |= {
        "closed_at": act.entry.recorded_at,
        "withdrawal_ground": ground,
        "to_be_confirmed": ground if ground is UNKNOWN else bool(ground and note),
        "withdrawal_reason": note,
        "title_withheld": bool(act.changes.get("title_withheld")) if act.detail else UNKNOWN,
        "closed_by_id": act.person if act.detail else UNKNOWN,
    }


# What is published.


def _differences(record: Record, told: Logged | None) -> Iterator[str]:
    if told is None:
        yield "no entry of the log says that it was published"
        return
    if format_of(record, told.content_hash) is None:
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
    for name, value in told.fields.items():
        if value is not UNKNOWN and getattr(record, name) != value:
            yield f"altered: its {name.removesuffix('_id')} is not what the log says"
    if told.files_hash and files_hash(record) != told.files_hash:
        yield "altered: a preview, size or text of its files is not what was published"


# The search rows.


def _documents(records: list[Record]) -> dict[str, Document]:
    numbers = [record.number for record in records if record.status == Status.PUBLISHED]
    rows = Document.objects.filter(number__in=numbers)
    return {one.number: one for chunk in read(rows, CHUNK) for _key, one in chunk if one}


def _search_differences(record: Record, document: Document | None) -> Iterator[str]:
    if document is None:
        yield "it has no row in the search index; rebuild_search mends it"
        return
    kept = index.said_in(document)
    told = searching.said(record)
    place = (document.sequence, document.kind) == (record.published_sequence, record.kind_name())
    same = replace(kept, text="") == replace(told, text="", pages=(), unseen=(), codes=_codes(told))
    if not (place and same and _says(document.text, index.text_of(told), record)):
        yield "altered: its row in the search index is not what it says; rebuild_search mends it"


def _codes(said: Said) -> list[str]:
    return index.codes_of(said).split("\n")


def _says(kept: str, told: str, record: Record) -> bool:
    """Line by line; what a record links to, such as its department, may be called otherwise since
    it was published."""
    lines, own = kept.split("\n"), told.split("\n")
    links = searching.linked_names(record)
    return len(lines) == len(own) and all(
        line == now or now in links for line, now in zip(lines, own, strict=True)
    )


def _without_a_version(documents: models.QuerySet) -> Iterator[Finding]:
    for sequence, number in documents.order_by("pk").values_list("pk", "number"):
        yield Finding("search", number, f"row {sequence} of the search index is of no version")


# The files.


def _check_files() -> Iterator[Finding]:
    """Every blob that a row which was ever public needs."""
    wanted: dict[str, Any] = {}
    for model in kept_files():
        rows = model._default_manager.filter(model.must_be_there)
        for number, *hashes in rows.values_list(model.of_record, *BLOBS):
            wanted |= {sha256: number for sha256 in hashes if sha256}
    for sha256, number in sorted(wanted.items(), key=str):
        if fault := _file_fault(sha256):
            yield Finding("file", str(sha256), f"{fault}; {number} needs it")


def _file_fault(sha256: str) -> str:
    try:
        with store.path(sha256).open("rb") as blob:
            digest = hashlib.file_digest(blob, "sha256").hexdigest()
    except FileNotFoundError:
        return "missing"
    except (OSError, *UNREADABLE):
        return "cannot be read"
    return "" if digest == sha256 else "altered"
