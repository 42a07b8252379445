"""What of the vocabulary of the search waits for a publisher."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.acts.desk import SHOWN, Desk, DeskList, Room, Waiting
from portal.base.departments.models import Role, User
from portal.vocabulary.models import EverydayWord, MissedWord, Status

# What nobody thought of an everyday word for leaves the desk by itself.
LATELY = timedelta(days=7)
MOST = 100  # that are counted


def _to_decide(user, today):
    return Q(status=Status.PROPOSED) & ~Q(proposed_by=user)


def _mine(user, today):
    return Q(status=Status.PROPOSED, proposed_by=user)


DESK = Desk(
    lists=[
        DeskList([Role.PUBLISHER], "words", _to_decide, _("日常用语，待放行")),
        DeskList([Role.PUBLISHER], "words_mine", _mine, _("我提出的日常用语，待他人放行")),
    ],
    columns=[_("日常用语"), _("规范用语"), _("提出人")],
    row_template="admin/vocabulary/_desk_row.html",
    order=["pk"],
    all_url="admin:vocabulary_everydayword_changelist",
)


def room() -> Room:
    return Room(DESK, EverydayWord.objects.open().select_related("proposed_by"))


def missed(user: User, today: date) -> list[Waiting]:
    """What was sought in vain of late; nothing where there is none."""
    if not user.has_role(Role.PUBLISHER):
        return []
    found = MissedWord.objects.shown().filter(is_known=False, newest__gte=today - LATELY)
    section = _missed(found.order_by("-day", "word")[:MOST])
    return [section] if section.count else []


def _missed(found: Iterable[Any]) -> Waiting:
    rows = list(found)
    return Waiting(
        "missed_words",
        _("最近一周查无结果的检索词"),
        "",
        rows[:SHOWN],
        len(rows),
        [_("检索词"), _("次数"), _("天数"), _("最近一天")],
        "admin/vocabulary/_missed_row.html",
        reverse("admin:vocabulary_missedword_changelist") + "?known=no",
    )
