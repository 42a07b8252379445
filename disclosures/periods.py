"""Months, quarters, half-years and years: the periods that periodic disclosure goes by."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy


class Frequency(models.TextChoices):
    MONTH = "month", gettext_lazy("每月")
    QUARTER = "quarter", gettext_lazy("每季度")
    HALF_YEAR = "half_year", gettext_lazy("每半年")
    YEAR = "year", gettext_lazy("每年")


MONTHS: dict[str, int] = {
    Frequency.MONTH: 1,
    Frequency.QUARTER: 3,
    Frequency.HALF_YEAR: 6,
    Frequency.YEAR: 12,
}
STANDING = "standing"  # the key of what is disclosed for good


@dataclass(frozen=True)
class Period:
    """One period, both days included; `key` is “2009”, “2009-H1”, “2009-Q1” or “2009-01”."""

    key: str
    start: date
    end: date


def period_of(day: date, frequency: str) -> Period:
    """The period of this frequency that holds the day."""
    months = MONTHS[frequency]
    place = (day.month - 1) // months
    start = date(day.year, place * months + 1, 1)
    return Period(_key(start, frequency, place), start, _first_after(start, months) - _DAY)


def periods(first: date, last: date, frequency: str) -> Iterator[Period]:
    """The periods that begin on one of these days, both included."""
    period = period_of(first, frequency)
    if period.start < first:
        period = period_of(period.end + _DAY, frequency)
    while period.start <= last:
        yield period
        period = period_of(period.end + _DAY, frequency)


def label(key: str) -> str:
    """How a reader names the period of a key."""
    if key == STANDING:
        return _("长期")
    year, _dash, part = key.partition("-")
    if not part:
        return _("%(year)s年") % {"year": year}
    if part in ("H1", "H2"):
        text = _("%(year)s年上半年") if part == "H1" else _("%(year)s年下半年")
        return text % {"year": year}
    if part.startswith("Q"):
        return _("%(year)s年第%(quarter)s季度") % {"year": year, "quarter": part[1:]}
    return _("%(year)s年%(month)s月") % {"year": year, "month": int(part)}


def label_so_far(key: str, today: date) -> str:
    """The same of a quarter, which says so while it is not over."""
    shown = {"period": label(key)}
    return _("%(period)s（至今）") % shown if quarter(key).end >= today else label(key)


def quarter_of(month: str) -> str:
    """The key of the quarter of “2009-05”."""
    year, number = month.split("-")
    return f"{year}-Q{(int(number) + 2) // 3}"


def year_before(key: str) -> str:
    """The key of the same period of the year before."""
    year, dash, part = key.partition("-")
    return f"{int(year) - 1}{dash}{part}"


def quarter(key: str) -> Period:
    """The quarter of “2009-Q1”."""
    return period_of(date(int(key[:4]), int(key[-1]) * 3 - 2, 1), Frequency.QUARTER)


_DAY = timedelta(days=1)


def _first_after(start: date, months: int) -> date:
    carried, month = divmod(start.month - 1 + months, 12)
    return date(start.year + carried, month + 1, 1)


def _key(start: date, frequency: str, place: int) -> str:
    return {
        Frequency.MONTH: f"{start:%Y-%m}",
        Frequency.QUARTER: f"{start.year}-Q{place + 1}",
        Frequency.HALF_YEAR: f"{start.year}-H{place + 1}",
        Frequency.YEAR: f"{start.year}",
    }[Frequency(frequency)]
