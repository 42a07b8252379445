import re

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from portal.alerts.models import Subscription
from tests.alerts.made import ask, confirm_link, run


@pytest.fixture
def subscribed(db):
    """Subscribe through the pages, and return the subscription: `subscribed("/…/feed.atom")`."""

    def make(feed="/disclosures/feed.atom", address="reader@example.org", rhythm="at_once"):
        client = Client()
        known = set(Subscription.objects.values_list("pk", flat=True))
        assert ask(client, feed, address, rhythm=rhythm).status_code == 302
        run(timezone.now())
        assert client.post(confirm_link(mail.outbox.pop())).status_code == 302
        return Subscription.objects.exclude(pk__in=known).get()

    return make


@pytest.fixture
def links():
    """The links of this site in a mail, by their last words: `links(mail)["leave"]`."""

    def found(message):
        paths = re.findall(r"/(?:en/)?alerts/\S+", message.body)
        return {"leave" if "/leave/" in path else "own": path for path in paths}

    return found
