"""Reminders of the steps of dossiers, also of those that nobody has told of: due soon to the
authors, overdue to reviewers and publishers; once each, one digest a person.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext

from disclosures.dossiers.dates import ANY_OF_THE_STAFF
from disclosures.dossiers.desk import progress_of_running
from disclosures.dossiers.progress import State, StepState
from disclosures.models import Dossier, StepReminder
from disclosures.timeliness.actions import NoticeKind
from disclosures.timeliness.reminders import DUE_SOON, NO_NEWS, People
from portal.acts.digest import Digest

Place = tuple[str, str, date]


def remind(at: datetime) -> int:
    """Queue what has to be told; return how many persons are told something."""
    today = timezone.localdate(at)
    with transaction.atomic():
        soon, late = dict[Place, Any](), dict[Place, Any]()
        for progress in progress_of_running(ANY_OF_THE_STAFF, at):
            for one in progress.steps:
                place = _place(progress.dossier, one)
                if place and today <= place[2] <= today + DUE_SOON:
                    soon[place] = progress.dossier, one
                elif place and today - NO_NEWS <= place[2] < today:
                    late[place] = progress.dossier, one
        if not soon and not late:
            return 0
        people = People()
        told = SOON.send(_untold(soon, SOON.mark), people.authors_of, at)
        return told + LATE.send(_untold(late, LATE.mark), people.watching, at)


def _place(dossier: Dossier, one: StepState) -> Place | None:
    """Of a required step that waits; what is closed is nobody's task any more."""
    is_waiting = one.step.is_required and one.state in (State.DUE, State.MISSING)
    return (dossier.number, one.step.key, one.due.due_on) if is_waiting and one.due else None


def _untold(found: dict[Place, tuple[Dossier, StepState]], mark: str) -> list[StepReminder]:
    """A row for each, those that were told of before left out; another run waits."""
    names = ("dossier_number", "step_key", "due_on")
    made = [StepReminder(**dict(zip(names, place, strict=True))) for place in found]
    StepReminder.objects.bulk_create(made, ignore_conflicts=True)
    numbers: Iterable[str] = {number for number, _key, _day in found}
    rows: Any = StepReminder.objects.select_for_update().filter(dossier_number__in=list(numbers))
    untold = []
    for row in rows.filter(**{mark: None}).order_by("due_on", "pk"):
        if place := found.get((row.dossier_number, row.step_key, row.due_on)):
            row.dossier, row.step = place
            row.department_id, row.assignee_id = row.dossier.department_id, None
            untold.append(row)
    return untold


def _title(count: int) -> str:
    title = ngettext("%(count)s 个全过程公开的环节", "%(count)s 个全过程公开的环节", count)
    return title % {"count": count}


def _line(row: Any) -> str:
    return f"{row.due_on} {row.dossier.department} {row.dossier.title} · {row.step.step}"


def _path() -> str:
    return reverse("admin:disclosures_dossier_changelist")


SOON = Digest(NoticeKind.DUE_SOON, "due_soon_told_on", _title, _line, _path)
LATE = Digest(NoticeKind.OVERDUE, "overdue_told_on", _title, _line, _path)
