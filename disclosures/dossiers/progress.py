"""How far a dossier is disclosed on a given day: computed, never stored (R8).

A required step is due so many days after the dossier began, after the step before it happened, or
after it happened itself. The next one that nobody has told of is due too: so many days after the
one before it, or after the dossier began. A later step that happened tells that one was left out.
"""

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import cast

from django.db.models import TextChoices, prefetch_related_objects
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from disclosures.dossiers.dates import Disclosure, Disclosures
from disclosures.dossiers.order import Days, out_of_order, prepared_on
from disclosures.models import Dossier, DossierClosing, ProcedureStep, StepEntry, StepFact
from disclosures.models.dossier import number_text
from disclosures.timeliness.law import Law
from portal.base.workdays.calendar import ONE_DAY, DueDate, ImpossibleLimit, Unit, due_date


class State(TextChoices):
    """How a step stands on a given day; of several turns, the first of these that holds."""

    MISSING = "missing", _("应公开未公开")
    DUE = "due", _("未到期")
    WAITING = "waiting", _("待公开")
    LATE = "late", _("逾期公开")
    ON_TIME = "on_time", _("按时公开")
    SKIPPED = "skipped", _("未进行")
    OPTIONAL = "optional", _("非必须公开")


DISCLOSED = (State.ON_TIME, State.LATE)
WORST_FIRST = list(State)


@dataclass(frozen=True)
class Turn:
    """One entry of a step: what happened, what disclosed it, and by when it had to."""

    entry: StepEntry
    disclosure: Disclosure | None
    due: DueDate | None
    state: State
    is_kept: bool = False  # the due day, although one computed now would be another
    asked: tuple[StepFact.Kind, ...] = ()  # what is to be told of the step

    @property
    def untold(self) -> list[StepFact.Kind]:
        """What nothing is public of; its facts are read for a page, not for a list."""
        told = {kind for kind, _rows in self.entry.public_facts}
        return [kind for kind in self.asked if kind not in told]


@dataclass(frozen=True)
class StepState:
    step: ProcedureStep
    state: State
    turns: list[Turn]
    due: DueDate | None = None
    skipped_reason: str = ""  # once somebody else has released it
    awaits_release: bool = False  # a reason is written
    disorder: tuple[str, ...] = ()  # why it came too early
    objection_days: int | None = None  # by the text in force when the notice began

    @property
    def is_disclosed(self) -> bool:
        return self.state in DISCLOSED

    @property
    def happened_on(self) -> date | None:
        return max((cast(date, turn.entry.happened_on) for turn in self.turns), default=None)


@dataclass(frozen=True)
class Progress:
    """A dossier with its steps as they stand on a day."""

    dossier: Dossier
    steps: list[StepState]
    closing: DossierClosing | None

    def count(self, *states: State) -> int:
        return sum(step.state in states for step in self.steps)

    @property
    def required(self) -> int:
        return sum(step.step.is_required for step in self.steps)

    @property
    def disclosed(self) -> int:
        return sum(step.step.is_required and step.is_disclosed for step in self.steps)

    @property
    def missing(self) -> int:
        return self.count(State.MISSING)

    @property
    def late(self) -> int:
        return self.count(State.LATE)

    @property
    def has_waiting_words(self) -> bool:
        """Whether somebody else has to release what one wrote."""
        own = bool(self.closing and self.closing.awaits_release)
        return own or any(one.awaits_release for one in self.steps)

    @property
    def next_step(self) -> "StepState | None":
        """The required one that waits to be told or disclosed; of several, the one due first."""
        waiting = [one for one in self.steps if one.step.is_required and not one.is_disclosed]
        return min(waiting, key=lambda one: one.due.due_on if one.due else date.max, default=None)

    @property
    def gap(self) -> list[ProcedureStep]:
        """The required steps that nothing discloses."""
        return [one.step for one in self.steps if one.step.is_required and not one.is_disclosed]

    @property
    def measured(self) -> list[Turn]:
        """The turns that say how much is done, in the order they happened."""
        turns = [turn for step in self.steps for turn in step.turns]
        told = [turn for turn in turns if (turn.entry.value, turn.entry.percent) != (None, None)]
        return sorted(told, key=lambda turn: cast(date, turn.entry.happened_on))

    @property
    def reached(self) -> Decimal | None:
        """The newest measured value."""
        values = [turn.entry.value for turn in self.measured if turn.entry.value is not None]
        return values[-1] if values else None

    @property
    def reached_text(self) -> str:
        return number_text(self.reached)

    @property
    def percent(self) -> int | None:
        """How much of the target is reached, or else the newest percentage told."""
        if self.dossier.target_value and self.reached is not None:
            return int(self.reached * 100 / self.dossier.target_value)
        told = [turn.entry.percent for turn in self.measured if turn.entry.percent is not None]
        return told[-1] if told else None


