"""Load the demonstration: a department of 2009, rebuilt from its public report.

Records pass through `perform()` with the demo people, like any other; their dates of 2008 and
2009 are asserted dates of records carried over. Each record is one transaction, and one that is
there already is left alone, so that a load cut short can be run again.
"""

import csv
import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from itertools import cycle
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from disclosures.models import Category, ChannelUse, Item
from portal.audit import log
from portal.audit.models import Action
from portal.departments.models import Department, Hotline, Role, User
from portal.departments.scope import in_scope
from portal.files.intake import take_in
from portal.notices.queue import silence
from portal.publishing import drafts, files
from portal.publishing.moves import CHECK_SHEET
from portal.publishing.perform import perform

DATA = Path(__file__).parent
ROOT = "ROOT"
DATES = ("made_on", "effective_on", "expires_on", "first_published_on")
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
    team = Team()
    records = json.loads((DATA / "records.json").read_text(encoding="utf-8"))
    with silence():
        for record in records:
            load_record(record, team)
    _log_run(len(records))
    settings.DEMO_MARK.write_text("The pages say that this is a demonstration.\n")


def rows(name: str) -> Iterator[dict]:
    with open(DATA / name, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def load_departments():
    root = Department(
        code=ROOT,
        name_zh="自治区司法厅",
        name_en="Justice Department of the Autonomous Region",
        kind=Department.Kind.DEPARTMENT,
        duties_zh="主管全区司法行政工作：监狱和劳教管理、律师、公证、司法鉴定、法律援助、"
        "法制宣传、基层工作和国家司法考试。",
        duties_en="Judicial administration of the region: prisons, lawyers, notaries, forensic "
        "institutions, legal aid, legal publicity, grassroots work and the judicial examination.",
        address_zh="（演示）自治区司法厅办公楼",
        address_en="(Demonstration) Department building",
        office_hours_zh="工作日 8:30—12:00,14:30—18:30",
        office_hours_en="Working days 8:30–12:00, 14:30–18:30",
        is_enforcement_body=True,
        enforcement_basis="《中华人民共和国律师法》第四条",
    )
    Department.objects.bulk_create(
        [root, *(_department(row) for row in rows("departments.csv"))],
        ignore_conflicts=True,
    )
    by_code = {department.code: department for department in Department.objects.all()}
    for row in rows("department_links.csv"):
        department = by_code[row["code"]]
        department.parent = by_code[row["parent"]]
        department.successor = by_code.get(row["successor"])
        department.active_from = _date(row["active_from"])
        department.active_until = _date(row["active_until"])
        department.save()


def _department(row: dict) -> Department:
    return Department(
        code=row["dept_code"],
        name_zh=row["name_zh"],
        name_en=row["name_en"],
        kind=row["kind"],
        duties_zh=row["duty_zh"],
        duties_en=row["duty_en"],
        is_disclosure_office=row["is_disclosure_office"] == "Y",
    )


def load_people(password: str):
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
        )
        person.set_password(password)
        person.save()


def set_passwords(password: str):
    for row in rows("people.csv"):
        person = User.objects.filter(username=row["username"]).first()
        if person is not None:
            person.set_password(password)
            person.save(update_fields=["password"])


def load_categories():
    for row in rows("categories.csv"):
        parent = Category.objects.filter(code=row["parent"]).first()
        values = {key: row[key] for key in ("label_zh", "label_en", "article", "order")}
        Category.objects.update_or_create(code=row["code"], defaults=values | {"parent": parent})


def load_hotlines():
    for row in rows("hotlines.csv"):
        department = Department.objects.get(code=row.pop("department"))
        number, valid_from = row.pop("number"), _date(row.pop("valid_from"))
        Hotline.objects.update_or_create(
            number=number,
            department=department,
            purpose_zh=row["purpose_zh"],
            defaults=row | {"valid_from": valid_from},
        )


class Team:
    """The demo people, the right ones for each department."""

    def __init__(self):
        self.publishers = cycle(User.objects.filter(role=Role.PUBLISHER).order_by("username"))

    @cache  # noqa: B019 (lives as long as one load)
    def one(self, role: str, department_id: int) -> User:
        """The person whose scope is the narrowest that holds the department."""
        people = User.objects.filter(role=role).order_by("-username")
        return next(person for person in people if in_scope(person, department_id))

    def publisher(self) -> User:
        return next(self.publishers)


