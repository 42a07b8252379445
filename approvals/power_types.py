"""The types of the national list of powers, present from the first migration on.

An administrator may rename a type, change its order and retire it.
"""

import csv
from pathlib import Path

from django.apps import apps as installed

SHIPPED = Path(__file__).with_name("power_types.csv")


def add_missing(using, apps=installed, **kwargs):
    model = apps.get_model("approvals", "PowerType")
    with SHIPPED.open(encoding="utf-8", newline="") as file:
        types = [
            model(order=order, **row | {"retired_on": row["retired_on"] or None})
            for order, row in enumerate(csv.DictReader(file), start=1)
        ]
    model.objects.using(using).bulk_create(types, ignore_conflicts=True)
