"""The log's two keys are changed by acts that stand in the log, in public and for ever.

The key that signs it hands over to the next one in a signed note, which strangers follow from the
key that they once noted down (`verify.py`, `docs/formats.md`); the key that seals its rows does so
in the last entry that it seals. Where the old key is lost, two administrators answer for the new
one: the note is then signed by the new key and says so, and every row is sealed anew by one entry.

Keys stand in the environment or in files, one a line. Which of them signs and which seals is for
the log to say, so that all processes change at the commit of the entry, and none is ever halfway.
"""

import base64
import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import models, transaction

from portal.base import durable
from portal.base.audit import checkpoints, log, seal_keys, seals, tree, verify
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry, EntryDetail
from portal.base.audit.recorded_settings import log_origin
from portal.base.audit.sealed import sealed_models

SEAL_KEY_CHANGES = (Action.SEAL_KEY_CHANGED, Action.SEAL_KEY_LOST)
KEY_CHANGES = (*checkpoints.KEY_CHANGES, *SEAL_KEY_CHANGES)
UNKNOWN = "unknown"  # in a note: nobody kept the public part of the key that was lost


class KeyRefused(Exception):
    """Why a key is not changed, as a sentence."""


def notes() -> list[tuple[int, str]]:
    """The entries that changed the key which signs, with their notes, in order."""
    changes = EntryDetail.objects.filter(entry__action__in=checkpoints.KEY_CHANGES)
    found = changes.order_by("entry_id").values_list("entry_id", "changes")
    return [(sequence, str(said.get("note", ""))) for sequence, said in found]


def public_key() -> str:
    """The key that signs the log, as strangers know it: as the newest note names it, else as the
    newest verification has kept it, else the first one that is here; empty without any."""
    if found := notes():
        return verify.Change(found[-1][1]).new.text
    # Not asked for by SQL: of a key that is there twice SQLite reads another than what was hashed.
    runs = EntryDetail.objects.filter(entry__subject_number="verify_log").order_by("-entry_id")
    said = runs.values_list("changes", flat=True).iterator()
    if kept := next((one["key"] for one in said if isinstance(one, dict) and "key" in one), None):
        return str(kept)
    here = _here(checkpoints.known)
    return checkpoints.public_text(next(iter(here.values()))) if here else ""


@transaction.atomic
def change_log_key(*, reason: str, by: Sequence[models.Model] = ()) -> Entry:
    """Raises KeyRefused."""
    log.take_turn()
    old, here = public_key(), _here(checkpoints.known)
    old_name = verify.Key(old).id.hex() if old else ""
    is_lost = old_name not in here
    _refuse_unless(is_lost, by, old_name)
    changes = [verify.Change(note) for _sequence, note in notes()]
    used = {old_name} | {key.id.hex() for one in changes for key in (one.old, one.new) if key}
    new_name = _new(checkpoints.known, used, "LOG_KEY", settings.LOG_KEY, settings.LOG_KEY_FILE)
    new_key = checkpoints.known()[new_name]
    size = log.newest_sequence()
    text = (
        f"{log_origin()}\n{size}\n{checkpoints.base64_text(tree.root(size))}\n"
        f"{'lost' if is_lost else 'old'}-key {old or UNKNOWN}\n"
        f"new-key {checkpoints.public_text(new_key)}\n"
    )
    note = checkpoints.signed_with(new_key if is_lost else here[old_name], text)
    return _append(
        Action.LOG_KEY_LOST if is_lost else Action.LOG_KEY_CHANGED,
        log.Subject("log_key", new_name),
        reason,
        by,
        {"note": note},
        hashlib.sha256(note.encode()).hexdigest(),
    )


@transaction.atomic
def change_seal_key(*, reason: str, by: Sequence[models.Model] = ()) -> Entry:
    """Where the old key is lost, this seals every row; the log waits. Raises KeyRefused."""
    log.take_turn()
    newest, here = Entry.objects.order_by("-sequence").first(), _here(seal_keys.known)
    old_name = newest.seal_key_next if newest else next(iter(here), "")
    is_lost = old_name not in here
    _refuse_unless(is_lost, by, old_name)
    used = {old_name, *_seal_keys_of_before()}
    new_name = _new(seal_keys.known, used, "SEAL_KEY", settings.SEAL_KEYS, settings.SEAL_KEY_FILE)
    subject = log.Subject("seal_key", new_name)
    if not is_lost:
        return _append(Action.SEAL_KEY_CHANGED, subject, reason, by, {})
    seals.touch_all(sealed_models())
    return _append(
        Action.SEAL_KEY_LOST, subject, reason, by, {"lost": old_name}, begins_with=new_name
    )


def _append(
    action: str,
    subject: log.Subject,
    reason: str,
    by: Sequence[models.Model],
    changes: dict[str, Any],
    content_hash: str = "",
    begins_with: str = "",
) -> Entry:
    return log.append(
        action,
        subject,
        actor=by[0] if by else None,
        actor_name=", ".join(map(str, by)) or "manage.py change_key",
        note=reason,
        changes=changes | {"by": [person.pk for person in by]},
        is_public=True,
        content_hash=content_hash,
        begins_with=begins_with,
    )


def _refuse_unless(is_lost: bool, by: Sequence[models.Model], name: str) -> None:
    if is_lost and not by:
        raise KeyRefused(
            f"The log's key {name or '(never noted)'} is not here. Restore it from a backup, or, "
            "if it is lost, let two administrators answer for a new one: --by NAME --by NAME"
        )
    if by and not is_lost:
        raise KeyRefused(f"The log's key {name} is here and answers for the next one: no --by")


def _here(known: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """None, where there is no key or nobody can read it."""
    try:
        return known()
    except (checkpoints.NoKey, seal_keys.SealKeyRefused):
        return {}


def _seal_keys_of_before() -> Iterable[str]:
    yield from Entry.objects.order_by("sequence").values_list("seal_key", flat=True)[:1]
    changes = Entry.objects.filter(action__in=SEAL_KEY_CHANGES)
    yield from changes.values_list("subject_number", flat=True)


def _new(
    known: Callable[[], dict[str, Any]],
    used: set[str],
    variable: str,
    value: Any,
    path: Path,
) -> str:
    """The name of a key that never was the log's: one that an operator has put beside the others,
    or one more line in the file. A run that ended before its entry has left it there."""
    fresh = [name for name in _here(known) if name not in used]
    if fresh:
        return fresh[0]
    if value:
        raise KeyRefused(
            f"Add a new key to {variable}, behind a comma, for every process, restart them, and "
            "run this again; `openssl rand -base64 32` makes one."
        )
    lines = path.read_text().split() if _here(known) else []
    if path.exists() and not lines:  # nobody can read it, but who knows
        path.rename(path.with_name(f"{path.name}.{datetime.now():%Y%m%d%H%M%S}"))
    lines.append(base64.b64encode(os.urandom(32)).decode())
    durable.write(path, "".join(f"{line}\n" for line in lines).encode(), mode=0o600)
    return next(name for name in known() if name not in used)