def progress_of(dossier: Dossier, at: datetime) -> Progress:
    """With the facts of its steps, which those of many are shown without."""
    closings = DossierClosing.objects.filter(number=dossier.number)
    found = progress_of_all([dossier], closings, at)[dossier.number]
    entries = [turn.entry for one in found.steps for turn in one.turns]
    prefetch_related_objects(entries, "facts")
    return found


def progress_of_all(
    dossiers: list[Dossier], closings: Iterable[DossierClosing], at: datetime
) -> dict[str, Progress]:
    """How each of these stands, by its number; the cost does not grow with how many there are."""
    procedures = [one.procedure for one in dossiers if one.procedure]
    unknown = [one for one in procedures if "step_list" not in vars(one)]
    prefetch_related_objects(unknown, "steps")
    by_number = {dossier.number: dossier for dossier in dossiers}
    entries: dict[str, list[StepEntry]] = {number: [] for number in by_number}
    for entry in StepEntry.objects.filter(dossier_number__in=list(entries)):
        entries[entry.dossier_number].append(entry)
    named = {entry.record_number for some in entries.values() for entry in some}
    internal = any(dossier.is_internal for dossier in dossiers)
    records = Disclosures(named - {""}, at, internal=internal)
    closed = {closing.number: closing for closing in closings}
    today, law = timezone.localdate(at), Law()
    return {
        number: Progress(
            dossier,
            steps_of(dossier, today, law, entries[number], records, closed.get(number)),
            closed.get(number),
        )
        for number, dossier in by_number.items()
    }


def steps_of(
    dossier: Dossier,
    today: date,
    law: Law,
    entries: list[StepEntry],
    records: Disclosures,
    closing: DossierClosing | None = None,
) -> list[StepState]:
    """The steps of a dossier as they stand on this day."""
    is_closed = closing is not None
    steps = _counting(dossier.procedure.step_list if dossier.procedure else [], closing)
    by_key: dict[str, list[StepEntry]] = {step.key: [] for step in steps}
    for entry in sorted(entries, key=lambda entry: entry.turn):
        by_key.get(entry.step_key, []).append(entry)
    days = {key: _days(own) for key, own in by_key.items()}
    reached = max((n for n, step in enumerate(steps) if days[step.key]), default=-1)
    found, day_before, anchor = [], None, dossier.started_on
    for place, step in enumerate(steps):
        own = by_key[step.key]
        is_passed = is_closed or place < reached
        ahead_of = prepared_on(step, days, steps)
        situation = _Situation(
            dossier, step, day_before, anchor, ahead_of, today, law, is_passed, is_closed
        )
        found.append(
            replace(
                situation.state_of(own, records),
                awaits_release=any(entry.awaits_release for entry in own),
                disorder=_disorder(step, days, steps),
                objection_days=objection_days(step, max(days[step.key], default=today), law),
            )
        )
        skipped = any(entry.public_reason for entry in own)
        day_before = max(days[step.key], default=day_before if skipped else None)
        # Behind a required step of which nothing is known, nothing is expected yet.
        anchor = max(days[step.key], default=None if step.is_required else anchor)
    return found


def _counting(steps: list[ProcedureStep], closing: DossierClosing | None) -> list[ProcedureStep]:
    """The steps of the procedure; of a closed dossier those it had then, as they were then."""
    if closing is None or not closing.steps:
        return steps
    by_key = {step.key: step for step in steps}
    found = [(copy(by_key[key]), required) for key, required in closing.steps if key in by_key]
    for step, is_required in found:
        step.is_required = is_required
    return [step for step, _is_required in found]


def _disorder(step: ProcedureStep, days: Days, steps: list[ProcedureStep]) -> tuple[str, ...]:
    own = days[step.key]
    return tuple(out_of_order(step, min(own), days, steps)) if own else ()


