"""Who may follow whom among the versions of a record: a publication supersedes the version before,
a withdrawal takes an open version back, a new version carries on the text of those before.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Exists, OuterRef

from portal.acts.act import Act, Entered
from portal.acts.flow import UNKNOWN, History, RowSoFar, ToldEntry, columns_of
from portal.base.audit.findings import Finding
from portal.base.audit.models import Entry
from portal.records.actions import PUBLICATIONS, Action
from portal.records.acts import WRITING
from portal.records.lookup import record_kinds, record_models
from portal.records.states import CLOSED, OPEN, Status


class RecordHistory(History):
    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.hashes: dict[int | None, str] = {}  # of what was published

    def is_ours(self, *states: str | None) -> bool:
        """What was ever published is compared by `record_verification`."""
        return any(state in OPEN for state in states)

    def row(self, line: ToldEntry) -> RowSoFar:
        return self.rows.setdefault(line.version, RowSoFar())

    def out_of_turn(self, one: Act | Entered, row: RowSoFar, line: ToldEntry) -> Iterator[str]:
        if line.action == Action.VERSION_OPENED:
            yield from self._of_opening(one, line)
        elif line.action == Action.DRAFTED and len(self.rows) > 1:
            yield "the number was there already"
        yield from super().out_of_turn(one, row, line)
        told = self.hashes.get(line.version)
        if one.sources == (Status.PUBLISHED,) and told and line.content_hash not in ("", told):
            yield "its content hash is not that of the publication"

    def _of_opening(self, one: Act | Entered, line: ToldEntry) -> Iterator[str]:
        before = self.rows.get((line.version or 0) - 1)
        if before is None:
            yield "there was no version before it"
        elif before.state not in (one.sources or ()):
            yield f"the version before it was {before.state} then"
        elif any(row.state in OPEN for row in self.rows.values()):
            yield "another version was open then"

    def follow(self, one: Act | Entered, row: RowSoFar, line: ToldEntry) -> None:
        super().follow(one, row, line)
        others = [other for other in self.rows.values() if other is not row]
        if line.action == Action.VERSION_OPENED:
            row.state = Status.DRAFT
            before = self.rows.get((line.version or 0) - 1, RowSoFar())
            for action in WRITING:
                if people := before.done.get(action):
                    row.done.setdefault(action, set()).update(people)
        elif line.action in PUBLICATIONS:
            self.hashes[line.version] = line.content_hash
            for other in others:
                if other.state == Status.PUBLISHED:
                    other.state = Status.SUPERSEDED
        elif one.target in CLOSED:
            for other in others:
                if other.state in (Status.REVIEW, Status.APPROVED):
                    other.state = Status.DRAFT
                    self.undo(other, (Action.APPROVED, Action.SCHEDULED))
                    other.columns["returned_by"] = UNKNOWN if line.said is None else line.actor

    @classmethod
    def kinds(cls, workflow: Any) -> Iterable[str]:
        return record_kinds()

    @classmethod
    def stored(cls, workflow: Any, kind: str, numbers: list[str]) -> dict:
        rows = record_kinds()[kind]._base_manager.filter(number__in=numbers)
        names = ("number", "version", *columns_of(workflow))
        return {(row["number"], row["version"]): row for row in rows.values(*names)}


def check_untold() -> Iterator[Finding]:
    """Versions on their way to the public of which no entry tells."""
    for model in record_models():
        told = Entry.objects.filter(
            subject_number=OuterRef("number"),
            subject_version=OuterRef("version"),
            subject_kind=model.kind_name(),
        )
        untold = model.objects.filter(~Exists(told), status__in=OPEN).order_by("pk")
        for number, version in untold.values_list("number", "version"):
            name = f"{model.kind_name()} {number} v{version}"
            yield Finding("flow", name, "no entry of the log tells of it")
