"""What the log says of a record's acts, and what staff are told of them."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS
from portal.base.notices.kinds import NOTICE_KINDS


@ACTIONS.register
class Action(TextChoices):
    DRAFTED = "drafted", pgettext_lazy("log", "起草")
    EDITED = "edited", pgettext_lazy("log", "修改草稿")
    DISCARDED = "discarded", pgettext_lazy("log", "删除草稿")
    SUBMITTED = "submitted", pgettext_lazy("log", "提交审核")
    RECALLED = "recalled", pgettext_lazy("log", "撤回送审")
    RETURNED = "returned", pgettext_lazy("log", "退回修改")
    APPROVED = "approved", pgettext_lazy("log", "审核通过")
    SENT_BACK = "sent_back", pgettext_lazy("log", "退回拟稿人")
    SCHEDULED = "scheduled", pgettext_lazy("log", "安排定时发布")
    UNSCHEDULED = "unscheduled", pgettext_lazy("log", "取消定时发布")
    PUBLISHED = "published", pgettext_lazy("log", "发布")
    FORCE_PUBLISHED = "force_published", pgettext_lazy("log", "应急发布")
    CONFIRMED = "confirmed", pgettext_lazy("log", "补充确认")
    PUBLICATION_FAILED = "publication_failed", pgettext_lazy("log", "定时发布未成")
    WITHDRAWN = "withdrawn", pgettext_lazy("log", "撤下")
    REASON_RELEASED = "reason_released", pgettext_lazy("log", "公开撤下说明")
    REASON_DROPPED = "reason_dropped", pgettext_lazy("log", "不公开撤下说明")
    ENDED = "ended", pgettext_lazy("log", "公开期满")
    VERSION_OPENED = "version_opened", pgettext_lazy("log", "起草新版本")
    ORIGINAL_READ = "original_read", pgettext_lazy("log", "查看附件原件")
    HEADING_PROPOSED = "heading_proposed", pgettext_lazy("log", "提出更改分类、清单或者权力类型")
    HEADING_RELEASED = "heading_released", pgettext_lazy("log", "放行分类、清单或者权力类型的更改")
    HEADING_REFUSED = "heading_refused", pgettext_lazy("log", "退回分类、清单或者权力类型的更改")


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    SUBMITTED = "submitted", _("有信息等您审核")
    APPROVED_TO_PUBLISH = "approved_to_publish", _("有信息等您发布")
    FORCE_PUBLISHED = "force_published", _("有信息应急发布，待补充确认")
    RETURNED = "returned", _("您的信息被退回")
    APPROVED = "approved", _("您的信息审核通过")
    PUBLISHED = "published", _("您的信息已发布")
    WITHDRAWN = "withdrawn", _("您的信息已撤下")
    REASON_WAITING = "reason_waiting", _("有撤下说明等您确认")
    PUBLICATION_FAILED = "publication_failed", _("定时发布未成")
    HEADING_REFUSED = "heading_refused", _("您对分类、清单或者权力类型的更改被退回")


# What makes a version public.
PUBLICATIONS = (Action.PUBLISHED, Action.FORCE_PUBLISHED)
