"""What the log tells of a dossier's steps: each value goes on from the one before."""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from disclosures.dossiers.effects import RELEASED
from disclosures.models import DossierClosing
from portal.acts.act import Act, Entered
from portal.acts.flow import History, RowSoFar, ToldEntry
from portal.base.audit.findings import Finding


class StepsHistory(History):
    def meant(self, line: ToldEntry) -> list[Act | Entered]:
        """All of them have changed the dossier; closing and reopening say so."""
        acts, said = super().meant(line), line.said
        if said is None:
            return acts
        names = ["tell", "untell"]
        if RELEASED in said:
            names = ["release_note" if said[RELEASED] == "closed" else "release_words"]
        elif "closed" in said:
            names = ["reopen"] if said["closed"][1:] == [""] else ["close"]
        return [one for one in acts if isinstance(one, Act) and one.name in names]

    def out_of_turn(self, one: Act | Entered, row: RowSoFar, line: ToldEntry) -> Iterator[str]:
        if line.said and not {"closed", RELEASED} & line.said.keys() and row.columns.get("closed"):
            yield "it was closed then"
        released = str((line.said or {}).get(RELEASED) or "").split("; ")
        if line.actor is not None and line.actor in map(row.columns.get, map(_writer, released)):
            yield "by who wrote it"
        for name, (old, _new) in _values(line):
            if name in row.columns and not _is_same(row.columns[name], old):
                yield f"its {name} was {row.columns[name]!r} before, by this entry {old!r}"

    def note_columns(self, row: RowSoFar, line: ToldEntry) -> None:
        if line.said is None:
            row.columns = {}
        row.columns |= {name: new for name, (_old, new) in _values(line)}
        row.columns |= {_writer(name): line.actor for name, _values_of_it in _values(line)}

    @classmethod
    def stored(cls, workflow: Any, kind: str, numbers: list[str]) -> dict:
        closings = DossierClosing.objects.filter(number__in=numbers)
        return {
            (number, None): str(day) for number, day in closings.values_list("number", "closed_on")
        }

    def differences(self, stored: dict) -> Iterator[Finding]:
        for row in self.rows.values():
            told, found = row.columns.get("closed"), stored.get((self.number, None), "")
            if told is not None and told != found:
                text = f"altered: it was closed {found or 'never'}, by the log {told or 'never'}"
                yield Finding("flow", self.name(None), text)


def _writer(name: str) -> str:
    """The column that says whose words these are."""
    return f"{name}: writer"


def _is_same(before: Any, old: Any) -> bool:
    """Numbers were once logged as they were typed first, and as they were kept afterwards."""
    if before == old:
        return True
    try:
        return Decimal(before) == Decimal(old)
    except (InvalidOperation, TypeError, ValueError):
        return False


def _values(line: ToldEntry) -> Iterator[tuple[str, list]]:
    for name, values in (line.said or {}).items():
        if isinstance(values, list) and len(values) == 2:
            yield name, values
