"""What a list holds, and what it does not: every list × every state × three kinds of reader.

Staff read before strangers, so that a page cached for the one would be caught.
"""

from functools import cache

import pytest
from django.test import Client

from tests.factories import client_of, make_category, make_departments, make_item, make_people
from tests.site.states import (
    LISTS,
    NOT_LISTING,
    SAME_FOR_ALL,
    TABLE,
    TITLE,
    make_in_state,
    make_strangers,
)

pytestmark = pytest.mark.django_db

READERS = {"stranger_author": True, "visitor": False, "nobody": False}  # whether they are staff


@pytest.fixture(scope="module")
def people(kept_db):
    people = make_people(make_departments())
    make_strangers(people)
    return people


@pytest.fixture(scope="module")
def records(people):
    """One in each state, known by its title; and one more, so that no list is empty."""
    category = make_category()
    make_item("published", people, category=category)
    return {
        state: make_in_state(state, people, category, title=f"{TITLE}（{number}）")
        for number, state in enumerate(TABLE)
    }


@pytest.mark.parametrize("name", LISTS)
def test_it_holds_what_its_reader_may_see_and_nothing_else(name, records, people):
    wrong = []
    for reader, is_staff in READERS.items():
        client = Client() if reader == "nobody" else client_of(people[reader])
        read = cache(client.get)
        for state, item in records.items():
            page = read(LISTS[name].format(number=item.number))
            column = 0 if is_staff and name not in SAME_FOR_ALL else 1
            in_list = TABLE[state][column] and name not in NOT_LISTING
            if page.status_code != 200 or (item.title in page.content.decode()) != in_list:
                wrong.append((state, reader, page.status_code))
    assert wrong == []
