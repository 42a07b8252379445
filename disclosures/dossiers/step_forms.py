"""What people tell of the steps of a dossier, as the fields of one form."""

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from disclosures.dossiers.acts import Place, StepChange
from disclosures.dossiers.facts import SAYS, Fact, fact_of
from disclosures.dossiers.reasons import StepOutcome
from disclosures.models import Item, ProcedureStep, StepFact
from disclosures.models.step_fact import NONE
from portal.acts.asks import TextField
from portal.base.dates import DateField

NEW = 3  # rows for more facts of a kind, each time the page is shown

FACT_FIELDS = forms.fields_for_model(
    StepFact,
    fields=["role", "name", "origin", "text", "verdict", "answer", "amount", "is_winner"],
    widgets={name: forms.Textarea({"rows": 2}) for name in ("text", "answer")},
    field_classes={"text": TextField, "answer": TextField},
)


class FactForm(forms.Form):
    """One fact of an entry, or an empty row for a new one. It says along, in one word, what it
    showed. What is missing the act names, with all other reasons."""

    remove = forms.BooleanField(label=gettext_lazy("删除这一条"), required=False)
    shown = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)

    def __init__(self, data: Any, *, kind: StepFact.Kind, prefix: str, fact: Fact | None):
        super().__init__(data, prefix=prefix)
        self.kind, self.fact = kind, fact
        own = {name: deepcopy(FACT_FIELDS[name]) for name in SAYS[kind]}
        for name, field in own.items():
            field.label, field.required = SAYS[kind][name], False
            field.initial = getattr(fact, name) if fact else None
        self.fields = own | self.fields
        if fact is None:
            del self.fields["remove"]
        self.fields["shown"].initial = self._said() if fact else ""

    def _said(self) -> str:
        """What its fields say, as a browser sends it back."""
        values = (self[name].value() for name in SAYS[self.kind])
        said = [str(value or "").replace("\r\n", "\n").strip() for value in values]
        return sha256(json.dumps(said).encode()).hexdigest() if any(said) else ""

    @property
    def is_changed(self) -> bool:
        if not self.is_bound:
            return False
        removed = "remove" in self.fields and self["remove"].value()
        return bool(removed) or self._said() != (self["shown"].value() or "").strip()

    def told(self) -> Fact | None:
        """What it says, once it is valid; None if it is to go, or never came."""
        if not self.is_changed:
            return self.fact
        values = {name: self.cleaned_data[name] for name in SAYS[self.kind]}
        if self.cleaned_data.get("remove") or not any(values.values()):
            return None
        return Fact(self.kind, self.fact.place if self.fact else 0, **values)


@dataclass(frozen=True)
class FactRows:
    """What is told of one kind, in the form of an entry."""

    kind: StepFact.Kind
    none: forms.BoundField
    rows: list[FactForm]

    @property
    def told(self) -> list[FactForm]:
        return self.rows[:-NEW]

    @property
    def new(self) -> list[FactForm]:
        return self.rows[-NEW:]

    @property
    def is_open(self) -> bool:
        """Whether the rows for more are seen at once."""
        is_empty = not self.told and not self.none.value()
        return is_empty or any(row.is_changed for row in self.new)


