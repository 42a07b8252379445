from django.apps import AppConfig
from django.utils.translation import pgettext_lazy


class ProfilesConfig(AppConfig):
    name = "portal.profiles"
    verbose_name = pgettext_lazy("plural", "机构职能")
