"""What a room must say of its import."""

import pytest
from django.contrib.admin import ModelAdmin
from django.core.exceptions import ImproperlyConfigured

from portal.base.lists.imports import ImportAdmin


def test_an_import_that_is_not_all_said_stops_the_start():
    class Half(ImportAdmin):
        import_title = "导入"

        def dry_run(self, request, table, given):
            return None

    with pytest.raises(ImproperlyConfigured, match=r"test_imports\..*Room: says no 'apply_import'"):

        class Room(Half, ModelAdmin):
            pass
