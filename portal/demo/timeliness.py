"""The duties to disclose of the demonstration: two years of them up to the day it is loaded.

What settled them is made up from a few sentences each, with figures that are no real ones, and
counts as carried over, by an asserted date; nil declarations and decisions not to disclose are of
the day. Each requirement is one transaction, proposed by one publisher and released by another;
one that is there already is left alone, one only waits, one was withdrawn.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import timezone

from disclosures.catalogue.acts import perform as release
from disclosures.catalogue.proposing import change_to, propose, withdrawal_of
from disclosures.catalogue.values import CatalogueRow
from disclosures.channels.acts import perform as check_channel
from disclosures.channels.registering import register
from disclosures.models import (
    Assignment,
    Category,
    Item,
    Obligation,
    Requirement,
    RequirementChange,
    Waiver,
)
from disclosures.timeliness.acts import perform
from disclosures.timeliness.events import record_event
from disclosures.timeliness.matching import earliest
from disclosures.waivers.acts import perform as decide
from disclosures.waivers.proposing import propose_waiver
from portal.base.departments.models import Department, Role
from portal.base.files.intake import TakenIn
from portal.base.workdays.calendar import months_after
from portal.profiles.models import Profile
from portal.records.channels import Channel

SOURCE = Path(__file__).with_name("requirements.json")
PLAIN = (
    "code", "title_zh", "title_en", "kind", "term", "article", "frequency", "counted_from",
    "limit_code", "law_key", "content", "channels", "review_months", "caused_by",
)  # fmt: skip
NIL = "本期没有应当公开的新内容（示例）"
WAIVED = {
    "ground": "other_law",
    "legal_basis": "《中华人民共和国政府信息公开条例》第十条",
    "reason": "职能已经划出，由承接单位公开（示例）",
}
# Of what is not disclosed at all: who holds it, decided or only proposed.
WITHHELD = [
    ("D11", "律师行政处罚案件评审会讨论记录（示例）", "internal", "讨论记录属于过程性信息。", True),
    ("S01", "监狱安全防范设施布局（示例）", "state", "公开后可能危及公共安全。", True),
    ("D12", "公证机构商业合同附件（示例）", "third_party", "合同对方书面不同意公开。", False),
]


def load(team, carry: Callable[[dict], Item], taken_in: Callable[[str], TakenIn]) -> int:
    """Load every requirement that is not loaded yet; return how many were. `carry` publishes an
    item from its source, `taken_in` reads a file of the demonstration."""
    today = timezone.localdate()
    sources = json.loads(SOURCE.read_text(encoding="utf-8"))
    known = {
        *Requirement.objects.values_list("code", flat=True),
        *RequirementChange.objects.values_list("code", flat=True),
    }
    missing = [one for one in sources if one["code"] not in known]
    for source in missing:
        with transaction.atomic():
            Duty(source, team, carry, taken_in, today).load()
    return len(missing)


def withhold(team) -> None:
    """What is not disclosed, in the public register."""
    if Waiver.objects.filter(obligation=None).exists():
        return
    today = timezone.localdate()
    for code, title, ground, reason, is_granted in WITHHELD:
        department = Department.objects.get(code=code)
        given = {"title": title, "ground": ground, "reason": reason}
        waive(team, today, department, given, is_granted=is_granted)


def waive(team, today: date, department: Department, given: dict, *, is_granted=True) -> None:
    """Proposed by an author of the unit, decided by a publisher outside it."""
    at = timezone.now()
    waiver = propose_waiver(
        **given,
        department=department,
        reexamine_on=months_after(today, 12),
        actor=team.one(Role.AUTHOR, department.pk),
        at=at,
    )
    if is_granted:
        decide(waiver, "grant", actor=team.publisher_outside(department), at=at)


@dataclass
class Duty:
    """One requirement with what became of its obligations.

    `fates` has one letter for each obligation in the order of their days: t on time, l late,
    n nil, w waived; any other, and whatever comes after, stays open.
    """

    source: dict
    team: Any
    carry: Callable[[dict], Item]
    taken_in: Callable[[str], TakenIn]
    today: date

    def load(self):
        change = self._proposed(change_to(self._row(), today=self.today))
        if self.source.get("waits"):
            return
        requirement = self._released(change)
        for obligation, fate in self._with_fates(requirement):
            self._settle(obligation, fate)
        if reason := self.source.get("withdrawn"):
            self._released(self._proposed(withdrawal_of(requirement, reason)))

    def _proposed(self, change: RequirementChange) -> RequirementChange:
        return propose(change, actor=self.team.publisher(), at=timezone.now())

    def _released(self, change: RequirementChange) -> Requirement:
        """The publishers take turns, so that it is not who proposed it."""
        decided = release(change, "release", actor=self.team.publisher(), at=timezone.now())
        return decided.requirement

    def _row(self) -> CatalogueRow:
        source = self.source
        number, unit = source.get("limit", (None, ""))
        requirement = Requirement(
            department=Department.objects.get(code=source["department"]),
            category=Category.objects.get(code=source["category"]),
            limit_number=number,
            limit_unit=unit,
            valid_from=date(self.today.year - 1, 1, 1),
            **{name: source[name] for name in PLAIN if name in source},
        )
        return CatalogueRow(
            requirement, [self._assignment(code) for code in source.get("owing", [])]
        )

    def _assignment(self, code: str) -> Assignment:
        target, value, unit = self.source.get("targets", {}).get(code, ("", None, ""))
        return Assignment(
            department=Department.objects.get(code=code),
            target=target,
            target_value=Decimal(value) if value else None,
            target_unit=unit,
        )

    def _with_fates(self, requirement) -> Iterator[tuple[Obligation, str]]:
        for days_ago, subject, fate, code in self.source.get("events", []):
            department = Department.objects.get(code=code)
            formed_on = max(self.today - timedelta(days=days_ago), requirement.valid_from)
            author = self.team.one(Role.AUTHOR, department.pk)
            at = timezone.now()
            yield (
                record_event(requirement, department, subject, formed_on, actor=author, at=at),
                fate,
            )
        rows = requirement.obligations.order_by("due_on", "department__code")
        if self.source.get("use"):
            yield rows.get(), "use"
        if shown := self.source.get("shown"):
            profile = Profile.objects.public(timezone.now()).get(
                department__code=shown["department"]
            )
            yield rows.get(cause_number=profile.number), "shown"
        yield from zip(rows.filter(subject=""), self.source["fates"], strict=False)

    def _settle(self, obligation: Obligation, fate: str):
        if fate in ("t", "l"):
            self._disclose(obligation, is_late=fate == "l")
        elif fate == "n":
            self._act(obligation, "propose_nil", Role.AUTHOR, note=NIL)
            perform(
                obligation,
                "declare_nil",
                actor=self.team.publisher_outside(obligation.department),
                at=timezone.now(),
            )
        elif fate == "w":
            given = WAIVED | {"obligation": obligation}
            waive(self.team, self.today, obligation.department, given)
        elif fate == "shown":
            self._show(obligation, self.source["shown"])
        elif fate == "use":
            item = Item.objects.public(timezone.now()).get(title=self.source["use"])
            self._act(obligation, "settle", Role.AUTHOR, number=item.number)
            if self.source.get("reviewed"):
                self._act(obligation, "review", Role.AUTHOR)

    def _show(self, obligation: Obligation, source: dict) -> None:
        """On the notice board, today: told by its author, checked by somebody outside."""
        profile = Profile.objects.public(timezone.now()).get(number=obligation.cause_number)
        row = register(
            profile,
            actor=self.team.one(Role.AUTHOR, profile.department_id),
            channel=Channel.NOTICE_BOARD,
            detail=source["detail"],
            used_on=self.today,
            scan=self.taken_in(source["file"]),
        )
        checked_by = self.team.one(Role.REVIEWER, profile.department_id)  # of no division
        fact = check_channel(row, "confirm", actor=checked_by, at=timezone.now())
        self._act(obligation, "settle_by_fact", Role.AUTHOR, fact=fact)

    def _act(self, obligation, name: str, role: str, **given):
        publisher = role == Role.PUBLISHER
        actor = (
            self.team.publisher() if publisher else self.team.one(role, obligation.department_id)
        )
        perform(obligation, name, actor=actor, at=timezone.now(), **given)

    def _disclose(self, obligation: Obligation, *, is_late: bool):
        """By a record of an asserted day near the due day; none that has not come yet."""
        chance = _number(obligation, "day")
        asserted = obligation.due_on + timedelta(days=3 + chance % 24)
        if not is_late:
            first = earliest(obligation) or obligation.period_start
            asserted = max(obligation.due_on - timedelta(days=chance % 9), first)
        if asserted >= self.today:
            return
        words = self._words(obligation)
        texts = {name: text.format(**words) for name, text in self.source["record"].items()}
        item = self.carry(
            texts
            | {
                "department": obligation.department.code,
                "category": self.source["category"],
                "kind": self.source["kind"],
                "disclosure_term": self.source["term"],
                "stage": STAGES[self.source["kind"]],
                "disclosure_mode": Item.Mode.PROACTIVE.value,
                "legal_basis": self.source["article"],
                "first_published_on": asserted.isoformat(),
            }
            | ({"made_on": obligation.period_end.isoformat()} if obligation.subject else {})
        )
        value = words["measured"] if "{measured}" in self.source["record"]["body"] else None
        self._act(obligation, "settle", Role.AUTHOR, number=item.number, measured_value=value)

    def _words(self, obligation: Obligation) -> dict:
        """What the sentences are filled with; the figures differ from period to period."""
        target, value, unit = self.source.get("targets", {}).get(
            obligation.department.code, ("", "0", "")
        )
        share = Decimal(85 + _number(obligation, "share") % 25) / 100
        return {
            "year": obligation.period[:4],
            "period": obligation.period_label,
            "subject": obligation.subject,
            "dept": obligation.department.name_zh,
            "target": target,
            "value": value,
            "unit": unit,
            "measured": round(Decimal(value) * share),
            "a": 20 + _number(obligation, "a") % 900,
            "b": 5 + _number(obligation, "b") % 90,
            "c": 2 + _number(obligation, "c") % 40,
        }


STAGES = {"duty": "before", "goal": "before", "progress": "during", "result": "after"}


def _number(obligation: Obligation, what: str) -> int:
    """The same number on every load for the same matter, department and period."""
    name = (obligation.requirement.code, obligation.department.code, obligation.period, what)
    return int(hashlib.sha256("/".join(name).encode()).hexdigest()[:8], 16)