class StepForm(forms.Form):
    """What a person tells of one entry of a step. Each field says along what it showed, so that
    what somebody else has changed meanwhile is not taken for a change of this person's."""

    happened_on = DateField(label=gettext_lazy("完成日期"), required=False)
    record_number = forms.CharField(
        label=gettext_lazy("公开信息的索引号"),
        required=False,
        max_length=40,
        widget=forms.TextInput({"list": "records", "autocomplete": "off"}),
    )
    percent = forms.IntegerField(
        label=gettext_lazy("完成百分比"), required=False, min_value=0, max_value=100
    )
    value = forms.DecimalField(
        label=gettext_lazy("完成数"),
        required=False,
        min_value=0,
        max_digits=14,
        decimal_places=2,
    )
    skipped_reason = forms.CharField(
        label=gettext_lazy("没有进行的，写明理由"), required=False, max_length=300
    )
    untell = forms.BooleanField(label=gettext_lazy("撤销这次填报"), required=False)
    seen_revision = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=10**6)
    turn = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=9999)

    def __init__(self, data=None, *, step: ProcedureStep, measured: bool, turn: int, entry=None):
        initial = {"turn": turn, "seen_revision": entry.revision if entry else 0}
        if entry:
            initial |= {
                name: getattr(entry, name) for name in self.base_fields.keys() & OUTCOME_FIELDS
            }
        super().__init__(data, initial=initial, prefix=f"{step.key}-{turn}")
        self.step, self.entry, self.nth = step, entry, turn
        self.reasons: list[str] = []
        self.correction_url = ""  # where a new version of its record is begun
        if entry is None:
            del self.fields["untell"]
        if not (step.repeats or (measured and step.kind == Item.Kind.RESULT)):
            del self.fields["percent"], self.fields["value"]
        if step.is_required:
            del self.fields["skipped_reason"]
        self.facts = [fact_of(row) for row in entry.facts.all()] if entry else []
        self.kinds = [
            kind
            for kind in StepFact.Kind
            if kind in step.asked or any(fact.kind == kind for fact in self.facts)
        ]
        for kind in self.kinds:
            self.fields[_none(kind)] = forms.BooleanField(
                label=str(NONE[kind]),
                required=False,
                initial=any(fact.is_none for fact in self.facts if fact.kind == kind),
            )
        for name in self._told_fields:
            self.fields[name].show_hidden_initial = True
        self.groups = [FactRows(kind, self[_none(kind)], self._rows(kind)) for kind in self.kinds]

    @property
    def _told_fields(self) -> set[str]:
        return self.fields.keys() & {*OUTCOME_FIELDS, *map(_none, self.kinds)}

    @property
    def place(self) -> Place:
        return self.step.key, self.nth

    def _rows(self, kind: StepFact.Kind) -> list[FactForm]:
        """One for each fact that is there or was sent, and empty ones. What this person did not
        change is shown as it is now."""
        prefix = f"{self.prefix}-{kind}-"
        there = {f.place: f for f in self.facts if f.kind == kind and not f.is_none}
        names = re.compile(rf"{re.escape(prefix)}([1-9][0-9]{{0,3}})-shown", re.ASCII)
        sent = {int(found[1]) for found in map(names.fullmatch, self.data) if found}
        rows = []
        for place in sorted({*there, *sent}):
            fact, own = there.get(place), f"{prefix}{place}"
            row = FactForm(self.data, kind=kind, prefix=own, fact=fact) if place in sent else None
            if row is None or not row.is_changed:
                row = FactForm(None, kind=kind, prefix=own, fact=fact) if fact else None
            rows += [row] if row else []
        data = self.data if self.is_bound else None
        new = (f"{prefix}new{number}" for number in range(1, NEW + 1))
        return rows + [FactForm(data, kind=kind, prefix=one, fact=None) for one in new]

    @property
    def changed_rows(self) -> list[FactForm]:
        return [row for group in self.groups for row in group.rows if row.is_changed]

    @property
    def is_changed(self) -> bool:
        return bool({*self.changed_data} & {*self._told_fields, "untell"} or self.changed_rows)

    def is_valid(self) -> bool:
        """Each row says what is wrong with it."""
        are_valid = [row.is_valid() for row in self.changed_rows]
        return super().is_valid() and all(are_valid)

    @property
    def plain_fields(self) -> list[forms.BoundField]:
        """Those beside the facts."""
        apart = {_none(kind) for kind in self.kinds}
        return [field for field in self.visible_fields() if field.name not in apart]

    def typed_fields(self) -> list[forms.BoundField]:
        """Those into which something was typed."""
        own = [field for field in self.visible_fields() if field.name in self.changed_data]
        own += [field for row in self.changed_rows for field in row.visible_fields()]
        return [field for field in own if field.value()]

    @property
    def hidden_errors(self) -> list[str]:
        return [str(error) for field in self.hidden_fields() for error in field.errors]

    def change(self) -> StepChange:
        """What was typed, once it is valid."""
        given = {name: self.cleaned_data[name] for name in self.fields.keys() & OUTCOME_FIELDS}
        given["facts"] = tuple(self._facts())
        outcome = None if self.cleaned_data.get("untell") else StepOutcome(**given)
        return StepChange(*self.place, outcome, self.cleaned_data["seen_revision"])

    def _facts(self) -> Iterator[Fact]:
        for group in self.groups:
            told = [f for f in self.facts if f.kind == group.kind and f.is_none]
            if self.cleaned_data[group.none.name]:
                yield told[0] if told else Fact(group.kind, is_none=True)
            yield from filter(None, (row.told() for row in group.rows))


def _none(kind: str) -> str:
    return f"no_{kind}"


class PlaceForm(forms.Form):
    """Which entry a button beside it is about."""

    key = forms.SlugField(max_length=40)
    turn = forms.IntegerField(min_value=1, max_value=9999)
    seen_revision = forms.IntegerField(min_value=0, max_value=10**6)


OUTCOME_FIELDS = frozenset(StepOutcome.__dataclass_fields__)


class NoteForm(forms.Form):
    note = forms.CharField(
        label=gettext_lazy("说明"),
        required=False,
        max_length=300,
        widget=forms.Textarea({"rows": 3}),
        help_text=gettext_lazy("公众会看到。"),
    )
