from django import forms
from django.utils.translation import gettext_lazy as _

from portal.base.dates import DateField
from portal.records.channels import Channel


class RegistrationForm(forms.Form):
    """What is missing `register()` says, with all other reasons."""

    channel = forms.ChoiceField(
        label=_("公开形式"),
        choices=[("", "---------"), *Channel.choices],
        required=False,
    )
    detail = forms.CharField(
        label=_("载体"),
        max_length=150,
        required=False,
        help_text=_("报刊名称和期号、公示栏位置等。"),
    )
    used_on = DateField(label=_("公开日期"), required=False)
    scan = forms.FileField(
        label=_("扫描件或照片"),
        required=False,
        help_text=_("PDF、JPEG、PNG 或 WebP；核对后向社会公开，照片中不要有人像和证件。"),
    )
