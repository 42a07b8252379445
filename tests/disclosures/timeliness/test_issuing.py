"""Obligations follow from the catalogue, once, on the right days, and move with the calendar."""

import contextlib
from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone

from disclosures.models import Item, Obligation
from disclosures.timeliness import redating
from disclosures.timeliness.certainty import is_recalculating
from disclosures.timeliness.events import record_event
from disclosures.timeliness.issuing import issue, issue_all
from disclosures.timeliness.verification import check_obligations
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.base.departments.models import Department
from portal.base.workdays.models import CalendarDay, CalendarNotice, Limit, load_calendar
from tests.factories import make_requirement

TODAY = date(2026, 4, 10)


def runs():
    return Entry.objects.filter(action=Action.SYSTEM_RUN).order_by("sequence")


def state() -> list[tuple]:
    """Everything that obligations are, whatever their keys."""
    return sorted(
        Obligation.objects.values_list(
            "requirement__code", "department__code", "period", "due_on", "limit_number",
            "limit_unit", "counted_from", "is_owed", "disclosed_on",
        )
    )  # fmt: skip


def test_each_begun_period_and_each_department_owes_once(departments):
    make_requirement(departments, owing=["bureau", "prison"])

    assert issue_all(TODAY) == 1

    periods = Obligation.objects.filter(department=departments["prison"]).order_by("due_on")
    dues = [(row.period, str(row.due_on)) for row in periods]
    assert dues == [
        ("2025-Q1", "2025-04-28"), ("2025-Q2", "2025-07-28"), ("2025-Q3", "2025-11-04"),
        ("2025-Q4", "2026-01-29"), ("2026-Q1", "2026-04-29"), ("2026-Q2", "2026-07-28"),
    ]  # fmt: skip
    assert Obligation.objects.count() == 12
    entry = runs().get()
    assert (entry.subject_kind, entry.subject_number, entry.is_public) == (
        "requirement", "MEALS", True,
    )  # fmt: skip
    assert entry.detail.changes["issued"] == 12
    assert len(entry.detail.changes["digest"]) == 64


def test_who_is_not_named_leaves_it_to_the_responsible_department(departments):
    make_requirement(departments)
    issue_all(TODAY)

    assert set(Obligation.objects.values_list("department__code", flat=True)) == {"D11"}


def test_running_it_again_changes_nothing_and_says_nothing(departments):
    make_requirement(departments, owing=["prison"])
    issue_all(TODAY)
    before = state()

    assert issue_all(TODAY) == 0

    assert state() == before
    assert runs().count() == 1


def test_a_new_period_brings_its_own_and_leaves_the_others(departments):
    make_requirement(departments)
    issue_all(date(2026, 3, 31))
    issue_all(date(2026, 4, 1))

    assert [entry.detail.changes["issued"] for entry in runs()] == [5, 1]


def test_goals_are_due_before_their_year_is_old(departments):
    make_requirement(
        departments, kind=Item.Kind.GOAL, frequency="year", counted_from="period_start",
        limit_number=1, limit_unit="month",
    )  # fmt: skip
    issue_all(TODAY)

    dues = Obligation.objects.order_by("due_on").values_list("period", "due_on")
    # 31 January 2026 is a Saturday.
    assert list(dues) == [("2025", date(2025, 2, 5)), ("2026", date(2026, 2, 2))]


def test_an_annual_report_is_due_on_the_day_that_the_law_names(departments):
    by_law = {"limit_code": "annual_report", "limit_number": None, "limit_unit": ""}
    make_requirement(departments, frequency="year", valid_from=date(2022, 1, 1), **by_law)
    issue_all(TODAY)

    dues = Obligation.objects.order_by("due_on").values_list("due_on", flat=True)
    # A Tuesday, a Wednesday, a Friday, a Saturday and a Sunday.
    assert list(dues) == [date(year, 1, 31) for year in (2023, 2024, 2025, 2026, 2027)]


def test_a_limit_of_the_law_is_the_text_in_force_on_that_day(departments):
    Limit.objects.create(
        code="test_limit", name_zh="试", number=15, unit="working_day", article="旧条",
        effective_from=date(2008, 5, 1), effective_until=date(2025, 6, 29),
    )  # fmt: skip
    Limit.objects.create(
        code="test_limit", name_zh="试", number=20, unit="working_day", article="新条",
        effective_from=date(2025, 6, 30),
    )  # fmt: skip
    make_requirement(departments, limit_code="test_limit", limit_number=None, limit_unit="")
    issue_all(date(2025, 7, 1))

    rows = Obligation.objects.order_by("due_on").values_list("limit_number", "limit_basis")
    assert list(rows) == [(15, "旧条"), (20, "新条"), (20, "新条")]


