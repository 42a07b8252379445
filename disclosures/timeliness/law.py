"""When a duty falls due: by the legal limits and the calendar, read once for a run."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from disclosures.models import Requirement
from portal.base.workdays.calendar import Calendar, due_date
from portal.base.workdays.models import Limit, load_calendar


@dataclass(frozen=True)
class Dated:
    """When something falls due, and by which limit."""

    counted_from: date
    limit_number: int
    limit_unit: str
    limit_basis: str
    due_on: date


Day = date  # which in the class below is the name of a method


class Law:
    """The calendar and the legal limits as they are now, read once for a run or a page."""

    def __init__(self, calendar: Calendar | None = None):
        if calendar is not None:
            self.calendar = calendar

    @cached_property
    def calendar(self) -> Calendar:
        return load_calendar()

    @cached_property
    def limits(self) -> dict[str, list[Limit]]:
        found: dict[str, list[Limit]] = {}
        for limit in Limit.objects.in_use().order_by("effective_from"):
            found.setdefault(limit.code, []).append(limit)
        return found

    def date(self, requirement: Requirement, base: date) -> Dated:
        """When something counted from this day is due."""
        return self.by(base, *self.rule(requirement, base))

    def rule(self, requirement: Requirement, base: Day) -> tuple[int, str, str]:
        """The limit and its basis, by the text in force on the day it is counted from."""
        number: Any
        number, unit, basis = requirement.limit_number, requirement.limit_unit, requirement.article
        if requirement.limit_code:
            limit = self.text(requirement.limit_code, base)
            number, unit, basis = limit.number, limit.unit, limit.article
        return number, unit, basis[:200]

    def text(self, code: str, base: Day) -> Limit:
        """The text in force on this day, or else the last that was, or the first."""
        begun = [one for one in self.limits.get(code, ()) if one.effective_from <= base]
        return begun[-1] if begun else self.limits[code][0]

    def by(self, base: Day, number: int, unit: str, basis: str) -> Dated:
        due = due_date(base, number, unit, self.calendar)
        return Dated(base, number, unit, basis, due.due_on)

    def digest_of(self, code: str) -> list:
        return [
            (one.number, one.unit, one.article, one.effective_from.isoformat())
            for one in self.limits.get(code, ())
        ]
