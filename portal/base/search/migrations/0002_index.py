from django.db import migrations

from portal.base.search.engines import PostgreSQLEngine, SQLiteEngine

ENGINES = {"sqlite": SQLiteEngine, "postgresql": PostgreSQLEngine}


def create(apps, schema_editor):
    for statement in ENGINES[schema_editor.connection.vendor].create:
        schema_editor.execute(statement)


def drop(apps, schema_editor):
    for statement in ENGINES[schema_editor.connection.vendor].drop:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """The index itself: a virtual table on SQLite, tsvectors on PostgreSQL."""

    dependencies = [("search", "0001_initial")]

    operations = [migrations.RunPython(create, drop)]
