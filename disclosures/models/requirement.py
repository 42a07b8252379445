"""公开事项目录: what must be disclosed, by whom, how often, and within what limit."""

from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Case, CharField, F, Q, Value, When
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from disclosures.models.item import Category, Item
from disclosures.periods import STANDING, Frequency, Period, period_of, periods
from portal.base.audit.codes import Coded, CodedQuerySet
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import Department
from portal.base.languages import in_language
from portal.base.texts.public_rows import PublicRow
from portal.base.workdays.calendar import Unit, limit_text, months_after
from portal.base.workdays.models import Limit
from portal.records import causes
from portal.records.headings import LET_OUT
from portal.records.models import plausible_year

REQUIREMENT_CODE = RegexValidator(
    r"\A[A-Z0-9][A-Z0-9_-]{1,39}\Z", _("编码只用大写字母、数字和短横，2 到 40 位。")
)
# 《政府信息公开条例》 (State Council Order 492), art. 38: nobody owed disclosure before.
REGULATIONS_IN_FORCE = date(2008, 5, 1)
MOST_DAYS = 999
MOST_MONTHS = 120


class CountedFrom(models.TextChoices):
    """The day from which the limit of a period is counted."""

    PERIOD_END = "period_end", _("本期结束之日")
    PERIOD_START = "period_start", _("上期结束之日（事前公开）")


class Standing(models.TextChoices):
    """How a row of the catalogue stands on a given day."""

    IN_FORCE = "in_force", pgettext_lazy("catalogue", "现行")
    COMING = "coming", pgettext_lazy("catalogue", "尚未施行")
    ENDED = "ended", pgettext_lazy("catalogue", "已停止")
    WITHDRAWN = "withdrawn", pgettext_lazy("catalogue", "已撤销")


def standing_on(today: date) -> Case:
    """The standing as an expression of the database."""
    return Case(
        When(withdrawn_on__isnull=False, then=Value(Standing.WITHDRAWN.value)),
        When(valid_from__gt=today, then=Value(Standing.COMING.value)),
        When(valid_until__lt=today, then=Value(Standing.ENDED.value)),
        default=Value(Standing.IN_FORCE.value),
        output_field=CharField(),
    )


class RequirementQuerySet(CodedQuerySet):
    def with_standing(self, today: date):
        return self.annotate(standing=standing_on(today))

    def valid(self, today: date):
        return self.with_standing(today).filter(standing=Standing.IN_FORCE)


