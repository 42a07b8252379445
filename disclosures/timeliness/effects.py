"""What an act changes of an obligation, in columns."""

from dataclasses import asdict
from datetime import date
from typing import Any

from disclosures.models import Obligation
from disclosures.timeliness.certainty import computed
from disclosures.timeliness.law import Law
from disclosures.timeliness.matching import match
from disclosures.timeliness.redating import log_move
from portal.acts.act import Order
from portal.base.workdays.models import load_calendar

NOT_PROPOSED = {"nil_reason": "", "nil_proposed_by": None}
NOT_SETTLED = {
    "settled_number": "", "settled_version": None, "is_carried_over": False, "shown_by": None,
}  # fmt: skip


def settle(obligation: Obligation, order: Order) -> dict:
    found: Any = match(obligation, order["number"], order.at)
    settled = {
        "settled_number": found.record.number,
        "settled_version": found.record.version,
        "disclosed_on": found.disclosed_on,
        "is_carried_over": found.is_carried_over,
        "measured_value": order["measured_value"],
        "review_on": obligation.requirement.review_after(found.disclosed_on),
    }
    return settled | NOT_PROPOSED | _measured(obligation, found.made_on)


def settle_by_fact(obligation: Obligation, order: Order) -> dict:
    fact = order["fact"]
    settled = {"shown_by": fact, "disclosed_on": fact.used_on}
    return settled | NOT_PROPOSED | _measured_by_now(obligation)


def propose_nil(obligation: Obligation, order: Order) -> dict:
    return {"nil_reason": order.note}


def declare_nil(obligation: Obligation, order: Order) -> dict:
    return {"nil_declared": True} | NOT_SETTLED | _measured_by_now(obligation)


def refuse_nil(obligation: Obligation, order: Order) -> dict:
    return dict(NOT_PROPOSED)


def reopen(obligation: Obligation, order: Order) -> dict:
    return {
        "disclosed_on": None,
        "measured_value": None,
        "nil_declared": False,
        "review_on": None,
        "due_soon_told_on": None,
        "overdue_told_on": None,
    } | _as_registered(obligation) | NOT_SETTLED | NOT_PROPOSED  # fmt: skip


def review(obligation: Obligation, order: Order) -> dict:
    review_on = obligation.requirement.review_after(order.today)
    return {"reviewed_on": order.today, "review_on": review_on}


def check_subject(obligation: Obligation, order: Order) -> dict:
    return {"subject_checked": True}


def hide_subject(obligation: Obligation, order: Order) -> dict:
    return {"subject_checked": False}


def assign(obligation: Obligation, order: Order) -> dict:
    return {"assignee": order["person"]}


def due_now(obligation: Obligation) -> date:
    """By the calendar as it is now, which may have changed since the day was stored."""
    return computed(obligation, load_calendar()).due_on


def _as_registered(obligation: Obligation) -> dict:
    """What settled it may have shown an earlier day of formation."""
    registered = obligation.period_end
    if obligation.requirement.is_by_event and obligation.counted_from < registered:
        return asdict(Law().date(obligation.requirement, registered))
    return {"due_on": due_now(obligation)}


def _measured(obligation: Obligation, made_on: date | None) -> dict:
    """By the day of formation on the record, if that is before the registered one."""
    by_event = obligation.requirement.is_by_event
    if not (by_event and made_on and made_on < obligation.counted_from):
        return _measured_by_now(obligation)
    dated = Law().date(obligation.requirement, made_on)
    log_move(obligation, obligation.due_on, dated.due_on)
    return asdict(dated)


def _measured_by_now(obligation: Obligation) -> dict:
    """What is met is measured by the calendar as it is now: no run moves it any more."""
    before, after = obligation.due_on, due_now(obligation)
    if before == after:
        return {}
    log_move(obligation, before, after)
    return {"due_on": after}
