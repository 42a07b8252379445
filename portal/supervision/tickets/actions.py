"""What the log says of the acts on reports, and what staff are told of these."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS
from portal.base.notices.kinds import NOTICE_KINDS


@ACTIONS.register
class Action(TextChoices):
    FILED = "filed", pgettext_lazy("log", "公众反映")
    ENTERED = "entered", pgettext_lazy("log", "代为登记群众反映")
    RECEIVED = "received", pgettext_lazy("log", "首问受理")
    ANSWERED = "answered", pgettext_lazy("log", "答复")
    ASKED_AGAIN = "asked_again", pgettext_lazy("log", "再次反映")
    ANSWER_WRITTEN = "answer_written", pgettext_lazy("log", "拟写答复")
    ANSWER_RELEASED = "answer_released", pgettext_lazy("log", "签发答复")
    CLOSING_PROPOSED = "closing_proposed", pgettext_lazy("log", "拟不予答复")
    CLOSING_RELEASED = "closing_released", pgettext_lazy("log", "签发不予答复")
    CLOSED = "closed", pgettext_lazy("log", "办结")
    ANSWER_PUBLISHED = "answer_published", pgettext_lazy("log", "公开答复")
    PUBLICATION_WRITTEN = "publication_written", pgettext_lazy("log", "拟公开答复")
    PUBLICATION_RELEASED = "publication_released", pgettext_lazy("log", "签发公开答复")
    RATED = "rated", pgettext_lazy("log", "评价答复")
    CONTACT_READ = "contact_read", pgettext_lazy("log", "查看联系方式")
    FILE_READ = "file_read", pgettext_lazy("log", "查看反映的附件")
    HEARING_ASKED = "hearing_asked", pgettext_lazy("log", "听取被投诉部门陈述")
    STATED = "stated", pgettext_lazy("log", "被投诉部门陈述")
    PURGED = "purged", pgettext_lazy("log", "清除联系方式或者附件")
    FLOOD_REFUSED = "flood_refused", pgettext_lazy("log", "拒收过于频繁的反映")
    FILING_REFUSED = "filing_refused", pgettext_lazy("log", "拒收可疑的反映")
    OPENING_REFUSED = "opening_refused", pgettext_lazy("log", "拒绝过于频繁的查询")
    CONSENT_WITHDRAWN = "consent_withdrawn", pgettext_lazy("log", "撤回公开的同意")


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    TICKET_FILED = "ticket_filed", _("有群众反映等您受理")
    TICKET_HANDED_ON = "ticket_handed_on", _("有群众反映移交给您")
    TICKET_ASKED_AGAIN = "ticket_asked_again", _("群众再次反映")
    TICKET_TO_RELEASE = "ticket_to_release", _("有群众反映的答复等您签发")
    TICKET_RETURNED = "ticket_returned", _("您拟写的答复被退回")
    TICKET_HEARD = "ticket_heard", _("有群众投诉请您的部门陈述情况")
    TICKET_STATED = "ticket_stated", _("被投诉部门作了陈述")
    TICKET_UNASSIGNED = "ticket_unassigned", _("有投诉没有部门可以办理，请指定")
    TICKET_DUE_SOON = "ticket_due_soon", _("群众反映即将到期")
    TICKET_OVERDUE = "ticket_overdue", _("群众反映已经逾期")
