"""Rules that make no sense are refused, with a word on what to do."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from disclosures.models import Item, Requirement
from tests.factories import make_requirement


@pytest.mark.pages
@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"limit_number": 0}, "limit_number"),
        ({"limit_number": None}, "limit_number"),
        ({"limit_unit": ""}, "limit_number"),
        ({"limit_unit": "fortnight"}, "limit_unit"),
        ({"limit_number": 1000}, "limit_number"),
        ({"limit_number": 121, "limit_unit": "month"}, "limit_number"),
        ({"limit_code": "disclosure"}, "limit_code"),
        ({"limit_code": "none such", "limit_number": None, "limit_unit": ""}, "limit_code"),
        ({"frequency": ""}, "frequency"),
        ({"frequency": "week"}, "frequency"),
        ({"term": "as_needed"}, "frequency"),
        ({"review_months": 6}, "review_months"),
        ({"term": "long_term", "frequency": "", "review_months": 0}, "review_months"),
        ({"valid_from": date(1, 1, 1)}, "valid_from"),
        ({"valid_from": date(2008, 4, 30)}, "valid_from"),
        ({"valid_until": date(2024, 12, 31)}, "valid_until"),
        ({"code": "no spaces"}, "code"),
        ({"article": ""}, "article"),
        ({"title_zh": "身份证 11010519491231002X"}, "title_zh"),
    ],
)
def test_an_impossible_rule_is_refused(departments, wrong, said):
    with pytest.raises(ValidationError) as refused:
        make_requirement(departments, **wrong)

    assert said in refused.value.message_dict
    assert not Requirement.objects.exists()


def test_two_rules_of_one_code_may_not_overlap(departments):
    make_requirement(departments, valid_until=date(2025, 12, 31))

    make_requirement(departments, valid_from=date(2026, 1, 1), limit_number=7)
    for overlapping in [
        {"valid_from": date(2025, 6, 1)},
        {"valid_from": date(2024, 1, 1)},
        {"valid_from": date(2027, 1, 1)},
        {"valid_from": date(2024, 1, 1), "valid_until": date(2025, 1, 1)},
    ]:
        with pytest.raises(ValidationError) as refused:
            make_requirement(departments, **overlapping)
        assert "valid_from" in refused.value.message_dict

    assert Requirement.objects.count() == 2


def test_the_database_refuses_what_no_form_has_checked(departments):
    requirement = make_requirement(departments)
    for wrong in [{"limit_number": 0}, {"frequency": ""}, {"valid_until": date(2024, 1, 1)}]:
        with pytest.raises(IntegrityError), transaction.atomic():
            Requirement.objects.filter(pk=requirement.pk).update(**wrong)


def test_a_legal_limit_has_to_be_in_force_when_the_rule_begins(departments):
    by_law = {"limit_code": "disclosure", "limit_number": None, "limit_unit": ""}
    make_requirement(departments, **by_law)

    with pytest.raises(ValidationError) as refused:
        make_requirement(departments, code="OLD", valid_from=date(2007, 1, 1), **by_law)

    assert "limit_code" in refused.value.message_dict


def test_only_whole_periods_inside_the_time_of_a_rule_count(departments):
    requirement = make_requirement(
        departments, valid_from=date(2025, 2, 1), valid_until=date(2025, 11, 30)
    )

    keys = [period.key for period in requirement.periods(date(2026, 6, 1))]

    assert keys == ["2025-Q2", "2025-Q3"]


def test_standing_matters_are_due_once(departments):
    requirement = make_requirement(departments, term=Item.Term.LONG_TERM, frequency="")

    assert [period.key for period in requirement.periods(date(2030, 1, 1))] == ["standing"]
    assert requirement.periods(date(2024, 12, 31)) == []
