"""The dossiers that are not finished: which step is next, by when it is due, and which words wait
for somebody to release them; and the procedures of which something waits.
"""

from collections.abc import Iterator
from datetime import date, datetime

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from disclosures.dossiers.progress import Progress, progress_of_all
from disclosures.models import Dossier, DossierClosing, Procedure
from portal.acts.desk import SHOWN, Desk, DeskList, Places, Room, Waiting
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
CHUNK = 200


def procedures() -> Room:
    return Room(PROCEDURES, Procedure.objects.undecided().select_related("proposed_by"))


def running(reader: User, at: datetime) -> QuerySet:
    closings = DossierClosing.objects.filter(number=OuterRef("number"))
    found = Dossier.objects.readable(reader, at).filter(~Exists(closings))
    return found.select_related("department", "procedure").order_by("started_on", "pk")


def progress_of_running(reader: User, at: datetime) -> Iterator[Progress]:
    """Of all of them, some at a time."""
    rows, last = running(reader, at).order_by("pk"), 0
    while some := list(rows.filter(pk__gt=last)[:CHUNK]):
        yield from progress_of_all(some, [], at).values()
        last = some[-1].pk


def _running(user: User, today: date) -> Q:
    closings = DossierClosing.objects.filter(number=OuterRef("number"), awaits_release=False)
    return Q(~Exists(closings))


# Also those that are closed with a note that nobody has released.
DESK = Desk(
    [
        DeskList(
            [Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER], NAME, _running, _("进行中的全过程公开")
        )
    ],
    order=["started_on", "pk"],
    columns=[_("信息名称"), _("责任部门"), _("下一环节"), _("截止日期")],
    row_template="admin/dossiers/_desk_row.html",
    most=200,  # whose steps one desk looks at: those that began first
)


def room(user: User, at: datetime) -> Room:
    """The dossiers of the departments that this person works for."""
    rows = Dossier.objects.readable(user, at).in_reach(user)
    return Room(DESK, rows.select_related("department", "procedure"))


def waiting(found: Room, places: Places, user: User, at: datetime) -> list[Waiting]:
    """Those with words that wait, then what is due first. Many units never have one, and see no
    list."""
    if not places:
        return []
    dossiers = list(found.rows.filter(pk__in=places))
    closings = DossierClosing.objects.filter(number__in=[row.number for row in dossiers])
    rows = list(progress_of_all(dossiers, closings, at).values())
    rows.sort(key=_urgency)
    (shown,), count = DESK.lists, next(iter(places.values()))[1]
    looks = DESK.columns, DESK.row_template
    return [Waiting(shown.name, shown.title, shown.empty, rows[:SHOWN], count, *looks)]


def _urgency(progress: Progress) -> tuple[bool, date]:
    following = progress.next_step
    due_on = following.due.due_on if following and following.due else date.max
    return not progress.has_waiting_words, due_on
