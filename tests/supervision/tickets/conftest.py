from datetime import timedelta

import pytest
from django.utils import timezone

from portal.supervision.tickets.acts import perform
from portal.supervision.tickets.forms import new_stamp
from tests.supervision.tickets.reports import (
    ANSWER,
    PUBLIC,
    SPAM,
    TEXT,
    answer,
    decline,
    make_report,
)


@pytest.fixture
def report(departments):
    """File a report about the division: `report(kind="complaint", at=…)`."""
    return make_report


@pytest.fixture
def act(people):
    """Do one act as somebody: `act(ticket, "answer", "author", answer=…)`."""

    def do(ticket, name, who, *, at=None, **given):
        return perform(ticket, name, actor=people[who], at=at or timezone.now(), **given)

    return do


@pytest.fixture
def answered(people):
    """Have the author answer, and the reviewer release it: `answered(ticket, at=…)`."""

    def do(ticket, **given):
        return answer(ticket, people, by="author", released_by="reviewer", **given)

    return do


@pytest.fixture
def declined(people):
    """Have the author decline to answer, and the reviewer above release it."""

    def do(ticket, **given):
        return decline(ticket, people, by="author", released_by="reviewer2", **given)

    return do


@pytest.fixture
def in_state(report, act):
    """A report taken along: filed, in_hand (of the author), drafted or declined by the author,
    answered as the reviewer released it, closed, proposed by the publisher, published."""

    def make(state, *, consents=True, **fields):
        ticket = report(consents=consents, **fields)
        at = fields.get("at")
        if state == "filed":
            return ticket
        ticket = act(ticket, "receive", "author", at=at)
        if state == "in_hand":
            return ticket
        if state == "declined":
            return act(ticket, "decline", "author", at=at, **SPAM)
        ticket = act(ticket, "answer", "author", answer=ANSWER, at=at)
        if state == "drafted":
            return ticket
        ticket = act(ticket, "release", "reviewer", at=at)
        if state == "closed":
            return act(ticket, "close", "author", at=at)
        if state in ("proposed", "published"):
            ticket = act(ticket, "propose_publication", "publisher", at=at, **PUBLIC)
        if state == "published":
            return act(ticket, "publish", "reviewer", at=at)
        return ticket

    return make


@pytest.fixture
def filled():
    """What a person's browser posts, ten seconds after it got the form."""

    def form(**changes):
        made = changes.pop("made", None) or timezone.now() - timedelta(seconds=10)
        values = {
            "stamp": new_stamp(made), "about": "/departments/D11/", "kind": "hard_to_use",
            "text": TEXT, "contact_name": "", "contact_reach": "", "website": "",
        }  # fmt: skip
        return values | changes

    return form
