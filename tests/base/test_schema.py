"""A database that another version of the portal made is told before `migrate` touches it."""

import pytest
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from portal.base import schema

pytestmark = pytest.mark.django_db


def test_a_database_of_another_version_is_not_migrated():
    assert schema.applied("default") == schema.known()
    MigrationRecorder(connection).record_applied("disclosures", "0099_of_another_version")

    with pytest.raises(
        SystemCheckError, match=r"portal\.E002.*disclosures 0099_of_another_version"
    ):
        call_command("migrate", verbosity=0, skip_checks=False)


def test_checks_of_what_is_in_the_database_wait_until_it_is_migrated():
    asked = []
    check = schema.of_current(lambda databases: asked.extend(databases) or [])
    MigrationRecorder(connection).record_unapplied("disclosures", "0001_initial")
    assert check(databases=["default"]) == [] == asked

    MigrationRecorder(connection).record_applied("disclosures", "0001_initial")
    check(databases=["default"])
    assert asked == ["default"]
