"""Time appending to a log of a million entries, a proof, and `verify_log`, with a row for each ten
entries and a seal for each; print milliseconds.

Run by `make bench`. DATABASE_URL chooses the database, which should be empty; by default a
SQLite file that is removed afterwards.
"""

import os
import resource
import statistics
import sys
import time

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
os.environ.setdefault("LOG_KEY", "A" * 43 + "=")
sys.path.insert(0, ".")

import django

django.setup()

from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import QuerySet
from django.utils import timezone

from portal.base.audit import bundle, log, merkle, seal_keys, seals
from portal.base.audit.actions import Action
from portal.base.audit.leaf import detail_hash, leaf_hash
from portal.base.audit.models import Entry, EntryDetail, Node, Seal, place
from portal.base.audit.sealed_values import read_rows
from portal.base.departments.models import Department, Hotline
from tests.processes import manage

SIZES = [1_000, int(os.environ.get("BENCH_ENTRIES", "1000000"))]
CHUNK = 10_000
SALT, SEAL_SALT = "0" * 64, "0" * 32
SUBJECT = log.Subject("thing", "1", department="D11")


def main():
    call_command("migrate", verbosity=0)
    waiting: dict[int, bytes] = {}
    print(f"{connection.vendor}; one append in a transaction of its own, and alone inside one")
    for target in SIZES:
        fill(target, waiting)
        committed, (inside, processor) = appends(), appends_inside()
        size = log.newest_sequence()
        began = time.perf_counter()
        for sequence in range(1, size, max(1, size // 50)):
            bundle.proofs([Entry(sequence=sequence)])
        proof = (time.perf_counter() - began) / 50 * 1000
        print(
            f"{size:>9} entries: {committed:.2f} ms committed, {inside:.2f} ms inside "
            f"({processor:.2f} ms of the processor), proof {proof:.1f} ms"
        )
        verify()


def verify():
    """As a process of its own; its memory is that of the greatest such process so far."""
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    said, wrong = manage(settings.VAR_DIR, "verify_log").communicate()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"          verified in {time.perf_counter() - began:.1f} s ({processor:.1f} s of the "
        f"processor), {after.ru_maxrss / 1024:.0f} MB: {(said + wrong)[-300:].strip()}"
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


def fill(target: int, waiting: dict):
    """Write what acts would have written, many at a time."""
    rows = hotlines(target // 10)
    size = log.newest_sequence()
    rebuild(size, waiting)
    name, key = seal_keys.current()
    kind = seals.kind_of(Hotline)
    said = {row: said for some in seals.batches(rows) for row, said in read_rows(Hotline, some)}
    for start in range(size + 1, target + 1, CHUNK):
        now, entries, details, nodes, made = timezone.now(), [], [], [], []
        for sequence in range(start, min(start + CHUNK, target + 1)):
            row, digest = rows[sequence % len(rows)], seals.SealsDigest()
            mac = seals.row_mac(key, SEAL_SALT, sequence, kind, row, said[row])
            digest.add([(kind, row, mac)])
            made.append(Seal(kind=kind, row=row, entry=sequence, salt=SEAL_SALT, mac=mac))
            entry = Entry(
                sequence=sequence, recorded_at=now, action=Action.CHANGED, subject_kind="hotline",
                subject_number=str(row), department="D11", is_public=sequence % 3 == 0,
                salt="" if sequence % 3 == 0 else SALT, seals=digest.text, seal_key=name,
            )  # fmt: skip
            detail = EntryDetail(entry=entry, salt=SALT, actor_name="某人")
            entry.detail_hash = detail_hash(entry, detail)
            entry.leaf_hash = leaf_hash(entry)
            entry.mac = seals.entry_mac(key, entry.leaf_hash)
            entries.append(entry)
            details.append(detail)
            grow(sequence, entry.leaf_hash, waiting, nodes)
        with transaction.atomic():
            for model, new in (
                (Entry, entries),
                (EntryDetail, details),
                (Node, nodes),
                (Seal, made),
            ):
                QuerySet(model).bulk_create(new)


def hotlines(count: int) -> list[int]:
    """The keys of so many; those that are new are sealed by one entry."""
    with transaction.atomic():
        department, _new = Department.objects.get_or_create(
            code="D11", defaults={"name_zh": "律师处", "kind": "division"}
        )
        Hotline.objects.bulk_create(
            Hotline(number=f"0951-{n:07}", purpose_zh="办事咨询", department=department)
            for n in range(Hotline.objects.count(), count)
        )
        append()
    return list(Hotline.objects.order_by("pk").values_list("pk", flat=True))


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
