"""Personal data in a version: what was found, what a reviewer asks to be masked, and masking it.

A reviewer never edits (R4): the request goes back with the draft, and an author carries it out.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from portal.base.audit import log
from portal.base.departments.models import User
from portal.base.texts import masking, personal_data
from portal.base.texts.personal_data import PersonalFinding
from portal.records import drafts
from portal.records.models import Record
from portal.records.public_texts import TextPlace, public_texts, text_places
from portal.records.reasons import what_to_do


@dataclass(frozen=True)
class FindingLine:
    """A finding in the list a person ticks. `advice` is for what cannot be masked in place."""

    finding: PersonalFinding
    ticked: bool
    asked: bool
    in_place: bool
    advice: str


def found(record: Record) -> list[PersonalFinding]:
    texts = public_texts(record)
    return personal_data.findings(texts) + masking.suggestions(texts)


def to_be_reasoned(record: Record) -> list[PersonalFinding]:
    """What may become public only with a reason."""
    every = personal_data.findings(public_texts(record))
    return [finding for finding in every if finding.kind != "resident_id"]


def lines(record: Record, chosen: Collection[str] | None = None) -> list[FindingLine]:
    """By place. Ticked is what was chosen; else what a reviewer asked for; else every number."""
    asked = {one["key"] for one in record.masks_asked}
    places = text_places(record)
    maskable = {label for label, place in places.items() if place.can_be_masked}
    listed = sorted(found(record), key=lambda finding: finding.where)

    def is_ticked(finding: PersonalFinding) -> bool:
        if chosen is not None:
            return finding.value in chosen
        if asked and finding.kind != "resident_id":
            return finding.key in asked
        return finding.kind != "name"

    return [
        FindingLine(
            finding,
            is_ticked(finding),
            finding.key in asked,
            finding.place in maskable,
            what_to_do(places.get(finding.place)),
        )
        for finding in listed
    ]


def asked(record: Record, chosen: Collection[str]) -> list[dict]:
    """A reviewer's request, as the record keeps it until the next submission."""
    with log.in_its_language():
        return [
            {
                "key": finding.key,
                "place": finding.place,
                "label": str(finding.label),
                "masked": finding.masked,
            }
            for finding in found(record)
            if finding.value in chosen
        ]


def note(typed: str, asked: list[dict]) -> str:
    """What a reviewer typed, and one line for each mask asked for."""
    with log.in_its_language():
        requests = [_("请遮盖“%(place)s”中的%(label)s：%(masked)s") % one for one in asked]
    return "\n".join(part for part in [typed.strip(), *requests] if part)


def mask_draft(
    record: Record,
    chosen: Collection[str],
    names: list[str],
    *,
    seen_revision: int,
    actor: User,
    at: datetime,
) -> int:
    """Mask what was chosen, and these names everywhere; tell in how many places.

    Saved and logged as one edit. Raises EditedMeanwhile if the draft is not as it was seen.
    """
    if record.revision != seen_revision:
        raise drafts.EditedMeanwhile(record.number)
    keys: dict[str, Any] = {}
    for finding in found(record):
        if finding.value in chosen:
            keys.setdefault(finding.place, set()).add(finding.key)
    changed = []
    for label, place in text_places(record).items():
        if not place.can_be_masked:
            continue
        masked = masking.masked_text(place.text, keys.get(label, ()), names)
        if masked != place.text:
            changed.append((place, [place.text, masked]))
            setattr(place.row, place.field, masked)
    if changed:
        _save(record, changed, actor, at)
    return len(changed)


def _save(
    record: Record, changed: Iterable[tuple[TextPlace, list]], actor: User, at: datetime
) -> None:
    with transaction.atomic():
        drafts.save_draft(record, actor=actor, at=at)
        changes: dict[str, Any] = {}
        for place, values in changed:
            if place.row is record:
                changes[place.field] = values
            else:
                place.row.save()
                changes.setdefault(place.prefix, {})[place.field] = values
        drafts.log_draft(record, actor=actor, changes=changes, created=False)
