"""The models of supervision, each defined in its own package."""

from portal.supervision.evaluation.models import (
    Appointment,
    Criterion,
    EvaluatedDepartment,
    EvaluationRound,
    Score,
    Sheet,
)

__all__ = [
    "Appointment",
    "Criterion",
    "EvaluatedDepartment",
    "EvaluationRound",
    "Score",
    "Sheet",
]
