"""The demands of the demonstration: one closed, one overdue, one withdrawn when it was,
one whose answer waits to be accepted.

Each goes through the real acts, dated so many days ago; the log says when it was loaded. A demand
that is there already is left alone.
"""

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import timezone

from disclosures.models import Obligation
from portal.base.departments.models import Department, Role, User
from portal.base.departments.scope import own_units
from portal.base.workdays.calendar import Unit, due_date
from portal.base.workdays.models import load_calendar
from portal.supervision.demands.acts import perform
from portal.supervision.demands.demanding import make_demand
from portal.supervision.demands.models import Demand
from portal.supervision.tickets.models import Ticket

SOURCE = Path(__file__).with_name("demands.json")


def load(team) -> int:
    """Load every demand that is not loaded yet; return how many were."""
    sources = json.loads(SOURCE.read_text(encoding="utf-8"))
    return sum(_load(source, team) for source in sources)


def _load(source: dict, team) -> bool:
    if Demand.objects.filter(text=source["text"]).exists():
        return False
    at = _days_ago(source["days_ago"])
    day, supervisor = timezone.localdate(at), User.objects.get(username="supervisor")
    due = due_date(day, source["working_days"], Unit.WORKING_DAY, load_calendar())
    with transaction.atomic():
        demand = make_demand(
            **_about(source["about"], supervisor),
            text=source["text"],
            ground=source["ground"],
            subject=source.get("subject", ""),
            due_on=due.due_on,
            actor=supervisor,
            at=at,
        )
        if "answer" in source:
            _answer(demand, source, team, at=_at(day, source["answered_after"]))
        if "withdrawn" in source:
            given = source["withdrawn"]
            perform(demand, "withdraw", actor=supervisor, at=timezone.now(), **given)
    return True


def _at(start: date, working_days: int) -> datetime:
    """So many working days later, or now if that has not come."""
    day = min(load_calendar().working_day_after(start, working_days), timezone.localdate())
    return timezone.make_aware(datetime(day.year, day.month, day.day, 10))


def _answer(demand: Demand, source: dict, team, at: datetime):
    unit = demand.department
    author, reviewer = (team.one(role, unit.pk) for role in (Role.AUTHOR, Role.REVIEWER))
    perform(demand, "answer", actor=author, at=at, answer=source["answer"])
    perform(demand, "release", actor=reviewer, at=at)
    if source.get("closed"):
        perform(demand, "close", actor=team.publisher_outside(unit), at=timezone.now())


def _about(about: str, supervisor: User) -> dict:
    """What it is about, and the unit where that does not say it."""
    kind, _colon, code = about.partition(":")
    today = timezone.localdate()
    if kind == "obligation":
        rows = Obligation.objects.owed().with_state(today).filter(state="overdue")
        rows = rows.exclude(department__in=own_units(supervisor))
        return {"obligation": rows.order_by("due_on", "pk").first()}
    if kind == "ticket":
        ticket: Any = Ticket.objects.overdue(today).order_by("pk").first()
        office = Department.objects.filter(is_disclosure_office=True).first()
        return {"ticket": ticket, "department": None if ticket.department else office}
    return {"department": Department.objects.get(code=code)}


def _days_ago(number: int) -> datetime:
    return timezone.now() - timedelta(days=number)
