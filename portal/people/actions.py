"""What administrators are told of changes of power; the log's words are below them
(`portal.base.departments.actions`)."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from portal.base.notices.kinds import NOTICE_KINDS


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    GRANT_PROPOSED = "grant_proposed", _("权限变更待确认")
    GRANT_CONFIRMED = "grant_confirmed", _("权限变更已确认")
    GRANT_DECLINED = "grant_declined", _("权限变更未获同意")
