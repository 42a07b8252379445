from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NoticeBoardConfig(AppConfig):
    name = "portal.notice_board"
    verbose_name = _("政务公开栏")
