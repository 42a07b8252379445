from django.apps import AppConfig
from django.utils.translation import pgettext_lazy


class TopicsConfig(AppConfig):
    name = "portal.topics"
    verbose_name = pgettext_lazy("plural", "办事指引")
