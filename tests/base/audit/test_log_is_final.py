"""Nobody changes the log: not in the admin, not through the ORM, not with SQL."""

from copy import copy

import pytest
from asgiref.sync import async_to_sync
from django.core import serializers
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.core.management.sql import emit_pre_migrate_signal
from django.db import DatabaseError, connection, transaction
from django.db.migrations import Migration
from django.db.models import QuerySet
from django.test import Client

from portal.base.audit import log, triggers
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry, EntryDetail, LogIsFinal
from tests.factories import POSTS

ON_SQLITE = connection.vendor == "sqlite"


@pytest.fixture
def entry(people):
    with transaction.atomic():
        return log.append(
            Action.CHANGED, log.Subject("thing", "1", label="某事"), actor=people["author"]
        )


def log_rows():
    return list(Entry.objects.values()), list(EntryDetail.objects.order_by("pk").values())


def run(sql):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)


# In the admin.


@pytest.mark.parametrize("prefix", ["/admin", "/en/admin"])
@pytest.mark.parametrize("person", [*POSTS, None])
def test_nobody_adds_changes_or_deletes_an_entry(person, prefix, entry, signed_in):
    client = signed_in(person) if person else Client()
    before, base = log_rows(), f"{prefix}/audit/entry/"
    refused = 403 if person else 302
    reads = 200 if person == "supervisor" else refused
    form = {"action": "deleted", "post": "yes", "subject_label": "x", "_save": "1"}

    assert client.get(f"{base}{entry.pk}/change/").status_code == reads
    for path in ("add/", f"{entry.pk}/delete/"):
        assert client.get(base + path).status_code == refused
    for path in ("add/", f"{entry.pk}/change/", f"{entry.pk}/delete/"):
        assert client.post(base + path, form).status_code == 403
    selected = {"action": "delete_selected", "_selected_action": [entry.pk], "post": "yes"}
    assert client.post(base, selected).status_code in (reads, 302, 403)
    assert log_rows() == before


@pytest.mark.parametrize("person", ["superuser", "supervisor"])
def test_details_have_no_room_of_their_own(person, entry, signed_in):
    assert signed_in(person).get("/admin/audit/entrydetail/").status_code == 404


# By the ORM.

REFUSED_BY_THE_MODEL = {
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
    "acreate": lambda entry: async_to_sync(Entry.objects.all().acreate)(sequence=99),
    "aupdate": lambda entry: async_to_sync(Entry.objects.all().aupdate)(action="deleted"),
    "adelete": lambda entry: async_to_sync(Entry.objects.all().adelete)(),
    "abulk_create": lambda entry: async_to_sync(Entry.objects.all().abulk_create)(
        [Entry(sequence=99)]
    ),
    "asave": lambda entry: async_to_sync(entry.asave)(),
    "save one field": lambda entry: entry.save(update_fields=["action"]),
    "bulk_create over it": lambda entry: Entry.objects.bulk_create(
        [entry], update_conflicts=True, update_fields=["action"], unique_fields=["sequence"]
    ),
    "get a detail or create": lambda entry: EntryDetail.objects.get_or_create(entry=entry),
    "update a detail or create": lambda entry: EntryDetail.objects.update_or_create(entry=entry),
    "create a detail": lambda entry: EntryDetail.objects.create(entry=entry, salt="00"),
    "bulk_create details": lambda entry: EntryDetail.objects.bulk_create([entry.detail]),
    "bulk_update details": lambda entry: EntryDetail.objects.bulk_update([entry.detail], ["note"]),
    "through a relation": lambda entry: EntryDetail.objects.filter(entry=entry).update(note="x"),
}


def changed(row, **values):
    row = copy(row)
    for name, value in values.items():
        setattr(row, name, value)
    return row


def load(row):
    """What `loaddata` does: it goes below `Model.save()`."""
    [read] = serializers.deserialize("json", serializers.serialize("json", [row]))
    read.save()


REFUSED_BY_THE_DATABASE = {
    "save_base": lambda entry: changed(entry, action="deleted").save_base(),
    "save_base of a detail": lambda entry: changed(entry.detail, note="x").save_base(),
    "a queryset of another class": lambda entry: QuerySet(Entry).update(action="deleted"),
    "its delete": lambda entry: QuerySet(EntryDetail).delete(),
    "its bulk_create": lambda entry: QuerySet(Entry).bulk_create([changed(entry, sequence=99)]),
    "its bulk_create over it": lambda entry: QuerySet(Entry).bulk_create(
        [entry], update_conflicts=True, update_fields=["action"], unique_fields=["sequence"]
    ),
    "the base manager": lambda entry: Entry._base_manager.update(action="deleted"),
    "_raw_delete": lambda entry: Entry.objects.all()._raw_delete("default"),
    "loaddata over it": lambda entry: load(changed(entry, action="deleted")),
    "loaddata of a gap": lambda entry: load(changed(entry, sequence=entry.sequence + 2)),
    "loaddata over a detail": lambda entry: load(changed(entry.detail, note="x")),
}


