"""What the log says of the acts on evaluations."""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS


@ACTIONS.register
class Action(TextChoices):
    APPOINTED = "appointed", pgettext_lazy("log", "聘任")
    APPOINTMENT_ENDED = "appointment_ended", pgettext_lazy("log", "解聘")
    ROUND_OPENED = "round_opened", pgettext_lazy("log", "启动评议")
    SCORED = "scored", pgettext_lazy("log", "评分")
    REPLIED = "replied", pgettext_lazy("log", "拟写评议回复")
    REPLY_RETURNED = "reply_returned", pgettext_lazy("log", "退回评议回复")
    REPLY_RELEASED = "reply_released", pgettext_lazy("log", "签发评议回复")
    ROUND_CLOSED = "round_closed", pgettext_lazy("log", "结束评议")
    ROUND_CANCELLED = "round_cancelled", pgettext_lazy("log", "取消评议")
