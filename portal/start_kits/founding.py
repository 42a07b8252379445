"""What a site needs before anything can be written: headings, limits, days off, procedures. The
system loads it, as one logged act, while no record has been written (decision 0032)."""

from dataclasses import dataclass
from typing import Any

from django.db import models

from approvals.models import CatalogueSet, PowerType
from disclosures.models import Category, Procedure, ProcedureStep
from portal.base.workdays.models import CalendarDay, CalendarNotice, Limit
from portal.records.numbers import NumberCounter
from portal.start_kits.tables import Kit, fill, problems

STEP_FIELDS = (
    "procedure", "key", "name_zh", "name_en", "kind", "is_required", "repeats", "after",
    "limit_number", "limit_unit", "limit_code", "counted_from", "expected_days",
    "objection_days", "objection_code",
    "asks_participants", "asks_opinions", "asks_objections", "asks_bids",
)  # fmt: skip


@dataclass(frozen=True)
class Founded:
    """One table: by which columns a row of it is known, and which it must have."""

    name: str
    model: Any
    keys: tuple[str, ...]
    needed: tuple[str, ...]
    columns: tuple[str, ...]


def _of(name: str, model: Any, keys: tuple[str, ...], *needed: str, also: Any = ()) -> Founded:
    columns = tuple(one for one in (*also, *model.proposable) if one != "is_void")
    return Founded(name, model, keys, (*keys, *needed), columns)


# In this order: what a row leads to is there before it.
TABLES = (
    _of("power_types.csv", PowerType, ("slug",), "label_zh"),
    _of("sets.csv", CatalogueSet, ("code",), "label_zh"),
    _of("categories.csv", Category, ("code",), "label_zh"),
    _of("limits.csv", Limit, ("code", "effective_from"), "name_zh", "number", "unit", "article"),
    _of("days.csv", CalendarDay, ("date", "source"), "is_working", "reason_zh"),
    _of("notices.csv", CalendarNotice, ("source", "year"), "title"),
    _of("procedures.csv", Procedure, ("code",), "name_zh", also=("code",)),
    Founded(
        "procedure_steps.csv", ProcedureStep, ("procedure", "key"), ("procedure", "key", "name_zh"),
        STEP_FIELDS,
    ),
)  # fmt: skip


def is_empty() -> bool:
    """Whether nothing was ever written here: what is loaded says nothing of any record."""
    return not NumberCounter.objects.exists()


def load(kit: Kit) -> dict[str, int]:
    """Save every row that is not there yet; return how many, by table. What is there already is
    left alone, whatever the kit says of it: two people may have changed it since."""
    counts: dict[str, int] = {}
    new: set[tuple[Any, Any]] = set()
    for table in TABLES:
        counts[table.name] = 0
        first_lines: dict[tuple, int] = {}
        for line in kit.rows(table.name, table.needed, table.columns):
            row = table.model()
            faults = fill(row, line.cells, table.columns)
            if not faults:
                key = tuple(getattr(row, name) for name in table.keys)
                first = first_lines.setdefault(key, line.number)
                if first != line.number:
                    faults.append(f"the same as line {first}")
                elif _is_there(table, row, new):
                    continue
                else:
                    faults = _save(table, row, len(first_lines))
            for why in faults:
                kit.blame(table.name, line.number, why)
            if not faults:
                counts[table.name] += 1
                new.add((table.model, row.pk))
    return {name: count for name, count in counts.items() if count}


def _is_there(table: Founded, row: Any, new: set[tuple[Any, Any]]) -> bool:
    """Steps are final with their procedure: only one that this kit brings takes any."""
    if isinstance(row, ProcedureStep) and (Procedure, row.procedure_id) not in new:
        return bool(row.procedure_id)
    known = {name: getattr(row, name) for name in table.keys}
    if None in known.values():
        return False  # `full_clean` says so
    return bool(table.model._base_manager.filter(**known).exists())


def _save(table: Founded, row: models.Model, place: int) -> list[str]:
    if isinstance(row, ProcedureStep):
        row.order = place
    if not (faults := problems(row)):
        row.save()
    return faults
