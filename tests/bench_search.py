"""Time searches and lists among many documents: SQL and its slowest statement in milliseconds, CPU
of the whole page, beside what LIKE takes for the same words: of a few rounds the best, since what
else the machine does is no part of it.

Run by `make bench`; BENCH_DOCUMENTS=100000 by default. DATABASE_URL chooses the database, which
should be empty, or filled by an earlier run; by default a SQLite file that is removed afterwards.
Each document is a few sentences of the demonstration with words of its own.
"""

import json
import os
import random
import sys
import time
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
sys.path.insert(0, str(Path(__file__).parent.parent))

import django

django.setup()

from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext, setup_test_environment
from django.utils import timezone

from approvals.models import Approval, Law
from disclosures.models import Category, Item
from portal.base import caching
from portal.base.departments.models import Department
from portal.base.search import index
from portal.base.search.engines import engine
from portal.base.search.models import Document
from portal.base.search.sources import Said
from portal.base.search.tokens import normalise, tokenise
from portal.demo.load import DATA
from portal.records.richtext import plain_text

COUNT = int(os.environ.get("BENCH_DOCUMENTS", "100000"))
ROUNDS, BATCH, EARLY = 3, 5_000, 1_000
SENTENCES = [
    sentence
    for one in json.loads((DATA / "records.json").read_text())
    for sentence in plain_text(one["body"]).replace("\n", "").split("。")
    if len(sentence) > 5
]
MODELS: dict[str, Any] = {"item": Item, "approval": Approval, "law": Law}
KINDS = ("item",) * 18 + ("approval", "law")
UNITS, CATEGORIES = 40, 15
chosen = random.Random(0)
STAGES = "CASE WHEN sequence < 2000 THEN 'before' ELSE 'after' END"  # few, and old
ITEM_KINDS = "CASE sequence %% 2 WHEN 0 THEN 'duty' ELSE 'result' END"
# Of one, two and four characters, of two words; common, rare, absent, whose pairs are common; as
# people ask; a code.
QUERIES = (
    "公", "律", "公开", "减刑", "政务公开", "律师执业", "公开 律师", "减刑 公证", "罕见一词",
    "甲乙丙丁", "公开政务", "没有 公开", "律师怎么申请执业", "怎样公开才算及时", "XK-01",
)  # fmt: skip
NARROWED = "&kind=item&department=D11&year=2009"
LISTS = ("", "&order=newest", "&order=oldest", "&order=title", "&beyond=500000",
         "&department=D11&year=2009", "&kind=duty", "&stage=before&order=title")  # fmt: skip


def main() -> None:
    began = time.perf_counter()
    tables = connection.introspection.table_names()
    if Document._meta.db_table not in tables or not Document.objects.exists():
        call_command("migrate", verbosity=0)
        fill()
    took = time.perf_counter() - began
    print(f"{connection.vendor}: {Document.objects.count()} documents, filled in {took:.0f} s")
    caching._is_worth_keeping = lambda response: False
    setup_test_environment()  # pages tell what they show
    for path in ("/search/?q=公证怎么办", "/disclosures/"):  # loads the dictionary, and more
        Client().get(path)
    print("address; number told; SQL, its slowest statement, CPU of the page, LIKE: milliseconds")
    for query in QUERIES:
        likes = like(query)
        for more in ("&all=1", NARROWED):
            report(f"/search/?q={query}{more}", likes)
        for more in LISTS if query in QUERIES[:12] else ():
            report(f"/disclosures/?q={query}{more}", likes)


# Filling: as the acts would, in bulk.


def fill() -> None:
    names = {code: f"单位{code}" for code in map(unit, range(UNITS))}
    Department.objects.bulk_create(
        Department(code=code, name_zh=name, kind="division") for code, name in names.items()
    )
    Category.objects.bulk_create(
        Category(code=f"c{n}", label_zh=f"分类{n}") for n in range(CATEGORIES)
    )
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA synchronous=OFF")
            cursor.execute("PRAGMA cache_size=-500000")
        else:
            cursor.execute("SET maintenance_work_mem = '1GB'")
            cursor.execute("DROP INDEX search_part_vector")
    for start in range(1, COUNT + 1, BATCH):
        made = [document(n) for n in range(start, min(start + BATCH, COUNT + 1))]
        with transaction.atomic():
            put(made)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(engine().create[-1])
        for model in MODELS.values():
            fill_records(cursor, model)
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")


def unit(number: int) -> str:
    return f"D{number:02d}"


@cache
def parts(sentence: str) -> tuple[str, str]:
    """The sentence as the tokenizer sees it, and its tokens: made once of each."""
    return normalise(sentence), " ".join(tokenise(sentence))


@cache
def initials(title: str) -> str:
    return index.initials(title)


