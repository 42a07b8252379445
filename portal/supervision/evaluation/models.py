"""Who is appointed to supervise, what they are asked, and what they said.

Whether a round's results are published is never stored: they are while the record that carries
them is public (R2). Facts of the system have no place here (R12).
"""

import csv
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from disclosures.models import Item
from portal.departments.models import NO_IDS, Department, User, in_language
from portal.publishing.models import plausible_year

HIGHEST = 100
LONGEST_COMMENT = 500
LONGEST_REPLY = 1000


class RoundIsFrozen(Exception):
    """Raised when code tries to change what is asked in a round that was opened."""


class AppointmentQuerySet(models.QuerySet):
    def current(self, today: date):
        return self.filter(
            Q(ended_on=None) | Q(ended_on__gt=today),
            appointed_from__lte=today,
            appointed_until__gte=today,
        )


class Appointment(models.Model):
    """聘任 of a supervisor from society: by name, with or without an account."""

    class Sector(models.TextChoices):
        CONGRESS = "congress", _("人大代表")
        CONSULTATIVE = "consultative", _("政协委员")
        BUSINESS = "business", _("企业")
        MEDIA = "media", _("媒体")
        LAWYER = "lawyer", _("律师")
        UNIVERSITY = "university", _("高校")
        RESIDENT = "resident", _("社区居民")
        OTHER = "other", _("其他")

    name = models.CharField(
        _("姓名"),
        max_length=50,
        validators=NO_IDS,
        help_text=_("聘书上的姓名，向社会公开；不写电话、住址和证件号码。"),
    )
    sector = models.CharField(_("社会各界"), max_length=20, choices=Sector)
    account = models.ForeignKey(
        User,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="appointments",
        verbose_name=_("账号"),
        help_text=_("角色为“监督员”的账号。没有账号的也可以聘任，但不能在网上评分。"),
    )
    appointed_from = models.DateField(_("聘期起"), validators=[plausible_year])
    appointed_until = models.DateField(
        _("聘期止"), validators=[plausible_year], help_text=_("含这一天。")
    )
    ended_on = models.DateField(
        _("提前解聘日期"),
        null=True,
        blank=True,
        help_text=_("自这一天起不再是监督员，不能再评分；已经提交的评分有效。"),
    )
    end_reason = models.CharField(
        _("解聘理由"),
        max_length=300,
        blank=True,
        help_text=_("提前解聘的必须填写；只留存备查，不向社会公开。"),
    )

    objects = AppointmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("监督员聘任")
        verbose_name_plural = pgettext_lazy("plural", "监督员聘任")
        ordering = ["-appointed_until", "name", "pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=Q(appointed_until__gte=F("appointed_from")),
                name="appointment_dates_in_order",
                violation_error_message=_("聘期止不能早于聘期起。"),
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None)
                | Q(ended_on__gte=F("appointed_from"), ended_on__lte=F("appointed_until")),
                name="appointment_ends_within_term",
                violation_error_message=_("提前解聘日期须在聘期之内。"),
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None, end_reason="")
                | (Q(ended_on__isnull=False) & ~Q(end_reason="")),
                name="appointment_end_has_reason",
                violation_error_message=_("提前解聘的，日期和理由都要填写。"),
            ),
        ]

    def __str__(self):
        return self.name

    def is_current(self, today: date) -> bool:
        begun = self.appointed_from <= today <= self.appointed_until
        return begun and not (self.ended_on and self.ended_on <= today)

    @property
    def last_day(self) -> date:
        return self.ended_on - timedelta(days=1) if self.ended_on else self.appointed_until

    def clean(self):
        dates = (self.appointed_from, self.appointed_until)
        if self.account_id and all(dates) and self._overlapping().exists():
            raise ValidationError({"account": _("这个账号在这段时间已经受聘，两次聘期不能重叠。")})

    def _overlapping(self):
        """Other terms of the account on one of these days; a term ends before its `ended_on`."""
        others = Appointment.objects.filter(account=self.account_id).exclude(pk=self.pk)
        others = others.filter(
            Q(ended_on=None) | Q(ended_on__gt=self.appointed_from),
            appointed_from__lte=self.appointed_until,
            appointed_until__gte=self.appointed_from,
        )
        if self.ended_on:
            others = others.filter(appointed_from__lt=self.ended_on)
        return others


class Status(models.TextChoices):
    DRAFT = "draft", _("筹备")
    OPEN = "open", _("已启动")
    CLOSED = "closed", _("已结束")


class Stage(models.TextChoices):
    """What a round is at on a day, as everybody calls it."""

    DRAFT = "draft", _("筹备中")
    ANNOUNCED = "announced", _("已公布计划，尚未评分")
    SCORING = "scoring", _("正在评分")
    OVER = "over", _("评分期已过，待结束")
    CLOSED = "closed", _("评分已结束，结果待发布")
    PUBLISHED = "published", _("结果已发布")


