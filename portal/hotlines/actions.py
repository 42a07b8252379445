"""What staff are told of hotlines; the log has words for their acts already."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from portal.base.notices.kinds import NOTICE_KINDS


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    HOTLINE_WRONG = "hotline_wrong", _("热线电话有误，请更正")
