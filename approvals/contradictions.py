"""What public items of disclosure say of a matter, held against its service guide.

An item that links a guide tells of the same matter. That it is of another unit, names a telephone
that is no hotline, another limit or other articles is found anew at each look, never stored.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import models
from django.db.models import OuterRef, Subquery, Value
from django.db.models.functions import Concat
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from approvals.models import Approval, Law, Unit
from approvals.models.catalogue import limit_text
from approvals.numerals import N, articles_in, number_of
from portal.base.departments.models import Department, Hotline
from portal.base.fields import field_of
from portal.records.lookup import record_kinds
from portal.records.models import Record
from portal.records.texts import field_text

MOST_TELLING = 50  # items that one guide names
STATE = "中华人民共和国"
TELEPHONE = re.compile(r"(?<![\d-])0\d{2,3}[-－—]?\d{7,8}(?!\d)")
LIMIT = re.compile(rf"(承诺|法定)[^。；;，,、\d]{{0,8}}?({N})\s*(个?工作日|个?自然日|日|天|个月)")
# 行政许可法 art. 82 counts its days as working days, and many a text says only “days”.
UNITS = {
    "工作日": {Unit.WORKING_DAY},
    "自然日": {Unit.DAY},
    "日": {Unit.WORKING_DAY, Unit.DAY},
    "天": {Unit.WORKING_DAY, Unit.DAY},
    "个月": {Unit.MONTH},
}
CITED = re.compile(r"《([^《》]+)》([^《。；;]*)")


@dataclass(frozen=True)
class Contradiction:
    """What one item says otherwise than the guide; `gap` names it on the board."""

    gap: str
    record: Any
    detail: str


def telling_of(code: str, at: datetime) -> list[Record]:
    """The public items that link the guide of this code, the newest first."""
    items: Any = record_kinds()["item"]
    listed = Concat(Value(";"), "guides", Value(";"))
    telling = items.objects.public(at).alias(listed=listed).filter(listed__contains=f";{code};")
    shown = telling.only("number", "version", "status", "title")
    return list(shown.order_by("-published_sequence")[:MOST_TELLING])


def contradictions(at: datetime, today: date) -> dict[int, list[Contradiction]]:
    """All that items say otherwise than the guide they link, by the guide's key."""
    items: Any = record_kinds()["item"]
    rows = items.objects.public(at).exclude(guides="").order_by("published_sequence")
    telling = list(rows.select_related("department__successor__successor"))
    if not telling:
        return {}
    guides = _guides({code for item in telling for code in item.guide_codes()}, at)
    telephones = Telephones(today)
    found: dict[int, list[Contradiction]] = {}
    for item in telling:
        for guide in filter(None, map(guides.get, item.guide_codes())):
            found.setdefault(guide.pk, []).extend(_against(guide, item, telephones))
    return {pk: some for pk, some in found.items() if some}


@dataclass
class _Guide:
    """What items are held against."""

    pk: int
    units: set[int | None]
    limits: dict[str, tuple[int | None, str]]
    articles: dict[str, set[int]]  # by the title of their law


def _guides(codes: set[str], at: datetime) -> dict[str, _Guide]:
    """Those of these codes that are public, with their bases; one statement."""
    law = Law.objects.public(at).filter(code=OuterRef("bases__law_key"))
    rows = Approval.objects.public(at).filter(code__in=codes)
    found: dict[str, _Guide] = {}
    for row in rows.values(
        "pk", "code", "department", "accepting_office", "promised_limit", "promised_unit",
        "statutory_limit", "statutory_unit", "bases__article",
        law_title=Subquery(law.values("title")[:1]),
    ):  # fmt: skip
        units: set[int | None] = {row["department"], row["accepting_office"]}
        limits = {
            "承诺": (row["promised_limit"], row["promised_unit"]),
            "法定": (row["statutory_limit"], row["statutory_unit"]),
        }
        guide = found.setdefault(row["code"], _Guide(row["pk"], units, limits, {}))
        if row["law_title"]:
            own = guide.articles.setdefault(bare(row["law_title"]), set())
            own |= articles_in(row["bases__article"])
    return found


class Telephones:
    """The hotlines in use, looked up once somebody names a telephone."""

    def __init__(self, today: date):
        self.today = today

    @cached_property
    def in_use(self) -> dict[str, list[Hotline]]:
        found: dict[str, list[Hotline]] = {}
        for row in Hotline.objects.in_use(self.today).order_by("pk"):
            found.setdefault(digits(row.number), []).append(row)
        return found

    @cached_property
    def upwards(self) -> Callable[[int], set[int]]:
        return Department.objects.upwards()

    def strange(self, text: str, units: set[int | None]) -> Iterator[str]:
        """Each telephone that is no hotline in use, or only one of other units than these and those
        above them; one for the whole department, or to complain at, anybody may name."""
        for number in TELEPHONE.findall(text):
            rows = self.in_use.get(digits(number), [])
            if not any(self._may_be_named(row, units) for row in rows):
                owners = "、".join(str(row.department) for row in rows)
                yield f"{number}（{owners}）" if owners else number

    def _may_be_named(self, row: Hotline, units: set[int | None]) -> bool:
        department = row.department
        if row.is_general or department.is_discipline_office or department.is_disclosure_office:
            return True
        return any(department.pk in self.upwards(unit) for unit in units if unit)


def _against(guide: _Guide, record: Any, telephones: Telephones) -> Iterator[Contradiction]:
    text = text_of(record)
    for gap, details in (
        ("other_unit", _unit(guide, record.department)),
        ("other_telephone", telephones.strange(text, {*guide.units, record.department_id})),
        ("other_limit", limits_otherwise(guide.limits, text)),
        ("other_articles", _articles(guide, text)),
    ):
        for detail in dict.fromkeys(details):
            yield Contradiction(gap, record, detail)


def _unit(guide: _Guide, department: Department) -> Iterator[str]:
    """Of the responsible unit, the accepting office, or one that became one of these."""
    unit: Department | None = department
    for _step in range(3):
        if unit is not None and unit.pk in guide.units:
            return
        unit = unit and unit.successor
    yield str(department)


def _articles(guide: _Guide, text: str) -> Iterator[str]:
    for title, rest in CITED.findall(text):
        own = guide.articles.get(bare(title))
        for number in sorted(articles_in(rest) - own) if own else ():
            yield _("《%(law)s》第 %(number)s 条") % {"law": title, "number": number}


def limits_otherwise(limits: dict[str, tuple[int | None, str]], text: str) -> Iterator[str]:
    for which, number, said in LIMIT.findall(text):
        limit, unit = limits[which]
        units = UNITS[said.removeprefix("个") if said != "个月" else said]
        if limit != number_of(number) or unit not in units:
            shown = limit_text(limit, unit) or _("没有写明")
            yield _("%(said)s（指南：%(limit)s）") % {
                "said": f"{which} {number} {said}",
                "limit": shown,
            }


def text_of(record: Record) -> str:
    """All that it says in words; codes may look like telephones."""
    names = [
        name for name in record.public_fields if name not in record.codes and _is_text(record, name)
    ]
    return "\n".join(field_text(record, name) for name in names)


def _is_text(record: Record, name: str) -> bool:
    return isinstance(field_of(type(record), name), models.CharField | models.TextField)


def bare(title: str) -> str:
    return title.strip().removeprefix(STATE)


def digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit())
