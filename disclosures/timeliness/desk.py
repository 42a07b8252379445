"""What of the obligations waits for a person: one statement for all the lists of their desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Case, CharField, Count, F, Q, Value, When, Window
from django.db.models.functions import RowNumber
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from disclosures.models import Obligation
from disclosures.models.obligation import is_met
from disclosures.timeliness.certainty import mark_met, mark_open
from disclosures.timeliness.law import Law
from portal.departments.models import Role, User

SHOWN = 15
SOON = timedelta(days=14)


@dataclass(frozen=True)
class Waiting:
    """One list of the desk: its name, title, what to say if it is empty, rows and their number."""

    name: str
    title: Promise
    empty: Promise
    rows: list[Obligation]
    count: int


def _nil(user, today):
    return ~Q(nil_reason="") & Q(nil_declared=False)


def _subjects(user, today):
    return Q(subject_checked=False) & ~Q(recorded_by=user)


def _unassigned(user, today):
    nobody = Q(assignee=None) | Q(assignee__is_active=False)
    return nobody & Q(due_on__lte=today + SOON)


def _mine_overdue(user, today):
    return Q(assignee=user, due_on__lt=today)


def _mine_soon(user, today):
    return Q(assignee=user, due_on__lte=today + SOON)


def _overdue(user, today):
    return Q(due_on__lt=today)


def _to_review(user, today):
    return is_met() & Q(review_on__lte=today)


# Roles, name, which obligations, title, and what to say when there are none. A row stands in the
# first list that takes it.
LISTS: list[tuple[list[Role], str, Callable[[User, date], Q], Promise, Promise]] = [
    (
        [Role.REVIEWER, Role.PUBLISHER], "nil_to_publish", _nil,
        _("零申报待发布"), _("没有待发布的零申报。"),
    ),
    (
        [Role.REVIEWER, Role.PUBLISHER], "subjects", _subjects,
        _("登记的事由待核对"), _("没有待核对的事由。"),
    ),
    (
        [Role.AUTHOR], "to_review", _to_review,
        _("长期公开，该复核了"), _("没有到期要复核的。"),
    ),
    (
        [Role.AUTHOR], "mine_overdue", _mine_overdue,
        _("由我承办，已经逾期"), _("没有逾期的。"),
    ),
    (
        [Role.AUTHOR], "mine_soon", _mine_soon,
        _("由我承办，即将到期"), _("两周内没有到期的。"),
    ),
    (
        [Role.AUTHOR], "to_assign", _unassigned,
        _("公开义务待指定承办人"), _("两周内到期的都已指定承办人。"),
    ),
    (
        [Role.REVIEWER, Role.PUBLISHER], "overdue", _overdue,
        _("公开义务逾期未履行"), _("没有逾期未履行的。"),
    ),
    (
        [Role.REVIEWER, Role.PUBLISHER], "to_assign", _unassigned,
        _("公开义务待指定承办人"), _("两周内到期的都已指定承办人。"),
    ),
]  # fmt: skip


def waiting(user: User, today: date) -> list[Waiting]:
    lists = [line for line in LISTS if user.has_role(*line[0])]
    if not lists:
        return []
    cases = [When(condition(user, today), then=Value(name)) for _r, name, condition, *_t in lists]
    met = [case for case, line in zip(cases, lists, strict=True) if line[1] == "to_review"]
    still_open = [case for case, line in zip(cases, lists, strict=True) if line[1] != "to_review"]
    rows = (
        Obligation.objects.owed()
        .in_reach(user)
        .filter(waived_on=None)
        .annotate(
            section=Case(
                *met,
                When(is_met(), then=Value("")),
                *still_open,
                default=Value(""),
                output_field=CharField(),
            )
        )
        .exclude(section="")
        .annotate(
            place=Window(RowNumber(), F("section"), [F("due_on").asc(), F("pk").asc()]),
            section_count=Window(Count("pk"), F("section")),
        )
        .filter(place__lte=SHOWN)
        .select_related("requirement", "department", "assignee")
        .order_by("due_on", "pk")
    )
    found = _marked(list(rows), today)
    return [
        Waiting(name, title, empty, own, own[0].section_count if own else 0)
        for _roles, name, _condition, title, empty in lists
        for own in [[row for row in found if row.section == name]]
    ]


def _marked(rows: list[Obligation], today: date) -> list[Obligation]:
    """Each says how sure its day is."""
    law = Law() if rows else None
    return [
        mark_met(row) if row.section == "to_review" else mark_open(row, law, today) for row in rows
    ]
