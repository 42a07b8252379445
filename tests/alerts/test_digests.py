"""What alerts say, to whom and when: by what the public may see as each is sent."""

import re
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from unittest.mock import Mock

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from portal.alerts import mailings
from portal.alerts.mailings import queue_digests, send_digests
from portal.alerts.models import Subscription
from portal.alerts.rhythms import next_time
from portal.base.audit.models import Entry
from portal.base.notices.sending import PAUSES
from portal.records import feeds
from tests.alerts.made import ask, confirm_link, run
from tests.factories import make_move, next_version

pytestmark = pytest.mark.django_db


def now():
    return timezone.now() + timedelta(minutes=1)


def test_at_once_tells_each_publication_once_and_else_nothing(subscribed, new_item, links):
    new_item("published", title="以前的")
    subscribed("/disclosures/feed.atom?kind=goal")
    assert run(now()) == 0
    new_item("published", title="别的", kind="duty")
    assert run(now()) == 0
    item = new_item("published", title="律师执业目标", kind="goal")
    new_item("draft", title="草稿", kind="goal")
    new_item("published", title="内部的", kind="goal", audience="internal")

    assert (run(now()), run(now())) == (1, 0)

    (message,) = mail.outbox
    assert message.to == ["reader@example.org"]
    for word in ("律师执业目标", str(item.department), f"{item.get_absolute_url()}\n", "公开事项"):
        assert word in message.body
    for word in ("以前的", "别的", "草稿", "内部的"):
        assert word not in message.body
    assert Client().get(links(message)["own"]).status_code == 200


