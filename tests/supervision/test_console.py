"""The supervisor narrows the log down, however long it is and whatever they type."""

import io
from itertools import combinations
from urllib.parse import urlencode

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from openpyxl import load_workbook

from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.supervision import admin
from portal.supervision.console import finding
from portal.supervision.console.finding import Asked, Filter, every, find
from tests.supervision.conftest import ago

LOG = "/admin/audit/entry/"


@pytest.fixture
def entries(write, people):
    """Six hours of acts, each of its own combination of values."""
    persons = [people["author"], people["reviewer"], None]
    return write(
        {
            "action": ["published", "withdrawn", "edited"][n % 3],
            "recorded_at": ago(minutes=360 - n),
            "subject_number": f"640000/2026-0000{n % 4}",
            "department": ["D11", "S01"][n % 2],
            "is_public": n % 3 < 2,
            "actor": persons[n % 5 % 3],
            "actor_name": "某人",
            "address": f"192.0.2.{n % 7}",
        }
        for n in range(360)
    )


def shown(client, **query) -> list[int]:
    page = client.get(LOG, query)
    assert page.status_code == 200
    return [entry.sequence for entry in page.context["entries"]]


def local(moment) -> str:
    return f"{timezone.localtime(moment):%Y-%m-%dT%H:%M:%S}"


def narrowed(people) -> dict:
    """Each filter as the address has it, and as one looks at an entry."""
    since, until = ago(minutes=200), ago(minutes=20)
    return {
        "person": (people["author"].pk, lambda e: e.detail.actor_id == people["author"].pk),
        "action": ("published", lambda e: e.action == "published"),
        "department": ("D11", lambda e: e.department == "D11"),
        "number": ("640000/2026-00003", lambda e: e.subject_number == "640000/2026-00003"),
        "address": ("192.0.2.5", lambda e: e.detail.address == "192.0.2.5"),
        "is_public": ("no", lambda e: not e.is_public),
        "since": (local(since), lambda e: local(e.recorded_at) >= local(since)),
        "until": (local(until), lambda e: local(e.recorded_at) <= local(until)),
    }


def test_each_filter_and_each_two_or_three_show_what_a_look_at_each_entry_finds(
    entries, people, signed_in
):
    client, filters = signed_in("supervisor"), narrowed(people)
    rows = list(Entry.objects.select_related("detail").order_by("-sequence"))
    for some in (1, 2, 3):
        for names in combinations(filters, some):
            query = {name: filters[name][0] for name in names}
            tests = [filters[name][1] for name in names]
            expected = [row.sequence for row in rows if all(test(row) for test in tests)]
            page = client.get(LOG, query)
            assert [e.sequence for e in page.context["entries"]] == expected[:50], names
            assert page.context["counted"].number == len(expected), names


def test_pages_lead_down_to_the_first_entry_and_up_again(entries, signed_in):
    client = signed_in("supervisor")
    seen, address, pages = [], f"{LOG}?department=D11", []
    while address:
        page = client.get(address)
        pages.append([entry.sequence for entry in page.context["entries"]])
        seen += pages[-1]
        older = page.context["pages"].get("older")
        address = LOG + older if older else None
    assert seen == [row.sequence for row in Entry.objects.filter(department="D11")]

    up = [pages[-1]]
    while "newer" in page.context["pages"]:
        page = client.get(LOG + page.context["pages"]["newer"])
        up.append([entry.sequence for entry in page.context["entries"]])
    assert [sequence for page in sorted(up, reverse=True) for sequence in page] == seen


@pytest.mark.parametrize("scanned", [7, 50])
def test_a_list_that_stops_looking_says_so_and_goes_on(
    scanned, entries, people, signed_in, monkeypatch
):
    monkeypatch.setattr(finding, "SCANNED", scanned)
    query = {"person": people["author"].pk, "action": "published", "is_public": "yes"}
    client, found = signed_in("supervisor"), []
    address = f"{LOG}?{urlencode(query)}"
    for _page in range(400):
        page = client.get(address)
        found += [entry.sequence for entry in page.context["entries"]]
        pages = page.context["pages"]
        assert ("继续查更早的" in page.content.decode()) is ("further" in pages)
        following = pages.get("older") or pages.get("further")
        if not following:
            break
        address = LOG + following

    rows = Entry.objects.filter(action="published", detail__actor=people["author"])
    assert found == [row.sequence for row in rows]


