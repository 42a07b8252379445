"""What a kit says the organ owes, and what its pages would say to citizens: proposed by a
publisher, as if each row was typed, and released by another (R13, R14)."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils import timezone

from disclosures.catalogue import proposing
from disclosures.catalogue.values import FIELDS, CatalogueRow
from disclosures.models import Requirement, RequirementChange
from portal.acts.refused import ActRefused
from portal.base.departments.models import Department, User
from portal.base.lists.tables import Row
from portal.base.notices.queue import silence
from portal.base.spreadsheets.lines import TableRefused
from portal.start_kits.tables import Kit, fill, problems
from portal.topics import importing as topics
from portal.topics.models import Topic
from portal.vocabulary import importing as words

PART = "|"  # between the lines of what a requirement asks for
NEEDED = ("code", "title_zh", "kind", "article", "term")


@dataclass(frozen=True)
class Proposer:
    person: User
    department: Department  # of whatever says none of its own


def load(kit: Kit, by: Proposer | None) -> dict[str, int]:
    """How many rows of each table were proposed; without anybody who proposes, how many there
    would be, as far as that can be told."""
    return {
        "requirements.csv": _requirements(kit, by),
        "words.csv": _of_room(kit, "words.csv", _words, by),
        "topics.csv": _of_room(kit, "topics.csv", _topics, by),
    }


def _requirements(kit: Kit, by: Proposer | None) -> int:
    name, count, first_lines = "requirements.csv", 0, dict[str, int]()
    known = {
        *Requirement.objects.values_list("code", flat=True),
        *RequirementChange.objects.values_list("code", flat=True),
    }
    for line in kit.rows(name, NEEDED, FIELDS):
        code = line.cells["code"]
        first = first_lines.setdefault(code, line.number)
        if first != line.number:
            faults = [f"the same as line {first}"]
        elif code in known:
            continue
        else:
            faults = _propose(line, by)
        for why in faults:
            kit.blame(name, line.number, why)
        count += not faults
    return count


def _propose(line: Row, by: Proposer | None) -> list[str]:
    today = timezone.localdate()
    row = Requirement(department=by.department if by else None)
    cells = line.cells | {"content": line.cells.get("content", "").replace(PART, "\n")}
    if faults := fill(row, cells, FIELDS):
        return faults
    row.valid_from = row.valid_from or proposing.first_day(row.code, row.frequency, today)
    exclude = () if row.department_id else ("department",)
    if faults := problems(row, exclude):
        return faults
    if by:
        change = proposing.change_to(CatalogueRow(row, []), today=today)
        try:
            with silence():  # one kit is one message on the desk, not thirty mails
                proposing.propose(change, actor=by.person, at=timezone.now())
        except ActRefused as refused:
            return list(refused.reasons)
    return []


def _of_room(
    kit: Kit, name: str, load_table: Callable[[Kit, str, Proposer | None], int], by: Proposer | None
) -> int:
    """A table that its own room knows how to read."""
    if not (kit.folder / name).exists() or not kit.has_rows(name):
        return 0
    try:
        return load_table(kit, name, by)
    except TableRefused as refused:
        kit.faults.append(f"{name}: {refused}")
    except ActRefused as refused:
        kit.faults += [f"{name}: {reason}" for reason in refused.reasons]
    return 0


def _words(kit: Kit, name: str, by: Proposer | None) -> int:
    with (kit.folder / name).open("rb") as opened:
        if (table := kit.table(name, opened)) is None:
            return 0
        run = words.plan(table)
    for outcome in run.refused:
        for why in outcome.reasons:
            kit.blame(name, outcome.row, f"{outcome.word.said}: {why}")
    if by is None or run.refused or not run.proposed:
        return len(run.proposed)
    return words.apply(run, actor=by.person, at=timezone.now())


def _topics(kit: Kit, name: str, by: Proposer | None) -> int:
    """Whether its rows can be proposed depends on the department; without one they are counted."""
    with (kit.folder / name).open("rb") as opened:
        if (table := kit.table(name, opened)) is None:
            return 0
        if by is None:
            known = set(Topic.objects.values_list("code", flat=True))
            return sum(row.cells.get("code") not in known for row in table)
        loaded = topics.load(table, by.department, actor=by.person)
    kit.faults += [f"{name}, line {fault}" for fault in loaded.faults]
    return loaded.proposed
