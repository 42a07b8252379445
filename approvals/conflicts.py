"""What other public records say of one fact otherwise than each other: laws, items, hotlines and
what departments are for. What items say against the guide that they link stands with the guide
(`approvals.contradictions`).

Found anew at each look, never stored. Only what is a contradiction for certain is named: of two
texts of one title with another number of order nothing is said, nor of a telephone for all.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from approvals.contradictions import (
    Telephones,
    bare,
    limits_otherwise,
    text_of,
)
from approvals.models import Approval, Law
from portal.base.departments.models import Hotline
from portal.records.lookup import record_kinds

# 关于印发《示例办法》的通知, 《示例办法（试行）》印发: the document that an item passes on.
PASSED_ON = re.compile(r"《([^《》]+)》")
LETTERS = re.compile(r"[\s（）()〔〕\[\]]")


@dataclass(frozen=True)
class Said:
    """What says something, as the board links it."""

    title: str
    url: str


@dataclass(frozen=True)
class Conflict:
    label: Promise  # about what
    one: Said
    other: Said | None  # none where what it names is nowhere
    detail: str


EFFECT = gettext_lazy("效力状态不同")
TELEPHONE = gettext_lazy("电话不在热线表中，或者是别的部门的")
LIMIT = gettext_lazy("承诺的时限与办事指南不同")
HOURS = gettext_lazy("同一号码的服务时间不同")


def conflicts(at: datetime, today: date) -> list[Conflict]:
    """A fixed number of statements for each kind."""
    guides = list(Approval.objects.public(at).select_related("department").order_by("code"))
    of_departments: Any = record_kinds()["profile"].objects.public(at)
    profiles = list(of_departments.select_related("department").order_by("department__code"))
    telephones = Telephones(today)
    return [
        *_of_effect(at),
        *_of_telephones([*guides, *profiles], telephones),
        *_of_promises(profiles, guides),
        *_of_hours(telephones),
    ]


def _said(record: Any) -> Said:
    return Said(record.title, record.get_absolute_url())


def _of_effect(at: datetime) -> Iterator[Conflict]:
    """A document that its own page says holds and the register says ended, or the other way."""
    items: Any = record_kinds()["item"]
    documents = items.objects.public(at).exclude(effect_status="")
    columns = ("number", "version", "status", "title", "document_number", "effect_status")
    registered: dict[str, list[Law]] = {}
    for law in Law.objects.public(at).order_by("code"):
        registered.setdefault(bare(law.title), []).append(law)
    for item in documents.only(*columns).order_by("number"):
        laws = [law for title in _titles(item) for law in registered.get(title, [])]
        laws = [law for law in laws if _may_be_one(item.document_number, law.document_number)]
        if laws and all(law.is_in_force != item.is_in_force for law in laws):
            told = {
                "said": item.get_effect_status_display(),
                "registered": laws[0].get_effect_display(),
            }
            yield Conflict(
                EFFECT, _said(item), _said(laws[0]), _("%(said)s；法律库：%(registered)s") % told
            )


def _titles(item: Any) -> set[str]:
    return {bare(item.title), *map(bare, PASSED_ON.findall(item.title))}


def _may_be_one(number: str, other: str) -> bool:
    """Texts of one title may follow each other, each with a number of its own."""
    plain = [LETTERS.sub("", one) for one in (number, other)]
    return not all(plain) or plain[0] in plain[1] or plain[1] in plain[0]


def _of_telephones(records: list, telephones: Telephones) -> Iterator[Conflict]:
    for record in records:
        units = {record.department_id, getattr(record, "accepting_office_id", None)}
        own = getattr(record, "hotline", "")
        for number in dict.fromkeys(telephones.strange(f"{text_of(record)}\n{own}", units)):
            if number != own:  # that it is none in use is a gap of the guide
                yield Conflict(TELEPHONE, _said(record), None, number)


def _of_promises(profiles: list, guides: list[Approval]) -> Iterator[Conflict]:
    """What a department promises of a matter by its name, held against the guide to it."""
    for profile in profiles:
        for guide in guides:
            if profile.department_id not in (guide.department_id, guide.accepting_office_id):
                continue
            limits = {
                "承诺": (guide.promised_limit, guide.promised_unit),
                "法定": (guide.statutory_limit, guide.statutory_unit),
            }
            lines = [one for one in profile.commitments.splitlines() if guide.title in one]
            for detail in dict.fromkeys(limits_otherwise(limits, "\n".join(lines))):
                yield Conflict(LIMIT, _said(profile), _said(guide), detail)


def _of_hours(telephones: Telephones) -> Iterator[Conflict]:
    for _number, rows in sorted(telephones.in_use.items()):
        told = [row for row in rows if row.hours_zh]
        for row in told[1:]:
            if row.hours_zh != told[0].hours_zh:
                detail = f"{told[0].hours_zh} / {row.hours_zh}"
                yield Conflict(HOURS, _line(told[0]), _line(row), detail)


def _line(row: Hotline) -> Said:
    address = f"{reverse('hotlines')}?{urlencode({'q': row.number})}"
    return Said(f"{row.number} {row.department}", address)
