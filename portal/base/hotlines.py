"""Which hotline to offer beside what a unit is responsible for, its own, else the nearest above;
and whether somebody has dialled it lately.

All hotlines in use and the tree of departments are one statement, the same for every reader,
kept until something public changes. A check is overdue `Hotline.CHECK_MONTHS` after the last one;
computed for a day, never stored.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Case, FilteredRelation, Q, When
from django.http import HttpRequest
from django.utils import timezone

from portal.base.caching import shared
from portal.base.departments.models import Department, Hotline
from portal.base.departments.models.department import active_on
from portal.base.departments.models.hotline import valid_on
from portal.base.workdays.calendar import months_after

# Of the whole country, without an area code, as 12348 and 12345: what most people dial.
EVERYWHERE = r"^[0-9]{3,5}$"
SHOWN = (
    "pk", "number", "purpose_zh", "purpose_en", "hours_zh", "hours_en", "languages_zh",
    "languages_en", "last_checked_on",
)  # fmt: skip


@dataclass(frozen=True)
class UnitHotlines:
    """The hotlines beside a page, and the unit they are of; none if no unit on the way up has
    any."""

    unit: Department | None = None
    hotlines: list[Hotline] = field(default_factory=list)
    is_own: bool = True


@dataclass(frozen=True)
class HotlineDirectory:
    parents: dict[int, int | None]
    by_unit: dict[int, list[Hotline]]

    def of_unit(self, unit: int | None) -> UnitHotlines:
        own, passed = unit, set()
        while unit is not None and unit not in passed:
            if found := self.by_unit.get(unit):
                return UnitHotlines(found[0].department, found, is_own=unit == own)
            passed.add(unit)
            unit = self.parents.get(unit)
        return UnitHotlines()

    @property
    def all(self) -> list[Hotline]:
        """Numbers of the whole country come first."""
        found = [hotline for found in self.by_unit.values() for hotline in found]
        return sorted(found, key=lambda hotline: not re.match(EVERYWHERE, hotline.number))


def load_directory(today: date) -> HotlineDirectory:
    used = FilteredRelation("hotlines", condition=valid_on(today, "hotlines__"))
    rows = (
        Department.objects.annotate(used=used)
        .order_by("code", "used__number", "used__pk")
        .annotate(is_active=Case(When(active_on(today), then=True), default=False))
        .values_list(
            "pk",
            "parent",
            "code",
            "name_zh",
            "name_en",
            "is_active",
            *(f"used__{name}" for name in SHOWN),
        )
    )
    parents: dict[int, int | None] = {}
    by_unit: dict[int, Any] = {}
    for pk, parent, code, name_zh, name_en, is_active, *values in rows:
        parents[pk] = parent
        hotline = Hotline(**dict(zip(SHOWN, values, strict=True)))
        if hotline.pk is not None and is_active:
            hotline.department = Department(pk=pk, code=code, name_zh=name_zh, name_en=name_en)
            by_unit.setdefault(pk, []).append(hotline)
    return HotlineDirectory(
        parents, {unit: marked(found, today) for unit, found in by_unit.items()}
    )


def hotline_directory(request: HttpRequest) -> HotlineDirectory:
    return shared(request, "hotlines-of-units", lambda: load_directory(timezone.localdate()))


def checked_since(today: date) -> date:
    """The day on or after which a check is still good today."""
    return months_after(today, -Hotline.CHECK_MONTHS)


def overdue_on(today: date) -> Q:
    return Q(last_checked_on=None) | Q(last_checked_on__lt=checked_since(today))


def marked(hotlines: Iterable[Hotline], today: date) -> list[Hotline]:
    """The hotlines, each told whether its check is overdue."""
    since, found = checked_since(today), list(hotlines)
    for hotline in found:
        hotline.check_overdue = hotline.last_checked_on is None or hotline.last_checked_on < since
    return found
