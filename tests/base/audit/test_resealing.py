"""A migration that changes sealed columns seals rows anew, and none that somebody altered."""

import pytest
from django.core.management.base import CommandError
from django.db import connection, migrations, transaction
from django.db.migrations.executor import MigrationExecutor

from portal.base.audit.log_verification import check_log
from portal.base.audit.models import Entry
from portal.base.audit.resealing import resealed
from portal.base.audit.seal_verification import check_rows, differing
from portal.base.departments.models import Hotline
from tests.base.audit.helpers import run
from tests.factories import make_departments, seal_what_was_made

KIND, HOURS = "departments.hotline", "周一至周五"


class Renaming:
    """One migration, there and back."""

    def __init__(self):
        self.migration = migrations.Migration("0099_renamed", "departments")
        self.migration.operations = resealed(
            "departments.Hotline", migrations.RenameField("hotline", "hours_zh", "opening_hours")
        )
        self.before = MigrationExecutor(connection).loader.project_state()
        self.model = self.migration.mutate_state(self.before).apps.get_model(KIND)

    def there(self):
        with connection.schema_editor(atomic=True) as editor:
            self.migration.apply(self.before.clone(), editor)

    def back(self):
        with connection.schema_editor(atomic=True) as editor:
            self.migration.unapply(self.before.clone(), editor)


@pytest.fixture
def hotline(committed_db):
    with transaction.atomic():
        row = Hotline.objects.create(
            department=make_departments()["division"], number="0951-5018900", hours_zh=HOURS
        )
        seal_what_was_made()
    return row


def test_what_a_migration_renames_is_sealed_anew_by_a_logged_run(hotline):
    renaming, entries = Renaming(), Entry.objects.count()
    renaming.there()
    try:
        assert differing(renaming.model, [hotline.pk]) == {}
        entry = Entry.objects.first()
        assert Entry.objects.count() == entries + 1
        assert (entry.action, entry.subject_number) == ("system_run", KIND)
        assert entry.detail.changes == {"resealed": 1}
        run("UPDATE departments_hotline SET opening_hours = '110'")
        assert list(differing(renaming.model, [hotline.pk])) == [hotline.pk]
        run(f"UPDATE departments_hotline SET opening_hours = '{HOURS}'")
    finally:
        renaming.back()
    assert list(check_rows()) == []
    assert list(check_log()) == []


def test_what_somebody_altered_is_not_sealed_anew(hotline):
    run("UPDATE departments_hotline SET hours_zh = '110'")
    entries = Entry.objects.count()
    with pytest.raises(CommandError, match=f"Nothing was changed.*{KIND} {hotline.pk}"):
        Renaming().there()
    assert Entry.objects.count() == entries
    hotline.refresh_from_db()  # the column is called as before
    assert hotline.hours_zh == "110"
