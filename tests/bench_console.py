"""Time the supervisor's console on a log of few and of a million entries: each filter, each pair
of filters, the unusual acts, and the desk.

DATABASE_URL chooses the database, which should be empty; by default a SQLite file that is removed
afterwards. BENCH_ENTRIES=100000 makes it shorter.
"""

import os
import sys
import time
from datetime import timedelta
from itertools import combinations
from pathlib import Path
from urllib.parse import urlencode

FEW, MANY = 1_000, int(os.environ.get("BENCH_ENTRIES", 1_000_000))
YEARS, ROUNDS, MOST = 3, 5, 200  # MOST: milliseconds
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
sys.path.insert(0, str(Path(__file__).parent.parent))

import django

django.setup()

from django.core.cache import cache
from django.core.management import call_command
from django.db import connection, reset_queries, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Role, User
from portal.records.actions import Action as RecordAction
from tests.factories import client_of

PEOPLE, UNITS = 60, 40
NOW = timezone.now()
COMMON = [
    RecordAction.EDITED, Action.SIGNED_IN, RecordAction.DRAFTED, RecordAction.SUBMITTED,
    RecordAction.APPROVED, RecordAction.PUBLISHED,
]  # fmt: skip
RARE = [
    RecordAction.FORCE_PUBLISHED,
    RecordAction.WITHDRAWN,
    Action.EXPORTED,
    Action.SIGN_IN_REFUSED,
]
ENTRY = (
    "sequence, recorded_at, action, subject_kind, subject_number, subject_version, subject_label, "
    "department, is_public, content_hash, detail_hash, salt, leaf_hash"
)
DETAIL = "entry_id, actor_id, actor_name, note, changes, address, salt"
PATH = "/admin/audit/entry/"


def main():
    call_command("migrate", verbosity=0)
    people, supervisor = make_people()
    client = client_of(supervisor)
    queries = asked(people)
    fill(FEW, people)
    few = measure(client, queries)
    print(f"filled in {fill(MANY, people):.0f} s")
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    many = measure(client, queries)
    print(f"{connection.vendor}; best of {ROUNDS}; {Entry.objects.count()} entries")
    print(f"{'console':<44}{FEW:>9}{MANY:>12}{'ratio':>8}{'queries':>9}")
    for name in queries:
        (fast, before), (slow, after) = few[name], many[name]
        mark = "" if slow <= MOST else "  SLOW"
        print(f"{name:<44}{fast:>6.0f} ms{slow:>9.0f} ms{slow / fast:>8.1f}{after:>5}{mark}")
        assert after <= before + 1, name  # one more where the count stops


def make_people() -> tuple[list[User], User]:
    root = Department.objects.create(code="D0", name_zh="司法厅", kind="department")
    Department.objects.bulk_create(
        Department(code=f"D{n}", name_zh=f"第{n}处", kind="division", parent=root)
        for n in range(1, UNITS)
    )
    people = [
        User.objects.create(username=f"p{n}", display_name=f"第{n}人", department=root)
        for n in range(PEOPLE)
    ]
    supervisor = User.objects.create(
        username="s", display_name="监督员", role=Role.SUPERVISOR, department=root, is_staff=True
    )
    return people, supervisor


def asked(people) -> dict[str, str]:
    def ago(days):
        return f"{NOW - timedelta(days=days):%Y-%m-%dT%H:%M:%S}"

    filters = {
        "busy person": {"person": people[0].pk},
        "quiet person": {"person": people[-1].pk},
        "common act": {"action": "published"},
        "rare act": {"action": "force_published"},
        "act of others": {"action": "approved"},  # which the busy person never does
        "large unit": {"department": "D0"},
        "small unit": {"department": f"D{UNITS - 1}"},
        "record": {"number": "640000/2026-10007"},
        "busy number": {"number": str(people[0].pk)},
        "address": {"address": "192.0.2.1"},
        "last month": {"since": ago(30)},
        "a month long ago": {"since": ago(700), "until": ago(670)},
        "public": {"is_public": "yes"},
    }
    pairs = {
        f"{one}, {other}": filters[one] | filters[other]
        for one, other in combinations(filters, 2)
        if not set(filters[one]) & set(filters[other])
    }
    everything = filters["busy person"] | filters["common act"] | filters["large unit"]
    paths = {"nothing": PATH, "far down": f"{PATH}?before=500"}
    paths |= {n: f"{PATH}?{urlencode(query)}" for n, query in (filters | pairs).items()}
    paths["busy, common, large"] = f"{PATH}?{urlencode(everything)}"
    paths |= {f"unusual, {n} days": f"{PATH}unusual/?days={n}" for n in (7, 30, 90)}
    return paths | {"the supervisor's desk": "/admin/"}


