"""What the department discloses, what it must disclose, and how its processes run."""

from disclosures.models.dossier import Dossier, DossierClosing, StepEntry, StepReminder
from disclosures.models.item import KEYWORD_MARKS, Category, ChannelUse, Item, ItemFile
from disclosures.models.obligation import Obligation, State
from disclosures.models.procedure import Procedure, ProcedureStep
from disclosures.models.registration import ChannelRegistration
from disclosures.models.requirement import Assignment, Requirement
from disclosures.models.requirement_change import RequirementChange
from disclosures.models.step_fact import StepFact
from disclosures.models.waiver import Waiver

__all__ = [
    "KEYWORD_MARKS",
    "Assignment",
    "Category",
    "ChannelRegistration",
    "ChannelUse",
    "Dossier",
    "DossierClosing",
    "Item",
    "ItemFile",
    "Obligation",
    "Procedure",
    "ProcedureStep",
    "Requirement",
    "RequirementChange",
    "State",
    "StepEntry",
    "StepFact",
    "StepReminder",
    "Waiver",
]
