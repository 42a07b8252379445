"""The database as the migrations leave it, made once and copied for each worker of each run, and
anew after each test that has committed something.

On SQLite a file in pytest's own cache, named after a digest of what migrating reads; on
PostgreSQL the template that `tests/postgres.py` made before the tests began.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from django.db import connection, connections

BASE_DIR = Path(__file__).resolve().parent.parent
SEAL_KEY = "QW5vdGhlciBvbmUgZm9yIHRlc3RzLCAzMiBieXRlcy4="  # of what comes with the portal
LOG_ORIGIN = "portal.example/log"  # recorded for ever
READ_BY_MIGRATE = (
    "*/**/migrations/*.py", "portal/base/migrating.py", "portal/base/audit/*.py", "portal/**/*.csv",
    "portal/**/*.json", "portal/settings.py", "tests/migrated.py",
)  # fmt: skip


def copy_to(path: Path, kept_in: Path):
    """Put a migrated SQLite database there; several processes may ask at once."""
    template = kept_in / f"{_digest()}.sqlite3"
    with (kept_in / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not template.exists():
            for outdated in kept_in.glob("*.sqlite3"):
                outdated.unlink()
            making = kept_in / "making"
            making.unlink(missing_ok=True)
            migrate(f"sqlite:///{making}")
            making.replace(template)
    shutil.copyfile(template, path)


def restore(kept_in: Path):
    """The database of this worker as it was before its first test, whoever is connected to it."""
    name, template = (connection.settings_dict[one] for one in ("NAME", "TEST"))
    connections.close_all()
    if connection.vendor == "sqlite":
        for part in Path(name).parent.glob(f"{Path(name).name}*"):
            part.unlink()
        copy_to(Path(name), kept_in)
    else:
        own, other = map(connection.ops.quote_name, (name, template["TEMPLATE"]))
        with connection._nodb_cursor() as cursor:
            cursor.execute(f"DROP DATABASE {own} WITH (FORCE)")
            cursor.execute(f"CREATE DATABASE {own} TEMPLATE {other} STRATEGY FILE_COPY")


def migrate(database_url: str):
    subprocess.run(
        [sys.executable, "manage.py", "migrate", "--verbosity", "0"],
        cwd=BASE_DIR,
        env=os.environ
        | {"DATABASE_URL": database_url, "SEAL_KEY": SEAL_KEY, "LOG_ORIGIN": LOG_ORIGIN},
        check=True,
    )


@cache
def _digest() -> str:
    digest = hashlib.sha256(sys.version.encode())
    digest.update((BASE_DIR / "requirements.lock").read_bytes())
    for pattern in READ_BY_MIGRATE:
        for path in sorted(BASE_DIR.glob(pattern)):
            if path.relative_to(BASE_DIR).parts[0] not in (".venv", "var"):
                digest.update(path.read_bytes())
    return digest.hexdigest()[:20]
