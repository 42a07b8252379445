"""Whether the log still is what was written: entries, details, tree and saved checkpoints.

What differs is named, one `Finding` each; nothing is repaired. What was published is compared with
the log by `portal.records.record_verification`.
"""

import base64
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from django.conf import settings
from django.core.checks import CheckMessage, Error
from django.db.models import Exists, Model, OuterRef, Q, QuerySet

from portal.base import durable
from portal.base.audit import checkpoint_copies, checkpoints, key_changes, log, merkle, verify
from portal.base.audit.actions import Action
from portal.base.audit.findings import UNREADABLE, Finding
from portal.base.audit.leaf import detail_hash, leaf_hash
from portal.base.audit.merkle import Position
from portal.base.audit.models import ClockMark, Entry, EntryDetail, Node, Seal, Verification, place
from portal.base.audit.seal_verification import Keys, Walk
from portal.base.schema import of_current

CHUNK = 4096  # a power of two: whole subtrees
TOO_OLD = timedelta(days=2)  # it runs once a day
LONG_AGO = timedelta(hours=1)  # a run that began before and has not finished never will

Row = TypeVar("Row", bound=Model)


def read(rows: QuerySet[Row], chunk: int = CHUNK) -> Iterator[list[tuple[int, Row | None]]]:
    """Keys and rows in the order of the keys, a chunk at a time; None for a row that holds what
    cannot be read."""
    rows = rows.order_by("pk")
    found = _chunk(rows, chunk)
    while found:
        yield found
        found = _chunk(rows.filter(pk__gt=found[-1][0]), chunk) if len(found) == chunk else []


def _chunk(rows: QuerySet[Row], size: int) -> list[tuple[int, Row | None]]:
    try:
        return [(row.pk, row) for row in rows[:size]]
    except UNREADABLE:
        return [(key, _one(rows, key)) for key in list(rows.values_list("pk", flat=True)[:size])]


def _one(rows: QuerySet[Row], key: int) -> Row | None:
    try:
        return rows.filter(pk=key).first()
    except UNREADABLE:
        return None


def check_log(kept: "Iterable[Saved]" = ()) -> Iterator[Finding]:
    """Walk the log as it is now once, in order, with little memory. `kept` are checkpoints that
    somebody brings along."""
    saved = [*_saved(), *kept]  # before its size: another run may save one meanwhile
    size = log.newest_sequence()
    tree, forgotten, expected = _Tree(saved), _forgotten(), 1
    before = datetime.min.replace(tzinfo=UTC)
    sealed = Walk(Keys())
    for entries in read(Entry.objects.filter(sequence__range=(1, size))):
        details = _details(entries)
        for sequence, entry in entries:
            if sequence != expected:
                yield Finding("entry", str(expected), f"missing: the next one is {sequence}")
                tree.is_whole = False  # nothing behind a gap stands where it stood
            expected = sequence + 1
            computed = _computed(leaf_hash, entry)
            if entry is None or not computed or computed != entry.leaf_hash:
                yield Finding("entry", str(sequence), "altered: it does not match its leaf hash")
            elif entry.recorded_at < before:
                yield Finding("entry", str(sequence), "earlier than the one before it")
            else:
                before = entry.recorded_at
            if entry is not None:
                yield from sealed.check(entry)
            yield from _check_detail(sequence, entry, details, forgotten)
            yield from tree.add(bytes.fromhex(computed))
    yield from sealed.end()
    yield from tree.end()
    yield from _check_checkpoints(saved, tree, size)
    yield from _check_nothing_beyond(size)
    yield from _check_marks()


def _computed(hash_of: Callable[..., str], *rows: Any) -> str:
    """A hash computed anew; an empty one if a row holds what cannot be hashed."""
    try:
        return hash_of(*rows)
    except UNREADABLE:
        return ""


def _details(entries: list[tuple[int, Entry | None]]) -> dict[int, EntryDetail | None]:
    first, last = entries[0][0], entries[-1][0]
    details = EntryDetail.objects.filter(entry_id__gte=first, entry_id__lte=last)
    return {key: detail for chunk in read(details) for key, detail in chunk}


def _check_detail(
    sequence: int, entry: Entry | None, details: dict, forgotten: dict[int, int]
) -> Iterator[Finding]:
    if sequence not in details:
        if forgotten.get(sequence, 0) <= sequence:
            yield Finding("detail", str(sequence), "deleted, and no entry since says so")
    elif forgotten.get(sequence, 0) > sequence:
        text = f"there again, though entry {forgotten[sequence]} forgot it"
        yield Finding("detail", str(sequence), text)
    elif entry is None or _computed(detail_hash, entry, details[sequence]) != entry.detail_hash:
        yield Finding("detail", str(sequence), "altered: it does not match its entry")
    else:
        yield from _altered_before(sequence, details[sequence].changes)


