"""Which hotline to offer beside what a unit is responsible for: its own, else the nearest above.

All hotlines in use and the tree of departments are one statement, the same for every reader,
kept until something public changes.
"""

from dataclasses import dataclass, field
from datetime import date

from django.db.models import FilteredRelation
from django.http import HttpRequest
from django.utils import timezone

from portal.caching import shared
from portal.departments.models import Department, Hotline, valid_on
from portal.hotlines.checking import marked

SHOWN = (
    "pk", "number", "purpose_zh", "purpose_en", "hours_zh", "hours_en", "languages_zh",
    "languages_en", "last_checked_on",
)  # fmt: skip


@dataclass(frozen=True)
class Near:
    """The hotlines beside a page, and the unit they are of; none if no unit on the way up has
    any."""

    unit: Department | None = None
    hotlines: list[Hotline] = field(default_factory=list)
    is_own: bool = True


@dataclass(frozen=True)
class Book:
    parents: dict[int, int | None]
    by_unit: dict[int, list[Hotline]]

    def near(self, unit: int | None) -> Near:
        own, passed = unit, set()
        while unit is not None and unit not in passed:
            if found := self.by_unit.get(unit):
                return Near(found[0].department, found, is_own=unit == own)
            passed.add(unit)
            unit = self.parents.get(unit)
        return Near()

    @property
    def all(self) -> list[Hotline]:
        return [hotline for found in self.by_unit.values() for hotline in found]


def load_book(today: date) -> Book:
    used = FilteredRelation("hotlines", condition=valid_on(today, "hotlines__"))
    rows = (
        Department.objects.annotate(used=used)
        .order_by("code", "used__number", "used__pk")
        .values_list(
            "pk", "parent", "code", "name_zh", "name_en", *(f"used__{name}" for name in SHOWN)
        )
    )
    parents, by_unit = {}, {}
    for pk, parent, code, name_zh, name_en, *values in rows:
        parents[pk] = parent
        hotline = Hotline(**dict(zip(SHOWN, values, strict=True)))
        if hotline.pk is not None:
            hotline.department = Department(pk=pk, code=code, name_zh=name_zh, name_en=name_en)
            by_unit.setdefault(pk, []).append(hotline)
    return Book(parents, {unit: marked(found, today) for unit, found in by_unit.items()})


def book(request: HttpRequest) -> Book:
    return shared(request, "hotlines-of-units", lambda: load_book(timezone.localdate()))