def test_headers_are_what_mail_programs_expect(subscribed, new_item, settings, links):
    settings.SITE_URL = "https://阳光.example"
    subscribed()
    new_item("published")
    run(now())

    read = message_from_bytes(mail.outbox[0].message().as_bytes(), policy=default)

    host = "xn--54qy39n.example"
    subscription = Subscription.objects.get()
    leave = read["List-Unsubscribe"].strip(" <>")
    assert leave.startswith(f"https://{host}/alerts/{subscription.code}/leave/?secret=")
    assert read["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert read["List-Id"] == f"<alerts.{host}>"
    assert (read["Precedence"], read["Auto-Submitted"]) == ("bulk", "auto-generated")
    assert read["Message-ID"].endswith(f"@{host}>")
    assert read.get_content_type() == "text/plain"
    assert not read.defects
    path = leave.removeprefix(f"https://{host}")
    one_click = {"List-Unsubscribe": "One-Click"}
    assert Client(enforce_csrf_checks=True).post(path, one_click).status_code == 200
    assert not Subscription.objects.exists()


@pytest.mark.pages
def test_days_and_weeks_end_at_eight_in_the_morning(subscribed, new_item):
    def at(text):
        return timezone.make_aware(datetime.fromisoformat(text))

    expected = [
        ("daily", "2026-11-28T07:59", "2026-11-28T08:00"),
        ("daily", "2026-11-28T08:00", "2026-11-29T08:00"),
        ("weekly", "2026-11-30T07:59", "2026-11-30T08:00"),  # a Monday
        ("weekly", "2026-11-30T08:00", "2026-12-07T08:00"),
        ("weekly", "2026-12-06T23:00", "2026-12-07T08:00"),
    ]
    assert [next_time(one, at(moment)) for one, moment, _next in expected] == [
        at(moment) for _one, _moment, moment in expected
    ]
    daily = subscribed(rhythm="daily")
    new_item("published", title="一")
    assert run(now()) == 0
    new_item("published", title="二")

    assert run(daily.due_at) == 1
    assert run(daily.due_at + timedelta(hours=1)) == 0
    new_item("published", title="三")
    assert run(daily.due_at + timedelta(hours=23)) == 0
    assert run(daily.due_at + timedelta(hours=24)) == 1
    assert [message.body.count("http") for message in mail.outbox] == [4, 3]


def test_it_is_written_in_the_language_of_the_page(client, new_item):
    ask(client, "/en/disclosures/feed.atom", "reader@example.org", language="/en")
    run(timezone.now())
    path = confirm_link(mail.outbox[0])
    assert path.startswith("/en/alerts/")
    assert not re.search("[\u4e00-\u9fff]", mail.outbox[0].body)
    client.post(path)
    item = new_item("published")
    run(now())

    assert f"/en/disclosures/{item.number}/\n" in mail.outbox[1].body
    assert "/en/alerts/" in mail.outbox[1].body
    assert Subscription.objects.get().feed == "/disclosures/feed.atom"


@pytest.mark.pages
def test_what_is_withdrawn_before_it_is_sent_is_never_told(subscribed, new_item, people):
    subscribed()
    first, second = new_item("published", title="撤下"), new_item("published", title="留下")
    queue_digests(now(), 20)
    assert Subscription.objects.get().next_attempt_at  # it waits
    make_move(first, "withdraw", people["publisher"])

    assert send_digests(now()) == 1
    assert "留下" in mail.outbox[0].body
    assert "撤下" not in mail.outbox[0].body

    third = new_item("published", title="又撤下")
    queue_digests(now(), 20)
    for item in (second, third):
        make_move(item, "withdraw", people["publisher"])
    assert (send_digests(now()), run(now())) == (0, 0)


@pytest.mark.pages
def test_within_a_run_a_withdrawal_reaches_the_next_mail(subscribed, new_item, people, monkeypatch):
    for number in range(2):
        subscribed(address=f"r{number}@example.org")
    item = new_item("published", title="撤下")
    queue_digests(now(), 20)
    told = mailings._digest

    def withdrawn_after(*args):
        message = told(*args)
        make_move(item, "withdraw", people["publisher"])
        return message

    monkeypatch.setattr(mailings, "_digest", withdrawn_after)
    assert send_digests(now()) == 1


@pytest.mark.pages
def test_a_record_is_followed_by_its_versions_and_its_end_is_said_once(
    subscribed, new_item, people
):
    item = new_item("published", title="收费标准")
    subscribed(f"{item.get_absolute_url()}feed.atom")
    item = next_version(item, people, change_note="更新数据")
    assert run(now()) == 1
    assert "收费标准（第 2 版）" in mail.outbox[0].body
    assert "第 1 版" not in mail.outbox[0].body
    make_move(item, "withdraw", people["publisher"])

    assert (run(now()), run(now())) == (1, 0)

    assert "不再提供" in mail.outbox[1].body
    assert "收费标准" not in mail.outbox[1].body
    assert not Subscription.objects.exists()
    told = Entry.objects.select_related("detail").get(action="forgotten")
    assert told.detail.note == "feed gone"


def test_a_list_whose_filter_means_nothing_any_more_ends_too(subscribed, new_item):
    subscribed()
    Subscription.objects.update(told_through=0)
    Subscription._base_manager.filter().update(feed="/disclosures/feed.atom?kind=dance")
    new_item("published")

    assert run(now()) == 1
    assert "不再提供" in mail.outbox[0].body
    assert not Subscription.objects.exists()


@pytest.mark.pages
def test_a_long_list_is_cut_and_says_where_the_rest_is(subscribed, new_item, monkeypatch):
    for module in (feeds, mailings):
        monkeypatch.setattr(module, "MOST", 2)
    subscribed("/disclosures/feed.atom?kind=goal")
    for title in ("甲", "乙", "丙"):
        new_item("published", title=title, kind="goal")

    run(now())

    (message,) = mail.outbox
    assert "1. 丙" in message.body
    assert "2. 乙" in message.body
    assert "甲" not in message.body
    assert "/disclosures/?kind=goal\n" in message.body


def test_a_search_that_took_too_long_is_asked_again(subscribed, new_item, monkeypatch):
    from portal import search_page
    from portal.base.search.engines import TookTooLong

    subscribed("/search/feed.atom?q=%E5%BE%8B%E5%B8%88")
    new_item("published", title="律师")

    def too_long(*args):
        raise TookTooLong

    with monkeypatch.context() as slow:
        slow.setattr(search_page, "older", too_long)
        assert run(now()) == 0

    queue_digests(now(), 20)
    with monkeypatch.context() as slow:  # found in time, and not when it was to be sent
        slow.setattr(search_page, "older", too_long)
        assert send_digests(now()) == 0
    assert send_digests(now() + PAUSES[0]) == 1


@pytest.mark.pages
def test_where_the_sender_is_refused_nobody_is_forgotten(subscribed, new_item, monkeypatch):
    from smtplib import SMTPDataError, SMTPSenderRefused

    from portal.base.notices import sending

    for fault in (SMTPSenderRefused(553, b"no", "portal@example.org"), SMTPDataError(554, b"no")):
        subscribed()
        new_item("published")
        with monkeypatch.context() as failing:
            failing.setattr(sending.MailConnection, "send", Mock(side_effect=fault))
            at = now()
            run(at)
            for pause in PAUSES:
                at += pause
                send_digests(at)
        assert run(Subscription.objects.get().due_at) == 1
        Subscription.objects.all().delete()


def test_a_feed_that_breaks_off_keeps_no_other_waiting(subscribed, new_item, monkeypatch):
    subscribed("/approvals/feed.atom")
    subscribed()
    new_item("published")
    read = mailings.read

    def broken(feed, *args):
        if "approvals" in feed:
            raise OSError("disk")
        return read(feed, *args)

    monkeypatch.setattr(mailings, "read", broken)
    assert run(now()) == 1


def test_what_a_server_says_of_an_address_is_neither_kept_nor_logged(
    subscribed, new_item, monkeypatch, caplog
):
    from smtplib import SMTPRecipientsRefused

    from portal.base.notices import sending

    codes = {"gone@example.org": 550, "full@example.org": 450}
    for address in codes:
        subscribed(address=address)

    def refuse(_self, message):
        (to,) = message.to
        raise SMTPRecipientsRefused({to: (codes[to], f"no {to} here".encode())})

    monkeypatch.setattr(sending.MailConnection, "send", refuse)
    new_item("published")
    at = now()
    run(at)
    errors = set(Subscription.objects.values_list("last_error", flat=True))
    assert errors == {"SMTPRecipientsRefused 550", "SMTPRecipientsRefused 450"}
    for pause in PAUSES:
        at += pause
        send_digests(at)

    # Whose mailbox does not exist is forgotten; the other is told a day later what it missed.
    (left,) = Subscription.objects.all()
    assert (left.next_attempt_at, left.attempts) == (None, 0)
    assert left.due_at >= at + timedelta(days=1)
    assert "example.org" not in caplog.text
    monkeypatch.undo()
    assert run(left.due_at) == 1
    assert mail.outbox[-1].to == ["full@example.org"]
