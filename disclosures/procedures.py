"""The procedures that a department usually has, present from the first migration on.

A publisher may change a procedure and its steps, and retire it; one that is there is left alone.
"""

import csv
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from django.apps import apps as installed

HERE = Path(__file__).parent
ASKS = ("asks_participants", "asks_opinions", "asks_objections", "asks_bids")
FLAGS = ("is_personal", "is_required", "repeats", *ASKS)


def add_missing(using, apps=installed, **kwargs):
    procedures = apps.get_model("disclosures", "Procedure").objects.using(using)
    steps = apps.get_model("disclosures", "ProcedureStep").objects.using(using)
    there = set(procedures.values_list("code", flat=True))
    new = {
        row["code"]: procedures.create(**row)
        for row in _rows("procedures.csv")
        if row["code"] not in there
    }
    for code, rows in groupby(_rows("procedure_steps.csv"), lambda row: row.pop("procedure")):
        if code in new:
            for order, row in enumerate(rows, start=1):
                steps.create(procedure=new[code], order=order, **row)


def _rows(name: str) -> Iterator[dict]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield {column: _value(column, text) for column, text in row.items()}


def _value(column: str, text: str):
    if column in FLAGS:
        return text == "Y"
    if column in ("limit_number", "expected_days", "objection_days"):
        return int(text) if text else None
    return text
