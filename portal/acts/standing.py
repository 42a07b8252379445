"""Who was what at a time, as the log tells it: each person's role, department, account, and the
tree of the departments. What the log does not tell, or was forgotten, is unknown, and nothing
follows from it.
"""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from django.db.models import Min

from portal.base.audit.actions import Action
from portal.base.audit.findings import Finding
from portal.base.audit.models import Entry
from portal.base.audit.reading import read
from portal.base.departments.actions import Action as GrantAction
from portal.base.departments.models import Department, Role, User
from portal.base.departments.scope import EVERYWHERE, OWN_BRANCH

# A request that began before an administrator changed somebody's role may end after it.
LONGEST_REQUEST = timedelta(minutes=1)
FOUNDED_BY = "manage.py createsuperuser"
UNKNOWN: Any = None


class ToldChange(NamedTuple):
    sequence: int
    recorded_at: datetime | None  # None: before the log tells anything
    value: Any

    def is_long_before(self, moment: datetime) -> bool:
        return self.recorded_at is None or self.recorded_at < moment - LONGEST_REQUEST


class ToldColumn:
    """What the log says of one column over time."""

    def __init__(self) -> None:
        self.changes: list[ToldChange] = []

    def note(self, entry: Entry, value: Any, before: Any = UNKNOWN) -> None:
        """Its old value is that of all the time before, if nothing was told of it yet."""
        if not self.changes:
            self.changes.append(ToldChange(0, None, before))
        self.changes.append(ToldChange(entry.sequence, entry.recorded_at, value))

    def at(self, sequence: int, recorded_at: datetime) -> list[Any]:
        """The values that a request may have read whose entry is this: as a rule one."""
        after = bisect_right(self.changes, sequence, key=lambda change: change.sequence)
        values = [change.value for change in self.changes[max(after - 1, 0) : after]]
        for place in range(after - 1, 0, -1):
            if self.changes[place].is_long_before(recorded_at):
                break
            values.append(self.changes[place - 1].value)
        return values or [UNKNOWN]

    def value_at(self, sequence: int) -> Any:
        after = bisect_right(self.changes, sequence, key=lambda change: change.sequence)
        return self.changes[max(after - 1, 0)].value if self.changes else UNKNOWN

    @property
    def last(self) -> Any:
        return self.changes[-1].value if self.changes else UNKNOWN


