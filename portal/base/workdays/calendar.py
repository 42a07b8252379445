"""Counting legal limits: which day a limit ends on, and why.

Pure: no database, no clock. The day a limit starts from is not counted. Days off and the weekend
days worked instead come from yearly notices, national and local; where the notice of a year is
missing the answer is marked provisional.
"""

import hashlib
import json
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby

from django.db import models
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from portal.base.languages import in_language

NATIONAL, LOCAL, STATUTORY = "national", "local", "statutory"
LAST_YEAR = 2200
SATURDAY = 5  # of date.weekday()
ONE_DAY = timedelta(days=1)


class Unit(models.TextChoices):
    WORKING_DAY = "working_day", _("工作日")
    CALENDAR_DAY = "calendar_day", _("自然日")
    MONTH = "month", _("个月")
    # A date that the law itself names, as 31 January of the next year: no period whose end a day
    # off would move.
    FIXED_DAY = "fixed_day", _("个月（法律写定的日期，遇休息日不顺延）")


class Source(models.TextChoices):
    """Who says that a day is off: a yearly notice, or the law alone where there is none yet."""

    NATIONAL = NATIONAL, _("国家放假安排")
    LOCAL = LOCAL, _("宁夏开斋节、古尔邦节放假安排")
    STATUTORY = STATUTORY, _("法定节假日（放假安排尚未公布）")


MOST: dict[str, int] = {
    Unit.WORKING_DAY: 999,
    Unit.CALENDAR_DAY: 999,
    Unit.MONTH: 240,
    Unit.FIXED_DAY: 240,
}


class ImpossibleLimit(ValueError):
    """No day follows from what was asked; the message says what to change."""


@dataclass(frozen=True)
class Day:
    """What a notice says of one day."""

    is_working: bool
    reason_zh: str
    reason_en: str
    source: str

    @property
    def reason(self) -> str:
        return in_language(self.reason_zh, self.reason_en)


@dataclass(frozen=True)
class Skipped:
    """A day off that was not counted, or that an end rolled over."""

    day: date
    special: Day | None = None

    @property
    def reason(self) -> str:
        return self.special.reason if self.special else gettext("周末")


@dataclass(frozen=True)
class Stretch:
    """Days in a row that count, or that do not for one reason."""

    first: date
    last: date
    is_working: bool
    reason: str
    counted_from: int  # the place of the first day among those that count
    counted_to: int


@dataclass(frozen=True)
class Calendar:
    days: Mapping[date, Day]  # the days that notices name; local stands before national
    covered: frozenset[tuple[str, int]]  # (source, year) whose notice is loaded
    sources: tuple[str, ...] = (NATIONAL, LOCAL)

    def is_working(self, day: date) -> bool:
        special = self.days.get(day)
        return special.is_working if special else day.weekday() < SATURDAY

    def reason(self, day: date) -> str:
        """Why a day is off, or worked at a weekend; nothing of other days."""
        if day.weekday() < SATURDAY and self.is_working(day):
            return ""
        return Skipped(day, self.days.get(day)).reason

    def missing(self, first: date, last: date) -> list[tuple[str, int]]:
        """The notices, by source and year, that these days would need and that are not loaded."""
        return [
            (source, year)
            for year in range(first.year, last.year + 1)
            for source in self.sources
            if (source, year) not in self.covered
        ]

    @cached_property
    def digest(self) -> str:
        """Changes exactly when some computed date, or its being provisional, might."""
        odd = sorted(day for day in self.days if self.is_working(day) != (day.weekday() < SATURDAY))
        loaded = sorted(one for one in self.covered if one[0] in self.sources)
        parts = [[day.isoformat() for day in odd], loaded, sorted(self.sources)]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()

    @cached_property
    def _working_days(self) -> dict[int, list[date]]:
        """The working days of each year asked for so far."""
        return {}

    def working_days(self, year: int) -> list[date]:
        if year not in self._working_days:
            count = 366 if monthrange(year, 2)[1] == 29 else 365
            every = (date(year, 1, 1) + timedelta(days=place) for place in range(count))
            self._working_days[year] = [day for day in every if self.is_working(day)]
        return self._working_days[year]

    def working_day_after(self, day: date, number: int) -> date:
        """The last of so many working days that follow this day. Raises ImpossibleLimit."""
        year, start = day.year, day + ONE_DAY
        while year <= LAST_YEAR:
            days = self.working_days(year)
            first = bisect_left(days, start)
            if first + number <= len(days):
                return days[first + number - 1]
            number -= len(days) - first
            year += 1
        raise too_late()

    def on_or_after(self, day: date) -> date:
        """The day itself if it is a working day, else the next one."""
        return self.working_day_after(day - ONE_DAY, 1)


