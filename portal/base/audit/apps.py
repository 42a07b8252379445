from django.apps import AppConfig
from django.core.checks import Tags, register
from django.db.models.signals import post_migrate, pre_migrate
from django.utils.translation import gettext_lazy as _


class AuditConfig(AppConfig):
    name = "portal.base.audit"
    verbose_name = _("操作日志")
    recorded_settings = ("LOG_ORIGIN", "TIME_ZONE")

    def ready(self) -> None:
        from portal.base.audit import (
            checkpoint_copies,
            checkpoint_verification,
            recorded_settings,
            sealed,
            sealing,
            triggers,
        )

        pre_migrate.connect(triggers.make_way_before_migrate, sender=self)
        post_migrate.connect(triggers.install_after_migrate, sender=self)
        post_migrate.connect(sealing.seal_after_migrate)
        sealed.watch()
        register(triggers.check_triggers, Tags.database)
        register(sealed.check_models, Tags.models)
        register(sealing.check_key, Tags.database)
        register(recorded_settings.check_settings, Tags.database)
        register(checkpoint_verification.check_key, Tags.database)
        register(checkpoint_copies.check_folder, Tags.database)