class RoundQuerySet(models.QuerySet):
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


class EvaluationRound(models.Model):
    """评议: what is asked of the supervisors, about which time and which departments."""

    title = models.CharField(
        _("评议名称"), max_length=150, validators=NO_IDS, help_text=_("如“2025年度政务公开评议”。")
    )
    plan = models.TextField(
        _("评议计划"),
        max_length=4000,
        validators=NO_IDS,
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
    formula = models.PositiveSmallIntegerField(_("公式版本"), null=True, editable=False)
    record_number = models.CharField(
        _("结果的索引号"), max_length=40, blank=True, editable=False, db_index=True
    )
    revision = models.PositiveIntegerField(_("修改次数"), default=0, editable=False)

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
        if self.status == Status.DRAFT:
            return Stage.DRAFT
        if today < self.open_from:
            return Stage.ANNOUNCED
        return Stage.SCORING if today <= self.open_until else Stage.OVER

    def total_weight(self) -> int:
        return sum(criterion.weight for criterion in self.criteria.all())


class Frozen(models.Model):
    """What is asked in a round, to be changed only before it is opened."""

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


class Criterion(Frozen):
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
    name_zh = models.CharField(_("指标"), max_length=100, validators=NO_IDS)
    name_en = models.CharField(_("指标（英文）"), max_length=150, blank=True, validators=NO_IDS)
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


@cache
def usual_criteria() -> tuple[dict, ...]:
    """Those of the report of 2009 (工作报告), weighted; prefilled in each new round."""
    path = Path(__file__).with_name("criteria.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return tuple(
        row | {"weight": int(row["weight"]), "order": order} for order, row in enumerate(rows, 1)
    )


def usual_departments(today: date):
    """机关各处室和直属单位: the active divisions and units directly below the department."""
    kinds = Department.Kind
    return Department.objects.active(today).filter(
        kind__in=[kinds.DIVISION, kinds.BUREAU, kinds.INSTITUTION],
        parent__kind=kinds.DEPARTMENT,
    )


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
    reply = models.TextField(_("回复"), blank=True, max_length=LONGEST_REPLY)
    reply_revision = models.PositiveIntegerField(_("修改次数"), default=0)
    replied_by = models.ForeignKey(
        User,
        models.SET_NULL,
        null=True,
        db_constraint=False,
        related_name="+",
        verbose_name=_("回复人"),
    )
    replied_at = models.DateTimeField(_("回复时间"), null=True)

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

    def mean_list(self, criteria: list[Criterion]) -> list[Decimal | None]:
        """The mean of each criterion, none where nobody scored."""
        means = (self.means.get(str(criterion.pk)) for criterion in criteria)
        return [Decimal(mean) if mean else None for mean in means]


class Sheet(models.Model):
    """What one supervisor says of one department. Sealed until the round is closed.

    Its text says nothing of what it holds: the admin names rows in warnings.
    """

    round = models.ForeignKey(
        EvaluationRound, models.PROTECT, related_name="sheets", verbose_name=_("评议")
    )
    department = models.ForeignKey(
        Department, models.PROTECT, related_name="+", verbose_name=_("被评议部门")
    )
    appointment = models.ForeignKey(
        Appointment, models.PROTECT, related_name="sheets", verbose_name=_("监督员聘任")
    )
    comment = models.TextField(_("评议意见"), blank=True, max_length=LONGEST_COMMENT)
    revision = models.PositiveIntegerField(_("修改次数"), default=0)
    saved_at = models.DateTimeField(_("保存时间"))
    salt = models.CharField(max_length=64)  # of the digest that the log holds

    class Meta:
        verbose_name = _("评分表")
        verbose_name_plural = pgettext_lazy("plural", "评分表")
        ordering = ["round", "department__code", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["round", "department", "appointment"], name="sheet_once"
            ),
        ]

    def __str__(self):
        return str(_("评分表（密封）"))


class Score(models.Model):
    """Points from 0 to 100 for one criterion.

    Out of a hundred (百分制), as departments are assessed in China: means and weights stay in one
    unit, and whole numbers are typed fastest.
    """

    sheet = models.ForeignKey(Sheet, models.CASCADE, related_name="scores")
    criterion = models.ForeignKey(Criterion, models.PROTECT, related_name="+")
    points = models.PositiveSmallIntegerField(_("得分"))

    class Meta:
        verbose_name = _("评分")
        verbose_name_plural = pgettext_lazy("plural", "评分")
        ordering = ["sheet", "criterion__order", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["sheet", "criterion"], name="score_once"),
            models.CheckConstraint(
                condition=Q(points__gte=0, points__lte=HIGHEST), name="score_within_scale"
            ),
        ]

    def __str__(self):
        return str(_("评分表（密封）"))
