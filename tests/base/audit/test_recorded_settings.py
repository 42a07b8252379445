"""Settings that figures, numbers and proofs depend on are sealed, and change by a public act."""

import io
from datetime import date

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command

from portal.base.audit import checkpoints, recorded_settings, verify
from portal.base.audit.leaf import leaf_data
from portal.base.audit.log_verification import check_log
from portal.base.audit.models import Entry, Seal
from portal.base.audit.recorded_settings import RecordedSetting, check_settings
from portal.base.audit.seal_verification import check_rows
from portal.base.audit.sealing import seal_after_migrate
from portal.verification import verify_log
from tests.base.audit.helpers import run
from tests.factories import seal_what_was_made
from tests.migrated import LOG_ORIGIN

ROWS = {"audit.recordedsetting"}


def told() -> list[str]:
    return [f"{one.id} {one.msg}" for one in check_settings(["default"])]


def findings() -> list[str]:
    return [one for one in verify_log().findings if one.startswith("setting ")]


def record() -> str:
    said = io.StringIO()
    call_command("record_settings", note="上线日期以批复为准", stdout=said)
    return said.getvalue()


def test_they_are_recorded_and_sealed_when_the_portal_is_set_up(db):
    kept = dict(RecordedSetting.objects.values_list("name", "value"))
    assert set(kept) == set(recorded_settings.declared())
    assert (kept["LOG_ORIGIN"], kept["LIVE_SINCE"]) == (LOG_ORIGIN, "")
    assert kept["CALENDAR_SOURCES"] == "national,local"
    assert set(Seal.objects.filter(kind__in=ROWS).values_list("entry", flat=True)) == {0}
    assert (list(check_rows(ROWS)), told(), Entry.objects.count()) == ([], [], 0)


@pytest.mark.pages
def test_a_change_is_named_until_somebody_answers_for_it_in_public(db, settings, client, signed):
    settings.LIVE_SINCE = date(2009, 1, 1)
    said = "is 2009-01-01 here, and not set since the portal was set up"
    assert findings() == [f"setting LIVE_SINCE: {said}"]
    assert told() == [f"audit.W001 The setting LIVE_SINCE {said}."]

    assert record() == "LIVE_SINCE is recorded as 2009-01-01.\n"

    entry = Entry.objects.select_related("detail").first()
    assert entry.detail.changes == {"value": ["", "2009-01-01"]}
    assert entry.detail.note == "上线日期以批复为准"
    told_by_leaf = leaf_data(entry)
    assert (told_by_leaf["action"], told_by_leaf["number"]) == (
        "setting_recorded", "LIVE_SINCE=2009-01-01",
    )  # fmt: skip
    for page in ("/log/", "/en/log/", f"/log/{entry.pk}/"):
        assert "LIVE_SINCE=2009-01-01" in client.get(page).content.decode()
    assert (findings(), told(), list(check_rows(ROWS))) == ([], [], [])
    with pytest.raises(CommandError, match="nothing to record"):
        record()

    settings.LIVE_SINCE = None
    assert findings() == [
        f"setting LIVE_SINCE: is not set here, and 2009-01-01 since entry {entry.pk}"
    ]


def test_who_records_it_by_sql_is_named(db, settings):
    settings.CALENDAR_SOURCES = ["national"]
    run("UPDATE audit_recordedsetting SET value = 'national' WHERE name = 'CALENDAR_SOURCES'")
    row = RecordedSetting.objects.get(name="CALENDAR_SOURCES").pk

    assert told() == []
    assert [str(one) for one in check_rows(ROWS)] == [
        f"row audit.recordedsetting {row}: altered since the portal was set up"
    ]


@pytest.mark.pages
def test_the_log_keeps_its_name_whatever_address_the_site_has(db, settings, signed):
    seal_what_was_made()
    assert verify_log().found == 0  # and its checkpoint is saved
    noted = verify.Key(checkpoints.verifier_key())

    settings.LOG_ORIGIN = "moved.example/log"
    recorded_settings._recorded_origin.cache_clear()

    assert verify.Checkpoint(checkpoints.newest(), noted).origin == LOG_ORIGIN
    assert (list(check_log()), told()) == ([], [])
    settings.LOG_ORIGIN_GIVEN = "moved.example/log"
    (problem,) = told()
    assert problem.startswith("audit.E005 LOG_ORIGIN is moved.example/log, but the log has been")
    with pytest.raises(CommandError, match="nothing to record"):
        record()


def test_what_a_release_begins_to_record_is_logged_by_its_migration(db, settings, monkeypatch):
    seal_what_was_made()
    before = Entry.objects.count()
    settings.NEW_LIMIT = 7
    monkeypatch.setattr(
        recorded_settings, "declared", lambda: ["LIVE_SINCE", "LOG_ORIGIN", "NEW_LIMIT"]
    )
    settings.LIVE_SINCE = date(2009, 1, 1)  # is not slipped in along with it
    assert told()[1] == "audit.W001 The setting NEW_LIMIT is 7 here, and was never recorded."

    for _time in range(2):
        last = [one for one in apps.get_app_configs() if one.models_module][-1]
        seal_after_migrate(last, "default")

    (entry,) = Entry.objects.filter(sequence__gt=before)
    assert (entry.subject_number, entry.is_public) == ("NEW_LIMIT=7", True)
    assert [one.name for one in recorded_settings.differences()] == ["LIVE_SINCE"]
    assert list(check_rows(ROWS)) == []
