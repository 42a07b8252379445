"""Who is appointed to supervise, what they are asked, and what they said.

Whether a round's results are published is never stored: they are while the record that carries
them is public (R2). Facts of the system have no place here (R12).
"""

from portal.supervision.evaluation.models.appointment import Appointment
from portal.supervision.evaluation.models.round import (
    HIGHEST,
    LONGEST_REPLY,
    Criterion,
    EvaluatedDepartment,
    EvaluationRound,
    RoundIsFrozen,
    Stage,
    Status,
    WhyCancelled,
)
from portal.supervision.evaluation.models.sheet import LONGEST_COMMENT, Score, Sheet

__all__ = [
    "HIGHEST",
    "LONGEST_COMMENT",
    "LONGEST_REPLY",
    "Appointment",
    "Criterion",
    "EvaluatedDepartment",
    "EvaluationRound",
    "RoundIsFrozen",
    "Score",
    "Sheet",
    "Stage",
    "Status",
    "WhyCancelled",
]
