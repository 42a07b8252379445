"""What waits for a person: lists by role, those of one kind of row in one statement."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, CharField, Count, F, Q, QuerySet, Value, When, Window
from django.db.models.functions import RowNumber
from django.urls import reverse
from django.utils.functional import Promise

from portal.base.departments.models import Role, User

SHOWN = 15


@dataclass(frozen=True)
class DeskList:
    """For whom, which rows, its title, and what to say when there are none.

    A row stands in the first list that takes it; one without a name is shown to nobody.
    """

    roles: Sequence[Role]
    name: str
    condition: Callable[[User, date], Q]
    title: Promise | str = ""
    empty: Promise | str = ""


@dataclass(frozen=True)
class Waiting:
    """One list as it stands: the first rows, how many there are, and how they are shown."""

    name: str
    title: Promise | str
    empty: Promise | str
    rows: Sequence[Any]
    count: int
    columns: Sequence[Promise]
    row_template: str
    all_url: str = ""


@dataclass(frozen=True)
class Desk:
    """The lists of one kind of row, and how one of them is shown."""

    lists: Sequence[DeskList]
    columns: Sequence[Promise]
    row_template: str
    order: Sequence[str]  # names of fields, with “-” before one that falls
    all_url: str = ""  # the name of the page with all of them

    def of(self, user: User) -> list[DeskList]:
        own = [one for one in self.lists if user.has_role(*one.roles)]
        return own if any(one.name for one in own) else []

    def first_of_each(self, rows: QuerySet, user: User, today: date) -> QuerySet:
        """Each with its `section` and the `section_count`."""
        lists = self.of(user)
        cases = [When(one.condition(user, today), then=Value(one.name)) for one in lists]
        place = [F(name[1:]).desc() if name[0] == "-" else F(name).asc() for name in self.order]
        return (
            rows.annotate(section=Case(*cases, default=Value(""), output_field=CharField()))
            .exclude(section="")
            .annotate(
                section_place=Window(RowNumber(), F("section"), place),
                section_count=Window(Count("pk"), F("section")),
            )
            .filter(section_place__lte=SHOWN)
        )

    def filled(self, rows: Sequence[Any], user: User) -> list[Waiting]:
        """The lists of this person, with what was read by `first_of_each`."""
        return [self._filled(one, rows) for one in self.of(user) if one.name]

    def _filled(self, one: DeskList, rows: Sequence[Any]) -> Waiting:
        own = [row for row in rows if row.section == one.name]
        # Of several kinds of row each knows the count of its own kind.
        count = sum({type(row): row.section_count for row in own}.values())
        all_url = reverse(self.all_url) if self.all_url else ""
        looks = self.columns, self.row_template, all_url
        return Waiting(one.name, one.title, one.empty, own[:SHOWN], count, *looks)

    def waiting(self, rows: QuerySet, user: User, today: date) -> list[Waiting]:
        if not self.of(user):
            return []
        found = self.first_of_each(rows, user, today).order_by(*self.order)
        return self.filled(list(found), user)
