"""The everyday words that come with the portal, proposed by one publisher and released by another;
one more waits. And what citizens of the demonstration sought in vain on different days."""

import json
from datetime import timedelta
from pathlib import Path

from django.utils import timezone

from portal.base.departments.models import Role, User
from portal.base.lists.tables import Table
from portal.vocabulary import importing, missed
from portal.vocabulary.acts import perform
from portal.vocabulary.models import EverydayWord, MissedWord
from portal.vocabulary.proposing import proposal, propose

SOURCE = Path(__file__).with_name("vocabulary.json")


def load() -> int:
    """Load what is not loaded yet; return how many words were."""
    one, other = User.objects.filter(role=Role.PUBLISHER).order_by("username")[:2]
    source = json.loads(SOURCE.read_text(encoding="utf-8"))
    count = _propose(one)
    for word in EverydayWord.objects.open().filter(proposed_by=one).order_by("pk"):
        perform(word, "release", actor=other, at=timezone.now())
    waiting = proposal(**source["waiting"])
    if not EverydayWord.objects.filter(word=waiting.word).exists():
        propose(waiting, actor=other, at=timezone.now())
        count += 1
    _miss(source["missed"])
    return count


def _propose(publisher: User) -> int:
    with importing.SHIPPED.open("rb") as file:
        run = importing.plan(Table(importing.SHIPPED.name, file))
    return importing.apply(run, actor=publisher, at=timezone.now())


def _miss(sought: dict[str, list[int]]):
    """Each word so many days ago, as the search would have noted it."""
    if MissedWord.objects.exists():
        return
    now = timezone.localtime()
    for word, days in sought.items():
        for days_ago in days:
            missed.note(missed.word_of(word), now - timedelta(days=days_ago))
    missed.collect(now)
