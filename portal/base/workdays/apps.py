from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class WorkdaysConfig(AppConfig):
    name = "portal.base.workdays"
    verbose_name = _("工作日历")
    recorded_settings = ("CALENDAR_SOURCES",)

    def ready(self) -> None:
        from portal.base.workdays import shipped

        post_migrate.connect(shipped.fill_empty, sender=self)
