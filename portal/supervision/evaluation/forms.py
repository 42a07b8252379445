from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.acts.forms import UnseenInput
from portal.base.departments.models import Department, Role, User
from portal.supervision.evaluation.models import Appointment, EvaluationRound
from portal.supervision.evaluation.usual import usual_departments


class AppointmentForm(forms.ModelForm):
    class Meta:
        model = Appointment
        fields = [
            "name", "sector", "account", "appointed_from", "appointed_until", "ended_on",
            "end_reason",
        ]  # fmt: skip

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "account" in self.fields:
            kept = Q(pk=self.instance.account_id)
            offered = Q(role=Role.SUPERVISOR, is_active=True)
            account: Any = self.fields["account"]
            account.queryset = User.objects.filter(kept | offered)

    def clean(self):
        """Two terms of one account are entered one after the other, not at once."""
        account = self.cleaned_data.get("account")
        if account is not None:
            User.objects.select_for_update().filter(pk=account.pk).first()
        return super().clean()


class RoundForm(forms.ModelForm):
    data: QueryDict

    seen_revision = forms.IntegerField(widget=UnseenInput, required=False)
    departments = forms.ModelMultipleChoiceField(
        Department.objects.none(),
        label=_("被评议部门"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("默认是现有的机关各处室和直属单位；启动后不能再改。"),
    )

    class Meta:
        model = EvaluationRound
        fields = ["title", "plan", "observed_from", "observed_until", "open_from", "open_until"]
        widgets = {"plan": forms.Textarea({"rows": 8, "class": "vLargeTextField"})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "departments" not in self.fields:  # shown, not edited
            return
        today = timezone.localdate()
        chosen = set(self._chosen(today))
        offered = Department.objects.active(today).values_list("pk", flat=True)
        departments: Any = self.fields["departments"]
        departments.queryset = Department.objects.filter(pk__in=chosen | set(offered))
        self.initial["departments"] = sorted(chosen)
        self.initial["seen_revision"] = self.instance.revision

    def _chosen(self, today: date):
        if self.instance.pk:
            return self.instance.evaluated.values_list("department", flat=True)
        return usual_departments(today).values_list("pk", flat=True)

    def clean(self):
        super().clean()
        cleaned = self.cleaned_data
        if self.instance.pk and cleaned.get("seen_revision") != self.instance.revision:
            # What was typed stays in the form; saved once more, it is meant.
            self.data = self.data.copy()
            self.data[self.add_prefix("seen_revision")] = self.instance.revision
            raise ValidationError(
                _("您打开这一页以后，有人修改了这项评议。请核对后再保存，您填写的内容还在这里。")
            )
        return cleaned
