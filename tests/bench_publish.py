"""Time drafting, submitting, approving and publishing one item, where few and where many are
published: milliseconds of CPU, and queries.

Run by `make bench`; BENCH_PUBLISHED=1000,20000,100000 by default. DATABASE_URL chooses the
database, which should be empty; by default a SQLite file that is removed afterwards. The texts are
those of the demonstration, each with a few other words, each second with a figure of its own.
What is published before is written in bulk, the first OWN_TEXTS with texts, keys and search rows
made as for any other; the rest are copies of these in SQL, under other numbers, with other figures.
What is timed goes the way that people take.
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
from portal.base.search import engines, index
from portal.base.search.models import Document
from portal.base.search.sources import Said
from portal.demo.load import DATA
from portal.records import searching
from portal.records.models import SaidKey
from portal.records.reposts import content_of, said
from tests.factories import make_category, make_departments, make_item, make_move, make_people

SIZES = [int(size) for size in os.environ.get("BENCH_PUBLISHED", "1000,20000,100000").split(",")]
ROUNDS, OWN_TEXTS, FIRST_YEAR = 40, 5_000, 9000  # which no serial number holds
LOG_TO = 1_000_000  # what was published before has sequences above this: below 0 stand other rows
BODIES = [one["body"] for one in json.loads((DATA / "records.json").read_text()) if one["body"]]
ACTS = {
    "draft": lambda _item, people, values: drafted(people, values),
    "submit": lambda item, people, values: make_move(item, "submit", people["author"]),
    "approve": lambda item, people, values: make_move(item, "approve", people["reviewer"]),
    "publish": lambda item, people, values: make_move(item, "publish", people["publisher"]),
}
chosen = random.Random(0)


def main():
    call_command("migrate", verbosity=0)
    people, category = make_people(make_departments()), make_category()
    for person in people.values():
        person.email = f"{person.username}@example.org"
        person.save()
    print(f"{connection.vendor}; CPU of one act in ms, least and median of {ROUNDS}; queries")
    first = 1
    for last in SIZES:
        began = time.perf_counter()
        fill(first, last, people["author"].department, category)
        first = last + 1
        print(f"{last:>7} published, filled in {time.perf_counter() - began:.0f} s")
        for name, (times, queries) in measure(people, category).items():
            print(f"{name:>15} {min(times):6.1f} {median(times):6.1f} {queries:4} queries")


def fill(first, last, department, category):
    with transaction.atomic():
        for start in range(first, min(last, OWN_TEXTS) + 1, 1000):
            numbers = range(start, min(start + 1000, last + 1))
            keep(Item.objects.bulk_create(item(n, department, category) for n in numbers))
        for ahead in range(OWN_TEXTS, last, OWN_TEXTS):
            if first <= ahead + OWN_TEXTS:
                copy(max(first, ahead + 1), min(ahead + OWN_TEXTS, last), ahead)


def item(n, department, category) -> Item:
    """One of long ago."""
    now = timezone.now()
    return Item(
        number=number(n),
        status="published",
        title="律师执业许可办理情况",
        summary="全年办理情况。",
        body=text(n),
        kind=Item.Kind.RESULT,
        department=department,
        category=category,
        published_at=now,
        published_sequence=n + LOG_TO,
        shown_on=now.date(),
    )


def number(n) -> str:
    """The copies of one differ in the year alone."""
    year, serial = divmod(n - 1, OWN_TEXTS)
    return f"640000/{FIRST_YEAR + year}-{serial + 1:05d}"


def text(n) -> str:
    """Each second has a figure of its own; the words of many differ in less than a tenth."""
    body = BODIES[n % len(BODIES)]
    for _edit in range(chosen.randrange(12)):
        at = chosen.randrange(len(body))
        if "一" <= body[at] <= "龥":
            body = body[:at] + chr(chosen.randrange(0x4E00, 0x9FA5)) + body[at + 1 :]
    return body + (f"<p>共办理{n}件。</p>" if n % 2 else "")


def keep(made):
    """What `reposts.take_in` and `searching.put` keep of each."""
    SaidKey.objects.bulk_create(
        SaidKey(key=key, record_id=one.pk)
        for one in made
        for key in said(content_of(one), ()).keys("item", one.department_id, one.audience)
    )
    for one in made:
        searching.put(one)


def copy(first, last, ahead):
    """Those so many before, under other numbers; each second with another figure, and so with keys
    like those of no other text."""
    copied = f"BETWEEN {first - ahead + LOG_TO} AND {last - ahead + LOG_TO}"
    year = f"'{FIRST_YEAR}', '{FIRST_YEAR + ahead // OWN_TEXTS}'"
    item, document = "published_sequence", "sequence"
    insert_copies(
        Item,
        f"{item} {copied} ORDER BY {item}",
        number=f"replace(number, {year})",
        published_sequence=f"{item} + {ahead}",
        body=f"replace(body, {figures('共办理#件', item, ahead)})",
    )
    insert_copies(
        Document,
        f"{document} {copied} ORDER BY {document}",
        sequence=f"{document} + {ahead}",
        number=f"replace(number, {year})",
        text=f"replace(replace(text, {year}), {figures('共办理#件', document, ahead)})",
        normalised=f"replace(replace(normalised, {year}), {figures('共办理#件', document, ahead)})",
        text_tokens=f"replace(replace(text_tokens, {year}), {figures('理 # 件', document, ahead)})",
    )
    copies = list(Document.objects.filter(sequence__range=(first + LOG_TO, last + LOG_TO)))
    for one in copies:
        lead_straight(one)
    Document.objects.bulk_update(copies, ["codes", "tags"], batch_size=500)
    for one in copies:
        engines.engine().put(one)
    with connection.cursor() as cursor:
        cursor.execute(
            f"""INSERT INTO {SaidKey._meta.db_table} (key, record_id)
            SELECT key + {ahead} * ((one.{item} - {LOG_TO}) % 2), other.id
            FROM {SaidKey._meta.db_table} JOIN {Item._meta.db_table} one ON one.id = record_id
            JOIN {Item._meta.db_table} other ON other.{item} = one.{item} + {ahead}
            WHERE one.{item} {copied}"""
        )


def lead_straight(copied: Document):
    """By its own number instead of that of which it is a copy."""
    item = Item.objects.get(number=copied.number)
    before = copied.codes.split("\n")
    copied.codes = index.codes_of(Said(copied.title, "", codes=item.straight_codes))
    lists = [tag for tag in copied.tags.split() if tag not in map(index.code_tag, before)]
    copied.tags = " ".join([*lists, *map(index.code_tag, copied.codes.split("\n"))])


def figures(words, sequence, ahead) -> str:
    """SQL for the words of an item, and those of its copy."""
    before, after = words.split("#")
    numbers = (f"CAST({sequence} - {LOG_TO - more} AS text)" for more in (0, ahead))
    return ", ".join(f"'{before}' || {number} || '{after}'" for number in numbers)


def insert_copies(model, condition, **changed):
    table, columns = model._meta.db_table, [one.column for one in model._meta.concrete_fields]
    columns = [name for name in columns if name != "id"]
    values = ", ".join(changed.get(name, name) for name in columns)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM {table}"
            f" WHERE {condition}"
        )


def measure(people, category) -> dict[str, tuple[list[float], int]]:
    """The times of each act, and the queries of one that is not timed."""
    measured = {name: ([], 0) for name in ACTS}
    for n in range(ROUNDS):
        done, values = None, {"category": category, "body": text(n)}
        for name, act in ACTS.items():
            began = time.process_time()
            done = act(done, people, values)
            measured[name][0].append((time.process_time() - began) * 1000)
    done, values = None, {"category": category, "body": text(ROUNDS)}
    for name, act in ACTS.items():
        with CaptureQueriesContext(connection) as queries:
            done = act(done, people, values)
        measured[name] = measured[name][0], len(queries)
    return measured


def drafted(people, values) -> Item:
    with transaction.atomic():
        return make_item("draft", people, **values)


if __name__ == "__main__":
    main()
