"""Why an act on a round is refused; of a round read `with_record()`."""

from django.db.models import Q
from django.utils.translation import gettext as _

from portal.acts.act import Order
from portal.acts.asks import of_public_words
from portal.base.departments.models import Role
from portal.base.departments.scope import in_scope
from portal.supervision.evaluation.models import (
    HIGHEST,
    LONGEST_COMMENT,
    LONGEST_REPLY,
    EvaluationRound,
    WhyCancelled,
)
from portal.supervision.evaluation.sealed import appointment_of


def not_appointed(evaluation: EvaluationRound, order: Order) -> list[str]:
    if appointment_of(order.person, order.today) is None:
        return [_("您今天没有有效的聘任，不能评分。")]
    return []


def of_another_department(evaluation: EvaluationRound, order: Order) -> list[str]:
    if order["department"] and not in_scope(order.person, order["department"].pk):
        return [_("这个部门不在您负责的范围内。")]
    return []


def wrote_the_plan(evaluation: EvaluationRound, order: Order) -> list[str]:
    """What becomes public two people have seen (R13)."""
    if evaluation.writers.filter(pk=order.person.pk).exists():
        return [_("您拟写过这项评议的计划或者指标，须由另一名发布人启动。")]
    return []


def of_cancelling(evaluation: EvaluationRound, order: Order) -> list[str]:
    return [] if order["why"] in WhyCancelled.values else [_("请选择取消的理由。")]


def wrote_the_reply(evaluation: EvaluationRound, order: Order) -> list[str]:
    """Or an earlier draft of it (R13)."""
    rows = evaluation.evaluated.filter(department=order["department"])
    own = Q(replied_by=order.person) | Q(reply_writers=order.person)
    if rows.filter(own).exists():
        return [_("您拟写过这份回复，须由别人签发。")]
    return []


def no_reply_waits(evaluation: EvaluationRound, order: Order) -> list[str]:
    if order["department"] is None:  # asked without one, for a button
        return []
    one = evaluation.evaluated.filter(department=order["department"]).first()
    return [] if one and one.awaits_release else [_("没有等待签发的回复。")]


def of_opening(evaluation: EvaluationRound, order: Order) -> list[str]:
    reasons = []
    weight = evaluation.total_weight()
    if weight != HIGHEST:
        reasons.append(_("指标权重合计是 %(weight)s，须为 100。") % {"weight": weight})
    evaluated = list(evaluation.evaluated.select_related("department"))
    if not evaluated:
        reasons.append(_("还没有选择被评议部门。"))
    for one in evaluated:
        until = one.department.active_until
        if until and until < evaluation.observed_from:
            shown = {"department": one.department}
            reasons.append(_("“%(department)s”在评议期之前已经撤销，请去掉。") % shown)
    if evaluation.open_until < order.today:
        reasons.append(_("评分截止日期已过，请先改期。"))
    return reasons


def of_scoring(evaluation: EvaluationRound, order: Order) -> list[str]:
    if order.today < evaluation.open_from:
        return [_("评分 %(day)s 才开始。") % {"day": evaluation.open_from}]
    if order.today > evaluation.open_until:
        return [_("评分已于 %(day)s 截止。") % {"day": evaluation.open_until}]
    return []


def already_prepared(evaluation: EvaluationRound, order: Order) -> list[str]:
    if evaluation.is_prepared:
        shown = {"number": evaluation.record_number}
        return [_("结果已经写入 %(number)s，须修改的请修改那条信息。") % shown]
    return []


def not_evaluated(evaluation: EvaluationRound, order: Order) -> list[str]:
    if order["department"] is None:  # asked without one, for a button
        return []
    if evaluation.evaluated.filter(department=order["department"]).exists():
        return []
    return [_("这个部门不在评议范围内。")]


def is_early(evaluation: EvaluationRound, order: Order) -> bool:
    """Whether closing on this day takes a reason."""
    return order.today <= evaluation.open_until


def early_without_a_word(evaluation: EvaluationRound, order: Order) -> list[str]:
    if is_early(evaluation, order) and not order.note:
        shown = {"day": evaluation.open_until}
        return [_("评分 %(day)s 才截止，提前结束须写明理由。") % shown]
    return []


def of_sheet(evaluation: EvaluationRound, order: Order) -> list[str]:
    points = order["points"]
    criteria = {criterion.pk: criterion for criterion in evaluation.criteria.all()}
    reasons = [
        _("“%(criterion)s”还没有评分。") % {"criterion": criterion}
        for key, criterion in criteria.items()
        if points.get(key) is None
    ]
    reasons += [
        _("“%(criterion)s”的分数须为 0 至 100 的整数。") % {"criterion": criteria[key]}
        for key, given in points.items()
        if key in criteria and given is not None and not 0 <= given <= HIGHEST
    ]
    if set(points) - set(criteria):
        reasons.append(_("有的指标不属于这项评议。"))
    return reasons + _of_text(order["text"].strip(), LONGEST_COMMENT)


def of_reply(evaluation: EvaluationRound, order: Order) -> list[str]:
    text = order["text"].strip()
    return ([] if text else [_("请填写回复。")]) + _of_text(text, LONGEST_REPLY)


def _of_text(text: str, longest: int) -> list[str]:
    reasons = of_public_words(text)
    if len(text) > longest:
        reasons.append(_("最多 %(most)s 字。") % {"most": longest})
    return reasons


def of_author(evaluation: EvaluationRound, order: Order) -> list[str]:
    author = order["author"]
    if author is None or not author.has_role(Role.AUTHOR) or author.department is None:
        return [_("请选择负责送审的拟稿人。")]
    return []
