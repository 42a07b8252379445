"""What the log says of alerts: of no person, only the random code of a subscription. That one
ended and was forgotten is said in the words of the log itself (`FORGOTTEN`)."""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS


@ACTIONS.register
class Action(TextChoices):
    CONFIRMED = "alert_confirmed", pgettext_lazy("log", "确认更新提醒")
    CHANGED = "alert_changed", pgettext_lazy("log", "更改更新提醒")
