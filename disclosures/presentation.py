"""How an item is presented: the eight labels and the timeline."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from disclosures.models import Item


@dataclass(frozen=True)
class Label:
    name: str
    value: object
    kind: str = "text"  # how the template shows it


def label_block(item: Item) -> list[Label]:
    """The header block: the eight labels in Ningxia's order."""
    return [
        Label(_("索引号"), item.number, "code"),
        Label(_("文号"), item.document_number, "original"),
        Label(_("发布日期"), item, "published"),
        Label(_("公开时限"), item.get_disclosure_term_display()),
        Label(_("所属分类"), item.category, "category"),
        Label(_("效力状态"), item.get_effect_status_display()),
        Label(_("责任部门"), item.department, "department"),
        Label(_("公开方式"), item.get_disclosure_mode_display()),
    ]


@dataclass(frozen=True)
class Event:
    when: date | datetime
    text: str
    note: str = ""


FIRST = gettext_lazy("原发布（由责任部门填报）")


def timeline(versions: list[Item]) -> list[Event]:
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
