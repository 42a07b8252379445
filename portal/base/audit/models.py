"""The log: one final entry for each act, and the personal part of it kept apart.

An `Entry` holds no personal data and is never changed or deleted. Who acted, the reason
given, old and new values and the address live in `EntryDetail`, to which the entry is
committed by a salted hash; `manage.py forget` may delete a detail, never an entry.
"""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class LogIsFinal(Exception):
    """Raised on any attempt to write the log other than through `log.append()`."""


class Action(models.TextChoices):
    """Every kind of act, with the sentence the timeline and the log say of it."""

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
    ENDED = "ended", pgettext_lazy("log", "公开期满")
    VERSION_OPENED = "version_opened", pgettext_lazy("log", "起草新版本")
    EVENT_RECORDED = "event_recorded", pgettext_lazy("log", "登记事由，产生公开义务")
    SETTLED = "settled", pgettext_lazy("log", "履行公开义务")
    NIL_PROPOSED = "nil_proposed", pgettext_lazy("log", "提出零申报")
    NIL_DECLARED = "nil_declared", pgettext_lazy("log", "发布零申报")
    NIL_REFUSED = "nil_refused", pgettext_lazy("log", "退回零申报")
    WAIVED = "waived", pgettext_lazy("log", "免予公开")
    REOPENED = "reopened", pgettext_lazy("log", "重新列为未履行")
    REVIEWED = "reviewed", pgettext_lazy("log", "核对仍然正确")
    ASSIGNED = "assigned", pgettext_lazy("log", "指定承办人")
    ADDED = "added", pgettext_lazy("log", "新增")
    CHANGED = "changed", pgettext_lazy("log", "更改")
    DELETED = "deleted", pgettext_lazy("log", "删除")
    SIGNED_IN = "signed_in", pgettext_lazy("log", "登录")
    SIGN_IN_REFUSED = "sign_in_refused", pgettext_lazy("log", "登录被拒")
    PASSWORD_CHANGED = "password_changed", pgettext_lazy("log", "修改密码")
    ORIGINAL_READ = "original_read", pgettext_lazy("log", "查看附件原件")
    EXPORTED = "exported", pgettext_lazy("log", "导出")
    FORGOTTEN = "forgotten", pgettext_lazy("log", "删除个人信息")
    FILED = "filed", pgettext_lazy("log", "公众反映")
    RECEIVED = "received", pgettext_lazy("log", "首问受理")
    HANDED_ON = "handed_on", pgettext_lazy("log", "移交")
    ANSWERED = "answered", pgettext_lazy("log", "答复")
    ASKED_AGAIN = "asked_again", pgettext_lazy("log", "再次反映")
    CLOSED = "closed", pgettext_lazy("log", "办结")
    ANSWER_PUBLISHED = "answer_published", pgettext_lazy("log", "公开答复")
    CONTACT_READ = "contact_read", pgettext_lazy("log", "查看联系方式")
    PURGED = "purged", pgettext_lazy("log", "清除联系方式")
    FLOOD_REFUSED = "flood_refused", pgettext_lazy("log", "拒收过于频繁的反映")
    FILING_REFUSED = "filing_refused", pgettext_lazy("log", "拒收可疑的反映")
    OPENING_REFUSED = "opening_refused", pgettext_lazy("log", "拒绝过于频繁的查询")
    CONSENT_WITHDRAWN = "consent_withdrawn", pgettext_lazy("log", "撤回公开的同意")
    APPOINTED = "appointed", pgettext_lazy("log", "聘任")
    APPOINTMENT_ENDED = "appointment_ended", pgettext_lazy("log", "解聘")
    ROUND_OPENED = "round_opened", pgettext_lazy("log", "启动评议")
    SCORED = "scored", pgettext_lazy("log", "评分")
    REPLIED = "replied", pgettext_lazy("log", "回复评议意见")
    ROUND_CLOSED = "round_closed", pgettext_lazy("log", "结束评议")
    ROUND_CANCELLED = "round_cancelled", pgettext_lazy("log", "取消评议")
    CLOCK_CONFIRMED = "clock_confirmed", pgettext_lazy("log", "确认时钟")
    SYSTEM_RUN = "system_run", pgettext_lazy("log", "系统运行")


ACTION_LABELS = dict(Action.choices)


def actions() -> list[tuple[str, str]]:
    """Asked when needed, so that a new act needs no migration of this room."""
    return Action.choices


# What makes a version public.
PUBLICATIONS = (Action.PUBLISHED, Action.FORCE_PUBLISHED)


class FinalQuerySet(models.QuerySet):
    def _refuse(self, *args, **kwargs):
        raise LogIsFinal("log entries are written by log.append() alone and never changed")

    create = get_or_create = update_or_create = _refuse
    update = delete = bulk_create = bulk_update = _refuse


