"""What the log says of the acts on demands, and what people are told of these."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS
from portal.base.notices.kinds import NOTICE_KINDS


@ACTIONS.register
class Action(TextChoices):
    DEMANDED = "demanded", pgettext_lazy("log", "督办")
    DEMAND_DRAFTED = "demand_drafted", pgettext_lazy("log", "拟写督办答复")
    DEMAND_RETURNED = "demand_returned", pgettext_lazy("log", "退回督办答复")
    DEMAND_ANSWERED = "demand_answered", pgettext_lazy("log", "签发督办答复")
    DEMAND_ASKED_ANEW = "demand_asked_anew", pgettext_lazy("log", "要求重新答复督办")
    DEMAND_CLOSED = "demand_closed", pgettext_lazy("log", "办结督办")
    DEMAND_WITHDRAWN = "demand_withdrawn", pgettext_lazy("log", "撤回督办")


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    DEMAND_MADE = "demand_made", _("有督办等您的部门答复")
    DEMAND_TO_RELEASE = "demand_to_release", _("有督办的答复等您签发")
    DEMAND_RETURNED = "demand_returned", _("您拟写的督办答复被退回")
    DEMAND_ANSWERED = "demand_answered", _("督办有了答复，等监督员办结")
    DEMAND_ASKED_ANEW = "demand_asked_anew", _("督办要求您的部门重新答复")
    DEMAND_WITHDRAWN = "demand_withdrawn", _("督办已经撤回")
    DEMAND_DUE_SOON = "demand_due_soon", _("督办即将到期")
    DEMAND_OVERDUE = "demand_overdue", _("督办已经逾期")
