"""The only way into the log."""

import contextlib
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from django.db import OperationalError, connection, models, transaction
from django.utils import translation

from portal.base.audit import clock, seal_keys, seals, tree
from portal.base.audit.actions import ACTIONS, Action
from portal.base.audit.leaf import detail_hash, leaf_hash
from portal.base.audit.merkle import Position
from portal.base.audit.models import ClockMark, Entry, EntryDetail
from portal.base.texts import personal_data

# Any number will do, as long as every process that writes the log uses the same.
LOCK_KEY = 640_000_001
LANGUAGE = "zh-hans"
ALTERED_BEFORE = "altered_before"  # in an entry's changes: see `written_over`
MOST_OF_A_HISTORY = 50  # entries that a public page shows of one thing
# `Entry.seal_key_next`, in SQL.
SEAL_KEY_NEXT = (
    f"CASE WHEN action = '{Action.SEAL_KEY_CHANGED.value}' THEN subject_number ELSE seal_key END"
)
# What else depends on the rows that an act wrote, such as the search index: called with their keys,
# by model, and the number of its entry.
FOLLOWERS: list[Callable[[Mapping[type[models.Model], set[int]], int], None]] = []
# What PostgreSQL calls a lock that is not given: asked for at once, and in the time that is set.
LOCK_NOT_AVAILABLE = {"55P03"}
_waits_for_nobody: ContextVar[bool] = ContextVar("waits_for_nobody", default=False)
_address: ContextVar[str] = ContextVar("address", default="")


@dataclass(frozen=True)
class Subject:
    """What an act was done to, as text, so that the entry outlives it."""

    kind: str
    number: str = ""
    version: int | None = None
    label: str = ""
    department: str = ""


@contextlib.contextmanager
def acting_from(address: str) -> Iterator[None]:
    """Note the network address for every entry written inside the block."""
    token = _address.set(address[:45])
    try:
        yield
    finally:
        _address.reset(token)


def in_its_language() -> translation.override:
    """The log is written in one language, whoever acts in whatever language."""
    return translation.override(LANGUAGE)


def append(action: str, subject: Subject, **said: Any) -> Entry:
    """Write one entry for what this transaction did, last in it; see `appending`."""
    with appending(action, subject, **said) as entry:
        return entry


@contextlib.contextmanager
def appending(
    action: str,
    subject: Subject,
    *,
    actor: models.Model | None = None,
    actor_name: str = "",
    note: str = "",
    changes: dict | None = None,
    is_public: bool = False,
    content_hash: str = "",
    begins_with: str = "",
) -> Iterator[Entry]:
    """Write one entry, at the clock's time, with the next number; never before the last one's.

    Last in the transaction of the act that it records: it holds the log's lock until the commit,
    so that numbers are in commit order and without a gap. If it fails, so does the act. In the
    block is written what depends on the entry's number and time; at its end every row that was
    written in this transaction is sealed, and the entry is there.

    `begins_with` names the seal key with which an epoch begins: the log's own is lost.

    Raises TransactionManagementError outside a transaction, ClockRefused if the clock was set,
    SealKeyRefused without the key that the log is sealed with, ValueError for an action that no
    room declares.
    """
    if action not in ACTIONS:
        raise ValueError(f"no room declares the action {action!r}")
    if not connection.in_atomic_block:
        raise transaction.TransactionManagementError("an act and its entry share a transaction")
    # What is public in the log is so for ever, even of what is taken down.
    label = personal_data.masked(subject.label) if is_public else subject.label
    detail = EntryDetail(
        actor=actor,  # type: ignore[misc]  # whatever AUTH_USER_MODEL is
        actor_name=actor_name or (str(actor) if actor else ""),
        note=note,
        changes=(changes or {}) | _altered_before(),
        address=_address.get(),
        salt=secrets.token_hex(32),
    )
    keys = seal_keys.known()
    # The detail is there before the rest: what fails now takes the whole act with it.
    with transaction.mark_for_rollback_on_error():
        take_turn()
        newest, mark, edge, seal_key_next = _insert_detail(detail)
        seal_key, key = seal_keys.going_on(keys, begins_with or seal_key_next)
        entry = Entry(
            sequence=detail.entry_id,
            recorded_at=clock.next_time(newest, mark),
            action=action,
            subject_kind=subject.kind,
            subject_number=subject.number,
            subject_version=subject.version,
            subject_label=label[:400],
            department=subject.department,
            is_public=is_public,
            content_hash=content_hash,
            salt="" if is_public else secrets.token_hex(32),
            seal_key=seal_key,
        )
        detail.entry = entry
        yield entry
        for follow in FOLLOWERS:
            follow(seals.touched().rows, entry.sequence)
        entry.detail_hash = detail_hash(entry, detail)
        entry.seals = seals.seal_touched(key, entry.sequence)
        entry.leaf_hash = leaf_hash(entry)
        entry.mac = seals.entry_mac(key, entry.leaf_hash)
        _insert_entry(entry, edge)


def _altered_before() -> dict:
    altered = seals.take_altered()
    return {ALTERED_BEFORE: altered} if altered else {}


# In plain SQL, past the models, which refuse to be saved: every act pays for these two.


