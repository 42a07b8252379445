from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ScratchConfig(AppConfig):
    name = "portal.base.scratch"
    verbose_name = _("暂存")