def fill(up_to, people) -> float:
    """In the database itself, by arithmetic in the place of chance. The first few are of the
    years before.

    Two in five acts are one person's, who approves nothing; one unit has a third of all.
    """
    started, first = time.perf_counter(), Entry.objects.count() + 1
    begun = NOW - timedelta(days=365 * YEARS * (2 if first == 1 else 1))
    step = 365 * YEARS * 86_400 // (up_to - first + 1)
    clock = {"sqlite": "datetime({}, 'unixepoch')", "postgresql": "to_timestamp({})"}
    moment = clock[connection.vendor].format(f"{int(begun.timestamp())} + (n - {first}) * {step}")
    common = " ".join(f"WHEN {n} THEN '{action.value}'" for n, action in enumerate(COMMON))
    rare = " ".join(f"WHEN {n} THEN '{action.value}'" for n, action in enumerate(RARE))
    keys = [person.pk for person in people]
    person = f"CASE WHEN busy THEN {keys[0]} ELSE {keys[1]} + n * 31 % {PEOPLE - 1} END"
    rows = f"""
        WITH RECURSIVE counted(n) AS (
            SELECT CAST({first} AS BIGINT) UNION ALL SELECT n + 1 FROM counted WHERE n < {up_to}),
        drawn AS (SELECT n, n * 7919 % 1000 < 400 AS busy, n * 104729 % 499 AS chance FROM counted),
        acted AS (SELECT n, busy, {person} AS person, CASE
            WHEN chance = 0 THEN CASE n * 13 % {len(RARE)} {rare} END
            WHEN busy AND n * 17 % {len(COMMON)} = 4 THEN 'edited'
            ELSE CASE n * 17 % {len(COMMON)} {common} END END AS action FROM drawn)"""
    entries = f"""
        SELECT n, {moment}, action, 'item',
            CASE WHEN action IN ('signed_in', 'sign_in_refused') THEN CAST(person AS TEXT)
                ELSE '640000/2026-' || CAST(10000 + n * 37 % 50000 AS TEXT) END,
            1, '某件公开事项的名称',
            CASE WHEN n * 271 % 3 = 0 THEN 'D0' ELSE 'D' || CAST(n * 29 % {UNITS} AS TEXT) END,
            action IN ('published', 'withdrawn', 'force_published'), '', '', '', ''
        FROM acted"""
    nothing = {"sqlite": "'{}'", "postgresql": "'{}'::jsonb"}[connection.vendor]
    details = f"""
        SELECT n, person, '某人', '', {nothing},
            '192.0.2.' || CASE WHEN busy THEN '1' ELSE CAST(2 + n * 43 % 240 AS TEXT) END, ''
        FROM acted"""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO audit_entry ({ENTRY}) {rows} {entries}")
        cursor.execute(f"INSERT INTO audit_entrydetail ({DETAIL}) {rows} {details}")
    return time.perf_counter() - started


def measure(client, queries) -> dict[str, tuple[float, int]]:
    return {name: timed(client, path) for name, path in queries.items()}


def timed(client, path) -> tuple[float, int]:
    """Milliseconds, of the processor where the database is part of this process: other work on
    the machine does not count then."""
    clock = time.process_time if connection.vendor == "sqlite" else time.perf_counter
    times = []
    for _round in range(ROUNDS):
        cache.clear()
        reset_queries()
        started = clock()
        with CaptureQueriesContext(connection) as captured:
            answer = client.get(path)
        times.append((clock() - started) * 1000)
        assert answer.status_code == 200, (path, answer.status_code)
        assert b"notice--returned" not in answer.content, path  # every filter is understood
    return min(times), len(captured)


if __name__ == "__main__":
    main()