def load_record(source: dict, team: Team):
    department = Department.objects.get(code=source["department"])
    if Item.objects.filter(title=source["title"], department=department).exists():
        return
    author = team.one(Role.AUTHOR, department.pk)
    reviewer = team.one(Role.REVIEWER, department.pk)
    later = source.get("versions", [])
    with transaction.atomic():
        item = _draft(Item(), source, author)
        item = _carry(item, source if not later else {}, team, author, reviewer)
        for position, changes in enumerate(later):
            source = source | changes
            item = perform(item, "new_version", actor=author, at=timezone.now())
            item = _draft(item, source, author)
            is_last = position == len(later) - 1
            item = _carry(item, source if is_last else {}, team, author, reviewer)


def _draft(item: Item, source: dict, author: User) -> Item:
    created = item._state.adding
    for name in TEXTS:
        setattr(item, name, source.get(name) or Item._meta.get_field(name).get_default())
    for name in DATES:
        setattr(item, name, _date(source.get(name)))
    if days := source.get("public_for_days"):
        item.public_until = _morning(timezone.now(), days)
    item.department = Department.objects.get(code=source["department"])
    item.category = Category.objects.filter(code=source.get("category")).first()
    item.change_note = source.get("change_note", "")
    drafts.save_draft(item, actor=author, at=timezone.now())
    item.channel_uses.all().delete()
    for use in source.get("channels", []):
        ChannelUse.objects.create(
            record=item,
            channel=use["channel"],
            detail=use.get("detail", ""),
            used_on=_date(use.get("used_on")),
        )
    item.files.all().delete()
    for file in source.get("files", []):
        _attach(item, file)
    drafts.log_draft(item, actor=author, changes={}, created=created)
    return item


def _attach(item: Item, source: dict):
    path = DATA / "files" / source["file"]
    with path.open("rb") as content:
        taken = take_in(path.name, content, path.stat().st_size)
    (file,), _left_out = files.attach(item, [taken])
    file.title, file.alt_text = source["title"], source.get("alt", "")
    file.save()


def _carry(item: Item, source: dict, team: Team, author: User, reviewer: User) -> Item:
    """Take a draft as far along the moves as its source says; by default until published."""
    stop = source.get("leave_at")
    if stop in ("forced", "confirmed"):
        return _force(item, team, confirm=stop == "confirmed")
    if stop == "draft":
        return item
    item = _submit(item, source, author, reviewer)
    if stop == "review" or source.get("return_note"):
        return item
    sheet = dict.fromkeys(CHECK_SHEET, True)
    item = perform(item, "approve", actor=reviewer, at=timezone.now(), check_sheet=sheet)
    if stop == "approved":
        return item
    publisher = team.publisher()
    if days := source.get("schedule_in_days"):
        at = timezone.now()
        return perform(item, "schedule", actor=publisher, at=at, publish_at=_morning(at, days))
    item = perform(item, "publish", actor=publisher, at=timezone.now())
    if reason := source.get("withdraw"):
        withheld = source.get("withhold_title", False)
        return perform(
            item, "withdraw", actor=publisher, at=timezone.now(), note=reason,
            withhold_title=withheld,
        )  # fmt: skip
    return item


def _submit(item: Item, source: dict, author: User, reviewer: User) -> Item:
    """Into review; some by way of a recall or a return, so that the log has seen those too."""
    item = perform(item, "submit", actor=author, at=timezone.now())
    if source.get("recalled"):
        item = perform(item, "recall", actor=author, at=timezone.now())
        item = perform(item, "submit", actor=author, at=timezone.now())
    note = source.get("return_note") or source.get("returned_once")
    if note:
        item = perform(item, "return", actor=reviewer, at=timezone.now(), note=note)
    if source.get("returned_once"):
        item = perform(item, "submit", actor=author, at=timezone.now())
    return item


def _force(item: Item, team: Team, *, confirm: bool) -> Item:
    reason = "情况紧急，来不及按程序审核，先行发布。"
    item = perform(item, "force_publish", actor=team.publisher(), at=timezone.now(), note=reason)
    if confirm:
        item = perform(
            item, "confirm", actor=team.publisher(), at=timezone.now(), note="情况属实。"
        )
    return item


def _morning(at: datetime, days: int) -> datetime:
    morning = timezone.localtime(at).replace(hour=9, minute=0, second=0, microsecond=0)
    return morning + timedelta(days=days)


def _log_run(count: int):
    with transaction.atomic():
        log.append(
            Action.SYSTEM_RUN,
            log.Subject("demo", label="demo"),
            actor_name="manage.py demo",
            changes={"records": count},
            is_public=True,
        )
