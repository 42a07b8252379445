from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class ApprovalsConfig(AppConfig):
    name = "approvals"
    verbose_name = _("权责目录")

    def ready(self):
        from approvals import power_types

        post_migrate.connect(power_types.add_missing, sender=self)
