from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "portal.base.search"
    verbose_name = _("检索")

    def ready(self) -> None:
        from portal.base.audit import log
        from portal.base.search import index

        log.FOLLOWERS.append(index.follow)
