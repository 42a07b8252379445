"""What a demand is about, as citizens may know it: never a name that they cannot read by itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from portal.records.lookup import record_models
from portal.records.models import Record
from portal.supervision.demands.models import Demand, Kind


@dataclass(frozen=True)
class Matter:
    title: str
    url: str = ""  # of a page that citizens can read
    is_chinese: bool = False  # in any language


def mark(demands: Iterable[Any], at: datetime) -> list[Any]:
    """The demands, read with obligation, requirement and ticket, each with what it is `about`."""
    found = list(demands)
    records = _records({one.record_number for one in found} - {""}, at)
    for one in found:
        one.about = _about(one, records)
    return found


def _about(demand: Demand, records: dict[str, Record]) -> Matter:
    if demand.kind is Kind.DUTY:
        duty: Any = demand.obligation
        return Matter(str(duty), duty.get_absolute_url() if duty.is_owed else "")
    if demand.kind is Kind.REPORT:
        ticket: Any = demand.ticket
        title = f"{ticket._meta.verbose_name} · {ticket.get_kind_display()}"
        return Matter(title, ticket.get_absolute_url() if ticket.is_published else "")
    if demand.kind is Kind.OTHER:
        return Matter(demand.subject, is_chinese=True)
    record = records.get(demand.record_number)
    if record is None:
        return Matter(_("一条现在不公开的信息"))
    if record.title_withheld:
        return Matter(_("（名称不再公开）"), record.get_absolute_url())
    return Matter(record.title, record.get_absolute_url(), is_chinese=True)


def _records(numbers: set[str], at: datetime) -> dict[str, Record]:
    """What citizens read by these numbers, or are told was withdrawn or has ended."""
    found: dict[str, Record] = {}
    for model in record_models() if numbers else ():
        for rows in (model.objects.public(at), model.objects.tombstones()):
            for record in rows.filter(number__in=numbers):
                found.setdefault(record.number, record)
    return found
