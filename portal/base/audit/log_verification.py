"""Whether the log still is what was written: entries, details, tree and saved checkpoints.

What differs is named, one `Finding` each; nothing is repaired. What was published is compared with
the log by `portal.records.record_verification`.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from django.db import connection
from django.db.models import Exists, OuterRef, Q

from portal.base.audit import clock, log, merkle, verify
from portal.base.audit.actions import Action
from portal.base.audit.checkpoint_verification import Saved, check_checkpoints, saved_checkpoints
from portal.base.audit.findings import Finding
from portal.base.audit.leaf import detail_hash, leaf_hash
from portal.base.audit.merkle import Position
from portal.base.audit.models import ClockMark, Entry, EntryDetail, Node, place
from portal.base.audit.reading import CHUNK, computed, read
from portal.base.audit.seal_verification import Keys, Walk


def check_log(kept: Iterable[Saved] = ()) -> Iterator[Finding]:
    """Walk the log as it is now once, in order, with little memory. `kept` are checkpoints that
    somebody brings along."""
    saved = [*saved_checkpoints(), *kept]  # before its size: another run may save one meanwhile
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
            leaf = computed(leaf_hash, entry)
            if entry is None or not leaf or leaf != entry.leaf_hash:
                yield Finding("entry", str(sequence), "altered: it does not match its leaf hash")
            elif entry.recorded_at < before:
                yield Finding("entry", str(sequence), "earlier than the one before it")
            else:
                before = entry.recorded_at
            if entry is not None:
                yield from sealed.check(entry)
            yield from _check_detail(sequence, entry, details, forgotten)
            yield from tree.add(bytes.fromhex(leaf))
    yield from sealed.end()
    yield from tree.end()
    yield from check_checkpoints(saved, tree.root, size)
    yield from _check_nothing_beyond(size)
    yield from _check_times()
    yield from _check_marks()


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
    elif entry is None or computed(detail_hash, entry, details[sequence]) != entry.detail_hash:
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


def _check_times() -> Iterator[Finding]:
    """SQLite compares times as texts: one that is written otherwise is the same in its leaf, and
    another where the log is searched by days."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute(
            f"""SELECT sequence FROM {Entry._meta.db_table} WHERE typeof(recorded_at) <> 'text'
            OR length(recorded_at) NOT IN (19, 26) OR substr(recorded_at, 11, 1) <> ' '"""
        )
        for (sequence,) in cursor:
            yield Finding("entry", str(sequence), "altered: its time is not written as ours are")


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


def _check_marks() -> Iterator[Finding]:
    """A mark is made along with an entry: one from later would let the clock leap, and so would
    none. One that is deleted is missed until the next entry makes another."""
    marks = [mark for chunk in read(ClockMark.objects.all()) for mark in chunk]
    newest = log.newest_entry().recorded_at
    for boot, mark in marks:
        moments = [one for one in (mark.wall, mark.log_time) if one] if mark else []
        if mark is None or (newest and any(moment > newest for moment in moments)):
            yield Finding("clock", str(boot), "altered: its mark is from after the newest entry")
    said = [moment for _boot, mark in marks if mark for moment in (mark.wall, mark.log_time)]
    if newest and not any(one and one > newest - clock.OLDEST_MARK for one in said):
        yield Finding("clock", "mark", "gone: the newest entry was made beside one")
