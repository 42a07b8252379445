"""Whether rounds of evaluation still are what the log says of them: what was asked, each sheet by
its salted digest, the replies, and what the scores came to.

What is found tells neither who scored nor what.
"""

from collections.abc import Iterator
from typing import Any

from portal.base.audit.findings import UNREADABLE, Finding
from portal.base.audit.models import Entry
from portal.base.audit.reading import read
from portal.supervision.evaluation.actions import Action
from portal.supervision.evaluation.models import EvaluationRound, Status
from portal.supervision.evaluation.results import FORMULA, results_of
from portal.supervision.evaluation.sealed import digest


def check_rounds() -> Iterator[Finding]:
    """What differs twice: somebody may score while the first look goes on."""
    for evaluation in EvaluationRound.objects.order_by("pk"):
        found = list(_differences(evaluation))
        if found:
            again = set(_differences(EvaluationRound.objects.get(pk=evaluation.pk)))
            yield from (finding for finding in found if finding in again)


class _Told:
    """What the log says of a round, as far as it was not forgotten."""

    def __init__(self, evaluation: EvaluationRound) -> None:
        self.opened: Any = None
        self.closed: Any = None
        # By the code of the department; of sheets and the person too.
        self.sheets: dict[tuple[str, int], tuple[int, dict]] = {}
        self.replies: dict[str, tuple[int, Any]] = {}
        self.writers: dict[str, set[int]] = {}
        self.releases: dict[str, tuple[int, int]] = {}
        self.forgotten: set[tuple[str, str]] = set()  # action and department
        entries = Entry.objects.filter(
            subject_kind="evaluationround", subject_number=str(evaluation.pk)
        )
        for chunk in read(entries.select_related("detail")):
            for _sequence, entry in chunk:
                if entry is not None:
                    self._note(entry)

    def _note(self, entry: Any) -> None:
        detail, code = getattr(entry, "detail", None), entry.department
        if detail is None or not isinstance(detail.changes, dict):
            self.forgotten.add((entry.action, code))
        elif entry.action == Action.SCORED:
            self.sheets[code, detail.actor_id] = entry.sequence, detail.changes
        elif entry.action == Action.REPLIED and "reply" in detail.changes:
            self.forgotten.discard((entry.action, code))
            self.replies[code] = entry.sequence, (detail.changes["reply"][-1], detail.actor_id)
            self.writers.setdefault(code, set()).add(detail.actor_id)
            self.releases.pop(code, None)
        elif entry.action == Action.REPLY_RELEASED:
            self.releases[code] = entry.sequence, detail.actor_id
        elif entry.action == Action.ROUND_OPENED:
            self.opened = entry.sequence, detail.changes
        elif entry.action == Action.ROUND_CLOSED:
            self.closed = entry.sequence, detail.changes


def _differences(evaluation: EvaluationRound) -> Iterator[Finding]:
    about = f"evaluationround {evaluation.pk}"
    try:
        told = _Told(evaluation)
        for check in (_of_what_was_asked, _of_sheets, _of_replies, _of_results):
            for place, text in check(evaluation, told):
                yield Finding("evaluation", " ".join(filter(None, (about, place))), text)
    except UNREADABLE:
        yield Finding("evaluation", about, "altered: it holds what the portal does not write")


Differences = Iterator[tuple[str, str]]  # where, and what


def _of_what_was_asked(evaluation: EvaluationRound, told: _Told) -> Differences:
    if told.opened is None:
        return
    sequence, changes = told.opened
    weights = {one.name_zh: one.weight for one in evaluation.criteria.all()}
    if changes.get("criteria", weights) != weights:
        yield "", f"altered: its criteria or weights are not those of entry {sequence}"
    codes = sorted(evaluation.evaluated.values_list("department__code", flat=True))
    if sorted(changes.get("departments", codes)) != codes:
        yield "", f"altered: its departments are not those of entry {sequence}"


def _of_sheets(evaluation: EvaluationRound, told: _Told) -> Differences:
    left = dict(told.sheets)
    for sheet in evaluation.sheets.select_related("department", "appointment").order_by("pk"):
        code = sheet.department.code
        found = left.pop((code, sheet.appointment.account_id), None)
        place = f"sheet {sheet.pk} on {code}"
        if (Action.SCORED, code) in told.forgotten:
            continue
        if found is None:
            yield place, "no entry of the log tells of it"
        elif found[1].get("digest") not in (None, digest(sheet)):
            yield place, f"altered: its scores or comment are not those of entry {found[0]}"
        elif found[1].get("revision", sheet.revision) != sheet.revision:
            yield place, f"altered: its revision is not that of entry {found[0]}"
    for (code, _person), (sequence, _changes) in left.items():
        yield f"sheet on {code}", f"is not there, and entry {sequence} saved it"


def _of_replies(evaluation: EvaluationRound, told: _Told) -> Differences:
    for one in evaluation.evaluated.select_related("department").order_by("pk"):
        code = one.department.code
        if (Action.REPLIED, code) in told.forgotten:
            continue
        sequence, said = told.replies.get(code, (0, ("", None)))
        if (one.reply, one.replied_by_id) != said:
            since = f"that of entry {sequence}" if sequence else "told by any entry"
            yield f"reply of {code}", f"altered: it is not {since}"
        if (Action.REPLY_RELEASED, code) in told.forgotten:
            continue
        sequence, releaser = told.releases.get(code, (0, None))
        if one.reply_released_by_id != releaser:
            yield f"reply of {code}", "altered: who released it is not told by any entry"
        elif releaser in told.writers.get(code, ()):
            yield f"reply of {code}", f"entry {sequence} released it by who wrote it"


def _of_results(evaluation: EvaluationRound, told: _Told) -> Differences:
    if evaluation.status != Status.CLOSED:
        return
    if told.closed is not None:
        sequence, changes = told.closed
        now = {"formula": evaluation.formula, "sheets": evaluation.sheets.count()}
        for name, value in now.items():
            if changes.get(name, value) != value:
                yield "", f"altered: its {name} {value} is not that of entry {sequence}"
    if evaluation.formula != FORMULA:
        return
    results = results_of(evaluation)
    for one in evaluation.evaluated.select_related("department").order_by("pk"):
        stored = (one.supervisors, one.total, one.lowest, one.highest, one.means)
        found = results.get(one.department_id)
        computed: tuple = (0, None, None, None, {})
        if found:
            means = {str(key): str(mean) for key, mean in found.means.items()}
            computed = (found.supervisors, found.total, found.lowest, found.highest, means)
        if stored != computed:
            yield f"result of {one.department.code}", "altered: the scores come to another one"
