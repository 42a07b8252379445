"""A table of topics: all rows that are new are proposed as if each was typed, or none is."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from portal.acts.proposals import propose
from portal.base.audit.admin import form_changes
from portal.base.departments.models import Department, User
from portal.base.lists.tables import Row, Table
from portal.base.spreadsheets.lines import TableRefused
from portal.topics.acts import topics
from portal.topics.forms import TopicForm
from portal.topics.models import Kind, Topic

MOST_ROWS = 500
NEEDED = ("kind", "code", "title_zh")
LINK = "|"  # between the links of one topic


@dataclass
class Loaded:
    proposed: int = 0
    faults: list[str] = field(default_factory=list)  # of each row that is refused, with its number


def load(table: Table, department: Department, *, actor: User, is_tried: bool = False) -> Loaded:
    """Propose what is not there yet, unless a row is refused, or it `is_tried` only. What says no
    department of its own (`department`, its code) is of this one. Raises TableRefused."""
    lacking = [name for name in NEEDED if name not in table.columns]
    if lacking:
        raise TableRefused(_("缺少列：%(columns)s。") % {"columns": _("、").join(lacking)})
    loaded = Loaded()
    known = set(Topic.objects.values_list("code", flat=True))
    with transaction.atomic():
        for number, row in enumerate(table, start=1):
            if number > MOST_ROWS:
                raise TableRefused(_("一次最多导入 %(most)s 行。") % {"most": MOST_ROWS})
            if row.cells["code"] in known:
                continue
            if faults := _propose(row, department, actor):
                loaded.faults.append(f"{row.number} {row.cells['code']}: {' '.join(faults)}")
            else:
                loaded.proposed += 1
        if is_tried or loaded.faults:
            transaction.set_rollback(True)
    return loaded


def _propose(row: Row, department: Department, actor: User) -> list[str]:
    """Every reason against the row; proposed where there is none."""
    faults = [f"{name}: {fault}" for name, fault in row.faults.items()]
    form = TopicForm(_typed(row.cells, department))
    form.person, form.hosts = actor, {urlsplit(settings.SITE_URL).netloc}
    faults += [one for name, errors in form.errors.items() for one in _named(form, name, errors)]
    if (code := row.cells.get("theme", "")) and not _theme(code):
        faults.append(_("没有代码为 %(code)s 的主题。") % {"code": code})
    if not faults:
        propose(form.instance, topics, actor=actor, changes=form_changes(form))
    return faults


def _typed(cells: dict[str, str], department: Department) -> dict:
    """What somebody would type into the form of a new topic."""
    told = {name: cells[name] for name in TopicForm.Meta.fields if cells.get(name)}
    code = told.pop("department", "")
    theme = _theme(told.pop("theme", ""))
    unit = Department.objects.filter(code=code).first() if code else department
    return {"order": Topic._meta.get_field("order").get_default()} | told | {
        "department": unit.pk if unit else None,
        "theme": theme.pk if theme else None,
        "links_text": "\n".join(cells.get("links", "").split(LINK)),
    }  # fmt: skip


def _theme(code: str) -> Topic | None:
    return Topic.objects.of(Kind.THEME).filter(code=code).first()


def _named(form: TopicForm, name: str, errors: Iterable[Any]) -> list[str]:
    label = form.fields[name].label if name in form.fields else ""
    return [f"{label}: {error}" if label else str(error) for error in errors]
