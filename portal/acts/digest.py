"""Reminders of many rows at once: one digest a person, and each row told of once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from portal.base.audit import log
from portal.base.departments.models import User
from portal.base.notices.queue import queue

LISTED = 20  # lines of a digest
BATCH = 500


@dataclass(frozen=True)
class Digest:
    """What it is about. Title and lines are written in the language of the log."""

    kind: str
    mark: str  # the column that says on which day a row was told of
    title: Callable[[int], str]
    line: Callable[[Any], str]
    path: Callable[[], str]

    def send(
        self, rows: Sequence[Any], audience: Callable[[Any], Iterable[User]], at: datetime
    ) -> int:
        """Queue one for each person concerned, mark the rows, return how many persons. Call it in
        a transaction."""
        digests: dict[int, tuple[User, list]] = {}
        told = []
        for row in rows:
            people = {person.pk: person for person in audience(row)}
            told += [row.pk] * bool(people)
            for person in people.values():
                digests.setdefault(person.pk, (person, []))[1].append(row)
        for person, own in digests.values():
            self._queue(person, own, at)
        for start in range(0, len(told), BATCH):
            some = type(rows[0])._base_manager.filter(pk__in=told[start : start + BATCH])
            some.update(**{self.mark: timezone.localdate(at)})
        return len(digests)

    def _queue(self, person: User, rows: list, at: datetime) -> None:
        count = len(rows)
        with log.in_its_language():
            title = self.title(count)
            note = "\n".join(self.line(row) for row in rows[:LISTED])
            if count > LISTED:
                note += "\n" + _("另有 %(count)s 项，见办理页面。") % {"count": count - LISTED}
        with override("zh-hans"):
            path = self.path()
        queue([person], self.kind, at, title=title, path=path, note=note)
