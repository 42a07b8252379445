"""Row seals (R15): whoever owns the database cannot change a row unseen.

Each entry of the log seals every row that its act touched: a keyed hash of what the row says then.
The key is not in the database (`seal_keys`), so that nobody without it can seal what they changed.
The entry commits to its seals, and has a keyed hash of its own. `docs/formats.md` says how both are
made; `seal_verification` compares each row with its newest seal.

Which rows an act touched is noted as they are written (`sealed`), for the transaction at hand: what
is rolled back is forgotten.
"""

import hashlib
import json
import logging
import secrets
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, islice
from typing import Any, NamedTuple

from django.db import connection, models, transaction

from portal.base.audit.models import Seal
from portal.base.audit.sealed_values import read_rows

logger = logging.getLogger(__name__)

SHIPPED = 0  # stands for the entry of what came with the portal
FIRST = 1
BATCH = 2_000
AT_ONCE = 400  # seals that one statement of SQLite writes: five parameters each
SALT_BYTES = 16
SALT_DIGITS = 2 * SALT_BYTES


# What was written.


class Touched:
    """The rows that were written in this transaction and are not sealed yet. It waits for the
    commit, and is dropped with what is rolled back."""

    def __init__(self) -> None:
        self.rows: dict[type[models.Model], set[int]] = {}
        self.gone: dict[type[models.Model], set[int]] = {}
        # Rows that were not as sealed when they were written, and in what (`written_over`).
        self.altered: dict[str, str] = {}
        self.whole: list[type[models.Model]] = []  # every row of these

    def __call__(self) -> None:
        for model, keys in self.rows.items():
            logger.error("rows of %s were written without an entry: %s", kind_of(model), keys)


def touch(model: type[models.Model], keys: Iterable[int], gone: bool = False) -> None:
    """These rows were written, or deleted, and the next entry of this transaction seals them."""
    if connection.in_atomic_block:
        noted = touched()
        noted.rows.setdefault(model, set()).update(keys)
        if gone:
            noted.gone.setdefault(model, set()).update(keys)


def touch_all(kinds: Iterable[type[models.Model]]) -> None:
    """Every row of these is to be sealed by the next entry of this transaction."""
    touched().whole += kinds


def touched() -> Touched:
    for hook in connection.run_on_commit:
        if isinstance(hook[1], Touched):
            return hook[1]
    noted = Touched()
    transaction.on_commit(noted, robust=True)
    return noted


def take_altered() -> dict[str, str]:
    noted = touched()
    altered, noted.altered = noted.altered, {}
    return altered


def kind_of(model: type[models.Model]) -> str:
    return model._meta.label_lower


# The keyed hashes.


def row_mac(key: bytes, salt: str, entry: int, kind: str, row: int, said: str | None) -> str:
    """Of what is sealed of the row, as `read_rows` reads it; None for one that the act deleted."""
    return mac_of(key, row_message(salt, entry, kind, row, said))


def row_message(salt: str, entry: int, kind: str, row: int, said: str | None) -> bytes:
    """The canonical JSON of a list of these four behind the salt. Whoever wrote something else
    than a number where the entry stands does not decide what the list holds."""
    return bytes.fromhex(salt) + f'[{entry:d},"{kind}",{row:d},{said or "null"}]'.encode()


def mac_of(key: bytes, message: bytes) -> str:
    """HMAC-SHA-256. The module `hmac` gives the same, and needs as long again to be asked."""
    inner, outer = _begun(key)
    inner, outer = inner.copy(), outer.copy()
    inner.update(message)
    outer.update(inner.digest())
    return outer.hexdigest()


@cache
def _begun(key: bytes) -> tuple["hashlib._Hash", "hashlib._Hash"]:
    """RFC 2104: what is hashed before a message, and before its hash, by a key of 32 bytes. Taking
    it up costs as much as hashing what a row says."""
    inner, outer = (bytes(byte ^ pad for byte in key.ljust(64, b"\0")) for pad in (0x36, 0x5C))
    return hashlib.sha256(inner), hashlib.sha256(outer)


def entry_mac(key: bytes, leaf_hash: str) -> str:
    return mac_of(key, b"entry" + bytes.fromhex(leaf_hash))


class SealsDigest:
    """What an entry commits to: SHA-256 over a line for each seal; nothing without any."""

    def __init__(self) -> None:
        self._sha256, self._any = hashlib.sha256(), False

    def add(self, lines: Iterable[tuple[str, int, str]]) -> None:
        """Kind, row and keyed hash of each."""
        rest = iter(lines)
        while some := [f"{kind} {row} {mac}\n" for kind, row, mac in islice(rest, BATCH)]:
            self._any = True
            self._sha256.update("".join(some).encode())

    @property
    def text(self) -> str:
        return self._sha256.hexdigest() if self._any else ""


# The newest seal of a row.

NEWEST = f"""
    SELECT "row", entry, salt, mac FROM {Seal._meta.db_table} AS seal
    WHERE kind = %s AND "row" IN ({{places}}) AND entry = (
        SELECT MAX(entry) FROM {Seal._meta.db_table}
        WHERE kind = seal.kind AND "row" = seal."row")"""


class SealLine(NamedTuple):
    row: int
    entry: int
    salt: str
    mac: str


