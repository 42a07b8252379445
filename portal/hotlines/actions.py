"""What the log says of hotlines besides what any row is said of, and what staff are told."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS
from portal.base.notices.kinds import NOTICE_KINDS


@ACTIONS.register
class Action(TextChoices):
    PROPOSED = "hotline_proposed", pgettext_lazy("log", "提出更改热线电话")
    RELEASED = "hotline_released", pgettext_lazy("log", "放行热线电话")
    REFUSED = "hotline_refused", pgettext_lazy("log", "退回热线电话的更改")
    CORRECTED = "hotline_corrected", pgettext_lazy("log", "紧急更正热线电话")
    CONFIRMED = "hotline_confirmed", pgettext_lazy("log", "确认紧急更正的热线电话")


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    HOTLINE_WRONG = "hotline_wrong", _("热线电话有误，请更正")
    HOTLINE_CORRECTED = "hotline_corrected", _("热线电话紧急更正，待补充确认")
    HOTLINE_REFUSED = "hotline_refused", _("您对热线电话的更改被退回")
