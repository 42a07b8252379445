"""Time searches among many documents: CPU of the whole, and time of its SQL, in milliseconds,
beside what LIKE takes for the same words.

Run by `make bench`; BENCH_DOCUMENTS=100000 by default. DATABASE_URL chooses the database, which
should be empty; by default a SQLite file that is removed afterwards. Each document is a few
sentences of the demonstration with words of its own; how many hold a word is told.
"""

import json
import os
import random
import sys
import time
from datetime import date
from pathlib import Path
from statistics import median

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
sys.path.insert(0, str(Path(__file__).parent.parent))

import django

django.setup()

from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from portal.base.search import index
from portal.base.search.engines import engine
from portal.base.search.finding import Narrowed, find
from portal.base.search.models import Document
from portal.base.search.sources import Said
from portal.demo.load import DATA
from portal.records.richtext import plain_text

COUNT = int(os.environ.get("BENCH_DOCUMENTS", "100000"))
ROUNDS, BATCH, EARLY = 7, 2_000, 1_000
SENTENCES = [
    sentence
    for one in json.loads((DATA / "records.json").read_text())
    for sentence in plain_text(one["body"]).replace("\n", "").split("。")
    if len(sentence) > 5
]
KINDS = ("item",) * 90 + ("approval", "law", "penalty", "dossier", "hotline")
QUERIES = (
    "公", "律", "公开", "减刑", "政务公开", "律师执业", "公开 律师", "减刑 公证", "甲乙丙丁",
    "罕见一词", "没有这样的词", "律师怎么申请执业", "怎样公开才算及时", "XK-01",
)  # fmt: skip
chosen = random.Random(0)


def main() -> None:
    call_command("migrate", verbosity=0)
    began = time.perf_counter()
    fill()
    print(f"{connection.vendor}: {COUNT} documents, filled in {time.perf_counter() - began:.0f} s")
    find("公开", {})  # loads the dictionary
    print("query, * narrowed; hits; CPU, SQL, its slowest statement, LIKE: milliseconds")
    for query in QUERIES:
        for narrowed in (Narrowed(), Narrowed(kinds=("item",), year="2009", departments=("D11",))):
            report(query, narrowed)


def fill() -> None:
    for start in range(1, COUNT + 1, BATCH):
        with transaction.atomic():
            made = [document(n) for n in range(start, min(start + BATCH, COUNT + 1))]
            Document.objects.bulk_create(made)
            for one in made:
                engine().put(one)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def document(number: int) -> Document:
    text = "。".join(chosen.sample(SENTENCES, 4))
    if number == EARLY:
        text += "罕见一词"  # stands in one of the oldest
    said = Said(
        title=chosen.choice(SENTENCES)[:30],
        text=f"{text}。{number:07d}",
        department=f"D{number % 40:02d}",
        category=f"c{number % 15}",
        day=date(2000 + number % 26, 1, 1),
        codes=[f"XK-{number:02d}"],
    )
    kind = KINDS[number % len(KINDS)]
    return index.document(sequence=number, number=f"640000/{number}", kind=kind, said=said)


def report(query: str, narrowed: Narrowed) -> None:
    cpu, sql, slowest = [], [], []
    for _round in range(ROUNDS):
        with CaptureQueriesContext(connection) as captured:
            began = time.process_time()
            found = find(query, {}, narrowed)
            cpu.append((time.process_time() - began) * 1000)
        times = [float(one["time"]) * 1000 for one in captured]
        sql.append(sum(times))
        slowest.append(max(times))
    hits = f"{len(found.hits)}{'+' * found.has_older}{'!' * found.is_cut}"
    name = query + ("*" if narrowed.kinds else "")
    print(
        f"{name:　<12} {hits:>5} {median(cpu):7.1f} {median(sql):7.1f} {median(slowest):8.1f}"
        f" {like(query):8.0f}"
    )


def like(query: str) -> float:
    tests = " AND ".join(["normalised LIKE %s"] * len(query.split()))
    began = time.perf_counter()
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT sequence FROM search_document WHERE {tests} ORDER BY sequence DESC LIMIT 20",
            [f"%{word}%" for word in query.split()],
        )
        cursor.fetchall()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
