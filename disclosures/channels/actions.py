"""What the log says of channels that are registered later."""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS


@ACTIONS.register
class Action(TextChoices):
    CHANNEL_REGISTERED = "channel_registered", pgettext_lazy("log", "登记公开形式")
    CHANNEL_CONFIRMED = "channel_confirmed", pgettext_lazy("log", "核对公开形式")
    CHANNEL_REFUSED = "channel_refused", pgettext_lazy("log", "公开形式未通过核对")
    CHANNEL_WITHDRAWN = "channel_withdrawn", pgettext_lazy("log", "撤下公开形式")
