"""The days of a notice from a table: first what each row would do, then all rows or none are
proposed, with the notice itself. Another person lets them out."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.acts.proposals import propose
from portal.base.departments.models import User
from portal.base.fields import field_of
from portal.base.lists.tables import CellRefused, Row, Table, boolean_of, date_of
from portal.base.spreadsheets.lines import TableRefused
from portal.base.workdays.models import INCOMPLETE, CalendarDay, CalendarNotice, unnamed
from portal.calendar.acts import GroundWorkflow, days, notices

MOST_ROWS = 1_000
# By any of these names a column is known.
COLUMNS = {
    "date": ("date", "日期"),
    "is_working": ("is_working", "上班"),
    "day_off": ("day_off", "放假"),
    "reason_zh": ("reason_zh", "holiday_zh", "原因", "节日"),
    "reason_en": ("reason_en", "holiday_en", "原因（英文）"),
}
# What a row says of its day.
SAVED = ("is_working", "reason_zh", "reason_en")


@dataclass(frozen=True)
class Notice:
    """What the table is the text of."""

    source: str
    years: tuple[int, ...]
    title: str
    document: str = ""
    replaces: bool = False  # days that this source has otherwise


@dataclass
class Outcome:
    """What one row would do: `day` is what it says, `stored` the row that there is of this day."""

    row: int
    text: str
    day: CalendarDay
    stored: CalendarDay | None = None
    reasons: list[str] = field(default_factory=list)

    @property
    def before(self) -> CalendarDay | None:
        """What the calendar has, if anything, in the place of which this would come."""
        stored = self.stored
        return None if stored is None or stored.awaits_release or stored.is_void else stored

    @property
    def values(self) -> list:
        """In no language: what is saved, and what it takes the place of."""
        before = [getattr(self.before, name, None) for name in SAVED]
        return [self.row, str(self.day.date), *(getattr(self.day, name) for name in SAVED), *before]


@dataclass
class DryRun:
    outcomes: list[Outcome]
    notes: list[str]

    @property
    def refused_count(self) -> int:
        return sum(bool(outcome.reasons) for outcome in self.outcomes)

    @property
    def can_be_applied(self) -> bool:
        return not self.refused_count

    @property
    def digest(self) -> str:
        return digest(self.outcomes)


def described(day: CalendarDay) -> str:
    working = _("上班") if day.is_working else _("放假")
    return _("%(working)s，%(reason)s") % {"working": working, "reason": day.reason}


def read(table: Table) -> tuple[dict[str, str], list[Row]]:
    """The columns and rows, before a transaction begins: it takes long. Raises TableRefused."""
    return _columns(table), list(_rows(table))


def plan(columns: dict[str, str], rows: list[Row], notice: Notice) -> list[Outcome]:
    """What each row would do, with every reason against it. Raises TableRefused."""
    waiting = CalendarNotice.objects.undecided().filter(source=notice.source, year__in=notice.years)
    if waiting.exists():
        raise TableRefused(_("这一放假安排已有更改等待放行，请先放行或者退回。"))
    stored = {day.date: day for day in CalendarDay.objects.filter(source=notice.source)}
    english = dict(CalendarDay.objects.values_list("reason_zh", "reason_en"))
    outcomes = []
    first_rows: dict[date, int] = {}
    for row in rows:
        outcome = _outcome(row, columns, notice, english)
        if day := outcome.day.date:
            outcome.stored = stored.get(day)
            outcome.reasons += _clashes(outcome, notice, first_rows.setdefault(day, row.number))
        outcomes.append(outcome)
    if not any(outcome.reasons for outcome in outcomes):
        _refuse_half_notices(outcomes, notice)
    return outcomes


def digest(outcomes: Iterable[Outcome]) -> str:
    """Names what a plan would do, and what the log keeps of it."""
    shown = json.dumps([outcome.values for outcome in outcomes])
    return hashlib.sha256(shown.encode()).hexdigest()


def apply(outcomes: list[Outcome], notice: Notice, *, actor: User) -> None:
    """Propose the days and the notice, each as it would be typed."""
    with transaction.atomic():
        for outcome in outcomes:
            said = {name: getattr(outcome.day, name) for name in SAVED}
            day = outcome.stored or CalendarDay(date=outcome.day.date, source=notice.source)
            _propose(day, days, said, actor)
        for year in notice.years:
            named = {"source": notice.source, "year": year}
            said = {"title": notice.title, "document": notice.document}
            row = CalendarNotice.objects.filter(**named).first() or CalendarNotice(**named)
            _propose(row, notices, said, actor)


def _propose(row: Any, workflow: GroundWorkflow, said: dict[str, Any], actor: User) -> None:
    """What was void is so no more."""
    said |= {"is_void": False}
    changes = {
        name: [str(getattr(row, name)) if row.pk else "", str(value)]
        for name, value in said.items()
        if row.pk is None or getattr(row, name) != value
    }
    for name, value in said.items():
        setattr(row, name, value)
    if changes:
        propose(row, workflow, actor=actor, changes=changes)


def _columns(table: Table) -> dict[str, str]:
    """Ours → the table's name of each column. Raises TableRefused."""
    found = {}
    for ours, names in COLUMNS.items():
        present = [name for name in table.columns if name.casefold() in names]
        if len(present) > 1:
            raise TableRefused(
                _("列 %(columns)s 只能有一个。") % {"columns": _("、").join(present)}
            )
        if present:
            found[ours] = present[0]
    if ("is_working" in found) == ("day_off" in found):
        raise TableRefused(_("须有 is_working 和 day_off 两列中的一列。"))
    lacking = [name for name in ("date", "reason_zh") if name not in found]
    if lacking:
        raise TableRefused(_("缺少列：%(columns)s。") % {"columns": _("、").join(lacking)})
    return found