def document(number: int) -> Document:
    some = chosen.sample(SENTENCES, 4) + ["罕见一词"] * (number == EARLY) + [f"{number:07d}"]
    title = chosen.choice(SENTENCES)[:30]
    normalised, tokens = zip(*map(parts, some), strict=True)
    made = Document(
        sequence=number,
        number=f"640000/{2000 + number // 100_000}-{number % 100_000:05d}",
        kind=KINDS[number % len(KINDS)],
        department=unit(number % UNITS),
        category=f"c{number % CATEGORIES}",
        day=date(2000 + number % 26, 1, 1).isoformat(),
        in_force=True,
        is_internal=False,
        codes=f"xk{number:02d}",
        initials=initials(title),
        title=title,
        title_en="",
        text="。".join(some),
        normalised=f"{parts(title)[0]}\n\n{'。'.join(normalised)}",
        title_tokens=parts(title)[1],
        text_tokens=" ".join(tokens),
    )
    made.tags = " ".join(index._tags(made))
    if number % BATCH == 1:
        said = Said(
            made.title, made.text, "", made.department, made.category,
            date.fromisoformat(made.day), codes=[f"XK-{number:02d}"],
        )  # fmt: skip
        real = index.document(sequence=number, number=made.number, kind=made.kind, said=said)
        assert values(made) == values(real)
    return made


def values(one: Document) -> list[Any]:
    return [getattr(one, field.attname) for field in one._meta.concrete_fields]


def put(made: list[Document]) -> None:
    columns = [field.column for field in Document._meta.concrete_fields]
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            places = ", ".join(["%s"] * len(columns))
            cursor.executemany(
                f"INSERT INTO search_document ({', '.join(columns)}) VALUES ({places})",
                [values(one) for one in made],
            )
            cursor.executemany(
                "INSERT INTO search_index(rowid, title, body) VALUES (%s, %s, %s)",
                [(one.sequence, one.title_tokens, f"{one.text_tokens} {one.tags}") for one in made],
            )
            return
        with cursor.copy(f"COPY search_document ({', '.join(columns)}) FROM STDIN") as rows:
            for one in made:
                rows.write_row(values(one))
        with cursor.copy("COPY search_part FROM STDIN") as rows:
            for one in made:
                for part in engine()._parts(one):
                    rows.write_row((one.sequence, " ".join(f"'{token}'" for token in part)))


def fill_records(cursor: Any, model: Any) -> None:
    """A published record for each document of this kind."""
    at, kind = timezone.now(), model.kind_name()
    units = dict(Department.objects.values_list("code", "pk"))
    categories = dict(Category.objects.values_list("code", "pk"))
    record = model(status="published", audience="public", published_at=at, version=1)
    own = {
        "id": "sequence",
        "number": "number",
        "title": "title",
        "body": "'<p>' || text || '</p>'",
        "published_sequence": "sequence",
        "department_id": f"{units[unit(0)]} + sequence %% {UNITS}",
        "category_id": f"{categories['c0']} + sequence %% {CATEGORIES}",
        "code": "'C-' || sequence",
        "kind": ITEM_KINDS,
        "stage": STAGES,
        "disclosure_term": "'long_term'",
        "shown_on": "day" if connection.vendor == "sqlite" else "day::date",
        "first_published_on": "day" if connection.vendor == "sqlite" else "day::date",
    }
    fields = model._meta.concrete_fields
    quoted = [connection.ops.quote_name(field.column) for field in fields]
    constants = [field for field in fields if field.column not in own]
    chosen_columns = [own.get(field.column, "%s") for field in fields]
    cursor.execute(
        f"INSERT INTO {model._meta.db_table} ({', '.join(quoted)})"
        f" SELECT {', '.join(chosen_columns)} FROM search_document WHERE kind = %s",
        [*(f.get_db_prep_save(f.pre_save(record, True), connection) for f in constants), kind],
    )


# Asking. No page is kept; what is counted once for all readers is.


def report(path: str, likes: float) -> None:
    sql, slowest, cpu = [], [], []
    for _round in range(ROUNDS):
        with CaptureQueriesContext(connection) as captured:
            answer = Client().get(path)
        times = [float(one["time"]) * 1000 for one in captured]
        sql.append(sum(times))
        slowest.append(max(times))
        began = time.process_time()
        Client().get(path)
        cpu.append((time.process_time() - began) * 1000)
    figures = "".join(f"{min(some):8.1f}" for some in (sql, slowest, cpu))
    print(f"{path:　<40} {told(answer):>6}{figures}{likes:8.0f}", flush=True)


def told(answer: Any) -> str:
    """How many hits the page tells; + where there are more, ! where the time was up."""
    if answer.status_code != 200:
        return str(answer.status_code)
    if found := answer.context.get("found"):
        return f"{answer.context['total']}{'+' * found.has_older}{'!' * found.is_cut}"
    filters, count = answer.context["filterset"], answer.context["page"].paginator.count
    return f"{count}{'+' * filters.has_more}{'!' * filters.listed.is_cut}"


def like(query: str) -> float:
    tests = " AND ".join(["normalised LIKE %s"] * len(query.split()))
    began = time.perf_counter()
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT sequence FROM search_document WHERE {tests} ORDER BY sequence DESC LIMIT 20",
            [f"%{normalise(word)}%" for word in query.split()],
        )
        cursor.fetchall()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
