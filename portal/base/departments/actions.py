"""What the log says of people and their power, for whoever reads it (`portal.acts.standing`)."""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS


@ACTIONS.register
class Action(TextChoices):
    """Of a person or a department: what changes power is proposed by one administrator, and
    confirmed by another (`portal/people/`)."""

    GRANT_PROPOSED = "grant_proposed", pgettext_lazy("log", "提请权限变更")
    GRANT_CONFIRMED = "grant_confirmed", pgettext_lazy("log", "确认权限变更")
    GRANT_DECLINED = "grant_declined", pgettext_lazy("log", "不同意权限变更")
    GRANT_WITHDRAWN = "grant_withdrawn", pgettext_lazy("log", "撤回权限变更")
    PASSWORD_SET = "password_set", pgettext_lazy("log", "重设他人密码")
