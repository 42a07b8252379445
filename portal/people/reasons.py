"""Why a change of power is not confirmed, or not even proposed."""

from copy import copy
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.acts.act import Order
from portal.base.departments.abolishing import is_left_alone, open_with
from portal.base.departments.models import Department, User
from portal.people import power
from portal.people.models import Grant


def own_proposal(grant: Grant, order: Order) -> list[str]:
    if grant.proposed_by_id == order.person.pk:
        return [_("提请的人不能自己确认，请由另一名管理员办理。")]
    return []


def own_power(grant: Grant, order: Order) -> list[str]:
    if grant.person_id == order.person.pk:
        return [_("这是您本人的权限，请由另一名管理员办理。")]
    return []


def not_own_proposal(grant: Grant, order: Order) -> list[str]:
    return [] if grant.proposed_by_id == order.person.pk else [_("只有提请的人可以撤回。")]


def proposer_left(grant: Grant, order: Order) -> list[str]:
    """Two administrators, on the day on which it takes effect."""
    proposer = grant.proposed_by
    if proposer is not None and proposer.is_administrator:
        return []
    return [_("提请的人已经不是管理员，请重新提请。")]


def changed_since(grant: Grant, order: Order) -> list[str]:
    now = power.values_of(grant.row)
    labels = [
        str(type(grant.row)._meta.get_field(name).verbose_name)  # type: ignore[union-attr]
        for name, value in now.items()
        if grant.before.get(name) != value
    ]
    if not labels:
        return []
    shown = {"fields": _("、").join(labels)}
    return [_("提请以后“%(fields)s”又有变化，请撤回后按现在的情况重新提请。") % shown]


def not_possible(grant: Grant, order: Order) -> list[str]:
    """What the form would refuse now."""
    row: Any = copy(grant.row)
    try:
        power.apply(row, grant.after)
        others = {field.name for field in row._meta.concrete_fields} - set(grant.after)
        row.full_clean(exclude=others)
    except Department.DoesNotExist:
        return [_("要改成的部门已经不在了，请重新提请。")]
    except ValidationError as error:
        return [str(message) for message in error.messages]
    return of_departments(row, grant, order) + of_abolition(row, grant, order)


def of_departments(row: User | Department, grant: Grant, order: Order) -> list[str]:
    """Nothing new is given to a department that was abolished meanwhile."""
    codes = [grant.after[name] for name in ("department", "parent", "successor")
             if grant.after.get(name)]  # fmt: skip
    rows = Department.objects.filter(code__in=codes)
    return [
        _("“%(value)s”已经撤销。") % {"value": one} for one in rows if one.is_abolished(order.today)
    ]


def of_abolition(row: User | Department, grant: Grant, order: Order) -> list[str]:
    if not isinstance(row, Department) or not is_left_alone(row, grant.department):
        return []
    found = open_with(row, order.today)
    if not found:
        return []
    shown = {"open": _("、").join(str(one) for one in found)}
    return [_("没有承接部门，现在还不能撤销：%(open)s。") % shown]
