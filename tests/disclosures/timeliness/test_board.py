"""The board's figures equal a recount by hand, and every figure leads to what it counts."""

import csv
import io
import json
import random
import re
from collections import Counter
from datetime import date, timedelta
from html import unescape
from statistics import median

import openpyxl
import pytest
from django.core.cache import cache
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from disclosures.models import Item, Obligation
from disclosures.models.obligation import State
from disclosures.timeliness.figures import columns_on, figures_by, total
from disclosures.timeliness.filters import ObligationFilter
from portal.base.lists.cube import tally
from tests.factories import make_move, make_requirement

BOARD, LIST = "/timeliness/", "/timeliness/obligations/"
COUNT = re.compile(r'id="results"[^>]*>\s*共 (\d+) 条')


@pytest.fixture
def filled(departments, new_item, people):
    """300 obligations of every kind and fate; some settled by a record that was withdrawn."""
    chance, today = random.Random(5), timezone.localdate()
    gone = make_move(new_item("published"), "withdraw", people["publisher"]).number
    requirements = [
        make_requirement(
            departments, code=f"R{n}", kind=kind, frequency="month", title_zh=f"事项{n}",
            title_en=f"Matter {n}", valid_from=date(today.year - 2, 1, 1),
        )
        for n, kind in enumerate(Item.Kind.values)
    ]  # fmt: skip
    rows, named = [], set()
    for n in range(300):
        due_on = today + timedelta(days=chance.randint(-700, 60))
        met_on = due_on + timedelta(days=chance.randint(-30, 40))
        row = Obligation(
            requirement=chance.choice(requirements),
            department=chance.choice(list(departments.values())),
            period=f"p{n}", period_start=due_on, period_end=due_on, counted_from=due_on,
            limit_number=1, limit_unit="working_day", due_on=due_on,
        )  # fmt: skip
        fates = ["record", "record", "nil", "waived", "lapsed", "open", "gone", "unowed"]
        fate = chance.choice(fates)
        if fate == "gone" and (row.requirement, row.department) in named:
            fate = "record"  # a record stands for one period of a matter at most
        if fate in ("waived", "lapsed") or chance.random() < 0.1:
            row.waived_on = due_on + timedelta(days=chance.randint(-90, 90))
            until = chance.randint(0, 90) if fate == "waived" else -chance.randint(1, 90)
            row.waived_until = today + timedelta(days=until)
        if fate in ("record", "gone", "nil"):
            row.disclosed_on = min(met_on, today)
        if fate == "record":
            row.settled_number, row.settled_version = f"640000/2009-{n:05}", 1
            row.is_carried_over = chance.random() < 0.3
        if fate == "gone":
            named.add((row.requirement, row.department))
            row.settled_number, row.settled_version = gone, 1
        if fate == "nil":
            row.nil_declared, row.nil_reason = True, "没有"
        row.is_owed = fate != "unowed"
        rows.append(row)
    Obligation.objects.bulk_create(rows)
    return gone


def stands(row, today, gone) -> State:
    if row.nil_declared or row.settled_number not in ("", gone):
        return State.LATE if late_by(row, row.disclosed_on) else State.ON_TIME
    if row.waived_until and row.waived_until >= today:
        return State.WAIVED if row.waived_on <= row.due_on else State.WAIVED_LATE
    return State.OVERDUE if row.due_on < today else State.DUE


def late_by(row, day) -> int:
    """Whoever was excused in time had until the excuse ended."""
    last = row.due_on
    if row.waived_until and row.waived_on <= row.due_on:
        last = max(last, row.waived_until)
    return max((day - last).days, 0)


def by_hand(gone, **fields) -> dict:
    """The same figures from one look at each obligation."""
    today = timezone.localdate()
    rows = [
        row
        for row in Obligation.objects.select_related("requirement")
        if row.is_owed and all(test(row) for test in fields.values())
    ]
    states = Counter(stands(row, today, gone) for row in rows)
    late = [
        late_by(row, row.disclosed_on) for row in rows if stands(row, today, gone) == State.LATE
    ]
    settled = states[State.ON_TIME] + states[State.LATE]
    whole = settled + states[State.OVERDUE] + states[State.WAIVED_LATE]
    return {
        "states": {state: states[state] for state in State},
        "on_time_rate": states[State.ON_TIME] / whole if whole else None,
        "completeness": settled / whole if whole else None,
        "median_days_late": median(late) if late else None,
        "nil": sum(row.nil_declared for row in rows),
    }


def seen(figures) -> dict:
    return {
        "states": {state: figures.states[state] for state in State},
        "on_time_rate": figures.on_time_rate,
        "completeness": figures.completeness,
        "median_days_late": figures.median_days_late,
        "nil": figures.nil,
    }


