from datetime import timedelta

import pytest
from django.utils import timezone

from disclosures.models import Obligation
from disclosures.timeliness.acts import perform
from disclosures.timeliness.issuing import issue
from tests.factories import make_requirement


def rule_of(due_on) -> dict:
    """From which just this day follows, whatever the calendar: nothing waits to be moved."""
    begun = due_on.replace(year=due_on.year - 4)  # of which a leap day is one, too
    return {"counted_from": begun, "limit_number": 48, "limit_unit": "fixed_day"}


@pytest.fixture
def owe(departments):
    """Issue the obligations of a requirement; return the one of the division due last.

    `due_in` days from today it falls due; its period has `ended` or is still on.
    """

    def make(due_in=30, *, ended=False, **fields):
        today = timezone.localdate()
        values = {"frequency": "month", "valid_from": today.replace(day=1)}
        requirement = make_requirement(departments, **values | fields)
        issue(requirement, today)
        obligation = requirement.obligations.order_by("-due_on").first()
        if obligation is not None:
            due_on = today + timedelta(days=due_in)
            changes = {"due_on": due_on} | rule_of(due_on)
            if ended:
                changes["period_end"] = today - timedelta(days=1)
            Obligation.objects.filter(pk=obligation.pk).update(**changes)
            obligation.refresh_from_db()
        return obligation

    return make


@pytest.fixture
def act(people):
    """Do one act to an obligation as somebody: `act(obligation, "waive", "publisher", note=…)`."""

    def do(obligation, name, who, **given):
        return perform(obligation, name, actor=people[who], at=timezone.now(), **given)

    return do


@pytest.fixture
def stands():
    """How an obligation stands today, by the database and by Python alike."""

    def state(obligation, on=None):
        day = on or timezone.localdate()
        row = Obligation.objects.with_state(day).get(pk=obligation.pk)
        return row.state

    return state
