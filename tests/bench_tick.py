"""Issue 340,000 obligations with `tick` into a fresh database; print times, statements, figures.

200 departments × 100 requirements (60 yearly, 25 quarterly, 15 monthly) × 5 years. DATABASE_URL
chooses the database, which should be empty; by default a SQLite file that is removed afterwards.
"""

import io
import os
import random
import sys
import time
from datetime import date
from pathlib import Path

DEPARTMENTS, YEARS = int(os.environ.get("BENCH_DEPARTMENTS", 200)), 5
REQUIREMENTS = {"year": 60, "quarter": 25, "month": 15}
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
sys.path.insert(0, str(Path(__file__).parent.parent))

import django

django.setup()

from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.db.models import F
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from disclosures.models import Assignment, Item, Obligation, Requirement, State
from disclosures.timeliness.figures import figures_by, total
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Role, User
from tests.factories import client_of

TODAY = timezone.localdate()


def main():
    call_command("migrate", verbosity=0)
    fill()
    for run in ("from nothing", "nothing to do"):
        seconds = timed(lambda: call_command("tick", stdout=io.StringIO()))
        print(f"tick, {run}: {seconds:.1f} s, {Obligation.objects.count()} obligations")
    runs = Entry.objects.filter(action=Action.SYSTEM_RUN)
    print(f"entries of runs: {runs.count()}, one a requirement")
    decide_fates()
    recount()
    for name, path in {
        "board": "/timeliness/",
        "board of one department": "/timeliness/?department=N007",
        "list": "/timeliness/obligations/",
        "list, two filters": "/timeliness/obligations/?state=overdue&kind=result",
        "obligation": f"/timeliness/obligations/{Obligation.objects.first().pk}/",
    }.items():
        page(name, path, Client())
    publisher = User.objects.create(
        username="publisher", display_name="发", role=Role.PUBLISHER, is_staff=True
    )
    client = client_of(publisher)
    page("a publisher's desk", "/admin/", client)
    page("back office list", "/admin/disclosures/obligation/", client)


def fill():
    root = Department.objects.create(code="ROOT", name_zh="司法厅", kind="department")
    departments = Department.objects.bulk_create(
        Department(code=f"N{n:03}", name_zh=f"第{n}处", kind="division", parent=root)
        for n in range(DEPARTMENTS)
    )
    first = date(TODAY.year - YEARS, TODAY.month, 1)
    for frequency, count in REQUIREMENTS.items():
        for n in range(count):
            requirement = Requirement.objects.create(
                code=f"{frequency.upper()}-{n}", title_zh=f"事项{n}", department=root,
                kind=Item.Kind.values[n % 4], term="periodic", frequency=frequency,
                limit_number=20, limit_unit="working_day", article="第二十六条",
                # The periods that begin within five years up to today.
                valid_from=date(TODAY.year - YEARS + 1, 1, 1) if frequency == "year" else first,
            )  # fmt: skip
            Assignment.objects.bulk_create(
                Assignment(requirement=requirement, department=department)
                for department in departments
            )


RECORD = {"settled_number": F("period"), "settled_version": F("id")}
# What becomes of some of those that have fallen due and are still open, one in so many.
FATES = [
    (10, RECORD | {"disclosed_on": TODAY}),
    (9, {"nil_declared": True, "nil_reason": "没有", "disclosed_on": F("due_on")}),
    (8, {"waived_on": F("due_on"), "waived_until": TODAY, "waived_reason": "不适用"}),
    (1.2, RECORD | {"disclosed_on": F("due_on")}),
]


def decide_fates():
    """Most on time, some late, some nil, some waived, some never."""
    chance = random.Random(1)
    fallen_due = Obligation.objects.filter(due_on__lt=TODAY)
    for one_in, changes in FATES:
        still_open = fallen_due.open(TODAY).values_list("pk", flat=True)
        keys = [pk for pk in still_open if chance.random() < 1 / one_in]
        for start in range(0, len(keys), 10_000):
            Obligation.objects.filter(pk__in=keys[start : start + 10_000]).update(**changes)


def recount():
    """The board's figures against one look at each row."""
    figures = total(figures_by("kind", Obligation.objects.owed(), TODAY).values())
    seen = dict.fromkeys(State, 0)
    for row in Obligation.objects.iterator(5000):
        if row.waived_on:
            seen[State.WAIVED] += 1
        elif row.disclosed_on:
            seen[State.ON_TIME if row.disclosed_on <= row.due_on else State.LATE] += 1
        else:
            seen[State.OVERDUE if row.due_on < TODAY else State.DUE] += 1
    same = seen == {state: figures.states[state] for state in State}
    shown = {state.value: n for state, n in seen.items()}
    print(f"figures {'equal' if same else 'DIFFER FROM'} a recount: {shown}")
    assert same


def page(name, path, client):
    cache.clear()
    with CaptureQueriesContext(connection) as queries:
        seconds = timed(lambda: client.get(path))
        count = len(queries)
    warm = timed(lambda: client.get(path))
    cost = f"{seconds * 1000:>8.0f} ms cold{warm * 1000:>8.0f} ms warm{count:>5} queries"
    print(f"{name:<26}{cost}")


def timed(work) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
