"""What a database is made of: tables with their columns and rules, indexes, triggers, functions,
as it tells them itself."""

import re

from django.db import connection

SQLITE = "SELECT type, tbl_name, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%'"
POSTGRESQL = """
    SELECT 'column', table_name, column_name,
        concat_ws(' ', data_type, character_maximum_length, numeric_precision,
            numeric_scale, is_nullable, column_default, identity_generation, collation_name,
            generation_expression)
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL
    SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL
    SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL
    SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid)
    FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL
    SELECT 'function', '', proname, pg_get_functiondef(oid)
    FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
    UNION ALL
    SELECT 'sequence', sequencename, '', concat_ws(' ', data_type, start_value, increment_by)
    FROM pg_sequences WHERE schemaname = 'public'
    """


# Of a condition that was restored from its text, the casts and brackets stand elsewhere.
CASTS = re.compile(r"::[a-z ]+(\(\d+\))?(\[\])?|[()]")


def made_of() -> set[tuple[str, str, str, str]]:
    """Whatever the order in which the columns of a table came."""
    on_sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        cursor.execute(SQLITE if on_sqlite else POSTGRESQL)
        found = cursor.fetchall()
    plain = _in_any_order if on_sqlite else _without_casts
    return {(*names, plain(said or "")) for *names, said in found}


def _in_any_order(said: str) -> str:
    return ", ".join(sorted(said.split(", ")))


def _without_casts(said: str) -> str:
    return CASTS.sub("", said)
