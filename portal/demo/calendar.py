"""One note on a limit of the demonstration was proposed by an administrator and let out by a
publisher; another waits for somebody to look at it. What is there already is left alone."""

from django.utils import timezone

from portal.acts.proposals import propose
from portal.base.departments.models import User
from portal.base.workdays.models import Limit
from portal.calendar.acts import limits

LET_OUT = "ticket_consultation", "自收到咨询的次日起算；能当场答复的当场答复。"
WAITS = "demand", "自督办的次日起算；需要别的部门配合的，由承办部门统一答复。"


def load(team) -> int:
    """How many were proposed."""
    administrator = User.objects.get(username="admin")
    done = 0
    for code, note in (LET_OUT, WAITS):
        limit = Limit.objects.in_use().get(code=code)
        if note in (limit.note, limit.proposed.get("note")):
            continue
        changes = {"note": [limit.note, note]}
        limit.note = note
        propose(limit, limits, actor=administrator, changes=changes)
        if (code, note) == LET_OUT:
            limits.perform(limit, "release", actor=team.publisher(), at=timezone.now())
        done += 1
    return done
