"""A backup put into an installation that is unused. Everything that can be wrong with it is found
before anything is changed here."""

from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection

from portal.backup import databases, making, manifest
from portal.backup.manifest import BackupRefused, Manifest
from portal.base import contact_keys, durable, schema
from portal.base.audit import checkpoints, seal_keys
from portal.base.files import store

KEYS = {
    "seal": ("SEAL_KEY", "seal_key"),
    "log": ("LOG_KEY", "log_key"),
    "contact": ("CONTACT_KEY", "contact_key"),
}


def chosen(place: Path, name: str | None) -> Path:
    """The newest one in the folder, or the one of that name. Raises BackupRefused."""
    if (place / manifest.NAME).exists():
        return place
    found = manifest.all_in(place)
    if name:
        found = [folder for folder in found if folder.name == name]
    if not found:
        raise BackupRefused(
            f"there is no finished backup {name or ''} in {place}".replace("  ", " ")
        )
    return found[-1]


def restore(folder: Path) -> Manifest:
    """Raises BackupRefused."""
    told = manifest.read(folder)
    if faults := [*_against_this_site(told), *_not_whole(folder, told)]:
        raise BackupRefused("; ".join(faults))
    try:
        for name in manifest.names_in(folder):
            if name not in told.missing:
                _put_back(making.path_in(folder.parent, name), store.path(name))
        databases.put_back(folder / told.database)
        call_command("migrate", verbosity=0, interactive=False)
        _keep_checkpoints(folder)
    except OSError as error:
        raise BackupRefused(making.said(error, settings.VAR_DIR)) from error
    return told


def _against_this_site(told: Manifest) -> Iterator[str]:
    if told.vendor != connection.vendor:
        yield (
            f"the backup is of {told.vendor}, and this database is {connection.vendor}: restore it "
            "into one of its kind, then use copy_database"
        )
        return
    if not databases.is_unused():
        yield "this installation is not empty: its log would be lost"
    known = {f"{app}.{name}" for app, name in schema.known()}
    ours = {name.partition(".")[0] for name in known}
    unknown = [
        name for name in told.migrations if name.partition(".")[0] in ours and name not in known
    ]
    if unknown:
        yield f"another version of the portal made it ({unknown[0]} …): restore it with that one"
    here = _keys_here(told.origin)
    for kind, names in told.keys.items():
        if lacking := [name for name in names if name not in here[kind]]:
            variable, file = KEYS[kind]
            yield (
                f"wrong key: the site had the {kind} key {', '.join(lacking)}, and here is "
                f"{', '.join(here[kind]) or 'none'}; put its own into {settings.VAR_DIR / file} or "
                f"{variable}"
            )


def _keys_here(origin: str) -> dict[str, list[str]]:
    try:
        seals = list(seal_keys.known())
    except seal_keys.SealKeyRefused:
        seals = []
    try:
        signers = list(checkpoints.known(origin))
    except checkpoints.NoKey:
        signers = []
    return {"seal": seals, "log": signers, "contact": contact_keys.names()}


def _not_whole(folder: Path, told: Manifest) -> Iterator[str]:
    database = folder / told.database
    if not database.exists() or database.stat().st_size != told.database_bytes:
        yield f"truncated: {database} is not as long as it was"
    elif manifest.digest(database) != told.database_sha256:
        yield f"damaged: {database} is not what it was"
    names = folder / manifest.NAMES
    if not names.exists() or manifest.digest(names) != told.names_sha256:
        yield f"damaged: {names} is not what it was"
        return
    for name in manifest.names_in(folder):
        path = making.path_in(folder.parent, name)
        if name in told.missing:
            continue
        if not path.exists():
            yield f"truncated: {path} is missing"
        elif manifest.digest(path) != name:
            yield f"damaged: {path} is not what its name says"


def _put_back(source: Path, target: Path) -> None:
    if not target.exists() and not making.keep_copy(source, target):
        raise BackupRefused(f"damaged: {source} is not what its name says")


def _keep_checkpoints(folder: Path) -> None:
    """The log must go on from each of them."""
    durable.make_folder(settings.CHECKPOINTS_DIR)
    for saved in (folder / manifest.CHECKPOINTS).glob("*.txt"):
        durable.write(settings.CHECKPOINTS_DIR / saved.name, saved.read_bytes())
