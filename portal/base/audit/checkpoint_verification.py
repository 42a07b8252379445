"""What the log once was, as saved beside the database and in it, and whether it still begins so."""

import base64
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error

from portal.base import durable
from portal.base.audit import checkpoint_copies, checkpoints, key_changes, log, verify
from portal.base.audit.findings import Finding
from portal.base.audit.models import Entry, EntryDetail, Seal, Verification
from portal.base.schema import of_current

Root = Callable[[int], bytes]  # of the log as it is, up to an entry


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


def saved_checkpoints() -> Iterator[Saved]:
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


def check_checkpoints(saved: list[Saved], root: Root, size: int) -> Iterator[Finding]:
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
            elif head.root == root(head.size):
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
    yield from _unsigned(unsigned, keys, root)


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


def _unsigned(some: list[Saved], keys: verify.Keys, root: Root) -> Iterator[Finding]:
    """By keys that nobody knows; once for all of them that fit the log nevertheless."""
    lost = keys.changes[0].entry if keys.changes and not keys.changes[0].old else 0
    fitting = []
    for one in some:
        if one.size is not None and one.root == checkpoints.base64_text(root(one.size)):
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


@of_current
def check_key(databases: Iterable[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """System check audit.E004: the key that signs the log is whole, and is the one that signed it
    so far, or that an act put in its place. Before anything was signed there need not be any."""
    saved = [one for one in saved_checkpoints() if one.note]
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
