"""Nothing that people may do looks like tampering."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.utils import timezone

from disclosures.models import Item
from portal.base.audit import triggers
from portal.base.audit.models import Entry
from portal.records.actions import Action
from portal.records.due import perform_due
from portal.records.record_verification import check_records
from tests.base.audit.helpers import findings, run
from tests.base.files import samples
from tests.factories import make_move, next_version

pytestmark = pytest.mark.pages


def test_moves_of_every_kind(site, new_item, people):
    draft = new_item("draft", title="应急发布后确认的")
    confirmed = make_move(draft, "force_publish", people["publisher"])
    make_move(confirmed, "confirm", people["publisher2"])
    draft = new_item("draft", title="应急发布后没有确认就改版的")
    next_version(make_move(draft, "force_publish", people["publisher"]), people)
    withheld = new_item("published", title="撤下后不显示名称的")
    make_move(withheld, "withdraw", people["publisher"], withhold_title=True)
    next_version(make_move(new_item("published"), "withdraw", people["publisher"]), people)
    new_item("published", title="有附件的", file=samples.pdf())
    assert findings() == []


def test_what_the_system_does_for_somebody(site, new_item, people):
    now = timezone.now()
    scheduled = new_item("approved", public_until=now + timedelta(hours=3))
    make_move(scheduled, "schedule", people["publisher"], publish_at=now + timedelta(hours=1))
    perform_due(now + timedelta(hours=2))
    scheduled.refresh_from_db()
    assert (scheduled.status, scheduled.published_by) == ("published", people["publisher"])
    assert findings() == []
    perform_due(now + timedelta(hours=4))
    scheduled.refresh_from_db()
    assert (scheduled.status, scheduled.closed_by) == ("ended", None)
    assert findings() == []


def test_a_person_who_left(site, people):
    for name in ("publisher", "publisher2"):
        people[name].is_active = False
        people[name].save()
    assert findings() == []


def test_a_department_that_is_renamed(site):
    site.department.name_zh = "另一个名称"
    site.department.save()
    assert findings() == []


def test_details_that_are_forgotten(site):
    acts = (Action.PUBLISHED, Action.FORCE_PUBLISHED, Action.WITHDRAWN, Action.SCHEDULED)
    for sequence in Entry.objects.filter(action__in=acts).values_list("pk", flat=True):
        call_command("forget", str(sequence), reason="依申请删除", verbosity=0)
    assert findings() == []


def test_entries_from_before_all_of_this_was_logged(site):
    with transaction.atomic():
        triggers.lift(connection)
        run("UPDATE audit_entrydetail SET changes = '{}'")
        assert list(check_records()) == []
        transaction.set_rollback(True)


def test_what_is_republished_is_logged(site, new_item):
    said = {"body": "<p>办理情况，与别的都不同。</p>"}
    first, again = new_item("published", **said), new_item("published", **said)
    assert again.republishes == first.number
    told = [Entry.objects.get(pk=item.published_sequence).detail.changes for item in (first, again)]
    assert [changes["republishes"] for changes in told] == ["", first.number]
    assert findings() == []
    Item.objects.filter(pk=again.pk).update(republishes="")
    assert findings() == [
        f"record {again.number} v1: altered: its republishes is not what the log says"
    ]
