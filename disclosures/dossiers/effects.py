"""What an act changes of a dossier's steps; the dossier itself stays as it is."""

from datetime import datetime
from decimal import Decimal

from disclosures.dossiers.facts import Fact, logged, rows_as_told
from disclosures.dossiers.progress import progress_of
from disclosures.dossiers.reasons import ENTERED, StepUpdate, gap_of, step_update
from disclosures.models import Dossier, DossierClosing, StepEntry
from disclosures.models.dossier import number_text
from portal.acts.act import Order

RELEASED = "released"  # in the log: which of the words that an earlier entry names


def is_told(dossier: Dossier, order: Order) -> bool:
    found = step_update(dossier, order)
    is_same = found.before == {name: found.values[name] for name in ENTERED}
    return bool(found.entry) and is_same and found.facts_before == found.facts


def is_untold(dossier: Dossier, order: Order) -> bool:
    return step_update(dossier, order).entry is None


def revision_of_step(dossier: Dossier, order: Order) -> int:
    entry = step_update(dossier, order).entry
    return entry.revision if entry else 0


def tell(dossier: Dossier, order: Order) -> None:
    found = step_update(dossier, order)
    entry = found.entry or StepEntry(**found.place, revision=0)
    for name in ENTERED:
        setattr(entry, name, found.values[name])
    if found.values["skipped_reason"] != (found.before["skipped_reason"] or ""):
        entry.awaits_release, entry.released_by = bool(entry.skipped_reason), None
    entry.revision += 1
    entry.entered_by, entry.entered_at = order.person, order.at
    entry.save()
    _keep_facts(entry, found, order)
    order.logged |= _changes(found, found.values, found.facts)
    _keep_due_days(dossier, order.at)


def _keep_facts(entry: StepEntry, found: StepUpdate, order: Order) -> None:
    changed, gone = rows_as_told(entry, found.facts)
    for row in changed:
        row.awaits_release, row.released_by, row.written_by = True, None, order.person
        row.save()
    for row in gone:
        row.delete()
    waits = entry.facts.filter(awaits_release=True).exists()
    if not entry.skipped_reason and entry.awaits_release != waits:
        entry.awaits_release = waits
        entry.save()


def untell(dossier: Dossier, order: Order) -> None:
    """The log keeps what it said."""
    found = step_update(dossier, order)
    if found.entry is not None:
        StepEntry.objects.filter(pk=found.entry.pk).delete()
    order.logged |= _changes(found, {}, {})
    _keep_due_days(dossier, order.at)


def close(dossier: Dossier, order: Order) -> None:
    gap = gap_of(dossier, order)
    steps = dossier.procedure.step_list if dossier.procedure else []
    closing = DossierClosing.objects.create(
        number=dossier.number,
        closed_on=order.today,
        note=order.note,
        awaits_release=bool(order.note),
        closed_by=order.person,
        steps=[[step.key, step.is_required] for step in steps],
    )
    order.logged["closed"] = ["", str(closing.closed_on)]
    if gap:
        order.logged["missing"] = ", ".join(step.key for step in gap)


def reopen(dossier: Dossier, order: Order) -> None:
    closing = DossierClosing.objects.get(number=dossier.number)
    DossierClosing.objects.filter(pk=closing.pk).delete()
    order.logged["closed"] = [str(closing.closed_on), ""]


def release_words(dossier: Dossier, order: Order) -> None:
    """All that wait of one entry: its reason, or its facts."""
    found = step_update(dossier, order)
    entry = StepEntry.objects.get(pk=found.entry.pk)  # type: ignore[union-attr]
    waiting = entry.facts.filter(awaits_release=True)
    names = ["skipped_reason"] if entry.skipped_reason else []
    names += [fact_in_log(place) for place in waiting.values_list("place", flat=True)]
    waiting.update(awaits_release=False, released_by=order.person)
    if entry.skipped_reason:
        entry.released_by = order.person
    entry.awaits_release = False
    entry.revision += 1
    entry.save()
    order.logged[RELEASED] = "; ".join(f"{place_in_log(found)}: {name}" for name in names)


def release_note(dossier: Dossier, order: Order) -> None:
    closing = DossierClosing.objects.get(number=dossier.number)
    closing.awaits_release, closing.released_by = False, order.person
    closing.save()
    order.logged[RELEASED] = "closed"


def _keep_due_days(dossier: Dossier, at: datetime):
    """What disclosed a step is measured once, by the calendar of that time, as duties are."""
    for step in progress_of(dossier, at).steps:
        for turn in step.turns:
            entry, due = turn.entry, turn.due if turn.disclosure else None
            measured = (due.start, due.due_on) if due else (None, None)
            if measured != (entry.counted_from, entry.due_on):
                own = StepEntry.objects.filter(pk=entry.pk)
                own.update(counted_from=measured[0], due_on=measured[1])


def place_in_log(found: StepUpdate) -> str:
    return f"{found.key} {found.turn}" if found.turn > 1 else found.key


def fact_in_log(place: int) -> str:
    return f"fact {place}"


def _changes(found: StepUpdate, after: dict, facts: dict[int, Fact]) -> dict:
    before = found.facts_before
    values = {name: (_plain(found.before[name]), _plain(after.get(name))) for name in ENTERED}
    values |= {
        fact_in_log(place): (logged(before.get(place)), logged(facts.get(place)))
        for place in sorted({*before, *facts})
    }
    return {
        f"{place_in_log(found)}: {name}": [old, new]
        for name, (old, new) in values.items()
        if old != new
    }


def _plain(value) -> str:
    if isinstance(value, Decimal):
        return number_text(value)  # however it was typed
    return "" if value is None else str(value)
