"""Every kind of act that the log knows, with the sentence that the timeline and the log say of it.

A room declares its own in its `actions.py`; no migration follows from a new one. What the log
holds is for ever: a word that is no longer declared is shown as it is.
"""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy

from portal.base.registry import Words

ACTIONS = Words("action", max_length=30)


@ACTIONS.register
class Action(TextChoices):
    """Those of no room in particular."""

    ADDED = "added", pgettext_lazy("log", "新增")
    CHANGED = "changed", pgettext_lazy("log", "更改")
    DELETED = "deleted", pgettext_lazy("log", "删除")
    SIGNED_IN = "signed_in", pgettext_lazy("log", "登录")
    SIGN_IN_REFUSED = "sign_in_refused", pgettext_lazy("log", "登录被拒")
    PASSWORD_CHANGED = "password_changed", pgettext_lazy("log", "修改密码")
    PASSWORD_REHASHED = "password_rehashed", pgettext_lazy("log", "更新密码哈希值")
    EXPORTED = "exported", pgettext_lazy("log", "导出")
    FORGOTTEN = "forgotten", pgettext_lazy("log", "删除个人信息")
    CLOCK_CONFIRMED = "clock_confirmed", pgettext_lazy("log", "确认时钟")
    SETTING_RECORDED = "setting_recorded", pgettext_lazy("log", "登记设置")
    SYSTEM_RUN = "system_run", pgettext_lazy("log", "系统运行")
    # Of the log's two keys; see `key_changes`.
    LOG_KEY_CHANGED = "log_key_changed", pgettext_lazy("log", "更换签名密钥")
    LOG_KEY_LOST = "log_key_lost", pgettext_lazy("log", "签名密钥遗失，启用新密钥")
    SEAL_KEY_CHANGED = "seal_key_changed", pgettext_lazy("log", "更换封存密钥")
    SEAL_KEY_LOST = "seal_key_lost", pgettext_lazy("log", "封存密钥遗失，重新封存")
    # Of several rooms that do not know each other.
    REVIEWED = "reviewed", pgettext_lazy("log", "核对仍然正确")
    ASSIGNED = "assigned", pgettext_lazy("log", "指定承办人")
    HANDED_ON = "handed_on", pgettext_lazy("log", "移交")
