"""One `manage.py tick` at a time. The lock goes with the process, however that ends."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from portal.base import slots

LOCK_KEY = 640_000_003  # another than those of `portal.base.audit.log` and `tickets.rate_limits`
# A tick may take longer than idle connections live; one whose machine is gone ends in minutes.
LIVES = {
    "idle_in_transaction_session_timeout": "0",
    "tcp_keepalives_idle": "60",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "6",
}


@contextmanager
def alone() -> Iterator[bool]:
    """Whether no other tick is at work, which none is until the block ends. SQLite's file is on
    one machine, and so is a lock file; PostgreSQL may have ticks on several, and locks them out."""
    with _locked_in_database() if connection.vendor == "postgresql" else _locked_file() as is_alone:
        yield is_alone


@contextmanager
def _locked_file() -> Iterator[bool]:
    slot = slots.take("tick", 1, lease=threading.TIMEOUT_MAX)
    try:
        yield slot is not None
    finally:
        if slot:
            slot.release()


@contextmanager
def _locked_in_database() -> Iterator[bool]:
    """In a transaction on a connection of its own: that holds through pgbouncer as well, and no
    job that breaks the connection of its work loses it."""
    own = connection.copy()
    try:
        own.set_autocommit(False)
        with own.cursor() as cursor:
            for name, value in LIVES.items():
                cursor.execute("SELECT set_config(%s, %s, true)", [name, value])
            cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [LOCK_KEY])
            (is_alone,) = cursor.fetchone()
        yield is_alone
    finally:
        own.close()
