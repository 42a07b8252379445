"""Alerts are sent by several processes, killed ones too; nobody who left is told."""

import signal
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from portal.alerts import subscribing
from portal.alerts.mailings import queue_digests, send_digests
from portal.alerts.models import Request, Subscription
from portal.base.notices.models import Notice
from portal.base.notices.sending import CLAIMED_FOR
from tests.alerts.made import log_made, made
from tests.factories import make_category, make_departments, make_item, make_people
from tests.mail_server import mail_server
from tests.processes import manage
from tests.threads import at_once

SOON = timedelta(minutes=1)


@pytest.fixture
def server(settings):
    with mail_server() as server:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
        yield server


def told_to(count: int) -> None:
    """So many subscribers, and something new for all of them."""
    people = make_people(make_departments())
    log_made([made(number, timezone.now()) for number in range(count)])
    with transaction.atomic():
        make_item("published", people, category=make_category())
    Notice.objects.all().delete()


def test_many_runs_at_once_tell_each_once_and_those_who_left_never(committed_db, server):
    told_to(10)
    assert queue_digests(timezone.now(), 20) == 10
    left = Subscription.objects.order_by("pk").last()
    assert subscribing.end(left, "left")

    sent = at_once(4, lambda _n: send_digests(timezone.now() + SOON))

    assert sum(sent) == 9
    assert sorted(mail["To"] for mail in server.mails) == [f"r{n}@example.org" for n in range(9)]
    assert not queue_digests(timezone.now() + SOON, 20)


def test_a_process_that_is_killed_before_it_marks_sends_that_one_mail_again(
    committed_db, server, tmp_path, settings
):
    told_to(3)
    server.gate.clear()  # the first mail is with the server, which has not said so yet
    environment = {"EMAIL_HOST": "127.0.0.1", "EMAIL_PORT": str(server.port)}
    process = manage(tmp_path, "tick", **environment)
    assert server.has_mail.wait(60)
    process.kill()
    assert process.wait() == -signal.SIGKILL
    server.gate.set()

    assert send_digests(timezone.now() + SOON) == 2  # the claim of the killed one stands
    assert send_digests(timezone.now() + CLAIMED_FOR + SOON) == 1

    assert sorted(server.count("Message-ID").values()) == [1, 1, 2]
    bodies = {mail["To"]: set() for mail in server.mails}
    for mail in server.mails:
        bodies[mail["To"]].add(mail.get_payload())
    assert {len(some) for some in bodies.values()} == {1}
    assert not Subscription.objects.exclude(next_attempt_at=None).exists()


def test_two_clicks_at_once_confirm_once(committed_db):
    make_departments()
    at = timezone.now()
    subscribing.ask("a@example.org", "/disclosures/feed.atom", "daily", "en", network="", at=at)
    subscribing.ask("a@example.org", "/disclosures/feed.atom", "weekly", "en", network="", at=at)
    asked = list(Request.objects.all()) * 2

    found = at_once(4, lambda number: subscribing.confirm(asked[number], timezone.now()))

    assert len([one for one in found if one]) == 2
    assert Subscription.objects.count() == 1