def _altered_before(sequence: int, changes: Any) -> Iterator[Finding]:
    """What the act of an entry came upon."""
    altered = changes.get(log.ALTERED_BEFORE) if isinstance(changes, dict) else None
    for row, text in altered.items() if isinstance(altered, dict) else ():
        yield Finding("row", str(row), f"{text}, until entry {sequence} wrote over it")


def _forgotten() -> dict[int, int]:
    """The entries whose detail was deleted by an act of its own, and the newest such act."""
    acts = Entry.objects.filter(action=Action.FORGOTTEN, subject_kind="entry")
    numbers = [(str(act.subject_number), key) for chunk in read(acts) for key, act in chunk if act]
    return {int(one): act for one, act in numbers if re.fullmatch("[1-9][0-9]{0,17}", one)}


def _check_nothing_beyond(size: int) -> Iterator[Finding]:
    """Entries, details and nodes that stand outside of the log."""
    for sequence in Entry.objects.filter(sequence__lt=1).values_list("pk", flat=True):
        yield Finding("entry", str(sequence), "stands before the first one")
    its_entry = Entry.objects.filter(pk=OuterRef("pk"))
    outside = Q(entry_id__gt=size) | Q(entry_id__lt=1)
    orphans = EntryDetail.objects.filter(outside, ~Exists(its_entry))
    for sequence in orphans.values_list("pk", flat=True):
        yield Finding("detail", str(sequence), "belongs to no entry")
    if Node.objects.count() == size - size.bit_count():
        return
    for number in Node.objects.order_by("place").values_list("place", flat=True).iterator(CHUNK):
        level, index = _position(number)
        end = (index + 1) << level
        # The log may have grown meanwhile.
        if level < 1 or (end > size and end > log.newest_sequence()):
            yield Finding("node", _name(number), "belongs to no entry")


class _Tree:
    """The tree computed anew from the leaves, compared with the stored nodes chunk by chunk."""

    def __init__(self, saved: "list[Saved]") -> None:
        self.size, self.is_whole = 0, True
        self.roots = dict.fromkeys(one.size for one in saved)
        self._growing = verify.Growing()
        self._nodes: dict[int, str] = {}

    def add(self, leaf: bytes) -> Iterator[Finding]:
        if not self.is_whole:
            return
        digest = leaf
        self.size += 1
        peaks = self._growing.peaks[:]
        self._growing.add(leaf)
        for level, position in merkle.completed_by(self.size):
            digest = merkle.node_hash(peaks.pop(), digest)
            self._nodes[place(level, position)] = digest.hex()
        if self.size in self.roots:
            self.roots[self.size] = self._growing.root()
        if self.size % CHUNK == 0:
            yield from self._compare()

    def end(self) -> Iterator[Finding]:
        yield from self._compare()

    def root(self, size: int) -> bytes:
        """Empty where the log never was so long."""
        return (self.roots.get(size) if size else verify.sha256(b"")) or b""

    def _compare(self) -> Iterator[Finding]:
        wanted, self._nodes = self._nodes, {}
        stored: dict[int, str] = {}
        for low, high in _spans(sorted(wanted)):
            for chunk in read(Node.objects.filter(place__range=(low, high))):
                stored |= {number: node.hash if node else "" for number, node in chunk}
        for number, digest in wanted.items():
            if number not in stored:
                yield Finding("node", _name(number), "missing from the tree")
            elif stored[number] != digest:
                yield Finding("node", _name(number), "altered: it does not match the entries")


def _spans(places: list[int]) -> Iterator[tuple[int, int]]:
    """Consecutive places, as their first and last."""
    start = None
    for number in places:
        if start is None:
            start = last = number
        elif number == last + 1:
            last = number
        else:
            yield start, last
            start = last = number
    if start is not None:
        yield start, last


def _position(number: int) -> Position:
    return Position(*divmod(number, place(1, 0)))


def _name(number: int) -> str:
    level, index = _position(number)
    return f"{level}/{index}"


# Saved checkpoints: what the log once was, kept beside the database and in it.


