"""What is asked of those who act on a demand."""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.acts.act import Order
from portal.acts.asks import Ask, Note, TextField
from portal.base.dates import DateField
from portal.supervision.demands.deadlines import usual
from portal.supervision.demands.models import MOST_OF_AN_ANSWER, Demand, WithdrawnBecause


def _answer(demand: Demand, order: Order):
    return TextField(
        label=_("答复"),
        required=False,
        initial=demand.answers.latest("turn").text,  # a draft to be gone on with
        max_length=MOST_OF_AN_ANSWER,
        widget=forms.Textarea({"rows": 10}),
        help_text=_("写明查清的情况、做了什么、什么时候做完；办结后向社会公开，不写个人信息。"),
    )


def day_field(today) -> DateField:
    due = usual(today)
    return DateField(
        label=_("答复期限"),
        required=False,
        initial=due.due_on,
        help_text=_("按规定 %(limit)s，已按工作日历算出；可以改成别的工作日。")
        % {"limit": due.limit},
    )


def _withdrawn_because(demand: Demand, order: Order):
    return forms.ChoiceField(
        label=_("撤回的原因"),
        choices=[("", "—"), *WithdrawnBecause.choices],
        required=False,
        help_text=_("已经逾期的，向社会公开；下面的理由不公开。"),
    )


ANSWER = Ask("answer", _answer)
DUE_ON = Ask("due_on", lambda demand, order: day_field(order.today), default=None)
WHY = Note(required=True)
WHY_ANEW = Note(
    label=_("为什么要重新答复"),
    help=_("被督办部门看得到，不向社会公开。"),
    required=True,
)
WITHDRAWN_BECAUSE = Ask("ground", _withdrawn_because)
WHY_WITHDRAWN = Note(
    label=_("撤回的理由"), help=_("被督办部门看得到，不向社会公开。"), required=True
)