def test_nobody_owes_what_fell_into_a_time_before_or_after_them(departments):
    young = Department.objects.create(
        code="Y1", name_zh="新处", kind="division", active_from=date(2025, 5, 1)
    )
    old = Department.objects.create(
        code="O1", name_zh="旧处", kind="division", active_until=date(2025, 6, 30)
    )
    requirement = make_requirement(departments)
    for department in (young, old):
        requirement.assignments.create(department=department)
    issue_all(TODAY)

    def owed(department):
        rows = Obligation.objects.filter(department=department).order_by("period")
        return list(rows.values_list("period", flat=True))

    assert owed(young) == ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"]
    assert owed(old) == ["2025-Q1", "2025-Q2"]


def test_a_new_holiday_moves_the_open_ones_never_the_settled_and_is_logged(departments):
    make_requirement(departments, owing=["bureau", "prison"])
    issue_all(TODAY)
    quarter = Obligation.objects.filter(period="2026-Q1")
    settled = quarter.get(department=departments["bureau"])
    Obligation.objects.filter(pk=settled.pk).update(
        settled_number="640000/2026-00001", settled_version=1, disclosed_on=date(2026, 4, 9)
    )
    CalendarDay.objects.create(
        date=date(2026, 4, 15), source="local", is_working=False, reason_zh="开斋节"
    )

    assert issue_all(TODAY) == 1

    dues = dict(quarter.values_list("department__code", "due_on"))
    assert dues == {"S01": date(2026, 4, 29), "P01": date(2026, 4, 30)}
    changes = runs().last().detail.changes
    assert (changes["issued"], changes["redated"]) == (0, 1)
    assert issue_all(TODAY) == 0
    moved = quarter.get(department=departments["prison"])
    entry = Entry.objects.get(subject_kind="obligation")
    assert (entry.subject_number, entry.is_public) == (str(moved.pk), True)
    assert entry.detail.changes == {"due_on": ["2026-04-29", "2026-04-30"]}
    page = Client().get(moved.get_absolute_url()).content.decode()
    assert "期限由 2026-04-29 改为 2026-04-30" in page


def test_many_are_moved_in_several_transactions_each_of_them_whole(departments, monkeypatch):
    """The log is locked for no more than some at a time; one that is cut short is continued."""
    monkeypatch.setattr(redating, "MOVED_AT_ONCE", 2)
    owing = ["division", "bureau", "prison"]
    make_requirement(departments, owing=owing)
    issue_all(TODAY)
    CalendarDay.objects.create(
        date=date(2026, 4, 15), source="local", is_working=False, reason_zh="开斋节"
    )

    assert issue_all(TODAY) == 1

    assert [entry.detail.changes["redated"] for entry in runs()] == [0, 2, 1]
    moved = Entry.objects.filter(subject_kind="obligation", action=Action.CHANGED)
    due = Obligation.objects.filter(period="2026-Q1")
    assert set(moved.values_list("subject_number", flat=True)) == {str(row.pk) for row in due}
    assert set(due.values_list("due_on", flat=True)) == {date(2026, 4, 30)}
    assert issue_all(TODAY) == 0


def test_loading_a_notice_moves_nothing_that_it_confirms(departments):
    make_requirement(departments)
    issue_all(TODAY)
    CalendarNotice.objects.create(source="local", year=2026, title="试")
    before = state()

    assert issue_all(TODAY) == 0
    assert state() == before


def test_who_is_taken_off_the_list_owes_what_has_fallen_due_and_no_more(departments):
    requirement = make_requirement(departments, owing=["bureau", "prison"])
    issue_all(TODAY)
    requirement.assignments.filter(department=departments["prison"]).delete()
    issue(requirement, TODAY)

    owed = Obligation.objects.owed().filter(department=departments["prison"])
    assert sorted(owed.values_list("period", flat=True)) == [
        "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4",
    ]  # fmt: skip
    requirement.assignments.create(department=departments["prison"])
    issue(requirement, TODAY)

    assert Obligation.objects.owed().count() == Obligation.objects.count() == 12
    ended, restored = (entry.detail.changes for entry in runs()[1:])
    assert (ended["ended"], restored["restored"], restored["issued"]) == (2, 2, 0)


