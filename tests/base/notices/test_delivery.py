"""Mail to a server that refuses, hangs up, hangs or is away: nobody's mail is lost, one bad one
stops no other, and no run waits for ever."""

import signal
import socket
import time
from datetime import timedelta
from smtplib import SMTPServerDisconnected

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from portal.base.notices import jobs
from portal.base.notices.delivery import deliver
from portal.base.notices.models import Job, Notice
from portal.base.notices.sending import CLAIMED_FOR, TROUBLES
from tests.factories import make_departments, make_people
from tests.mail_server import mail_server
from tests.processes import manage
from tests.threads import at_once

SOON = timedelta(minutes=1)


@pytest.fixture
def server(settings):
    with mail_server() as server:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
        settings.EMAIL_TIMEOUT = 0.5
        yield server


@pytest.fixture
def queue(people):
    """Notices to be sent, to `one@example.org` and so on: `queue("one", "two")`."""
    return lambda *names: queue_for(people, *names)


def queue_for(people, *names) -> list[Notice]:
    now, person = timezone.now(), people["author"]
    notices = []
    for name in names:
        address = f"{name}@example.org"
        person.pk, person.username, person.email = None, name, address
        person.display_name = name
        person.save(force_insert=True)
        notices.append(
            Notice.objects.create(
                recipient_id=person.pk, kind="returned", title=name, path="/",
                queued_at=now, next_attempt_at=now,
            )
        )  # fmt: skip
    return notices


def unsent() -> dict[str, tuple[int, str]]:
    rows = Notice.objects.filter(sent_at=None)
    return {row.title: (row.attempts, row.last_error) for row in rows}


def addressees(server) -> list[str]:
    return [mail["To"].partition("@")[0] for mail in server.mails]


def test_one_connection_carries_many_mails(queue, server):
    queue(*"abcdef")

    assert deliver(timezone.now()) == 6
    assert addressees(server) == list("abcdef")
    assert server.connections == 1


def test_a_server_that_hangs_up_after_some_mails_is_called_again(queue, server):
    server.per_connection = 2
    queue(*"abcdef")

    assert deliver(timezone.now()) == 6
    assert server.connections == 3
    assert sorted(addressees(server)) == list("abcdef")
    assert set(Notice.objects.values_list("attempts", "last_error")) == {(0, "")}


@pytest.mark.parametrize(
    ("address", "error"),
    [
        ("refused@example.org", "550"),
        ("two@at@example.org", "ValueError"),
        ("a@example.org\nBcc: all@example.org", "ValueError"),
    ],
)
def test_one_bad_address_stops_nobody_else(address, error, queue, server):
    server.refused = {"refused@example.org"}
    _good, bad, *_others = queue("a", "bad", "c", "d")
    type(bad.recipient).objects.filter(pk=bad.recipient_id).update(email=address)

    assert deliver(timezone.now()) == 3
    assert addressees(server) == ["a", "c", "d"]
    ((title, (attempts, said)),) = unsent().items()
    assert (title, attempts) == ("bad", 1)
    assert error in said
    assert not any(mail["Bcc"] for mail in server.mails)


def test_a_row_whose_text_cannot_be_made_stops_nobody_else(queue, server, settings, tmp_path):
    (tmp_path / "notices").mkdir()
    template = "{% if notice.title == 'bad' %}{% include 'missing.txt' %}{% endif %}"
    (tmp_path / "notices" / "mail.txt").write_text(template)
    settings.TEMPLATES = [settings.TEMPLATES[0] | {"DIRS": [tmp_path]}]
    queue("a", "bad", "c")

    assert deliver(timezone.now()) == 2
    assert addressees(server) == ["a", "c"]
    assert "TemplateDoesNotExist" in unsent()["bad"][1]


def test_a_mail_at_which_the_server_hangs_up_stops_nobody_else(queue, server):
    server.fatal = {"bad@example.org"}
    queue("a", "bad", "c", "d")

    assert deliver(timezone.now()) == 3
    assert list(unsent()) == ["bad"]
    assert SMTPServerDisconnected.__name__ in unsent()["bad"][1]


def test_a_server_that_is_away_uses_up_no_attempt_and_is_told_on_the_desk(queue, settings, db):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", taken.getsockname()[1]
    queue(*"abc")
    before = set(Notice.objects.values_list("pk", "next_attempt_at"))

    with pytest.raises(CommandError, match="failed: mail"):
        call_command("tick", verbosity=0)

    assert set(Notice.objects.values_list("pk", "next_attempt_at")) == before
    assert set(unsent().values()) == {(0, "")}
    assert "ConnectionRefusedError" in Job.objects.get(name="mail").failure
    (failed,) = jobs.troubles(timezone.now())["failed_jobs"]
    assert failed[1].name == "mail"


@pytest.mark.parametrize("says", ["", "421 go away"], ids=["hangs", "sends away"])
def test_a_server_that_takes_nothing_is_left_alone_after_few_attempts(says, queue, server):
    server.says = says
    if not says:
        server.gate.clear()
    queue(*(f"n{number}" for number in range(20)))

    began = time.monotonic()
    assert deliver(timezone.now()) == 0

    assert time.monotonic() - began < 10
    tried = [attempts for attempts, _said in unsent().values() if attempts]
    assert tried == [1] * TROUBLES


def test_a_run_ends_in_time_and_the_next_goes_on(queue, server):
    queue(*"abc")

    assert deliver(timezone.now(), seconds=0) == 1
    assert deliver(timezone.now()) == 2
    assert sorted(addressees(server)) == list("abc")


def test_each_mail_has_its_own_message_id_that_stays(queue, server):
    queue(*"abc")
    deliver(timezone.now())
    first = server.count("Message-ID")
    assert len(first) == 3
    Notice.objects.update(sent_at=None, next_attempt_at=timezone.now())

    deliver(timezone.now())

    assert server.count("Message-ID") == dict.fromkeys(first, 2)


def test_a_process_that_is_killed_before_it_marks_a_mail_sends_that_one_again(
    committed_db, server, tmp_path
):
    people = make_people(make_departments())
    queue_for(people, *"abc")
    server.gate.clear()  # the first mail is with the server, which has not said so yet
    process = manage(tmp_path, "tick", EMAIL_HOST="127.0.0.1", EMAIL_PORT=str(server.port))
    assert server.has_mail.wait(30)
    process.kill()
    assert process.wait() == -signal.SIGKILL
    server.gate.set()

    assert deliver(timezone.now() + SOON) == 2  # the claim of the killed one stands
    assert deliver(timezone.now() + CLAIMED_FOR + SOON) == 1

    assert sorted(server.count("Message-ID").values()) == [1, 1, 2]
    assert sorted(set(addressees(server))) == list("abc")
    assert not unsent()


def test_who_lost_a_claim_sends_nothing(committed_db, server):
    queue_for(make_people(make_departments()), *"abcdefghij")

    sent = at_once(4, lambda _n: deliver(timezone.now() + SOON))

    assert sum(sent) == 10
    assert set(server.count("Message-ID").values()) == {1}