class PeopleOverTime:
    """Roles, departments and accounts over time."""

    def __init__(self) -> None:
        self.departments = Departments()
        self._people: dict[int, dict[str, ToldColumn]] = {}
        self._added: set[int] = set()
        self._deleted: set[int] = set()
        self._alone: list[Finding] = []
        by_two = Entry.objects.filter(action=GrantAction.GRANT_PROPOSED)
        self._since = by_two.aggregate(first=Min("sequence"))["first"]
        for entry, changes in _changes("user"):
            if entry.subject_number.isdecimal():
                self._note(int(entry.subject_number), entry, changes)
        self._first = min(self._added, default=None)

    def _note(self, person: int, entry: Entry, changes: dict | None) -> None:
        names = ("role", "department", "is_active", "is_superuser")
        told = self._people.setdefault(person, {name: ToldColumn() for name in names})
        if entry.action == Action.DELETED:
            self._deleted.add(person)
            told["is_active"].note(entry, "False")
        elif entry.action == Action.ADDED:
            self._added.add(person)
            _before, is_active = _pair((changes or {}).get("is_active", ["False", "True"]))
            told["is_active"].note(entry, is_active, "False")
            founds = changes is not None and entry.detail.actor_name == FOUNDED_BY
            for name, value in (("role", ""), ("department", ""), ("is_superuser", str(founds))):
                if changes is None:
                    value = UNKNOWN
                elif name in changes:
                    _old, value = _pair(changes[name])
                told[name].note(entry, value, "False" if name == "is_superuser" else "")
        else:
            for name in names[:3]:
                if changes is None:
                    told[name].note(entry, UNKNOWN)
                elif name in changes:
                    old, new = _pair(changes[name])
                    told[name].note(entry, new, old)
        self._note_alone(person, entry, changes or {})

    def _note_alone(self, person: int, entry: Entry, changes: dict) -> None:
        """Since the first change of power was proposed, no form of one administrator grants it."""
        _old, role = _pair(changes.get("role"))
        if role in ("", Role.AUTHOR) or entry.action not in (Action.ADDED, Action.CHANGED):
            return
        is_since = self._since is not None and entry.sequence > self._since
        if is_since and entry.detail.actor_id is not None:
            text = f"{entry.action} of user {person}: made {role} by one administrator alone"
            self._alone.append(Finding("entry", str(entry.sequence), text))

    def _is_unheard_of(self, person: int) -> bool:
        """Keys rise: whoever came after the first of whom the log tells was added by an entry."""
        return self._first is not None and person > self._first and person not in self._added

    def _column(self, person: int, name: str) -> ToldColumn:
        told = self._people.get(person)
        return told[name] if told else ToldColumn()

    def lacks(
        self, person: int, roles: tuple[str, ...], branches: tuple[str, ...] | None, entry: Any
    ) -> str:
        """Why this person may not have done what the entry says, as an act of these roles on
        what belongs to one of these departments; with None it is of no department. Nothing if
        they may, or if the log does not tell."""
        when = entry.sequence, entry.recorded_at
        if self._is_unheard_of(person):
            return "by somebody whose account no entry tells of"
        if set(self._column(person, "is_active").at(*when)) == {"False"}:
            return "by somebody who had no account then"
        had = self._column(person, "role").at(*when)
        if UNKNOWN in had:
            return ""
        if not set(had) & set(roles):
            return f"by somebody who was {' or '.join(had) or 'of no role'} then"
        if branches is None or set(had) & set(roles) & set(EVERYWHERE):
            return ""
        if not set(had) & set(roles) & set(OWN_BRANCH):
            return ""
        names = self._column(person, "department").at(*when)
        if self.departments.reach(names, branches, *when):
            return ""
        return (
            f"by somebody who did not work for {' or '.join(filter(None, branches)) or 'it'} then"
        )

    def administers(self, person: int, entry: Any) -> str:
        """As `lacks`, of an administrator's room, where a superuser may all the same."""
        founded = self._column(person, "is_superuser").at(entry.sequence, entry.recorded_at)
        why = self.lacks(person, (Role.ADMINISTRATOR,), None, entry)
        return why if set(founded) == {"False"} or "account" in why else ""

    def check(self) -> Iterator[Finding]:
        """Whether the rows are what the log ends with, and nobody came in without an entry."""
        yield from self._alone
        left = self._added - self._deleted
        columns = ("pk", "role", "department__name_zh", "is_active", "is_superuser")
        for pk, role, department, is_active, is_superuser in (
            User.objects.order_by("pk").values_list(*columns)
        ):  # fmt: skip
            name = str(pk)
            left.discard(pk)
            if self._is_unheard_of(pk):
                yield Finding("person", name, "no entry says that the account was added")
            own = {"role": role, "is_active": str(is_active), "is_superuser": str(is_superuser)}
            for column, value in own.items():
                told = self._column(pk, column).last
                if told is not UNKNOWN and told != value:
                    text = f"altered: its {column} is {value}, by the log {told}"
                    yield Finding("person", name, text)
            told = self._column(pk, "department").last
            if told is not UNKNOWN and not self.departments.is_same(told, department or ""):
                yield Finding("person", name, "altered: its department is not what the log says")
        for pk in sorted(left):
            text = "is not there, and no entry says that the account was deleted"
            yield Finding("person", str(pk), text)


