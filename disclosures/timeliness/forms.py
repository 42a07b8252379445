from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from disclosures.models import Item, Requirement
from portal.base.dates import DateField
from portal.base.departments.models import Department, User
from portal.base.departments.scope import scope


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
            term__in=[Item.Term.AS_NEEDED, Item.Term.STAGED], caused_by=""
        )
        reach = scope(user)
        departments = Department.objects.active(today).order_by("code")
        fields: dict[str, Any] = self.fields
        fields["requirement"].queryset = by_event
        fields["department"].queryset = (
            departments if reach is None else departments.filter(pk__in=reach)
        )
        self.fields["department"].initial = user.department_id
