"""Whether every row is as the act left it that wrote it last (see `seals`)."""

from collections import Counter
from collections.abc import Container, Iterator
from functools import cached_property
from typing import Any, NamedTuple

from django.db import models
from django.db.models import Exists, OuterRef
from django.db.models.functions import Length

from portal.base.audit import seal_keys, seals
from portal.base.audit.actions import Action
from portal.base.audit.findings import UNREADABLE, Finding
from portal.base.audit.models import Entry, Seal
from portal.base.audit.recalling import what_it_said
from portal.base.audit.sealed import sealed_models
from portal.base.audit.sealed_values import read_rows, values_in
from portal.base.audit.triggers import FORGETTING

CHUNK = 1_000
MOST_TOLD = 20  # altered rows of which it is looked for what they said


class Line(NamedTuple):
    pk: int
    kind: str
    row: int
    entry: int
    mac: str


class Keys:
    """The keys that are known here. Without one nothing is compared, and that is told once.

    Nor is what was sealed with a key that was lost, up to the newest entry that says so (`lost_at`)
    and that one of these has made."""

    def __init__(self) -> None:
        self.known, self.fault = {}, ""
        try:
            self.known = seal_keys.known()
        except seal_keys.SealKeyRefused as refused:
            self.fault = str(refused)

    @cached_property
    def lost_at(self) -> int:
        epochs = Entry.objects.filter(action=Action.SEAL_KEY_LOST).order_by("-sequence")
        made = (one.sequence for one in epochs if self.have_made(one))
        return next(made, 0)

    def have_made(self, entry: Entry) -> bool:
        key = self.of(entry.seal_key)
        try:
            return key is not None and seals.entry_mac(key, entry.leaf_hash) == entry.mac
        except UNREADABLE:
            return False

    def why_not(self, name: str, entry: int) -> str:
        """Why what this entry sealed with a key of this name is not compared."""
        if entry < self.lost_at:
            return f"sealed with the key {name}, which was lost at entry {self.lost_at}"
        return f"sealed with the key {name}, which is not known here"

    def of(self, name: str) -> bytes | None:
        return self.known.get(name)


class Walk:
    """The seals in the order in which they were made, along with the entries that made them."""

    def __init__(self, keys: Keys) -> None:
        self.keys = keys
        self._goes_on = ""  # the name of the key that is next
        self._unknown: list[Entry] = []  # the first and the last of those of one unknown key
        self._rest = _lines()
        self._next: Line | None = next(self._rest, None)
        self._shipped = seals.SealsDigest()
        while self._next and self._next.entry == seals.SHIPPED:
            self._shipped.add([(self._next.kind, self._next.row, self._next.mac)])
            self._next = next(self._rest, None)

    def check(self, entry: Entry) -> Iterator[Finding]:
        """Whether the entry was made with the key, and its seals are those that it commits to."""
        about, goes_on, self._goes_on = str(entry.sequence), self._goes_on, ""
        if self._unknown and self._unknown[0].seal_key != entry.seal_key:
            yield from self.end()
        if not entry.seal_key:
            yield Finding("entry", about, "forged: it is not sealed")
        elif self.keys.have_made(entry):
            self._goes_on = entry.seal_key_next
            begins_anew = entry.action == Action.SEAL_KEY_LOST
            if goes_on and goes_on != entry.seal_key and not begins_anew:
                text = f"sealed with the key {entry.seal_key}, and no act put that in the place of"
                yield Finding("entry", about, f"{text} {goes_on}")
        elif self.keys.of(entry.seal_key):
            yield Finding("entry", about, "forged: it was not made with the key of the log")
        elif self.keys.known:
            self._unknown = [*self._unknown[:1], entry]
        if self._of(entry.sequence) != entry.seals:
            text = "altered: not those that it was made with"
            text += ", or that came with the portal" * (entry.sequence == seals.FIRST)
            yield Finding("seal", f"of entry {about}", text)

    def end(self) -> Iterator[Finding]:
        """Tell of consecutive entries whose key is not known, once for all of them."""
        if self._unknown:
            first, last = self._unknown[0], self._unknown[-1]
            about = "-".join(str(one) for one in sorted({first.sequence, last.sequence}))
            is_lost = last.sequence < self.keys.lost_at
            text = f"cannot be compared: {self.keys.why_not(last.seal_key, last.sequence)}"
            yield Finding("entry", about, text, is_remark=is_lost)
        self._unknown = []

    def _of(self, sequence: int) -> str:
        """The first entry commits to what came with the portal, too."""
        digest = self._shipped if sequence == seals.FIRST else seals.SealsDigest()
        digest.add(self._made_by(sequence))
        return digest.text

    def _made_by(self, sequence: int) -> Iterator[tuple[str, int, str]]:
        """The lines up to this entry are passed; those that are its own are told."""
        while self._next and self._next.entry <= sequence:
            if self._next.entry == sequence:
                yield self._next.kind, self._next.row, self._next.mac
            self._next = next(self._rest, None)


