"""The day by which a demand is answered: chosen by the supervisor, by default as the office's own
rule has it, a row of `Limit` (R11)."""

from datetime import date

from portal.base.workdays.calendar import DueDate, Unit, due_date
from portal.base.workdays.models import Limit, load_calendar

CODE = "demand"
WITHOUT_RULE = (10, Unit.WORKING_DAY.value)  # where an administrator has ended it


def usual(demanded_on: date) -> DueDate:
    """By the calendar of that day: what a unit was told stands, whatever is announced later."""
    rule = Limit.objects.in_force(CODE, demanded_on)
    number, unit = (rule.number, rule.unit) if rule else WITHOUT_RULE
    return due_date(demanded_on, number, unit, load_calendar())
