"""Keeps a small site as this release saves it: `make release-dump`.

Once for each release, when its version stands in `pyproject.toml`; never again for the same.
`tests/upgrades/VERSION/DATABASE/` then has the database as SQL, the files and checkpoints of
VAR_DIR, and the environment: keys that are thrown away, for everybody knows them.

All of it is made `AGO`: what falls due later, has to be purged, or keeps the log waiting until
somebody confirms the clock, does so in the test from its first day on, and not only in later years.
"""

import contextlib
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from django.utils import timezone

from tests import migrated
from tests.postgres import find_binaries

HERE = Path(__file__).parent
AGO = timedelta(days=200)
ENVIRONMENT = {
    "LOG_ORIGIN": migrated.LOG_ORIGIN,
    "LOG_KEY": "A" * 43 + "=",
    "SEAL_KEY": migrated.SEAL_KEY,
    "CONTACT_KEY": "b25seSBmb3IgdGVzdHMsIHRoaXJ0eS10d28gYnl0ZXM=",
}
NEXT = {
    "LOG_KEY": "bmV4dCBrZXkgb2YgdGhlIGxvZywgMzIgYnl0ZXMgISE=",
    "SEAL_KEY": "bmV4dCBvbmUgb2YgdGhlIHNlYWxzLCAzMiBieXRlcyE=",
}


def main():
    project = tomllib.loads((migrated.BASE_DIR / "pyproject.toml").read_text())["project"]
    with tempfile.TemporaryDirectory() as work:
        var = Path(work) / "var"
        os.environ |= ENVIRONMENT | {"VAR_DIR": str(var), "SECRET_KEY": "only for tests"}
        os.environ["DJANGO_SETTINGS_MODULE"] = "portal.settings"
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{work}/portal.sqlite3")
        now = timezone.now
        timezone.now = lambda: now() - AGO  # before any model takes it for a default
        import django

        django.setup()
        from django.db import connection

        make_site()
        connection.close()
        keep(HERE / project["version"] / connection.vendor, var, connection)


# The site.


def make_site():
    """A row of every kind, records of every kind by each format of contents, each key changed;
    verified before and after the changes."""
    from django.conf import settings
    from django.core.management import call_command
    from django.test.utils import setup_test_environment

    from disclosures.models import Category
    from portal.base.audit.sealed import sealed_models
    from portal.records import canonical
    from portal.verification import verify_log
    from tests.factories import make_departments, next_version
    from tests.golden.make import publish
    from tests.site.full_site import make_full_site

    def command(*arguments, **options):
        call_command(*arguments, **options, stdout=io.StringIO())

    command("migrate")
    setup_test_environment()
    with one_commit():
        people = make_full_site(make_departments())
    current, canonical.FORMAT = canonical.FORMAT, 1
    with one_commit():
        old = publish(people, Category.objects.get(code="20-02"), codes="OLD")
    canonical.FORMAT = current
    with one_commit():
        next_version(old["item-progress"], people)
    command("tick")
    settings.LOG_KEY += f",{NEXT['LOG_KEY']}"
    settings.SEAL_KEYS.append(NEXT["SEAL_KEY"])
    for which in ("log", "seal"):
        command("change_key", which, reason="每年更换")
    with one_commit():
        next_version(old["item-result"], people)
    assert verify_log().findings == []
    assert [model for model in sealed_models() if not model._base_manager.exists()] == []


def one_commit():
    from django.db import transaction

    around = transaction.atomic()
    around._from_testcase = True  # as around each test: durable blocks may open in it
    return around


# What is kept of it.


def keep(folder: Path, var: Path, connection):
    folder.mkdir(parents=True)
    dump = {"sqlite": dump_sqlite, "postgresql": dump_postgresql}[connection.vendor]
    lines = dump(connection.settings_dict)
    (folder / "database.sql").write_bytes("".join(f"{line}\n" for line in lines).encode())
    for name in ("checkpoints", "files"):
        shutil.copytree(var / name, folder / name, ignore=shutil.ignore_patterns("swept"))
    keys = {name: f"{ENVIRONMENT[name]},{key}" for name, key in NEXT.items()}
    (folder / "environment.json").write_text(json.dumps(ENVIRONMENT | keys, indent=4) + "\n")


def dump_sqlite(at: dict) -> Iterator[str]:
    """Tables, rows, then what depends on them. The tables behind a virtual one are made with it,
    and hold then just what they held: no need to write into the schema as `.dump` does."""
    with contextlib.closing(sqlite3.connect(at["NAME"])) as database:
        yield "BEGIN;"
        tables = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid"
        ).fetchall()
        virtual = [name for name, sql in tables if sql.startswith("CREATE VIRTUAL TABLE")]
        # What comes with the first numbered table holds a number of each, and is filled last.
        for name, sql in sorted(tables, key=lambda one: one[0] == "sqlite_sequence"):
            is_made = name == "sqlite_sequence" or name.startswith(tuple(f"{v}_" for v in virtual))
            yield f'DELETE FROM "{name}";' if is_made else f"{sql};"
            if name not in virtual:
                yield from insert(database, name)
        others = "SELECT sql FROM sqlite_master WHERE type <> 'table' AND sql NOT NULL"
        yield from (f"{sql};" for (sql,) in database.execute(f"{others} ORDER BY rowid"))
        yield "COMMIT;"


def insert(database: sqlite3.Connection, table: str) -> Iterator[str]:
    """A line for each row."""
    columns = [name for _id, name, *_rest in database.execute(f'PRAGMA table_info("{table}")')]
    values = ", ".join(f'quote("{name}")' for name in columns)
    rows = database.execute(f'SELECT {values} FROM "{table}"').fetchall()
    if rows:
        yield f'INSERT INTO "{table}" VALUES'
        yield ",\n".join(f"({','.join(row)})" for row in rows) + ";"


def dump_postgresql(at: dict) -> Iterator[str]:
    address = f"postgresql://{at['USER']}@{at['HOST']}:{at['PORT']}/{at['NAME']}"
    done = subprocess.run(
        [find_binaries() / "pg_dump", "--no-owner", "--no-privileges", "--rows-per-insert=1000",
         address],
        check=True, stdout=subprocess.PIPE,
    )  # fmt: skip
    # `\restrict` is for psql alone.
    lines = done.stdout.decode().rstrip("\n").split("\n")
    return (line for line in lines if not re.match(r"\\(un)?restrict ", line))


if __name__ == "__main__":
    main()
