"""What is told of a step besides its day: the facts that the procedure asks for, and why some
will not do. Amounts are in yuan.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from decimal import Decimal

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from disclosures.models import ProcedureStep, StepEntry, StepFact
from disclosures.models.step_fact import NONE
from portal.base.texts import masking, personal_data

Kind, Verdict = StepFact.Kind, StepFact.Verdict

# What is told of each kind, in the order of form and page, and what it is called there.
SAYS: dict[str, dict[str, Promise]] = {
    Kind.PARTICIPANT: {
        "role": gettext_lazy("角色（如主持人、听证代表、专家）"),
        "name": gettext_lazy("姓名或者名称"),
        "origin": gettext_lazy("来自（单位或者地方）"),
    },
    Kind.OPINION: {
        "role": gettext_lazy("提出人（如专家、公众代表）"),
        "text": gettext_lazy("意见"),
        "verdict": gettext_lazy("采纳情况"),
        "answer": gettext_lazy("说明；未采纳、部分采纳的理由"),
    },
    Kind.OBJECTION: {
        "role": gettext_lazy("提出人（如群众、参加投标的单位）"),
        "text": gettext_lazy("异议"),
        "answer": gettext_lazy("处理情况"),
    },
    Kind.BID: {
        "name": gettext_lazy("投标人"),
        "amount": gettext_lazy("报价，中标的为中标金额（元）"),
        "is_winner": gettext_lazy("中标"),
    },
}
NEEDED: dict[str, tuple[str, ...]] = {
    Kind.PARTICIPANT: ("role",),
    Kind.OPINION: ("role", "text", "verdict"),
    Kind.OBJECTION: ("text", "answer"),
    Kind.BID: ("name",),
}
SCANNED = {"role", "name", "origin", "text", "answer", "amount"}
MOST = 100  # of a dossier: its one form holds them all, and takes so many fields


@dataclass(frozen=True)
class Fact:
    """As a person tells it. `place` is its number among those of the entry, 0 for a new one."""

    kind: str
    place: int = 0
    is_none: bool = False
    role: str = ""
    name: str = ""
    origin: str = ""
    text: str = ""
    verdict: str = ""
    answer: str = ""
    amount: Decimal | None = None
    is_winner: bool = False


COLUMNS = tuple(Fact.__dataclass_fields__)


def fact_of(row: StepFact) -> Fact:
    return Fact(**{name: getattr(row, name) for name in COLUMNS})


def placed(facts: Sequence[Fact], before: dict[int, Fact]) -> dict[int, Fact]:
    """By their numbers. A new one has the next, unless the very same is there already, as with
    the second of two clicks."""
    known = {replace(fact, place=0): fact for fact in before.values()}
    found = {fact.place: fact for fact in facts if fact.place}
    last = max(before, default=0)
    for fact in (one for one in facts if not one.place):
        same = known.get(fact)
        if same is None or found.get(same.place, same) != same:
            last += 1
            same = replace(fact, place=last)
        found[same.place] = same
    return found


def logged(fact: Fact | None) -> str:
    """As the log keeps it: what it says, under the names of its columns."""
    said = {name: value for name, value in asdict(fact).items() if value} if fact else {}
    said.pop("place", None)
    if "amount" in said:
        said["amount"] = f"{said['amount']:.2f}"  # however it was typed
    return json.dumps(said, ensure_ascii=False) if said else ""


def rows_as_told(entry: StepEntry, told: dict[int, Fact]) -> tuple[list[StepFact], list[StepFact]]:
    """The rows that this makes of an entry's: those that say something else than before, and
    those that go. What stays as it is stays released."""
    there = {row.place: row for row in entry.facts.all()}
    changed = []
    for place, fact in told.items():
        row = there.pop(place, None)
        if row is None or fact_of(row) != fact:
            row = row or StepFact(entry=entry)
            for name in COLUMNS:
                setattr(row, name, getattr(fact, name))
            changed.append(row)
    return changed, list(there.values())


# Why not.


def of_facts(step: ProcedureStep, happened: bool, facts: list[Fact], others: int) -> list[str]:
    """`others` are those of the dossier's other entries."""
    reasons = []
    if facts and not happened:
        reasons.append(_("没有进行的环节，不填参加人、意见、异议和投标人。"))
    if len(facts) + others > MOST:
        most = _("一份全过程公开最多填 %(most)s 条，请归纳后再填。")
        reasons.append(most % {"most": MOST})
    by_kind = {kind: [fact for fact in facts if fact.kind == kind] for kind in Kind}
    for kind, own in by_kind.items():
        reasons += _of_kind(step, happened, kind, own)
    said: dict[Fact, str] = {}
    for place, fact in _named(by_kind):
        reasons += _of_fact(place, fact)
        first = said.setdefault(replace(fact, place=0), place)
        if first != place:
            shown = {"place": place, "first": first}
            reasons.append(_("%(place)s与%(first)s完全相同；有几人或者几件的，写明数目。") % shown)
    return reasons + _of_words(step, by_kind)


