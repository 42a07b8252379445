"""The processes of the demonstration, told of by its people from the records that disclose them.

One of each kind: some steps came late, some were never disclosed, one process was closed with a
gap. A process that is there already is left alone.
"""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import timezone

from disclosures.dossiers import acts
from disclosures.dossiers.facts import Fact
from disclosures.dossiers.reasons import StepOutcome
from disclosures.models import Dossier, Item, Procedure, StepEntry
from portal.base.departments.models import Department, Role, User
from portal.records import drafts
from portal.records.acts import perform
from portal.records.reasons import CHECK_SHEET

SOURCE = Path(__file__).with_name("dossiers.json")
TEXTS = ("title", "summary", "target", "target_unit")


def load(team) -> int:
    """Load every process that is not loaded yet; return how many were."""
    sources = json.loads(SOURCE.read_text(encoding="utf-8"))
    return sum(_load(source, team) for source in sources)


def _load(source: dict, team) -> bool:
    department = Department.objects.get(code=source["department"])
    if Dossier.objects.filter(title=source["title"], department=department).exists():
        return False
    author, reviewer = (team.one(role, department.pk) for role in (Role.AUTHOR, Role.REVIEWER))
    with transaction.atomic():
        dossier = _draft(source, department, author)
        if source.get("leave_at") == "draft":
            return True
        dossier = _publish(dossier, author, reviewer, team.publisher())
        for step in source["steps"]:
            told = _tell(dossier, step, author)
            if told.awaits_release:
                how = {"actor": reviewer, "at": timezone.now(), "seen_revision": told.revision}
                acts.release_words(dossier, told.step_key, **how)
        if "close" in source:
            by = team.publisher() if source["close"] else reviewer
            acts.close(dossier, actor=by, at=timezone.now(), note=source["close"])
            if source["close"]:
                other = next(one for one in iter(team.publisher, None) if one != by)
                acts.release_note(dossier, actor=other, at=timezone.now())
    return True


def _draft(source: dict, department: Department, author) -> Dossier:
    value = source.get("target_value")
    dossier = Dossier(
        department=department,
        procedure=Procedure.objects.get(code=source["procedure"]),
        started_on=date.fromisoformat(source["started_on"]),
        target_value=Decimal(value) if value else None,
        **{name: source.get(name, "") for name in TEXTS},
    )
    drafts.save_draft(dossier, actor=author, at=timezone.now())
    drafts.log_draft(dossier, actor=author, changes={}, created=True)
    return dossier


def _publish(dossier: Dossier, author, reviewer, publisher) -> Dossier:
    signed = {"check_sheet": dict.fromkeys(CHECK_SHEET, True)}
    moves: tuple[tuple[str, User, dict[str, Any]], ...] = (
        ("submit", author, {}),
        ("approve", reviewer, signed),
        ("publish", publisher, {}),
    )
    for move, actor, answers in moves:
        dossier = perform(dossier, move, actor=actor, at=timezone.now(), **answers)
    return dossier


def _tell(dossier: Dossier, step: dict, author) -> StepEntry:
    happened_on, value = step.get("happened_on"), step.get("value")
    told = StepOutcome(
        happened_on=date.fromisoformat(happened_on) if happened_on else None,
        record_number=_number(step["record"]) if "record" in step else "",
        percent=step.get("percent"),
        value=Decimal(value) if value else None,
        skipped_reason=step.get("skipped_reason", ""),
        facts=tuple(map(_fact, step.get("facts", ()))),
    )
    return acts.tell(dossier, step["key"], told, actor=author, at=timezone.now())


def _fact(said: dict) -> Fact:
    amount = Decimal(said["amount"]) if "amount" in said else None
    return Fact(**said | {"amount": amount})


def _number(title: str) -> str:
    return Item.objects.filter(title=title).values_list("number", flat=True)[0]
