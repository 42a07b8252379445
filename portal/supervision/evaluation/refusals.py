"""Why an act on a round is refused: every reason at once."""

from collections.abc import Callable
from datetime import date

from django.utils.translation import gettext as _

from portal.departments.scope import in_scope
from portal.publishing.refusals import of_public_words, of_role
from portal.supervision.evaluation.acts import Act, Asked
from portal.supervision.evaluation.models import HIGHEST, EvaluationRound
from portal.supervision.evaluation.sealed import appointment_of

LONGEST_REASON = 300


def of_permission(evaluation: EvaluationRound, asked: Asked) -> list[str]:
    act, actor = asked.act, asked.actor
    if reasons := of_role(actor, act):
        return reasons
    if act.name == "score" and appointment_of(actor, asked.today) is None:
        return [_("您今天没有有效的聘任，不能评分。")]
    if act.name == "reply" and asked.department and not in_scope(actor, asked.department.pk):
        return [_("这个部门不在您负责的范围内。")]
    return []


def foreseeable(evaluation: EvaluationRound, act: Act, today: date) -> list[str]:
    """What refuses the act whatever the person answers; of a round read `with_record()`."""
    if evaluation.status != act.source:
        shown = {"status": evaluation.get_status_display(), "move": act.label}
        return [_("状态为“%(status)s”的评议不能“%(move)s”。") % shown]
    return FORESEEABLE.get(act.name, lambda *_given: [])(evaluation, today)


def _of_opening(evaluation: EvaluationRound, today: date) -> list[str]:
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
    if evaluation.open_until < today:
        reasons.append(_("评分截止日期已过，请先改期。"))
    return reasons


def _of_scoring(evaluation: EvaluationRound, today: date) -> list[str]:
    if today < evaluation.open_from:
        return [_("评分 %(day)s 才开始。") % {"day": evaluation.open_from}]
    if today > evaluation.open_until:
        return [_("评分已于 %(day)s 截止。") % {"day": evaluation.open_until}]
    return []


def _of_results(evaluation: EvaluationRound, today: date) -> list[str]:
    if evaluation.is_prepared:
        shown = {"number": evaluation.record_number}
        return [_("结果已经写入 %(number)s，须修改的请修改那条信息。") % shown]
    return []


FORESEEABLE: dict[str, Callable[[EvaluationRound, date], list[str]]] = {
    "open": _of_opening,
    "score": _of_scoring,
    "reply": _of_results,
    "prepare": _of_results,
}


def is_early(evaluation: EvaluationRound, today: date) -> bool:
    """Whether closing on this day takes a reason."""
    return today <= evaluation.open_until


def of_points(evaluation: EvaluationRound, points: dict[int, int]) -> list[str]:
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
    return reasons


def of_text(text: str, longest: int) -> list[str]:
    reasons = of_public_words(text)
    if len(text) > longest:
        reasons.append(_("最多 %(most)s 字。") % {"most": longest})
    return reasons