def computed(column, **filters):
    rows = Obligation.objects.owed().filter(**filters)
    return figures_by(column, rows, timezone.localdate())


@pytest.mark.pages
def test_the_whole_and_each_kind_department_and_month_equal_a_recount(filled, departments):
    assert seen(total(computed("kind").values())) == by_hand(filled)
    for kind, figures in computed("kind").items():
        assert seen(figures) == by_hand(filled, of=lambda row, k=kind: row.requirement.kind == k)
    for pk, figures in computed("department").items():
        assert seen(figures) == by_hand(filled, of=lambda row, k=pk: row.department_id == k)
    for month, figures in computed("month").items():
        found = by_hand(filled, of=lambda row, m=month: f"{row.due_on:%Y-%m}" == m)
        assert seen(figures) == found


def test_two_choices_at_once_equal_a_recount(filled, departments):
    bureau = departments["bureau"].branch_ids()
    found = computed("month", department__in=bureau, requirement__kind="result")

    assert seen(total(found.values())) == by_hand(
        filled,
        of=lambda row: row.department_id in bureau,
        and_of=lambda row: row.requirement.kind == "result",
    )


def links(html: str) -> list[tuple[str, str]]:
    """Each number of obligations on the board with the address it leads to."""
    found = re.findall(r'<a( [^>]*)href="(/timeliness/obligations/\?[^"]*)">(\d+)</a>', html)
    return [(unescape(address), text) for more, address, text in found if "data-unit" not in more]


def counted(client, address: str) -> int:
    page = client.get(address)
    assert page.status_code == 200
    shown = COUNT.search(page.content.decode())
    return int(shown[1]) if shown else 0


@pytest.mark.parametrize("query", ["", "?department=S01", "?kind=goal&department=ROOT"])
def test_every_figure_leads_to_a_list_of_as_many(filled, client, query):
    """The list's own page tells as many as its filter, which another test compares."""
    found = set(links(client.get(BOARD + query).content.decode()))
    rows = Obligation.objects.owed().with_state(timezone.localdate())
    columns = columns_on(timezone.localdate())
    cube = tally(Obligation.objects.owed(), columns)

    assert len(found) > 20
    for address, text in found:
        query = QueryDict(address.partition("?")[2])
        filterset = ObligationFilter(query, rows, today=timezone.localdate(), cube=lambda: cube)
        assert filterset.messages() == []
        assert filterset.total == filterset.qs.count() == int(text), address


FILTERS = [
    "", "?state=overdue", "?state=late&kind=result", "?department=S01&state=on_time",
    "?manner=nil", "?manner=carried&order=earliest", "?requirement=R1", "?term=periodic&state=due",
    "?state=waived&requirement=R2&department=P01", "?state=nonsense&kind=goal",
]  # fmt: skip


def how_urgent(row) -> tuple:
    """The longest overdue first, then what falls due soonest; then the rest, the newest first."""
    if row["state"] == "overdue":
        return (0, -row["days_late"])
    day = date.fromisoformat(row["due_on"]).toordinal()
    return (1, day) if row["state"] == "due" else (2, -day)


@pytest.mark.pages
@pytest.mark.parametrize("query", FILTERS)
def test_page_and_exports_agree(filled, client, query):
    count = counted(client, LIST + query)
    as_csv = client.get(f"{LIST}export.csv{query}").getvalue().decode("utf-8-sig")
    book = openpyxl.load_workbook(
        io.BytesIO(client.get(f"{LIST}export.xlsx{query}").getvalue()), read_only=True
    )
    as_json = json.loads(client.get(f"{LIST}export.json{query}").getvalue())
    lines = list(csv.reader(io.StringIO(as_csv)))

    assert count == as_json["count"] == len(as_json["records"])
    assert len(lines) - 1 == len(list(book.active.rows)) - 1 == count
    order = [row["due_on"] for row in as_json["records"]]
    rows = as_json["records"]
    if "earliest" in query:
        assert order == sorted(order)
    else:
        assert rows == sorted(rows, key=how_urgent)
    assert [line[5] for line in lines[1:]] == order


