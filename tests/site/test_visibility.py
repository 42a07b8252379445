"""What is not public shows nowhere: every output × every state × every kind of reader.

Staff always read before strangers here, so that a page cached for the one would be caught.
"""

import pytest

from disclosures.models import ItemFile
from tests.base.files import samples
from tests.factories import next_version
from tests.site.states import (
    ITSELF,
    LISTS,
    NEVER_PUBLIC,
    NOT_LISTING,
    PAGES,
    STAFF,
    STRANGERS,
    TABLE,
    TITLE,
    UNCACHED,
    make_in_state,
    make_strangers,
)

pytestmark = pytest.mark.pages


@pytest.fixture
def in_state(people, category):
    return lambda state, **fields: make_in_state(state, people, category, **fields)


@pytest.fixture
def readers(signed_in, people, client):
    """Test clients by name, staff first."""
    make_strangers(people)
    return {name: signed_in(name) for name in (*STAFF, *STRANGERS[:-1])} | {"nobody": client}


@pytest.mark.parametrize("state", TABLE)
def test_pages_answer_their_readers(state, in_state, readers):
    item = in_state(state)
    wrong = []
    for name, path in PAGES.items():
        for reader, browser in readers.items():
            page = browser.get(path.format(number=item.number))
            column = 2 + 2 * ("ersion" in name) + (reader not in STAFF)
            expected = TABLE[state][column]
            text = page.content.decode()
            is_it = expected != 404 and ("ersion" in name or state in ITSELF)
            # A comparison shows a name in pieces, but never where it must not be.
            shows = is_it if "comparison" in name and is_it else TITLE in text
            if page.status_code != expected or shows != is_it:
                wrong.append((name, reader, page.status_code, expected, TITLE in text))
            if page.status_code != 200 and "天鹅座" in text:
                wrong.append((name, reader, "text shown"))
    assert wrong == []


@pytest.mark.parametrize("state", TABLE)
def test_a_file_answers_like_the_version_that_holds_it(state, in_state, readers):
    item = in_state(state, file=samples.pdf())
    sha256 = ItemFile.objects.values_list("sha256", flat=True).first() or "0" * 64
    for query in ("", "?thumbnail=1"):
        path = f"/disclosures/{item.number}/files/{sha256}/{query}"
        for reader, browser in readers.items():
            # Version 2 holds the same file, so that a version made public shows it too.
            column = 4 if state != "widened" else 2
            assert browser.get(path).status_code == TABLE[state][column + (reader not in STAFF)]


def test_for_a_stranger_nothing_at_all_changes(in_state, new_item, client):
    """Same bytes and same ETag: no count, no order, no facet gives it away."""
    new_item("published")
    paths = {name: path for name, path in LISTS.items() if "{number}" not in path}
    before = {name: client.get(path) for name, path in paths.items()}

    for state in NEVER_PUBLIC:
        in_state(state)

    for name, path in paths.items():
        after = client.get(path)
        assert after.content == before[name].content, name
        if name in UNCACHED:
            continue
        assert after["ETag"] == before[name]["ETag"], name
        cached = client.get(path, headers={"If-None-Match": before[name]["ETag"]})
        assert cached.status_code == 304, name


@pytest.mark.parametrize("state", ["withdrawn", "ended"])
def test_once_closed_the_lists_are_as_if_it_had_never_been(state, in_state, new_item, client):
    new_item("published")
    # The log tells for ever that something was published and closed, and no more than that.
    paths = {n: path for n, path in LISTS.items() if "{number}" not in path and n != "log"}
    before = {name: client.get(path).content for name, path in paths.items()}
    in_state(state)
    assert {name: client.get(path).content for name, path in paths.items()} == before


def test_a_publication_changes_each_list_and_its_etag(in_state, new_item, client):
    number = new_item("published").number.replace("00001", "00002")
    paths = {n: path.format(number=number) for n, path in LISTS.items() if n not in NOT_LISTING}
    before = {name: client.get(path)["ETag"] for name, path in paths.items()}

    assert in_state("published").number == number

    for name, path in paths.items():
        after = client.get(path, headers={"If-None-Match": before[name]})
        assert after.status_code == 200, name
        assert TITLE in after.content.decode(), name


@pytest.mark.parametrize("state", NEVER_PUBLIC)
def test_a_hidden_number_is_refused_like_one_that_never_was(state, in_state, client):
    item, unknown = in_state(state), "640000/1999-99999"
    for name, path in PAGES.items():
        hidden = client.get(path.format(number=item.number))
        never = client.get(path.format(number=unknown))
        assert (hidden.status_code, never.status_code) == (404, 404), name
        text = hidden.content.decode().replace(item.number, unknown)
        assert text == never.content.decode(), name


@pytest.mark.parametrize("state", ["draft", "review", "approved"])
def test_an_open_version_of_a_public_number_shows_nowhere(state, new_item, people, client):
    item = new_item("published")
    paths = [path.format(number=item.number) for path in (*LISTS.values(), *PAGES.values())]
    before = [client.get(path).content for path in paths]
    next_version(item, people, title=TITLE, status=state)
    assert [client.get(path).content for path in paths] == before
    assert client.get(f"/disclosures/{item.number}/versions/2/").status_code == 404


def test_staff_are_told_that_a_page_is_internal(in_state, signed_in):
    page = signed_in("stranger_author").get(in_state("internal").get_absolute_url())
    assert "内网" in page.content.decode()


def test_counts_agree_with_what_is_listed(new_item, in_state, signed_in, client):
    new_item("published")
    for state in ("draft", "internal", "withdrawn"):
        in_state(state)
    for browser, expected in ((client, 1), (signed_in("stranger_author"), 2)):
        home, departments = browser.get("/"), browser.get("/departments/")
        assert sum(kind["count"] for kind in home.context["kinds"]) == expected
        assert sum(row.own_items for row in home.context["departments"]) == expected
        assert browser.get("/disclosures/").context["page"].paginator.count == expected
        (root,) = departments.context["tree"]
        assert sum(branch["department"].own_items for branch in root["children"]) == expected
