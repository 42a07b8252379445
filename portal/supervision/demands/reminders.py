"""Due soon to the unit; overdue to it, to whoever releases its answer and to the supervisors.

Once each, one digest a person, without a word of any demand.
"""

from datetime import datetime, timedelta
from functools import partial

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext

from portal.acts.digest import Digest
from portal.base.departments.models import Role, User
from portal.supervision.demands.actions import NoticeKind
from portal.supervision.demands.models import Demand
from portal.supervision.demands.people import answering, releasing

DUE_SOON = timedelta(days=3)


def remind(at: datetime) -> int:
    """Queue what has to be told; return how many persons are told something."""
    today = timezone.localdate(at)
    rows = Demand.objects.unanswered().select_related("department").order_by("due_on", "pk")
    rows = rows.select_for_update(of=("self",))  # another run waits, and finds them told of
    soon = rows.filter(due_on__gte=today, due_on__lte=today + DUE_SOON, due_soon_told_on=None)
    late = rows.filter(due_on__lt=today, overdue_told_on=None)
    with transaction.atomic():
        told = SOON.send(list(soon), answering, at)
        return told + LATE.send(list(late), _watching, at)


def _watching(demand: Demand) -> list[User]:
    supervisors = User.objects.filter(is_active=True, role=Role.SUPERVISOR)
    return [*answering(demand), *releasing(demand), *supervisors]


def _title(count: int) -> str:
    return ngettext("%(count)s 项督办", "%(count)s 项督办", count) % {"count": count}


def _line(demand: Demand) -> str:
    return f"{demand.due_on} {demand.department} {demand}"


PATH = partial(reverse, "admin:supervision_demand_changelist")
SOON = Digest(NoticeKind.DEMAND_DUE_SOON, "due_soon_told_on", _title, _line, PATH)
LATE = Digest(NoticeKind.DEMAND_OVERDUE, "overdue_told_on", _title, _line, PATH)