@pytest.mark.parametrize("attempt", REFUSED_BY_THE_MODEL.values(), ids=REFUSED_BY_THE_MODEL)
def test_the_models_refuse(attempt, entry):
    before = log_rows()

    with pytest.raises(LogIsFinal):
        attempt(entry)

    assert log_rows() == before


@pytest.mark.parametrize("attempt", REFUSED_BY_THE_DATABASE.values(), ids=REFUSED_BY_THE_DATABASE)
def test_what_goes_below_the_models_meets_the_triggers(attempt, entry):
    before = log_rows()

    with pytest.raises(DatabaseError, match=r"log (entries|details) are"), transaction.atomic():
        attempt(entry)

    assert log_rows() == before


# By SQL.


def copied(model, verb="INSERT", tail="", **values):
    """SQL that writes the first row of a table once more, with other values."""
    columns = [field.column for field in model._meta.fields]
    chosen = [str(values.get(column, column)) for column in columns]
    return (
        f"{verb} INTO {model._meta.db_table} ({', '.join(columns)}) SELECT {', '.join(chosen)}"
        f" FROM {model._meta.db_table} WHERE true ORDER BY 1 LIMIT 1 {tail}"
    )


OVER_ENTRY = "ON CONFLICT (sequence) DO UPDATE SET action = 'deleted'"
OVER_DETAIL = "ON CONFLICT (entry_id) DO UPDATE SET note = 'x'"
SQL = {
    "update": "UPDATE audit_entry SET action = 'deleted'",
    "delete": "DELETE FROM audit_entry",
    "a number twice": copied(Entry),
    "a gap": copied(Entry, sequence="sequence + 2"),
    "update of details": "UPDATE audit_entrydetail SET note = 'x'",
    "delete of details": "DELETE FROM audit_entrydetail",
    "update of nothing but itself": "UPDATE audit_entry SET action = action",
    "renumbering": "UPDATE audit_entry SET sequence = sequence + 100",
    "another detail's entry": "UPDATE audit_entrydetail SET entry_id = entry_id + 100",
    "an entry before the first": copied(Entry, sequence=0),
    "a negative number": copied(Entry, sequence=-1),
    "upsert": copied(Entry, tail=OVER_ENTRY),
    "insert or nothing": copied(Entry, tail="ON CONFLICT DO NOTHING"),
    "a detail twice": copied(EntryDetail),
    "upsert of a detail": copied(EntryDetail, tail=OVER_DETAIL),
    "a detail deleted alone": "DELETE FROM audit_entrydetail WHERE entry_id = 1",
}
if ON_SQLITE:
    SQL |= {
        "replace": copied(Entry, "REPLACE"),
        "insert or replace": copied(Entry, "INSERT OR REPLACE"),
        "insert or replace of a detail": copied(EntryDetail, "INSERT OR REPLACE"),
        "insert or replace with a gap": copied(Entry, "INSERT OR REPLACE", sequence=99),
        "insert or ignore": copied(Entry, "INSERT OR IGNORE"),
        "replace of a detail": copied(EntryDetail, "REPLACE"),
        "update or replace": "UPDATE OR REPLACE audit_entry SET sequence = 1",
        "update or replace of details": "UPDATE OR REPLACE audit_entrydetail SET entry_id = 1",
    }
else:
    SQL |= {
        "truncate": "TRUNCATE audit_entrydetail, audit_entry",
        "truncate in cascade": "TRUNCATE audit_entry RESTART IDENTITY CASCADE",
        "truncate the details": "TRUNCATE audit_entrydetail",
        "delete inside a query": "WITH gone AS (DELETE FROM audit_entry RETURNING 1) SELECT 1",
    }


@pytest.mark.parametrize("sql", SQL.values(), ids=SQL)
def test_the_database_refuses(sql, entry):
    before = log_rows()

    with pytest.raises(DatabaseError):
        run(sql)

    assert log_rows() == before


def test_the_next_number_alone_passes(entry):
    """So that the refusals above are the triggers', not those of a mistaken statement."""
    run(copied(Entry, sequence=entry.sequence + 1))

    assert Entry.objects.count() == entry.sequence + 1


# The system check, and what a migration does.


def run_check():
    call_command("check", databases=["default"])


def drop(trigger):
    run(f"DROP TRIGGER {trigger}" + ("" if ON_SQLITE else f" ON {triggers.table_of(trigger)}"))


@pytest.mark.parametrize("trigger", triggers.TRIGGERS[connection.vendor])
def test_the_check_names_each_missing_trigger(trigger, db):
    run_check()

    with transaction.atomic():
        drop(trigger)
        with pytest.raises(SystemCheckError, match=rf"audit\.E001.*{trigger}"):
            run_check()
        triggers.install_after_migrate("default")
        run_check()
        transaction.set_rollback(True)

    run_check()


