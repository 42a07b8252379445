from collections.abc import Callable
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from disclosures.dossiers.acts import Change, Place
from disclosures.dossiers.reasons import StepOutcome
from disclosures.models import Dossier, DossierClosing, Item, ProcedureStep, StepEntry
from portal.base.dates import DateField

LIMITS = {
    "limit_number", "limit_unit", "limit_code", "counted_from", "expected_days",
    "objection_days", "objection_code",
}  # fmt: skip


class StepFormSet(forms.BaseInlineFormSet):
    """The steps of a procedure, each with a place and a key of its own.

    What a running dossier was told of a step is known by the step's key. Takes the place of
    Django's check for the same values, whose words are not the clerk's.
    """

    _should_delete_form: Callable[[Any], bool]  # Django's own

    def clean(self):
        kept = [
            form
            for form in self.forms
            if form.is_valid() and form.cleaned_data and not self._should_delete_form(form)
        ]
        self._refuse_to_lose_used(kept)
        self._refuse_previous_of_first(kept)
        _refuse_same(kept, "order", _("这个流程已有同样次序的环节。"))
        _refuse_same(kept, "key", _("这个流程已有同样代码的环节。"))
        self._refuse_to_move_begun(kept)
        self._refuse_wrong_order(kept)

    def _refuse_wrong_order(self, kept):
        """What must come before has a place before; so nothing waits for itself."""
        steps = [form.instance for form in kept]
        places = {step.key: step.order for step in steps}
        named = {key for step in steps for key in step.after_keys}
        for form, step in zip(kept, steps, strict=True):
            keys = step.after_keys
            if wrong := [key for key in keys if places.get(key, step.order) >= step.order]:
                sentence = _("次序在本环节之前的环节中没有：%(keys)s。")
                form.add_error("after", sentence % {"keys": _("、").join(wrong)})
            if step.counted_from == step.CountedFrom.BEFORE and step.key not in named:
                sentence = _("请在它所准备的环节的“须在其后”中填写本环节的代码。")
                form.add_error("counted_from", sentence)

    def _refuse_to_move_begun(self, kept):
        """What a public dossier is measured by does not change under it."""
        dossiers = Dossier.objects.filter(procedure=self.instance.pk)
        if not self.instance.pk or not dossiers.exclude(published_at=None).exists():
            return
        for form in kept:
            for name in {*form.changed_data} & LIMITS if form.instance.pk else ():
                form.add_error(
                    name, _("已有公开的全过程按它计算期限，不能再改；请停用本流程，另建一个。")
                )

    def _refuse_previous_of_first(self, kept):
        first = min(kept, key=lambda form: form.cleaned_data["order"], default=None)
        previous = ProcedureStep.CountedFrom.PREVIOUS
        if first is not None and first.cleaned_data["counted_from"] == previous:
            first.add_error("counted_from", _("第一个环节没有上一环节，请另选起算日。"))

    def _refuse_to_lose_used(self, kept):
        if not self.instance.pk:
            return
        numbers = Dossier.objects.filter(procedure=self.instance).values("number")
        entries = StepEntry.objects.filter(dossier_number__in=numbers)
        used = set(entries.values_list("step_key", flat=True))
        keys = {form.cleaned_data["key"] for form in kept}
        if any(form.errors for form in self.forms):
            return
        for lost, sentence in (
            (used - keys, _("已经有填报的环节不能删除，也不能改代码：%(keys)s。")),
            (
                _counted_at_closing(numbers) - keys,
                _("已办结的全过程公开中必须公开的环节不能删除，也不能改代码：%(keys)s。"),
            ),
        ):
            if lost:
                shown = {"keys": _("、").join(sorted(lost))}
                raise forms.ValidationError(sentence, params=shown)


def _counted_at_closing(numbers) -> set[str]:
    """The steps without which a closed dossier would have a smaller gap."""
    closings = DossierClosing.objects.filter(number__in=numbers)
    return {
        key
        for steps in closings.values_list("steps", flat=True)
        for key, is_required in steps
        if is_required
    }


def _refuse_same(steps: list[forms.ModelForm], name: str, sentence: str):
    seen = set()
    for form in steps:
        value = form.cleaned_data[name]
        if value in seen:
            form.add_error(name, sentence)
        seen.add(value)


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
        for name in self.fields.keys() & OUTCOME_FIELDS:
            self.fields[name].show_hidden_initial = True
        if entry is None:
            del self.fields["untell"]
        if not (step.repeats or (measured and step.kind == Item.Kind.RESULT)):
            del self.fields["percent"], self.fields["value"]
        if step.is_required:
            del self.fields["skipped_reason"]

    @property
    def place(self) -> Place:
        return self.step.key, self.nth

    @property
    def is_changed(self) -> bool:
        return bool({*self.changed_data} & {*OUTCOME_FIELDS, "untell"})

    @property
    def hidden_errors(self) -> list[str]:
        return [str(error) for field in self.hidden_fields() for error in field.errors]

    def change(self) -> Change:
        """What was typed, once it is valid."""
        given = {name: self.cleaned_data[name] for name in self.fields.keys() & OUTCOME_FIELDS}
        outcome = None if self.cleaned_data.get("untell") else StepOutcome(**given)
        return Change(*self.place, outcome, self.cleaned_data["seen_revision"])


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
