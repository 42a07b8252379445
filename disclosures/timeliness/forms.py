from django import forms
from django.utils.translation import gettext_lazy as _

from disclosures.models import Item, Obligation, Requirement
from disclosures.timeliness.settling import Act
from portal.dates import DateField
from portal.departments.models import Department, Role, User
from portal.departments.scope import reached_from, scope
from portal.publishing.forms import TitleSelect
from portal.publishing.lookup import record_models
from portal.publishing.states import Status
from portal.workdays.calendar import limit_text
from portal.workdays.models import Limit


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
    for model in record_models():
        if model.kind_name() == "law":
            rows = model.objects.filter(status=Status.PUBLISHED).order_by("title")
            return list(rows.values_list(model.address_field, "title"))
    return []


class ActForm(forms.Form):
    """The confirmation of one act: its note, number or person."""

    seen_revision = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args, obligation: Obligation, act: Act, initial=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.act = act
        self.fields["seen_revision"].initial = obligation.revision
        if act.asks == "note":
            self.fields["note"] = forms.CharField(
                label=_("理由"),
                required=False,  # the act names it with all other reasons
                max_length=1000,
                widget=forms.Textarea({"rows": 4, "aria-required": "true"}),
            )
        if act.asks == "number":
            self._ask_for_number(obligation, (initial or {}).get("number", ""))
        if act.asks == "person":
            self.fields["person"] = forms.ModelChoiceField(
                _authors(obligation), label=_("承办人"), required=False
            )

    def _ask_for_number(self, obligation, number: str):
        self.fields["number"] = forms.CharField(
            label=_("公开信息的索引号"), max_length=40, required=False, initial=number[:40]
        )
        self.fields["measured_value"] = forms.DecimalField(
            label=_("完成值"),
            required=False,
            max_digits=14,
            decimal_places=2,
            min_value=0,
            help_text=_("有可衡量目标的，填本期完成的数值。"),
        )

    def value(self, name: str) -> str:
        """What stands in a field, typed or given by the address."""
        return (self[name].value() or "").strip() if name in self.fields else ""

    def arguments(self) -> dict:
        """What `perform()` is to be given."""
        return dict(self.cleaned_data)


def _authors(obligation: Obligation):
    near = reached_from(obligation.department_id)
    return User.objects.filter(role=Role.AUTHOR, is_active=True, department_id__in=near)


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
        self.fields["requirement"].queryset = by_event
        self.fields["department"].queryset = (
            departments if reach is None else departments.filter(pk__in=reach)
        )
        self.fields["department"].initial = user.department_id
