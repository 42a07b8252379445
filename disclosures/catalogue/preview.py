"""What a change of the catalogue brings about at once, told before it is proposed and again before
it is decided: by the same rules by which the obligations are then issued."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from disclosures.catalogue.values import CatalogueRow
from disclosures.models import Obligation, RequirementChange, State
from disclosures.models.requirement_change import ChangeKind
from disclosures.timeliness import issuing
from disclosures.timeliness.figures import Figures, figures_by, total
from disclosures.timeliness.law import Law
from portal.base.audit.leaf import canonical
from portal.base.departments.models import Department

SHOWN = 50


class Duty(NamedTuple):
    """One dated duty that comes or goes."""

    department: Department
    period: str
    due_on: date
    state: State


class Effect(NamedTuple):
    """The figures of one department, or of all (None), before and after."""

    department: Department | None
    before: Figures
    after: Figures


@dataclass(frozen=True)
class Preview:
    row: CatalogueRow
    today: date
    coming: list[Duty]  # issued, or owed once more
    going: list[Duty]  # not counted any longer
    moved: list[tuple[Duty, Duty]]  # as it is, and due on another day
    effects: list[Effect]

    @property
    def overdue(self) -> list[Duty]:
        """What is overdue in public at once, the earliest first."""
        moved = [now for was, now in self.moved if was.state != State.OVERDUE]
        found = [one for one in [*self.coming, *moved] if one.state == State.OVERDUE]
        return _in_order(found)

    @property
    def shown_overdue(self) -> list[Duty]:
        return self.overdue[:SHOWN]

    @property
    def shown_going(self) -> list[Duty]:
        return self.going[:SHOWN]

    @property
    def due(self) -> int:
        return sum(one.state == State.DUE for one in self.coming)

    @property
    def digest(self) -> str:
        """Stands for all that was shown, and what it follows from."""
        told = [
            [one.department.code, one.period, one.due_on.isoformat(), one.state.value]
            for one in [*self.coming, *self.going, *(now for _was, now in self.moved)]
        ]
        facts = [self.row.values, len(self.coming), len(self.going), told]
        return hashlib.sha256(canonical(facts)).hexdigest()


def preview(change: RequirementChange, today: date) -> Preview:
    """Of a proposal, saved or not. Raises Unreadable."""
    row = CatalogueRow.of(change)
    coming: list[Duty] = []
    moved: list[tuple[Duty, Duty]] = []
    if change.kind == ChangeKind.WITHDRAW:
        going = _stored(to_withdraw(change), today)
    else:
        coming, going, moved = _by_rule(row, today)
    before = [*going, *(was for was, _now in moved)]
    after = [*coming, *(now for _was, now in moved)]
    return Preview(row, today, coming, going, moved, _effects(before, after, today))


def to_withdraw(change: RequirementChange):
    """What was met stays as it is, in time or late: no delay is wiped out with its rule."""
    return Obligation.objects.owed().unmet().filter(requirement_id=change.requirement_id)


def _by_rule(row: CatalogueRow, today: date) -> tuple[list[Duty], list[Duty], list[tuple]]:
    owing = issuing.owing_by(row.requirement, row.assignments)
    found = issuing.forecast(row.requirement, owing, today, Law())
    concerned = [row.requirement.department, *(one.department for one in owing)]
    departments = {one.pk: one for one in concerned}
    issued = [
        Duty(
            departments[pk], _label(row, period), due_on,
            State.OVERDUE if due_on < today else State.DUE,
        )
        for pk, period, due_on in found.issued
    ]  # fmt: skip
    rows = Obligation.objects.with_state(today).select_related("department", "requirement")
    rows = rows.filter(requirement_id=row.requirement.pk)
    stored = {one.pk: one for one in rows.filter(pk__in=_keys(found))}
    restored = [_after(stored[pk], found, today) for pk in found.restored]
    moved = [
        (_duty(stored[pk]), _after(stored[pk], found, today))
        for pk in found.moved
        if stored[pk].is_owed and pk not in found.ended
    ]
    ended = [_duty(stored[pk]) for pk in found.ended]
    return _in_order([*issued, *restored]), _in_order(ended), moved


def _keys(found: issuing.Forecast) -> set[int]:
    return {*found.restored, *found.moved, *found.ended}


def _duty(one: Obligation) -> Duty:
    return Duty(one.department, one.period_label, one.due_on, State(one.state))


def _after(one: Obligation, found: issuing.Forecast, today: date) -> Duty:
    """What is open follows its new day; what is met stays as it is."""
    due_on = found.moved.get(one.pk, one.due_on)
    still_open = State.OVERDUE if due_on < today else State.DUE
    state = still_open if one.is_still_open else State(one.state)
    return Duty(one.department, one.period_label, due_on, state)


def _label(row: CatalogueRow, period) -> str:
    one = Obligation(requirement=row.requirement, period=period.key, period_start=period.start)
    return one.period_label


def _stored(rows, today: date) -> list[Duty]:
    rows = rows.with_state(today).select_related("department", "requirement")
    return _in_order(_duty(one) for one in rows)


def _in_order(duties: Iterable[Duty]) -> list[Duty]:
    return sorted(duties, key=lambda one: (one.due_on, one.department.code, one.period))


def _effects(before: list[Duty], after: list[Duty], today: date) -> list[Effect]:
    """Of each department concerned and, last, of all of them together."""
    concerned = {one.department.pk: one.department for one in [*before, *after]}
    if not concerned:
        return []
    now = figures_by("department", Obligation.objects.owed(), today)
    found = [
        _effect(
            department,
            now.get(pk, Figures()),
            [one for one in before if one.department.pk == pk],
            [one for one in after if one.department.pk == pk],
        )
        for pk, department in sorted(concerned.items(), key=lambda pair: pair[1].code)
    ]
    return [*found, _effect(None, total(now.values()), before, after)]


def _effect(department, now: Figures, before: list[Duty], after: list[Duty]) -> Effect:
    states = Counter(now.states)
    states.subtract(one.state for one in before)
    states.update(one.state for one in after)
    return Effect(department, now, Figures(states, now.manners, now.days))
