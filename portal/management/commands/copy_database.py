from itertools import islice
from typing import Any

import dj_database_url
from django.apps import apps
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.management.color import no_style
from django.db import connection, connections, models, transaction
from django.db.migrations.recorder import MigrationRecorder

from portal.base.audit import log, triggers

SOURCE = "source"
BATCH = 2_000


class Command(BaseCommand):
    """Every row as it is, past the models: `loaddata` runs into the seals of what came with the
    portal, and into the triggers that keep them."""

    help = (
        "Copy the portal from another database into this one, which has been migrated and not "
        "used: from SQLite to PostgreSQL or back. Stop the site first; VAR_DIR and keys stay."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("source", help="the other one, written like DATABASE_URL")

    def handle(self, *, source: str, **options: Any) -> None:
        default = connections.settings["default"]
        connections.settings[SOURCE] = default | {"OPTIONS": {}} | dj_database_url.parse(source)
        try:
            with transaction.atomic(SOURCE), transaction.atomic():
                self.stdout.write(f"{copy_all()} rows are copied; now run verify_log")
        finally:
            connections[SOURCE].close()
            del connections[SOURCE], connections.settings[SOURCE]


def copy_all() -> int:
    """In one transaction here and one there, so that all are of the same moment."""
    if connections[SOURCE].vendor == "postgresql":
        with connections[SOURCE].cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
    refuse()
    triggers.lift(connection)  # nobody sees it: they are back at the commit
    tables = connection.introspection.django_table_names(only_existing=True, include_views=False)
    connection.ops.execute_sql_flush(connection.ops.sql_flush(no_style(), tables))
    kinds = apps.get_models(include_auto_created=True)
    count = sum(map(copy, kinds))
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), kinds):
            cursor.execute(statement)
    connection.check_constraints()
    triggers.install(connection)
    call_command("rebuild_search", clear=True, verbosity=0)
    return count


def refuse() -> None:
    there, here = (MigrationRecorder(connections[alias]) for alias in (SOURCE, "default"))
    if set(there.applied_migrations()) != set(here.applied_migrations()):
        raise CommandError("both databases must be migrated by this release first")
    if log.newest_sequence():
        raise CommandError("this database has a log of its own, which would be lost")


def copy(model: type[models.Model]) -> int:
    fields = model._meta.local_concrete_fields
    columns = ", ".join(connection.ops.quote_name(str(field.column)) for field in fields)
    table, places = connection.ops.quote_name(model._meta.db_table), ", ".join(["%s"] * len(fields))
    found = model._base_manager.using(SOURCE).order_by("pk")
    rows, count = found.values_list(*(field.attname for field in fields)).iterator(BATCH), 0
    with connection.cursor() as cursor:
        while some := list(islice(rows, BATCH)):
            cursor.executemany(
                f"INSERT INTO {table} ({columns}) VALUES ({places})",
                [
                    [
                        field.get_db_prep_save(value, connection)
                        for field, value in zip(fields, row, strict=True)
                    ]
                    for row in some
                ],
            )
            count += len(some)
    return count
