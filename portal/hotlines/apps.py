from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HotlinesConfig(AppConfig):
    name = "portal.hotlines"
    verbose_name = _("热线电话")
