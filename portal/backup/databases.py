"""The database as one file, as it stood at one moment while others go on writing, and back."""

import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from django.db import DatabaseError, connection, connections, transaction

from portal.backup.manifest import BackupRefused
from portal.base import durable

SNAPSHOT = "snapshot"  # the alias under which that moment is asked
OF_A_FULL_DISK = ("disk is full", "disk I/O error", "No space left", "File too large")
FILES = {"sqlite": "database.sqlite3", "postgresql": "database.dump"}


def size() -> int:
    """Of the database, in bytes: no backup of it is much larger."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        else:
            cursor.execute("SELECT pg_database_size(current_database())")
        return int(cursor.fetchone()[0])


@contextlib.contextmanager
def snapshot(file: Path) -> Iterator[str]:
    """Write the file, and ask what it holds by the alias. Raises BackupRefused."""
    taken = _sqlite(file) if connection.vendor == "sqlite" else _postgresql(file)
    with taken as alias:
        yield alias
    descriptor = os.open(file, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _sqlite(file: Path) -> Iterator[str]:
    """All pages in one step: in WAL a reader keeps nobody from writing, and no writer makes it
    begin again. Over a connection of its own, which sees what was committed."""
    source = connection.settings_dict["NAME"]
    try:
        with (
            closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True, timeout=20)) as own,
            closing(sqlite3.connect(file)) as copy,
        ):
            own.backup(copy, pages=-1)
    except sqlite3.Error as error:
        raise BackupRefused(_said(f"the database could not be copied: {error}")) from error
    with _alias({"NAME": str(file), "OPTIONS": {}}) as alias:
        yield alias


@contextlib.contextmanager
def _postgresql(file: Path) -> Iterator[str]:
    """`pg_dump` reads the snapshot of a transaction in which we ask the rest."""
    with _alias({}) as alias, transaction.atomic(alias), connections[alias].cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        cursor.execute("SELECT pg_export_snapshot()")
        (exported,) = cursor.fetchone()
        _run(
            "pg_dump", "--format=custom", "--no-owner", "--no-privileges",
            f"--snapshot={exported}", f"--file={file}",
        )  # fmt: skip
        yield alias


@contextlib.contextmanager
def _alias(settings: dict[str, Any]) -> Iterator[str]:
    connections.settings[SNAPSHOT] = {**connection.settings_dict, **settings}
    try:
        yield SNAPSHOT
    finally:
        connections[SNAPSHOT].close()
        del connections[SNAPSHOT], connections.settings[SNAPSHOT]


def is_unused() -> bool:
    """Whether nothing was ever logged here; there may be no tables yet."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            if "audit_entry" not in connection.introspection.table_names(cursor):
                return True
            cursor.execute("SELECT COUNT(*) FROM (SELECT 1 FROM audit_entry LIMIT 1) AS first_one")
            return not cursor.fetchone()[0]
    except DatabaseError as error:
        raise BackupRefused(f"the database does not answer: {error}") from error


def put_back(file: Path) -> None:
    """In the place of a database that is unused. Raises BackupRefused."""
    connections.close_all()
    if connection.vendor == "sqlite":
        _put_back_file(file, Path(connection.settings_dict["NAME"]))
    else:
        _run(
            "pg_restore", "--clean", "--if-exists", "--no-owner", "--no-privileges",
            "--single-transaction", "--exit-on-error", str(file), by_option=True,
        )  # fmt: skip


def _put_back_file(file: Path, place: Path) -> None:
    new = place.with_name(f"{place.name}.restored")
    try:
        shutil.copyfile(file, new)
        with new.open("r+b") as copied:
            durable.finish(copied, 0o600)
    except OSError:
        new.unlink(missing_ok=True)
        raise
    for part in ("-wal", "-shm"):
        place.with_name(place.name + part).unlink(missing_ok=True)
    new.replace(place)
    durable.sync_folder(place.parent)


def _run(program: str, *arguments: str, by_option: bool = False) -> None:
    """With the address and password that Django gives to `psql`."""
    client: Any = connection.client
    (_psql, *where), own = client.settings_to_cmd_args_env(connection.settings_dict, [])
    if by_option:  # `pg_restore` takes a name for its file
        where = [*where[:-1], f"--dbname={where[-1]}"]
    command = [program, *arguments, *where]
    try:
        done = subprocess.run(  # noqa: S603 (our own arguments)
            command, env=os.environ | (own or {}), capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        raise BackupRefused(f"{program} is not installed (Debian's postgresql-client)") from error
    if done.returncode:
        too_large = "File too large" if done.returncode == -signal.SIGXFSZ else ""
        raise BackupRefused(_said(f"{program} failed: {done.stderr.strip()[:1000] or too_large}"))


def _said(fault: str) -> str:
    is_full = any(part in fault for part in OF_A_FULL_DISK)
    return f"there is no room left for it: {fault}" if is_full else fault
