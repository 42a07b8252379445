"""Who alters a row past the portal, and lets an act seal it anew, is named all the same."""

import pytest
from django.db import connection, transaction

from portal.base.audit import log, triggers
from portal.base.audit.actions import Action
from portal.base.audit.log_verification import check_log
from portal.base.audit.seal_verification import check_rows
from portal.base.departments.models import Hotline
from tests.base.audit.helpers import run
from tests.factories import make_departments, seal_what_was_made


@pytest.fixture
def hotline(committed_db):
    with transaction.atomic():
        row = Hotline.objects.create(department=make_departments()["division"], number="0951-1")
        seal_what_was_made()
    return row


def saved(row):
    row.hours_zh = "周一"
    row.save()


def updated(row):
    Hotline.objects.filter(pk=row.pk).update(hours_zh="周一")


def deleted(row):
    row.delete()


@pytest.mark.parametrize("act", [saved, updated, deleted])
def test_what_was_altered_before_an_act_stays_named(hotline, act):
    sealed_by = log.newest_sequence()
    run("UPDATE departments_hotline SET number = '0951-2'")
    row = Hotline.objects.get()
    with transaction.atomic():
        act(row)
        entry = log.append(Action.CHANGED, log.Subject("hotline"), changes={"hours_zh": "周一"})

    assert list(check_rows()) == []
    assert [str(one) for one in check_log()] == [
        f"row departments.hotline {hotline.pk}: altered since entry {sealed_by}, "
        f"until entry {entry.sequence} wrote over it"
    ]


def test_an_act_twice_on_a_row_finds_nothing(hotline):
    with transaction.atomic():
        saved(hotline)
        updated(hotline)
        entry = log.append(Action.CHANGED, log.Subject("hotline"), changes={"a": 1})
    assert entry.detail.changes == {"a": 1}
    assert list(check_log()) == []


@pytest.mark.parametrize("act", [saved, updated, deleted])
def test_a_row_that_no_act_made_is_not_sealed_as_if_one_had(hotline, act):
    names = [f'"{one.column}"' for one in Hotline._meta.concrete_fields if not one.primary_key]
    said = ", ".join(names).replace('"number"', "'110'")
    run(f"""INSERT INTO departments_hotline (id, {", ".join(names)})
        SELECT -1, {said} FROM departments_hotline""")  # fmt: skip
    row = Hotline.objects.get(pk=-1)
    with transaction.atomic():
        act(row)
        entry = log.append(Action.CHANGED, log.Subject("hotline"), changes={"hours_zh": "周一"})

    assert list(check_rows()) == []
    assert [str(one) for one in check_log()] == [
        "row departments.hotline -1: no act made it: it had no seal, "
        f"until entry {entry.sequence} wrote over it"
    ]


def test_a_seal_that_cannot_be_read_stops_no_act(hotline):
    sealed_by = log.newest_sequence()
    triggers.lift(connection)
    run("UPDATE audit_seal SET salt = 'none' WHERE entry = %s", sealed_by)
    triggers.install(connection)
    with transaction.atomic():
        saved(hotline)
        log.append(Action.CHANGED, log.Subject("hotline"), changes={"hours_zh": "周一"})

    text = f"row departments.hotline {hotline.pk}: altered since entry {sealed_by}, until entry"
    assert any(str(one).startswith(text) for one in check_log())
