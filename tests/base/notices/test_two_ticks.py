"""Ticks of several processes: one works, the others say so, and one that is killed blocks none."""

import signal
from collections import Counter
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from disclosures.models import Obligation
from disclosures.timeliness.issuing import issue
from portal.base.audit.models import Entry
from portal.base.departments.models import User
from portal.base.notices.models import Notice
from portal.supervision.tickets.models import Ticket
from tests.factories import (
    make_category,
    make_departments,
    make_item,
    make_move,
    make_people,
    make_requirement,
)
from tests.mail_server import mail_server
from tests.processes import manage
from tests.supervision.tickets.reports import make_report

AT_WORK = "another tick is at work"


@pytest.fixture
def server():
    with mail_server() as server:
        yield server


@pytest.fixture
def tick(tmp_path, server):
    return lambda: manage(tmp_path, "tick", EMAIL_HOST="127.0.0.1", EMAIL_PORT=str(server.port))


@pytest.fixture
def item(committed_db):
    """An item that is due to be published, with duties and reports to be reminded of."""
    now, departments = timezone.now(), make_departments()
    today, people = timezone.localdate(now), make_people(departments)
    User.objects.update(email="somebody@example.org")
    with transaction.atomic():
        item = make_item("approved", people, category=make_category())
        make_move(item, "schedule", people["publisher"], publish_at=now + timedelta(hours=1))
        issue(make_requirement(departments, owing=["prison"]), today)
        make_report()
    type(item).objects.update(publish_at=now)
    Obligation.objects.update(due_on=today + timedelta(days=1))
    Ticket.objects.update(due_on=today + timedelta(days=1))
    Notice.objects.all().delete()
    return item


def said(process) -> str:
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    return out


def assert_done_once(item, server):
    item.refresh_from_db()
    assert item.status == "published"
    assert Entry.objects.filter(action="published").count() == 1
    told = Counter(Notice.objects.values_list("recipient", "kind"))
    assert {kind for _person, kind in told} == {"published", "due_soon", "ticket_due_soon"}
    assert set(told.values()) == {1}
    assert not Notice.objects.filter(sent_at=None).exists()
    assert set(server.count("Message-ID").values()) == {1}
    assert len(server.mails) == Notice.objects.count()


def test_two_ticks_at_once_do_everything_once(item, tick, server):
    server.gate.clear()  # whoever works is held at its first mail
    first = tick()
    assert server.has_mail.wait(60)

    assert said(tick()).strip() == AT_WORK

    server.gate.set()
    assert AT_WORK not in said(first)
    assert_done_once(item, server)


def test_ticks_that_begin_together_do_everything_once(item, tick, server):
    for output in map(said, [tick(), tick()]):
        assert output.strip() == AT_WORK or "mails sent" in output

    assert_done_once(item, server)


def test_a_tick_that_is_killed_lets_the_next_one_work(item, tick, server):
    server.gate.clear()
    first = tick()
    assert server.has_mail.wait(60)
    first.kill()
    assert first.wait() == -signal.SIGKILL
    server.gate.set()

    output = said(tick())

    assert AT_WORK not in output
    assert "log entries verified" in output
