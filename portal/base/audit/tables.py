"""Whether the tables of the portal are what its verification takes them for.

A view can tell that a verification is running, and show it other rows than everybody else; so can
a policy of PostgreSQL. An index of SQLite that lacks a row hides it from the lists that go by it. A
column with a default, or that takes NULL where the portal always writes, lets a row come to be of
what no act said. (Types are not compared: both databases call them otherwise than Django does.)
"""

from collections import defaultdict
from collections.abc import Iterator

from django.apps import apps
from django.db import connection, models

from portal.base.audit.findings import Finding

MOST = 20  # faults of an index that are told
# The columns of whatever is a table of its own, as it is found where only a name is given: table,
# column, whether it takes NULL, its default.
COLUMNS = {
    "sqlite": """
        SELECT tables.name, columns.name, NOT columns."notnull", columns.dflt_value
        FROM sqlite_master AS tables, pragma_table_xinfo(tables.name) AS columns
        WHERE tables.type = 'table' AND tables.rootpage > 0""",
    "postgresql": """
        SELECT relname, attname, NOT attnotnull, pg_get_expr(adbin, adrelid)
        FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
        LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
        WHERE relkind IN ('r', 'p') AND NOT relrowsecurity AND pg_table_is_visible(pg_class.oid)
        AND attnum > 0 AND NOT attisdropped""",
}
Columns = dict[str, tuple[bool, str | None]]


def find_faults() -> Iterator[Finding]:
    tables = _tables()
    for model in apps.get_models(include_auto_created=True):
        name = model._meta.db_table
        if name in tables:
            yield from _altered_columns(model, tables[name])
        else:
            text = "not a table, or not all of it is shown: it can show a verification other rows"
            yield Finding("table", name, text)
    if connection.vendor == "sqlite":
        yield from _broken_indexes()


def _tables() -> dict[str, Columns]:
    tables: dict[str, Columns] = defaultdict(dict)
    with connection.cursor() as cursor:
        cursor.execute(COLUMNS[connection.vendor])
        for table, column, null, default in cursor.fetchall():
            tables[table][column] = bool(null), default
    return tables


def _altered_columns(model: type[models.Model], stored: Columns) -> Iterator[Finding]:
    """Migrations leave no default in a column, and no other columns."""
    table = model._meta.db_table
    wanted = {str(one.column): (one.null, None) for one in model._meta.local_concrete_fields}
    for column in sorted({*wanted, *stored}):
        if column not in stored:
            yield Finding("table", table, f"its column {column} is gone")
        elif column not in wanted:
            yield Finding("table", table, f"it has a column {column}, which is not the portal's")
        elif stored[column] != wanted[column]:
            null, default = stored[column]
            now = f"{'NULL' if null else 'NOT NULL'} DEFAULT {default}"
            yield Finding("table", table, f"its column {column} was altered: it is {now}")


def _broken_indexes() -> Iterator[Finding]:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA integrity_check({MOST})")
        faults = [text for (text,) in cursor.fetchall() if text != "ok"]
    for text in faults:
        yield Finding("table", "on disk", f"damaged: {text}")
