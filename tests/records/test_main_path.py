"""A clerk's draft becomes a citizen's page."""

from disclosures.models import Item
from portal.base.audit.models import Entry
from portal.records.states import Status


def test_a_draft_is_submitted_approved_and_published(new_item):
    item = new_item("published")

    assert item.status == Status.PUBLISHED
    actions = list(Entry.objects.order_by("sequence").values_list("action", flat=True))
    assert actions == ["drafted", "submitted", "approved", "published"]
    newest = Entry.objects.first()
    assert (item.published_at, item.published_sequence) == (newest.recorded_at, newest.sequence)


def test_a_citizen_reads_the_published_item(client, new_item):
    item = new_item("published")

    page = client.get(item.get_absolute_url())

    assert page.status_code == 200
    assert item.title in page.content.decode()


def test_a_draft_is_nowhere(client, new_item):
    new_item("draft")

    assert Item.objects.count() == 1
    assert "律师执业许可办理情况" not in client.get("/disclosures/").content.decode()
