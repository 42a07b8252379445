"""What a notice board says at a moment: of a department and those below it, only what the public
may see then (R2)."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from operator import attrgetter

from django.db.models import QuerySet
from django.utils import timezone

from disclosures.models import ChannelRegistration, Item
from portal.base.audit.leaf import canonical
from portal.base.departments.models import Department, Hotline
from portal.base.hotlines import EVERYWHERE, load_directory
from portal.base.trees import branches
from portal.base.workdays.calendar import Unit, due_date
from portal.base.workdays.models import load_calendar
from portal.notice_board.models import EDITION
from portal.profiles.causes import duties_since
from portal.profiles.models import Profile
from portal.records.channels import Channel
from portal.records.lookup import record_models
from portal.records.models import Record
from portal.records.querysets import RecordQuerySet

# A board is read while one waits: of each so many, the newest.
MOST_UNITS = 60
MOST_NOTICES = 12
MOST_GOALS = 8
NEWEST = 10
NEW_FOR = timedelta(days=30)
MOST_HOTLINES = 12
# Of a unit below the board's own so many lines, and where to read the others.
LINES = 3
# No invitation of objections lasts longer (`LONGEST_OBJECTION` working days, feasts between them).
LONGEST_NOTICE = timedelta(days=150)


@dataclass(frozen=True)
class Lines:
    """Some lines of a text, and how many more there are."""

    shown: list[str]
    more: int = 0

    @classmethod
    def of(cls, text: str, most: int | None) -> "Lines":
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        shown = lines[:most]
        return cls(shown, len(lines) - len(shown))


@dataclass(frozen=True)
class UnitText:
    """What a department is for and what it promises."""

    profile: Profile
    most: int | None = None  # lines; None: all of them

    @property
    def department(self) -> Department:
        return self.profile.department

    @property
    def duties(self) -> Lines:
        return Lines.of(self.profile.duties_shown, self.most)

    @property
    def commitments(self) -> Lines:
        return Lines.of(self.profile.commitments_shown, self.most)


@dataclass(frozen=True)
class Notice:
    """A public notice (公示) on which objections are still heard."""

    item: Item
    ends_on: date


@dataclass(frozen=True)
class GlassCase:
    """Whether the glass case beside the screen is known to name the duties as they are: since when
    they stand, and when it was last replaced, as two people registered (`disclosures.channels`)."""

    changed_on: date
    replaced_on: date | None

    @property
    def is_current(self) -> bool:
        return self.replaced_on is not None and self.replaced_on >= self.changed_on


@dataclass(frozen=True)
class Board:
    department: Department
    day: date
    units: list[UnitText]
    notices: list[Notice]
    goals: list[Item]
    newest: list[Record]
    hotlines: list[Hotline]

    def facts(self) -> dict:
        """What it shows, by what never changes; the same on two days that show the same."""
        return {
            "profiles": [_named(unit.profile) for unit in self.units],
            "notices": [[*_named(one.item), one.ends_on.isoformat()] for one in self.notices],
            "goals": [_named(item) for item in self.goals],
            "newest": [[record.kind_name(), *_named(record)] for record in self.newest],
            "hotlines": [[one.number, one.purpose_zh, one.hours_zh] for one in self.hotlines],
        }

    @cached_property
    def digest(self) -> str:
        return digest_of(self.facts())

    @property
    def edition(self) -> str:
        return self.digest[:EDITION]

    @property
    def sheet_edition(self) -> str:
        """Of its sheet, which leaves out what is new: it hangs for longer."""
        return digest_of(self.facts() | {"newest": []})[:EDITION]

    @property
    def own(self) -> UnitText | None:
        """What the board's own department says of itself."""
        return next((one for one in self.units if one.department == self.department), None)

    @property
    def promising(self) -> list[UnitText]:
        return [unit for unit in self.units if unit.commitments.shown]

    def glass_case(self) -> GlassCase | None:
        """Of the board's own duties; None where none are published."""
        if self.own is None:
            return None
        number = self.own.profile.number
        confirmed: QuerySet = ChannelRegistration.objects.confirmed()  # type: ignore[no-untyped-call]
        facts = confirmed.filter(number=number, channel=Channel.NOTICE_BOARD).order_by("-used_on")
        replaced_on = facts.values_list("used_on", flat=True).first()
        changed_on = duties_since(number)
        return GlassCase(changed_on, replaced_on) if changed_on else None


