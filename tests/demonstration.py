"""The demonstration, loaded once and copied for each worker of each run that needs it.

Nothing that tests set up takes longer. So it begins in a process of its own as soon as a worker
knows that one of its tests needs it; who needs it waits for the lock that this process holds.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import psycopg
from django.db import connection
from django.test import override_settings

from tests import migrated, serving

ON_POSTGRES = os.environ.get("DATABASE_URL", "").startswith("postgres")
LOADED = "demonstration"  # where PostgreSQL has it
MADE_BY = ("approvals", "disclosures", "locale", "portal", "static", "templates")
ZONE = ZoneInfo("Asia/Shanghai")


def begin(folder: Path, kept_in: Path):
    """Load it meanwhile, unless another worker does or did."""
    with _lock(folder) as lock, suppress(BlockingIOError):
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if not (folder / "demo").exists():
            subprocess.Popen(
                [sys.executable, "-m", "tests.demonstration", folder, kept_in],
                cwd=serving.ROOT, pass_fds=[lock.fileno()],
            )  # fmt: skip


def copy_to(own: Path, folder: Path, kept_in: Path):
    """Its folder, as soon as it is loaded; on PostgreSQL the database is beside it."""
    with _lock(folder) as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "demo").exists():
            _make(folder, kept_in)
    shutil.copytree(folder / "demo", own)


@contextmanager
def connected(own: Path) -> Iterator[None]:
    """A copy of its database and its folder in place of those of the tests."""
    name = str(own / "portal.sqlite3")
    if ON_POSTGRES:
        name = f"{LOADED}_{os.getpid()}"
        create(name, template=LOADED)
    with other_database(name), override_settings(FILES_DIR=own / "files", DEMO_MARK=own / "demo"):
        yield


@contextmanager
def other_database(name: str) -> Iterator[None]:
    """In place of that of the tests."""
    tests = connection.settings_dict["NAME"]
    _connect_to(name)
    try:
        yield
    finally:
        _connect_to(tests)


def _connect_to(name: str):
    from django.contrib.contenttypes.models import ContentType

    connection.close()
    connection.settings_dict["NAME"] = name
    ContentType.objects.clear_cache()  # each database has numbers of its own for them


def _lock(folder: Path):
    return (folder / "demo.lock").open("w")


def _make(folder: Path, kept_in: Path):
    """Load it into SQLite once a day, as long as nobody changes what it is made by; into PostgreSQL
    it is copied from there, as whoever moves a site does."""
    loading = folder / "loading"
    shutil.rmtree(loading, ignore_errors=True)
    with _lock(kept_in) as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # other runs keep theirs there
        kept = kept_in / "demonstration" / _digest()
        if not kept.exists():
            _load(kept, kept_in)
        shutil.copytree(kept, loading)
    if ON_POSTGRES:
        database = create(LOADED, template=os.environ["DATABASE_URL"].rpartition("/")[2])
        serving.move(loading, database)
    loading.rename(folder / "demo")


def _load(kept: Path, kept_in: Path):
    shutil.rmtree(kept.parent, ignore_errors=True)
    loading = kept.with_name("loading")
    loading.mkdir(parents=True)
    migrated.copy_to(loading / "portal.sqlite3", kept_in)
    serving.load(loading)
    loading.rename(kept)


def _digest() -> str:
    """Of the day, and of whatever it is made by: it tells of the days before the one of its
    loading."""
    digest = hashlib.sha256(f"{datetime.now(ZONE).date()} {sys.version}".encode())
    for part in MADE_BY:
        for path in sorted((serving.ROOT / part).rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                digest.update(path.read_bytes())
    for name in ("requirements.lock", "tests/serving.py", "tests/migrated.py"):
        digest.update((serving.ROOT / name).read_bytes())
    return digest.hexdigest()[:20]


def create(name: str, template: str) -> str:
    """A database like another, and its address."""
    server = os.environ["DATABASE_URL"].rpartition("/")[0]
    with psycopg.connect(f"{server}/postgres", autocommit=True) as maintaining:
        maintaining.execute(f'DROP DATABASE IF EXISTS "{name}"')
        maintaining.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return f"{server}/{name}"


if __name__ == "__main__":
    _make(Path(sys.argv[1]), Path(sys.argv[2]))
