"""What the department discloses, what it must disclose, and how its processes run."""

from disclosures.models.dossier import Dossier, DossierClosing, StepEntry
from disclosures.models.item import KEYWORD_MARKS, Category, ChannelUse, Item, ItemFile
from disclosures.models.procedure import Procedure, ProcedureStep

__all__ = [
    "KEYWORD_MARKS",
    "Category",
    "ChannelUse",
    "Dossier",
    "DossierClosing",
    "Item",
    "ItemFile",
    "Procedure",
    "ProcedureStep",
    "StepEntry",
]