def _of_kind(
    step: ProcedureStep, happened: bool, kind: StepFact.Kind, own: list[Fact]
) -> list[str]:
    shown = {"kind": kind.label, "none": NONE[kind]}
    if own and kind not in step.asked:
        return [_("本环节不填“%(kind)s”，请删除。") % shown]
    if len(own) > 1 and any(fact.is_none for fact in own):
        return [_("“%(kind)s”填写了的，不能又写明“%(none)s”。") % shown]
    if happened and step.is_required and kind in step.asked and not own:
        return [_("本环节必须填写“%(kind)s”；没有的，请写明“%(none)s”。") % shown]
    return []


def _named(by_kind: dict[StepFact.Kind, list[Fact]]) -> Iterator[tuple[str, Fact]]:
    """Each with what it is called in a sentence."""
    for kind, own in by_kind.items():
        told = (fact for fact in own if not fact.is_none)
        for number, fact in enumerate(told, start=1):
            yield _("%(kind)s第 %(number)s 条") % {"kind": kind.label, "number": number}, fact


def _of_fact(place: str, fact: Fact) -> list[str]:
    reasons = [
        _("%(place)s：请填写“%(field)s”。") % {"place": place, "field": SAYS[fact.kind][name]}
        for name in NEEDED[fact.kind]
        if not getattr(fact, name)
    ]
    shown = {"place": place}
    if fact.kind == Kind.PARTICIPANT and not (fact.name or fact.origin):
        reasons.append(_("%(place)s：请填写姓名、名称，或者来自哪里。") % shown)
    if fact.kind == Kind.OPINION and fact.verdict in (Verdict.PARTLY, Verdict.REJECTED):
        reasons += [] if fact.answer else [_("%(place)s：没有全部采纳的，请写明理由。") % shown]
    if fact.kind == Kind.BID and not (fact.amount and fact.amount > 0):
        reasons.append(_("%(place)s：请填写金额，须大于 0。") % shown)
    return reasons


def _of_words(step: ProcedureStep, by_kind: dict[StepFact.Kind, list[Fact]]) -> list[str]:
    """No number of a person, nor one spread over what a page shows side by side; and no name
    where the procedure is about persons."""
    texts, labelled = {}, {}
    for place, fact in _named(by_kind):
        for name, label in SAYS[fact.kind].items():
            if name not in SCANNED:
                continue
            where, text = f"{place} · {label}", str(getattr(fact, name) or "")
            texts[where] = text
            labelled[where] = f"姓名：{text}" if name == "name" else text  # read as one there
    alone = _("“%(place)s”中有%(label)s %(masked)s，不得公开，请删除。")
    split = _("“%(place)s”连起来是%(label)s %(masked)s，不得公开，请删除。")
    reasons = [alone % vars(one) for one in personal_data.findings(texts)]
    reasons += [split % vars(one) for one in personal_data.split_findings(texts)]
    if step.procedure.is_personal:
        said = _("“%(place)s”中的“%(name)s”可能是姓名；本流程涉及个人，姓名须遮盖，如“王某某”。")
        reasons += [said % vars(one) for one in masking.suggestions(labelled)]
    return reasons
