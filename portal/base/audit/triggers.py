"""The database itself refuses to change the log, on SQLite and on PostgreSQL.

Nor does it let go of a person who is named there. Installed after every migrate, since SQLite
drops triggers when a table is rebuilt. One that is there and says something else counts as
missing; one that nobody here knows may change what an act writes before that is sealed.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from django.contrib.auth import get_user_model
from django.core.checks import CheckMessage, Error, Warning
from django.db import connection as default_connection
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

from portal.base.audit.findings import Finding
from portal.base.schema import of_current

SQLITE = {
    "audit_entry_no_update": """
        CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'log entries are final'); END""",
    "audit_entry_no_delete": """
        CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'log entries are final'); END""",
    # INSERT OR REPLACE deletes without firing the trigger above, so it is stopped here.
    "audit_entry_in_order": """
        CREATE TRIGGER audit_entry_in_order BEFORE INSERT ON audit_entry
        WHEN NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM audit_entry)
        BEGIN SELECT RAISE(ABORT, 'log entries are numbered without a gap'); END""",
    "audit_entrydetail_no_update": """
        CREATE TRIGGER audit_entrydetail_no_update BEFORE UPDATE ON audit_entrydetail
        BEGIN SELECT RAISE(ABORT, 'log details are final'); END""",
    "audit_entrydetail_once": """
        CREATE TRIGGER audit_entrydetail_once BEFORE INSERT ON audit_entrydetail
        WHEN EXISTS (SELECT 1 FROM audit_entrydetail WHERE entry_id = NEW.entry_id)
        BEGIN SELECT RAISE(ABORT, 'log details are final'); END""",
    "audit_node_no_update": """
        CREATE TRIGGER audit_node_no_update BEFORE UPDATE ON audit_node
        BEGIN SELECT RAISE(ABORT, 'log nodes are final'); END""",
    "audit_node_no_delete": """
        CREATE TRIGGER audit_node_no_delete BEFORE DELETE ON audit_node
        BEGIN SELECT RAISE(ABORT, 'log nodes are final'); END""",
    "audit_node_once": """
        CREATE TRIGGER audit_node_once BEFORE INSERT ON audit_node
        WHEN EXISTS (SELECT 1 FROM audit_node WHERE place = NEW.place)
        BEGIN SELECT RAISE(ABORT, 'log nodes are final'); END""",
    # What a row said is forgotten by an act, whose seal of the row follows; the old salt goes then.
    "audit_seal_no_update": """
        CREATE TRIGGER audit_seal_no_update BEFORE UPDATE ON audit_seal
        WHEN NEW.salt <> '' OR (NEW.id, NEW.kind, NEW."row", NEW.entry, NEW.mac)
            IS NOT (OLD.id, OLD.kind, OLD."row", OLD.entry, OLD.mac)
        OR NOT EXISTS (
            SELECT 1 FROM audit_seal AS later JOIN audit_entry ON sequence = later.entry
            WHERE later.kind = OLD.kind AND later."row" = OLD."row" AND later.entry > OLD.entry
            AND action IN {forgetting})
        BEGIN SELECT RAISE(ABORT, 'seals are final'); END""",
    "audit_seal_no_delete": """
        CREATE TRIGGER audit_seal_no_delete BEFORE DELETE ON audit_seal
        BEGIN SELECT RAISE(ABORT, 'seals are final'); END""",
    "audit_seal_once": """
        CREATE TRIGGER audit_seal_once BEFORE INSERT ON audit_seal
        WHEN EXISTS (SELECT 1 FROM audit_seal WHERE kind = NEW.kind AND "row" = NEW."row"
            AND entry = NEW.entry)
        BEGIN SELECT RAISE(ABORT, 'seals are final'); END""",
    # `manage.py forget` first writes the entry that says so, then deletes.
    "audit_entrydetail_no_delete": """
        CREATE TRIGGER audit_entrydetail_no_delete BEFORE DELETE ON audit_entrydetail
        WHEN NOT EXISTS (
            SELECT 1 FROM audit_entry WHERE action = 'forgotten'
            AND subject_kind = 'entry' AND subject_number = CAST(OLD.entry_id AS TEXT)
            AND sequence > OLD.entry_id)
        BEGIN SELECT RAISE(ABORT, 'log details are final'); END""",
    "audit_person_no_delete": """
        CREATE TRIGGER audit_person_no_delete BEFORE DELETE ON {people}
        WHEN EXISTS (SELECT 1 FROM audit_entrydetail WHERE actor_id = OLD.id)
        BEGIN SELECT RAISE(ABORT, 'whoever acted is never deleted'); END""",
}

POSTGRESQL_FUNCTIONS = """
    CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'log entries are final'; END $$;
    CREATE OR REPLACE FUNCTION audit_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM audit_entry) THEN
            RAISE EXCEPTION 'log entries are numbered without a gap';
        END IF;
        RETURN NEW;
    END $$;
    CREATE OR REPLACE FUNCTION audit_forgotten_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NOT EXISTS (
            SELECT 1 FROM audit_entry WHERE action = 'forgotten'
            AND subject_kind = 'entry' AND subject_number = OLD.entry_id::text
            AND sequence > OLD.entry_id) THEN
            RAISE EXCEPTION 'log details are final';
        END IF;
        RETURN OLD;
    END $$;
    CREATE OR REPLACE FUNCTION audit_keep_seal() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.salt <> '' OR (NEW.id, NEW.kind, NEW."row", NEW.entry, NEW.mac)
            IS DISTINCT FROM (OLD.id, OLD.kind, OLD."row", OLD.entry, OLD.mac)
        OR NOT EXISTS (
            SELECT 1 FROM audit_seal AS later JOIN audit_entry ON sequence = later.entry
            WHERE later.kind = OLD.kind AND later."row" = OLD."row" AND later.entry > OLD.entry
            AND action IN {forgetting}) THEN
            RAISE EXCEPTION 'seals are final';
        END IF;
        RETURN NEW;
    END $$;
    CREATE OR REPLACE FUNCTION audit_keep_person() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'TRUNCATE' THEN
            RAISE EXCEPTION 'whoever acted is never deleted';
        END IF;
        IF EXISTS (SELECT 1 FROM audit_entrydetail WHERE actor_id = OLD.id) THEN
            RAISE EXCEPTION 'whoever acted is never deleted';
        END IF;
        RETURN OLD;
    END $$;