class FinalModel(models.Model):
    objects = FinalQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        raise LogIsFinal("log entries are written by log.append() alone and never changed")

    def delete(self, *args, **kwargs):
        raise LogIsFinal("log entries are never deleted")


class Entry(FinalModel):
    sequence = models.BigIntegerField(_("序号"), primary_key=True)
    recorded_at = models.DateTimeField(_("记录时间"), db_index=True)
    action = models.CharField(_("操作"), max_length=30, choices=actions)
    subject_kind = models.CharField(_("对象类型"), max_length=40)
    subject_number = models.CharField(_("对象编号"), max_length=150, blank=True)
    subject_version = models.PositiveIntegerField(_("版本"), null=True)
    subject_label = models.CharField(_("对象名称"), max_length=400, blank=True)
    department = models.CharField(_("部门代码"), max_length=20, blank=True)
    is_public = models.BooleanField(_("公开"), default=False)
    content_hash = models.CharField(_("内容摘要值"), max_length=64, blank=True)
    detail_hash = models.CharField(_("明细摘要值"), max_length=64)
    salt = models.CharField(max_length=64, blank=True)
    leaf_hash = models.CharField(_("叶节点摘要值"), max_length=64)

    class Meta:
        verbose_name = _("日志条目")
        verbose_name_plural = _("操作日志")
        ordering = ["-sequence"]
        default_permissions = ()
        indexes = [
            models.Index("is_public", "sequence", name="entry_public"),
            models.Index("subject_number", "sequence", name="entry_subject"),
            models.Index("action", "sequence", name="entry_action"),
            models.Index("department", "sequence", name="entry_department"),
        ]

    def __str__(self):
        return f"{self.sequence} {self.get_action_display()} {self.subject_label}"

    def get_action_display(self) -> str:
        """Django's own translates every action there is, for each entry of a list."""
        return str(ACTION_LABELS.get(self.action, self.action))


class EntryDetail(FinalModel):
    entry = models.OneToOneField(
        Entry,
        models.DO_NOTHING,
        primary_key=True,
        related_name="detail",
        verbose_name=_("条目"),
    )
    # No constraint, which would look up the person for each act: who is named here is never
    # deleted (`triggers`).
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        db_constraint=False,
        related_name="+",
        verbose_name=_("操作人"),
    )
    actor_name = models.CharField(_("操作人姓名"), max_length=150, blank=True)
    note = models.TextField(_("说明"), blank=True)
    changes = models.JSONField(_("变更内容"), default=dict)
    # Text: a database type for addresses would write some of them differently.
    address = models.CharField(_("网络地址"), max_length=45, blank=True)
    salt = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("日志明细")
        default_permissions = ()
        indexes = [
            models.Index("actor", "entry", name="detail_actor"),
            models.Index("address", "entry", name="detail_address"),
        ]

    def __str__(self):
        return f"{self.entry_id} {self.actor_name}"


# A level holds at most so many nodes: 2^56 leaves are more than any log will have.
LEVEL_WIDTH = 1 << 56


def place(level: int, index: int) -> int:
    """The one number that names a node: its level, then its index."""
    return level * LEVEL_WIDTH + index


class Node(FinalModel):
    """The hash of a complete subtree of the Merkle tree over the entries (see `merkle`)."""

    place = models.BigIntegerField(_("位置"), primary_key=True)
    hash = models.CharField(_("摘要值"), max_length=64)

    class Meta:
        verbose_name = _("日志树节点")
        ordering = ["place"]
        default_permissions = ()

    def __str__(self):
        return f"{self.place // LEVEL_WIDTH}/{self.place % LEVEL_WIDTH}"


class Verification(models.Model):
    """One run of `verify_log`, and what it found."""

    started_at = models.DateTimeField(_("开始时间"), db_index=True)
    finished_at = models.DateTimeField(_("结束时间"), null=True)
    size = models.BigIntegerField(_("日志条数"))
    checkpoint = models.TextField(_("检查点"), blank=True)
    found = models.PositiveIntegerField(_("发现的问题"), default=0)
    findings = models.JSONField(_("问题"), default=list)

    class Meta:
        verbose_name = _("日志核验")
        verbose_name_plural = _("日志核验")
        ordering = ["-pk"]
        default_permissions = ()

    def __str__(self):
        return f"{self.started_at:%Y-%m-%d %H:%M} {self.size} {self.found}"


class ClockMark(models.Model):
    """What the clock said at one moment after one start of a machine; see `clock`."""

    boot = models.CharField(max_length=64, primary_key=True)
    ticks = models.BigIntegerField()  # microseconds since that start
    wall = models.DateTimeField()
    # Where the log stood when somebody confirmed a clock that is behind it.
    log_time = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("时钟记录")
        default_permissions = ()

    def __str__(self):
        return f"{self.boot} {self.wall}"

    @property
    def since_start(self) -> timedelta:
        return timedelta(microseconds=self.ticks)
