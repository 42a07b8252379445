"""What waits for a person: lists by role, all of one kind of row in one statement."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, CharField, Count, F, Q, QuerySet, Value, When, Window
from django.db.models.functions import RowNumber
from django.utils.functional import Promise

from portal.departments.models import Role, User

SHOWN = 15


@dataclass(frozen=True)
class DeskList:
    """For whom, which rows, and what to say of them. A row stands in the first that takes it."""

    name: str
    roles: tuple[Role, ...]
    condition: Callable[[User, date], Q]
    title: Promise
    empty: Promise
    all_url: Callable[[], str] | None = None


@dataclass(frozen=True)
class Waiting:
    """One list as it stands: the first rows, and how many there are."""

    list: DeskList
    rows: Sequence[Any]
    count: int


def waiting(
    lists: Sequence[DeskList], rows: QuerySet, user: User, today: date, order: Sequence[str]
) -> list[Waiting]:
    """The lists of this person, filled from `rows` in that order (names, `-` for falling)."""
    own = [one for one in lists if user.has_role(*one.roles)]
    if not own:
        return []
    cases = [When(one.condition(user, today), then=Value(one.name)) for one in own]
    place = [F(name[1:]).desc() if name[0] == "-" else F(name).asc() for name in order]
    found = list(
        rows.annotate(section=Case(*cases, default=Value(""), output_field=CharField()))
        .exclude(section="")
        .annotate(
            section_place=Window(RowNumber(), F("section"), place),
            section_count=Window(Count("pk"), F("section")),
        )
        .filter(section_place__lte=SHOWN)
        .order_by(*order)
    )
    return [_waiting(one, [row for row in found if row.section == one.name]) for one in own]


def _waiting(one: DeskList, rows: list) -> Waiting:
    return Waiting(one, rows, rows[0].section_count if rows else 0)
