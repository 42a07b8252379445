"""What a preview tells is what the release then brings about, for rules of every kind."""

import random
from datetime import date, timedelta

import pytest
from django.utils import timezone

from disclosures.catalogue.preview import preview
from disclosures.catalogue.proposing import change_to, withdrawal_of
from disclosures.catalogue.values import CatalogueRow
from disclosures.models import Assignment, Obligation, Requirement
from disclosures.models.obligation import State
from disclosures.timeliness.acts import perform as fulfil
from disclosures.timeliness.figures import figures_by, total
from portal.base.departments.models import Department
from portal.base.workdays.models import CalendarDay
from tests.factories import propose_rule, propose_withdrawal, release, requirement_of

pytestmark = pytest.mark.pages

TODAY = timezone.localdate()


def owed() -> dict:
    """Each duty that counts, as it stands today."""
    rows = Obligation.objects.owed().with_state(TODAY).select_related("requirement", "department")
    return {
        row.pk: (row.department.code, row.period_label, row.due_on, State(row.state))
        for row in rows
    }


def told(duties) -> list:
    return sorted((one.department.code, one.period, one.due_on, one.state) for one in duties)


def rates() -> dict:
    found = figures_by("department", Obligation.objects.owed(), TODAY)
    return found | {None: total(found.values())}


def seen(figures) -> tuple:
    states = {state: count for state, count in figures.states.items() if count}
    return states, figures.on_time_rate, figures.completeness


def check(change, people):
    """Release it; what was told must be what is there now and was not before, and the reverse."""
    shown, before, rated = preview(change, TODAY), owed(), rates()
    release(change, people)
    after, rates_now = owed(), rates()
    assert told(shown.coming) == sorted(after[key] for key in after.keys() - before.keys())
    assert told(shown.going) == sorted(before[key] for key in before.keys() - after.keys())
    moved = [key for key in before.keys() & after.keys() if before[key] != after[key]]
    assert told(was for was, _now in shown.moved) == sorted(before[key] for key in moved)
    assert told(now for _was, now in shown.moved) == sorted(after[key] for key in moved)
    overdue = {key for key, one in after.items() if one[-1] == State.OVERDUE}
    was_overdue = {key for key, one in before.items() if one[-1] == State.OVERDUE}
    assert told(shown.overdue) == sorted(after[key] for key in overdue - was_overdue)
    for one in shown.effects:
        pk = one.department and one.department.pk
        if one.before.total or pk in rated:
            assert seen(one.before) == seen(rated[pk])
        assert seen(one.after) == (seen(rates_now[pk]) if pk in rates_now else ({}, None, None))
    if before != after:
        assert shown.effects[-1].department is None
    return len(shown.overdue), len(shown.going)


def outside(people):
    """Whoever decides works where nothing is owed; who proposes nil works for all that owe."""
    office = Department.objects.create(code="OFFICE", name_zh="信息公开办", kind="division")
    people["publisher2"].department = office
    people["publisher2"].save()
    people["author"].department = people["publisher"].department
    people["author"].save()


def day(chance, first=-900, last=200) -> date:
    return TODAY + timedelta(days=chance.randint(first, last))


def some_rule(chance, departments, n) -> Requirement:
    term = chance.choice(["periodic", "periodic", "periodic", "long_term", "as_needed"])
    periodic = term == "periodic"
    start, by_law = day(chance), chance.random() < 0.3
    limit = (
        {"limit_code": "disclosure", "limit_number": None, "limit_unit": ""}
        if by_law
        else {
            "limit_number": chance.randint(1, 40),
            "limit_unit": chance.choice(["working_day", "calendar_day", "month"]),
        }
    )
    until = start + timedelta(days=chance.randint(0, 700)) if chance.random() < 0.3 else None
    return requirement_of(
        departments, code=f"R{n}", title_zh=f"事项{n}", term=term,
        frequency=chance.choice(["month", "quarter", "half_year", "year"]) if periodic else "",
        counted_from=chance.choice(["period_end", "period_start"]) if periodic else "period_end",
        valid_from=start, valid_until=until,
        department=chance.choice(list(departments.values())), **limit,
    )  # fmt: skip


def some_owing(chance, departments) -> list[Assignment]:
    some = chance.sample(list(departments.values()), chance.randint(0, len(departments)))
    return [
        Assignment(department=one, owed_from=day(chance) if chance.random() < 0.4 else None)
        for one in some
    ]


@pytest.mark.parametrize("seed", range(2))
def test_a_random_sample_is_told_as_it_is_then_issued(departments, people, seed):
    chance = random.Random(seed)
    outside(people)
    CalendarDay.objects.create(
        date=TODAY - timedelta(days=20), source="local", is_working=False, reason_zh="地方节日"
    )
    departments["young"] = Department.objects.create(
        code="Y1",
        name_zh="新处",
        kind="division",
        parent=departments["root"],
        active_from=day(chance, last=0),
    )
    departments["old"] = Department.objects.create(
        code="O1",
        name_zh="旧处",
        kind="division",
        parent=departments["root"],
        active_until=day(chance, last=0),
    )
    overdue = going = 0
    for n in range(5):
        rule = some_rule(chance, departments, n)
        found = [check(propose_rule(rule, people, owing=some_owing(chance, departments)), people)]
        stored = Requirement.objects.get(code=f"R{n}")
        for _again in range(2):
            stored.valid_until = chance.choice(
                [None, stored.valid_until, max(stored.valid_from, day(chance))]
            )
            stored.content = f"第{chance.random()}稿"
            owing = some_owing(chance, departments)
            found.append(check(propose_rule(stored, people, owing=owing), people))
        for row in Obligation.objects.owed().unmet().filter(requirement=stored)[:2]:
            if row.period_end < TODAY and rule.term == "periodic":
                at = timezone.now()
                fulfil(row, "propose_nil", actor=people["author"], at=at, note="没有")
                fulfil(row, "declare_nil", actor=people["publisher2"], at=at)
        if chance.random() < 0.5:
            found.append(check(propose_withdrawal(stored, people), people))
        overdue += sum(pair[0] for pair in found)
        going += sum(pair[1] for pair in found)
    assert overdue
    assert going


def test_one_that_goes_on_from_another_without_a_gap(departments, people):
    """The period that straddles both is owed under the later one."""
    first = requirement_of(
        departments, valid_from=date(2025, 1, 1), valid_until=date(2025, 5, 9), frequency="quarter"
    )
    check(propose_rule(first, people), people)
    check(propose_rule(requirement_of(departments, valid_from=date(2025, 5, 10)), people), people)

    assert Obligation.objects.filter(period="2025-Q2").exists()


def test_the_digest_stands_for_what_was_shown(departments):
    def shown(**fields):
        row = CatalogueRow(requirement_of(departments, **fields), [])
        return preview(change_to(row, today=TODAY), TODAY).digest

    assert shown() == shown()
    assert shown() != shown(valid_from=date(2024, 1, 1))
    assert shown() != shown(title_en="Other")


def test_a_withdrawal_is_told_by_each_department(departments, people):
    rule = requirement_of(departments)
    release(propose_rule(rule, people), people)
    shown = preview(withdrawal_of(Requirement.objects.get()), TODAY)

    assert len(shown.going) == Obligation.objects.count()
    assert [one.after.total for one in shown.effects] == [0, 0]
