"""Topics of the demonstration: what comes with the portal for justice departments, with links to
what the demonstration has; proposed by one publisher, let out by another. One that is there
already is left alone.
"""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from disclosures.models import Item
from portal.acts.proposals import propose
from portal.base.departments.models import Department, Hotline
from portal.base.search.sources import number_of_row
from portal.supervision.tickets.models import Ticket
from portal.topics.acts import perform, topics
from portal.topics.links import shown
from portal.topics.models import Topic
from portal.topics.shipped import shipped

CHANGED = "open-a-law-firm"
WAITS = {"summary_zh": "向司法行政部门申请设立许可；分所、变更合伙人另行申请或者备案。"}


def load(team, own: Iterable[dict]) -> int:
    """Let out those that are not there yet; return how many were. `own` are the department and
    the links of each, by its code."""
    known = set(Topic.objects.values_list("code", flat=True))
    of_each = {row["code"]: row for row in own}
    new = [(topic, theme) for topic, theme in shipped() if topic.code not in known]
    for topic, theme in new:
        with transaction.atomic():
            _let_out(topic, theme, of_each[topic.code], team)
    if new:
        _change(team)
    return len(new)


def _let_out(topic: Topic, theme: str, own: dict, team) -> None:
    topic.department = Department.objects.get(code=own["department"])
    topic.theme = Topic.objects.get(code=theme) if theme else None
    topic.links = [_link(told) for told in own["links"].split("|") if told]
    if missing := [link for link in topic.links if link not in shown(topic.links)]:
        raise LookupError(f"the demonstration has no {', '.join(missing)}")
    topic.full_clean()
    propose(topic, topics, actor=team.publisher(), changes={})
    perform(topic, "release", actor=team.publisher(), at=timezone.now())


def _link(told: str) -> str:
    """Items and answers are told by their titles, hotlines by their telephone."""
    kind, _colon, name = told.partition(":")
    if kind == "item":
        return f"{kind}:{Item.objects.public(timezone.now()).get(title=name).number}"
    if kind == "hotline":
        return number_of_row(kind, Hotline.objects.get(number=name).pk)
    if kind == "answer":
        return number_of_row(kind, Ticket.objects.published().get(public_question=name).pk)
    return told


def _change(team) -> None:
    """What one publisher would have one say waits for another."""
    topic = Topic.objects.get(code=CHANGED)
    changes = {name: [getattr(topic, name), value] for name, value in WAITS.items()}
    for name, value in WAITS.items():
        setattr(topic, name, value)
    propose(topic, topics, actor=team.publisher(), changes=changes)
