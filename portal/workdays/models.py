from collections.abc import Iterable
from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.departments.models import NO_IDS, in_language
from portal.public_rows import PublicRow
from portal.workdays.calendar import (
    LOCAL,
    NATIONAL,
    SATURDAY,
    STATUTORY,
    Calendar,
    Day,
    ImpossibleLimit,
    Source,
    Unit,
    check_number,
    limit_text,
)

NOTICE_SOURCES = [(one.value, one.label) for one in (Source.NATIONAL, Source.LOCAL)]
# What stands before what on the same date.
RANK = {STATUTORY: 0, NATIONAL: 1, LOCAL: 2}
DECEMBER = 12  # the next year's notices are out by then


def known_year(value: date | int):
    """A validator for days and years that people type. Raises ValidationError."""
    year = value if isinstance(value, int) else value.year
    if not 1900 <= year <= 2200:
        raise ValidationError(_("年份须在 1900 与 2200 之间。"))


class CalendarNotice(PublicRow):
    """A year's notice on days off, whose days are loaded: dates of that year are certain."""

    source = models.CharField(
        _("来源"),
        max_length=20,
        choices=NOTICE_SOURCES,
        help_text=_("国务院办公厅每年发布的放假安排，或者自治区发布的开斋节、古尔邦节放假安排。"),
    )
    year = models.PositiveIntegerField(
        _("年份"),
        validators=[known_year],
        help_text=_("登记后，这一年的期限不再标为暂定；请先核对日历中的日期是否齐全。"),
    )
    title = models.CharField(_("通知名称"), max_length=200, validators=NO_IDS)
    document = models.CharField(
        _("文号"), max_length=120, blank=True, validators=NO_IDS, help_text=_("没有文号的留空。")
    )

    class Meta:
        verbose_name = _("放假安排")
        verbose_name_plural = pgettext_lazy("plural", "放假安排")
        ordering = ["-year", "source"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "year"],
                name="calendar_notice_once",
                violation_error_message=_("这一年的这个放假安排已经登记。"),
            ),
        ]

    def __str__(self):
        return f"{self.year} {self.get_source_display()}"


class CalendarDay(PublicRow):
    """A day that a notice names: off on a weekday, worked at a weekend, or a holiday by name."""

    date = models.DateField(_("日期"), validators=[known_year])
    source = models.CharField(
        _("来源"),
        max_length=20,
        choices=Source,
        help_text=_("同一天以本地安排为准；法定节假日只在那一年的国家放假安排登记之前使用。"),
    )
    is_working = models.BooleanField(
        _("上班"), default=False, help_text=_("周末调休上班的勾选；放假的不勾选。")
    )
    reason_zh = models.CharField(
        _("原因"), max_length=100, validators=NO_IDS, help_text=_("节日名称，如“春节”。")
    )
    reason_en = models.CharField(_("原因（英文）"), max_length=150, validators=NO_IDS)

    class Meta:
        verbose_name = _("日历中的日期")
        verbose_name_plural = pgettext_lazy("plural", "日历中的日期")
        ordering = ["-date", "source"]
        constraints = [
            models.UniqueConstraint(
                fields=["date", "source"],
                name="calendar_day_once",
                violation_error_message=_("这个来源已经有这一天。"),
            ),
        ]

    def __str__(self):
        return f"{self.date} {self.reason}"

    @property
    def reason(self) -> str:
        return in_language(self.reason_zh, self.reason_en)

    def clean(self):
        if self.date and self.is_working and self.date.weekday() < SATURDAY:
            raise ValidationError({"is_working": _("周一至周五本来就上班，只有周末才能调休上班。")})


class LimitQuerySet(models.QuerySet):
    def on(self, day: date):
        """The texts in force on a day."""
        ended = Q(effective_until__lt=day)
        return self.filter(effective_from__lte=day).exclude(ended)

    def in_force(self, code: str, on: date) -> "Limit | None":
        return self.on(on).filter(code=code).first()


