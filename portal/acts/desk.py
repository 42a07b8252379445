"""What waits for a person: lists by role, those of all kinds of row found by one statement."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Case, CharField, F, Q, QuerySet, Value, When
from django.db.models.expressions import OrderBy
from django.urls import reverse
from django.utils.functional import Promise

from portal.base.departments.models import Role, User

SHOWN = 15
Places = Mapping[int, tuple[str, int]]  # of rows, by their keys: their list, and what that counts
# Put around the rows with their lists: Django would write the conditions of the lists six times
# over, and take ten times as long for that as the database for its answer.
FIRST_OF_EACH = """
    SELECT %s AS room, row_key, section, section_count FROM (
        SELECT row_key, section, COUNT(*) OVER (PARTITION BY section) AS section_count,
            ROW_NUMBER() OVER (PARTITION BY section ORDER BY {order}) AS section_place
        FROM ({rows}) AS listed WHERE section <> ''
    ) AS placed WHERE section_place <= %s"""


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
    most: int = SHOWN  # rows of a list that are looked at

    def of(self, user: User) -> list[DeskList]:
        own = [one for one in self.lists if one.is_for(user)]
        return own if any(one.name for one in own) else []

    def filled(self, rows: Sequence[Any], user: User) -> list[Waiting]:
        """The lists of this person; each row with its `section` and the `section_count`."""
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


def _direction(one: OrderBy) -> str:
    nulls = " NULLS FIRST" if one.nulls_first else " NULLS LAST" if one.nulls_last else ""
    return f"{'DESC' if one.descending else 'ASC'}{nulls}"


@dataclass(frozen=True)
class Room:
    """Of which rows something may wait for a person, with all that is shown of them."""

    desk: Desk
    rows: QuerySet

    def statement(self, name: str, user: User, today: date) -> tuple[str, tuple]:
        """The first rows of each list, by the name of the room, and what each list counts. Raises
        EmptyResultSet where there can be none."""
        cases = [
            When(one.condition(user, today), then=Value(one.name)) for one in self.desk.of(user)
        ]
        order = {f"place_{n}": _by(one) for n, one in enumerate(self.desk.order)}
        rows = self.rows.order_by().annotate(
            row_key=F("pk"),
            section=Case(*cases, default=Value(""), output_field=CharField()),
            **{column: one.expression for column, one in order.items()},
        )
        listed, params = rows.values_list("row_key", "section", *order).query.sql_with_params()
        directions = ", ".join(f"{column} {_direction(one)}" for column, one in order.items())
        sql = FIRST_OF_EACH.format(order=directions, rows=listed)
        return sql, (name, *params, self.desk.most)

    def read(self, places: Places, user: User) -> list[Waiting]:
        rows: list[Any] = []
        if places:
            rows += self.rows.filter(pk__in=places).order_by(*self.desk.order)
        for row in rows:
            row.section, row.section_count = places[row.pk]
        return self.desk.filled(rows, user)


def places_of(rooms: Mapping[str, Room], user: User, today: date) -> dict[str, Places]:
    """What waits for this person in each of the rooms, found by one statement; the rows of a room
    are read only where some wait."""
    places: dict[str, dict[int, tuple[str, int]]] = {name: {} for name in rooms}
    statements = []
    for name, room in rooms.items():
        if room.desk.of(user):
            with suppress(EmptyResultSet):
                statements.append(room.statement(name, user, today))
    if statements:
        with connection.cursor() as cursor:
            sql = " UNION ALL ".join(sql for sql, _params in statements)
            cursor.execute(sql, [*chain.from_iterable(params for _sql, params in statements)])
            for name, key, section, count in cursor.fetchall():
                places[name][key] = section, count
    return dict(places)
