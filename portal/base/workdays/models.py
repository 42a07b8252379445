from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import connection, models
from django.db.models import F, Q, Value
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models.proposed import Proposed
from portal.base.languages import in_language
from portal.base.texts.public_rows import PublicRow
from portal.base.workdays.calendar import (
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
FEASTS = {
    NATIONAL: ("元旦", "春节", "劳动节", "国庆节"),  # of all the years since 2000
    LOCAL: ("开斋节", "古尔邦节"),
}
INCOMPLETE = _("日历里还没有 %(year)s 年的“%(feasts)s”，放假安排不完整，请先补上这些日期。")
DECEMBER = 12  # the next year's notices are out by then


KNOWN_YEARS = range(1900, 2201)


def known_year(value: date | int) -> None:
    """A validator for days and years that people type. Raises ValidationError."""
    year = value if isinstance(value, int) else value.year
    if year not in KNOWN_YEARS:
        raise ValidationError(_("年份须在 1900 与 2200 之间。"))


class GroundQuerySet(SealedQuerySet):
    def in_use(self) -> Self:
        """What dates are computed from: let out by another person, and not void since."""
        return self.filter(awaits_release=False, is_void=False)

    def undecided(self) -> Self:
        """Those of which something waits for another person."""
        return self.filter(proposed_by__isnull=False)


class Ground(Sealed, PublicRow, Proposed):
    """What the dates of public figures rest on: nobody changes it alone (R13, R14).

    What was let out is kept: a wrong row is void from a release on.
    """

    not_public = ("proposed", "revision")

    is_void = models.BooleanField(
        _("作废"), default=False, help_text=_("登记错了的勾选：放行后不再据此计算，记录保留。")
    )

    class Meta:
        abstract = True

    @property
    def admin_url(self) -> str:
        name = f"admin:{self._meta.app_label}_{self._meta.model_name}_change"
        return reverse(name, args=[self.pk])


class CalendarNotice(Ground):
    """A year's notice on days off, whose days are loaded: dates of that year are certain."""

    proposable = ("source", "year", "title", "document", "is_void")

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
    title = models.CharField(_("通知名称"), max_length=200)
    document = models.CharField(
        _("文号"), max_length=120, blank=True, help_text=_("没有文号的留空。")
    )

    objects = GroundQuerySet.as_manager()

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

    def __str__(self) -> str:
        return f"{self.year} {self.get_source_display()}"

    def clean(self) -> None:
        if not self.is_void and self.year in KNOWN_YEARS and (lacking := self.lacks()):
            shown = {"year": self.year, "feasts": _("、").join(lacking)}
            raise ValidationError({"year": INCOMPLETE % shown})

    def lacks(self) -> list[str]:
        """The feasts of its source of which the calendar has no day in this year."""
        off = CalendarDay.objects.off(self.source, self.year)
        return unnamed(self.source, off.values_list("reason_zh", flat=True))


def unnamed(source: str, reasons: Iterable[str]) -> list[str]:
    """Half a notice makes no date of its year certain: it names each of these feasts, even where
    one falls on days that are off for another reason."""
    text = "\n".join(reasons)
    return [feast for feast in FEASTS.get(source, ()) if feast not in text]


class CalendarDayQuerySet(GroundQuerySet):
    def off(self, source: str, year: int) -> Self:
        return self.in_use().filter(source=source, date__year=year, is_working=False)


class CalendarDay(Ground):
    """A day that a notice names: off on a weekday, worked at a weekend, or a holiday by name."""

    proposable = ("date", "source", "is_working", "reason_zh", "reason_en", "is_void")

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
    reason_zh = models.CharField(_("原因"), max_length=100, help_text=_("节日名称，如“春节”。"))
    reason_en = models.CharField(_("原因（英文）"), max_length=150)

    objects = CalendarDayQuerySet.as_manager()

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

    def __str__(self) -> str:
        return f"{self.date} {self.reason}"

    @property
    def reason(self) -> str:
        return in_language(self.reason_zh, self.reason_en)

    def clean(self) -> None:
        if self.date and self.is_working and self.date.weekday() < SATURDAY:
            raise ValidationError({"is_working": _("周一至周五本来就上班，只有周末才能调休上班。")})


FINAL = _("已经施行的文本不再改动；有变化的，填写它的最后有效日期，再从次日起新增一条。")
FINAL_END = _("最后有效日期不能早于今天，已经过去的不再改动。")


class LimitIsFinal(Exception):
    """What is or was in force is not edited: another text follows it from a day on."""


class LimitQuerySet(GroundQuerySet):
    def on(self, day: date) -> Self:
        """The texts in force on a day."""
        ended = Q(effective_until__lt=day)
        return self.in_use().filter(effective_from__lte=day).exclude(ended)

    def in_force(self, code: str, on: date) -> "Limit | None":
        found: Any = self.on(on).filter(code=code).first()
        return found


class Limit(Ground):
    """法定时限: one text of a legal limit, for the time it is in force.

    Successive texts share the code. The text in force on the day a limit starts decides. Once in
    force a text is final, for what has begun under it: it can only be given an end that is yet to
    come, and the next text follows.
    """

    proposable = (
        "code", "name_zh", "name_en", "number", "unit", "law_key", "article", "note",
        "effective_from", "effective_until", "is_void",
    )  # fmt: skip
    final_fields = ("code", "number", "unit", "law_key", "article", "effective_from", "is_void")

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
    name_zh = models.CharField(_("中文名称"), max_length=100)
    name_en = models.CharField(_("英文名称"), max_length=200)
    number = models.PositiveIntegerField(_("期限"), help_text=_("起算当日不计入。"))
    unit = models.CharField(_("单位"), max_length=20, choices=Unit)
    law_key = models.CharField(
        _("法律"), max_length=40, blank=True, help_text=_("在法律库中的编码。")
    )
    article = models.CharField(_("依据"), max_length=200, help_text=_("法律名称与条款。"))
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

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        if reasons := self.changes_of_the_past(timezone.localdate()):
            raise LimitIsFinal(f"{self.code}: {', '.join(reasons)}")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        if self.has_begun(timezone.localdate()):
            raise LimitIsFinal(self.code)
        return super().delete(*args, **kwargs)

    @property
    def name(self) -> str:
        return in_language(self.name_zh, self.name_en)

    @property
    def text(self) -> str:
        return limit_text(self.number, self.unit)

    def has_begun(self, today: date) -> bool:
        is_in_use = not (self.awaits_release or self.is_void)
        return is_in_use and self.effective_from <= today

    def has_ended(self, today: date) -> bool:
        return self.effective_until is not None and self.effective_until < today

    def changes_of_the_past(self, today: date) -> dict[str, Promise]:
        """What of this row would change what was the law on a day that has come: field → why
        not."""
        stored = Limit.objects.filter(pk=self.pk).first()
        if stored is None or not stored.has_begun(today):
            return {}
        changed = [
            name for name in self.final_fields if getattr(self, name) != getattr(stored, name)
        ]
        reasons: dict[str, Promise] = dict.fromkeys(changed, FINAL)
        if self.effective_until != stored.effective_until and (
            stored.has_ended(today) or self.has_ended(today)
        ):
            reasons["effective_until"] = FINAL_END
        return reasons

    def clean(self) -> None:
        if reasons := self.changes_of_the_past(timezone.localdate()):
            raise ValidationError(reasons)
        if self.number and self.unit in Unit.values:
            try:
                check_number(self.number, self.unit)
            except ImpossibleLimit as refused:
                raise ValidationError({"number": str(refused)}) from refused
        if self.is_void and not self._others().exists():
            raise ValidationError({"is_void": _("这个时限没有别的文本，不能作废。")})
        if self.effective_from and not self.is_void and (other := self._overlapping()):
            shown = {"date": other.effective_from}
            raise ValidationError(
                _("与这个时限 %(date)s 起施行的文本同时有效，请先填写较早文本的最后有效日期。"),
                params=shown,
            )

    def _others(self) -> LimitQuerySet:
        """The texts in use of the same limit."""
        found: LimitQuerySet = Limit.objects.in_use().filter(code=self.code).exclude(pk=self.pk)
        return found

    def _overlapping(self) -> "Limit | None":
        others = self._others()
        if self.effective_until:
            others = others.filter(effective_from__lte=self.effective_until)
        return others.exclude(effective_until__lt=self.effective_from).first()


def load_calendar(sources: Iterable[str] | None = None) -> Calendar:
    """The calendar of these sources, by default those of the site's settings; one statement. While
    nothing changes in it, the same one, with what was counted by it."""
    sources = tuple(settings.CALENDAR_SOURCES if sources is None else sources)
    with connection.cursor() as cursor:
        cursor.execute(*_statement(sources))
        return _calendar(tuple(cursor.fetchall()), sources)


@lru_cache(maxsize=4)
def _statement(sources: tuple[str, ...]) -> tuple[str, tuple]:
    """Put together once: that takes longer than to run it. A notice comes as a row without a day,
    its year in the place of the reason."""
    named = CalendarDay.objects.in_use().filter(source__in=[*sources, STATUTORY])
    found = named.order_by().values_list("date", "is_working", "reason_zh", "reason_en", "source")
    notices = (
        CalendarNotice.objects.in_use()
        .order_by()
        .values_list(
            Cast(Value(None), models.DateField()),
            Value(False),
            Cast("year", models.CharField(max_length=100)),
            Value("", models.CharField(max_length=150)),
            "source",
        )
    )
    return found.union(notices, all=True).query.sql_with_params()


@lru_cache(maxsize=4)
def _calendar(rows: tuple[tuple, ...], sources: tuple[str, ...]) -> Calendar:
    """Of what the database holds."""
    covered = frozenset((row[-1], int(row[2])) for row in rows if row[0] is None)
    named = ((_date(row[0]), Day(bool(row[1]), *row[2:])) for row in rows if row[0])
    days = {
        day: said
        for day, said in sorted(named, key=lambda one: RANK[one[1].source])
        if said.source != STATUTORY or (NATIONAL, day.year) not in covered
    }
    return Calendar(days, covered, sources)


def _date(value: date | str) -> date:
    """SQLite keeps it as text."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def missing_notices(today: date, calendar: Calendar) -> list[tuple[str, int]]:
    """The notices, by source and year, that ought to be loaded by now."""
    years = [today.year, today.year + 1] if today.month == DECEMBER else [today.year]
    wanted = [(source, year) for year in years for source in settings.CALENDAR_SOURCES]
    return [one for one in wanted if one not in calendar.covered]