def test_the_check_names_a_trigger_that_does_not_fire(db):
    """PostgreSQL can disable one; on SQLite it is there or it is not."""
    for how in [] if ON_SQLITE else ["DISABLE", "ENABLE REPLICA"]:
        with transaction.atomic():
            run(f"ALTER TABLE audit_entry {how} TRIGGER audit_entry_no_change")
            with pytest.raises(SystemCheckError, match=r"audit\.E001.*audit_entry_no_change"):
                run_check()
            triggers.install_after_migrate("default")
            run_check()
            transaction.set_rollback(True)


DOES_NOTHING = {
    "sqlite": [
        "CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry BEGIN SELECT 1; END",
        "CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_node "
        "BEGIN SELECT RAISE(ABORT, 'log entries are final'); END",
    ],
    "postgresql": [
        "CREATE TRIGGER audit_entry_no_change BEFORE UPDATE ON audit_entry "
        "FOR EACH ROW EXECUTE FUNCTION audit_refuse()",
        "CREATE TRIGGER audit_entry_no_change BEFORE UPDATE OR DELETE ON audit_entry "
        "FOR EACH ROW WHEN (false) EXECUTE FUNCTION audit_refuse()",
        "CREATE TRIGGER audit_entry_no_change BEFORE UPDATE OR DELETE ON audit_node "
        "FOR EACH ROW EXECUTE FUNCTION audit_refuse()",
    ],
}[connection.vendor]


def named() -> list[str]:
    return [finding.about for finding in triggers.find_faults()]


@pytest.mark.parametrize("statement", DOES_NOTHING)
def test_a_trigger_of_the_right_name_that_does_nothing_is_named(statement, db):
    name = statement.split()[2]
    with transaction.atomic():
        drop(name)
        run(statement)
        with pytest.raises(SystemCheckError, match=rf"audit\.E001.*{name}"):
            run_check()
        assert name in named()
        if " ON audit_entry " in statement or ON_SQLITE:
            triggers.install_after_migrate("default")
            assert named() == []
        transaction.set_rollback(True)
    assert named() == []


def test_a_trigger_that_nobody_here_made_is_named(db, capsys):
    """It could change what an act writes before that is sealed."""
    with transaction.atomic():
        if ON_SQLITE:
            run("CREATE TRIGGER moved AFTER UPDATE ON disclosures_item BEGIN SELECT 1; END")
        else:
            run("CREATE FUNCTION audit_other() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'")
            run(
                "CREATE TRIGGER moved AFTER UPDATE ON disclosures_item "
                "FOR EACH ROW EXECUTE FUNCTION audit_other()"
            )
        run_check()
        assert "audit.W003" in capsys.readouterr().err
        assert named() == ["moved on disclosures_item"]
        transaction.set_rollback(True)


def test_what_else_keeps_triggers_from_firing_is_named(db):
    for statement, name in [] if ON_SQLITE else [
        ("CREATE OR REPLACE FUNCTION audit_keep_seal() RETURNS trigger LANGUAGE plpgsql AS "
         "'BEGIN RETURN NEW; END'", "audit_seal_no_update"),
        ("CREATE RULE lost AS ON UPDATE TO audit_seal DO INSTEAD NOTHING", "lost on audit_seal"),
        ("SET LOCAL session_replication_role = replica", "session_replication_role"),
    ]:  # fmt: skip
        with transaction.atomic():
            run(statement)
            assert named() == [name]
            transaction.set_rollback(True)


def migrate_length(model, name, old_length, new_length):
    """What `migrate` does with a changed field: SQLite rebuilds the table without its triggers."""
    old = copy(model._meta.get_field(name))
    old.max_length = old_length
    new = copy(old)
    new.max_length = new_length
    plan = [(Migration("0099_longer", "audit"), False)]
    emit_pre_migrate_signal(0, False, "default", plan=plan)
    with connection.schema_editor() as editor:
        editor.alter_field(model, old, new)


@pytest.mark.parametrize(
    ("model", "name", "length"), [(Entry, "subject_label", 400), (EntryDetail, "actor_name", 150)]
)
def test_a_rebuilt_table_is_protected_again_after_migrate(model, name, length, committed_db):
    with transaction.atomic():
        log.append(Action.CHANGED, log.Subject("thing", "1"))
    before, every = log_rows(), triggers.installed(connection)

    migrate_length(model, name, length, length + 1)
    assert (triggers.installed(connection) < every) == ON_SQLITE
    migrate_length(model, name, length + 1, length)
    call_command("migrate", verbosity=0, skip_checks=True)

    assert triggers.installed(connection) == every
    assert log_rows() == before
    with pytest.raises(DatabaseError):
        run(f"DELETE FROM {model._meta.db_table}")


def test_a_migration_elsewhere_lifts_no_trigger(db):
    emit_pre_migrate_signal(0, False, "default", plan=[(Migration("0099_x", "disclosures"), False)])

    run_check()
