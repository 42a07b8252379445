"""Whose power grows by a change, by hand."""

import pytest

from portal.base.departments.models import Department, User
from portal.people import power

pytestmark = pytest.mark.pages

# role, department and active: before → after; whether a second administrator is needed.
PEOPLE = """
author        division on  -> author        root     on   no
author        division on  -> reviewer      division on   yes
author        division on  -> publisher     division on   yes
author        division on  -> supervisor    division on   yes
author        division on  -> administrator division on   yes
-             division on  -> author        division on   no
-             -        on  -> publisher     -        on   yes
author        division off -> author        division on   no
reviewer      division on  -> author        root     on   no
reviewer      division on  -> -             division on   no
publisher     root     on  -> reviewer      root     on   yes
administrator root     on  -> author        root     on   no
administrator root     on  -> publisher     root     on   yes
reviewer      bureau   on  -> reviewer      prison   on   no
reviewer      prison   on  -> reviewer      bureau   on   yes
reviewer      division on  -> reviewer      bureau   on   yes
reviewer      division on  -> reviewer      root     on   yes
reviewer      division on  -> reviewer      -        on   yes
publisher     bureau   on  -> publisher     division on   yes
publisher     root     on  -> publisher     division on   yes
publisher     division on  -> publisher     -        on   yes
supervisor    bureau   on  -> supervisor    prison   on   no
publisher     root     on  -> publisher     root     off  no
publisher     root     off -> publisher     root     on   yes
publisher     root     off -> author        root     on   no
author        division off -> publisher     division off  yes
"""


@pytest.mark.parametrize("line", PEOPLE.split("\n")[1:-1])
def test_who_gains_power_needs_two(line, departments):
    *before, _arrow, role, place, active, expected = line.split()

    def person(role, place, active):
        return User(
            username="x",
            role=role.strip("-"),
            department=departments.get(place),
            is_active=active == "on",
        )

    assert power.gains(person(*before), person(role, place, active)) is (expected == "yes")


@pytest.mark.parametrize(
    ("role", "field", "expected"),
    [
        ("author", "email", False),
        ("reviewer", "email", True),
        ("administrator", "email", True),
        ("publisher", "username", True),
        ("publisher", "display_name", False),
    ],
)
def test_how_somebody_powerful_signs_in_needs_two(role, field, expected, departments):
    before, after = (User(username="x", role=role, department=departments["root"]) for _ in "ab")
    setattr(after, field, "another@example.org")
    assert power.gains(before, after) is expected


def test_a_founder_is_powerful_in_no_role(departments):
    before, after = (User(username="x", is_superuser=True) for _ in "ab")
    after.email = "another@example.org"
    assert power.gains(before, after)


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("parent", "bureau", True),
        ("successor", "bureau", True),
        ("is_disclosure_office", True, True),
        ("is_discipline_office", True, True),
        ("active_until", "2030-01-01", False),
        ("name_zh", "改名处", False),
    ],
)
def test_what_shifts_scopes_needs_two(field, value, expected, departments):
    before, after = (Department.objects.get(code="D11") for _ in "ab")
    setattr(after, field, departments.get(value, value) if isinstance(value, str) else value)
    assert power.gains(before, after) is expected


def test_a_new_department_has_nothing_to_gain_but_an_office(departments):
    new = Department(code="N", parent=departments["root"], successor=departments["bureau"])
    assert not power.gains(None, new)
    new.is_disclosure_office = True
    assert power.gains(None, new)
