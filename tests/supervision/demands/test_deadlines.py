"""By when a demand is answered, what is late, and who is reminded of it."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from portal.base.notices.models import Notice
from portal.base.workdays.models import CalendarDay, Limit
from portal.supervision.demands.deadlines import usual
from portal.supervision.demands.models import Demand
from portal.supervision.demands.overdue import overdue_on
from portal.supervision.demands.reminders import remind
from tests.supervision.demands.made import at_noon, demand_on, overdue_demand, take


@pytest.mark.parametrize(
    ("demanded_on", "due_on"),
    [
        (date(2026, 3, 2), date(2026, 3, 16)),  # ten working days
        # The days of the Spring Festival are off, Saturday 14 and 28 February are worked.
        (date(2026, 2, 9), date(2026, 2, 28)),
        # Before the National Day, with 1 to 7 October off and Saturday the 10th worked.
        (date(2026, 9, 25), date(2026, 10, 15)),
    ],
)
def test_the_usual_day_counts_working_days_and_those_that_make_up_for_others(
    db, demanded_on, due_on
):
    off = CalendarDay.objects.filter(date__range=(demanded_on, due_on))
    worked = {one.date for one in off if one.is_working}
    days = [demanded_on + timedelta(days=n) for n in range(1, (due_on - demanded_on).days + 1)]
    free = {one.date for one in off if not one.is_working}
    counted = [d for d in days if d in worked or (d.weekday() < 5 and d not in free)]

    assert len(counted) == 10, "counted by hand from the notices"
    assert usual(demanded_on).due_on == due_on


def test_the_rule_is_a_dated_row_and_without_one_ten_working_days_stand(db):
    Limit.objects.filter(code="demand").update(number=3)
    assert usual(date(2026, 3, 2)).due_on == date(2026, 3, 5)
    Limit.objects.filter(code="demand").delete()
    assert usual(date(2026, 3, 2)).due_on == date(2026, 3, 16)


def test_on_the_day_itself_it_is_in_time_and_on_the_next_late(people):
    demand = demand_on(people)
    assert not demand.is_overdue(demand.due_on)
    assert demand.is_overdue(demand.due_on + timedelta(days=1))
    for days, standing in ((0, "on_time"), (1, "late")):
        one = demand_on(people, subject=f"第{days}件")
        take(one, people, "answer", "release", at=at_noon(one.due_on + timedelta(days=days)))
        take(one, people, "close")
        row = Demand.objects.public().with_standing().get(pk=one.pk)
        assert row.standing == standing
        assert row.answers.get().days_late == days


def test_the_board_counts_what_was_unanswered_when_the_day_began(people, departments):
    demand = overdue_demand(people, days=5)
    today = timezone.localdate()
    late = (today - demand.due_on).days
    assert overdue_on(demand.due_on) == []
    assert [(one.department.code, one.days) for one in overdue_on(today)] == [("D11", late)]

    take(demand, people, "answer", "release")

    assert len(overdue_on(today)) == 1, "what is done today shows tomorrow"
    assert overdue_on(today + timedelta(days=1)) == []
    other = overdue_demand(people, subject="又一件")
    take(other, people, "withdraw")
    assert overdue_on(today + timedelta(days=1)) == []


def test_a_drafted_answer_stops_no_clock(people):
    demand = take(overdue_demand(people), people, "answer")
    assert list(Demand.objects.overdue(timezone.localdate())) == [demand]
    assert len(overdue_on(timezone.localdate())) == 1


def test_each_is_told_once_soon_and_once_late(people):
    demand = demand_on(people)
    Notice.objects.all().delete()
    assert remind(at_noon(demand.due_on - timedelta(days=9))) == 0
    soon, late = at_noon(demand.due_on), at_noon(demand.due_on + timedelta(days=1))

    assert remind(soon) > 0
    assert remind(soon) == 0
    told = {one.recipient.username for one in Notice.objects.filter(kind="demand_due_soon")}
    assert told == {"author", "colleague", "reviewer"}
    assert remind(late) > 0
    assert remind(late) == 0
    told = {one.recipient.username for one in Notice.objects.filter(kind="demand_overdue")}
    assert told >= {"author", "reviewer", "supervisor"}
    demand.refresh_from_db()
    take(demand, people, "answer", "release", "ask_anew", at=late)
    again = Demand.objects.get(pk=demand.pk)
    assert again.overdue_told_on is again.due_soon_told_on is None
    take(again, people, "withdraw")
    assert remind(late + timedelta(days=60)) == 0
