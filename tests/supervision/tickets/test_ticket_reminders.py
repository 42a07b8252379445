"""Due soon to whoever handles it, overdue to those above too; once each, one digest a person."""

from datetime import timedelta

import pytest
from django.utils import timezone

from portal.base.notices.models import Notice
from portal.supervision.tickets.acts import perform
from portal.supervision.tickets.reminders import remind
from tests.supervision.tickets.reports import TEXT


@pytest.fixture
def told():
    """Remind so many days before (or after) a day, and tell who was told what."""

    def run(day, days):
        before = set(Notice.objects.values_list("pk", flat=True))
        noon = timezone.localtime().replace(hour=12)
        remind(noon + (day - noon.date()) + timedelta(days=days))
        new = Notice.objects.exclude(pk__in=before)
        return {notice.recipient.username: notice.kind for notice in new}

    return run


def test_the_owner_alone_is_told_two_days_before(in_state, told):
    due_on = in_state("in_hand").due_on

    assert told(due_on, -3) == {}
    assert told(due_on, -2) == {"author": "ticket_due_soon"}
    assert told(due_on, -1) == {}


def test_what_nobody_received_is_told_to_all_who_could(in_state, told):
    due_on = in_state("filed").due_on

    assert set(told(due_on, -1)) == {"author", "colleague", "reviewer"}


def test_what_is_overdue_is_told_to_those_above_too(in_state, told):
    due_on = in_state("in_hand").due_on

    assert told(due_on, 1) == dict.fromkeys(
        ["author", "reviewer", "reviewer2", "publisher", "publisher2"], "ticket_overdue"
    )
    assert told(due_on, 2) == {}


def test_several_are_one_digest_without_a_word_of_them(in_state, told):
    due_on = in_state("in_hand").due_on
    in_state("in_hand")

    assert told(due_on, -1) == {"author": "ticket_due_soon"}
    notice = Notice.objects.get(kind="ticket_due_soon")
    assert "2 件" in notice.title
    assert TEXT not in notice.note


@pytest.mark.pages
@pytest.mark.parametrize("state", ["answered", "closed"])
def test_what_was_answered_is_nobody_s_reminder(state, in_state, told):
    assert told(in_state(state).due_on, 30) == {}


def test_asked_again_is_told_again(in_state, answered, told):
    ticket = in_state("in_hand")
    assert told(ticket.due_on, -1)
    ticket = answered(ticket)
    ticket = perform(ticket, "ask_again", actor=None, text="还没有", at=timezone.now())

    assert told(ticket.due_on, -1) == {"author": "ticket_due_soon"}
