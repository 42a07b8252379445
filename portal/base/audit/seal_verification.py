"""Whether every row is as the act left it that wrote it last (see `seals`)."""

from collections.abc import Container, Iterator
from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef
from django.db.models.functions import Length

from portal.base.audit import seal_keys, seals
from portal.base.audit.findings import UNREADABLE, Finding
from portal.base.audit.models import Entry, Seal
from portal.base.audit.recalling import what_it_said
from portal.base.audit.sealed import sealed_models
from portal.base.audit.sealed_values import read_rows
from portal.base.audit.triggers import FORGETTING

CHUNK = 1_000
MOST_TOLD = 20  # altered rows of which it is looked for what they said
LINE = ("pk", "kind", "row", "entry", "salt", "mac")

Line = dict[str, Any]


class Keys:
    """The keys that are known here. Without one nothing is compared, and that is told once."""

    def __init__(self) -> None:
        self.known, self.fault = {}, ""
        try:
            self.known = seal_keys.known()
        except seal_keys.SealKeyRefused as refused:
            self.fault = str(refused)

    def of(self, name: str) -> bytes | None:
        return self.known.get(name)


class Walk:
    """The seals in the order in which they were made, along with the entries that made them."""

    def __init__(self, keys: Keys) -> None:
        self.keys = keys
        self._rest = _lines()
        self._next: Line | None = next(self._rest, None)
        while self._next and self._next["entry"] == seals.SHIPPED:
            self._next = next(self._rest, None)

    def check(self, entry: Entry) -> Iterator[Finding]:
        """Whether the entry was made with the key, and its seals are those that it commits to."""
        about = str(entry.sequence)
        if not entry.seal_key:
            yield Finding("entry", about, "forged: it is not sealed")
        elif key := self.keys.of(entry.seal_key):
            if not _is_made_with(key, entry):
                yield Finding("entry", about, "forged: it was not made with the key of the log")
        elif self.keys.known:
            text = f"sealed with the key {entry.seal_key}, which is not known here"
            yield Finding("entry", about, text)
        if self._of(entry.sequence) != entry.seals:
            yield Finding("seal", f"of entry {about}", "altered: not those that it was made with")

    def _of(self, sequence: int) -> str:
        digest = seals.Digest()
        while self._next and self._next["entry"] <= sequence:
            if self._next["entry"] == sequence:
                digest.add(self._next["kind"], self._next["row"], self._next["mac"])
            self._next = next(self._rest, None)
        return digest.text


def _lines() -> Iterator[Line]:
    found, after = Seal.objects.order_by("pk").values(*LINE), 0
    while some := list(found.filter(pk__gt=after)[:CHUNK]):
        yield from some
        after = some[-1]["pk"]


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
    of_entry, told = _KeyOfEntry(keys), 0
    for kind, model in known.items():
        if among is not None and kind not in among:
            continue
        for row, text in _differences(kind, model, of_entry):
            if told < MOST_TOLD and text.startswith("altered since"):
                told, text = told + 1, text + _what_it_said(kind, model, row, of_entry)
            yield Finding("row", f"{kind} {row}", text)
    yield from _check_salts({kind for kind, model in known.items() if model.personal_fields})


def _what_it_said(kind: str, model: type[models.Model], row: int, of_entry: "_KeyOfEntry") -> str:
    newest = Seal.objects.filter(kind=kind, row=row).order_by("-entry").first()
    said, key = _said(model, [row]).get(row), of_entry(newest.entry) if newest else None
    if not isinstance(said, dict) or key is None:
        return ""
    try:
        return what_it_said(model, row, said, key)
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
    odd = Seal.objects.annotate(length=Length("salt")).exclude(length=2 * seals.SALT_BYTES)
    lost = odd.exclude(Exists(since), salt="", kind__in=personal).order_by("pk")
    for kind, row, entry in lost.values_list("kind", "row", "entry").iterator(CHUNK):
        text = f"its salt of entry {entry} is gone, and no act since forgot what it said"
        yield Finding("seal", f"{kind} {row}", text)


def _is_made_with(key: bytes, entry: Entry) -> bool:
    try:
        return seals.entry_mac(key, entry.leaf_hash) == entry.mac
    except UNREADABLE:
        return False


class _KeyOfEntry:
    def __init__(self, keys: Keys) -> None:
        self._keys, self._names = keys, dict[int, str]()

    def __call__(self, sequence: int) -> bytes | None:
        if sequence not in self._names:
            found = Entry.objects.filter(pk=sequence).values_list("seal_key", flat=True).first()
            if sequence == seals.SHIPPED:  # with the key that the log began with
                found = Entry.objects.order_by("pk").values_list("seal_key", flat=True).first()
                found = found or next(iter(self._keys.known))
            self._names[sequence] = found or ""
        return self._keys.of(self._names[sequence])


def _differences(
    kind: str, model: type[models.Model], of_entry: _KeyOfEntry
) -> Iterator[tuple[int, str]]:
    """What differs twice: a row may change while the first look goes on."""
    after = -(2**62)
    while True:
        sealed = list(
            Seal.objects.filter(kind=kind, row__gt=after)
            .order_by("row").values_list("row", flat=True).distinct()[:CHUNK]
        )  # fmt: skip
        last = sealed[-1] if len(sealed) == CHUNK else 2**62
        within = {"pk__gt": after, "pk__lte": last}
        there = model._base_manager.filter(**within).order_by("pk")
        keys = sorted({*sealed, *there.values_list("pk", flat=True)})
        for start in range(0, len(keys), CHUNK):
            some = keys[start : start + CHUNK]
            found = _compare(kind, model, some, of_entry)
            again = _compare(kind, model, list(found), of_entry) if found else {}
            yield from ((row, text) for row, text in found.items() if again.get(row) == text)
        if last == 2**62:
            return
        after = last


def _compare(
    kind: str, model: type[models.Model], keys: list[int], of_entry: _KeyOfEntry
) -> dict[int, str]:
    newest: dict[int, Any] = {}
    lines = Seal.objects.filter(kind=kind, row__in=keys).order_by("entry")
    for line in lines.values("row", "entry", "salt", "mac"):
        newest[line["row"]] = line
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


def _difference(kind: str, row: int, seal: Line | None, said: Any, of_entry: _KeyOfEntry) -> str:
    if seal is None:
        return "" if said is ABSENT else "no act made it: it has no seal"
    since = f"entry {seal['entry']}"
    if seal["entry"] == seals.SHIPPED:
        since = "the portal was set up"
    if said is ODD:
        return f"altered since {since}: it holds what the portal does not write"
    key = of_entry(seal["entry"])
    if key is None:
        return f"sealed by {since} with a key that is not known here"
    if len(seal["salt"]) != 2 * seals.SALT_BYTES:
        return f"its seal of {since} has lost its salt"
    values = None if said is ABSENT else said
    try:
        mac = seals.row_mac(key, seal["salt"], seal["entry"], kind, row, values)
        if mac == seal["mac"]:
            return ""
        gone = seals.row_mac(key, seal["salt"], seal["entry"], kind, row, None)
    except UNREADABLE:
        return f"altered since {since}: it holds what the portal does not write"
    if values is None:
        return f"gone, and no act deleted it since {since}"
    if gone == seal["mac"]:
        return f"there again, though {since} deleted it"
    return f"altered since {since}"
