"""A backup while the site goes on: first the files that the database names, then the database at
one moment, then whatever it names at that moment and was not there before.

A file is on the disk before a row names it, and stays for a day after the last one does: none is
missing. Files are kept once, by their hash, for all the backups of a folder.
"""

import contextlib
import errno
import fcntl
import hashlib
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.db import connection, connections
from django.db.migrations.recorder import MigrationRecorder

from portal.backup import databases, manifest
from portal.backup.manifest import BackupRefused, Manifest
from portal.base import contact_keys, durable
from portal.base.audit import checkpoints, seal_keys, tree
from portal.base.audit.models import Entry
from portal.base.audit.recorded_settings import log_origin
from portal.base.files import store
from portal.records.files import kept_blobs

FILES = "files"
# What a disk says that has no room left.
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass
class Made:
    """A backup that is there, and what it could not have."""

    folder: Path
    files: int
    copied: int
    log_size: int
    missing: list[str] = field(default_factory=list)


def make(place: Path, at: datetime, keep: int) -> Made:
    """Raises BackupRefused; earlier backups are then as they were."""
    try:
        durable.make_folder(place / FILES)
        place.chmod(0o700)
        with _alone(place):
            _refuse_without_room(place)
            made = _make(place, at)
            _forget(place, keep)
    except OSError as error:
        raise BackupRefused(said(error, place)) from error
    return made


def mark(at: datetime) -> None:
    """When the newest one was made that lacks nothing: `check --deploy` asks."""
    durable.write(settings.VAR_DIR / "backed_up", f"{at.isoformat()}\n".encode(), mode=0o600)


def newest_at() -> datetime | None:
    try:
        return datetime.fromisoformat((settings.VAR_DIR / "backed_up").read_text().strip())
    except (OSError, ValueError):
        return None


def said(error: OSError, place: Path) -> str:
    if error.errno in NO_ROOM:
        return f"there is no room left in {place}: nothing was kept of this backup"
    return f"{error.filename or place}: {error.strerror or error}"


@contextlib.contextmanager
def _alone(place: Path) -> Iterator[None]:
    with (place / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BackupRefused(f"another backup is being made in {place}") from error
        yield


def _refuse_without_room(place: Path) -> None:
    """Before it begins, as far as that can be told: a full disk hurts others too."""
    needed = databases.size() + sum(
        path.stat().st_size
        for path in map(store.path, _lacking(place, kept_blobs()))
        if path.exists()
    )
    free = shutil.disk_usage(place).free
    if free < needed:
        raise BackupRefused(
            f"there is no room left in {place}: it takes up to {needed >> 20} MB, and "
            f"{free >> 20} MB are free"
        )


def _make(place: Path, at: datetime) -> Made:
    copied, _missing = _copy(place, kept_blobs())
    folder = Path(tempfile.mkdtemp(dir=place, prefix="new-"))
    finished = place / f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    try:
        database = folder / databases.FILES[connection.vendor]
        with databases.snapshot(database) as alias:
            names = sorted(kept_blobs(alias))
            size, migrations = _log_size(alias), _migrations(alias)
        more, missing = _copy(place, names)
        _write(folder / manifest.NAMES, "".join(f"{one}\n" for one in names))
        signer = _keep_checkpoints(folder / manifest.CHECKPOINTS, size)
        told = Manifest(
            made_at=at.isoformat(),
            release=settings.RELEASE_ID,
            vendor=connection.vendor,
            database=database.name,
            database_bytes=database.stat().st_size,
            database_sha256=manifest.digest(database),
            names_sha256=manifest.digest(folder / manifest.NAMES),
            origin=log_origin(),
            log_size=size,
            keys={
                "seal": sorted(seal_keys.known()),
                "log": signer,
                "contact": contact_keys.names(),
            },
            migrations=migrations,
            missing=missing,
        )
        _write(folder / manifest.NAME, told.text())
        durable.sync_folder(folder)
        folder.rename(finished)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    durable.sync_folder(place)
    return Made(finished, len(names), copied + more, size, missing)


def _write(path: Path, text: str) -> None:
    durable.write(path, text.encode(), mode=0o600)


def _keep_checkpoints(folder: Path, size: int) -> list[str]:
    """Those that were saved, and one of the log at that moment: it is never shorter later. Returns
    the name of the key that signed it."""
    folder.mkdir()
    for saved in settings.CHECKPOINTS_DIR.glob("*.txt"):
        if saved.stem.isdecimal() and int(saved.stem) <= size:  # the others are of what came after
            _write(folder / saved.name, saved.read_text())
    try:
        key = checkpoints.current()
    except checkpoints.NoKey:
        return []
    if size:
        _write(folder / f"{size}.txt", checkpoints.checkpoint(size, tree.root(size), key))
    _origin, name, _public = checkpoints.public_text(key).split("+", 2)
    return [name]


def _log_size(alias: str) -> int:
    newest = Entry.objects.using(alias).order_by("-sequence").values_list("sequence", flat=True)
    return newest.first() or 0


def _migrations(alias: str) -> list[str]:
    applied = MigrationRecorder(connections[alias]).applied_migrations()
    return sorted(f"{app}.{name}" for app, name in applied)


# The files.


def _lacking(place: Path, names: Iterable[str]) -> list[str]:
    """Those that are not there, or no longer as long as those of the site."""
    return [name for name in names if _is_lacking(path_in(place, name), store.path(name))]


def _is_lacking(kept: Path, own: Path) -> bool:
    if not kept.exists():
        return True
    return own.exists() and kept.stat().st_size != own.stat().st_size


def path_in(place: Path, sha256: str) -> Path:
    return place / FILES / sha256[:2] / sha256


def _copy(place: Path, names: Iterable[str]) -> tuple[int, list[str]]:
    """How many were copied, and which are not there to be, or are no longer what they were."""
    copied, missing = 0, []
    for name in _lacking(place, names):
        if keep_copy(store.path(name), path_in(place, name)):
            copied += 1
        else:
            missing.append(name)
    return copied, missing


def keep_copy(source: Path, target: Path) -> bool:
    """A file under its hash, whole or not at all; false if the source is gone or damaged."""
    durable.make_folder(target.parent)
    found = hashlib.sha256()
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix="new-") as file:
        try:
            for chunk in manifest.chunks(source):
                found.update(chunk)
                file.write(chunk)
        except FileNotFoundError:
            return False
        if found.hexdigest() != target.name:
            return False
        durable.finish(file, 0o440)
        target.unlink(missing_ok=True)  # one of another length
        durable.keep(file.name, target)
    return True


def _forget(place: Path, keep: int) -> None:
    """The oldest beyond so many, then the files that no other names, and what was cut short."""
    folders = manifest.all_in(place)
    for folder in folders[: max(len(folders) - keep, 0)]:
        shutil.rmtree(folder.rename(place / f"new-{folder.name}"))  # no backup from here on
    named = {name for folder in manifest.all_in(place) for name in manifest.names_in(folder)}
    for path in (place / FILES).glob("??/*"):
        if path.name not in named:
            path.unlink(missing_ok=True)
    for unfinished in place.glob("new-*"):
        shutil.rmtree(unfinished, ignore_errors=True)
