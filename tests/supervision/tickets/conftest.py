import secrets
from datetime import timedelta

import pytest
from django.utils import timezone

from portal.supervision.tickets import filing
from portal.supervision.tickets.about import about_of
from portal.supervision.tickets.acts import perform
from portal.supervision.tickets.contact import Contact
from portal.supervision.tickets.forms import new_stamp

TEXT = "示例事项的第三季度账目没有公开，请补上。"
REACH = Contact("王群众", "13900001111")
ANSWER = "经查属实，账目已于本周公开。"


@pytest.fixture
def report(departments):
    """File a report about the division: `report(kind="complaint", at=…)`."""

    def make(kind="missing", *, text=TEXT, about="/departments/D11/", at=None, token="", **fields):
        at = at or timezone.now()
        written = filing.Report(kind, text, about_of(about, at), **fields)
        token = token or secrets.token_hex(16)
        return filing.file(written, token=token, address=f"192.0.2.{secrets.randbelow(250)}", at=at)

    return make


@pytest.fixture
def act(people):
    """Do one act as somebody: `act(ticket, "answer", "author", answer=…)`."""

    def do(ticket, name, who, *, at=None, **given):
        return perform(ticket, name, actor=people[who], at=at or timezone.now(), **given)

    return do


@pytest.fixture
def in_state(report, act):
    """A report taken along: filed, in_hand (of the author), answered, closed, published."""

    def make(state, *, consents=True, **fields):
        ticket = report(consents=consents, **fields)
        at = fields.get("at")
        if state == "filed":
            return ticket
        ticket = act(ticket, "receive", "author", at=at)
        if state == "in_hand":
            return ticket
        ticket = act(ticket, "answer", "author", answer=ANSWER, at=at)
        if state == "closed":
            return act(ticket, "close", "author", at=at)
        if state == "published":
            texts = {"question": "公开用的问题", "answer": "公开用的答复"}
            return act(ticket, "publish", "publisher", at=at, **texts)
        return ticket

    return make


@pytest.fixture
def filled():
    """What a person's browser posts, ten seconds after it got the form."""

    def form(**changes):
        made = changes.pop("made", None) or timezone.now() - timedelta(seconds=10)
        values = {
            "stamp": new_stamp(made), "about": "/departments/D11/", "kind": "missing",
            "text": TEXT, "contact_name": "", "contact_reach": "", "website": "",
        }  # fmt: skip
        return values | changes

    return form