@pytest.mark.parametrize("scanned", [1, 5])
def test_every_matching_entry_is_found_however_little_is_looked_at(scanned, entries, monkeypatch):
    monkeypatch.setattr(finding, "SCANNED", scanned)
    asked = Asked((Filter(Entry, "department", "D11"), Filter(Entry, "action", "edited")))

    rows = Entry.objects.filter(department="D11", action="edited")

    assert list(every(asked, 1000)) == [row.sequence for row in rows]
    assert list(every(asked, 3)) == [row.sequence for row in rows[:3]]


def test_a_clock_that_was_set_back_hides_nothing(write):
    write({"action": "edited", "recorded_at": ago(minutes=minutes)} for minutes in (30, 5, 20, 1))

    def since(minutes):
        return find(Asked(since=ago(minutes=minutes)), 10).sequences

    assert since(10) == [4, 2]
    assert since(25) == [4, 3, 2]
    assert find(Asked(until=ago(minutes=10)), 10).sequences == [3, 1]


def test_the_count_stops_at_ten_thousand(entries, signed_in, monkeypatch):
    monkeypatch.setattr(admin, "COUNTED", 100)
    client = signed_in("supervisor")

    assert "共 100 条以上" in client.get(LOG, {"is_public": "yes"}).content.decode()
    assert "共 90 条" in client.get(LOG, {"number": "640000/2026-00003"}).content.decode()


QUERIES = [
    {}, {"action": "published"}, {"person": "author", "action": "published", "department": "D11"},
    {"since": "2009-01-01", "until": "2199-01-01"}, {"number": "640000/2026-00003"},
]  # fmt: skip


def costs(client, people) -> list[int]:
    found = []
    for query in QUERIES:
        query = query | ({"person": people["author"].pk} if "person" in query else {})
        cache.clear()
        with CaptureQueriesContext(connection) as captured:
            assert client.get(LOG, query).status_code == 200
        found.append(len(captured))
    return found


def test_three_thousand_entries_cost_what_thirty_cost(write, people, signed_in):
    client = signed_in("supervisor")
    acts = [
        {"action": "published", "department": "D11", "actor": people["author"],
         "subject_number": "640000/2026-00003", "recorded_at": ago(minutes=5000 - n)}
        for n in range(3000)
    ]  # fmt: skip
    write(acts[:30])
    few = costs(client, people)
    write(acts[30:])

    assert costs(client, people) == few
    assert max(few) <= 15


HOSTILE = [
    "person=x", "person=²", "person=99999999999999999999", "person=-1", "department=x", "action=x",
    "is_public=maybe", "since=x", "since=99999-01-01", "since=0001-01-01", "until=9999-12-31T23:59",
    "since=2026-02-30", "number=%00", "address=%00", "since=%00", "person=%00",
    "number=" + "9" * 200, "address=" + "9" * 200,
]  # fmt: skip


@pytest.mark.pages
@pytest.mark.parametrize("query", HOSTILE)
def test_what_is_not_understood_is_named_and_ignored(query, entries, signed_in):
    page = signed_in("supervisor").get(f"{LOG}?{query}")

    assert page.status_code == 200
    assert len(page.context["form"].messages()) == 1
    assert len(page.context["entries"]) == 50
    assert 'role="status"' in page.content.decode()


@pytest.mark.parametrize(
    "query",
    [
        "subject_label__iregex=(", "recorded_at__year=x", "p=x", "before=x", "before=-1", "after=²",
        "before=" + "9" * 30, "q=%00", "o=99", "e=1", "before=%00&after=%00",
        "number=(.*&address=%25", "since=2026-01-02&until=2026-01-01",
    ],
)  # fmt: skip
def test_no_address_breaks_the_log(query, entries, signed_in):
    assert signed_in("supervisor").get(f"{LOG}?{query}").status_code == 200
    assert signed_in("supervisor").get(f"{LOG}unusual/?days={query}").status_code == 200