class Requirement(Coded, Sealed, PublicRow):
    """One matter that must be disclosed.

    A change of rule from a day on is a row of its own with the same code, the earlier row being
    ended; a day belongs to one row of a code at most, withdrawn ones aside. Nothing is written
    here but what two people released (`RequirementChange`).

    One made by mistake is withdrawn (撤销): from then on nobody owes what was not met. What was met
    stays counted as it was, in time or late, so that no delay is wiped out with its rule.
    """

    # Stands for other rows, which are sealed; what it keeps from coming, `verify_log` names.
    unsealed_fields = ("issued_by_rule",)

    code = models.CharField(_("编码"), max_length=40, validators=[REQUIREMENT_CODE])
    title_zh = models.CharField(_("应公开事项"), max_length=150)
    title_en = models.CharField(
        _("应公开事项（英文）"),
        max_length=200,
        blank=True,
    )
    kind = models.CharField(_("事项类型"), max_length=20, choices=Item.Kind)
    category = models.ForeignKey(
        Category,
        models.PROTECT,
        null=True,
        blank=True,
        verbose_name=_("所属分类"),
        limit_choices_to=LET_OUT,
    )
    department = models.ForeignKey(
        Department,
        models.PROTECT,
        related_name="+",
        verbose_name=_("责任部门"),
        help_text=_("没有分解到其他部门的，由它公开。"),
    )
    content = models.TextField(
        _("公开内容"),
        blank=True,
        help_text=_("应当写明的要素，每行一条。"),
    )
    channels = models.CharField(
        _("公开渠道"),
        max_length=150,
        blank=True,
        help_text=_("用顿号分隔。"),
    )
    law_key = models.CharField(
        _("依据的法律"),
        max_length=40,
        blank=True,
        help_text=_("法律目录中的编码。"),
    )
    article = models.CharField(
        _("依据和条款"),
        max_length=200,
        help_text=_("名称、文号和条款，照原文写。"),
    )
    term = models.CharField(
        _("公开时限"),
        max_length=20,
        choices=Item.Term,
        help_text=_("长期公开的只公开一次并定期复核；随时和分段公开的，逐件登记事由。"),
    )
    caused_by = models.CharField(
        _("起因"),
        max_length=causes.MOST_CHARACTERS,
        choices=causes.choices,
        blank=True,
        help_text=_(
            "只用于随时公开：选了的，每次发布这样的变化由系统列出一项义务，不用登记事由；分解到"
            "那个部门的由它履行，没有分解的由责任部门履行。"
        ),
    )
    frequency = models.CharField(
        _("公开频次"), max_length=20, choices=Frequency, blank=True, help_text=_("定期公开的必选。")
    )
    counted_from = models.CharField(
        _("时限起算"),
        max_length=20,
        choices=CountedFrom,
        default=CountedFrom.PERIOD_END,
        help_text=_("只用于定期公开；年度目标一类事前公开的，从上期结束之日起算。"),
    )
    limit_code = models.CharField(
        _("法定时限"),
        max_length=40,
        blank=True,
        help_text=_("按法定时限表起算之日有效的规定计算；另有时限的留空，填下面两项。"),
    )
    limit_number = models.PositiveSmallIntegerField(
        _("时限"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    limit_unit = models.CharField(_("时限单位"), max_length=20, choices=Unit, blank=True)
    review_months = models.PositiveSmallIntegerField(
        _("复核间隔（月）"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(MOST_MONTHS)],
        help_text=_("长期公开的，每隔几个月核对一次是否仍然正确。"),
    )
    valid_from = models.DateField(
        _("施行日期"),
        validators=[plausible_year],
        help_text=_("从这一天以后开始的各期要公开；有前一条规定衔接的，跨期的也要公开。"),
    )
    valid_until = models.DateField(
        _("停止日期"), null=True, blank=True, validators=[plausible_year]
    )
    withdrawn_on = models.DateField(_("撤销日期"), null=True, editable=False)
    withdrawn_reason = models.CharField(_("撤销理由"), max_length=300, blank=True, editable=False)
    # What the obligations were last issued by; if it still is so, there is nothing to do.
    issued_by_rule = models.CharField(max_length=64, blank=True, editable=False)

    standing: str  # of a row that was read `with_standing()`

    objects = RequirementQuerySet.as_manager()

    class Meta:
        verbose_name = _("应公开事项")
        verbose_name_plural = pgettext_lazy("plural", "公开事项目录")
        ordering = ["code", "valid_from", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["code", "valid_from"],
                condition=Q(withdrawn_on=None),
                name="requirement_code_from",
                violation_error_message=_("这个编码从同一天起已有一条规定。"),
            ),
            models.CheckConstraint(
                condition=Q(valid_until=None) | Q(valid_until__gte=F("valid_from")),
                name="requirement_dates_in_order",
                violation_error_message=_("停止日期不能早于施行日期。"),
            ),
            models.CheckConstraint(
                condition=Q(limit_number=None) | Q(limit_number__gte=1),
                name="requirement_limit_above_zero",
                violation_error_message=_("时限至少为 1。"),
            ),
            models.CheckConstraint(
                condition=Q(term="periodic") ^ Q(frequency=""),
                name="requirement_frequency_if_periodic",
                violation_error_message=_("定期公开的要选公开频次，其他的不选。"),
            ),
        ]

    def __str__(self):
        return in_language(self.title_zh, self.title_en)

    def get_absolute_url(self):
        return reverse("requirement", args=[self.code])

    @property
    def standing_label(self) -> str:
        """Of a row that was read `with_standing()`."""
        return str(Standing(self.standing).label)

    @property
    def limit(self) -> str:
        """Of its own; a statutory one depends on the day."""
        return limit_text(self.limit_number, self.limit_unit) if self.limit_number else ""

    @property
    def is_by_event(self) -> bool:
        """Whether each duty follows from something that was made or happened."""
        return self.term in (Item.Term.AS_NEEDED, Item.Term.STAGED)

    def is_valid(self, first: date, last: date) -> bool:
        """Whether all of these days are within the time of this row."""
        if self.withdrawn_on:
            return False
        return first >= self.valid_from and (self.valid_until is None or last <= self.valid_until)

    def periods(self, today: date) -> list[Period]:
        """The periods begun by this day for which something must be disclosed: those that end
        while this row is in force, and all of whose days fell under this row or, without a gap,
        the ones before it. A withdrawn one brings about nothing."""
        if self.withdrawn_on:
            return []
        if self.term == Item.Term.LONG_TERM:
            start = self.valid_from
            return [Period(STANDING, start, start)] if start <= today else []
        if self.term != Item.Term.PERIODIC:
            return []
        first = period_of(self.valid_from, self.frequency).start
        if first < self.valid_from and not self._continues_since(first):
            first = self.valid_from
        begun = periods(first, today, self.frequency)
        return [one for one in begun if self.valid_until is None or one.end <= self.valid_until]

    def _continues_since(self, day: date) -> bool:
        """Whether earlier rows of this code were in force from that day on without a gap."""
        begins = self.valid_from
        earlier = Requirement.objects.filter(
            code=self.code, valid_from__lt=begins, withdrawn_on=None
        )
        for row in earlier.order_by("-valid_from"):
            if row.valid_until != begins - timedelta(days=1):
                break
            begins = row.valid_from
        return begins <= day

    def base_of(self, period: Period) -> date:
        """The day from which the limit is counted; it is not counted itself."""
        if self.term == Item.Term.PERIODIC and self.counted_from == CountedFrom.PERIOD_START:
            return period.start - timedelta(days=1)
        return period.end

    def review_after(self, day: date) -> date | None:
        """The day on which what stands for good, looked at on this day, is looked at again."""
        return months_after(day, self.review_months) if self.review_months else None

    def clean(self):
        problems: dict[str, Any] = {}
        if self.term == Item.Term.PERIODIC and not self.frequency:
            problems["frequency"] = _("定期公开的要选公开频次。")
        if self.term != Item.Term.PERIODIC and self.frequency:
            problems["frequency"] = _("只有定期公开的有公开频次，请改为不选。")
        if self.caused_by and self.term != Item.Term.AS_NEEDED:
            problems["caused_by"] = _("只有随时公开的有起因，请改为不选。")
        if self.review_months and self.term != Item.Term.LONG_TERM:
            problems["review_months"] = _("只有长期公开的要复核，请留空。")
        if self.valid_from and self.valid_from < REGULATIONS_IN_FORCE:
            problems["valid_from"] = _(
                "《政府信息公开条例》自 %(day)s 起施行，施行日期不能更早。"
            ) % {"day": REGULATIONS_IN_FORCE}
        if self.valid_until and self.valid_from and self.valid_until < self.valid_from:
            problems["valid_until"] = _("停止日期不能早于施行日期。")
        problems |= self._limit_problems()
        if not problems and (other := self._overlapping()):
            # Once there is a row, its first day stands, and only the last can give way.
            problems["valid_until" if self.pk else "valid_from"] = _(
                "这个编码在 %(first)s 至 %(last)s 已有一条规定，请先把它的停止日期改到新规定之前。"
            ) % {"first": other.valid_from, "last": other.valid_until or _("今后")}
        if problems:
            raise ValidationError(problems)

    def _limit_problems(self) -> dict:
        if self.limit_code:
            if self.limit_number or self.limit_unit:
                return {"limit_code": _("法定时限和另定的时限只填一样。")}
            # Once there is a row both stand; where its limit ends later, the last text applies.
            begins = self.valid_from if self._state.adding else None
            if begins and Limit.objects.in_force(self.limit_code, begins) is None:
                return {"limit_code": _("施行之日没有这项法定时限，请另选，或者改施行日期。")}
            return {}
        if not self.limit_number or not self.limit_unit:
            return {"limit_number": _("请选法定时限，或者填时限和单位，时限至少为 1。")}
        most = MOST_MONTHS if self.limit_unit in (Unit.MONTH, Unit.FIXED_DAY) else MOST_DAYS
        if self.limit_number > most:
            return {"limit_number": _("时限最多为 %(most)s。") % {"most": most}}
        return {}

    def _overlapping(self) -> "Requirement | None":
        if not self.valid_from:
            return None
        others = Requirement.objects.filter(code=self.code, withdrawn_on=None).exclude(pk=self.pk)
        others = others.filter(Q(valid_until=None) | Q(valid_until__gte=self.valid_from))
        if self.valid_until:
            others = others.filter(valid_from__lte=self.valid_until)
        return others.first()


class Assignment(Sealed, PublicRow):
    """任务分解: the part of a requirement that one department owes, with its measurable target."""

    requirement = models.ForeignKey(
        Requirement, models.CASCADE, related_name="assignments", verbose_name=_("应公开事项")
    )
    department = models.ForeignKey(
        Department, models.PROTECT, related_name="+", verbose_name=_("承担部门")
    )
    target = models.CharField(
        _("目标"),
        max_length=200,
        blank=True,
        help_text=_("可以衡量的任务要求。"),
    )
    target_value = models.DecimalField(
        _("目标值"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    target_unit = models.CharField(
        _("目标单位"),
        max_length=20,
        blank=True,
        help_text=_("件、次、%等。"),
    )
    owed_from = models.DateField(
        _("承担起始日期"),
        null=True,
        blank=True,
        validators=[plausible_year],
        help_text=_("此前的各期不由它公开；留空的从施行之日起，后来增加的从增加之日起。"),
    )

    objects = SealedQuerySet.as_manager()

    class Meta:
        verbose_name = _("任务分解")
        verbose_name_plural = pgettext_lazy("plural", "任务分解")
        ordering = ["department__code", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["requirement", "department"],
                name="assignment_once",
                violation_error_message=_("这个部门已经列过。"),
            )
        ]

    def __str__(self):
        return str(self.department)
