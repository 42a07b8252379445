"""What the log says of notice boards."""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS


@ACTIONS.register
class Action(TextChoices):
    CHANGED = "notice_board_changed", pgettext_lazy("log", "公开栏内容更新")
    ENDED = "notice_board_ended", pgettext_lazy("log", "公开栏停用")