"""
# As `pg_get_triggerdef` says them.
POSTGRESQL = {
    "audit_entry_no_change": """
        CREATE TRIGGER audit_entry_no_change BEFORE DELETE OR UPDATE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
    "audit_entry_no_truncate": """
        CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
    "audit_entry_in_order": """
        CREATE TRIGGER audit_entry_in_order BEFORE INSERT ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION audit_in_order()""",
    "audit_entrydetail_no_update": """
        CREATE TRIGGER audit_entrydetail_no_update BEFORE UPDATE ON audit_entrydetail
        FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
    "audit_entrydetail_no_truncate": """
        CREATE TRIGGER audit_entrydetail_no_truncate BEFORE TRUNCATE ON audit_entrydetail
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
    "audit_node_no_change": """
        CREATE TRIGGER audit_node_no_change BEFORE DELETE OR UPDATE ON audit_node
        FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
    "audit_node_no_truncate": """
        CREATE TRIGGER audit_node_no_truncate BEFORE TRUNCATE ON audit_node
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
    "audit_seal_no_update": """
        CREATE TRIGGER audit_seal_no_update BEFORE UPDATE ON audit_seal
        FOR EACH ROW EXECUTE FUNCTION audit_keep_seal()""",
    "audit_seal_no_delete": """
        CREATE TRIGGER audit_seal_no_delete BEFORE DELETE ON audit_seal
        FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
    "audit_seal_no_truncate": """
        CREATE TRIGGER audit_seal_no_truncate BEFORE TRUNCATE ON audit_seal
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
    "audit_entrydetail_no_delete": """
        CREATE TRIGGER audit_entrydetail_no_delete BEFORE DELETE ON audit_entrydetail
        FOR EACH ROW EXECUTE FUNCTION audit_forgotten_only()""",
    "audit_person_no_delete": """
        CREATE TRIGGER audit_person_no_delete BEFORE DELETE ON {people}
        FOR EACH ROW EXECUTE FUNCTION audit_keep_person()""",
    "audit_person_no_truncate": """
        CREATE TRIGGER audit_person_no_truncate BEFORE TRUNCATE ON {people}
        FOR EACH STATEMENT EXECUTE FUNCTION audit_keep_person()""",
}
# The acts that destroy what a row said before: of the office's, and of what has had its time.
FORGETTING = ("forgotten", "purged")
TRIGGERS = {"sqlite": SQLITE, "postgresql": POSTGRESQL}


class Trigger(NamedTuple):
    """As the database tells it, or is to tell it."""

    table: str
    statement: str
    body: str = ""  # of the function, which PostgreSQL keeps apart
    is_enabled: bool = True


def wanted(vendor: str) -> dict[str, Trigger]:
    """Every trigger by its name."""
    found = {}
    for name, text in TRIGGERS[vendor].items():
        statement = _one_line(text.format(people=_people(), forgetting=FORGETTING))
        body = _bodies()[statement.split()[-1][:-2]] if vendor == "postgresql" else ""
        found[name] = Trigger(table_of(name), statement, body)
    return found


def _bodies() -> dict[str, str]:
    functions = re.findall(r"FUNCTION (\w+)\(\).*?\$\$(.*?)\$\$", _functions(), re.DOTALL)
    return {name: _one_line(body) for name, body in functions}


def _functions() -> str:
    return POSTGRESQL_FUNCTIONS.replace("{forgetting}", str(FORGETTING))


def _one_line(text: str) -> str:
    return " ".join(text.split())


STORED = {
    "sqlite": "SELECT name, tbl_name, sql, '', 1 FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": """
        SELECT tgname, relname, pg_get_triggerdef(t.oid, true),
            CASE WHEN lanname = 'plpgsql' THEN prosrc ELSE lanname::text END,
            tgenabled IN ('O', 'A')
        FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid JOIN pg_proc p ON p.oid = tgfoid
        JOIN pg_language l ON l.oid = prolang
        WHERE NOT tgisinternal AND pg_table_is_visible(tgrelid)""",
}


def stored(connection: BaseDatabaseWrapper) -> dict[tuple[str, str], Trigger]:
    """Every trigger that is there, whoever made it, by its table and name."""
    with connection.cursor() as cursor:
        cursor.execute(STORED[connection.vendor])
        rows = cursor.fetchall()
    return {
        (table, name): Trigger(table, _one_line(text or ""), _one_line(body), bool(is_enabled))
        for name, table, text, body, is_enabled in rows
    }


def installed(connection: BaseDatabaseWrapper) -> set[str]:
    """The names of ours that are there and do what they should."""
    there = stored(connection)
    return {
        name
        for name, one in wanted(connection.vendor).items()
        if there.get((one.table, name)) == one
    }


def strange(connection: BaseDatabaseWrapper) -> list[str]:
    """What else is there: triggers, and rules that do something else than was asked."""
    ours = {(one.table, name) for name, one in wanted(connection.vendor).items()}
    found = set(stored(connection)) - ours
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT tablename, rulename FROM pg_rules WHERE schemaname = current_schema()"
            )
            found |= set(cursor.fetchall())
    return sorted(f"{name} on {table}" for table, name in found)


def install(connection: BaseDatabaseWrapper) -> None:
    on_postgresql, there = connection.vendor == "postgresql", installed(connection)
    with connection.cursor() as cursor:
        if on_postgresql:
            cursor.execute(_functions())
        for name, one in wanted(connection.vendor).items():
            if name not in there:
                table = f" ON {one.table}" * on_postgresql
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}{table}")
                cursor.execute(one.statement)


def lift(connection: BaseDatabaseWrapper) -> None:
    """Remove the triggers. Only the tests' own fixture may call this, and `copy_database`, before
    the log begins."""
    with connection.cursor() as cursor:
        for table, name in stored(connection):
            if name in TRIGGERS[connection.vendor]:
                on = f" ON {table}" * (connection.vendor == "postgresql")
                cursor.execute(f"DROP TRIGGER {name}{on}")


def table_of(name: str) -> str:
    """The table that a trigger guards."""
    about = "_".join(name.split("_")[:2])
    return _people() if about == "audit_person" else about


def make_way_before_migrate(using: str, plan: list, **kwargs: Any) -> None:
    """SQLite rebuilds no table that a trigger of another one names."""
    connection = connections[using]
    if connection.vendor == "sqlite" and any(step.app_label == "audit" for step, _ in plan):
        with connection.cursor() as cursor:
            cursor.execute("DROP TRIGGER IF EXISTS audit_entrydetail_no_delete")
            cursor.execute("DROP TRIGGER IF EXISTS audit_seal_no_update")
            cursor.execute("DROP TRIGGER IF EXISTS audit_person_no_delete")


def install_after_migrate(using: str, **kwargs: Any) -> None:
    connection = connections[using]
    if _log_exists(connection):
        install(connection)


@of_current
def check_triggers(databases: Iterable[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """System checks audit.E001: every trigger that protects the log is there, does what it should
    and is enabled; audit.W003: there is no other."""
    problems: list[CheckMessage] = []
    for alias in databases or []:
        connection = connections[alias]
        missing = set(TRIGGERS[connection.vendor]) - installed(connection)
        if missing:
            problems.append(
                Error(
                    f"The log in database {alias!r} is not protected: {sorted(missing)} missing.",
                    hint="Run `manage.py migrate --skip-checks`: it installs them again.",
                    id="audit.E001",
                )
            )
        if unknown := strange(connection):
            message = f"Database {alias!r} has triggers that are not the portal's: {unknown}."
            problems.append(Warning(message, hint="Drop them.", id="audit.W003"))
    return problems


def find_faults() -> Iterator[Finding]:
    """The same, for `verify_log`."""
    connection = default_connection
    there = {name for _table, name in stored(connection)}
    for name in sorted(set(TRIGGERS[connection.vendor]) - installed(connection)):
        fault = "altered, or does not fire" if name in there else "missing"
        yield Finding("trigger", name, f"{fault}; migrate --skip-checks mends it")
    for name in strange(connection):
        yield Finding("trigger", name, "not the portal's: it may change what acts write")
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SHOW session_replication_role")
            if cursor.fetchone() != ("origin",):
                yield Finding("trigger", "session_replication_role", "no trigger fires")


def _log_exists(connection: BaseDatabaseWrapper) -> bool:
    tables = connection.introspection.table_names()
    needed = {"audit_entry", "audit_entrydetail", "audit_node", "audit_seal", _people()}
    return needed <= set(tables)


def _people() -> str:
    return get_user_model()._meta.db_table
