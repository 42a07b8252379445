"""How any record is presented: the labels of its header block, and its timeline."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.records.models import Record


@dataclass(frozen=True)
class Label:
    name: str
    value: object
    kind: str = "text"  # how the template shows it


@dataclass(frozen=True)
class Event:
    when: date | datetime
    text: str
    note: str = ""


FIRST = gettext_lazy("原发布（由责任部门填报）")


def timeline(versions: list[Record]) -> list[Event]:
    """What happened to a number, newest first; times of publication come from the log."""
    events = [
        Event(
            version.published_at,
            _("发布第 %(version)s 版") % {"version": version.version},
            version.change_note,
        )
        for version in versions
        if version.published_at
    ]
    first = versions[-1]
    if first.first_published_on:
        events.append(Event(first.first_published_on, str(FIRST)))
    return events
