"""What a new round is prefilled with."""

import csv
from datetime import date
from functools import cache
from pathlib import Path

from portal.base.departments.models import Department


@cache
def usual_criteria() -> tuple[dict, ...]:
    """Those of the report of 2009 (工作报告), weighted; prefilled in each new round."""
    path = Path(__file__).with_name("criteria.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return tuple(
        row | {"weight": int(row["weight"]), "order": order} for order, row in enumerate(rows, 1)
    )


def usual_departments(today: date):
    """机关各处室和直属单位: the active divisions and units directly below the department."""
    kinds = Department.Kind
    return Department.objects.active(today).filter(
        kind__in=[kinds.DIVISION, kinds.BUREAU, kinds.INSTITUTION],
        parent__kind=kinds.DEPARTMENT,
    )