@dataclass(frozen=True)
class Saved:
    """A checkpoint that was saved; without its text if it is gone or cannot be read."""

    name: str
    note: str | None
    fault: str = ""
    saved_at: datetime | None = None

    @property
    def size(self) -> int | None:
        written = re.match(r"[^\n]*\n([0-9]{1,18})\n", self.note or "")
        return int(written[1]) if written else None

    @property
    def root(self) -> str:
        lines = (self.note or "").split("\n")
        return lines[2] if len(lines) > 2 else ""


def save_checkpoint() -> str:
    """Keep the newest checkpoint in VAR_DIR/checkpoints, whole or not at all, and in the second
    folder if that can be. Raises NoKey."""
    note = checkpoints.newest()
    durable.make_folder(settings.CHECKPOINTS_DIR)
    durable.write(settings.CHECKPOINTS_DIR / _file_name(note), note.encode())
    checkpoint_copies.save(_file_name(note), note)
    return note


def _file_name(note: str) -> str:
    """The size of the log that it speaks of; it is the second line."""
    return f"{note.split(chr(10))[1]}.txt"


def _saved() -> Iterator[Saved]:
    """The files, what runs without a finding saved, and the copies: who removes or replaces one of
    them has not done so with all."""
    # The rows first: a run that ends meanwhile has written its file before its row.
    runs = Verification.objects.filter(found=0).exclude(checkpoint="").order_by("pk")
    noted = [
        Saved(f"of verification {pk}", note, saved_at=started_at)
        for pk, note, started_at in runs.values_list("pk", "checkpoint", "started_at")
    ]
    files = {one.name: one for one in _files(settings.CHECKPOINTS_DIR)}
    yield from files.values()
    place = checkpoint_copies.folder()
    for copy in _files(place) if place else ():
        if copy.name not in files or copy.note != files[copy.name].note:
            yield replace(copy, name=f"{place}/{copy.name}")
    for one in noted:
        file = files.get(f"{one.size}.txt")
        if file is None and one.size is not None:
            yield Saved(f"{one.size}.txt", None, "gone, and a verification saved it")
        if file is None or file.note != one.note:
            yield one


def kept_in(path: Path) -> list[Saved]:
    """The checkpoints in a file that somebody kept, such as a mail. Raises OSError."""
    text = path.read_bytes().decode(errors="replace")
    return [Saved(path.name, note) for note in checkpoint_copies.notes_in(text) or [text]]


def _files(folder: Path) -> Iterator[Saved]:
    for path in sorted(folder.glob("*.txt")):
        try:
            saved_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            yield Saved(path.name, path.read_bytes().decode(errors="replace"), "", saved_at)
        except OSError as error:
            yield Saved(path.name, None, f"cannot be read: {error.strerror}")


def _check_checkpoints(saved: list[Saved], tree: _Tree, size: int) -> Iterator[Finding]:
    if not saved:
        return
    try:
        keys = _keys()
    except (checkpoints.NoKey, verify.Fault) as why:
        yield Finding("checkpoint", "key", f"the saved ones cannot be checked: {why}")
        return
    beyond, unsigned, others = list[Saved](), list[Saved](), list[Saved]()
    fits = 0  # the size up to which the log is known to be what was signed
    for one in sorted(saved, key=lambda one: one.size or 0):
        if one.fault:
            yield Finding("checkpoint", one.name, one.fault)
            continue
        try:
            head = keys.signed(one.note or "")
        except verify.NotSigned:
            unsigned.append(one)
        except verify.Fault as fault:
            yield Finding("checkpoint", one.name, str(fault))
        else:
            if head.size > size:
                beyond.append(one)
            elif head.root == tree.root(head.size):
                fits = head.size
            else:
                others.append(one)
    for one in others:
        text = "the log's beginning is not what was signed: it was rewritten"
        if fits:
            text += f", or an older state, restored, went on: up to entry {fits} it is"
        yield Finding("checkpoint", one.name, text)
    if beyond:
        yield Finding("checkpoint", _names(beyond), _shrunk(beyond[-1], size))
    yield from _unsigned(unsigned, keys, tree)


def _keys() -> verify.Keys:
    """Those of the log, as its entries tell. Raises NoKey, Fault."""
    changes = [verify.Change(note) for _sequence, note in key_changes.notes()]
    return verify.Keys(changes, None if changes else verify.Key(checkpoints.verifier_key()))


def _names(some: list[Saved]) -> str:
    """All of these are one finding."""
    return some[-1].name + f" (and {len(some) - 1} more)" * (len(some) > 1)


