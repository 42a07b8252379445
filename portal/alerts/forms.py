from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.alerts import people
from portal.alerts.rhythms import Rhythm


class AddressField(forms.CharField):
    """One mail address, as mail is sent to it."""

    widget = forms.EmailInput

    def to_python(self, value: Any) -> str:
        typed = super().to_python(value)
        return people.plain_address(typed) if typed else ""


class RhythmForm(forms.Form):
    rhythm = forms.ChoiceField(
        label=_("多久一封"),
        choices=Rhythm.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("请选择一项。")},
    )


class AskForm(RhythmForm):
    address = AddressField(
        label=_("邮箱"),
        max_length=people.LONGEST,
        widget=forms.EmailInput({"autocomplete": "email"}),
        help_text=_("例如 name@example.org"),
        error_messages={
            "required": _("请填写邮箱。"),
            "invalid": people.INVALID,
            "max_length": people.INVALID,
        },
    )
    agrees = forms.BooleanField(
        label=_("同意为此保存我的邮箱"),
        help_text=_(
            "只用来发这项提醒，加密保存，谁也看不到名单；每封邮件里都能退订，退订时立即删除。"
            "两天内没有确认的也删除。"
        ),
        error_messages={"required": _("不同意保存邮箱的，不能发邮件；可以用下面的订阅地址。")},
    )
    field_order = ["address", "rhythm", "agrees"]
