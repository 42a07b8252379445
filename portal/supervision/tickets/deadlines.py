"""答复期限: how long an answer may take. The department's own rule, a row of `Limit` (R11)."""

from dataclasses import dataclass
from datetime import date

from portal.base.workdays.calendar import DueDate, Unit, due_date, limit_text
from portal.base.workdays.models import Limit, load_calendar
from portal.supervision.tickets.models import TicketKind

CODES = {
    TicketKind.CONSULTATION: "ticket_consultation",
    TicketKind.WRONG: "ticket_wrong",
    TicketKind.COMPLAINT: "ticket_complaint",
}
OTHERS = "ticket"


@dataclass(frozen=True)
class Rule:
    number: int
    unit: str
    basis: str = ""

    @property
    def text(self) -> str:
        return limit_text(self.number, self.unit)


# Where an administrator has ended every rule.
WITHOUT_RULE = Rule(15, Unit.WORKING_DAY.value)


def rules_on(day: date) -> dict[str, Rule]:
    """The rule of each kind; one statement."""
    codes = {OTHERS, *CODES.values()}
    found = {
        limit.code: Rule(limit.number, limit.unit, limit.article)
        for limit in Limit.objects.on(day).filter(code__in=codes)
    }
    others = found.get(OTHERS, WITHOUT_RULE)
    return {kind.value: found.get(CODES.get(kind, OTHERS), others) for kind in TicketKind}


def due(asked_on: date, rule: Rule) -> DueDate:
    """By the calendar of the day it is asked: what a citizen was told then stands, whatever days
    off are announced later."""
    return due_date(asked_on, rule.number, rule.unit, load_calendar())
