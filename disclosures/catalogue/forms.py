from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from disclosures.catalogue.proposing import first_day
from portal.acts.asks import TextField, of_public_words
from portal.base.choosing import OffersWhatLasts
from portal.base.workdays.calendar import limit_text
from portal.base.workdays.models import Limit
from portal.records.forms import TitleSelect
from portal.records.lookup import record_kinds
from portal.records.states import Status


def reason_field(help_text: Any) -> TextField:
    return TextField(
        label=_("理由"), required=False, help_text=help_text, widget=forms.Textarea({"rows": 3})
    )


class RequirementForm(forms.ModelForm):
    """Limits and laws are chosen by name, not typed by code."""

    # What is missing `propose()` says.
    reason = reason_field(_("为什么新增、修改或者停止；决定之后向社会公开。新增的可以不填。"))

    # Whether the page is shown once more, with what the proposal would bring about.
    is_shown_again = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._offer("limit_code", _("不按法定时限"), _limits, forms.Select)
        self._offer("law_key", _("未选"), _laws, TitleSelect)
        if "valid_from" in self.fields:
            self.fields["valid_from"].required = False

    def is_valid(self):
        return super().is_valid() and not self.is_shown_again

    def clean_reason(self):
        if found := of_public_words(self.cleaned_data["reason"]):
            raise forms.ValidationError(found)
        return self.cleaned_data["reason"]

    def clean(self):
        given: dict = super().clean() or self.cleaned_data
        if "valid_from" in self.fields and given.get("valid_from") is None:
            code, frequency = given.get("code", ""), given.get("frequency", "")
            if "valid_from" not in self.errors:
                given["valid_from"] = first_day(code, frequency, timezone.localdate())
        return given

    def _offer(self, name: str, nothing, find, widget):
        if name not in self.fields:
            return
        field = self.fields[name]
        choices = find()
        kept = getattr(self.instance, name)
        if kept and kept not in dict(choices):
            choices.append((kept, kept))
        self.fields[name] = forms.ChoiceField(
            choices=[("", nothing), *choices],
            label=field.label,
            help_text=field.help_text,
            required=False,
            widget=widget,
        )


def _limits() -> list[tuple[str, str]]:
    newest = {}
    for limit in Limit.objects.in_use().order_by("code", "effective_from"):
        newest[limit.code] = f"{limit} · {limit_text(limit.number, limit.unit)}"
    return list(newest.items())


def _laws() -> list[tuple[str, str]]:
    """The laws of the catalogue, by what an address of theirs holds."""
    law = record_kinds()["law"]
    rows = law.objects.filter(status=Status.PUBLISHED).order_by("title")
    return list(rows.values_list(law.address_field, "title"))


class AssignmentForm(OffersWhatLasts, forms.ModelForm):
    pass


class WithdrawalForm(forms.Form):
    reason = reason_field(_("写明为什么不应当列入目录；决定之后向社会公开。"))
