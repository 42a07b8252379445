"""What staff are told of by the roof itself."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from portal.base.notices.kinds import NOTICE_KINDS


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    CHECKPOINT = "checkpoint", _("日志的检查点，请保存")