def _lines() -> Iterator[Line]:
    found, after = Seal.objects.order_by("pk").values_list(*Line._fields), 0
    while some := list(found.filter(pk__gt=after)[:CHUNK]):
        yield from map(Line._make, some)
        after = some[-1][0]


def check_rows(among: Container[str] | None = None) -> Iterator[Finding]:
    """Every row, of all kinds or of these, beside its newest seal."""
    keys = Keys()
    if keys.fault:
        yield Finding("seal", "key", keys.fault)
        return
    known = {seals.kind_of(model): model for model in sealed_models()}
    for kind in Seal.objects.order_by().values_list("kind", flat=True).distinct():
        if kind not in known:
            yield Finding("seal", kind, "of rows that nobody knows")
    of_entry, told, unknown = _KeyOfEntry(keys), 0, Counter[str]()
    for kind, model in known.items():
        if among is not None and kind not in among:
            continue
        for row, text in _differences(kind, model, of_entry):
            if isinstance(text, NotCompared):
                unknown[text] += 1
                continue
            if told < MOST_TOLD and text.startswith("altered since"):
                told, text = told + 1, text + _what_it_said(kind, model, row, of_entry)
            yield Finding("row", f"{kind} {row}", text)
    for text, count in unknown.items():
        yield Finding("seal", f"of {count} rows", f"cannot be compared: {text}")
    yield from _check_salts({kind for kind, model in known.items() if model.personal_fields})


def _what_it_said(kind: str, model: type[models.Model], row: int, of_entry: "_KeyOfEntry") -> str:
    newest = Seal.objects.filter(kind=kind, row=row).order_by("-entry").first()
    said, key = _said(model, [row]).get(row), of_entry(newest.entry) if newest else None
    if not isinstance(said, str) or key is None:
        return ""
    try:
        return what_it_said(model, row, values_in(said), key)
    except UNREADABLE:
        return ""


def differing(model: type[models.Model], keys: list[int]) -> dict[int, str]:
    """Those of these rows that are not as they were sealed, and in what."""
    found: dict[int, str] = {}
    for start in range(0, len(keys), CHUNK):
        some, of_entry = keys[start : start + CHUNK], _KeyOfEntry(Keys())
        found |= _compare(seals.kind_of(model), model, some, of_entry)
    return found


def _check_salts(personal: set[str]) -> Iterator[Finding]:
    """A salt goes only where an act since then forgot what that row said."""
    since = Seal.objects.filter(
        kind=OuterRef("kind"), row=OuterRef("row"), entry__gt=OuterRef("entry"),
        entry__in=Entry.objects.filter(action__in=FORGETTING).values("pk"),
    )  # fmt: skip
    odd = Seal.objects.annotate(length=Length("salt")).exclude(length=seals.SALT_DIGITS)
    lost = odd.exclude(Exists(since), salt="", kind__in=personal).order_by("pk")
    for kind, row, entry in lost.values_list("kind", "row", "entry").iterator(CHUNK):
        text = f"its salt of entry {entry} is gone, and no act since forgot what it said"
        yield Finding("seal", f"{kind} {row}", text)


class NotCompared(str):
    """Why a row cannot be compared, told once for all of which it is true."""


