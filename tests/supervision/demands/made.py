"""Demands, for tests: on the division, whose author answers and whose reviewer releases."""

from datetime import datetime, time, timedelta

from django.utils import timezone

from portal.base.workdays.models import load_calendar
from portal.supervision.demands.acts import perform
from portal.supervision.demands.deadlines import usual
from portal.supervision.demands.demanding import make_demand
from portal.supervision.demands.models import Demand

TEXT = "公开第三季度账目，并说明为什么没有按时公开。"
GROUND = "《政府信息公开条例》第四十七条"
ANSWER = "账目已于昨日公开，今后按季公开。"
SUBJECT = "公开栏没有更新"


def demand_on(people, *, at=None, who="supervisor", **fields) -> Demand:
    """About what has no number, on the division, due in the usual time."""
    at = at or timezone.now()
    given = {"text": TEXT, "ground": GROUND, "due_on": usual(timezone.localdate(at)).due_on}
    if not fields.keys() & {"obligation", "ticket", "record_number", "subject"}:
        given["subject"] = SUBJECT
    if not fields.keys() & {"obligation", "record_number", "department"}:
        given["department"] = people["author"].department
    return make_demand(**given | fields, actor=people[who], at=at)


def take(demand, people, *names, at=None, **by) -> Demand:
    """Through these acts; of each the usual person, or whoever is named."""
    who = {
        "answer": "author", "release": "reviewer", "return": "reviewer", "ask_anew": "supervisor",
        "close": "publisher", "withdraw": "supervisor",
    } | by  # fmt: skip
    at = at or timezone.now()
    asked = {
        "answer": {"answer": ANSWER},
        "return": {"note": "再写清楚"},
        "ask_anew": {"note": "没有说明原因", "due_on": usual(timezone.localdate(at)).due_on},
        "withdraw": {"ground": "settled", "note": "不再需要"},
    }
    for name in names:
        demand = perform(demand, name, actor=people[who[name]], at=at, **asked.get(name, {}))
    return demand


def closed_demand(people, **fields) -> Demand:
    return take(demand_on(people, **fields), people, "answer", "release", "close")


def overdue_demand(people, *, days=3, **fields) -> Demand:
    """Demanded long ago, due so many days before today."""
    due_on = working_day(timezone.localdate() - timedelta(days=days))
    at = at_noon(due_on - timedelta(days=14))
    return demand_on(people, at=at, due_on=due_on, **fields)


def working_day(day):
    """It, or the nearest before it."""
    calendar = load_calendar()
    while not calendar.is_working(day):
        day -= timedelta(days=1)
    return day


def at_noon(day):
    return timezone.make_aware(datetime.combine(day, time(12)))
