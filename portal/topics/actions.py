"""What the log says of topics, and what staff are told of them."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS
from portal.base.notices.kinds import NOTICE_KINDS


@ACTIONS.register
class Action(TextChoices):
    PROPOSED = "topic_proposed", pgettext_lazy("log", "提出更改办事指引")
    RELEASED = "topic_released", pgettext_lazy("log", "放行办事指引")
    REFUSED = "topic_refused", pgettext_lazy("log", "退回办事指引的更改")
    WITHDRAWN = "topic_withdrawn", pgettext_lazy("log", "撤下办事指引")


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    TOPIC_REFUSED = "topic_refused", _("您对办事指引的更改被退回")