def objection_days(step: ProcedureStep, began: date, law: Law) -> int | None:
    """The working days for objections that a notice leaves which began on this day."""
    if step.objection_code:
        return law.text(step.objection_code, began).number
    return step.objection_days


def _days(entries: list[StepEntry]) -> list[date]:
    return [entry.happened_on for entry in entries if entry.happened_on]


@dataclass(frozen=True)
class _Situation:
    """What decides how one step stands."""

    dossier: Dossier
    step: ProcedureStep
    day_before: date | None
    anchor: date | None  # from which it is expected, as long as nobody has told of it
    ahead_of: date | None  # the day of what it prepares
    today: date
    law: Law
    is_passed: bool
    is_closed: bool

    def state_of(self, entries: list[StepEntry], records: Disclosures) -> StepState:
        happened = [entry for entry in entries if entry.happened_on]
        if not happened:
            return self._state_of_nothing(entries)
        turns = [self._turn(entry, records) for entry in happened]
        worst = min((turn.state for turn in turns), key=WORST_FIRST.index)
        return StepState(self.step, worst, turns, turns[-1].due)

    def _state_of_nothing(self, entries: list[StepEntry]) -> StepState:
        reason = "".join(entry.public_reason for entry in entries)
        due = self._due(None)
        if not self.step.is_required:
            return StepState(
                self.step, State.SKIPPED if reason else State.OPTIONAL, [], None, reason
            )
        if self.is_passed:
            return StepState(self.step, State.MISSING, [], due)
        return StepState(self.step, self._open_state(due), [], due)

    def _turn(self, entry: StepEntry, records: Disclosures) -> Turn:
        due = computed = self._due(entry.happened_on)
        internal = self.dossier.is_internal
        disclosure = records.of(entry.record_number, entry.record_version, internal=internal)
        if disclosure:
            due = _as_measured(entry, computed)
            is_late = due is not None and disclosure.disclosed_on > due.due_on
            state = State.LATE if is_late else State.ON_TIME
        elif not self.step.is_required:
            state = State.OPTIONAL
        elif self.is_closed or (due is None and self.is_passed):
            state = State.MISSING
        else:
            state = self._open_state(due)
        return Turn(entry, disclosure, due, state, due != computed, tuple(self.step.asked))

    def _open_state(self, due: DueDate | None) -> State:
        if due is None:
            return State.WAITING
        return State.MISSING if self.today > due.due_on else State.DUE

    def _due(self, happened_on: date | None) -> DueDate | None:
        step = self.step
        if step.counted_from == step.CountedFrom.BEFORE and (happened_on or self.ahead_of):
            return self._due_before()
        start = {
            step.CountedFrom.START: self.dossier.started_on,
            step.CountedFrom.PREVIOUS: self.day_before,
        }.get(step.CountedFrom(step.counted_from), happened_on)
        if start is None and happened_on is None:
            return self._expected()
        return self._limit_from(start)

    def _expected(self) -> DueDate | None:
        days = self.step.expected_days
        if self.anchor is None or days is None:
            return self._limit_from(self.anchor)
        return due_date(self.anchor, days, Unit.CALENDAR_DAY, self.law.calendar)

    def _due_before(self) -> DueDate | None:
        """The day before what the step prepares; not known as long as that has none."""
        if self.ahead_of is None:
            return None
        last = self.ahead_of - ONE_DAY
        return DueDate(self.ahead_of, 1, Unit.CALENDAR_DAY, last, None, (), self.law.calendar)

    def _limit_from(self, start: date | None) -> DueDate | None:
        """By the text in force on the day it starts: a later one moves nothing that has begun."""
        number, unit = self.step.limit_number, self.step.limit_unit
        if start is not None and self.step.limit_code:
            text = self.law.text(self.step.limit_code, start)
            number, unit = text.number, text.unit
        if start is None or number is None:
            return None
        try:
            return due_date(start, number, unit, self.law.calendar)
        except ImpossibleLimit:
            return None  # so far in the future that no calendar reaches it


def _as_measured(entry: StepEntry, due: DueDate | None) -> DueDate | None:
    """The day that a disclosed step was measured by stands, unless what it counts from was
    corrected."""
    if due is None or entry.due_on is None or entry.counted_from != due.start:
        return due
    return replace(due, due_on=entry.due_on)
