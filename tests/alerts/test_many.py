"""What alerts cost does not grow with those who are alerted: the small form of
`tests/bench_alerts.py`."""

import pytest
from django.utils import timezone

from portal.alerts import mailings
from portal.alerts.mailings import queue_digests, send_digests
from portal.alerts.models import Subscription
from tests.alerts.made import cost_of, log_made, made
from tests.factories import make_category, make_departments, make_item, make_people


@pytest.mark.django_db
def test_many_subscribers_cost_a_few_statements_each_and_no_memory(settings, monkeypatch):
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    people, category = make_people(make_departments()), make_category()
    feeds, read = [], mailings.read

    def counted(feed, *args):
        feeds.append(feed)
        return read(feed, *args)

    monkeypatch.setattr(mailings, "read", counted)

    def alerted(count: int) -> tuple[int, int, int]:
        """Statements to find out whom to tell and, for each, to tell them; bytes at most."""
        Subscription.objects.all()._raw_delete("default")
        log_made([made(number, timezone.now()) for number in range(count)])
        make_item("published", people, category=category)
        feeds.clear()
        queued = cost_of(lambda: queue_digests(timezone.now(), 60))
        sent = cost_of(lambda: send_digests(timezone.now()))
        assert queued.count == sent.count == count
        assert len(feeds) == 2  # to find out, and to tell
        return queued.statements, sent.statements // count, max(queued.peak, sent.peak)

    for _time in range(2):
        alerted(5)  # what is read once and kept, until a seal says that it changed
    few, many = alerted(20), alerted(60)

    assert many[:2] == few[:2]
    assert many[1] <= 4
    assert many[2] < few[2] + 50_000
