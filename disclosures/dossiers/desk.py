"""The dossiers that are not finished: which step is next, by when it is due, and which words wait
for somebody to release them; and the procedures of which something waits.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, QuerySet, Window
from django.db.models.functions import RowNumber
from django.utils.translation import gettext_lazy as _

from disclosures.dossiers.progress import Progress, progress_of_all
from disclosures.models import Dossier, DossierClosing, Procedure
from portal.acts.desk import SHOWN, Room, Waiting
from portal.acts.proposals_desk import proposals_desk
from portal.base.departments.models import Role, User

NAME = "dossiers"
PROCEDURES = proposals_desk(
    "procedures",
    [Role.PUBLISHER],
    _("流程的更改，待放行"),
    _("我提出的流程更改，待他人放行"),
    "admin:disclosures_procedure_changelist",
)
MOST = 200  # whose steps one desk looks at: those that began first
CHUNK = 200


def procedures() -> Room:
    return Room(PROCEDURES, Procedure.objects.undecided().select_related("proposed_by"))


def running(reader: User, at: datetime, *, or_with_words: bool = False) -> QuerySet:
    """`or_with_words`: also those that are closed with a note that nobody has released."""
    closings = DossierClosing.objects.filter(number=OuterRef("number"))
    if or_with_words:
        closings = closings.filter(awaits_release=False)
    found = Dossier.objects.readable(reader, at).filter(~Exists(closings))
    return found.select_related("department", "procedure").order_by("started_on", "pk")


def progress_of_running(reader: User, at: datetime) -> Iterator[Progress]:
    """Of all of them, some at a time."""
    rows, last = running(reader, at).order_by("pk"), 0
    while some := list(rows.filter(pk__gt=last)[:CHUNK]):
        yield from progress_of_all(some, [], at).values()
        last = some[-1].pk


def first_running(user: User, at: datetime) -> QuerySet:
    """Those of the departments that this person works for, each with how many there are."""
    place = Window(RowNumber(), order_by=[F("started_on").asc(), F("pk").asc()])
    rows: Any = running(user, at, or_with_words=True)
    rows = rows.in_reach(user).annotate(place=place)
    return rows.annotate(section_count=Window(Count("pk"))).filter(place__lte=MOST)


def waiting(found: Sequence[Any], at: datetime) -> list[Waiting]:
    """These as they stand: those with words that wait, then what is due first. Many units never
    have one, and see no list."""
    if not found:
        return []
    keys = [row.pk for row in found]
    dossiers = Dossier.objects.filter(pk__in=keys).select_related("department", "procedure")
    closings = DossierClosing.objects.filter(number__in=[row.number for row in found])
    rows = list(progress_of_all(list(dossiers), closings, at).values())
    rows.sort(key=_urgency)
    return [
        Waiting(
            NAME,
            _("进行中的全过程公开"),
            "",
            rows[:SHOWN],
            found[0].section_count,
            [_("信息名称"), _("责任部门"), _("下一环节"), _("截止日期")],
            "admin/dossiers/_desk_row.html",
        )
    ]


def _urgency(progress: Progress) -> tuple[bool, date]:
    following = progress.next_step
    due_on = following.due.due_on if following and following.due else date.max
    return not progress.has_waiting_words, due_on
