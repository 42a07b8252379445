"""Why an act on an obligation is refused."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from disclosures.models import Item, Obligation
from disclosures.models.requirement import CountedFrom
from disclosures.timeliness.matching import match
from portal.acts.act import Order
from portal.acts.asks import of_public_words
from portal.base.departments.models import Role
from portal.base.departments.scope import in_scope, is_of_unit

UNKNOWN = gettext_noop("没有这个索引号的已公开信息。信息发布之后才能用来履行。")


def own_proposal(obligation: Obligation, order: Order) -> list[str]:
    if obligation.nil_proposed_by_id == order.person.pk:
        return [_("提出零申报的人不能自己发布，请由另一人办理。")]
    return []


def own_unit(row: Any, order: Order) -> list[str]:
    """Nobody excuses themselves (R14); also of other rows that a unit answers for."""
    if is_of_unit(order.person, row.department):
        shown = {"department": row.department}
        return [_("“%(department)s”自己的事项，须由本部门以外的人决定。") % shown]
    return []


def own_event(obligation: Obligation, order: Order) -> list[str]:
    if obligation.recorded_by_id == order.person.pk:
        return [_("登记事由的人不能自己核对，请由另一人办理。")]
    return []


def _is_met(obligation: Obligation) -> bool:
    return not Obligation.objects.filter(pk=obligation.pk).unmet().exists()


def settled(obligation: Obligation, order: Order) -> list[str]:
    """What is waived may be disclosed all the same."""
    return [_("这项义务已经履行。")] if _is_met(obligation) else []


def met(obligation: Obligation, order: Order) -> list[str]:
    is_open = Obligation.objects.filter(pk=obligation.pk).open(order.today).exists()
    return [] if is_open else [_("这项义务已经履行或者免予公开。")]


def untouched(obligation: Obligation, order: Order) -> list[str]:
    return [] if obligation.disclosed_on else [_("这项义务本来就没有履行。")]


def of_proposing(obligation: Obligation, order: Order) -> list[str]:
    if reasons := met(obligation, order):
        return reasons
    requirement = obligation.requirement
    if requirement.term != Item.Term.PERIODIC:
        return [_("只有定期公开的可以零申报；其他的不必公开时，请提请免予公开。")]
    ends_first = requirement.counted_from == CountedFrom.PERIOD_END
    if ends_first and order.today <= obligation.period_end:
        return [_("本期 %(day)s 才结束，结束之后才能零申报。") % {"day": obligation.period_end}]
    if obligation.nil_reason:
        return [_("已经提出零申报，等待发布。")]
    return []


def not_proposed(obligation: Obligation, order: Order) -> list[str]:
    if reasons := met(obligation, order):
        return reasons
    return [] if obligation.nil_reason else [_("还没有人提出零申报。")]


def of_proposed_words(obligation: Obligation, order: Order) -> list[str]:
    """What was proposed before becomes public only now."""
    return of_public_words(obligation.nil_reason)


def of_subject_words(obligation: Obligation, order: Order) -> list[str]:
    return of_public_words(obligation.subject)


def checked(obligation: Obligation, order: Order) -> list[str]:
    if not obligation.subject:
        return [_("这项义务没有事由。")]
    return [_("事由已经核对。")] if obligation.subject_checked else []


def not_shown(obligation: Obligation, order: Order) -> list[str]:
    if not obligation.subject:
        return [_("这项义务没有事由。")]
    return [] if obligation.subject_checked else [_("事由本来就没有公开。")]


def of_review(obligation: Obligation, order: Order) -> list[str]:
    if obligation.requirement.term != Item.Term.LONG_TERM:
        return [_("只有长期公开的内容要定期核对。")]
    return [] if _is_met(obligation) else [_("还没有公开，无从核对。")]


def of_record(obligation: Obligation, order: Order) -> list[str]:
    if _is_met(obligation):
        return []
    found = match(obligation, order["number"], order.at)
    return found.reasons if found else [_(UNKNOWN)]


def of_person(obligation: Obligation, order: Order) -> list[str]:
    person = order["person"]
    if person is None:
        return [_("请选择承办人。")]
    if not person.has_role(Role.AUTHOR) or not in_scope(person, obligation.department_id):
        return [_("承办人须是负责这个部门的拟稿人。")]
    if order.person.has_role(Role.AUTHOR) and person.pk != order.person.pk:
        return [_("拟稿人只能自己认领。")]
    return []
