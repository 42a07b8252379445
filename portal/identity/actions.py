"""What the log says of the site's identity, and what staff are told."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS
from portal.base.notices.kinds import NOTICE_KINDS


@ACTIONS.register
class Action(TextChoices):
    PROPOSED = "identity_proposed", pgettext_lazy("log", "提出更改网站基本信息")
    RELEASED = "identity_released", pgettext_lazy("log", "放行网站基本信息")
    REFUSED = "identity_refused", pgettext_lazy("log", "退回网站基本信息的更改")


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    IDENTITY_REFUSED = "identity_refused", _("您对网站基本信息的更改被退回")
