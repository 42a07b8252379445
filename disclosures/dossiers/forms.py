from collections.abc import Callable
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from disclosures.models import Dossier, DossierClosing, ProcedureStep, StepEntry
from disclosures.procedures import ASKS

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
            changed = {*form.changed_data} if form.instance.pk else set()
            for name in changed & LIMITS:
                form.add_error(
                    name, _("已有公开的全过程按它计算期限，不能再改；请停用本流程，另建一个。")
                )
            for name in changed & {*ASKS}:
                form.add_error(
                    name, _("已有公开的全过程按它填报，不能再改；请停用本流程，另建一个。")
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
