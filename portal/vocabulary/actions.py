"""What the log says of everyday words, and what staff are told of them."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS
from portal.base.notices.kinds import NOTICE_KINDS


@ACTIONS.register
class Action(TextChoices):
    PROPOSED = "everyday_word_proposed", pgettext_lazy("log", "提出日常用语")
    RELEASED = "everyday_word_released", pgettext_lazy("log", "放行日常用语")
    REFUSED = "everyday_word_refused", pgettext_lazy("log", "退回日常用语")
    WITHDRAWN = "everyday_word_withdrawn", pgettext_lazy("log", "停用日常用语")


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    WORD_TO_DECIDE = "everyday_word_to_decide", _("日常用语待放行")
    WORD_REFUSED = "everyday_word_refused", _("您提出的日常用语被退回")
