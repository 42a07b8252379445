"""Reminders: due soon to the author, overdue to reviewer and publisher; once each, one digest a
person.
"""

from datetime import datetime, timedelta
from functools import partial

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext

from disclosures.models import Obligation
from disclosures.models.obligation import deadline
from disclosures.timeliness.actions import NoticeKind
from disclosures.timeliness.certainty import mark_open
from disclosures.timeliness.law import Law
from portal.acts.digest import Digest
from portal.base.audit import log
from portal.base.departments.models import Department, Role, User

DUE_SOON = timedelta(days=7)
NO_NEWS = timedelta(days=30)  # what was overdue for longer when it was issued is told to nobody


def remind(at: datetime) -> int:
    """Queue what has to be told; return how many persons are told something."""
    today = timezone.localdate(at)
    open_ones = Obligation.objects.owed().open(today).select_related("requirement", "department")
    open_ones = open_ones.select_for_update(of=("self",))  # another run waits, and finds them told
    soon = open_ones.filter(due_on__gte=today, due_on__lte=today + DUE_SOON, due_soon_told_on=None)
    lately = open_ones.alias(deadline=deadline()).filter(deadline__gte=today - NO_NEWS)
    late = lately.filter(due_on__lt=today, overdue_told_on=None)
    with transaction.atomic():
        people, law = People(), Law()
        with log.in_its_language():
            soon, late = (
                [mark_open(row, law, today) for row in rows.order_by("due_on", "pk")]
                for rows in (soon, late)
            )
        # What a change of the calendar moves is not told to be overdue before it is.
        late = [row for row in late if row.is_overdue]
        told = SOON.send(soon, people.authors_of, at)
        return told + LATE.send(late, people.watching, at)


class People:
    """Who tends to which department, read once for a run."""

    def __init__(self):
        self._reached_from = Department.objects.upwards()
        self._people: dict[str, list[User]] = {}
        for person in User.objects.filter(is_active=True).exclude(role=""):
            self._people.setdefault(person.role, []).append(person)

    def authors_of(self, obligation: Obligation) -> list[User]:
        """The one it was assigned to; else the department's own authors, or those above."""
        authors = self._people.get(Role.AUTHOR, [])
        if assigned := [one for one in authors if one.pk == obligation.assignee_id]:
            return assigned
        authors = self._reaching(Role.AUTHOR, obligation.department_id)
        own = [one for one in authors if one.department_id == obligation.department_id]
        return own or authors

    def watching(self, obligation: Obligation) -> list[User]:
        reviewers = self._reaching(Role.REVIEWER, obligation.department_id)
        return reviewers + self._people.get(Role.PUBLISHER, [])

    def _reaching(self, role: str, department: int) -> list[User]:
        near = self._reached_from(department)
        return [one for one in self._people.get(role, []) if one.department_id in near]


def _title(count: int) -> str:
    title = ngettext("%(count)s 项公开义务", "%(count)s 项公开义务", count)
    return title % {"count": count}


def _line(row: Obligation) -> str:
    return f"{row.due_on}{row.date_remark} {row.department} {row}"


def _path(state: str) -> str:
    return f"{reverse('admin:disclosures_obligation_changelist')}?state={state}"


SOON = Digest(NoticeKind.DUE_SOON, "due_soon_told_on", _title, _line, partial(_path, "due"))
LATE = Digest(NoticeKind.OVERDUE, "overdue_told_on", _title, _line, partial(_path, "overdue"))
