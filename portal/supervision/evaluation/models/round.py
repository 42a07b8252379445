from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from disclosures.models import Item
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import Department, User, person_field
from portal.base.languages import in_language
from portal.base.texts.public_rows import PublicRow
from portal.records.models import plausible_year

HIGHEST = 100
LONGEST_REPLY = 1000


class RoundIsFrozen(Exception):
    """Raised when code tries to change what is asked in a round that was opened."""


class Status(models.TextChoices):
    DRAFT = "draft", _("筹备")
    OPEN = "open", _("已启动")
    CLOSED = "closed", _("已结束")
    CANCELLED = "cancelled", _("已取消")


class WhyCancelled(models.TextChoices):
    """Why a round was cancelled, without a second person; the public reads it."""

    WRONG = "wrong", _("评议计划、指标或者名单有误")
    POSTPONED = "postponed", _("评议推迟进行")
    UNSCORED = "unscored", _("没有足够的监督员评分")


class Stage(models.TextChoices):
    """What a round is at on a day, as everybody calls it."""

    DRAFT = "draft", _("筹备中")
    ANNOUNCED = "announced", _("已公布计划，尚未评分")
    SCORING = "scoring", _("正在评分")
    OVER = "over", _("评分期已过，待结束")
    CLOSED = "closed", _("评分已结束，结果待发布")
    PUBLISHED = "published", _("结果已发布")
    CANCELLED = "cancelled", _("已取消")


class RoundQuerySet(SealedQuerySet):
    def announced(self):
        return self.exclude(status=Status.DRAFT)

    def with_record(self, at: datetime):
        """With `is_prepared` and `is_published`: whether the record of the results is there, and
        whether the public may read it."""
        same = {"number": OuterRef("record_number")}
        return self.annotate(
            is_prepared=Exists(Item.objects.filter(**same)),
            is_published=Exists(Item.objects.public(at).filter(**same)),
        )

    def published(self, at: datetime):
        return self.with_record(at).filter(status=Status.CLOSED, is_published=True)


class EvaluationRound(Sealed, PublicRow):
    """评议: what is asked of the supervisors, about which time and which departments."""

    title = models.CharField(
        _("评议名称"), max_length=150, help_text=_("如“2025年度政务公开评议”。")
    )
    plan = models.TextField(
        _("评议计划"),
        max_length=4000,
        help_text=_("怎样组织、看什么、怎样评分；启动评议后向社会公开。"),
    )
    observed_from = models.DateField(_("评议期起"), validators=[plausible_year])
    observed_until = models.DateField(
        _("评议期止"),
        validators=[plausible_year],
        help_text=_("评价这段时间的工作；计入评议期止所在年份的年终考核。"),
    )
    open_from = models.DateField(_("评分开始日期"), validators=[plausible_year])
    open_until = models.DateField(
        _("评分截止日期"), validators=[plausible_year], help_text=_("含这一天。")
    )
    status = models.CharField(
        _("状态"), max_length=20, choices=Status, default=Status.DRAFT, editable=False
    )
    opened_on = models.DateField(_("启动日期"), null=True, editable=False)
    closed_on = models.DateField(_("结束日期"), null=True, editable=False)
    close_reason = models.CharField(_("提前结束的理由"), max_length=300, blank=True, editable=False)
    cancelled_on = models.DateField(_("评议取消日期"), null=True, editable=False)
    cancel_reason = models.CharField(_("取消的理由"), max_length=300, blank=True, editable=False)
    formula = models.PositiveSmallIntegerField(_("公式版本"), null=True, editable=False)
    record_number = models.CharField(
        _("结果的索引号"), max_length=40, blank=True, editable=False, db_index=True
    )
    revision = models.PositiveIntegerField(_("修改次数"), default=0, editable=False)

    # Whoever wrote what is asked: another publisher makes it public.
    writers = models.ManyToManyField(
        User, related_name="+", editable=False, verbose_name=_("评议计划拟稿人")
    )

    # Of a row that was read with them.
    is_published: bool
    is_prepared: bool

    objects = RoundQuerySet.as_manager()

    class Meta:
        verbose_name = _("评议")
        verbose_name_plural = pgettext_lazy("plural", "评议")
        ordering = ["-observed_until", "-pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=Q(observed_until__gte=F("observed_from")),
                name="round_observed_in_order",
                violation_error_message=_("评议期止不能早于评议期起。"),
            ),
            models.CheckConstraint(
                condition=Q(open_until__gte=F("open_from")),
                name="round_window_in_order",
                violation_error_message=_("评分截止日期不能早于评分开始日期。"),
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.CANCELLED)
                | Q(cancelled_on__isnull=False) & ~Q(cancel_reason=""),
                name="round_cancelled_why",
                violation_error_message=_("取消的须有日期和理由。"),
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("evaluation", args=[self.pk])

    @property
    def admin_url(self) -> str:
        return reverse("admin:supervision_evaluationround_change", args=[self.pk])

    @property
    def year(self) -> int:
        """The year in whose assessment it counts."""
        return self.observed_until.year

    @property
    def is_draft(self) -> bool:
        return self.status == Status.DRAFT

    def is_scored_on(self, today: date) -> bool:
        return self.status == Status.OPEN and self.open_from <= today <= self.open_until

    def stage(self, today: date) -> Stage:
        """Of a round that was read `with_record()`."""
        if self.status == Status.CLOSED:
            return Stage.PUBLISHED if self.is_published else Stage.CLOSED
        if self.status in (Status.DRAFT, Status.CANCELLED):
            return Stage(self.status)
        if today < self.open_from:
            return Stage.ANNOUNCED
        return Stage.SCORING if today <= self.open_until else Stage.OVER

    def total_weight(self) -> int:
        return sum(criterion.weight for criterion in self.criteria.all())


