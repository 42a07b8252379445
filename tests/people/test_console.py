"""Whoever has the server sets anybody's password, and the log tells of it."""

import io

import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings

from portal.base.audit.models import Entry
from portal.base.audit.refused import LogRefused
from tests.base.audit.test_seals import OTHER_KEY

NEW = "correct horse battery"


@pytest.fixture
def typed(monkeypatch):
    """What is typed at the console, one line after the other."""

    def type_in(*lines):
        answers = iter(lines)
        monkeypatch.setattr("getpass.getpass", lambda prompt="": next(answers))

    return type_in


def change(person):
    call_command("changepassword", person.username, stdout=io.StringIO(), stderr=io.StringIO())
    person.refresh_from_db()


def test_it_is_an_act_that_supervisors_look_at_first(people, typed, signed_in):
    administrator, entries = people["administrator"], Entry.objects.count()
    typed("one thing", "another thing", "short", "short", NEW, NEW)
    change(administrator)

    assert administrator.check_password(NEW)
    entry = Entry.objects.order_by("pk").last()
    assert Entry.objects.count() == entries + 1
    assert (entry.action, entry.subject_number) == ("password_set", str(administrator.pk))
    assert entry.detail.actor_name == "manage.py changepassword"
    page = signed_in("supervisor").get("/admin/audit/entry/unusual/")
    (told,) = next(k.cases for k in page.context["unusual"].kinds if k.name == "accounts")
    assert (told.what, told.label) == ("重设他人密码", str(administrator))


def test_without_its_entry_no_password_is_changed(people, typed, signed_in):
    signed_in("reviewer")  # the log has begun, with its key
    typed(NEW, NEW)
    with override_settings(SEAL_KEYS=[OTHER_KEY]), pytest.raises(LogRefused):
        change(people["author"])
    people["author"].refresh_from_db()
    assert not people["author"].check_password(NEW)


def test_who_never_types_the_same_twice_changes_nothing(people, typed):
    typed(*"abcdef")
    with pytest.raises(CommandError, match="3 attempts"):
        change(people["author"])
    with pytest.raises(CommandError, match="does not exist"):
        call_command("changepassword", "nobody")
