from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from disclosures.models import Obligation
from disclosures.models.waiver import Ground
from disclosures.waivers.reasons import MOST_MONTHS
from portal.acts.asks import TextField
from portal.base.dates import DateField
from portal.base.departments.models import Department, User
from portal.base.departments.scope import scope


class WaiverForm(forms.Form):
    """What is missing `propose_waiver()` says, with all other reasons."""

    department = forms.ModelChoiceField(
        Department.objects.none(), label=_("责任部门"), required=False
    )
    title = forms.CharField(
        label=_("不予公开的信息"),
        max_length=200,
        required=False,
        help_text=_("名称向社会公开，不写涉密的内容和个人信息。"),
    )
    ground = forms.ChoiceField(
        label=_("理由类别"), choices=[("", "---------"), *Ground.choices], required=False
    )
    legal_basis = forms.CharField(
        label=_("法律依据"),
        max_length=200,
        required=False,
        help_text=_(
            "理由是其他法律法规的必填，写到条，例如《中华人民共和国保守国家秘密法》第九条。"
        ),
    )
    reason = TextField(
        label=_("具体理由"),
        max_length=300,
        required=False,
        help_text=_("同意之后向社会公开。“不便公开”不是理由。"),
        widget=forms.Textarea({"rows": 4}),
    )
    reexamine_on = DateField(
        label=_("复查日期"),
        required=False,
        help_text=_("到这一天决定失效，义务恢复；需要继续的，此前重新提请。最长 %(months)s 个月。")
        % {"months": MOST_MONTHS},
    )

    def __init__(self, *args, user: User, today, obligation: Obligation | None, **kwargs):
        super().__init__(*args, **kwargs)
        fields: dict[str, Any] = self.fields
        if obligation is not None:
            del fields["department"], fields["title"]
            return
        reach = scope(user)
        departments = Department.objects.active(today).order_by("code")
        fields["department"].queryset = (
            departments if reach is None else departments.filter(pk__in=reach)
        )
        fields["department"].initial = user.department_id
