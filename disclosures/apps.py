from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class DisclosuresConfig(AppConfig):
    name = "disclosures"
    verbose_name = _("政务公开")
    recorded_settings = ("LIVE_SINCE",)

    def ready(self):
        from disclosures import procedures

        post_migrate.connect(procedures.add_missing, sender=self)
