"""Nobody changes the log: not in the admin, not through the ORM, not with SQL."""

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction

from portal.audit import log, triggers
from portal.audit.models import Action, Entry, EntryDetail, LogIsFinal

ON_SQLITE = connection.vendor == "sqlite"


@pytest.fixture
def entry(people):
    with transaction.atomic():
        return log.append(
            Action.CHANGED, log.Subject("thing", "1", label="某事"), actor=people["author"]
        )


def refused_by_the_database(sql):
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)
    return True


ORM_ATTEMPTS = {
    "create": lambda entry: Entry.objects.create(sequence=99, action="added"),
    "get_or_create": lambda entry: Entry.objects.get_or_create(sequence=99),
    "update_or_create": lambda entry: Entry.objects.update_or_create(sequence=1),
    "bulk_create": lambda entry: Entry.objects.bulk_create([Entry(sequence=99)]),
    "bulk_update": lambda entry: Entry.objects.bulk_update([entry], ["action"]),
    "update": lambda entry: Entry.objects.update(action="deleted"),
    "delete": lambda entry: Entry.objects.all().delete(),
    "save": lambda entry: entry.save(),
    "save a new one": lambda entry: Entry(sequence=99).save(),
    "delete one": lambda entry: entry.delete(),
    "save the detail": lambda entry: entry.detail.save(),
    "delete the detail": lambda entry: entry.detail.delete(),
    "update details": lambda entry: EntryDetail.objects.update(note="anders"),
    "delete details": lambda entry: EntryDetail.objects.all().delete(),
}


@pytest.mark.parametrize("attempt", ORM_ATTEMPTS.values(), ids=ORM_ATTEMPTS)
def test_the_orm_refuses(attempt, entry):
    before = list(Entry.objects.values())

    with pytest.raises(LogIsFinal):
        attempt(entry)

    assert list(Entry.objects.values()) == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit_entry SET action = 'deleted'",
        "UPDATE audit_entry SET sequence = sequence + 1",
        "DELETE FROM audit_entry",
        "UPDATE audit_entrydetail SET note = 'x'",
        "DELETE FROM audit_entrydetail",
    ],
)
def test_the_database_refuses_changes(sql, entry):
    assert refused_by_the_database(sql)


def copy_of_the_entry(verb, sequence):
    columns = [field.column for field in Entry._meta.fields]
    chosen = [str(sequence) if column == "sequence" else column for column in columns]
    return (
        f"{verb} INTO audit_entry ({', '.join(columns)}) "
        f"SELECT {', '.join(chosen)} FROM audit_entry LIMIT 1"
    )


def test_the_database_refuses_a_number_twice_and_a_gap(entry):
    newest = entry.sequence

    assert refused_by_the_database(copy_of_the_entry("INSERT", newest))
    assert refused_by_the_database(copy_of_the_entry("INSERT", newest + 2))
    if ON_SQLITE:
        assert refused_by_the_database(copy_of_the_entry("INSERT OR REPLACE", newest))
        assert refused_by_the_database(
            "INSERT OR REPLACE INTO audit_entrydetail SELECT * FROM audit_entrydetail"
        )
    else:
        assert refused_by_the_database("TRUNCATE audit_entry CASCADE")
        assert refused_by_the_database("TRUNCATE audit_entrydetail")


@pytest.mark.parametrize("person", ["superuser", "supervisor", "administrator", "publisher"])
def test_the_admin_refuses(person, entry, signed_in):
    client = signed_in(person)
    before = list(Entry.objects.values())

    for path in ("add/", f"{entry.pk}/change/", f"{entry.pk}/delete/"):
        url = f"/admin/audit/entry/{path}"
        assert client.post(url, {"action": "deleted", "post": "yes"}).status_code == 403, path

    assert list(Entry.objects.values()) == before


def test_an_entry_outlives_its_person(entry, people):
    people["author"].delete()

    kept = Entry.objects.select_related("detail").get(pk=entry.pk)
    assert kept.detail.actor_name == "author先生"
    assert not get_user_model().objects.filter(pk=kept.detail.actor_id).exists()


def test_the_system_check_misses_a_trigger(entry):
    assert triggers.check_triggers(["default"]) == []

    with transaction.atomic():
        with connection.cursor() as cursor:
            on_table = "" if ON_SQLITE else " ON audit_entry"
            cursor.execute(f"DROP TRIGGER audit_entry_in_order{on_table}")
        problems = triggers.check_triggers(["default"])
        assert [problem.id for problem in problems] == ["audit.E001"]
        assert "audit_entry_in_order" in problems[0].msg
        triggers.install_after_migrate("default")
        assert triggers.check_triggers(["default"]) == []
        transaction.set_rollback(True)


def test_forget_deletes_the_detail_and_says_so(entry):
    call_command("forget", str(entry.sequence), reason="依申请删除", verbosity=0)

    kept = Entry.objects.get(pk=entry.pk)
    assert not EntryDetail.objects.filter(entry_id=entry.pk).exists()
    assert kept.leaf_hash == entry.leaf_hash
    newest = Entry.objects.first()
    assert (newest.action, newest.subject_number) == ("forgotten", str(entry.sequence))
    assert newest.detail.note == "依申请删除"
