"""What is not public shows nowhere: every output × every state × every kind of reader.

A new output is one more line in LISTS (pages that gather records) or PAGES (pages of one).
Staff always read before strangers here, so that a page cached for the one would be caught.
"""

from datetime import timedelta

import pytest
from django.utils import timezone

from disclosures.models import Item, ItemFile
from portal.departments.models import Role, User
from portal.publishing.due import perform_due
from tests.factories import make_move, next_version
from tests.files import samples

TITLE = "石榴火炬计划通告"
STAFF = ("author", "stranger_author", "superuser")
STRANGERS = ("visitor", "disabled", "nobody")  # the first has an account without staff rights

LISTS = {
    "home": "/",
    "English home": "/en/",
    "list": "/disclosures/",
    "English list": "/en/disclosures/",
    "list by kind": "/disclosures/?kind=duty",
    "list by department": "/disclosures/?department=D11",
    "list by department above": "/disclosures/?department=ROOT",
    "list by category": "/disclosures/?category=20-02",
    "list by term": "/disclosures/?term=staged",
    "list by stage": "/disclosures/?stage=before",
    "list by year": f"/disclosures/?year={timezone.localdate().year}",
    "list by everything": "/disclosures/?kind=duty&department=D11&category=20-02&stage=before",
    "oldest first": "/disclosures/?order=oldest",
    "by title": "/disclosures/?order=title",
    "search in title": "/disclosures/?q=石榴火炬",
    "search in body": "/disclosures/?q=天鹅座流星雨",
    "search by number": "/disclosures/?q={number}",
    "search, newest first": "/disclosures/?q=石榴火炬&order=newest",
    "reports": "/reports/",
    "departments": "/departments/",
    "its department": "/departments/D11/",
    "the department above": "/departments/ROOT/",
    "another department": "/departments/S01/",
    "hotlines": "/hotlines/",
    "hotline sheet": "/hotlines/sheet/",
    "timeliness": "/timeliness/",
    "obligations": "/timeliness/obligations/",
    "dossiers": "/dossiers/",
    "log": "/log/",
    "supervisors": "/supervisors/",
    "evaluations": "/evaluations/",
    "assessment": f"/assessment/{timezone.localdate().year}/",
    "display settings": "/display/",
    "accessibility": "/accessibility/",
    "patterns": "/patterns/",
}
# Lists that hold the record whenever its reader may see it; the others merely must not leak.
NOT_LISTING = {
    "reports", "departments", "another department", "hotlines", "hotline sheet", "timeliness",
    "obligations", "dossiers", "log", "supervisors", "evaluations", "assessment",
    "display settings", "accessibility", "patterns",
}  # fmt: skip
UNCACHED = {"display settings"}
PAGES = {
    "page": "/disclosures/{number}/",
    "English page": "/en/disclosures/{number}/",
    "version": "/disclosures/{number}/versions/1/",
    "English version": "/en/disclosures/{number}/versions/1/",
    "comparison of version 1": "/disclosures/{number}/compare/?from=1",
}
# state: in lists for staff, for strangers; page for staff, for strangers; version likewise.
TABLE = {
    "draft": (False, False, 404, 404, 404, 404),
    "review": (False, False, 404, 404, 404, 404),
    "approved": (False, False, 404, 404, 404, 404),
    "scheduled": (False, False, 404, 404, 404, 404),
    "published": (True, True, 200, 200, 200, 200),
    "internal": (True, False, 200, 404, 200, 404),
    "withdrawn": (False, False, 410, 410, 410, 410),
    "ended": (False, False, 410, 410, 410, 410),
    "internal withdrawn": (False, False, 410, 404, 410, 404),
    "internal ended": (False, False, 410, 404, 410, 404),
    "superseded": (False, False, 200, 200, 200, 200),
    "internal superseded": (False, False, 200, 404, 200, 404),
    "widened": (False, False, 200, 200, 200, 404),
    "discarded": (False, False, 404, 404, 404, 404),
}
# States in which the number's own page is about the first version.
ITSELF = {"published", "internal"} | {state for state, row in TABLE.items() if row[2] == 410}
NEVER_PUBLIC = [state for state, row in TABLE.items() if row[3] == row[5] == 404]