class Departments:
    """The tree over time, by codes. The log calls departments by their names, which change."""

    def __init__(self) -> None:
        self.codes: dict[str, set[str]] = {}
        self._links: dict[str, dict[str, ToldColumn]] = {}
        self._changed: list[ToldChange] = []
        rows = Department.objects.order_by().values_list(
            "code", "name_zh", "parent__name_zh", "successor__name_zh"
        )
        now = {code: {"parent": up or "", "successor": to or ""} for code, _n, up, to in rows}
        for code, name, *_links in rows:
            self._is_called(name, code)
            self._is_called(code, code)  # as what two decided calls it
        for entry, changes in _changes("department"):
            self._note(entry, changes)
        for code, links in now.items():
            own = self._links.setdefault(code, {"parent": ToldColumn(), "successor": ToldColumn()})
            for name, value in links.items():
                if not own[name].changes:
                    own[name].changes.append(ToldChange(0, None, value))
        self._above = lru_cache(100_000)(self._read_above)

    def _is_called(self, name: str, code: str) -> None:
        self.codes.setdefault(name, set()).add(code)

    def _note(self, entry: Entry, changes: dict | None) -> None:
        code = entry.subject_number
        self._is_called(entry.subject_label, code)
        self._is_called(code, code)
        for name in _pair((changes or {}).get("name_zh")):
            self._is_called(name, code)
        self._changed.append(ToldChange(entry.sequence, entry.recorded_at, None))
        own = self._links.setdefault(code, {"parent": ToldColumn(), "successor": ToldColumn()})
        for name, told in own.items():
            if changes is None:
                told.note(entry, UNKNOWN)
            elif name in changes or entry.action == Action.ADDED:
                old, new = _pair(changes.get(name, ["", ""]))
                told.note(entry, new, old)

    def is_same(self, one: str, two: str) -> bool:
        both = self.codes.get(one), self.codes.get(two)
        return one == two or None in both or bool(both[0] & both[1])  # type: ignore[operator]

    def reach(
        self, names: list[Any], branches: tuple[str, ...], sequence: int, recorded_at: datetime
    ) -> bool:
        """Whether somebody of a department called so works for one of these, by their codes."""
        own: set[str] = set()
        for name in names:
            if name is UNKNOWN or (name and name not in self.codes):
                return True
            own |= self.codes.get(name, set())
        epochs = {bisect_right(self._changed, sequence, key=lambda change: change.sequence)}
        for place in range(max(epochs), 0, -1):
            if self._changed[place - 1].is_long_before(recorded_at):
                break
            epochs.add(place - 1)
        every = (self._above(code, epoch) for epoch in epochs for code in branches)
        return any(above is None or bool(above & own) for above in every)

    def _read_above(self, code: str, epoch: int) -> frozenset[str] | None:
        """The department and those whose people tend to it; None if that is unknown."""
        sequence = self._changed[epoch - 1].sequence if epoch else 0
        found, frontier = set[str](), {code} - {""}
        while frontier:
            found |= frontier
            above: set[str] = set()
            for one in frontier:
                for told in self._links.get(one, {}).values():
                    name = told.value_at(sequence)
                    if name is UNKNOWN or (name and name not in self.codes):
                        return None
                    above |= self.codes.get(name, set()) if name else set()
            frontier = above - found
        return frozenset(found)


def _changes(kind: str) -> Iterator[tuple[Entry, dict | None]]:
    """What was added, changed and deleted of a kind, by one or by two, in order; None where it was
    forgotten."""
    edits = Entry.objects.filter(
        subject_kind=kind,
        action__in=(Action.ADDED, Action.CHANGED, Action.DELETED, GrantAction.GRANT_CONFIRMED),
    )
    for chunk in read(edits.select_related("detail")):
        for _key, entry in chunk:
            if entry is not None:
                detail = getattr(entry, "detail", None)
                changes = detail.changes if detail else None
                yield entry, changes if changes is None or isinstance(changes, dict) else {}


def _pair(values: Any) -> tuple[str, str]:
    """Old and new."""
    if isinstance(values, list) and len(values) == 2:
        return str(values[0]), str(values[1])
    return "", ""
