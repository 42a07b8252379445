from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.acts.asks import TextField
from portal.base.departments.models import Department
from portal.supervision.demands.asks import day_field
from portal.supervision.demands.models import MOST_OF_A_DEMAND, MOST_OF_A_SUBJECT


class DemandForm(forms.Form):
    """What is missing `make_demand()` says, with all other reasons. Asked without a unit where
    what it is about is in the charge of one."""

    department = forms.ModelChoiceField(
        Department.objects.none(),
        label=_("被督办部门"),
        required=False,
        help_text=_("填写索引号的不用选，督办那条信息的责任部门。"),
    )
    record_number = forms.CharField(
        label=_("索引号"),
        max_length=40,
        required=False,
        help_text=_("督办一条信息或者一件全过程公开的，填写它的索引号；督办其他事项的留空。"),
    )
    subject = forms.CharField(
        label=_("督办事项"),
        max_length=MOST_OF_A_SUBJECT,
        required=False,
        help_text=_("没有索引号的，用一句话写明是什么事。"),
    )
    text = TextField(
        label=_("督办要求"),
        max_length=MOST_OF_A_DEMAND,
        required=False,
        widget=forms.Textarea({"rows": 6}),
        help_text=_("要求做什么；办结后向社会公开，不写个人信息。"),
    )
    ground = forms.CharField(
        label=_("督办依据"),
        max_length=300,
        required=False,
        help_text=_("法规、制度的名称和条款，或者发现的问题；办结后向社会公开。"),
    )

    def __init__(self, *args, today, is_about_one: bool, unit: Department | None, **kwargs):
        super().__init__(*args, **kwargs)
        fields: dict[str, Any] = self.fields
        fields["due_on"] = day_field(today)
        if is_about_one:
            del fields["record_number"], fields["subject"]
        if unit is not None:
            del fields["department"]
            return
        fields["department"].queryset = Department.objects.active(today).order_by("code")
        if is_about_one:
            fields["department"].help_text = ""