def newest(kind: str, keys: Sequence[int]) -> list[SealLine]:
    """Of each of these rows that has any. In plain SQL: every act asks, and every verification."""
    if not keys:
        return []
    with connection.cursor() as cursor:
        cursor.execute(NEWEST.format(places=", ".join(["%s"] * len(keys))), [kind, *keys])
        return [SealLine(*line) for line in cursor.fetchall()]


# Sealing.


def seal_touched(key: bytes, entry: int) -> str:
    """Seal what was written in this transaction; return the digest for the entry."""
    noted = touched()
    rows, gone, whole = noted.rows, noted.gone, noted.whole
    noted.rows, noted.gone, noted.whole = {}, {}, []
    made = _Made(key, entry, digest_of_shipped() if entry == FIRST else SealsDigest())
    for model in sorted({*rows, *whole}, key=kind_of):
        all_of_it = _all_keys(model) if model in whole else batches(sorted(rows[model]))
        for some in all_of_it:
            _seal(model, some, gone.get(model, set()), made)
    made.write()
    return made.digest.text


def digest_of_shipped() -> SealsDigest:
    """The first entry commits to these seals too, so that none goes along with its row."""
    digest = SealsDigest()
    shipped = Seal.objects.filter(entry=SHIPPED).order_by("pk")
    digest.add(shipped.values_list("kind", "row", "mac").iterator(BATCH))
    return digest


def batches(keys: list[int]) -> Iterator[list[int]]:
    return (keys[start : start + BATCH] for start in range(0, len(keys), BATCH))


def _all_keys(model: type[models.Model]) -> Iterator[list[int]]:
    keys = model._base_manager.order_by("pk").values_list("pk", flat=True)
    some = list(keys[:BATCH])
    while some:
        yield some
        some = list(keys.filter(pk__gt=some[-1])[:BATCH])


class _Made:
    """The seals of one entry, in order. All of an act are written in one statement, and those of
    many rows in few: each by itself would cost more than all the rest."""

    def __init__(self, key: bytes, entry: int, digest: SealsDigest) -> None:
        self.key, self.entry, self.digest = key, entry, digest
        self.seals: list[tuple[str, int, str, str]] = []

    def add(self, model: type[models.Model], said: Collection[tuple[int, str | None]]) -> None:
        kind, salts = kind_of(model), secrets.token_bytes(SALT_BYTES * len(said)).hex()
        for at, (row, text) in enumerate(said):
            salt = salts[at * SALT_DIGITS : (at + 1) * SALT_DIGITS]
            mac = row_mac(self.key, salt, self.entry, kind, row, text)
            self.seals.append((kind, row, salt, mac))
        if len(self.seals) >= BATCH:
            self.write()

    def write(self) -> None:
        made, self.seals = self.seals, []
        self.digest.add((kind, row, mac) for kind, row, _salt, mac in made)
        at_once = AT_ONCE if connection.vendor == "sqlite" else BATCH
        with connection.cursor() as cursor:
            for start in range(0, len(made), at_once):
                _insert(cursor, self.entry, made[start : start + at_once])


def _insert(cursor: Any, entry: int, made: list[tuple[str, int, str, str]]) -> None:
    into = f'INSERT INTO {Seal._meta.db_table} (kind, "row", entry, salt, mac)'
    if connection.vendor == "postgresql":  # to which a thousand parameters cost more than a text
        cursor.execute(
            f"""{into} SELECT seal->>0, (seal->>1)::bigint, %s, seal->>2, seal->>3
            FROM jsonb_array_elements(%s::jsonb) WITH ORDINALITY AS made (seal, place)
            ORDER BY place""",
            [entry, json.dumps(made)],
        )
        return
    places = ", ".join(["(%s, %s, %s, %s, %s)"] * len(made))
    values = [(kind, row, entry, salt, mac) for kind, row, salt, mac in made]
    cursor.execute(f"{into} VALUES {places}", list(chain.from_iterable(values)))


def _seal(model: type[models.Model], keys: Sequence[int], gone: set[int], made: _Made) -> None:
    said: list[tuple[int, str | None]] = list(read_rows(model, keys))
    # What is not there, and was not deleted, was made and undone.
    if lost := gone.intersection(keys) - {row for row, _text in said}:
        said = sorted([*said, *((row, None) for row in lost)])
    made.add(model, said)


def forget(model: type[models.Model], keys: list[int], entry: int) -> None:
    """Destroy the salts of what these rows said before this entry, which is one of forgetting: with
    the key alone nobody can try out any more what it was."""
    with connection.cursor() as cursor:
        for some in batches(keys):
            places = ", ".join(["%s"] * len(some))
            cursor.execute(
                f"""UPDATE {Seal._meta.db_table} SET salt = ''
                WHERE kind = %s AND entry < %s AND "row" IN ({places}) AND salt <> ''""",
                [kind_of(model), entry, *some],
            )


@transaction.atomic
def seal_shipped(key: bytes, kinds: Iterable[type[models.Model]]) -> None:
    """What stands in the tables before the log begins came with the portal. In one transaction:
    else SQLite would commit each seal by itself."""
    made = _Made(key, SHIPPED, SealsDigest())
    for model in kinds:
        known = Seal.objects.filter(kind=kind_of(model)).values("row")
        keys = model._base_manager.exclude(pk__in=known).order_by("pk").values_list("pk", flat=True)
        for some in batches(list(keys)):
            made.add(model, list(read_rows(model, some)))
    made.write()
