"""The board's figures equal a recount from the log alone, whatever was proposed, released, ended,
withdrawn, met, waived and taken down, in whatever order."""

import calendar
import random
from collections import Counter
from datetime import date, timedelta

import pytest
from django.utils import timezone

from disclosures.catalogue.acts import perform as decide
from disclosures.models import Assignment, Obligation, Requirement, RequirementChange
from disclosures.timeliness.acts import perform as fulfil
from disclosures.timeliness.figures import figures_by
from disclosures.timeliness.issuing import issue_all
from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.departments.models import Department
from tests.factories import (
    make_move,
    propose_rule,
    propose_withdrawal,
    requirement_of,
    waive,
)

pytestmark = pytest.mark.pages

TODAY = timezone.localdate()
LIMIT = 1  # month, on the same day of it
OWING = ("division", "bureau", "prison")


# The recount: from what the entries say, by months, knowing nothing of the portal's own rules.


def month_after(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def end_of(month: date) -> date:
    return month_after(month) - timedelta(days=1)


def due(month: date) -> date:
    following = month_after(month)
    last = calendar.monthrange(following.year, following.month)[1]
    return following.replace(day=min(end_of(month).day, last))


class Rule:
    def __init__(self):
        self.says = {}

    def told(self, changes: dict):
        self.says |= {name: pair[1] for name, pair in changes.items() if isinstance(pair, list)}

    def owed(self) -> set[tuple]:
        """(department, month) of all that has begun."""
        begin, until = self.says["valid_from"], self.says.get("valid_until")
        parts = {one["department"]: one["owed_from"] for one in self.says["assignments"]}
        parts = parts or {self.says["department"]: None}
        month = date.fromisoformat(begin)
        month = month if month.day == 1 else month_after(month)
        found = set()
        while month <= TODAY:
            if until is None or end_of(month) <= date.fromisoformat(until):
                found |= {
                    (department, month)
                    for department, since in parts.items()
                    if since is None or end_of(month) >= date.fromisoformat(since)
                }
            month = month_after(month)
        return found


class Recount:
    def __init__(self):
        self.rules, self.counts, self.met, self.waived = {}, {}, {}, {}
        keys = Obligation.objects.values_list(
            "pk", "requirement__code", "department__code", "period_start"
        )
        self.keys = {str(row[0]): row[1:] for row in keys}
        for entry in Entry.objects.select_related("detail").order_by("sequence"):
            read = getattr(self, f"read_{entry.action}", None)
            if read:
                read(entry, timezone.localdate(entry.recorded_at))

    def read_requirement_released(self, entry, day):
        said = entry.detail.changes
        code = said["code"]
        if said["kind"] == "withdraw":
            for key in [key for key in self.counts if key[0] == code and key not in self.met]:
                self.counts[key] = False
            return
        rule = self.rules.setdefault(code, Rule())
        rule.told(said)
        wanted = {(code, *one) for one in rule.owed()}
        for key in wanted:
            self.counts[key] = True
        for key in [key for key in self.counts if key[0] == code and key not in wanted]:
            is_open = key not in self.met and key not in self.waived
            if is_open and due(key[2]) >= day:
                self.counts[key] = False

    def read_settled(self, entry, day):
        said = entry.detail.changes
        self.met[self.keys[entry.subject_number]] = (day, said["settled_number"])

    def read_nil_declared(self, entry, day):
        self.met[self.keys[entry.subject_number]] = (day, "")

    def read_withdrawn(self, entry, day):
        for key in [key for key, met in self.met.items() if met[1] == entry.subject_number]:
            del self.met[key]

    def read_waiver_granted(self, entry, day):
        key = WAIVED[entry.subject_number]
        self.waived[key] = day

    def states(self) -> dict[str, Counter]:
        found: dict[str, Counter] = {}
        for key in (key for key, counts in self.counts.items() if counts):
            found.setdefault(key[1], Counter())[self.state(key)] += 1
        return found

    def state(self, key) -> str:
        last = due(key[2])
        waived = self.waived.get(key)
        excused = waived is not None and waived <= last
        if key in self.met:
            return "on_time" if self.met[key][0] <= last or excused else "late"
        if waived is not None:
            return "waived" if excused else "waived_late"
        return "overdue" if last < TODAY else "due"


WAIVED: dict[str, tuple] = {}


def board() -> dict[str, Counter]:
    codes = dict(Department.objects.values_list("pk", "code"))
    found = figures_by("department", Obligation.objects.owed(), TODAY)
    return {
        codes[pk]: Counter({str(state): count for state, count in one.states.items() if count})
        for pk, one in found.items()
    }


# The history.


class History:
    def __init__(self, seed, departments, people, new_item):
        self.chance = random.Random(seed)
        self.departments, self.people, self.new_item = departments, people, new_item
        self.rules, self.items, self.done = 0, [], Counter()

    def step(self):
        names = [
            "add", "change", "end", "withdraw", "decide", "decide", "decide", "nil", "nil",
            "waive", "settle", "settle", "take_down",
        ]  # fmt: skip
        name = self.chance.choice(names)
        try:
            self.done[name] += getattr(self, name)() is not None
        except ActRefused:
            self.done["refused"] += 1

    def owing(self):
        some = self.chance.sample(OWING, self.chance.randint(0, 3))
        return [
            Assignment(
                department=self.departments[one],
                owed_from=TODAY - timedelta(days=self.chance.randint(0, 200))
                if self.chance.random() < 0.3
                else None,
            )
            for one in some
        ]

    def add(self):
        self.rules += 1
        rule = requirement_of(
            self.departments, code=f"R{self.rules}", frequency="month", limit_number=LIMIT,
            limit_unit="fixed_day", valid_from=TODAY - timedelta(days=self.chance.randint(0, 400)),
        )  # fmt: skip
        return propose_rule(rule, self.people, owing=self.owing())

    def one(self) -> Requirement:
        rows = list(Requirement.objects.order_by("pk"))
        if not rows:
            raise ActRefused([])
        return self.chance.choice(rows)

    def change(self):
        rule = self.one()
        rule.content = f"第{self.chance.random()}稿"
        return propose_rule(rule, self.people, owing=self.owing())

    def end(self):
        rule = self.one()
        day = TODAY + timedelta(days=self.chance.randint(-100, 40))
        rule.valid_until = max(day, rule.valid_from)
        return propose_rule(rule, self.people)

    def withdraw(self):
        return propose_withdrawal(self.one(), self.people)

    def decide(self):
        change = RequirementChange.objects.open().order_by("pk").first()
        if change is None:
            return None
        name = self.chance.choice(["release", "release", "release", "refuse"])
        given = {"note": "不妥"} if name == "refuse" else {}
        return decide(change, name, actor=self.people["publisher2"], at=timezone.now(), **given)

    def open_one(self, **fields):
        rows = list(Obligation.objects.owed().open(TODAY).filter(**fields).order_by("pk"))
        if not rows:
            raise ActRefused([])
        return self.chance.choice(rows)

    def nil(self):
        row, at = self.open_one(period_end__lt=TODAY), timezone.now()
        fulfil(row, "propose_nil", actor=self.people["author"], at=at, note="没有")
        return fulfil(row, "declare_nil", actor=self.people["publisher2"], at=at)

    def waive(self):
        row = self.open_one()
        people = self.people | {"publisher": self.people["publisher2"]}
        found = waive(row, people)
        WAIVED[str(found.pk)] = (row.requirement.code, row.department.code, row.period_start)
        return found

    def settle(self):
        if len(self.items) >= 3:
            return None
        row = self.open_one(department=self.departments["division"])
        item = self.new_item(
            "published", title=f"账目{row.pk}", body=f"<p>{'账' * row.pk}</p>",
            department=self.departments["division"],
        )  # fmt: skip
        self.items.append(item)
        return fulfil(
            row, "settle", actor=self.people["author"], at=timezone.now(), number=item.number
        )

    def take_down(self):
        if len(self.items) < 2 or self.items[0].status == "withdrawn":
            return None
        self.items[0] = make_move(self.items[0], "withdraw", self.people["publisher"])
        return self.items[0]


@pytest.mark.parametrize("seed", [3, 4])
def test_the_board_equals_a_recount_from_the_log(seed, departments, people, new_item):
    office = Department.objects.create(code="OFFICE", name_zh="信息公开办", kind="division")
    people["publisher2"].department = office
    people["publisher2"].save()
    people["author"].department = departments["root"]
    people["author"].save()
    history = History(seed, departments, people, new_item)
    for _first in range(2):
        history.add()
        history.decide()
    for n in range(60):
        history.step()
        if n % 6 == 0:
            assert board() == Recount().states(), n
    issue_all(TODAY)
    assert board() == Recount().states()
    met = {"add", "change", "end", "withdraw", "decide", "nil", "waive", "settle"}
    assert met <= {name for name, count in history.done.items() if count}
