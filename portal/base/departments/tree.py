"""The tree of the departments, read at once: who works for which, and of which unit people are."""

from dataclasses import dataclass
from functools import cache, cached_property

from django.db import connection
from django.db.models import Exists, OuterRef

from portal.base.departments.models.department import Department, edges
from portal.base.departments.models.person import Role, User
from portal.base.trees import branches


@dataclass(frozen=True)
class Branch:
    """A department with those below it, as its page counts them."""

    department: Department
    members: set[int]


@cache
def _statement() -> tuple[str, tuple]:
    """Put together once: that takes longer than to run it."""
    staff = User.objects.filter(
        is_active=True, role__in=(Role.AUTHOR, Role.REVIEWER), department=OuterRef("pk")
    )
    departments = Department.objects.order_by().annotate(is_staffed=Exists(staff))
    columns = ("pk", "parent", "successor", "is_discipline_office", "is_staffed", "code")
    return departments.values_list(*columns).query.sql_with_params()


class Tree:
    """In one statement."""

    def __init__(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute(*_statement())
            rows: list[tuple] = cursor.fetchall()
        self.keys = {row[0] for row in rows}
        self.parent = {row[0]: row[1] for row in rows}
        self.code = {row[0]: row[5] for row in rows}
        self._staffed = [row[0] for row in rows if row[4]]
        ways = edges([row[:3] for row in rows])
        # To those below, and to the abolished ones that these succeed: whom people work for.
        self.branch = branches(ways)
        self._upwards = branches((above, pk) for pk, above in ways if above)
        self._preceding = branches((row[0], row[2]) for row in rows if row[2])
        below = branches(row[:2] for row in rows)
        self._discipline = set[int]().union(*(below(row[0]) for row in rows if row[3]))

    def unattended(self) -> set[int]:
        """The departments with no active author or reviewer of their own or above."""
        return self.keys.difference(*(self.branch(pk) for pk in self._staffed))

    def units_of(self, department: int) -> set[int]:
        """The units of which the people of this department are, whatever an act is about: it, those
        above it, and abolished ones that it succeeded. The department at the top is a unit to its
        own staff alone: all others stand below it, and somebody has to decide. A discipline office
        is of no unit but itself, wherever it stands.
        """
        found = self._upwards(department) | self._preceding(department)
        found = {pk for pk in found if self.parent[pk] is not None or pk == department}
        return found & self._discipline if department in self._discipline else found

    @cached_property
    def _units(self) -> dict[int, set[int]]:
        return {department: self.units_of(department) for department in self.keys}

    def people_of(self, unit: int) -> set[int]:
        """The departments whose people are of this unit."""
        return {department for department, units in self._units.items() if unit in units}

    def above(self, unit: int) -> list[int]:
        """From the nearest on."""
        found: list[int] = []
        parent = self.parent.get(unit)
        while parent and parent not in found:
            found.append(parent)
            parent = self.parent.get(parent)
        return found
