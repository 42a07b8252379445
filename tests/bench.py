"""Time the public pages with few and with many records; print milliseconds, queries, ratios.

Run by `make bench`. DATABASE_URL chooses the database, which should be empty; by default a
SQLite file that is removed afterwards.
"""

import os
import sys
import time

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
sys.path.insert(0, ".")

import django

django.setup()

from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from disclosures.models import Category, Item
from portal.base.departments.models import Department
from portal.records import searching

FEW, MANY = 200, int(os.environ.get("BENCH_RECORDS", "20000"))
WORDS = ["减刑", "律师", "公证", "法律援助", "规范性文件", "政务公开", "司法鉴定"]
PAGES = {
    "home": "/",
    "list": "/disclosures/",
    "list, two filters": "/disclosures/?kind=result&year=2009",
    "list, page 10": "/disclosures/?page=10",
    "search, in every record": "/disclosures/?q=公",
    "search, two characters": "/disclosures/?q=减刑",
    "search, newest first": "/disclosures/?q=规范性文件&order=newest",
    "department": "/departments/D11/",
    "detail": "/disclosures/640000/2026-00150/",
}
ROUNDS = 7


def main():
    call_command("migrate", verbosity=0)
    department = Department.objects.create(code="D11", name_zh="律师工作处", kind="division")
    category = Category.objects.create(code="20-02", label_zh="机关职能")
    fill(1, FEW, department, category)
    few = measure()
    fill(FEW + 1, MANY, department, category)
    many = measure()
    print(f"{connection.vendor}; median of {ROUNDS}, page cache empty")
    print(f"{'page':<26}{FEW:>8} rows{MANY:>9} rows{'ratio':>8}{'queries':>9}")
    for name in PAGES:
        (fast, _), (slow, queries) = few[name], many[name]
        print(f"{name:<26}{fast:>10.1f} ms{slow:>11.1f} ms{slow / fast:>8.1f}{queries:>9}")


def fill(first, last, department, category):
    now = timezone.now()
    for start in range(first, last + 1, 1000):
        items = [
            item(n, department, category, now) for n in range(start, min(start + 1000, last + 1))
        ]
        for made in Item.objects.bulk_create(items):
            searching.put(made)


def item(n, department, category, now) -> Item:
    word = WORDS[n % len(WORDS)]
    return Item(
        number=f"640000/2026-{n:05d}",
        status="published",
        title=f"{word}工作情况第{n}期",
        summary=f"第{n}期{word}工作情况。",
        body=f"<p>{word}工作按计划进行。" + "各单位依法公开办事依据、程序、期限。" * 30 + "</p>",
        kind=Item.Kind.values[n % 4],
        department=department,
        category=category,
        disclosure_term="long_term",
        stage="after",
        published_at=now,
        published_sequence=n,
        shown_on=now.date().replace(year=2007 + n % 3),
    )


def measure() -> dict[str, tuple[float, int]]:
    return {name: timed(path) for name, path in PAGES.items()}


def timed(path) -> tuple[float, int]:
    client, times = Client(), []
    for _round in range(ROUNDS):
        cache.clear()
        started = time.perf_counter()
        with CaptureQueriesContext(connection) as queries:
            answer = client.get(path)
        times.append((time.perf_counter() - started) * 1000)
        assert answer.status_code == 200, (path, answer.status_code)
    return sorted(times)[ROUNDS // 2], len(queries)


if __name__ == "__main__":
    main()