def test_who_comes_later_owes_nothing_of_what_was_before(departments):
    requirement = make_requirement(departments, owing=["bureau"])
    issue_all(TODAY)
    requirement.assignments.create(department=departments["prison"], owed_from=date(2026, 2, 1))
    issue(requirement, TODAY)

    owed = Obligation.objects.owed().filter(department=departments["prison"])
    assert sorted(owed.values_list("period", flat=True)) == ["2026-Q1", "2026-Q2"]


def test_the_end_of_a_rule_takes_nothing_back_that_has_fallen_due(departments):
    requirement = make_requirement(departments)
    issue_all(TODAY)
    requirement.valid_until = requirement.valid_from
    requirement.save()

    issue_all(TODAY)

    owed = Obligation.objects.owed().order_by("period").values_list("period", flat=True)
    assert list(owed) == ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]


def test_what_an_ended_rule_has_left_open_still_moves_with_the_calendar(departments):
    today, requirement = date(2026, 2, 10), make_requirement(departments)
    issue_all(today)
    requirement.valid_until = requirement.valid_from
    requirement.save()
    CalendarDay.objects.create(
        date=date(2026, 1, 15), source="local", is_working=False, reason_zh="开斋节"
    )
    assert is_recalculating(today, load_calendar())

    issue_all(today)

    assert not is_recalculating(today, load_calendar())
    quarters = Obligation.objects.owed().order_by("due_on").values_list("due_on", flat=True)
    assert [*quarters][-1] == date(2026, 1, 30)


def test_another_limit_moves_what_has_not_begun_to_run_alone(departments):
    requirement = make_requirement(departments)
    issue_all(TODAY)
    before = dict(Obligation.objects.values_list("period", "due_on"))
    requirement.limit_number, requirement.limit_unit = 60, "month"
    requirement.save()

    issue_all(TODAY)

    after = dict(Obligation.objects.values_list("period", "due_on"))
    assert {key for key in after if after[key] != before[key]} == {"2026-Q2"}
    begun = Obligation.objects.get(period="2026-Q1")
    assert (begun.limit_number, begun.limit_unit) == (20, "working_day")


def test_what_began_under_the_old_limit_still_moves_with_the_calendar_by_the_old_limit(departments):
    requirement = make_requirement(departments)
    issue_all(TODAY)
    requirement.limit_number = 60
    requirement.save()
    CalendarDay.objects.create(
        date=date(2026, 4, 15), source="local", is_working=False, reason_zh="开斋节"
    )

    issue_all(TODAY)

    assert Obligation.objects.get(period="2026-Q1").due_on == date(2026, 4, 30)


def test_a_legal_limit_changed_today_never_moves_what_began_under_the_old_text(departments, people):
    today = timezone.localdate()
    by_law = {"limit_code": "disclosure", "limit_number": None, "limit_unit": ""}
    begun = make_requirement(departments, term="as_needed", frequency="", **by_law)
    record_event(
        begun, departments["division"], "印发办法", today, actor=people["reviewer"],
        at=timezone.now(),
    )  # fmt: skip
    monthly = make_requirement(
        departments, code="MONTHLY", frequency="month", valid_from=today.replace(day=1), **by_law
    )
    issue_all(today)
    before = dict(Obligation.objects.values_list("pk", "due_on"))
    old = Limit.objects.in_force("disclosure", today)
    old.effective_until = today
    old.full_clean()
    old.save()
    Limit(
        code="disclosure", name_zh="新", name_en="New", number=60, unit="working_day",
        article="新条", effective_from=today + timedelta(days=1),
    ).save()  # fmt: skip

    issue_all(today)

    after = dict(Obligation.objects.values_list("pk", "due_on"))
    moved = {pk for pk in after if after[pk] != before[pk]}
    yet_to_begin = monthly.obligations.filter(counted_from__gt=today)
    assert moved == set(yet_to_begin.values_list("pk", flat=True))


def test_another_article_for_the_same_day_is_logged_too(departments):
    requirement = make_requirement(departments)
    issue_all(TODAY)
    requirement.article = "《政府信息公开条例》第二十条"
    requirement.save()

    assert issue_all(TODAY) == 1
    assert runs().last().detail.changes["restated"] == 6
    assert set(Obligation.objects.values_list("limit_basis", flat=True)) == {requirement.article}


