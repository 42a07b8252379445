"""The database itself refuses to change the log, on SQLite and on PostgreSQL.

Nor does it let go of a person who is named there. Installed after every migrate, since SQLite
drops triggers when a table is rebuilt.
"""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.core.checks import CheckMessage, Error
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

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
            AND subject_kind = 'entry' AND subject_number = CAST(OLD.entry_id AS TEXT))
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
            AND subject_kind = 'entry' AND subject_number = OLD.entry_id::text) THEN
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
# OR REPLACE: a disabled trigger is still there, and is enabled again by this.
POSTGRESQL = {
    "audit_entry_no_change": """
        CREATE OR REPLACE TRIGGER audit_entry_no_change BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
    "audit_entry_no_truncate": """
        CREATE OR REPLACE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
    "audit_entry_in_order": """
        CREATE OR REPLACE TRIGGER audit_entry_in_order BEFORE INSERT ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION audit_in_order()""",
    "audit_entrydetail_no_update": """
        CREATE OR REPLACE TRIGGER audit_entrydetail_no_update BEFORE UPDATE ON audit_entrydetail
        FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
    "audit_entrydetail_no_truncate": """
        CREATE OR REPLACE TRIGGER audit_entrydetail_no_truncate BEFORE TRUNCATE ON audit_entrydetail
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
    "audit_node_no_change": """
        CREATE OR REPLACE TRIGGER audit_node_no_change BEFORE UPDATE OR DELETE ON audit_node
        FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
    "audit_node_no_truncate": """
        CREATE OR REPLACE TRIGGER audit_node_no_truncate BEFORE TRUNCATE ON audit_node
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
    "audit_seal_no_update": """
        CREATE OR REPLACE TRIGGER audit_seal_no_update BEFORE UPDATE ON audit_seal
        FOR EACH ROW EXECUTE FUNCTION audit_keep_seal()""",
    "audit_seal_no_delete": """
        CREATE OR REPLACE TRIGGER audit_seal_no_delete BEFORE DELETE ON audit_seal
        FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
    "audit_seal_no_truncate": """
        CREATE OR REPLACE TRIGGER audit_seal_no_truncate BEFORE TRUNCATE ON audit_seal
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
    "audit_entrydetail_no_delete": """
        CREATE OR REPLACE TRIGGER audit_entrydetail_no_delete BEFORE DELETE ON audit_entrydetail
        FOR EACH ROW EXECUTE FUNCTION audit_forgotten_only()""",
    "audit_person_no_delete": """
        CREATE OR REPLACE TRIGGER audit_person_no_delete BEFORE DELETE ON {people}
        FOR EACH ROW EXECUTE FUNCTION audit_keep_person()""",
    "audit_person_no_truncate": """
        CREATE OR REPLACE TRIGGER audit_person_no_truncate BEFORE TRUNCATE ON {people}
        FOR EACH STATEMENT EXECUTE FUNCTION audit_keep_person()""",
}
# The acts that destroy what a row said before: of the office's, and of what has had its time.
FORGETTING = "('forgotten', 'purged')"
TRIGGERS = {"sqlite": SQLITE, "postgresql": POSTGRESQL}


def install(connection: BaseDatabaseWrapper) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(POSTGRESQL_FUNCTIONS.replace("{forgetting}", FORGETTING))
        present = installed(connection)
        for name, statement in TRIGGERS[connection.vendor].items():
            if name not in present:
                cursor.execute(statement.format(people=_people(), forgetting=FORGETTING))


def lift(connection: BaseDatabaseWrapper) -> None:
    """Remove the triggers. Only the tests' own fixture may call this."""
    with connection.cursor() as cursor:
        for name in installed(connection):
            table = f" ON {table_of(name)}" * (connection.vendor == "postgresql")
            cursor.execute(f"DROP TRIGGER {name}{table}")


def table_of(name: str) -> str:
    """The table that a trigger guards."""
    about = "_".join(name.split("_")[:2])
    return _people() if about == "audit_person" else about


def installed(connection: BaseDatabaseWrapper) -> set[str]:
    query = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit_%'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
        " AND tgenabled IN ('O', 'A') AND tgname LIKE 'audit_%'",
    }[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(query)
        return {name for (name,) in cursor.fetchall()}


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


def check_triggers(databases: Iterable[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """System check audit.E001: every trigger that protects the log is there and enabled."""
    problems: list[CheckMessage] = []
    for alias in databases or []:
        connection = connections[alias]
        if not _log_exists(connection):
            continue
        missing = set(TRIGGERS[connection.vendor]) - installed(connection)
        if missing:
            problems.append(
                Error(
                    f"The log in database {alias!r} is not protected: {sorted(missing)} missing.",
                    hint="Run `manage.py migrate --skip-checks`: it installs them again.",
                    id="audit.E001",
                )
            )
    return problems


def _log_exists(connection: BaseDatabaseWrapper) -> bool:
    tables = connection.introspection.table_names()
    needed = {"audit_entry", "audit_entrydetail", "audit_node", "audit_seal", _people()}
    return needed <= set(tables)


def _people() -> str:
    return get_user_model()._meta.db_table
