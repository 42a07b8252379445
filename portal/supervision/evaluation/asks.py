"""What is asked of those who act on a round."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.acts.act import Order
from portal.acts.asks import Ask, Note, TextField
from portal.base.departments.models import Role, User
from portal.supervision.evaluation.models import (
    HIGHEST,
    LONGEST_COMMENT,
    LONGEST_REPLY,
    Criterion,
    EvaluationRound,
    WhyCancelled,
)
from portal.supervision.evaluation.sealed import sheet_of


def _author(evaluation: EvaluationRound, order: Order):
    return forms.ModelChoiceField(
        User.objects.filter(role=Role.AUTHOR, is_active=True, department__isnull=False),
        label=_("拟稿人"),
        required=False,
        help_text=_("由这位拟稿人核对草稿、送审；责任部门是其所在部门。"),
    )


class Points(Ask):
    """A number for each criterion, by its key."""

    def fields(self, evaluation: EvaluationRound, order: Order):
        sheet = sheet_of(evaluation, order["department"], order.person)
        known = dict(sheet.scores.values_list("criterion", "points")) if sheet else {}
        fields = {
            name_of(criterion): self._of(criterion, known.get(criterion.pk))
            for criterion in evaluation.criteria.all()
        }
        for field in list(fields.values())[:1]:
            field.widget.attrs["autofocus"] = True
        return fields

    def _of(self, criterion: Criterion, points: int | None):
        field: Any = forms.IntegerField(
            label=str(criterion),
            min_value=0,
            max_value=HIGHEST,
            initial=points,
            # A field for numbers would drop what is not one.
            widget=forms.TextInput({"inputmode": "numeric", "maxlength": 4, "autocomplete": "off"}),
            help_text=_("权重 %(weight)s") % {"weight": criterion.weight},
        )
        field.group = criterion.get_group_display()
        return field

    def answers(self, form):
        prefix = name_of("")
        points = {
            int(name.removeprefix(prefix)): value
            for name, value in form.cleaned_data.items()
            if name.startswith(prefix)
        }
        return {"points": points}

    def typed(self, posted):
        return []


def name_of(criterion: Criterion | str) -> str:
    return f"points_{getattr(criterion, 'pk', criterion)}"


def _comment(evaluation: EvaluationRound, order: Order):
    sheet = sheet_of(evaluation, order["department"], order.person)
    return TextField(
        label=_("评议意见"),
        required=False,
        initial=sheet.comment if sheet else "",
        max_length=LONGEST_COMMENT,
        widget=forms.Textarea({"rows": 4}),
        help_text=_("可以不填。随结果公开，不写明是谁的意见；不写个人信息。"),
    )


def _reply(evaluation: EvaluationRound, order: Order):
    one = evaluation.evaluated.filter(department=order["department"]).first()
    return TextField(
        label=_("回复"),
        initial=one.reply if one else "",
        max_length=LONGEST_REPLY,
        widget=forms.Textarea({"rows": 8}),
        help_text=_("对评分和意见的说明、整改措施；签发后随结果公开，不写个人信息。"),
    )


def _why_cancelled(evaluation: EvaluationRound, order: Order):
    return forms.ChoiceField(
        label=_("取消的理由"),
        choices=[("", "—"), *WhyCancelled.choices],
        required=False,
        help_text=_("向社会公开；下面的说明只供内部查看。"),
    )


DEPARTMENT = Ask("department", default=None)  # the address says it
POINTS = Points("points", default={})
COMMENT = Ask("text", _comment, field_name="comment")
REPLY = Ask("text", _reply)
AUTHOR = Ask("author", _author, default=None)
WHY_EARLY = Note(
    label=_("提前结束的理由"),
    help=_("评分截止日期之前结束的必须填写；写入结果，向社会公开。"),
    is_public=True,
    rows=3,
)
WHY_CANCELLED = Ask("why", _why_cancelled)
