"""Time the public pages and a signed-in list with few and with many records, as varied as life;
print milliseconds of processor time, statements, ratios.

Run by `make bench`. DATABASE_URL chooses the database, which should be empty; by default a
SQLite file that is removed afterwards. BENCH_RECORDS says how many are many.
"""

import os
import sys
import time
from datetime import date
from random import Random

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
sys.path.insert(0, ".")

import django

django.setup()

from django.core.cache import cache
from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from disclosures.models import Category, Item
from disclosures.views import pages
from portal.base.departments.models import Department, User
from portal.records import counts, searching

FEW, MANY = 2000, int(os.environ.get("BENCH_RECORDS", "20000"))
WORDS = ["减刑", "律师", "公证", "法律援助", "规范性文件", "政务公开", "司法鉴定"]
DEPARTMENTS, CATEGORIES, YEARS = 40, 30, range(2004, 2026)
RANDOM = Random(1)
PAGES = {
    "home": "/",
    "list": "/disclosures/",
    "list, one filter": "/disclosures/?kind=result",
    "list, two filters": "/disclosures/?kind=result&year=2009",
    "list, three filters": "/disclosures/?kind=result&year=2009&stage=after",
    "list, a department": "/disclosures/?department=D11",
    "list, by title": "/disclosures/?order=title",
    "list, oldest first": "/disclosures/?order=oldest",
    "list, page 50": "/disclosures/?page=50",
    "list, last page": "/disclosures/?page={last}",
    "list, signed in": "/disclosures/?order=title#author",
    "search, in every record": "/disclosures/?q=公",
    "search, two characters": "/disclosures/?q=减刑",
    "search, newest first": "/disclosures/?q=规范性文件&order=newest",
    "departments": "/departments/",
    "department": "/departments/D11/",
    "record": "/disclosures/640000/1950-00150/",
}
ROUNDS = 7


def main():
    call_command("migrate", verbosity=0)
    departments = [
        Department.objects.create(code=f"D{n}", name_zh=f"第{n}处", kind="division")
        for n in range(DEPARTMENTS)
    ]
    categories = [
        Category.objects.create(code=f"20-{n:02d}", label_zh=f"第{n}类") for n in range(CATEGORIES)
    ]
    User.objects.create_user("author", "", "password", department=departments[0], role="author")
    fill(1, FEW, departments, categories)
    few = measure(FEW)
    fill(FEW + 1, MANY, departments, categories)
    many = measure(MANY)
    print(f"{connection.vendor}; median of {ROUNDS}, page cache empty")
    print(f"{'page':<26}{FEW:>8} rows{MANY:>9} rows{'ratio':>8}{'queries':>9}")
    for name in PAGES:
        (fast, _), (slow, queries) = few[name], many[name]
        print(f"{name:<26}{fast:>10.1f} ms{slow:>11.1f} ms{slow / fast:>8.1f}{queries:>9}")


def fill(first, last, departments, categories):
    now = timezone.now()
    for start in range(first, last + 1, 1000):
        items = [
            item(n, departments, categories, now) for n in range(start, min(start + 1000, last + 1))
        ]
        for made in Item.objects.bulk_create(items):
            searching.put(made)
    with transaction.atomic():
        counts.rebuild()
    connection.cursor().execute("ANALYZE")


def item(n, departments, categories, now) -> Item:
    word = WORDS[n % len(WORDS)]
    return Item(
        number=f"640000/{1950 + n // 90000}-{n % 90000 + 1:05d}",
        status="published",
        title=f"{word}工作情况第{n}期",
        summary=f"第{n}期{word}工作情况。",
        body=f"<p>{word}工作按计划进行。" + "各单位依法公开办事依据、程序、期限。" * 30 + "</p>",
        kind=RANDOM.choice(Item.Kind.values),
        department=RANDOM.choice(departments),
        category=RANDOM.choice(categories),
        disclosure_term=RANDOM.choice(Item.Term.values),
        stage=RANDOM.choice(Item.Stage.values),
        published_at=now,
        published_sequence=n,
        shown_on=date(RANDOM.choice(YEARS), RANDOM.randint(1, 12), RANDOM.randint(1, 28)),
    )


def measure(count: int) -> dict[str, tuple[float, int]]:
    last = -(-count // pages.page_size)
    return {name: timed(path.format(last=last)) for name, path in PAGES.items()}


def timed(path) -> tuple[float, int]:
    client, times = Client(), []
    path, _, reader = path.partition("#")
    if reader:
        client.force_login(User.objects.get(username=reader))
    for _round in range(ROUNDS):
        cache.clear()
        started = time.process_time()
        with CaptureQueriesContext(connection) as queries:
            answer = client.get(path)
        times.append((time.process_time() - started) * 1000)
        assert answer.status_code == 200, (path, answer.status_code)
    return sorted(times)[ROUNDS // 2], len(queries)


if __name__ == "__main__":
    main()
