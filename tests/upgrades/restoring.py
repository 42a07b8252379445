"""A site that an earlier release has kept, as whoever upgrades has it: `make.py` wrote it."""

import contextlib
import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from django.db import connection
from django.test import override_settings

from tests.demonstration import create, other_database

HERE = Path(__file__).parent
RELEASES = sorted(path.name for path in HERE.iterdir() if (path / connection.vendor).is_dir())


@contextmanager
def restored(release: str, var: Path) -> Iterator[dict[str, str]]:
    """In place of the database, the folder and the keys of the tests; its environment, for
    processes of its own."""
    kept = HERE / release / connection.vendor
    made_besides = shutil.ignore_patterns("database.sql", "environment.json")
    shutil.copytree(kept, var, ignore=made_besides)
    name = _restore((kept / "database.sql").read_bytes().decode(), var)
    environment = json.loads((kept / "environment.json").read_text())
    with other_database(name), override_settings(**_settings(environment, var)):
        yield environment


def _restore(sql: str, var: Path) -> str:
    """The name of the database."""
    if connection.vendor == "sqlite":
        with contextlib.closing(sqlite3.connect(var / "portal.sqlite3")) as database:
            database.executescript(sql)
        return str(var / "portal.sqlite3")
    name = f"upgrade_{os.getpid()}"
    with psycopg.connect(create(name, template="template0"), autocommit=True) as database:
        database.execute(sql.encode())
    return name


def _settings(environment: dict[str, str], var: Path) -> dict:
    return {
        "VAR_DIR": var,
        "FILES_DIR": var / "files",
        "CHECKPOINTS_DIR": var / "checkpoints",
        "LOG_ORIGIN": environment["LOG_ORIGIN"],
        "LOG_KEY": environment["LOG_KEY"],
        "SEAL_KEYS": environment["SEAL_KEY"].split(","),
        "CONTACT_KEYS": environment["CONTACT_KEY"].split(","),
    }
