"""The reports of the demonstration: of every kind, as they might stand on the day it is loaded.

Each goes through the real acts, dated so many days ago; the log says when it was loaded. A report
that is there already is left alone.
"""

import json
from datetime import datetime, timedelta
from pathlib import Path

from django.db import transaction
from django.utils import timezone

from disclosures.models import Item, Obligation
from portal.base import contact_keys
from portal.base.departments.models import Department, Role
from portal.base.files.intake import TakenIn, take_in
from portal.supervision.tickets import contact, filing, receipts
from portal.supervision.tickets.about import about_of
from portal.supervision.tickets.acts import perform
from portal.supervision.tickets.models import Ticket

SOURCE = Path(__file__).with_name("tickets.json")
FILES = Path(__file__).with_name("files")


def load(team) -> int:
    """Load every report that is not loaded yet; return how many were."""
    contact_keys.make()
    sources = json.loads(SOURCE.read_text(encoding="utf-8"))
    return sum(_load(number, source, team) for number, source in enumerate(sources))


def _load(number: int, source: dict, team) -> bool:
    token = f"demonstration {number}"
    if Ticket.objects.filter(form_hash=receipts.hash_of_form(token)).exists():
        return False
    at = _days_ago(source["days_ago"])
    taken = [_taken_in(name) for name in source.get("attached", ())]
    with transaction.atomic():
        written = filing.Report(
            source["kind"],
            source["text"],
            about_of(_address(source["about"]), timezone.now()),
            contact.Contact(*source.get("contact", ("", ""))),
            source["consents"],
            tuple(one.original_sha256 for one in taken),
        )
        if channel := source.get("channel"):
            receipt = filing.Receipt(channel, timezone.localdate(at))
            actor = team.publisher()
            ticket = filing.enter(written, receipt, token=token, actor=actor, at=at)
        else:
            ticket = filing.file(written, taken, token=token, address=token, at=at)
        _carry(ticket, source, team)
    return True


def _taken_in(name: str) -> TakenIn:
    path = FILES / name
    with path.open("rb") as content:
        return take_in(path.name, content, path.stat().st_size)


def _carry(ticket: Ticket, source: dict, team):
    publisher, other = team.publisher(), team.publisher()
    if "received" not in source:
        return
    is_office = ticket.department_id is None
    near = ticket.department_id
    owner = publisher if is_office else team.one(Role.AUTHOR, near)

    def act(name: str, when: str, actor=owner, **given):
        nonlocal ticket
        at = _days_ago(source.get(when, source["received"]))
        ticket = perform(ticket, name, actor=actor, at=at, **given)

    act("receive", "received")
    if "hand_on" in source:
        department = Department.objects.get(code=source["hand_on"])
        act("hand_on", "received", department=department, note="不属于本部门职责（示例）")
    if "hearing" in source:
        act("hear", "received", hearing=source["hearing"])
        heard = team.one(Role.AUTHOR, ticket.unit_id)
        act("state", "received", heard, statement=source["statement"])
    if "answered" in source:
        act("answer", "answered", answer=source["answer"])
        if not source.get("waits"):
            act("release", "answered", other if is_office else team.one(Role.REVIEWER, near))
    if "question" in source:
        texts = {"question": source["question"], "answer": source["public_answer"]}
        act("propose_publication", "published", publisher, **texts)
    if "published" in source:
        act("publish", "published", other)
    if why := source.get("unanswered", ""):
        act("decline", "closed", unanswered=why, note="与本机关无关（示例）")
        act("release_declined", "closed", other)
    elif "closed" in source:
        act("close", "closed")
    if "rated" in source:
        at = _days_ago(source["answered"] - 1)
        ticket = perform(ticket, "rate", actor=None, at=at, rating=source["rated"])
    if "again" in source:
        at = _days_ago(source["again_days_ago"])
        perform(ticket, "ask_again", actor=None, at=at, text=source["again"])


def _days_ago(number: int) -> datetime:
    return timezone.now() - timedelta(days=number)


def _address(about: str) -> str:
    """The page it is about: `record:` by its title, `department:`, `obligation:`, or a path."""
    kind, _colon, name = about.partition(":")
    if kind == "record":
        item = Item.objects.public(timezone.now()).get(title=name)
        return f"/disclosures/{item.number}/"
    if kind == "department":
        return f"/departments/{name}/"
    if kind == "obligation":
        owed = Obligation.objects.owed().with_state(timezone.localdate())
        row = owed.filter(state="overdue").order_by("-due_on", "-pk").first()
        return f"/timeliness/obligations/{row.pk}/" if row else "/timeliness/"
    return about
