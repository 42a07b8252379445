"""What the log says of procedures, and what staff are told of them. A step told is a change of its
dossier (`portal.base.audit.actions`)."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS
from portal.base.notices.kinds import NOTICE_KINDS


@ACTIONS.register
class Action(TextChoices):
    PROPOSED = "procedure_proposed", pgettext_lazy("log", "提出流程")
    RELEASED = "procedure_released", pgettext_lazy("log", "放行流程")
    REFUSED = "procedure_refused", pgettext_lazy("log", "退回流程的更改")


@NOTICE_KINDS.register
class NoticeKind(TextChoices):
    PROCEDURE_REFUSED = "procedure_refused", _("您对流程的更改被退回")
