"""The tables of a kit's folder, row by row, with file and line of every fault."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from portal.base.fields import field_of
from portal.base.lists.tables import CellRefused, Row, Table, boolean_of, date_of
from portal.base.spreadsheets.lines import TableRefused

# Whatever else a kit holds is not read.
FILES = (
    "power_types.csv", "sets.csv", "categories.csv", "limits.csv", "days.csv", "notices.csv",
    "procedures.csv", "procedure_steps.csv", "requirements.csv", "words.csv", "topics.csv",
)  # fmt: skip
MOST_ROWS = 5_000


@dataclass
class Kit:
    """A folder, and what is wrong with it."""

    folder: Path
    faults: list[str] = field(default_factory=list)

    def blame(self, name: str, line: int, why: str) -> None:
        self.faults.append(f"{name}, line {line}: {why}")

    def strangers(self) -> Iterator[str]:
        """A misspelt table would be left out without a word."""
        for path in sorted(self.folder.glob("*.csv")):
            if path.name not in FILES:
                yield f"{path.name}: no table of a start kit is called so ({', '.join(FILES)})"

    def table(self, name: str, opened: BinaryIO) -> Table | None:
        """None if it cannot be read, which is then a fault."""
        try:
            return Table(name, opened)
        except TableRefused as refused:
            self.faults.append(f"{name}: {refused}")
            return None

    def rows(self, name: str, needed: Sequence[str], columns: Sequence[str]) -> list[Row]:
        """Those of a table that may not be there, or hold its header only."""
        path = self.folder / name
        if not path.exists():
            return []
        try:
            with path.open("rb") as opened:
                if (table := self.table(name, opened)) is None:
                    return []
                self._check_columns(table, needed, columns)
                return self._read(table)
        except OSError as error:
            self.faults.append(f"{name}: {error.strerror}")
        except TableRefused as refused:
            self.faults.append(f"{name}: {refused}")
        return []

    def has_rows(self, name: str) -> bool:
        """The importers of other rooms refuse a table that is empty."""
        path = self.folder / name
        with path.open("rb") as opened:
            table = self.table(name, opened)
            return table is not None and next(iter(table), None) is not None

    def _check_columns(self, table: Table, needed: Sequence[str], columns: Sequence[str]) -> None:
        lacking = [name for name in needed if name not in table.columns]
        unknown = [name for name in table.columns if name not in columns]
        if lacking:
            self.blame(table.name, 1, f"the column {', '.join(lacking)} is missing")
        if unknown:
            known = ", ".join(columns)
            self.blame(table.name, 1, f"no column is called {', '.join(unknown)} ({known})")
        if lacking or unknown:
            raise TableRefused("nothing else of it was read")

    def _read(self, table: Table) -> list[Row]:
        rows: list[Row] = []
        for row in table:
            if len(rows) >= MOST_ROWS:
                raise TableRefused(f"more than {MOST_ROWS} rows")
            for name, fault in row.faults.items():
                self.blame(table.name, row.number, f"{name}: {fault}")
            rows.append(row)
        return rows


def fill(row: Any, cells: dict[str, str], names: Sequence[str]) -> list[str]:
    """Set what the cells say; what is empty stays as a new row has it. Returns the faults."""
    faults = []
    for name in names:
        if text := cells.get(name, ""):
            try:
                setattr(row, name, _value(field_of(type(row), name), text))
            except (CellRefused, ValidationError) as refused:
                why = refused.messages if isinstance(refused, ValidationError) else [str(refused)]
                faults.append(f"{name}: {' '.join(why)}")
    return faults


def _value(column: models.Field, text: str) -> Any:
    """Raises CellRefused or ValidationError."""
    if isinstance(column, models.BooleanField):
        return boolean_of(text)
    if isinstance(column, models.DateField):
        return date_of(text)
    if isinstance(column, models.ForeignKey):
        found = column.related_model._base_manager.filter(code=text).first()
        if found is None:
            raise CellRefused(_("没有代码为 %(code)s 的记录。") % {"code": text})
        return found
    return column.to_python(text)


def problems(row: models.Model, exclude: Sequence[str] = ()) -> list[str]:
    """What no form has checked, each with the name of its column."""
    try:
        row.full_clean(exclude=exclude)
    except ValidationError as error:
        return [
            message if name == "__all__" else f"{name}: {message}"
            for name, messages in error.message_dict.items()
            for message in messages
        ]
    return []