def digest_of(facts: dict) -> str:
    """SHA-256 of the canonical JSON."""
    return hashlib.sha256(canonical(facts)).hexdigest()


def board_of(department: Department, at: datetime) -> Board:
    day = timezone.localdate(at)
    units = list(Department.objects.only("pk", "parent", "active_from", "active_until"))
    below = branches((unit.pk, unit.parent_id) for unit in units)(department.pk)
    members = {unit.pk for unit in units if unit.pk in below and unit.exists_on(day)}
    return Board(
        department,
        day,
        _units(department, _public(Profile.objects.public(at), members)),
        _notices(_public(Item.objects.public(at), members), at, day),
        _goals(_public(Item.objects.public(at), members), day),
        _newest(members, at, day),
        _hotlines(members, day),
    )


def _named(record: Record) -> list:
    return [record.number, record.version]


def _public(rows: RecordQuerySet, members: set[int]) -> RecordQuerySet:
    return rows.filter(department_id__in=members).select_related("department")


def _units(own: Department, profiles: RecordQuerySet) -> list[UnitText]:
    """Its own first, then those below in the order of their kinds."""

    def rank(profile: Profile) -> tuple[bool, int, str]:
        unit = profile.department
        return unit != own, Department.Kind.values.index(unit.kind), unit.code

    ranked = sorted(profiles, key=rank)[:MOST_UNITS]
    return [UnitText(one, None if one.department == own else LINES) for one in ranked]


def _notices(items: RecordQuerySet, at: datetime, day: date) -> list[Notice]:
    """Those whose days for objections are not over; what ends first stands first."""
    asking = items.filter(objection_days__isnull=False, published_at__gt=at - LONGEST_NOTICE)
    found: list[Notice] = []
    rows = list(asking.defer("body").order_by("-published_sequence")[: 5 * MOST_NOTICES])
    if not rows:
        return []
    earlier, calendar = _published_before(rows), load_calendar()
    for item in rows:
        invited_on = item.invited_on(at, earlier[item.number])
        ends_on = due_date(invited_on, item.objection_days, Unit.WORKING_DAY, calendar).due_on
        if ends_on >= day:
            found.append(Notice(item, ends_on))
    return sorted(found, key=lambda one: (one.ends_on, one.item.number))[:MOST_NOTICES]


def _published_before(items: list[Item]) -> dict[str, list[Item]]:
    """By number the earlier versions, the newest first; in one statement."""
    found: dict[str, list[Item]] = {item.number: [] for item in items}
    rows = Item.objects.filter(number__in=found, published_at__isnull=False).defer("body")
    current = {item.number: item.version for item in items}
    for row in rows.order_by("-version"):
        if row.version < current[row.number]:
            found[row.number].append(row)
    return found


def _goals(items: RecordQuerySet, day: date) -> list[Item]:
    """What is to be reached this year."""
    rows = items.filter(kind=Item.Kind.GOAL, shown_on__year=day.year).defer("body")
    return list(rows.order_by("-shown_on", "-published_sequence")[:MOST_GOALS])


def _newest(members: set[int], at: datetime, day: date) -> list[Record]:
    """Of every kind of record, what was published of late."""
    found: list[Record] = []
    for model in record_models():
        rows = _public(model.objects.public(at), members).filter(shown_on__gt=day - NEW_FOR)
        rows = rows.defer(*model.rich_text_fields)
        found += rows.order_by("-shown_on", "-published_sequence")[:NEWEST]
    return sorted(found, key=attrgetter("shown_on", "published_sequence"), reverse=True)[:NEWEST]


def _hotlines(members: set[int], day: date) -> list[Hotline]:
    """Numbers of the whole country first, 12348 among them, whoever answers there."""
    return list(_of_these(load_directory(day).all, members))[:MOST_HOTLINES]


def _of_these(hotlines: Iterable[Hotline], members: set[int]) -> Iterable[Hotline]:
    for one in hotlines:
        if one.department.pk in members or re.match(EVERYWHERE, one.number):
            yield one
