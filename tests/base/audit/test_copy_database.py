"""Moving to another database: each row says the same, each seal fits, and the log goes on."""

import shutil

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from portal.base.audit import log, triggers
from portal.base.audit.actions import Action
from portal.base.audit.models import Seal
from portal.base.departments.models import Department
from tests import migrated
from tests.base.audit.helpers import findings, run
from tests.factories import make_departments, make_people, seal_what_was_made
from tests.processes import database_address, manage
from tests.site.rows import one_of_everything


def everything():
    return list(Seal.objects.order_by("pk").values_list("kind", "row", "entry", "salt", "mac"))


def test_there_and_back(committed_db, log_key, settings, tmp_path, request):
    """Where this is PostgreSQL: to SQLite, and from SQLite to it."""
    with transaction.atomic():
        one_of_everything(make_people(make_departments()))
        seal_what_was_made()
    size, sealed = log.newest_sequence(), everything()
    with pytest.raises(CommandError, match="a log of its own"):
        call_command("copy_database", database_address())
    # A process that opens and closes the file of its own SQLite database loses every lock on it.
    databases = shutil.ignore_patterns("*.sqlite3*")
    shutil.copytree(settings.VAR_DIR, tmp_path / "var", ignore=databases)
    settings.CHECKPOINTS_DIR = tmp_path / "var" / "checkpoints"
    other = f"sqlite:///{tmp_path / 'portal.sqlite3'}"
    migrated.copy_to(tmp_path / "portal.sqlite3", request.config.cache.mkdir("migrated"))

    def there(*command):
        process = manage(
            tmp_path / "var", *command,
            DATABASE_URL=other, LOG_KEY=settings.LOG_KEY, LOG_ORIGIN=settings.LOG_ORIGIN,
        )  # fmt: skip
        return process.communicate()[0], process.returncode

    said, ended = there("copy_database", database_address())
    assert (ended, "rows are copied" in said) == (0, True)
    assert there("verify_log") == (f"{size} entries, and everything fits\n", 0)
    assert there("check", "--database", "default")[1] == 0  # the triggers are back

    triggers.lift(connection)
    call_command("flush", interactive=False, verbosity=0, inhibit_post_migrate=False)
    call_command("copy_database", other, verbosity=0)

    assert (log.newest_sequence(), everything()[: len(sealed)]) == (size + 1, sealed)
    assert findings() == []
    with transaction.atomic():
        Department.objects.create(code="K", name_zh="留下", kind="division")
        entry = log.append(Action.CHANGED, log.Subject("thing", "1"))
    assert (entry.pk, findings()) == (size + 2, [])
    with pytest.raises(Exception, match="final"), transaction.atomic():
        run("DELETE FROM audit_entry")
