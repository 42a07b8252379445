import sqlite3

from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig
from django.db.backends.sqlite3.base import DatabaseWrapper
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _

from portal.base.public_pages import PAGES


class PortalConfig(AppConfig):
    name = "portal"
    verbose_name = _("阳光政务")

    def ready(self):
        """First of all apps, so that whatever they declare is known to all of them."""
        autodiscover_modules(
            "actions", "causes", "jobs", "public_pages", "open_duties", "search_sources"
        )
        PAGES.check()
        _ask_for_json_without_a_lock()
        from portal import checks, deployment  # noqa: F401


def _ask_for_json_without_a_lock() -> None:
    """Django asks each connection to SQLite whether it knows JSON, in a transaction, which begins
    with a lock here: the first reader of a thread would wait for whoever writes, and believe from
    then on that there is no JSON. It has been part of SQLite since 3.38."""
    if sqlite3.sqlite_version_info >= (3, 38):
        DatabaseWrapper.features_class.supports_json_field = True  # type: ignore[assignment]


class PortalAdminConfig(AdminConfig):
    default_site = "portal.desk.DeskSite"
