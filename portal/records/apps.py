from django.apps import AppConfig
from django.core import checks
from django.utils.translation import gettext_lazy as _


class RecordsConfig(AppConfig):
    name = "portal.records"
    label = "publishing"
    verbose_name = _("发布流程")
    recorded_settings = ("INDEX_NUMBER_PREFIX",)

    def ready(self) -> None:
        from portal.records.checks import check_public_fields
        from portal.records.lookup import record_kinds

        checks.register(check_public_fields, checks.Tags.models)
        record_kinds()  # stops the start if they clash
