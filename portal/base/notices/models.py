"""What staff are told of: one row for each person and event, on the desk and by e-mail."""

from datetime import datetime
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.notices.kinds import NOTICE_KINDS


def kinds() -> list[tuple[str, Any]]:
    """Asked when needed, so that a new kind needs no migration of this room."""
    return NOTICE_KINDS.choices()


class Mailed(models.Model):
    """What is sent by e-mail (`sending`). `next_attempt_at` is empty where no mail is, or is any
    longer, to be sent."""

    next_attempt_at = models.DateTimeField(_("下次发送时间"), null=True, blank=True)
    attempts = models.PositiveIntegerField(_("发送次数"), default=0)
    last_error = models.TextField(_("发送失败原因"), blank=True)

    class Meta:
        abstract = True


class NoticeQuerySet(models.QuerySet):
    def unread(self, user: models.Model) -> Self:
        return self.filter(recipient=user, read_at=None)

    def to_send(self, at: datetime) -> Self:
        """Mail that is due: not sent, not given up, and not waiting for its next attempt."""
        return self.filter(sent_at=None, next_attempt_at__lte=at)

    def undelivered(self) -> Self:
        """Mail that at least one attempt failed to send."""
        return self.filter(sent_at=None, attempts__gt=0).exclude(last_error="")


class Notice(Mailed):
    """One event for one person.

    Not sealed, for it says nothing that its page does not show, and nothing is decided by it: who
    owns the database can invent one, or keep its mail from being sent. Its link leads nowhere but
    into this site (`own_path`); mail that does not come is missed by those who wait for it."""

    unsealed_because = "a reminder: what it tells of is sealed"

    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("收件人")
    )
    kind = models.CharField(_("事由"), max_length=NOTICE_KINDS.max_length, choices=kinds)
    # Of the record; a digest is about none.
    number = models.CharField(_("索引号"), max_length=40, blank=True)
    version = models.PositiveIntegerField(_("版本"), null=True, blank=True)
    title = models.CharField(_("信息名称"), max_length=200)
    path = models.CharField(_("办理页面"), max_length=200)
    person = models.CharField(_("办理人"), max_length=150, blank=True)
    note = models.TextField(_("说明"), blank=True)
    queued_at = models.DateTimeField(_("时间"))
    read_at = models.DateTimeField(_("已读时间"), null=True, blank=True)
    sent_at = models.DateTimeField(_("邮件发出时间"), null=True, blank=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("消息")
        verbose_name_plural = _("消息")
        ordering = ["-pk"]
        default_permissions = ()
        indexes = [
            models.Index("recipient", "read_at", name="notice_unread"),
            models.Index("sent_at", "next_attempt_at", name="notice_to_send"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.title}"

    @property
    def own_path(self) -> str:
        """For links and mails: behind the address of this site, whatever somebody put there."""
        is_own = self.path.startswith("/") and url_has_allowed_host_and_scheme(self.path, None)
        return self.path if is_own else "/"


class Preference(Sealed):
    """Which notices a person also wants by e-mail, and in which language. By default all."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        primary_key=True,
        related_name="notice_preference",
    )
    language = models.CharField(
        _("邮件语言"), max_length=10, choices=settings.LANGUAGES, default="zh-hans"
    )
    not_by_mail = models.JSONField(_("不发邮件的消息"), default=list)

    objects = SealedQuerySet.as_manager()

    class Meta:
        verbose_name = _("消息设置")
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.user)


class Job(models.Model):
    """A job of `manage.py tick`: when it ran last, when it last succeeded, why it fails since.

    Not sealed, for no job waits for it: all of them run with every tick, and what each has to do
    it tells by rows that are sealed, the daily verification by the log. It is for the desks alone;
    who writes to it daily can hide that no tick runs, until the console misses the verification
    (`verification_runs.latest`)."""

    unsealed_because = "when something ran: what it did is sealed"

    name = models.CharField(max_length=40, primary_key=True)
    ran_at = models.DateTimeField(_("上次运行"))
    succeeded_at = models.DateTimeField(_("上次成功"), null=True)
    failure = models.TextField(_("失败原因"), blank=True)

    class Meta:
        verbose_name = _("定时任务")
        default_permissions = ()

    def __str__(self) -> str:
        return self.name
