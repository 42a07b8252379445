"""What waits for a person: lists by role, those of all kinds of row found by one statement."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, CharField, Count, F, Q, QuerySet, Value, When, Window
from django.db.models.expressions import OrderBy
from django.db.models.functions import RowNumber
from django.urls import reverse
from django.utils.functional import Promise

from portal.base.departments.models import Role, User

SHOWN = 15


@dataclass(frozen=True)
class DeskList:
    """For whom, which rows, its title, and what to say when there are none.

    A row stands in the first list that takes it; one without a name is shown to nobody, and one
    that says nothing when it is empty is there only where something waits.
    """

    roles: Sequence[Role]
    name: str
    condition: Callable[[User, date], Q]
    title: Promise | str = ""
    empty: Promise | str = ""
    is_for_founders: bool = False  # who administer, and have no role

    def is_for(self, user: User) -> bool:
        return user.has_role(*self.roles) or (self.is_for_founders and user.is_administrator)


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
    is_capped: bool = False  # there are more than were counted


@dataclass(frozen=True)
class Desk:
    """The lists of one kind of row, and how one of them is shown."""

    lists: Sequence[DeskList]
    order: Sequence[str | OrderBy]  # names of fields, with “-” before one that falls
    columns: Sequence[Promise] = ()
    row_template: str = ""
    all_url: str = ""  # the name of the page with all of them

    def of(self, user: User) -> list[DeskList]:
        own = [one for one in self.lists if one.is_for(user)]
        return own if any(one.name for one in own) else []

    def first_of_each(self, rows: QuerySet, user: User, today: date) -> QuerySet:
        """Each with its `section` and the `section_count`."""
        lists = self.of(user)
        cases = [When(one.condition(user, today), then=Value(one.name)) for one in lists]
        place = [_by(one) for one in self.order]
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
        lists = [self._filled(one, rows) for one in self.of(user) if one.name]
        return [one for one in lists if one.count or one.empty]

    def _filled(self, one: DeskList, rows: Sequence[Any]) -> Waiting:
        own = [row for row in rows if row.section == one.name]
        # Of several kinds of row each knows the count of its own kind.
        count = sum({type(row): row.section_count for row in own}.values())
        all_url = reverse(self.all_url) if self.all_url else ""
        looks = self.columns, self.row_template, all_url
        return Waiting(one.name, one.title, one.empty, own[:SHOWN], count, *looks)


def _by(one: str | OrderBy) -> OrderBy:
    if isinstance(one, OrderBy):
        return one
    return F(one[1:]).desc() if one[0] == "-" else F(one).asc()


@dataclass(frozen=True)
class Room:
    """Of which rows something may wait for a person, with all that is shown of them."""

    desk: Desk
    rows: QuerySet

    def places(self, name: str, user: User, today: date) -> QuerySet:
        found = self.desk.first_of_each(self.rows, user, today)
        found = found.annotate(room=Value(name, CharField())).order_by()
        return found.values_list("room", "pk", "section", "section_count")

    def read(self, places: Mapping[int, tuple[str, int]], user: User) -> list[Waiting]:
        rows: list[Any] = []
        if places:
            rows += self.rows.filter(pk__in=places).order_by(*self.desk.order)
        for row in rows:
            row.section, row.section_count = places[row.pk]
        return self.desk.filled(rows, user)


def waiting(rooms: Mapping[str, Room], user: User, today: date) -> dict[str, list[Waiting]]:
    """What waits for this person in each of the rooms. One statement finds the places of all; the
    rows of a room are read only where some wait."""
    own = {name: room for name, room in rooms.items() if room.desk.of(user)}
    places: dict[str, dict[int, tuple[str, int]]] = {name: {} for name in own}
    if own:
        first, *others = (room.places(name, user, today) for name, room in own.items())
        for name, pk, section, count in first.union(*others, all=True):
            places[name][pk] = section, count
    found = {name: room.read(places[name], user) for name, room in own.items()}
    return {name: found.get(name, []) for name in rooms}