def _insert_detail(
    detail: EntryDetail,
) -> tuple[datetime | None, ClockMark | None, dict[Position, bytes], str]:
    """Write the detail under the number of the entry to come, which is not part of its hash, and
    read in the same statement what that entry is made with: the newest one's time, the key with
    which it goes on, the clock's mark and the tree's edge. Not in the statement that takes the
    turn: that sees what was before it."""
    entries, details, size = Entry._meta.db_table, EntryDetail._meta.db_table, "entry_id - 1"
    values, boot = _prepared(detail), clock.boot()
    del values["entry_id"]
    number = f"(SELECT COALESCE(MAX(sequence), 0) + 1 FROM {entries})"
    places = ", %s" * len(values)
    with connection.cursor() as cursor:
        cursor.execute(
            f"""INSERT INTO {details} (entry_id, {", ".join(values)}) VALUES ({number}{places})
            RETURNING entry_id, {tree.edge(size)},
                (SELECT {clock.recorded_at()} FROM {entries} WHERE sequence = {size}),
                (SELECT {SEAL_KEY_NEXT} FROM {entries} WHERE sequence = {size}),
                (SELECT ticks {clock.MARK}),
                (SELECT wall {clock.MARK}),
                (SELECT log_time {clock.MARK})""",
            [*values.values(), boot, boot, boot],
        )
        detail.entry_id, edge, newest, seal_key_next, *mark = cursor.fetchone()
    edge = tree.read_edge(detail.entry_id - 1, edge)
    return clock.read_time(newest), clock.read_mark(boot, mark), edge, seal_key_next or ""


def _insert_entry(entry: Entry, edge: dict[Position, bytes]) -> None:
    """The entry and the nodes that it completes; PostgreSQL takes both in one statement."""
    values = _prepared(entry)
    places = ", ".join(["%s"] * len(values))
    insert = f"INSERT INTO {Entry._meta.db_table} ({', '.join(values)}) VALUES ({places})"
    parameters = list(values.values())
    nodes = tree.completed_by(entry, edge)
    with connection.cursor() as cursor:
        if nodes and connection.vendor == "postgresql":
            cursor.execute(
                f"WITH entry AS ({insert}) {tree.insert(nodes)}",
                [*parameters, *tree.parameters(nodes)],
            )
            return
        cursor.execute(insert, parameters)
        if nodes:
            cursor.execute(tree.insert(nodes), tree.parameters(nodes))


def _prepared(row: models.Model) -> dict[str, Any]:
    """Its columns, with what the database is given for each."""
    return {
        str(field.column): field.get_db_prep_save(getattr(row, field.attname), connection)
        for field in row._meta.concrete_fields
    }


def newest_sequence() -> int:
    """In plain SQL: every act asks, and an aggregate would be a third of what its entry costs."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT MAX(sequence) FROM {Entry._meta.db_table}")
        return cursor.fetchone()[0] or 0


class Newest(NamedTuple):
    """What the entry to come depends on; without an entry 0, None and an empty name."""

    sequence: int = 0
    recorded_at: datetime | None = None  # None too if it cannot be read
    seal_key_next: str = ""

    def clock_fault(self) -> str:
        """Why nothing can be logged now, as a sentence; nothing if it can."""
        return clock.fault(self.recorded_at)

    def seal_fault(self) -> str:
        """Why nothing can be sealed here, as a sentence; nothing if it can."""
        return seal_keys.fault(self.seal_key_next)


def newest_entry() -> Newest:
    """In one statement, past the model: who broke its time stops nobody's work."""
    columns = f"sequence, {clock.recorded_at()}, {SEAL_KEY_NEXT}"
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {columns} FROM {Entry._meta.db_table} ORDER BY sequence DESC LIMIT 1"
        )
        if (row := cursor.fetchone()) is None:
            return Newest()
    sequence, moment, seal_key_next = row
    return Newest(sequence, clock.read_time(moment), seal_key_next)


def clock_fault() -> str:
    return newest_entry().clock_fault()


def confirm_clock(*, actor: models.Model | None = None, note: str) -> Entry:
    """The clock is right, says who answers for it, and why it seemed wrong."""
    with transaction.atomic():
        take_turn()
        subject, seemed = Subject("clock"), clock_fault()
        clock.confirm(newest_entry().recorded_at)
        changes = {"fault": seemed}
        return append(Action.CLOCK_CONFIRMED, subject, actor=actor, note=note, changes=changes)


def public_newest_first() -> models.QuerySet:
    """The sequence of the first is the cache validator of the public site: it grows with each act
    that a page can show."""
    return Entry.objects.filter(is_public=True).order_by("-sequence")


def public_history(kind: str, number: str) -> models.QuerySet:
    """What the public page of one thing shows of the log, newest first."""
    entries = public_newest_first().filter(subject_kind=kind, subject_number=number)
    return entries.select_related("detail")[:MOST_OF_A_HISTORY]


def take_turn() -> None:
    """One writer at a time; SQLite's immediate transactions queue up without help."""
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        if not waits_for_nobody():
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK_KEY])
            return
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [LOCK_KEY])
        if not cursor.fetchone()[0]:
            raise OperationalError("somebody else is writing to the log")


# Whoever only reads waits for no writer.


def waits_for_nobody() -> bool:
    """Whether rows and the log are locked at once or not at all: `select_for_update(nowait=…)`."""
    return _waits_for_nobody.get()


@contextlib.contextmanager
def without_waiting() -> Iterator[None]:
    """What is begun inside fails at once, with an OperationalError, where somebody else writes."""
    token = _waits_for_nobody.set(True)
    try:
        with _impatient_file() if connection.vendor == "sqlite" else contextlib.nullcontext():
            yield
    finally:
        _waits_for_nobody.reset(token)


@contextlib.contextmanager
def _impatient_file() -> Iterator[None]:
    """SQLite waits at BEGIN as long as its connection says."""
    seconds = connection.settings_dict["OPTIONS"].get("timeout", 5)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")


def is_held_up(error: BaseException | None) -> bool:
    """Whether this says that somebody else holds the lock, or held it for too long."""
    if not isinstance(error, OperationalError):
        return False
    told = str(error)
    return (
        "database is locked" in told
        or "somebody else is writing" in told
        or getattr(error.__cause__, "sqlstate", None) in LOCK_NOT_AVAILABLE
    )
