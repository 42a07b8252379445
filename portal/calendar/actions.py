"""What the log says of the calendar and the legal limits, and what staff are told."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS
from portal.base.notices.kinds import NOTICE_KINDS


@ACTIONS.register
class Action(TextChoices):
    PROPOSED = "calendar_proposed", pgettext_lazy("log", "提出更改日历或者法定时限")
    RELEASED = "calendar_released", pgettext_lazy("log", "放行日历或者法定时限的更改")
    REFUSED = "calendar_refused", pgettext_lazy("log", "退回日历或者法定时限的更改")


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    CALENDAR_REFUSED = "calendar_refused", _("您对日历或者法定时限的更改被退回")
