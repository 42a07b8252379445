"""What of the obligations waits for a person."""

from collections.abc import Sequence
from datetime import date, timedelta

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from disclosures.models import Obligation
from disclosures.models.obligation import is_met, is_waived
from disclosures.timeliness.certainty import mark_met, mark_open
from disclosures.timeliness.law import Law
from portal.acts.desk import Desk, DeskList, Room, Waiting
from portal.base.departments.models import Role, User
from portal.base.departments.scope import OWN_BRANCH, own_units

SOON = timedelta(days=14)
MONTH = timedelta(days=30)
DECIDING = [Role.REVIEWER, Role.PUBLISHER]


def _nil(user, today):
    """Their own unit's somebody else publishes."""
    waits = ~Q(nil_reason="") & Q(nil_declared=False)
    return waits & ~Q(department__in=own_units(user))


def _subjects(user, today):
    return Q(subject_checked=False) & ~Q(recorded_by=user)


def _unassigned(user, today):
    nobody = Q(assignee=None) | Q(assignee__is_active=False)
    return nobody & Q(due_on__lte=today + SOON)


def _mine_overdue(user, today):
    return Q(assignee=user, due_on__lt=today)


def _mine_soon(user, today):
    return Q(assignee=user, due_on__lte=today + SOON)


def _waived(user, today):
    return is_waived(today)


def _overdue(user, today):
    return Q(due_on__lt=today)


def _to_review(user, today):
    return is_met() & Q(review_on__lte=today)


def _met(user, today):
    return is_met()


DESK = Desk(
    lists=[
        DeskList(
            [Role.AUTHOR], "to_review", _to_review, _("长期公开，该复核了"), _("没有到期要复核的。")
        ),
        DeskList(list(Role), "", _met),
        DeskList(
            OWN_BRANCH,
            "waived",
            _waived,
            _("免予公开，一个月内复查"),
        ),
        DeskList([Role.PUBLISHER], "", _waived),
        DeskList(DECIDING, "nil_to_publish", _nil, _("零申报待发布"), _("没有待发布的零申报。")),
        DeskList(DECIDING, "subjects", _subjects, _("登记的事由待核对"), _("没有待核对的事由。")),
        DeskList(
            [Role.AUTHOR], "mine_overdue", _mine_overdue, _("由我承办，已经逾期"), _("没有逾期的。")
        ),
        DeskList(
            [Role.AUTHOR], "mine_soon", _mine_soon, _("由我承办，即将到期"), _("两周内没有到期的。")
        ),
        DeskList(
            [*DECIDING, Role.SUPERVISOR],
            "overdue",
            _overdue,
            _("公开义务逾期未履行"),
            _("没有逾期未履行的。"),
        ),
        DeskList(
            [Role.AUTHOR, *DECIDING],
            "to_assign",
            _unassigned,
            _("公开义务待指定承办人"),
            _("两周内到期的都已指定承办人。"),
        ),
    ],
    columns=[_("公开义务"), _("责任部门"), _("截止日期"), _("承办人")],
    row_template="admin/timeliness/_desk_row.html",
    order=["due_on", "pk"],
    all_url="admin:disclosures_obligation_changelist",
)


def room(user: User, today: date) -> Room:
    rows = Obligation.objects.owed().in_reach(user).exclude(is_waived(today + MONTH))
    return Room(DESK, rows.select_related("requirement", "department", "assignee"))


def mark(lists: Sequence[Waiting], law: Law, today: date) -> None:
    """Each row says how sure its day is."""
    for one in lists:
        for row in one.rows:
            if one.name in ("to_review", "waived"):
                mark_met(row)
            else:
                mark_open(row, law, today)
