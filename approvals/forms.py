"""The draft forms of the catalogue: laws and hotlines are chosen from what there is."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _

from approvals.laws import laws_known_to
from approvals.models import PowerType
from portal.base.departments.models import Hotline, User
from portal.records.forms import RecordForm


def law_choices(person: User) -> list[tuple[str, str]]:
    named = laws_known_to(person).items()
    return [("", _("未选")), *((code, f"{title}（{code}）") for code, title in named)]


def with_present(choices: list[tuple[str, str]], present: str) -> list[tuple[str, str]]:
    """What a draft says already stays possible, even if it is no longer offered."""
    if not present or present in dict(choices):
        return choices
    return [*choices, (present, present)]


class BasisForm(forms.ModelForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "law_key" in self.fields:
            field: Any = self.fields["law_key"]
            field.choices = with_present(list(field.choices), self.instance.law_key)


class ApprovalForm(RecordForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        types = [("", _("未选")), *((row.pk, str(row)) for row in PowerType.objects.in_use())]
        fields: dict[str, Any] = self.fields
        for name in {"type", "remapped_type"} & set(fields):
            fields[name].choices = types
        if "hotline" in self.fields:
            hotlines = Hotline.objects.in_use(timezone.localdate())
            choices = [("", _("未选")), *((row.number, str(row)) for row in hotlines)]
            field = self.fields["hotline"]
            field.widget = forms.Select(
                choices=with_present(choices, self.initial.get("hotline", ""))
            )


class LawForm(RecordForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "superseded_by" in self.fields:
            widget = self.fields["superseded_by"].widget
            present = self.initial.get("superseded_by", "")
            widget.choices = with_present(list(widget.choices), present)
