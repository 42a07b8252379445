from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.departments.models import Department, Role, User
from portal.publishing.forms import UnseenInput
from portal.supervision.evaluation.acts import Act
from portal.supervision.evaluation.models import (
    HIGHEST,
    LONGEST_COMMENT,
    LONGEST_REPLY,
    Appointment,
    Criterion,
    EvaluationRound,
)
from portal.supervision.evaluation.refusals import LONGEST_REASON
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
            self.fields["account"].queryset = User.objects.filter(kept | offered)

    def clean(self):
        """Two terms of one account are entered one after the other, not at once."""
        account = self.cleaned_data.get("account")
        if account is not None:
            User.objects.select_for_update().filter(pk=account.pk).first()
        return super().clean()


class RoundForm(forms.ModelForm):
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
        self.fields["departments"].queryset = Department.objects.filter(
            pk__in=chosen | set(offered)
        )
        self.initial["departments"] = sorted(chosen)
        self.initial["seen_revision"] = self.instance.revision

    def _chosen(self, today: date):
        if self.instance.pk:
            return self.instance.evaluated.values_list("department", flat=True)
        return usual_departments(today).values_list("pk", flat=True)

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk and cleaned.get("seen_revision") != self.instance.revision:
            # What was typed stays in the form; saved once more, it is meant.
            self.data = self.data.copy()
            self.data[self.add_prefix("seen_revision")] = self.instance.revision
            raise ValidationError(
                _("您打开这一页以后，有人修改了这项评议。请核对后再保存，您填写的内容还在这里。")
            )
        return cleaned


class ActForm(forms.Form):
    """The confirmation of an act to the whole round."""

    seen_revision = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args, evaluation: EvaluationRound, act: Act, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["seen_revision"].initial = evaluation.revision
        if act.name == "close":
            self.fields["note"] = forms.CharField(
                label=_("提前结束的理由"),
                required=False,  # the act names it with all other reasons
                max_length=LONGEST_REASON,
                widget=forms.Textarea({"rows": 3}),
                help_text=_("评分截止日期之前结束的必须填写；写入结果，向社会公开。"),
            )
        if act.name == "cancel":
            self.fields["note"] = forms.CharField(
                label=_("取消的理由"),
                required=False,  # the act names it with all other reasons
                max_length=LONGEST_REASON,
                widget=forms.Textarea({"rows": 3}),
                help_text=_("向社会公开。"),
            )
        if act.name == "prepare":
            self.fields["author"] = forms.ModelChoiceField(
                User.objects.filter(role=Role.AUTHOR, is_active=True, department__isnull=False),
                label=_("拟稿人"),
                required=False,
                help_text=_("由这位拟稿人核对草稿、送审；责任部门是其所在部门。"),
            )


class SheetForm(forms.Form):
    """One department's sheet: a number for each criterion, and a comment."""

    seen_revision = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args, criteria: list[Criterion], **kwargs):
        super().__init__(*args, **kwargs)
        self.criteria = criteria
        for criterion in criteria:
            self.fields[self.name_of(criterion)] = forms.IntegerField(
                label=criterion,
                min_value=0,
                max_value=HIGHEST,
                # A field for numbers would drop what is not one.
                widget=forms.TextInput(
                    {"inputmode": "numeric", "maxlength": 4, "autocomplete": "off"}
                ),
                help_text=_("权重 %(weight)s") % {"weight": criterion.weight},
            )
        if criteria and not self.is_bound:
            self.fields[self.name_of(criteria[0])].widget.attrs["autofocus"] = True
        self.fields["comment"] = forms.CharField(
            label=_("评议意见"),
            required=False,
            max_length=LONGEST_COMMENT,
            widget=forms.Textarea({"rows": 4}),
            help_text=_("可以不填。随结果公开，不写明是谁的意见；不写个人信息。"),
        )

    @staticmethod
    def name_of(criterion: Criterion) -> str:
        return f"points_{criterion.pk}"

    def groups(self) -> list[tuple[str, list]]:
        """The fields of the criteria under the names of their groups."""
        found: dict[str, list] = {}
        for criterion in self.criteria:
            fields = found.setdefault(criterion.get_group_display(), [])
            fields.append(self[self.name_of(criterion)])
        return list(found.items())

    def arguments(self) -> dict:
        """What `perform()` is to be given."""
        return {
            "points": {one.pk: self.cleaned_data[self.name_of(one)] for one in self.criteria},
            "text": self.cleaned_data["comment"],
            "seen_revision": self.cleaned_data["seen_revision"],
        }


class ReplyForm(forms.Form):
    seen_revision = forms.IntegerField(widget=forms.HiddenInput)
    text = forms.CharField(
        label=_("回复"),
        max_length=LONGEST_REPLY,
        widget=forms.Textarea({"rows": 8}),
        help_text=_("对评分和意见的说明、整改措施；随结果公开，不写个人信息。"),
    )
