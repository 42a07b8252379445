"""What is asked of those who act on an obligation."""

from django import forms
from django.utils.translation import gettext_lazy as _

from disclosures.models import Obligation
from disclosures.timeliness.facts import facts_for
from portal.acts.act import Order
from portal.acts.asks import Ask, Note
from portal.base.departments.models import Role, User
from portal.base.departments.scope import reached_from


def _number(obligation: Obligation, order: Order):
    return forms.CharField(label=_("公开信息的索引号"), max_length=40, required=False)


def _measured_value(obligation: Obligation, order: Order):
    return forms.DecimalField(
        label=_("完成值"),
        required=False,
        max_digits=14,
        decimal_places=2,
        min_value=0,
        help_text=_("有可衡量目标的，填本期完成的数值。"),
    )


def _person(obligation: Obligation, order: Order):
    near = reached_from(obligation.department_id)
    authors = User.objects.filter(role=Role.AUTHOR, is_active=True, department_id__in=near)
    return forms.ModelChoiceField(authors, label=_("承办人"), required=False)


def _fact(obligation: Obligation, order: Order):
    return forms.ModelChoiceField(
        facts_for(obligation),
        label=_("已核对的登记"),
        required=False,
        help_text=_("日期以登记并核对的公开日期为准。"),
    )


NUMBER = Ask("number", _number)
FACT = Ask("fact", _fact, default=None)
MEASURED_VALUE = Ask("measured_value", _measured_value, default=None)
PERSON = Ask("person", _person, default=None)
WHY = Note(label=_("理由"), help="", required=True, is_public=True)
