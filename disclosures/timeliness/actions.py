"""What the log says of the acts on obligations, and what staff are told of these."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS
from portal.base.notices.kinds import NOTICE_KINDS


@ACTIONS.register
class Action(TextChoices):
    EVENT_RECORDED = "event_recorded", pgettext_lazy("log", "登记事由，产生公开义务")
    SETTLED = "settled", pgettext_lazy("log", "履行公开义务")
    NIL_PROPOSED = "nil_proposed", pgettext_lazy("log", "提出零申报")
    NIL_DECLARED = "nil_declared", pgettext_lazy("log", "发布零申报")
    NIL_REFUSED = "nil_refused", pgettext_lazy("log", "退回零申报")
    WAIVED = "waived", pgettext_lazy("log", "免予公开")
    REOPENED = "reopened", pgettext_lazy("log", "重新列为未履行")


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    DUE_SOON = "due_soon", _("公开义务即将到期")
    OVERDUE = "overdue", _("公开义务已经逾期")
