"""Two at the same moment: one report, one owner, and a message for whoever was slower."""

import secrets
from datetime import timedelta

from django.db import transaction
from django.test import Client
from django.utils import timezone

from portal.acts.refused import ActRefused
from portal.supervision.tickets import filing
from portal.supervision.tickets.about import about_of
from portal.supervision.tickets.acts import perform
from portal.supervision.tickets.forms import new_stamp
from portal.supervision.tickets.models import Ticket
from tests.factories import make_departments, make_people
from tests.supervision.tickets.reports import TEXT
from tests.threads import at_once


def test_two_clicks_at_the_same_moment_are_one_report(committed_db):
    stamp = new_stamp(timezone.now() - timedelta(seconds=10))
    form = {"stamp": stamp, "kind": "suggestion", "text": TEXT}

    pages = at_once(4, lambda number: Client().post("/reports/new/", form).status_code)

    assert pages == [302] * 4
    assert Ticket.objects.count() == 1


def test_of_two_who_receive_at_the_same_moment_one_owns_it(committed_db):
    people, at = make_people(make_departments()), timezone.now()
    with transaction.atomic():
        written = filing.Report("wrong", TEXT, about_of("/departments/D11/", at))
        ticket = filing.file(written, token=secrets.token_hex(8), address="192.0.2.1", at=at)

    def receive(number):
        try:
            perform(ticket, "receive", actor=people[("author", "colleague")[number]], at=at)
        except ActRefused:
            return "refused"
        return "owner"

    assert sorted(at_once(2, receive)) == ["owner", "refused"]
    assert Ticket.objects.get().owner.username in ("author", "colleague")