def _rows(table: Table) -> Iterable[Row]:
    number = 0
    for number, row in enumerate(table, start=1):
        if number > MOST_ROWS:
            raise TableRefused(_("一次最多导入 %(most)s 行。") % {"most": MOST_ROWS})
        yield row
    if not number:
        raise TableRefused(_("表头下面没有要导入的行。"))


def _outcome(row: Row, columns: dict[str, str], notice: Notice, english: dict) -> Outcome:
    cells = {ours: row.cells.get(name, "") for ours, name in columns.items()}
    day = CalendarDay(source=notice.source, reason_zh=cells["reason_zh"])
    day.reason_en = cells.get("reason_en") or english.get(day.reason_zh, "")
    outcome = Outcome(row.number, cells["date"], day)
    for name, fault in row.faults.items():
        if name in columns.values():
            outcome.reasons.append(f"{name}: {fault}")
    for name, read in (("is_working", _is_working), ("date", _date)):
        try:
            setattr(day, name, read(cells))
        except CellRefused as refused:
            outcome.reasons.append(str(refused))
    outcome.reasons += [] if outcome.reasons else _refused_by_rules(day)
    return outcome


def _date(cells: dict[str, str]) -> date | None:
    return date_of(cells["date"])


def _is_working(cells: dict[str, str]) -> bool:
    name = "is_working" if "is_working" in cells else "day_off"
    said = boolean_of(cells[name])
    if said is None:
        raise CellRefused(_("没有写明是放假还是上班。"))
    return said if name == "is_working" else not said


def _refused_by_rules(day: CalendarDay) -> list[str]:
    try:
        day.full_clean(validate_unique=False, validate_constraints=False)
    except ValidationError as refused:
        return [
            f"{field_of(CalendarDay, name).verbose_name}: {message}"
            for name, messages in refused.message_dict.items()
            for message in messages
        ]
    return []


def _clashes(outcome: Outcome, notice: Notice, first_row: int) -> list[str]:
    day, before = outcome.day, outcome.before
    reasons = []
    if outcome.stored is not None and outcome.stored.proposed_by_id:
        reasons.append(_("这一天已有更改等待放行，请先放行或者退回。"))
    if day.date.year not in notice.years:
        reasons.append(_("%(date)s 不在所选的年份里。") % {"date": day.date})
    if first_row != outcome.row:
        reasons.append(_("与第 %(row)s 行是同一天。") % {"row": first_row})
    if before and _same(day, before):
        reasons.append(_("日历里已经是这样，这一行没有改变什么。"))
    elif before and not notice.replaces:
        shown = {"before": described(before), "after": described(day)}
        reasons.append(
            _("日历里是“%(before)s”，表格里是“%(after)s”；以表格为准的，请勾选“替换已有的日期”。")
            % shown
        )
    return reasons


def _same(day: CalendarDay, before: CalendarDay) -> bool:
    return all(getattr(day, name) == getattr(before, name) for name in SAVED)


def _refuse_half_notices(outcomes: list[Outcome], notice: Notice) -> None:
    """Half a notice would make the dates of its year certain by mistake."""
    for year in notice.years:
        present = CalendarDay.objects.off(notice.source, year)
        reasons = dict(present.values_list("date", "reason_zh"))
        for day in (outcome.day for outcome in outcomes):
            reasons[day.date] = "" if day.is_working else day.reason_zh
        of_year = [reason for day, reason in reasons.items() if day.year == year]
        if lacking := unnamed(notice.source, of_year):
            shown = {"year": year, "feasts": _("、").join(lacking)}
            raise TableRefused(str(INCOMPLETE) % shown)