def _shrunk(newest: Saved, size: int) -> str:
    """A backup that was put back cannot be told from an end that was cut off together with all that
    it had changed; but who cuts off less leaves traces."""
    moment = log.newest_entry().recorded_at
    last = f", the last of {moment:%Y-%m-%d %H:%M}," if moment else ","
    saved = f", saved {newest.saved_at:%Y-%m-%d %H:%M}," if newest.saved_at else ""
    cause = "an older state of the database was restored, or the end was cut off with every trace"
    later = Seal.objects.filter(entry__gt=size), EntryDetail.objects.filter(entry_id__gt=size)
    if any(traces.exists() for traces in later):
        cause = "the end was cut off, and left traces"
    return f"the log has shrunk to {size} entries{last} this{saved} has {newest.size}: {cause}"


def _unsigned(some: list[Saved], keys: verify.Keys, tree: _Tree) -> Iterator[Finding]:
    """By keys that nobody knows; once for all of them that fit the log nevertheless."""
    lost = keys.changes[0].entry if keys.changes and not keys.changes[0].old else 0
    fitting = []
    for one in some:
        if one.size is not None and one.root == checkpoints.base64_text(tree.root(one.size)):
            fitting.append(one)
        else:
            text = "not signed by a key of the log, and not its beginning"
            yield Finding("checkpoint", one.name, text)
    before = [one for one in fitting if (one.size or 0) < lost]
    after = [one for one in fitting if (one.size or 0) >= lost]
    if before:
        text = f"fits, but its signature cannot be checked: entry {lost} says the key was lost"
        yield Finding("checkpoint", _names(before), text, is_remark=True)
    if after:
        text = (
            "fits, but is signed by another key than the log's: was that replaced without an act?"
        )
        yield Finding("checkpoint", _names(after), text)


# The runs of the verification, and the clock's marks: the log tells of them, so that no seal must.


def runs() -> QuerySet[Entry]:
    """The entry of each run, newest first."""
    told = Entry.objects.filter(subject_number="verify_log", subject_kind="log")
    return told.filter(action=Action.SYSTEM_RUN).select_related("detail")


def newest_run() -> dict:
    """What the newest entry of a run says of it, if that is what was written."""
    entry = runs().first()
    if entry is None or not hasattr(entry, "detail"):
        return {}
    is_whole = _computed(detail_hash, entry, entry.detail) == entry.detail_hash
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


def _check_marks() -> Iterator[Finding]:
    """A mark is made along with an entry: one from later would let the clock leap."""
    marks = [mark for chunk in read(ClockMark.objects.all()) for mark in chunk]
    newest = log.newest_entry().recorded_at
    for boot, mark in marks:
        moments = [one for one in (mark.wall, mark.log_time) if one] if mark else []
        if mark is None or (newest and any(moment > newest for moment in moments)):
            yield Finding("clock", str(boot), "altered: its mark is from after the newest entry")


# At the start.


@of_current
def check_key(databases: Iterable[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """System check audit.E004: the key that signs the log is whole, and is the one that signed it
    so far, or that an act put in its place. Before anything was signed there need not be any."""
    saved = [one for one in _saved() if one.note]
    newest = max(saved, key=lambda one: one.size or 0, default=None)
    try:
        key = verify.Key(checkpoints.verifier_key())
    except checkpoints.NoKey as refused:
        is_told = newest or isinstance(refused, checkpoints.BadKey)
        fault = str(refused) if is_told else ""
    else:
        fault = (
            f"the key here is another than the one that signed the checkpoint {newest.name}: "
            "restore the log's own from a backup"
            if newest and _is_foreign(key, newest)
            else ""
        )
    return [Error(f"Nothing can be signed: {fault}.", id="audit.E004")] if fault else []


def _is_foreign(key: verify.Key, newest: Saved) -> bool:
    """Where acts changed the key, `key` is the one that the newest of them names. An older database
    that was restored does not know of an act that it lost: its next key may have signed here."""
    if Entry.objects.filter(action__in=checkpoints.KEY_CHANGES).exists():
        return False
    here = {key.id}
    if (newest.size or 0) > log.newest_sequence():
        here = {bytes.fromhex(name) for name in checkpoints.known()}
    signers = _signers(newest.note or "")
    return bool(signers) and not signers & {(key.name, one) for one in here}


def _signers(note: str) -> set[tuple[str, bytes]]:
    """Name and number of each key that signed it, as far as it can be read."""
    found = re.findall("^— ([^ +\n]+) ([A-Za-z0-9+/]{91})=$", note, re.MULTILINE)
    return {(name, base64.b64decode(signature[:8])[:4]) for name, signature in found}


# What the back office shows of it.


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