def test_paging_shows_each_once(filled, client):
    whole = [
        row["due_on"] for row in json.loads(client.get(f"{LIST}export.json").getvalue())["records"]
    ]
    shown = []
    for page in range(1, len(whole) // 20 + 2):
        html = client.get(f"{LIST}?page={page}").content.decode()
        shown += re.findall(r'href="(/timeliness/obligations/\d+/)"', html)

    assert len(shown) == len(set(shown)) == len(whole)
    assert client.get(f"{LIST}?page=999").status_code == 404


def test_the_counts_beside_the_choices_are_what_they_lead_to(filled, client, departments):
    html = client.get(LIST).content.decode()
    beside = dict(re.findall(r'<option value="([\w-]+)">[^<]*（(\d+)）', html))
    offered = {
        "department": [row.code for row in departments.values()],
        "kind": Item.Kind.values,
        "term": Item.Term.values,
        "manner": ["record", "carried", "nil"],
        "period": [value for value in beside if value[:2] == "20"],
    }

    assert len(offered["period"]) > 5
    assert set(beside) == {value for values in offered.values() for value in values}
    for name, values in offered.items():
        for value in values:
            assert counted(client, f"{LIST}?{name}={value}") == int(beside[value]), (name, value)


def queries(client, address) -> int:
    cache.clear()
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


@pytest.mark.pages
@pytest.mark.parametrize(
    ("address", "budget"),
    [
        (BOARD, 15), (f"{BOARD}?department=S01&kind=goal", 14), (LIST, 10),
        (f"{LIST}?state=overdue&requirement=R1&department=S01", 10),
        ("/timeliness/requirements/", 10), ("/timeliness/requirements/R1/", 10),
    ],
)  # fmt: skip
def test_the_pages_keep_to_their_budget(filled, client, signed_in, address, budget):
    client.get(address)

    assert queries(client, address) <= budget
    assert queries(signed_in("author"), address) <= budget + 2


@pytest.mark.pages
def test_a_settled_obligation_shows_on_the_cached_board_at_once(client, owe, act, new_item):
    obligation = owe(due_in=-3)
    before = client.get(BOARD).content.decode()
    act(obligation, "settle", "author", number=new_item("published").number)
    after = client.get(BOARD).content.decode()

    assert f"{LIST}?state=overdue" in before
    assert ">0%<" in before
    assert ">100%<" in after


@pytest.mark.pages
def test_one_obligation_explains_its_date_and_what_became_of_it(client, owe, act, new_item):
    obligation = owe(due_in=-3)
    item = new_item("published")
    url = obligation.get_absolute_url()
    open_page = client.get(url).content.decode()
    act(obligation, "settle", "author", number=item.number)
    page = client.get(url).content.decode()

    assert "逾期 3 天" in open_page
    assert item.get_absolute_url() in page
    assert "逐日计算" in page
    assert "#" in page
    assert client.get("/timeliness/obligations/999999/").status_code == 404


@pytest.mark.pages
def test_a_withdrawn_record_is_not_shown_as_what_settled_it(client, owe, act, new_item, people):
    obligation, item = owe(due_in=5), new_item("published", title="石榴火炬计划")
    act(obligation, "settle", "author", number=item.number)
    make_move(item, "withdraw", people["publisher"], withhold_title=True)

    page = client.get(obligation.get_absolute_url()).content.decode()
    exported = client.get(f"{LIST}export.json").getvalue().decode()

    assert "石榴火炬" not in page
    assert "已经撤下" in page
    assert item.number not in exported


def test_a_nil_proposal_is_not_public_until_it_is_published(client, owe, act):
    obligation = owe(ended=True)
    act(obligation, "propose_nil", "author", note="石榴火炬没有")

    for address in (obligation.get_absolute_url(), LIST, f"{LIST}export.csv"):
        answer = client.get(address)
        assert "石榴火炬" not in (answer.getvalue() if answer.streaming else answer.content).decode(
            "utf-8-sig"
        ), address


@pytest.mark.parametrize(
    "query", ["department=%00", "kind=x", "period=0000-Q9", "page=x", "state=" + "律" * 800]
)
def test_any_filter_at_all_is_answered(filled, client, query):
    assert client.get(f"{BOARD}?{query}").status_code == 200
    assert client.get(f"{LIST}?{query}").status_code == (404 if "page" in query else 200)


@pytest.mark.pages
@pytest.mark.parametrize("unit", [None, "bureau"])
def test_the_home_page_and_a_departments_own_tell_the_same(filled, client, departments, unit):
    own = departments[unit] if unit else None
    branch = own.branch_ids() if own else {row.pk for row in departments.values()}
    expected = by_hand(filled, of=lambda row: row.department_id in branch)["states"]
    fallen_due = sum(expected[state] for state in State if state not in (State.DUE, State.WAIVED))

    page = client.get(own.get_absolute_url() if own else "/").content.decode()
    standing = page.split('id="standing"')[1].split("</section>")[0]

    assert f"{expected[State.ON_TIME]} / {fallen_due} 项" in standing
    for state in (State.OVERDUE, State.LATE):
        address = re.search(rf'href="([^"]*state={state.value})"', standing)[1]
        assert counted(client, unescape(address)) == expected[state]