class Frozen(Sealed):
    """What is asked in a round, to be changed only before it is opened."""

    round: Any  # by a foreign key of each kind
    round_id: int

    objects = SealedQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        self.refuse_if_opened()
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        self.refuse_if_opened()
        return super().delete(*args, **kwargs)

    def refuse_if_opened(self):
        if EvaluationRound.objects.announced().filter(pk=self.round_id).exists():
            raise RoundIsFrozen(f"{self.round} was opened: what it asks cannot change")


class Criterion(Frozen, PublicRow):
    class Group(models.TextChoices):
        """The five of the report of 2009."""

        MECHANISM = "mechanism", _("工作机制")
        CONTENT = "content", _("公开内容")
        FORM = "form", pgettext_lazy("criterion", "公开形式")
        EFFECT = "effect", _("公开成效")
        CONDUCT = "conduct", _("机关作风和工作效率")

    round = models.ForeignKey(
        EvaluationRound, models.CASCADE, related_name="criteria", verbose_name=_("评议")
    )
    group = models.CharField(_("指标类别"), max_length=20, choices=Group)
    name_zh = models.CharField(_("指标"), max_length=100)
    name_en = models.CharField(_("指标（英文）"), max_length=150, blank=True)
    weight = models.PositiveSmallIntegerField(
        _("权重"),
        validators=[MinValueValidator(1), MaxValueValidator(HIGHEST)],
        help_text=_("百分之几；全部指标合计 100。"),
    )
    order = models.PositiveSmallIntegerField(_("次序"), default=0)

    class Meta:
        verbose_name = _("评议指标")
        verbose_name_plural = pgettext_lazy("plural", "评议指标")
        ordering = ["round", "order", "pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=Q(weight__gte=1, weight__lte=HIGHEST),
                name="criterion_weight_is_percent",
                violation_error_message=_("权重为 1 至 100。"),
            ),
            models.UniqueConstraint(
                fields=["round", "name_zh"],
                name="criterion_once",
                violation_error_message=_("同一评议的指标不能重名。"),
            ),
        ]

    def __str__(self):
        return in_language(self.name_zh, self.name_en)


class EvaluatedDepartment(Frozen):
    """A department in a round: what its scores came to, and what it replied."""

    round = models.ForeignKey(
        EvaluationRound, models.CASCADE, related_name="evaluated", verbose_name=_("评议")
    )
    department = models.ForeignKey(
        Department, models.PROTECT, related_name="evaluations", verbose_name=_("被评议部门")
    )
    # Computed once, when the round is closed.
    total = models.DecimalField(_("综合得分"), max_digits=5, decimal_places=2, null=True)
    lowest = models.DecimalField(_("最低"), max_digits=5, decimal_places=2, null=True)
    highest = models.DecimalField(_("最高"), max_digits=5, decimal_places=2, null=True)
    supervisors = models.PositiveSmallIntegerField(_("评分人数"), default=0)
    means = models.JSONField(_("各指标均分"), default=dict)
    # Public with the results once somebody else has released it.
    reply = models.TextField(_("回复"), blank=True, max_length=LONGEST_REPLY)
    reply_revision = models.PositiveIntegerField(_("修改次数"), default=0)
    replied_by = person_field(_("回复人"), blank=False)
    replied_at = models.DateTimeField(_("回复时间"), null=True)
    # Whoever had a hand in it, of any draft: none of them releases it.
    reply_writers = models.ManyToManyField(
        User, related_name="+", editable=False, verbose_name=_("回复拟稿人")
    )
    reply_return_note = models.CharField(_("退回的理由"), max_length=300, blank=True)
    reply_released_by = person_field(_("签发人"))
    reply_released_at = models.DateTimeField(_("签发时间"), null=True, blank=True)

    class Meta:
        verbose_name = _("被评议部门")
        verbose_name_plural = pgettext_lazy("plural", "被评议部门")
        ordering = ["round", "department__code", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["round", "department"], name="evaluated_once"),
        ]

    def __str__(self):
        return f"{self.round} · {self.department}"

    @property
    def is_reply_released(self) -> bool:
        return self.reply_released_by_id is not None

    @property
    def awaits_release(self) -> bool:
        return bool(self.reply) and not self.is_reply_released and not self.reply_return_note

    def mean_list(self, criteria: list[Criterion]) -> list[tuple[Criterion, Decimal | None]]:
        """Each criterion with its mean, none where nobody scored."""
        means = ((one, self.means.get(str(one.pk))) for one in criteria)
        return [(one, Decimal(mean) if mean else None) for one, mean in means]
