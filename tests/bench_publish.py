"""Time publishing one item, where few and where many are published: milliseconds of CPU, queries.

Run by `make bench`; BENCH_PUBLISHED=100000 by default. DATABASE_URL chooses the database, which
should be empty; by default a SQLite file that is removed afterwards. The texts are those of the
demonstration, each with another figure and a few other words.
"""

import json
import os
import random
import sys
import time
from pathlib import Path
from statistics import median

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
sys.path.insert(0, str(Path(__file__).parent.parent))

import django

django.setup()

from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from disclosures.models import Item
from portal.demo.load import DATA
from portal.records.models import SaidKey
from portal.records.reposts import content_of, said
from tests.factories import make_category, make_departments, make_item, make_move, make_people

FEW, MANY, ROUNDS = 1_000, int(os.environ.get("BENCH_PUBLISHED", 100_000)), 40
BODIES = [one["body"] for one in json.loads((DATA / "records.json").read_text()) if one["body"]]
chosen = random.Random(0)


def main():
    call_command("migrate", verbosity=0)
    people, category = make_people(make_departments()), make_category()
    print(f"{connection.vendor}; CPU of publishing one item, of {ROUNDS}")
    first = 1
    for last in (FEW, MANY):
        fill(first, last, people["author"].department, category)
        first = last + 1
        times, queries = measure(people, category)
        spent = f"least {min(times):.1f} ms, median {median(times):.1f} ms"
        print(f"{last:>7} published: {spent}, {queries} queries")


def fill(first, last, department, category):
    now = timezone.now()
    for start in range(first, last + 1, 1000):
        numbers = range(start, min(start + 1000, last + 1))
        keep(Item.objects.bulk_create(item(n, department, category, now) for n in numbers))


def keep(made):
    """What `reposts.take_in` keeps of each."""
    SaidKey.objects.bulk_create(
        SaidKey(key=key, record_id=one.pk)
        for one in made
        for key in said(content_of(one), ()).keys("item", one.department_id, one.audience)
    )


def item(n, department, category, now) -> Item:
    """One of long ago: the log begins with 1."""
    return Item(
        number=f"640000/2007-{n:05d}",
        status="published",
        title=f"第{n}期",
        summary=f"第{n}期。",
        body=text(n),
        kind=Item.Kind.RESULT,
        department=department,
        category=category,
        published_at=now,
        published_sequence=n - 1_000_000,
        shown_on=now.date(),
    )


def text(n) -> str:
    """Each second has a figure of its own; the words of many differ in less than a tenth."""
    body = BODIES[n % len(BODIES)]
    for _edit in range(chosen.randrange(12)):
        at = chosen.randrange(len(body))
        if "一" <= body[at] <= "龥":
            body = body[:at] + chr(chosen.randrange(0x4E00, 0x9FA5)) + body[at + 1 :]
    return body + (f"<p>共办理{n}件。</p>" if n % 2 else "")


def measure(people, category) -> tuple[list[float], int]:
    """The times, and the queries of one that is not timed."""
    publisher, times = people["publisher"], []
    for n in range(ROUNDS):
        ready = approved(people, category, n)
        began = time.process_time()
        make_move(ready, "publish", publisher)
        times.append((time.process_time() - began) * 1000)
    ready = approved(people, category, ROUNDS)
    with CaptureQueriesContext(connection) as queries:
        make_move(ready, "publish", publisher)
    return times, len(queries)


def approved(people, category, n) -> Item:
    with transaction.atomic():
        return make_item("approved", people, category=category, body=text(n))


if __name__ == "__main__":
    main()
