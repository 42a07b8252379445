"""Load the demonstration: a department of 2009, rebuilt from its public report.

Records pass through `perform()` with the demo people, like any other; their dates of 2008 and
2009 (later ones of divisions set up since) are asserted dates of records carried over. Each
record is one transaction, and one that is there already is left alone, so that a load cut short
can be run again.
"""

import csv
import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.utils import timezone

from disclosures.channels.acts import perform as check_channel
from disclosures.channels.registering import register
from disclosures.models import Category, ChannelUse, Item
from portal.acts.proposals import propose
from portal.base import durable
from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Hotline, Role, User
from portal.base.departments.scope import in_scope, is_of_unit
from portal.base.fields import field_of
from portal.base.files.intake import TakenIn, take_in
from portal.base.notices.queue import silence
from portal.demo import (
    calendar,
    catalogue,
    demands,
    dossiers,
    evaluation,
    headings,
    identity,
    profiles,
    tickets,
    timeliness,
    topics,
    vocabulary,
)
from portal.demo.people import log_person, propose_deputy
from portal.hotlines.actions import Action as HotlineAction
from portal.hotlines.acts import hotlines
from portal.notice_board.recording import note_changes
from portal.records import drafts, files
from portal.records.acts import perform
from portal.records.reasons import CHECK_SHEET
from portal.records.texts import field_text

DATA = Path(__file__).parent
ROOT, DISCIPLINE_OFFICE = "ROOT", "D19"
DATES = ("made_on", "effective_on", "expires_on", "first_published_on")
WAY = (
    "detours", "leave_at", "return_note", "force_reason", "confirm_note", "schedule_in_days",
    "withdraw", "withdrawal_ground", "reason_released", "withhold_title", "files", "versions",
    "registrations",
)  # fmt: skip
TEXTS = (
    "kind", "title", "document_number", "summary", "body", "disclosure_term", "stage",
    "disclosure_mode", "effect_status", "keywords", "legal_basis", "audience",
)  # fmt: skip


def is_loaded() -> bool:
    return settings.DEMO_MARK.exists() and User.objects.filter(username="admin").exists()


def load(password: str):
    with transaction.atomic():
        load_departments()
        load_people(password)
        load_categories()
        load_hotlines()
        catalogue.load_sets()
        _log_run(0)
        change_hotline()
    team = Team()
    records = json.loads((DATA / "records.json").read_text(encoding="utf-8"))
    with silence():
        entries = vocabulary.load()
        for record in records:
            load_record(record, team)
        entries += catalogue.load(*team.of_the_whole_department())
        entries += profiles.load(team, _own_words(), list(rows("profiles.csv")))
        entries += dossiers.load(team)
        entries += timeliness.load(
            team, lambda source: Carrier(None, source, team).carry(), _taken_in
        )
        timeliness.withhold(team)
        entries += evaluation.load(team)
        entries += tickets.load(team)
        propose_deputy()
        entries += demands.load(team)
        entries += topics.load(team, rows("topics.csv"))
        entries += calendar.load(team)
        entries += headings.load()
        entries += identity.load()
        note_changes(timezone.now())
    _log_run(len(records) + entries)
    durable.write(settings.DEMO_MARK, b"The pages say that this is a demonstration.\n")


