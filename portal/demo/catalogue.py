"""The catalogue of powers of the demonstration: imported, reviewed and published like any other.

The department's own lists of 2009 are not public; these are rebuilt from national law, sized to
the figures of its report, which the marked sets count; so are the documents of its clean-up,
whose names nobody published.
"""

import csv
from datetime import date
from pathlib import Path
from typing import Any, cast

from django.db import transaction
from django.utils import timezone

from approvals.importing.apply import apply
from approvals.importing.layouts import APPROVAL, LAW, PENALTY, Layout
from approvals.importing.outcome import Outcome, RowAction
from approvals.importing.plan import Plan
from approvals.models import CatalogueSet, Law
from portal.base.departments.models import User
from portal.base.files.intake import TakenIn, take_in
from portal.base.lists.tables import Table
from portal.records import files
from portal.records.acts import perform
from portal.records.reasons import CHECK_SHEET

DATA = Path(__file__).parent
TABLES = (("laws.csv", LAW), ("approvals.csv", APPROVAL), ("penalties.csv", PENALTY))
REPORT = {
    "code": "report-2009",
    "label_zh": "2009年政务公开工作报告所列清单",
    "label_en": "Lists of the report of 2009",
}
CLEANUP = {
    "code": "report-2009-cleanup",
    "label_zh": "2009年报告所载清理：废止52件、修改14件（名称为重构）",
    "label_en": "Clean-up in the report of 2009: 52 repealed, 14 amended (names reconstructed)",
}
REPORTED_ON = date(2009, 12, 30)


def load_sets():
    for marked in (REPORT, CLEANUP):
        CatalogueSet.objects.get_or_create(code=marked["code"], defaults=marked)


def load(author: User, reviewer: User, publisher: User) -> int:
    """Load every table that is not loaded yet; return how many entries were published."""
    return sum(_load(name, layout, author, reviewer, publisher) for name, layout in TABLES)


def _load(name: str, layout: Layout, author, reviewer, publisher) -> int:
    with (DATA / name).open("rb") as file, transaction.atomic():
        outcomes = list(Plan(layout, Table(name, file), author).outcomes())
        refused = [outcome for outcome in outcomes if outcome.action == RowAction.REFUSED]
        if refused:
            raise ValueError(f"{name}: {refused[0].row} {refused[0].reasons}")
        new = [outcome for outcome in outcomes if outcome.action == RowAction.CREATE]
        for outcome in new:
            if _is_of_report(outcome) and _stood_then(outcome):
                outcome.values["first_published_on"] = REPORTED_ON
        apply(new, actor=author, at=timezone.now(), source=name)
        forms = _forms() if layout is APPROVAL else {}
        for outcome in new:
            _attach(outcome.record, forms.get(outcome.code))
            publish(outcome.record, author, reviewer, publisher)
    return len(new)


def _forms() -> dict[str, tuple[str, TakenIn]]:
    """The sample form of each guide and its title, each file taken in once."""
    found: dict[str, tuple[str, TakenIn]] = {}
    with (DATA / "approval_files.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            path = DATA / "files" / row["file"]
            with path.open("rb") as content:
                taken = take_in(path.name, content, path.stat().st_size)
            found |= dict.fromkeys(row["codes"].split(";"), (row["title"], taken))
    return found


def _attach(record, form: tuple[str, TakenIn] | None):
    if form is None:
        return
    title, taken = form
    (file,), _left_out = files.attach(record, [taken])
    file.title = title
    file.save()


def _is_of_report(outcome: Outcome) -> bool:
    marked: Any = outcome.values.get("marked_set")
    return marked is not None and marked.code == REPORT["code"]


def _stood_then(outcome: Outcome) -> bool:
    """Whether it, or a law it rests on, was promulgated by then: what the list of today has in
    the place of something older was not public."""
    if "promulgated_on" in outcome.values:
        days: list[Any] = [outcome.values["promulgated_on"]]
    else:
        keys = {cast(Any, basis).law_key for basis in outcome.lists["bases"]}
        days = [*Law.objects.filter(code__in=keys).values_list("promulgated_on", flat=True)]
    return min(days) <= REPORTED_ON


def publish(record, author, reviewer, publisher):
    signed = dict.fromkeys(CHECK_SHEET, True)
    moves: tuple[tuple[str, Any, dict], ...] = (
        ("submit", author, {}),
        ("approve", reviewer, {"check_sheet": signed}),
        ("publish", publisher, {}),
    )
    for move, actor, answers in moves:
        record = perform(record, move, actor=actor, at=timezone.now(), **answers)
    return record