def test_a_rule_that_follows_another_takes_over_the_period_it_falls_into(departments):
    old = make_requirement(departments, frequency="year", valid_until=date(2025, 6, 30))
    make_requirement(departments, frequency="year", valid_from=date(2025, 7, 1), limit_number=7)
    issue_all(TODAY)

    assert not old.obligations.exists()
    rows = Obligation.objects.order_by("period").values_list("period", "limit_number")
    assert list(rows) == [("2025", 7), ("2026", 7)]


def test_the_next_period_goes_to_whoever_had_the_last(departments, people):
    requirement = make_requirement(departments)
    issue_all(date(2026, 3, 31))
    Obligation.objects.filter(period="2026-Q1").update(assignee=people["author"])
    issue_all(TODAY)

    assert Obligation.objects.get(period="2026-Q2").assignee == people["author"]
    assert requirement.obligations.filter(assignee=None).count() == 4


def test_a_rule_read_before_somebody_saved_it_does_not_come_back(departments):
    requirement = make_requirement(departments)
    stale = type(requirement).objects.get(pk=requirement.pk)
    requirement.limit_number = 30
    requirement.save()
    issue(requirement, TODAY)
    before = state()
    stale.issued_by_rule = ""

    assert not issue(stale, TODAY)
    assert state() == before


def test_one_that_cannot_be_issued_keeps_none_of_the_others_from_it(departments, caplog):
    law = {"limit_code": "disclosure", "limit_number": None, "limit_unit": ""}
    make_requirement(departments, code="A1", **law)
    make_requirement(departments, code="B1")
    Limit.objects.filter(code="disclosure").delete()

    assert issue_all(TODAY) == 1
    assert "A1 could not be issued" in caplog.text


class Killed(BaseException):
    """Like a signal: no `except Exception` holds it."""


@pytest.mark.parametrize("after", range(0, 40, 3))
def test_killed_at_any_moment_and_run_again_it_comes_to_the_same(committed_db, after, monkeypatch):
    from tests.factories import make_departments

    departments = make_departments()
    for n in range(3):
        make_requirement(departments, code=f"R{n}", owing=["bureau", "prison"])
    clean = _clean_run()
    _interrupted_run(after, monkeypatch)

    issue_all(TODAY)

    assert state() == clean
    assert [entry.subject_number for entry in runs()] == ["R0", "R1", "R2"]
    assert [entry.sequence for entry in Entry.objects.order_by("sequence")] == [1, 2, 3]


def _clean_run() -> list[tuple]:
    """What one run brings about, undone again."""
    with transaction.atomic():
        issue_all(TODAY)
        clean = state()
        transaction.set_rollback(True)
    return clean


def _interrupted_run(after: int, monkeypatch):
    """Stop at the n-th statement that the run sends to the database."""
    from django.db import connection

    sent = iter(range(1000))

    def stop(execute, sql, params, many, context):
        if next(sent) >= after:
            raise Killed
        return execute(sql, params, many, context)

    with contextlib.suppress(Killed), connection.execute_wrapper(stop):
        issue_all(TODAY)


@pytest.mark.pages
def test_the_command_issues_and_says_how_many(departments):
    today = timezone.localdate()
    make_requirement(departments, valid_from=date(today.year, 1, 1))
    said = StringIO()

    call_command("tick", stdout=said)
    call_command("tick", stdout=said)

    lines = said.getvalue().splitlines()
    assert "obligations of 1 requirements issued or moved" in lines
    assert "obligations of 0 requirements issued or moved" in lines


def test_two_runs_at_once_issue_once(departments):
    requirement = make_requirement(departments)
    stale = type(requirement).objects.get(pk=requirement.pk)
    issue(requirement, TODAY)

    assert not issue(stale, TODAY)
    assert runs().count() == 1


@pytest.mark.pages
def test_the_limits_and_the_calendar_are_read_once_for_all(
    departments, django_assert_max_num_queries
):
    for n in range(8):
        make_requirement(departments, code=f"R{n}")
    issue_all(TODAY)

    with django_assert_max_num_queries(8):
        issue_all(TODAY)


def test_as_many_are_there_as_the_log_says_were_issued(departments, people):
    requirement = make_requirement(departments)
    issue(requirement, date(2026, 4, 10))
    by_event = make_requirement(departments, code="EVENT", term="as_needed", frequency="")
    record_event(
        by_event, departments["division"], "一件事", date(2026, 4, 1),
        actor=people["author"], at=timezone.now(),
    )  # fmt: skip
    assert list(check_obligations()) == []
    requirement.obligations.order_by("pk").first().delete()
    (finding,) = check_obligations()
    assert finding.about == "MEALS"
    assert "by the log" in finding.text
