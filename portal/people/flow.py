"""What the log tells of changes of power: what was confirmed is what was proposed."""

from collections.abc import Iterable, Iterator
from typing import Any

from portal.acts.act import Act, Entered
from portal.acts.flow import History, RowSoFar, ToldEntry
from portal.acts.workflow import Workflow
from portal.base.departments.actions import Action
from portal.people.models import Grant

COLUMNS = ("status", "proposed_by", "decided_by", "after")


class GrantHistory(History):
    def not_permitted(self, one: Act | Entered, row: RowSoFar, line: ToldEntry) -> Iterator[str]:
        if line.actor is None:
            yield "by nobody"
            return
        if why := self.people.administers(line.actor, line):
            yield why
        if any(line.actor in row.done.get(action, ()) for action in one.traces.others_than):
            yield "by who proposed it"
        if line.action != Action.GRANT_CONFIRMED:
            return
        if (self.kind, self.number) == ("user", str(line.actor)):
            yield "by whom it gives more power"
        if row.columns.get("after") not in (None, _after(line)):
            yield "it is not what was proposed"

    def note_columns(self, row: RowSoFar, line: ToldEntry) -> None:
        if line.action != Action.GRANT_PROPOSED:
            return
        row.columns.pop("after", None)
        row.columns["decided_by"] = None
        if line.said is not None:
            row.columns["after"] = _after(line)

    @classmethod
    def kinds(cls, workflow: Workflow) -> Iterable[str]:
        return ["user", "department"]

    @classmethod
    def stored(cls, workflow: Workflow, kind: str, numbers: list[str]) -> dict:
        """The newest of each person or department."""
        own = "person_id" if kind == "user" else "department__code"
        keys = [number for number in numbers if kind != "user" or number.isdecimal()]
        rows = Grant.objects.filter(**{f"{own}__in": keys}).order_by("pk")
        return {(str(row[own]), None): row for row in rows.values(own, *COLUMNS)}


def _after(line: ToldEntry) -> dict[str, Any]:
    return {name: pair[-1] for name, pair in (line.said or {}).items() if isinstance(pair, list)}
