"""Results, recounted with fractions by another way; and what the pages say of them."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.supervision.evaluation.results import result

POINTS = st.integers(0, 100)


@st.composite
def scored(draw):
    """Weights that make a hundred, and sheets of one department."""
    cuts = sorted(draw(st.sets(st.integers(1, 99), max_size=8)))
    weights = [b - a for a, b in zip([0, *cuts], [*cuts, 100], strict=True)]
    sheet = st.tuples(*[POINTS] * len(weights))
    return weights, draw(st.lists(sheet, min_size=1, max_size=12))


def recounted(fraction: Fraction) -> Decimal:
    hundredths = (fraction * 100 + Fraction(1, 2)).__floor__()
    return Decimal(hundredths) / 100


@given(scored())
def test_results_equal_a_recount_by_hand(case):
    weights, sheets = case
    found = result([dict(enumerate(sheet)) for sheet in sheets], dict(enumerate(weights)))

    means = [Fraction(sum(column), len(sheets)) for column in zip(*sheets, strict=True)]
    total = sum(weight * mean for weight, mean in zip(weights, means, strict=True)) / 100
    each = [
        sum(weight * Fraction(points) for weight, points in zip(weights, sheet, strict=True)) / 100
        for sheet in sheets
    ]
    assert list(found.means.values()) == [recounted(mean) for mean in means]
    assert found.total == recounted(total) == recounted(sum(each) / len(each))
    assert (found.lowest, found.highest) == (recounted(min(each)), recounted(max(each)))
    assert found.lowest <= found.total <= found.highest
    assert found.supervisors == len(sheets)


@given(scored(), st.randoms())
def test_the_order_of_sheets_does_not_matter(case, random):
    weights, sheets = case
    shuffled = random.sample(sheets, len(sheets))
    first, second = (
        result([dict(enumerate(one)) for one in some], dict(enumerate(weights)))
        for some in (sheets, shuffled)
    )
    assert first == second


def test_an_example_worked_out_by_hand(round_in):
    # 40 % and 60 %: 77·0.4 + 83·0.6 = 80.6 and 66·0.4 + 91·0.6 = 81.0
    one = round_in("closed").evaluated.get(department__code="D11")
    assert (one.total, one.lowest, one.highest) == (
        Decimal("80.80"), Decimal("80.60"), Decimal("81.00"),
    )  # fmt: skip
    assert list(one.means.values()) == ["71.50", "87.00"]
    assert one.supervisors == 2


@pytest.mark.pages
@pytest.mark.parametrize("points", [(0, 0), (100, 100)])
def test_the_ends_of_the_scale(points, round_in, score, act):
    evaluation = round_in("open", scored=False)
    score(evaluation, "supervisor", *points)
    act(evaluation, "close", "publisher", note="提前。")
    assert evaluation.evaluated.get(department__code="D11").total == points[0]
