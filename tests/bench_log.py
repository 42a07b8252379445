"""Time appending to a log of a million entries, a proof, and the verification; print milliseconds.

Run by `make bench`. DATABASE_URL chooses the database, which should be empty; by default a
SQLite file that is removed afterwards.
"""

import os
import statistics
import sys
import time

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
os.environ.setdefault("LOG_KEY", "A" * 43 + "=")
sys.path.insert(0, ".")

import django

django.setup()

from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import QuerySet
from django.utils import timezone

from portal.base.audit import bundle, log, merkle
from portal.base.audit.actions import Action
from portal.base.audit.leaf import detail_hash, leaf_hash
from portal.base.audit.log_verification import check_log
from portal.base.audit.models import Entry, EntryDetail, Node, place

SIZES = [1_000, int(os.environ.get("BENCH_ENTRIES", "1000000"))]
CHUNK = 10_000
SUBJECT = log.Subject("thing", "1", department="D11")


def main():
    call_command("migrate", verbosity=0)
    size, waiting = 0, {}
    print(f"{connection.vendor}; one append in a transaction of its own, and alone inside one")
    for target in SIZES:
        size = fill(size, target, waiting)
        committed, (inside, processor) = appends(), appends_inside()
        size = log.newest_sequence()
        began = time.perf_counter()
        for sequence in range(1, size, max(1, size // 50)):
            bundle.proofs([Entry(sequence=sequence)])
        proof = (time.perf_counter() - began) / 50 * 1000
        began = time.perf_counter()
        found = list(check_log())
        print(
            f"{size:>9} entries: {committed:.2f} ms committed, {inside:.2f} ms inside "
            f"({processor:.2f} ms of the processor), "
            f"proof {proof:.1f} ms, verified in {time.perf_counter() - began:.1f} s, "
            f"{len(found)} found"
        )


def appends() -> float:
    return statistics.median(timed(one_append) for _ in range(201)) * 1000


def appends_inside() -> tuple[float, float]:
    """By the clock, and by this process's own processor time where others work as well."""
    with transaction.atomic():
        clock = statistics.median(timed(append) for _ in range(201)) * 1000
        begun = time.process_time()
        for _ in range(200):
            append()
        return clock, (time.process_time() - begun) * 5


def one_append():
    with transaction.atomic():
        append()


def append():
    log.append(Action.CHANGED, SUBJECT, note="说明", is_public=True)


def timed(work) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def fill(size: int, target: int, waiting: dict) -> int:
    """Write what `append` would have written, many at a time."""
    now, salt = timezone.now(), "0" * 64
    rebuild(size, waiting)
    for start in range(size + 1, target + 1, CHUNK):
        entries, details, nodes = [], [], []
        for sequence in range(start, min(start + CHUNK, target + 1)):
            entry = Entry(
                sequence=sequence, recorded_at=now, action=Action.CHANGED, subject_kind="thing",
                subject_number=str(sequence), department="D11", is_public=sequence % 3 == 0,
                salt="" if sequence % 3 == 0 else salt,
            )  # fmt: skip
            detail = EntryDetail(entry=entry, salt=salt, actor_name="某人")
            entry.detail_hash = detail_hash(entry, detail)
            entry.leaf_hash = leaf_hash(entry)
            entries.append(entry)
            details.append(detail)
            grow(sequence, entry.leaf_hash, waiting, nodes)
        with transaction.atomic():
            for model, rows in ((Entry, entries), (EntryDetail, details), (Node, nodes)):
                QuerySet(model).bulk_create(rows)
    return target


def rebuild(size: int, waiting: dict):
    waiting.clear()
    rows = Entry.objects.filter(sequence__lte=size).order_by("sequence")
    for sequence, digest in rows.values_list("sequence", "leaf_hash"):
        grow(sequence, digest, waiting, [])


def grow(sequence: int, leaf: str, waiting: dict, nodes: list):
    level, index, digest = 0, sequence - 1, bytes.fromhex(leaf)
    while index % 2:
        digest = merkle.node_hash(waiting.pop(level), digest)
        level, index = level + 1, index // 2
        nodes.append(Node(place=place(level, index), hash=digest.hex()))
    waiting[level] = digest


if __name__ == "__main__":
    main()
