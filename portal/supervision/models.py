"""The models of supervision, each defined in its own package."""

from portal.supervision.demands.models import Demand, DemandAnswer
from portal.supervision.evaluation.models import (
    Appointment,
    Criterion,
    EvaluatedDepartment,
    EvaluationRound,
    Score,
    Sheet,
)
from portal.supervision.tickets.models import Attempt, Question, Ticket, TicketFile

__all__ = [
    "Appointment",
    "Attempt",
    "Criterion",
    "Demand",
    "DemandAnswer",
    "EvaluatedDepartment",
    "EvaluationRound",
    "Question",
    "Score",
    "Sheet",
    "Ticket",
    "TicketFile",
]
