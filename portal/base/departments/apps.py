from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DepartmentsConfig(AppConfig):
    name = "portal.base.departments"
    verbose_name = _("部门与人员")

    def ready(self) -> None:
        from portal.base.departments import signing_in  # noqa: F401
