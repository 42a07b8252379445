from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig
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
        from portal import checks, deployment  # noqa: F401


class PortalAdminConfig(AdminConfig):
    default_site = "portal.desk.DeskSite"