class Limit(PublicRow):
    """法定时限: one text of a legal limit, for the time it is in force.

    Successive texts share the code. The text in force on the day a limit starts decides.
    """

    code = models.CharField(
        _("时限代码"),
        max_length=40,
        validators=[
            RegexValidator(
                r"\A[a-z][a-z0-9_]{1,39}\Z", _("代码以小写字母开头，只用小写字母、数字和下划线。")
            )
        ],
        help_text=_("同一时限的前后文本用同一个代码，如 disclosure。"),
    )
    name_zh = models.CharField(_("中文名称"), max_length=100, validators=NO_IDS)
    name_en = models.CharField(_("英文名称"), max_length=200, validators=NO_IDS)
    number = models.PositiveIntegerField(_("期限"), help_text=_("起算当日不计入。"))
    unit = models.CharField(_("单位"), max_length=20, choices=Unit)
    law_key = models.CharField(
        _("法律"), max_length=40, blank=True, help_text=_("在法律库中的编码。")
    )
    article = models.CharField(
        _("依据"), max_length=200, validators=NO_IDS, help_text=_("法律名称与条款。")
    )
    effective_from = models.DateField(_("施行日期"), validators=[known_year])
    effective_until = models.DateField(
        _("最后有效日期"),
        null=True,
        blank=True,
        validators=[known_year],
        help_text=_("这一文本有效的最后一天；现行有效的留空。"),
    )
    note = models.CharField(
        _("说明"),
        max_length=300,
        blank=True,
        validators=NO_IDS,
        help_text=_("公众会看到，例如条款尚待核对、从哪一天起算。"),
    )

    objects = LimitQuerySet.as_manager()

    class Meta:
        verbose_name = _("法定时限")
        verbose_name_plural = pgettext_lazy("plural", "法定时限")
        ordering = ["code", "-effective_from"]
        constraints = [
            models.UniqueConstraint(
                fields=["code", "effective_from"],
                name="limit_text_once",
                violation_error_message=_("这个时限已经有同一天施行的文本。"),
            ),
            models.CheckConstraint(
                condition=Q(number__gte=1),
                name="limit_is_not_zero",
                violation_error_message=_("期限不能是零。"),
            ),
            models.CheckConstraint(
                condition=Q(effective_until=None) | Q(effective_until__gte=F("effective_from")),
                name="limit_dates_in_order",
                violation_error_message=_("最后有效日期不能早于施行日期。"),
            ),
        ]

    def __str__(self):
        return self.name

    @property
    def name(self) -> str:
        return in_language(self.name_zh, self.name_en)

    @property
    def text(self) -> str:
        return limit_text(self.number, self.unit)

    def clean(self):
        if self.number and self.unit in Unit.values:
            try:
                check_number(self.number, self.unit)
            except ImpossibleLimit as refused:
                raise ValidationError({"number": str(refused)}) from refused
        if self.effective_from and (other := self._overlapping()):
            shown = {"date": other.effective_from}
            raise ValidationError(
                _("与这个时限 %(date)s 起施行的文本同时有效，请先填写较早文本的最后有效日期。"),
                params=shown,
            )

    def _overlapping(self) -> "Limit | None":
        others = Limit.objects.filter(code=self.code).exclude(pk=self.pk)
        if self.effective_until:
            others = others.filter(effective_from__lte=self.effective_until)
        return others.exclude(effective_until__lt=self.effective_from).first()


def load_calendar(sources: Iterable[str] | None = None) -> Calendar:
    """The calendar of these sources, by default those of the site's settings; one statement."""
    sources = tuple(settings.CALENDAR_SOURCES if sources is None else sources)
    named = CalendarDay.objects.filter(source__in=[*sources, STATUTORY])
    found = named.order_by().values_list("date", "is_working", "reason_zh", "reason_en", "source")
    # A notice comes as a row without a day, its year in the place of the reason.
    notices = CalendarNotice.objects.order_by().values_list(
        Cast(Value(None), models.DateField()),
        Value(False),
        Cast("year", models.CharField(max_length=100)),
        Value("", models.CharField(max_length=150)),
        "source",
    )
    rows = list(found.union(notices, all=True))
    covered = frozenset((row[-1], int(row[2])) for row in rows if row[0] is None)
    days = {
        row[0]: Day(*row[1:])
        for row in sorted((row for row in rows if row[0]), key=lambda row: RANK[row[-1]])
        if row[-1] != STATUTORY or (NATIONAL, row[0].year) not in covered
    }
    return Calendar(days, covered, sources)


def missing_notices(today: date) -> list[tuple[str, int]]:
    """The notices, by source and year, that ought to be loaded by now."""
    loaded = set(CalendarNotice.objects.values_list("source", "year"))
    years = [today.year, today.year + 1] if today.month == DECEMBER else [today.year]
    wanted = [(source, year) for year in years for source in settings.CALENDAR_SOURCES]
    return [one for one in wanted if one not in loaded]
