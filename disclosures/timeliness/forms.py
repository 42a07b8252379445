from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from disclosures.models import Item, Requirement
from portal.base.dates import DateField
from portal.base.departments.models import Department, User
from portal.base.departments.scope import scope
from portal.base.workdays.calendar import limit_text
from portal.base.workdays.models import Limit
from portal.records.forms import TitleSelect
from portal.records.lookup import record_kinds
from portal.records.states import Status


class RequirementForm(forms.ModelForm):
    """Limits and laws are chosen by name, not typed by code."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._offer("limit_code", _("不按法定时限"), _limits, forms.Select)
        self._offer("law_key", _("未选"), _laws, TitleSelect)

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
    for limit in Limit.objects.order_by("code", "effective_from"):
        newest[limit.code] = f"{limit} · {limit_text(limit.number, limit.unit)}"
    return list(newest.items())


def _laws() -> list[tuple[str, str]]:
    """The laws of the catalogue, by what an address of theirs holds."""
    law = record_kinds()["law"]
    rows = law.objects.filter(status=Status.PUBLISHED).order_by("title")
    return list(rows.values_list(law.address_field, "title"))


class EventForm(forms.Form):
    requirement = forms.ModelChoiceField(
        Requirement.objects.none(),
        label=_("应公开事项"),
        help_text=_("随时公开和分段公开的事项。"),
    )
    department = forms.ModelChoiceField(Department.objects.none(), label=_("责任部门"))
    subject = forms.CharField(
        label=_("事由"),
        max_length=150,
        help_text=_("制定了什么、办成了什么；会公开，不写个人信息。"),
    )
    formed_on = DateField(label=_("制定或办成日期"))

    def __init__(self, *args, user: User, today, **kwargs):
        super().__init__(*args, **kwargs)
        by_event = Requirement.objects.valid(today).filter(
            term__in=[Item.Term.AS_NEEDED, Item.Term.STAGED]
        )
        reach = scope(user)
        departments = Department.objects.active(today).order_by("code")
        fields: dict[str, Any] = self.fields
        fields["requirement"].queryset = by_event
        fields["department"].queryset = (
            departments if reach is None else departments.filter(pk__in=reach)
        )
        self.fields["department"].initial = user.department_id
