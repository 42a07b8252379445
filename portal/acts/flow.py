"""Who may follow whom: whether the log tells, of each row, only what the tables of acts allow.

Somebody with a shell and the keys can append any entry, and its hashes and seals fit. So the log is
read once, one subject after another, and each entry is held against the line of the table that it
is of: from which state, by whom in which role and scope (`standing`), after what, by somebody other
than whoever wrote it; and what the row says in the end must be what its entries lead to. Where a
detail was forgotten, or the log does not tell, nothing is asserted.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from django.contrib import admin
from django.db.models import Min, Q
from django.utils import timezone

from portal.acts.act import Act, Entered
from portal.acts.standing import PeopleOverTime
from portal.acts.workflow import Workflow
from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.admin import LoggedAdmin
from portal.base.audit.findings import UNREADABLE, Finding
from portal.base.audit.models import Entry
from portal.base.departments.admin import AdministratorsOnly, PublishersOnly
from portal.base.departments.models import Role

CHUNK = 4096
GONE = "gone"
EDITS = (Action.ADDED, Action.CHANGED, Action.DELETED)


class ToldEntry(NamedTuple):
    """An entry, with what is left of its detail."""

    sequence: int
    recorded_at: datetime
    action: str
    kind: str
    number: str
    version: int | None
    department: str
    content_hash: str
    has_detail: int | None
    actor: int | None
    changes: Any

    @property
    def said(self) -> dict | None:
        """None if it was forgotten."""
        if self.has_detail is None:
            return None
        return self.changes if isinstance(self.changes, dict) else {}


COLUMNS = (
    "sequence", "recorded_at", "action", "subject_kind", "subject_number", "subject_version",
    "department", "content_hash", "detail__pk", "detail__actor", "detail__changes",
)  # fmt: skip


class RowSoFar:
    """What the entries so far come to."""

    def __init__(self) -> None:
        self.is_begun = False
        self.state: str | None = None  # None: the log has not told yet
        self.department: str | None = None
        self.done: dict[str, set[int]] = {}  # action → who did it, as far as that is known
        self.columns: dict[str, Any] = {}
        self.sequence = 0


class History:
    """The entries of one subject, in order, by the table of one kind of row."""

    def __init__(
        self,
        workflow: Workflow,
        kind: str,
        number: str,
        people: PeopleOverTime,
        first: dict[str, int],
    ) -> None:
        self.workflow, self.kind, self.number, self.people = workflow, kind, number, people
        self.first = first  # of the actions since which another one is no longer written
        self.rows: dict[int | None, RowSoFar] = {}

    def add(self, line: ToldEntry) -> Iterator[Finding]:
        meant = self.meant(line)
        if not meant:
            return
        row = self.row(line)
        found = [(list(self.faults(one, row, line)), one) for one in meant]
        faults, one = min(found, key=lambda pair: len(pair[0]))
        for fault in faults:
            yield self.finding(line, fault)
        self.follow(one, row, line)
        row.sequence, row.department = line.sequence, line.department

    def finding(self, line: ToldEntry, fault: str) -> Finding:
        text = f"{line.action} of {self.name(line.version)}: {fault}"
        return Finding("entry", str(line.sequence), text)

    def name(self, version: int | None) -> str:
        return f"{self.kind} {self.number}" + (f" v{version}" if version is not None else "")

    def row(self, line: ToldEntry) -> RowSoFar:
        return self.rows.setdefault(None, RowSoFar())

    @classmethod
    def kinds(cls, workflow: Workflow) -> Iterable[str]:
        """What the log calls such rows."""
        return [str(workflow.model._meta.model_name)]

    def meant(self, line: ToldEntry) -> list[Act | Entered]:
        """What the entry may have been: several acts may say the same action."""
        every: list[Act | Entered] = [*self.workflow.acts.values(), *self.workflow.entered]
        return [one for one in every if one.action == line.action]

    # What no table allows.

    def faults(self, one: Act | Entered, row: RowSoFar, line: ToldEntry) -> Iterator[str]:
        yield from self.out_of_turn(one, row, line)
        if line.said is not None:
            yield from self.not_permitted(one, row, line)

    def out_of_turn(self, one: Act | Entered, row: RowSoFar, line: ToldEntry) -> Iterator[str]:
        traces = one.traces
        for action in one.before if isinstance(one, Entered) else ():
            if self.first.get(action, line.sequence) < line.sequence:
                yield f"as nothing is done since the first {action}"
                break
        if traces.begins:
            if row.is_begun and row.state != GONE:
                yield "it was there already"
            return
        begins = any(other.traces.begins for other in self.workflow.entered)
        if begins and not row.is_begun and row.sequence == 0:
            yield "no entry tells how it began"
        if row.state == GONE:
            yield "it was not there any more"
        elif one.sources is not None and row.state is not None and row.state not in one.sources:
            yield f"its state was {row.state} then"
        if traces.after and not any(action in row.done for action in traces.after):
            yield f"without {' or '.join(traces.after)} before it"
        for action in traces.never_after:
            if action in row.done:
                yield f"after {action}"

    def not_permitted(self, one: Act | Entered, row: RowSoFar, line: ToldEntry) -> Iterator[str]:
        if one.roles is None:
            return
        if line.actor is None:
            if one.roles:
                yield "by nobody"
            return
        if not one.roles:
            yield "by somebody, and only the system does that"
            return
        branches = {line.department, row.department} - {None}
        lacks = self.people.lacks(line.actor, one.roles, tuple(sorted(branches)), line)  # type: ignore[arg-type]
        if lacks:
            yield lacks
        for action in one.traces.others_than:
            if line.actor in row.done.get(action, ()):
                yield f"by who {action} it"
                return

    # What follows from an entry.

    def follow(self, one: Act | Entered, row: RowSoFar, line: ToldEntry) -> None:
        if one.traces.begins:
            row.__init__()  # type: ignore[misc]
            row.is_begun = True
        self.undo(row, one.traces.undoes)
        row.done.setdefault(line.action, set()).update({line.actor} - {None})  # type: ignore[arg-type]
        self.move(one, row, line)
        if one.traces.actor_field:
            known = line.actor is not None
            row.columns[one.traces.actor_field] = line.actor if known else UNKNOWN
        self.note_columns(row, line)
        if one.traces.day_field:
            row.columns[one.traces.day_field] = timezone.localdate(line.recorded_at)

    def undo(self, row: RowSoFar, actions: Iterable[str]) -> None:
        for action in actions:
            row.done.pop(action, None)
            for one in self.workflow.acts.values():
                if one.action == action and one.traces.actor_field:
                    row.columns[one.traces.actor_field] = None

    def move(self, one: Act | Entered, row: RowSoFar, line: ToldEntry) -> None:
        if one.traces.ends:
            row.state = GONE
        elif one.target is not None:
            row.state = one.target
        elif self.workflow.state_field in self.workflow.logged_columns:
            said: Any = {self.workflow.state_field: None} if line.said is None else line.said
            row.state = _new(said.get(self.workflow.state_field, row.state))

    def note_columns(self, row: RowSoFar, line: ToldEntry) -> None:
        for name in self.workflow.logged_columns:
            if name == self.workflow.state_field:
                continue
            if line.said is None:
                row.columns.pop(name, None)
            elif name in line.said:
                row.columns[name] = _new(line.said[name])

    # What the rows say in the end.

    @classmethod
    def stored(cls, workflow: Workflow, kind: str, numbers: list[str]) -> dict:
        """(number, version) → the columns of the row."""
        name, keys = workflow.number_field, numbers
        if name == "pk":
            keys = [number for number in numbers if number.isdecimal() and len(number) <= 18]
        rows = workflow.model._base_manager.filter(**{f"{name}__in": keys})
        return {(str(row[name]), None): row for row in rows.values(name, *columns_of(workflow))}

    def differences(self, stored: dict) -> Iterator[Finding]:
        for version, row in self.rows.items():
            name, found = self.name(version), stored.get((self.number, version))
            since = f"entry {row.sequence}"
            if found is None:
                if row.state not in (None, GONE) and self.is_ours(row.state):
                    yield Finding("flow", name, f"is not there, and {since} left it {row.state}")
                continue
            if row.state == GONE:
                yield Finding("flow", name, f"is there, though {since} says that it went")
                continue
            state = self.workflow.state_field
            if state and row.state is not None and found[state] != row.state:
                yield Finding(
                    "flow", name, f"altered: it is {found[state]}, by the log {row.state}"
                )
            for column, value in row.columns.items():
                if value is not UNKNOWN and not self.is_same(column, found[column], value):
                    text = f"altered: its {column} is {found[column]}, by the log {value}"
                    yield Finding("flow", name, text)

    def is_ours(self, *states: str | None) -> bool:
        """Whether no other check compares rows in these states."""
        return True

    def is_same(self, column: str, stored: Any, told: Any) -> bool:
        field: Any = self.workflow.model._meta.get_field(column)
        if field.is_relation or told is None:
            return stored == told
        try:
            return stored == field.to_python(told)
        except Exception:  # whatever it is, the portal did not write it
            return False


UNKNOWN = object()


def _new(value: Any) -> Any:
    """Of old and new, or what stands alone."""
    return value[-1] if isinstance(value, list) and value else value


def columns_of(workflow: Workflow) -> list[str]:
    told = [act.traces for act in workflow.acts.values()]
    told += [one.traces for one in workflow.entered]
    named = {field for traces in told for field in (traces.actor_field, traces.day_field)}
    return sorted({workflow.state_field, *workflow.logged_columns, *named} - {""})


# The walk.


def check_flow(tables: dict[Workflow, type[History]]) -> Iterator[Finding]:
    """What differs twice: a row may move while the first look goes on."""
    found: list[Finding] = []
    numbers: set[str] = set()
    for number, finding in _Walk(tables).findings():
        found.append(finding)
        numbers.add(number)
    if found:
        again = {finding for _number, finding in _Walk(tables).findings(sorted(numbers))}
        yield from (finding for finding in found if finding in again)


class _Walk:
    def __init__(self, tables: dict[Workflow, type[History]]) -> None:
        self.size = log.newest_sequence()  # before the people: what came later is not looked at
        self.people = PeopleOverTime()
        self.tables: dict[str, list[tuple[Workflow, type[History]]]] = {}
        for workflow, history in tables.items():
            for kind in history.kinds(workflow):
                self.tables.setdefault(kind, []).append((workflow, history))
        self.first = _first_of_each(tables)
        self.rooms = dict(_rooms())
        self.histories: list[History] = []

    def findings(self, numbers: Sequence[str] | None = None) -> Iterator[tuple[str, Finding]]:
        for finding in self.people.check():
            yield finding.about, finding
        subject, own = "", dict[str, list[History]]()
        for lines in self._chunks(numbers):
            for line in lines:
                if line.number != subject:
                    subject, own = line.number, {}
                for history in self._histories(line, own):
                    for finding in _readable(history, line):
                        yield line.number, finding
                for text in self._not_of_the_room(line):
                    about = f"{line.action} of {line.kind} {line.number}: {text}"
                    yield line.number, Finding("entry", str(line.sequence), about)
            # That of the last subject may go on in the next chunk.
            yield from self._compare(keep=subject)
        yield from self._compare()

    def _histories(self, line: ToldEntry, own: dict) -> list[History]:
        if line.kind not in own:
            made = [
                history(workflow, line.kind, line.number, self.people, self.first)
                for workflow, history in self.tables.get(line.kind, ())
            ]
            own[line.kind] = made
            self.histories += made
        return own[line.kind]

    def _not_of_the_room(self, line: ToldEntry) -> Iterator[str]:
        room = self.rooms.get(line.kind)
        if room is None or line.action not in EDITS or line.actor is None:
            return
        if room is Role.ADMINISTRATOR:
            why = self.people.administers(line.actor, line)
        else:
            why = self.people.lacks(line.actor, (room,), None, line)
        if why:
            yield why

    def _compare(self, keep: str = "") -> Iterator[tuple[str, Finding]]:
        done = [one for one in self.histories if not keep or one.number != keep]
        self.histories = [one for one in self.histories if keep and one.number == keep]
        groups: dict[tuple, list[History]] = {}
        for one in done:
            groups.setdefault((one.workflow, one.kind, type(one)), []).append(one)
        for (workflow, kind, history), some in groups.items():
            for start in range(0, len(some), 500):
                few = some[start : start + 500]
                stored = history.stored(workflow, kind, [one.number for one in few])
                for one in few:
                    yield from ((one.number, finding) for finding in one.differences(stored))

    def _chunks(self, numbers: Sequence[str] | None) -> Iterator[list[ToldEntry]]:
        kinds = [*self.tables, *self.rooms]
        lines = Entry.objects.filter(subject_kind__in=kinds, sequence__lte=self.size)
        lines = lines.exclude(subject_number="").order_by("subject_number", "sequence")
        if numbers is None:
            yield from _in_chunks(lines)
            return
        for start in range(0, len(numbers), 500):
            yield from _in_chunks(lines.filter(subject_number__in=numbers[start : start + 500]))


def _first_of_each(tables: Iterable[Workflow]) -> dict[str, int]:
    named = {action for table in tables for one in table.entered for action in one.before}
    entries = Entry.objects.filter(action__in=named).order_by().values_list("action")
    return dict(entries.annotate(Min("sequence")))


def _readable(history: History, line: ToldEntry) -> Iterator[Finding]:
    try:
        yield from history.add(line)
    except UNREADABLE:
        text = "altered: it holds what the portal does not write"
        yield Finding("entry", str(line.sequence), text)


def _in_chunks(lines: Any) -> Iterator[list[ToldEntry]]:
    number, sequence, goes_on = "", 0, True
    while goes_on:
        # The first condition is what an index can follow.
        later = Q(subject_number__gt=number) | Q(sequence__gt=sequence)
        rest = lines.filter(later, subject_number__gte=number)
        count, found = _read(rest)
        yield found
        goes_on = count == CHUNK and bool(found)
        if goes_on:
            number, sequence = found[-1].number, found[-1].sequence


def _read(lines: Any) -> tuple[int, list[ToldEntry]]:
    """How many there are, and each that can be read; the check of the log names the others."""
    try:
        found = [ToldEntry(*values) for values in lines.values_list(*COLUMNS)[:CHUNK]]
        count = len(found)
    except UNREADABLE:
        keys = list(lines.values_list("sequence", flat=True)[:CHUNK])
        count, found = len(keys), [line for key in keys for line in _one(lines, key)]
    # SQLite keeps bytes where a text belongs, behind all texts.
    return count, [line for line in found if isinstance(line.number, str)]


def _one(lines: Any, key: int) -> list[ToldEntry]:
    try:
        return [ToldEntry(*values) for values in lines.filter(pk=key).values_list(*COLUMNS)]
    except UNREADABLE:
        return []


def _rooms() -> Iterator[tuple[str, Role]]:
    """The rows that only administrators, or only publishers, add, change and delete."""
    for model, room in admin.site._registry.items():
        if isinstance(room, LoggedAdmin):
            kind = str(model._meta.model_name)
            if isinstance(room, AdministratorsOnly):
                yield kind, Role.ADMINISTRATOR
            elif isinstance(room, PublishersOnly):
                yield kind, Role.PUBLISHER
