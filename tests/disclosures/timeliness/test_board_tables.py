"""The table of departments: a tree, worst first or sorted by a link; the figures of a year before
beside those of now; shares that add up; the same table to take along."""

import csv
import io
import json
import re
from datetime import date, timedelta
from html import unescape

import pytest
from django.utils import timezone

from disclosures import periods
from disclosures.models import Obligation
from portal.records.templatetags.portal_tags import percent
from tests.factories import make_requirement

pytestmark = pytest.mark.pages

BOARD = "/timeliness/"
TODAY = timezone.localdate()
NOW = periods.period_of(TODAY, "quarter")


@pytest.fixture
def owed(departments):
    """Of the division 2 of 3 on time, of the prison 1 of 1 and one a year ago that was late."""
    rule = make_requirement(departments, frequency="month", valid_from=date(2020, 1, 1))

    def add(name, due_on, met_on):
        Obligation.objects.create(
            requirement=rule, department=departments[name], period=f"p{Obligation.objects.count()}",
            period_start=due_on, period_end=due_on, counted_from=due_on, limit_number=1,
            limit_unit="working_day", due_on=due_on, disclosed_on=met_on,
            nil_declared=met_on is not None, nil_reason="没有" if met_on else "",
        )  # fmt: skip

    before = NOW.start - timedelta(days=1)  # the newest quarter in which something is due for sure
    year_ago = date(before.year - 1, before.month, 1)
    add("division", before, before)
    add("division", before, before)
    add("division", before, None)
    add("prison", before, before)
    add("prison", year_ago, year_ago + timedelta(days=3))
    return before


def text_of(client, query="", language="") -> str:
    return client.get(f"{language}{BOARD}{query}").content.decode()


def names(html: str) -> list[str]:
    table = html.partition('id="by-department"')[2].partition("</table>")[0]
    return re.findall(r'<th scope="row" class="branch[^"]*"><a [^>]*>([^<]*)</a>', table)


def headings(html: str) -> dict[str, str]:
    """Of each column of the table of departments the query that it leads to."""
    table = html.partition('id="by-department"')[2].partition("</thead>")[0]
    found = re.findall(r'<a href="\?([^"]*)#by-department" rel="nofollow">([^<]*)</a>', table)
    return {label: unescape(query) for query, label in found}


def sorted_by(html: str) -> list[tuple[str, str]]:
    return re.findall(r'aria-sort="(\w+)"><a [^>]*>([^<]*)<', html)


def test_each_department_stands_below_its_own_and_the_worst_first(owed, client, departments):
    html = text_of(client)
    division, prison = str(departments["division"]), str(departments["prison"])

    assert names(html)[0] == str(departments["root"]), "of which all others are part"
    assert 'class="branch branch--0 branch--parent"' in html
    bureau = names(html).index(str(departments["bureau"]))
    assert names(html).index(prison) > bureau, "in the bureau, whose rate is as low as its own"
    assert names(html).index(division) > names(html).index(prison), "66.7% behind 50%"
    assert sorted_by(html) == [("ascending", "按时率")]


def test_every_heading_sorts_and_turns_round(owed, client):
    found = headings(text_of(client))
    assert len(found) == 13
    for label, query in found.items():
        once = text_of(client, f"?{query}")
        ((direction, shown),) = sorted_by(once)
        again = text_of(client, f"?{headings(once)[label]}")
        ((turned, _same),) = sorted_by(again)
        assert shown == label
        assert {direction, turned} == {"ascending", "descending"}, label
        assert names(once)[0] == names(again)[0], "what is above all others stays"
        assert len(names(once)) == len(names(again)) == 4, label
    assert "department=S01" in headings(text_of(client, "?department=S01"))["按时率"]


def test_siblings_are_sorted_within_what_they_belong_to(owed, client, departments):
    fewest, most = (names(text_of(client, f"?sort={sort}")) for sort in ("on_time", "-on_time"))
    of = {name: str(row) for name, row in departments.items()}

    assert fewest == [of["root"], of["bureau"], of["prison"], of["division"]]
    assert most == [of["root"], of["division"], of["bureau"], of["prison"]]


def test_another_order_is_named_and_ignored(owed, client):
    html = text_of(client, "?sort=-secret")

    assert "没有“-secret”这个选项" in html
    assert names(html) == names(text_of(client))


def test_the_figures_stand_beside_those_of_the_same_quarter_last_year(owed, client):
    quarter = periods.quarter_of(f"{owed:%Y-%m}")
    head = text_of(client).partition('class="headline"')[2].partition("</dl>")[0]
    rates = re.findall(r"period=(\d{4}-Q\d)\">[^<]*</a> <b>([^<]*)</b>", head)

    assert rates[:2] == [(quarter, "75%"), (periods.year_before(quarter), "0%")]
    narrowed = text_of(client, f"?period={quarter}")
    assert "去年同期" in narrowed, "although the filter leaves this quarter alone"
    assert rates[1] in re.findall(r"period=(\d{4}-Q\d)\">[^<]*</a> <b>([^<]*)</b>", narrowed)


def test_the_trend_says_what_it_shows(owed, client):
    last = periods.label(periods.quarter_of(f"{owed:%Y-%m}"))

    assert f"到{last}，按时率由 0% 升到 75%。" in text_of(client)


def test_the_table_can_be_taken_along(owed, client):
    shown = names(text_of(client, "?sort=-on_time"))
    table = client.get(f"{BOARD}export.csv?sort=-on_time").getvalue().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    found = json.loads(client.get(f"{BOARD}export.json?department=S01").getvalue())

    assert [row["责任部门"] for row in rows] == shown
    assert rows[1]["按时率"] == "66.7%"
    assert [row["department"] for row in found["records"]] == ["S01", "P01"]
    assert client.get(f"{BOARD}export.xlsx").getvalue().startswith(b"PK")


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        (2 / 3, "66.7%"), (1 / 3, "33.3%"), (0.5, "50%"), (1, "100%"), (0, "0%"), (None, "—"),
        (9999 / 10000, "99.9%"), (1 / 10000, "0.1%"), (0.99949, "99.9%"), (0.29, "29%"),
    ],
)  # fmt: skip
def test_shares_add_up_and_only_all_of_it_is_all(share, shown):
    assert percent(share) == shown
