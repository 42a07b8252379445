from collections.abc import Callable
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from disclosures.models import ProcedureStep


class StepFormSet(forms.BaseInlineFormSet):
    """The steps of a procedure that nobody has let out yet, each with a place and a key of its
    own. Takes the place of Django's check for the same values, whose words are not the clerk's.
    """

    _should_delete_form: Callable[[Any], bool]  # Django's own

    def clean(self):
        kept = [
            form
            for form in self.forms
            if form.is_valid() and form.cleaned_data and not self._should_delete_form(form)
        ]
        self._refuse_previous_of_first(kept)
        _refuse_same(kept, "order", _("这个流程已有同样次序的环节。"))
        _refuse_same(kept, "key", _("这个流程已有同样代码的环节。"))
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

    def _refuse_previous_of_first(self, kept):
        first = min(kept, key=lambda form: form.cleaned_data["order"], default=None)
        previous = ProcedureStep.CountedFrom.PREVIOUS
        if first is not None and first.cleaned_data["counted_from"] == previous:
            first.add_error("counted_from", _("第一个环节没有上一环节，请另选起算日。"))


def _refuse_same(steps: list[forms.ModelForm], name: str, sentence: str):
    seen = set()
    for form in steps:
        value = form.cleaned_data[name]
        if value in seen:
            form.add_error(name, sentence)
        seen.add(value)
