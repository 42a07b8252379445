"""The board of gaps: what entries lack, and who has to see to it."""

import pytest
from django.utils import timezone

from approvals.gaps import entries_with_gaps
from approvals.models import Approval
from portal.base.departments.models import Hotline
from tests.factories import make_approval, make_law, make_penalty, next_version

COMPLETE = {"hotline": "12348"}


@pytest.fixture(autouse=True)
def law_and_hotline(people, departments):
    make_law("published", people)
    Hotline.objects.create(number="12348", purpose_zh="监督", department=departments["division"])


def gaps() -> dict[str, list[str]]:
    found = entries_with_gaps(timezone.now(), timezone.localdate())
    return {entry.code: [gap.name for gap in entry.gaps] for entry in found}


def test_a_complete_entry_has_none(people):
    make_approval("published", people, **COMPLETE)
    make_penalty("published", people)

    assert gaps() == {}


@pytest.mark.parametrize(
    ("fields", "gap"),
    [
        ({"conditions": ""}, "conditions"),
        ({"fee": ""}, "fee"),
        ({"hotline": ""}, "hotline"),
        ({"hotline": "0951-1"}, "hotline_gone"),
        ({"laws": ()}, "basis"),
    ],
)
def test_each_missing_field_is_found(fields, gap, people):
    make_approval("published", people, **COMPLETE | fields)

    assert gaps() == {"XK-01": [gap]}


def test_steps_are_a_procedure_too(people):
    make_approval("published", people, **COMPLETE, procedure="")

    assert gaps() == {}


def test_a_repealed_law_flags_whatever_rests_on_it(people):
    make_approval("published", people, **COMPLETE)
    make_penalty("published", people)
    next_version(Approval.objects.get(), people)  # a later version rests on it still
    law = make_law("published", people, code="OTHER_LAW")
    next_version(law, people, effect="repealed")
    assert gaps() == {}

    from approvals.models import Law

    next_version(Law.objects.get(code="LAWYERS_LAW"), people, effect="superseded")

    assert gaps() == {"XK-01": ["repealed"], "CF-001": ["repealed"]}


def test_a_promise_that_outlasts_the_law_is_found_in_any_unit(people):
    approval = make_approval("published", people, **COMPLETE)
    for promised, unit, statutory, statutory_unit, found in (
        (31, "working_day", 30, "working_day", True),
        (30, "working_day", 30, "working_day", False),
        (30, "working_day", 30, "day", True),
        (1, "month", 20, "working_day", True),
        (20, "working_day", 1, "month", False),
    ):
        Approval.objects.filter(pk=approval.pk).update(
            promised_limit=promised, promised_unit=unit,
            statutory_limit=statutory, statutory_unit=statutory_unit,
        )  # fmt: skip
        assert gaps() == ({"XK-01": ["too_long"]} if found else {}), (promised, unit)
        assert Approval.objects.get().promises_too_much is found


def test_drafts_and_internal_entries_do_not_count(people):
    make_approval("draft", people, code="XK-01", fee="")
    make_approval("published", people, code="XK-02", fee="", audience="internal")

    assert gaps() == {}


def test_a_hotline_that_ends_becomes_a_gap_on_that_day(people):
    make_approval("published", people, **COMPLETE)
    today = timezone.localdate()
    Hotline.objects.update(valid_until=today)

    assert entries_with_gaps(timezone.now(), today) == []
    assert len(entries_with_gaps(timezone.now(), today + timezone.timedelta(days=1))) == 1


def test_the_board_scores_departments_and_links_to_what_it_counts(people, client):
    make_approval("published", people, **COMPLETE)
    make_approval("published", people, code="XK-02", fee="", hotline="12348")
    make_penalty("published", people)

    board = client.get("/catalogue/gaps/")
    (score,) = board.context["scores"]

    assert (score.total, score.lacking, score.percent) == (3, 1, 66)
    narrowed = client.get("/catalogue/gaps/?department=D11&gap=fee")
    assert [entry.code for entry, _unit in narrowed.context["rows"]] == ["XK-02"]
    assert client.get("/catalogue/gaps/?gap=basis").context["page"].paginator.count == 0
    assert client.get("/catalogue/gaps/?page=9").status_code == 404


def test_the_desk_shows_an_author_the_gaps_in_reach(people, signed_in):
    make_approval("published", people, fee="", hotline="12348")

    assert "XK-01" in signed_in("author").get("/admin/").content.decode()
    assert "XK-01" not in signed_in("stranger_author").get("/admin/").content.decode()