def rows(name: str, folder: Path = DATA) -> Iterator[dict]:
    with open(folder / name, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def load_departments():
    root = Department(
        code=ROOT,
        name_zh="自治区司法厅",
        name_en="Justice Department of the Autonomous Region",
        kind=Department.Kind.DEPARTMENT,
        is_enforcement_body=True,
        enforcement_basis="《中华人民共和国律师法》第四条",
        notice_board_zh="办公楼一层大厅",
        notice_board_en="Ground-floor lobby of the office building",
    )
    known = set(Department.objects.values_list("code", flat=True))
    for department in (root, *(_department(row) for row in rows("departments.csv"))):
        if department.code not in known:
            department.save()
    by_code = {department.code: department for department in Department.objects.all()}
    for row in rows("department_links.csv"):
        department = by_code[row["code"]]
        department.parent = by_code[row["parent"]]
        department.successor = by_code.get(row["successor"])
        department.active_from = _date(row["active_from"])
        department.active_until = _date(row["active_until"])
        department.notice_board_zh = row["notice_board_zh"]
        department.notice_board_en = row["notice_board_en"]
        department.save()


def _department(row: dict) -> Department:
    return Department(
        code=row["dept_code"],
        name_zh=row["name_zh"],
        name_en=row["name_en"],
        kind=row["kind"],
        is_disclosure_office=row["is_disclosure_office"] == "Y",
        is_discipline_office=row["dept_code"] == DISCIPLINE_OFFICE,
    )


def _own_words() -> dict[str, dict]:
    """The duties of each unit, by its code."""
    return {
        row["dept_code"]: {"duties": row["duty_zh"], "duties_en": row["duty_en"]}
        for row in rows("departments.csv")
    }


def load_people(password: str):
    encoded = make_password(password)  # slow by design, so once for all
    for row in rows("people.csv"):
        if User.objects.filter(username=row["username"]).exists():
            continue
        person = User(
            username=row["username"],
            display_name=row["display_name"],
            email=f"{row['username']}@example.org",
            department=Department.objects.get(code=row["department"]),
            role=row["role"],
            is_staff=True,
            is_superuser=row["role"] == Role.ADMINISTRATOR,
            password=encoded,
        )
        person.save()
        log_person(person)


def set_passwords(password: str):
    encoded = make_password(password)  # slow by design, so once for all
    with transaction.atomic():
        names = [row["username"] for row in rows("people.csv")]
        for person in User.objects.filter(username__in=names):
            person.password = encoded
            person.save(update_fields=["password"])
            subject = log.Subject("user", str(person.pk), label=str(person))
            log.append(Action.PASSWORD_CHANGED, subject, actor_name="manage.py demo")


def load_categories():
    for row in rows("categories.csv", settings.START_KIT):
        parent = Category.objects.filter(code=row["parent"]).first()
        values = {key: row[key] for key in ("label_zh", "label_en", "article", "order")}
        Category.objects.update_or_create(code=row["code"], defaults=values | {"parent": parent})


def load_hotlines():
    for row in rows("hotlines.csv"):
        department = Department.objects.get(code=row.pop("department"))
        number, valid_from = row.pop("number"), _date(row.pop("valid_from"))
        checked, general = row.pop("checked_days_ago"), row.pop("is_general")
        Hotline.objects.update_or_create(
            number=number,
            department=department,
            purpose_zh=row["purpose_zh"],
            defaults=row
            | {
                "valid_from": valid_from,
                "is_general": general == "Y",
                "last_checked_on": _in_days(-int(checked), hour=9).date() if checked else None,
            },
        )


def change_hotline():
    """What an administrator would have one say waits for another person."""
    row = Hotline.objects.filter(department__code="D13", proposed_by=None).first()
    if row is None or Entry.objects.filter(action=HotlineAction.PROPOSED).exists():
        return
    before, row.hours_zh = row.hours_zh, "工作日 8:30—12:00、14:30—18:30，午间留人值守"
    row.hours_en = "Working days, 8:30–12:00 and 14:30–18:30; somebody stays at noon"
    administrator = User.objects.get(username="admin")
    propose(row, hotlines, actor=administrator, changes={"hours_zh": [before, row.hours_zh]})


class Team:
    """The demo people, the right ones for each department."""

    def __init__(self):
        self.publishers = cycle(User.objects.filter(role=Role.PUBLISHER).order_by("username"))

    @cache  # noqa: B019 (lives as long as one load)
    def one(self, role: str, department_id: int) -> User:
        """The person whose scope is the narrowest that holds the department."""
        people = User.objects.filter(role=role).order_by("-username")
        return next(person for person in people if in_scope(person, department_id))

    def of_the_whole_department(self) -> tuple[User, User, User]:
        root = Department.objects.get(code=ROOT)
        return self.one(Role.AUTHOR, root.pk), self.one(Role.REVIEWER, root.pk), self.publisher()

    def publisher(self) -> User:
        return next(self.publishers)

    def publisher_outside(self, department: Department) -> User:
        """Who decides what a unit may not decide of itself."""
        publishers = User.objects.filter(role=Role.PUBLISHER).order_by("username")
        return next(one for one in publishers if not is_of_unit(one, department))


def load_record(source: dict, team: Team):
    department = Department.objects.get(code=source["department"])
    if Item.objects.filter(title=source["title"], department=department).exists():
        return
    with transaction.atomic():
        item = None
        for version in _versions(source):
            item = Carrier(item, version, team).carry()


def _versions(source: dict) -> Iterator[dict]:
    """Each version in full: the texts of the one before with its changes, and a way of its own."""
    texts: dict = {}
    for version in (source, *source.get("versions", [])):
        texts |= {name: value for name, value in version.items() if name not in WAY}
        yield texts | {name: version[name] for name in WAY if name in version}


class Carrier:
    """Takes one version as far along the moves as its source says; by default until published."""

    def __init__(self, item: Item | None, source: dict, team: Team):
        self.item: Any = item
        self.source, self.team = source, team
        department = Department.objects.get(code=source["department"])
        self.author = team.one(Role.AUTHOR, department.pk)
        self.reviewer = team.one(Role.REVIEWER, department.pk)

    def carry(self) -> Item:
        if self.item is not None:
            self.move("new_version", self.author)
        for detour in self.source.get("detours", []):
            self.write(detour.get("before", {}))
            self.go_round(detour)
        self.write()
        for file in self.source.get("files", []):
            _attach(self.item, file)
        self.go_on(self.source.get("leave_at"))
        return self.item

    def move(self, name: str, actor: User, **answers):
        self.item = perform(self.item, name, actor=actor, at=timezone.now(), **answers)

    def write(self, before: dict | None = None):
        """Save the text; `before` holds what it said when it first went to review."""
        self.item = _draft(self.item or Item(), self.source | (before or {}), self.author)

    def approve(self):
        self.move("approve", self.reviewer, check_sheet=dict.fromkeys(CHECK_SHEET, True))

    def go_round(self, detour: dict):
        """Submitted, and back to draft: recalled, returned, or sent back once approved."""
        self.move("submit", self.author)
        match detour["move"]:
            case "recall":
                self.move("recall", self.author)
            case "return":
                self.move("return", self.reviewer, note=detour["note"])
            case "send_back":
                self.approve()
                self.move("send_back", self.team.publisher(), note=detour["note"])

    def go_on(self, stop: str | None):
        if stop == "draft":
            return
        self.move("submit", self.author)
        if note := self.source.get("return_note"):
            self.move("return", self.reviewer, note=note)
        elif "force_reason" in self.source:
            self.force()
        elif stop != "review":
            self.approve()
            if stop != "approved":
                self.publish()

    def force(self):
        self.move("force_publish", self.team.publisher(), note=self.source["force_reason"])
        if "confirm_note" in self.source:
            self.move("confirm", self.team.publisher(), note=self.source["confirm_note"])

    def publish(self):
        publisher = self.team.publisher()
        if days := self.source.get("schedule_in_days"):
            self.move("schedule", publisher, publish_at=_in_days(days, hour=9))
            return
        self.move("publish", publisher)
        for use in self.source.get("registrations", []):
            self.register(use)
        if reason := self.source.get("withdraw"):
            withheld = self.source.get("withhold_title", False)
            ground = self.source["withdrawal_ground"]
            self.move("withdraw", publisher, ground=ground, note=reason, withhold_title=withheld)
            if self.source.get("reason_released"):
                self.move("release_reason", self.team.publisher())

    def register(self, use: dict):
        """That it stood elsewhere, told after it was published."""
        row = register(
            self.item,
            actor=self.author,
            channel=use["channel"],
            detail=use["detail"],
            used_on=_date(use["used_on"]),
            scan=_taken_in(use["file"]),
        )
        if use.get("checked"):
            check_channel(row, "confirm", actor=self.reviewer, at=timezone.now())


def _in_days(days: int, hour: int) -> datetime:
    today = timezone.localtime().replace(hour=hour, minute=0, second=0, microsecond=0)
    return today + timedelta(days=days)


def _draft(item: Item, source: dict, author: User) -> Item:
    created = item._state.adding
    as_read = {name: field_text(item, name) for name in TEXTS}
    for name in TEXTS:
        setattr(item, name, source.get(name) or field_of(Item, name).get_default())
    for name in DATES:
        setattr(item, name, _date(source.get(name)))
    if days := source.get("public_for_days"):
        item.public_until = _in_days(days, hour=18)
    item.department = Department.objects.get(code=source["department"])
    item.category = Category.objects.filter(code=source.get("category")).first()
    item.guides = ";".join(source.get("guides", []))
    item.change_note = source.get("change_note", "")
    drafts.save_draft(item, actor=author, at=timezone.now())
    _write_channels(item, source.get("channels", []))
    changes = {} if created else _changes(as_read, item)
    drafts.log_draft(item, actor=author, changes=changes, created=created)
    return item


def _attach(item: Item, source: dict):
    (file,), _left_out = files.attach(item, [_taken_in(source["file"])])
    file.title, file.alt_text = source["title"], source.get("alt", "")
    file.save()


def _taken_in(name: str) -> TakenIn:
    path = DATA / "files" / name
    with path.open("rb") as content:
        return take_in(path.name, content, path.stat().st_size)


def _changes(as_read: dict, item: Item) -> dict:
    return {
        name: [value, now]
        for name, value in as_read.items()
        if value != (now := field_text(item, name))
    }


def _write_channels(item: Item, uses: list[dict]):
    item.channel_uses.all().delete()
    for use in uses:
        ChannelUse.objects.create(
            record=item,
            channel=use["channel"],
            detail=use.get("detail", ""),
            used_on=_date(use.get("used_on")),
        )


@transaction.atomic
def _log_run(count: int):
    log.append(
        Action.SYSTEM_RUN,
        log.Subject("demo", label="demo"),
        actor_name="manage.py demo",
        changes={"records": count},
        is_public=True,
    )