@dataclass(frozen=True)
class DueDate:
    start: date
    number: int
    unit: str
    due_on: date
    rolled_from: date | None  # the day off that the limit would have ended on
    missing: tuple[tuple[str, int], ...]  # (source, year) of the notices that are not loaded
    calendar: Calendar = field(repr=False, compare=False)

    @property
    def provisional(self) -> bool:
        return bool(self.missing)

    @property
    def limit(self) -> str:
        return limit_text(self.number, self.unit)

    @property
    def notices_missing(self) -> list[tuple[str, int]]:
        """By name and year."""
        return [(str(Source(source).label), year) for source, year in self.missing]

    @property
    def target(self) -> date:
        """The end before it moved to a working day."""
        return self.rolled_from or self.due_on

    @cached_property
    def skipped(self) -> tuple[Skipped, ...]:
        """Each day off on the way: not counted, or rolled over at the end."""
        if self.unit == Unit.FIXED_DAY:
            return ()
        days = self.calendar.days
        return tuple(
            Skipped(day, days.get(day))
            for day in self._decisive()
            if not self.calendar.is_working(day)
        )

    @property
    def worked(self) -> tuple[tuple[date, str], ...]:
        """The weekend days that count because a notice has them worked."""
        return tuple(
            (day, self.calendar.reason(day))
            for day in self._decisive()
            if day.weekday() >= SATURDAY and self.calendar.is_working(day)
        )

    @cached_property
    def counted(self) -> tuple[date, ...]:
        """The working days of a limit in working days, the first to the last."""
        if self.unit != Unit.WORKING_DAY:
            return ()
        return tuple(day for day in self._decisive() if self.calendar.is_working(day))

    @property
    def stretches(self) -> list[Stretch]:
        """The way from the start to the end, in as few rows as tell it all."""
        found, count = [], 0
        for (is_working, reason), alike in groupby(self._decisive(), self._verdict):
            days = list(alike)
            begun, count = count + 1, count + len(days) * is_working
            found.append(Stretch(days[0], days[-1], is_working, reason, begun, count))
        return found

    def _verdict(self, day: date) -> tuple[bool, str]:
        return self.calendar.is_working(day), self.calendar.reason(day)

    def _decisive(self) -> Iterator[date]:
        """The days whose being worked or not decides where the limit ends."""
        day = _first_decisive(self.start, self.unit, self.target)
        while day <= self.due_on:
            yield day
            day += ONE_DAY


def due_date(start: date, number: int, unit: str, calendar: Calendar) -> DueDate:
    """The day on which a limit ends. Raises ImpossibleLimit.

    The start is not counted (民法典 201). Working days are counted one by one. Calendar days and
    months run on through days off; a month that has no such day ends on its last (202), and an
    end on a day off moves to the next working day (203). A day that the law names by its date is
    no end of a period and stays where it is, whatever day of the week it is.
    """
    check_number(number, unit)
    if start.year > LAST_YEAR:
        raise too_late()
    if unit == Unit.FIXED_DAY:
        return DueDate(start, number, unit, months_after(start, number), None, (), calendar)
    if unit == Unit.WORKING_DAY:
        target = due_on = calendar.working_day_after(start, number)
    else:
        is_months = unit == Unit.MONTH
        target = months_after(start, number) if is_months else start + timedelta(days=number)
        due_on = calendar.on_or_after(target)
    missing = calendar.missing(_first_decisive(start, unit, target), due_on)
    rolled_from = target if target != due_on else None
    return DueDate(start, number, unit, due_on, rolled_from, tuple(missing), calendar)


def limit_text(number: int, unit: str) -> str:
    """A limit in words."""
    texts: dict[str, str] = {
        Unit.WORKING_DAY: ngettext("%(number)s 个工作日", "%(number)s 个工作日", number),
        Unit.CALENDAR_DAY: ngettext("%(number)s 日", "%(number)s 日", number),
        Unit.MONTH: ngettext("%(number)s 个月", "%(number)s 个月", number),
        Unit.FIXED_DAY: ngettext(
            "%(number)s 个月（遇休息日不顺延）", "%(number)s 个月（遇休息日不顺延）", number
        ),
    }
    return texts[unit] % {"number": number}


def check_number(number: int, unit: str) -> None:
    """Raises ImpossibleLimit."""
    if unit not in Unit.values:
        raise ImpossibleLimit(gettext("期限的单位须是工作日、自然日或者月。"))
    if not 1 <= number <= MOST[unit]:
        shown = {"most": MOST[unit], "unit": Unit(unit).label}
        raise ImpossibleLimit(gettext("期限须是 1 至 %(most)s %(unit)s。") % shown)


def too_late() -> ImpossibleLimit:
    return ImpossibleLimit(
        gettext("算出的日期晚于 %(year)s 年，请改用更短的期限或者更早的起算日。")
        % {"year": LAST_YEAR}
    )


def _first_decisive(start: date, unit: str, target: date) -> date:
    return start + ONE_DAY if unit == Unit.WORKING_DAY else target


def months_after(start: date, number: int) -> date:
    """The same day so many months later, or the last of a shorter month. Raises ImpossibleLimit."""
    years, month = divmod(start.month - 1 + number, 12)
    year = start.year + years
    if year > LAST_YEAR:
        raise too_late()
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