def test_the_end_before_the_beginning_is_named(entries, signed_in):
    query = {"since": "2026-01-02", "until": "2026-01-01"}
    page = signed_in("supervisor").get(LOG, query).content.decode()
    assert "结束时间早于开始时间，已忽略。" in page


@pytest.mark.pages
@pytest.mark.parametrize("name", ["author", "reviewer", "publisher", "administrator", "superuser"])
def test_nobody_else_reads_it(name, entries, signed_in):
    client = signed_in(name)

    assert [client.get(LOG + path).status_code for path in ("", "unusual/")] == [403, 403]
    assert "unusual" not in client.get("/admin/").context


def test_a_subject_that_was_filtered_for_stays_in_the_form(entries, signed_in):
    page = signed_in("supervisor").get(LOG, {"number": '"><b>x', "action": "published"})

    assert page.context["form"]["action"].value() == "published"
    assert "&quot;&gt;&lt;b&gt;x" in page.content.decode()
    assert '"><b>x' not in page.content.decode()


# The export.


def test_the_export_holds_what_is_filtered_and_leaves_one_entry(write, entries, signed_in):
    client, before = signed_in("supervisor"), Entry.objects.count()

    answer = client.post(f"{LOG}export/?action=withdrawn&department=D11&before=100")

    lines = answer.getvalue().decode("utf-8-sig").splitlines()
    expected = Entry.objects.filter(action="withdrawn", department="D11")
    assert [int(line.split(",")[0]) for line in lines[1:]] == [e.sequence for e in expected]
    assert answer.streaming
    entry = Entry.objects.select_related("detail").first()
    assert (Entry.objects.count(), entry.action, entry.is_public) == (before + 1, "exported", False)
    assert entry.detail.changes == {
        "filter": "action=withdrawn&department=D11", "rows": len(expected),
    }  # fmt: skip


def test_no_cell_of_the_export_is_a_formula(write, signed_in):
    write(
        [{"action": "edited", "note": "=HYPERLINK(1)", "actor_name": "+1", "subject_label": "@x"}]
    )
    client = signed_in("supervisor")

    text = client.post(f"{LOG}export/?action=edited").getvalue().decode("utf-8-sig")
    book = client.post(f"{LOG}export/?action=edited&form=xlsx").getvalue()

    row = text.splitlines()[1].split(",")
    assert ("'=HYPERLINK(1)" in row, "'+1" in row, "'@x" in row) == (True, True, True)
    cells = {cell.value: cell for cell in load_workbook(io.BytesIO(book)).active[2]}
    for text in ("=HYPERLINK(1)", "+1", "@x"):
        assert (cells[text].data_type, cells[text].quotePrefix) == ("s", True), text


@pytest.mark.pages
def test_the_export_stops_where_the_page_says(entries, signed_in, monkeypatch):
    monkeypatch.setattr(admin, "EXPORT_LIMIT", 20)
    client = signed_in("supervisor")

    assert "最多 20 条" in client.get(LOG).content.decode()
    assert len(client.post(f"{LOG}export/").getvalue().decode().splitlines()) == 21


@pytest.mark.pages
@pytest.mark.parametrize("form", ["json", "x", "%00"])
def test_there_is_no_other_form_of_it(form, entries, signed_in):
    client, before = signed_in("supervisor"), Entry.objects.count()

    assert client.post(f"{LOG}export/?form={form}").status_code == 404
    assert Entry.objects.filter(action=Action.EXPORTED).count() == 0
    assert Entry.objects.count() == before


def test_a_word_that_no_room_declares_any_longer_is_shown_as_it_was_stored(
    client, signed_in, write
):
    """The log outlives the rooms that wrote it."""
    (sequence,) = write([{"action": "danced", "is_public": True, "subject_number": "1"}])
    supervisor = signed_in("supervisor")

    for reader, path in (
        (supervisor, LOG),
        (supervisor, f"{LOG}{sequence}/change/"),
        (client, "/log/"),
        (client, f"/log/{sequence}/"),
    ):
        page = reader.get(path)
        assert page.status_code == 200, path
        assert "danced" in page.content.decode(), path
    table = supervisor.post(f"{LOG}export/")
    assert b"danced" in b"".join(table.streaming_content)
