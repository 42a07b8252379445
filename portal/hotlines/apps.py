from django.apps import AppConfig
from django.utils.translation import pgettext_lazy


class HotlinesConfig(AppConfig):
    name = "portal.hotlines"
    verbose_name = pgettext_lazy("plural", "热线电话")
