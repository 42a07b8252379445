"""What the log says of changes of the catalogue, and what staff are told of them."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS
from portal.base.notices.kinds import NOTICE_KINDS


@ACTIONS.register
class Action(TextChoices):
    REQUIREMENT_PROPOSED = "requirement_proposed", pgettext_lazy("log", "提请变更公开事项目录")
    REQUIREMENT_REFUSED = "requirement_refused", pgettext_lazy("log", "不同意变更公开事项目录")
    REQUIREMENT_RELEASED = "requirement_released", pgettext_lazy("log", "变更公开事项目录")


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    REQUIREMENT_TO_DECIDE = "requirement_to_decide", _("公开事项目录的变更待决定")
    REQUIREMENT_DECIDED = "requirement_decided", _("提请的目录变更已有决定")
    REQUIREMENT_REFUSED = "requirement_refused", _("提请的目录变更未获同意")
