"""Whether the log still is what was written: entries, details, tree and saved checkpoints.

What differs is named, one `Finding` each; nothing is repaired. What was published is compared with
the log by `portal.publishing.verification`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Exists, OuterRef

from portal.audit import checkpoints, log, merkle, verify
from portal.audit.leaf import detail_hash, leaf_hash
from portal.audit.merkle import Position
from portal.audit.models import Action, Entry, EntryDetail, Node, place

CHUNK = 4096  # a power of two: whole subtrees


@dataclass(frozen=True)
class Finding:
    """Something that is not as the log says: what, where, and a sentence."""

    kind: str
    about: str
    text: str

    def __str__(self):
        return f"{self.kind} {self.about}: {self.text}"


def check_log() -> Iterator[Finding]:
    """Walk the log as it is now once, in order, with little memory."""
    size = log.newest_sequence()
    tree, details, forgotten = _Tree(), _Details(size), _forgotten()
    entries = Entry.objects.filter(sequence__lte=size).order_by("sequence")
    for expected, entry in enumerate(entries.iterator(CHUNK), start=1):
        if entry.sequence != expected:
            yield Finding("entry", str(expected), f"missing: the next one is {entry.sequence}")
            return  # nothing behind a gap stands where it stood
        computed = _computed(leaf_hash, entry)
        if computed != entry.leaf_hash:
            yield Finding("entry", str(expected), "altered: it does not match its leaf hash")
        yield from _check_detail(entry, details.get(expected), forgotten)
        yield from tree.add(bytes.fromhex(computed))
    yield from tree.end()
    yield from _check_checkpoints(tree)
    yield from _check_nothing_beyond(size)


def _computed(hash_of: Callable[..., str], *rows) -> str:
    """A hash computed anew; an empty one if a row holds what cannot be hashed."""
    try:
        return hash_of(*rows)
    except ValueError:
        return ""


def _check_detail(entry: Entry, detail, forgotten: set[int]) -> Iterator[Finding]:
    if detail is None:
        if entry.sequence not in forgotten:
            yield Finding("detail", str(entry.sequence), "deleted, and no entry says so")
    elif _computed(detail_hash, entry, detail) != entry.detail_hash:
        yield Finding("detail", str(entry.sequence), "altered: it does not match its entry")


def _forgotten() -> set[int]:
    """The entries whose detail was deleted by an act of its own."""
    acts = Entry.objects.filter(action=Action.FORGOTTEN, subject_kind="entry")
    numbers = acts.order_by().values_list("subject_number", flat=True)
    return {int(number) for number in numbers if number.isdigit()}


class _Details:
    """The details, read along with the entries."""

    def __init__(self, size: int):
        rows = EntryDetail.objects.filter(entry_id__lte=size).order_by("entry_id")
        self._rows = rows.iterator(CHUNK)
        self._next = next(self._rows, None)

    def get(self, sequence: int):
        while self._next is not None and self._next.entry_id < sequence:
            self._next = next(self._rows, None)
        if self._next is None or self._next.entry_id != sequence:
            return None
        found, self._next = self._next, next(self._rows, None)
        return found


def _check_nothing_beyond(size: int) -> Iterator[Finding]:
    """Details and nodes without the entries that they belong to."""
    its_entry = Entry.objects.filter(pk=OuterRef("pk"))
    orphans = EntryDetail.objects.filter(~Exists(its_entry), entry_id__gt=size)
    for sequence in orphans.values_list("pk", flat=True):
        yield Finding("detail", str(sequence), "belongs to no entry")
    if Node.objects.count() == size - size.bit_count():
        return
    for number in Node.objects.order_by("place").values_list("place", flat=True).iterator(CHUNK):
        level, index = _position(number)
        end = (index + 1) << level
        # The log may have grown meanwhile.
        if level == 0 or (end > size and end > log.newest_sequence()):
            yield Finding("node", _name(number), "belongs to no entry")


class _Tree:
    """The tree computed anew from the leaves, compared with the stored nodes chunk by chunk."""

    def __init__(self):
        self.size = 0
        self.roots = dict.fromkeys(_saved_sizes())
        self._growing = verify.Growing()
        self._nodes = {}

    def add(self, leaf: bytes) -> Iterator[Finding]:
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

    def _compare(self) -> Iterator[Finding]:
        wanted, self._nodes = self._nodes, {}
        stored = {}
        for low, high in _spans(sorted(wanted)):
            rows = Node.objects.order_by().filter(place__range=(low, high))
            stored |= dict(rows.values_list("place", "hash"))
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


# Saved checkpoints: what the log once was, kept beside the database.


def save_checkpoint() -> str:
    """Keep the newest checkpoint in VAR_DIR/checkpoints. Raises NoKey."""
    note = checkpoints.newest()
    size = note.split("\n")[1]
    settings.CHECKPOINTS_DIR.mkdir(exist_ok=True)
    (settings.CHECKPOINTS_DIR / f"{size}.txt").write_text(note)
    return note


def _saved() -> Iterator[tuple[str, str]]:
    if settings.CHECKPOINTS_DIR.exists():
        for path in sorted(settings.CHECKPOINTS_DIR.glob("*.txt")):
            yield path.name, path.read_text(errors="replace")


def _saved_sizes() -> Iterator[int]:
    for _name, note in _saved():
        size = note.partition("\n")[2].partition("\n")[0]
        if size.isascii() and size.isdigit():
            yield int(size)


def _check_checkpoints(tree: _Tree) -> Iterator[Finding]:
    saved = list(_saved())
    if not saved:
        return
    try:
        key = verify.Key(checkpoints.verifier_key())
    except checkpoints.NoKey:
        yield Finding("checkpoint", "key", "there is no key to check the saved checkpoints with")
        return
    for name, note in saved:
        try:
            head = verify.Checkpoint(note, key)
        except verify.Fault as fault:
            yield Finding("checkpoint", name, str(fault))
            continue
        root = verify.sha256(b"") if head.size == 0 else tree.roots.get(head.size)
        if head.size > tree.size:
            yield Finding("checkpoint", name, f"the log has shrunk to {tree.size} entries")
        elif head.root != root:
            yield Finding("checkpoint", name, "the log's beginning is not what was signed")
