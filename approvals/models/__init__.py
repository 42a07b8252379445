from approvals.models.approval import (
    Applicant,
    Approval,
    ApprovalBasis,
    ApprovalFile,
    Material,
    PowerType,
    Step,
)
from approvals.models.catalogue import CatalogueEntry, CatalogueSet, LegalBasis, Level, Unit
from approvals.models.law import ENDED, Law, LawArticle
from approvals.models.penalty import Penalty, PenaltyBasis, PenaltyKind, PenaltySubject, Tier

__all__ = [
    "ENDED",
    "Applicant",
    "Approval",
    "ApprovalBasis",
    "ApprovalFile",
    "CatalogueEntry",
    "CatalogueSet",
    "Law",
    "LawArticle",
    "LegalBasis",
    "Level",
    "Material",
    "Penalty",
    "PenaltyBasis",
    "PenaltyKind",
    "PenaltySubject",
    "PowerType",
    "Step",
    "Tier",
    "Unit",
]
