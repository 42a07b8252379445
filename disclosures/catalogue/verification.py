"""Whether the catalogue is what two people released, and nothing that one alone wrote."""

from collections.abc import Iterator

from django.db.models import Min

from disclosures.catalogue.actions import Action
from disclosures.catalogue.values import CatalogueRow
from disclosures.models import Requirement, RequirementChange
from disclosures.models.requirement_change import ChangeKind
from portal.base.audit.actions import Action as LogAction
from portal.base.audit.findings import UNREADABLE, Finding
from portal.base.audit.models import Entry
from portal.base.audit.reading import read

CHUNK = 500


def check_catalogue() -> Iterator[Finding]:
    """What differs twice: a change may be released while the first look goes on."""
    found = list(_otherwise())
    again = set(_otherwise()) if found else set()
    yield from (finding for finding in found if finding in again)


def _otherwise() -> Iterator[Finding]:
    yield from _by_one_alone()
    for chunk in read(Requirement.objects.all(), CHUNK):
        keys = [key for key, _row in chunk]
        released = RequirementChange.objects.released().filter(requirement__in=keys)
        newest: dict[int, dict[bool, RequirementChange]] = {}
        for one in released.order_by("pk"):
            is_withdrawal = one.kind == ChangeKind.WITHDRAW
            newest.setdefault(one.requirement_id, {})[is_withdrawal] = one
        for key, row in chunk:
            if row is not None:
                for text in _faults(row, newest.get(key, {})):
                    yield Finding("requirement", row.code, text)


def _faults(row: Requirement, newest: dict[bool, RequirementChange]) -> Iterator[str]:
    text, withdrawal = newest.get(False), newest.get(True)
    try:
        differs = text is not None and CatalogueRow.stored(row).values != text.proposed
    except UNREADABLE:
        differs = True
    if differs:
        yield "altered: it is not what was released last"
    told = (withdrawal.decided_on, withdrawal.reason) if withdrawal else (None, "")
    if (row.withdrawn_on, row.withdrawn_reason) != told:
        yield f"altered: it is withdrawn {row.withdrawn_on}, by the decisions {told[0]}"


def _by_one_alone() -> Iterator[Finding]:
    """As it was done until the first change was proposed by one and decided by another."""
    proposed = Entry.objects.filter(action=Action.REQUIREMENT_PROPOSED)
    first = proposed.aggregate(Min("sequence"))["sequence__min"]
    if first is None:
        return
    edits = (LogAction.ADDED, LogAction.CHANGED, LogAction.DELETED)
    alone = Entry.objects.filter(
        subject_kind="requirement", action__in=edits, sequence__gt=first
    ).order_by("sequence")
    for sequence, code in alone.values_list("sequence", "subject_number"):
        text = f"requirement {code} was edited by one alone, as nothing is since {first}"
        yield Finding("entry", str(sequence), text)