@pytest.fixture
def in_state(new_item, people):
    """The record whose name must not leak: its first version, in one of the table's states."""

    def make(state, **fields):
        fields |= {
            "title": TITLE,
            "body": "<p>天鹅座流星雨</p>",
            "kind": "duty",
            "disclosure_term": "staged",
            "stage": "before",
        }
        if state.startswith("internal") or state == "widened":
            fields["audience"] = "internal"
        if state == "discarded":
            return make_move(new_item("draft", **fields), "discard", people["author"])
        if state in ("draft", "review", "approved"):
            return new_item(state, **fields)
        if state == "scheduled":
            item, soon = new_item("approved", **fields), timezone.now() + timedelta(hours=1)
            return make_move(item, "schedule", people["publisher"], publish_at=soon)
        item = new_item("published", **fields)
        if state.endswith("withdrawn"):
            make_move(item, "withdraw", people["publisher"])
        if state.endswith("ended"):
            Item.objects.filter(pk=item.pk).update(public_until=timezone.now())
            perform_due(timezone.now())
        if state.endswith("superseded"):
            next_version(item, people, title="新名称", body="<p>新正文</p>")
        if state == "widened":
            next_version(item, people, title="新名称", body="<p>新</p>", audience="public")
        return item

    return make


@pytest.fixture
def readers(signed_in, people, client):
    """Test clients by name, staff first."""
    department = people["author"].department
    for name, flags in {"visitor": (False, True), "disabled": (True, False)}.items():
        people[name] = User(username=name, role=Role.AUTHOR, department=department)
        people[name].is_staff, people[name].is_active = flags
        people[name].save()
    return {name: signed_in(name) for name in (*STAFF, *STRANGERS[:-1])} | {"nobody": client}


@pytest.mark.parametrize("state", TABLE)
def test_lists_hold_what_their_reader_may_see_and_nothing_else(state, in_state, readers, new_item):
    new_item("published")  # so that no list is empty anyway
    item = in_state(state)
    for_staff, for_strangers = TABLE[state][:2]
    wrong = []
    for name, path in LISTS.items():
        for reader in ("stranger_author", "visitor", "nobody"):
            page = readers[reader].get(path.format(number=item.number))
            expected = for_staff if reader in STAFF else for_strangers
            found = TITLE in page.content.decode()
            if page.status_code != 200 or found != (expected and name not in NOT_LISTING):
                wrong.append((name, reader, page.status_code, found))
    assert wrong == []


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


@pytest.mark.parametrize("state", NEVER_PUBLIC)
def test_for_a_stranger_nothing_at_all_changes(state, in_state, new_item, client):
    """Same bytes and same ETag: no count, no order, no facet gives it away."""
    new_item("published")
    paths = {name: path for name, path in LISTS.items() if "{number}" not in path}
    before = {name: client.get(path) for name, path in paths.items()}

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


@pytest.mark.parametrize("name", [name for name in LISTS if name not in NOT_LISTING])
def test_a_publication_changes_each_list_and_its_etag(name, in_state, new_item, client):
    other = new_item("published")
    path = LISTS[name].format(number=other.number.replace("00001", "00002"))
    before = client.get(path)
    in_state("published")
    after = client.get(path, headers={"If-None-Match": before["ETag"]})
    assert after.status_code == 200
    assert TITLE in after.content.decode()


@pytest.mark.parametrize("state", NEVER_PUBLIC)
@pytest.mark.parametrize("name", PAGES)
def test_a_hidden_number_is_refused_like_one_that_never_was(name, state, in_state, client):
    item = in_state(state)
    unknown = "640000/1999-99999"
    hidden = client.get(PAGES[name].format(number=item.number))
    never = client.get(PAGES[name].format(number=unknown))
    assert (hidden.status_code, never.status_code) == (404, 404)
    assert hidden.content.decode().replace(item.number, unknown) == never.content.decode()


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
