"""A table of everyday words: first what each row would do, then all rows or none are proposed."""

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from portal.base.audit import log
from portal.base.departments.models import User
from portal.base.lists.tables import CellRefused, Row, Table, boolean_of
from portal.base.notices.queue import queue, silence
from portal.base.spreadsheets.lines import TableRefused
from portal.vocabulary import reasons
from portal.vocabulary.actions import NoticeKind
from portal.vocabulary.models import EverydayWord, Status
from portal.vocabulary.proposing import proposal, propose, publishers, waits

# What comes with the portal, for departments of justice.
SHIPPED = settings.START_KIT / "words.csv"
MOST_ROWS = 5_000
# By any of these names a column is known.
COLUMNS = {
    "word": ("word", "日常用语"),
    "terms": ("terms", "规范用语"),
    "both_ways": ("both_ways", "双向"),
}


class RowAction(models.TextChoices):
    PROPOSE = "propose", gettext_lazy("将提出")
    SAME = "same", gettext_lazy("已有")
    REFUSED = "refused", gettext_lazy("不能导入")


@dataclass
class Outcome:
    """What one row would do."""

    row: int
    word: EverydayWord
    action: RowAction = RowAction.PROPOSE
    reasons: list[str] = field(default_factory=list)


@dataclass
class DryRun:
    outcomes: list[Outcome]
    notes: list[str]

    @property
    def proposed(self) -> list[EverydayWord]:
        return [one.word for one in self.outcomes if one.action == RowAction.PROPOSE]

    @property
    def refused(self) -> list[Outcome]:
        return [one for one in self.outcomes if one.action == RowAction.REFUSED]

    @property
    def can_be_applied(self) -> bool:
        return bool(self.proposed) and not self.refused

    @property
    def digest(self) -> str:
        shown = [(one.row, one.word.said, one.action.value) for one in self.outcomes]
        return hashlib.sha256(repr(shown).encode()).hexdigest()


def plan(table: Table) -> DryRun:
    """What each row would do, with every reason against it. Raises TableRefused."""
    columns = _columns(table)
    stored = _stored()
    first_rows: dict[str, int] = {}
    outcomes = []
    for number, row in enumerate(table, start=1):
        if number > MOST_ROWS:
            raise TableRefused(_("一次最多导入 %(most)s 行。") % {"most": MOST_ROWS})
        outcome = _outcome(row, columns)
        word = outcome.word
        first = first_rows.setdefault(word.word, row.number)
        if first != row.number:
            outcome.reasons.append(_("与第 %(row)s 行是同一个日常用语。") % {"row": first})
        if not outcome.reasons:
            _compare(outcome, stored[word.word])
        if outcome.reasons:
            outcome.action = RowAction.REFUSED
        outcomes.append(outcome)
    if not outcomes:
        raise TableRefused(_("表头下面没有要导入的行。"))
    return DryRun(outcomes, table.notes)


def apply(run: DryRun, *, actor: User, at: datetime) -> int:
    """Propose every row that is new; others are told once of all. Raises ActRefused."""
    rows = run.proposed
    with transaction.atomic():
        stored = _stored()
        with silence():
            for row in rows:
                propose(row, actor=actor, at=at, stored=stored[row.word])
        others = [one for one in publishers() if one.pk != actor.pk]
        queue(others, NoticeKind.WORD_TO_DECIDE, at, person=str(actor), **_about(rows))
    return len(rows)


def _about(rows: list[EverydayWord]) -> dict[str, str]:
    with log.in_its_language():
        title = ngettext("%(count)s 个日常用语", "%(count)s 个日常用语", len(rows))
    path = "/admin/vocabulary/everydayword/"
    return {"title": title % {"count": len(rows)}, "path": path}


def _stored() -> dict[str, list[EverydayWord]]:
    found = defaultdict(list)
    for row in EverydayWord.objects.in_use():
        found[row.word].append(row)
    return found


def _compare(outcome: Outcome, stored: list[EverydayWord]) -> None:
    """What is there already is left alone, so that a table can be loaded again."""
    released = [row for row in stored if row.status == Status.RELEASED]
    waiting = [row for row in stored if row.status == Status.PROPOSED]
    if any(reasons.is_said_by(some, outcome.word) for some in (released, waiting)):
        outcome.action = RowAction.SAME
    elif waiting:
        outcome.reasons.append(waits())


def _outcome(row: Row, columns: dict[str, str]) -> Outcome:
    cells = {ours: row.cells.get(name, "") for ours, name in columns.items()}
    outcome = Outcome(row.number, proposal(cells["word"], cells["terms"]))
    for name, fault in row.faults.items():
        if name in columns.values():
            outcome.reasons.append(f"{name}: {fault}")
    try:
        outcome.word.both_ways = bool(boolean_of(cells.get("both_ways", "")))
    except CellRefused as refused:
        outcome.reasons.append(str(refused))
    outcome.reasons += reasons.of_text(outcome.word)
    return outcome


def _columns(table: Table) -> dict[str, str]:
    """Ours → the table's name of each column. Raises TableRefused."""
    found = {}
    for ours, names in COLUMNS.items():
        present = [name for name in table.columns if name.casefold() in names]
        if len(present) > 1:
            shown = {"columns": _("、").join(present)}
            raise TableRefused(_("列 %(columns)s 只能有一个。") % shown)
        if present:
            found[ours] = present[0]
    if lacking := [name for name in ("word", "terms") if name not in found]:
        raise TableRefused(_("缺少列：%(columns)s。") % {"columns": _("、").join(lacking)})
    return found
