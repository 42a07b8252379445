"""The log: one final entry for each act, and the personal part of it kept apart.

An `Entry` holds no personal data and is never changed or deleted. Who acted, the reason
given, old and new values and the address live in `EntryDetail`, to which the entry is
committed by a salted hash; `manage.py forget` may delete a detail, never an entry.
"""

import hashlib
import json
from datetime import timedelta
from typing import Any, NoReturn

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.base.audit.actions import ACTIONS, Action


class LogIsFinal(Exception):
    """Raised on any attempt to write the log other than through `log.append()`."""


def actions() -> list[tuple[str, Any]]:
    """Asked when needed, so that a new act needs no migration of this room."""
    return ACTIONS.choices()


class FinalQuerySet(models.QuerySet):
    def _refuse(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise LogIsFinal("log entries are written by log.append() alone and never changed")

    create = get_or_create = update_or_create = _refuse
    update = delete = bulk_create = bulk_update = _refuse


class FinalModel(models.Model):
    unsealed_because = "it is what seals, and `verify_log` compares it by itself"

    # What a page of the log says of it, once that was looked up (`portal.log_pages`).
    kind: Any
    subject: Any
    unit: Any
    content_url: str  # of what it published, on the page that proves it

    objects = FinalQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise LogIsFinal("log entries are written by log.append() alone and never changed")

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise LogIsFinal("log entries are never deleted")


class Entry(FinalModel):
    sequence = models.BigIntegerField(_("序号"), primary_key=True)
    recorded_at = models.DateTimeField(_("记录时间"), db_index=True)
    action = models.CharField(_("操作"), max_length=ACTIONS.max_length, choices=actions)
    subject_kind = models.CharField(_("对象类型"), max_length=40)
    subject_number = models.CharField(_("对象编号"), max_length=150, blank=True)
    subject_version = models.PositiveIntegerField(_("版本"), null=True)
    subject_label = models.CharField(_("对象名称"), max_length=400, blank=True)
    department = models.CharField(_("部门代码"), max_length=20, blank=True)
    is_public = models.BooleanField(_("公开"), default=False)
    content_hash = models.CharField(_("内容哈希值"), max_length=64, blank=True)
    detail_hash = models.CharField(_("明细哈希值"), max_length=64)
    salt = models.CharField(max_length=64, blank=True)
    # Of the seals of all rows that the act touched; see `seals`.
    seals = models.CharField(_("封存哈希值"), max_length=64, blank=True)
    leaf_hash = models.CharField(_("叶节点哈希值"), max_length=64)
    # The keyed hash of the leaf, and which key made it: nobody else can append.
    seal_key = models.CharField(max_length=8, blank=True)
    mac = models.CharField(max_length=64, blank=True)

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

    def __str__(self) -> str:
        return f"{self.sequence} {self.get_action_display()} {self.subject_label}"

    def get_action_display(self) -> str:  # type: ignore[no-redef]
        """Django's own translates every action there is, for each entry of a list. One that no
        room declares any longer is shown as it was stored."""
        return str(ACTIONS.get(self.action, self.action))

    @property
    def seal_key_next(self) -> str:
        """The name of the key that seals the entry behind this one."""
        is_change = self.action == Action.SEAL_KEY_CHANGED
        return self.subject_number if is_change else self.seal_key


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

    def __str__(self) -> str:
        return f"{self.entry_id} {self.actor_name}"


class Seal(FinalModel):
    """What a row said when an act left it, as a keyed hash (see `seals`); the entry is that act's,
    or 0 for what came with the portal."""

    kind = models.CharField(_("对象类型"), max_length=60)
    row = models.BigIntegerField(_("行号"))
    entry = models.BigIntegerField(_("条目"))
    # Destroyed where what the row said was forgotten.
    salt = models.CharField(max_length=32, blank=True)
    mac = models.CharField(_("封存值"), max_length=64)

    class Meta:
        verbose_name = _("封存")
        verbose_name_plural = _("封存")
        ordering = ["pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint("kind", "row", "entry", name="seal_once_an_entry"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.row} {self.entry}"


# A level holds at most so many nodes: 2^56 leaves are more than any log will have.
LEVEL_WIDTH = 1 << 56


def place(level: int, index: int) -> int:
    """The one number that names a node: its level, then its index."""
    return level * LEVEL_WIDTH + index


class Node(FinalModel):
    """The hash of a complete subtree of the Merkle tree over the entries (see `merkle`)."""

    place = models.BigIntegerField(_("位置"), primary_key=True)
    hash = models.CharField(_("哈希值"), max_length=64)

    class Meta:
        verbose_name = _("日志树节点")
        ordering = ["place"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.place // LEVEL_WIDTH}/{self.place % LEVEL_WIDTH}"


class Verification(models.Model):
    """One run of `verify_log`, and what it found."""

    started_at = models.DateTimeField(_("开始时间"), db_index=True)
    # That it did; its entry commits to when.
    finished_at = models.DateTimeField(_("结束时间"), null=True)
    size = models.BigIntegerField(_("日志条数"))
    checkpoint = models.TextField(_("检查点"), blank=True)
    found = models.PositiveIntegerField(_("发现的问题"), default=0)
    findings = models.JSONField(_("问题"), default=list)

    unsealed_because = "its entry holds its digest, and `verify_log` compares them"

    class Meta:
        verbose_name = _("日志核验")
        verbose_name_plural = _("日志核验")
        ordering = ["-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.started_at:%Y-%m-%d %H:%M} {self.size} {self.found}"

    def digest(self) -> str:
        """Of what the back office shows of it, for its entry in the log."""
        said = [self.started_at.isoformat(), self.size, self.checkpoint, self.found, self.findings]
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()


class ClockMark(models.Model):
    """What the clock said at one moment after one start of a machine; see `clock`."""

    boot = models.CharField(max_length=64, primary_key=True)
    ticks = models.BigIntegerField()  # microseconds since that start
    wall = models.DateTimeField()
    # Where the log stood when somebody confirmed a clock that is behind it.
    log_time = models.DateTimeField(null=True)

    unsealed_because = "entries keep it up to date, and `verify_log` holds it against them"

    class Meta:
        verbose_name = _("时钟记录")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.boot} {self.wall}"

    @property
    def since_start(self) -> timedelta:
        return timedelta(microseconds=self.ticks)


# Sealed itself, so that it needs the models above: Django finds it here.
from portal.base.audit.recorded_settings import RecordedSetting  # noqa: E402, F401