class _KeyOfEntry:
    """The keys by the entries that sealed with them: those of the rows that are looked at together,
    since all of them would be as many as there are entries."""

    def __init__(self, keys: Keys) -> None:
        self.keys, self._names = keys, dict[int, str]()

    def __call__(self, sequence: int) -> bytes | None:
        return self.keys.of(self.name(sequence))

    def read(self, sequences: set[int]) -> None:
        """The names of these entries at once, in place of those before; empty where there is no
        such entry."""
        wanted = sorted(sequences - {seals.SHIPPED})
        entries = Entry.objects.order_by().values_list("pk", "seal_key")
        self._names = dict.fromkeys(wanted, "")
        for start in range(0, len(wanted), CHUNK):
            self._names |= dict(entries.filter(pk__in=wanted[start : start + CHUNK]))

    @cached_property
    def _of_shipped(self) -> str:
        """The key that the log began with."""
        found = Entry.objects.order_by("pk").values_list("seal_key", flat=True).first()
        return found or next(iter(self.keys.known), "")

    def name(self, sequence: int) -> str:
        if sequence == seals.SHIPPED:
            return self._of_shipped
        if sequence not in self._names:
            self.read({sequence})
        return self._names[sequence]


def _differences(
    kind: str, model: type[models.Model], of_entry: _KeyOfEntry
) -> Iterator[tuple[int, str]]:
    """What differs twice: a row may change while the first look goes on."""
    lines = Seal.objects.filter(kind=kind).order_by("row")
    rows = model._base_manager.order_by("pk")
    behind: dict[str, Any] = {}  # no bounds at either end: whatever key a row has, it is looked at
    while True:
        sealed = list(
            lines.filter(**{f"row{one}": key for one, key in behind.items()})
            .values_list("row", flat=True).distinct()[:CHUNK]
        )  # fmt: skip
        is_last = len(sealed) < CHUNK
        within = behind if is_last else behind | {"__lte": sealed[-1]}
        there = rows.filter(**{f"pk{one}": key for one, key in within.items()})
        keys = sorted({*sealed, *there.values_list("pk", flat=True)})
        for start in range(0, len(keys), CHUNK):
            some = keys[start : start + CHUNK]
            found = _compare(kind, model, some, of_entry)
            again = _compare(kind, model, list(found), of_entry) if found else {}
            yield from ((row, text) for row, text in found.items() if again.get(row) == text)
        if is_last:
            return
        behind = {"__gt": sealed[-1]}


def _compare(
    kind: str, model: type[models.Model], keys: list[int], of_entry: _KeyOfEntry
) -> dict[int, str]:
    newest = {line.row: line for line in seals.newest(kind, keys)}
    of_entry.read({line.entry for line in newest.values()})
    said = _said(model, keys)
    found = {}
    for row in keys:
        if text := _difference(kind, row, newest.get(row), said.get(row, ABSENT), of_entry):
            found[row] = text
    return found


ABSENT: Any = object()
ODD: Any = object()  # holds what cannot be read, or was not written by the portal


def _said(model: type[models.Model], keys: list[int]) -> dict[int, Any]:
    try:
        return dict(read_rows(model, keys))
    except UNREADABLE:
        if len(keys) == 1:
            return {keys[0]: ODD}
        return {row: one for key in keys for row, one in _said(model, [key]).items()}


def _without_key(entry: int, said: Any, of_entry: _KeyOfEntry) -> str:
    keys = of_entry.keys
    if not of_entry.name(entry):
        return f"sealed by entry {entry}, which is not in the log"
    if entry >= keys.lost_at:
        return NotCompared(keys.why_not(of_entry.name(entry), entry))
    if said is ABSENT:
        return ""
    return f"no act made it: entry {keys.lost_at} sealed every row anew, and not this one"


def _difference(
    kind: str, row: int, seal: seals.SealLine | None, said: Any, of_entry: _KeyOfEntry
) -> str:
    if seal is None:
        return "" if said is ABSENT else "no act made it: it has no seal"
    since = f"entry {seal.entry}"
    if seal.entry == seals.SHIPPED:
        since = "the portal was set up"
    if said is ODD:
        return f"altered since {since}: it holds what the portal does not write"
    key = of_entry(seal.entry)
    if key is None:
        return _without_key(seal.entry, said, of_entry)
    if len(seal.salt) != seals.SALT_DIGITS:
        return f"its seal of {since} has lost its salt"
    text = None if said is ABSENT else said
    try:
        mac = seals.row_mac(key, seal.salt, seal.entry, kind, row, text)
        if mac == seal.mac:
            return ""
        gone = seals.row_mac(key, seal.salt, seal.entry, kind, row, None)
    except UNREADABLE:
        return f"altered since {since}: it holds what the portal does not write"
    if text is None:
        return f"gone, and no act deleted it since {since}"
    if gone == seal.mac:
        return f"there again, though {since} deleted it"
    return f"altered since {since}"
