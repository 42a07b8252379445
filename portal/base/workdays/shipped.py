"""The calendar and the limits that come with the portal, put into tables that are empty.

days.csv holds the days that differ from Monday to Friday, and the weekend days that are a named
holiday: national 2004–2026, local 2019–2022. Its statutory days, 2027–2040, are the holidays that
the law fixes; they stand in until the national notice of a year is loaded. What administrators
change later stays: a table with rows is left alone.

Held against `chinesecalendar` and `holidays`, which differ on one day: the notice of 2006
(国办发明电〔2005〕35号) has Saturday 2005-12-31 worked, as `holidays` does. Where a local notice
gives a feast on days that are off by the national one (2022), its days stand here all the same: a
year whose notice is claimed names both feasts.
"""

import csv
from pathlib import Path
from typing import Any

from django.apps import apps as installed
from django.apps.registry import Apps

FILES = {"CalendarNotice": "notices.csv", "CalendarDay": "days.csv", "Limit": "limits.csv"}


def fill_empty(using: str, apps: Apps = installed, **kwargs: Any) -> None:
    for name, file in FILES.items():
        rows = apps.get_model("workdays", name).objects.using(using)
        if not rows.exists():
            rows.bulk_create(rows.model(**values) for values in read(file))


def read(file: str) -> list[dict]:
    with Path(__file__).with_name(file).open(encoding="utf-8", newline="") as opened:
        return [_values(row) for row in csv.DictReader(opened)]


def _values(row: dict[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = dict(row)
    if "is_working" in values:
        values["is_working"] = values["is_working"] == "1"
    if "effective_until" in values:
        values["effective_until"] = values["effective_until"] or None
    return values
