"""What the scores of a round come to. Formula 1.

sheet total   the points of one supervisor's sheet, each by the weight of its criterion ÷ 100
mean          of a criterion: of all sheets of the department, each counting the same
total         the means by their weights ÷ 100; that is the mean of the sheet totals
spread        the lowest and the highest sheet total

A department nobody scored has no result: the gap is shown, never filled with a number. Nothing
that the system observed enters here (R12).
"""

from collections import defaultdict
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from portal.supervision.evaluation.models import HIGHEST, EvaluationRound, Score

FORMULA = 1
HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True)
class Result:
    """Of one department; `means` by the key of the criterion."""

    supervisors: int
    means: dict[int, Decimal]
    total: Decimal
    lowest: Decimal
    highest: Decimal


def results_of(evaluation: EvaluationRound) -> dict[int, Result]:
    """The result of each department that was scored, by its key."""
    weights = {criterion.pk: criterion.weight for criterion in evaluation.criteria.all()}
    sheets: dict[int, dict[int, dict[int, int]]] = defaultdict(lambda: defaultdict(dict))
    scores = Score.objects.filter(sheet__round=evaluation).order_by()
    for department, sheet, criterion, points in scores.values_list(
        "sheet__department", "sheet", "criterion", "points"
    ):
        sheets[department][sheet][criterion] = points
    return {
        department: result([*of_department.values()], weights)
        for department, of_department in sheets.items()
    }


def result(sheets: list[dict[int, int]], weights: dict[int, int]) -> Result:
    """From the sheets of one department, at least one, each with points for every criterion."""
    totals = [
        Fraction(sum(weight * sheet[key] for key, weight in weights.items()), HIGHEST)
        for sheet in sheets
    ]
    means = {key: Fraction(sum(sheet[key] for sheet in sheets), len(sheets)) for key in weights}
    return Result(
        len(sheets),
        {key: rounded(mean) for key, mean in means.items()},
        rounded(sum(totals, Fraction()) / len(totals)),
        rounded(min(totals)),
        rounded(max(totals)),
    )


def rounded(number: Fraction) -> Decimal:
    """To two decimals, halves up, as people round."""
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return exact.quantize(HUNDREDTH, ROUND_HALF_UP)
