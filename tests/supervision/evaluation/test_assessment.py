"""The year-end assessment: two groups of columns side by side, never one figure of both."""

import csv
import io
import json
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from disclosures.models import Obligation
from disclosures.timeliness.issuing import issue
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.base.departments.models import Department
from tests.factories import make_requirement

pytestmark = pytest.mark.pages

YEAR = timezone.localdate().year - 1
BUDGET = 12


@pytest.fixture
def observed(departments):
    """Last year the division was late once, on time once, and owes one still; one is waived."""
    requirement = make_requirement(
        departments, frequency="quarter", valid_from=date(YEAR - 1, 1, 1), owing=["division"]
    )
    issue(requirement, timezone.localdate())
    rows = list(
        Obligation.objects.filter(department=departments["division"], due_on__year=YEAR).order_by(
            "due_on"
        )
    )
    for row, late in ((rows[0], 0), (rows[1], 5)):
        Obligation.objects.filter(pk=row.pk).update(
            disclosed_on=row.due_on + timedelta(days=late),
            settled_number=f"640000/{YEAR}-0000{late}",
            nil_declared=True,
        )
    return rows


@pytest.fixture
def judged(round_in):
    return round_in("published", observed_from=date(YEAR, 1, 1), observed_until=date(YEAR, 12, 31))


def line_of(page, code):
    return next(line for line in page.context["lines"] if line.department.code == code)


def test_both_groups_stand_side_by_side(observed, judged, client):
    page = client.get(f"/assessment/{YEAR}/")
    line = line_of(page, "D11")
    due = len(observed)
    assert line.figures.on_time_rate == 1 / due
    assert line.figures.completeness == 2 / due
    assert line.figures.overdue == due - 2
    assert [str(one.total) for one in line.results] == ["80.80"]
    text = page.content.decode()
    assert f"/timeliness/obligations/?department=D11&amp;period={YEAR}&amp;state=overdue" in text
    assert f"{judged.get_absolute_url()}#D11" in text


def test_the_link_leads_to_what_was_counted(observed, judged, client):
    line = line_of(client.get(f"/assessment/{YEAR}/"), "D11")
    listed = client.get(line.overdue_address)
    assert listed.context["page"].paginator.count == line.figures.overdue
    listed = client.get(line.obligations_address)
    assert listed.context["page"].paginator.count == line.figures.total


def test_it_is_sorted_by_one_of_the_figures_and_by_no_mixture(observed, judged, client):
    found = client.get(f"/assessment/{YEAR}/").context["year"]
    assert set(found.orders) == {"on_time_rate", "completeness", "overdue", f"round-{judged.pk}"}
    for order in found.orders:
        page = client.get(f"/assessment/{YEAR}/?order={order}")
        assert page.context["lines"][0].department.code in ("D11", "ROOT"), order
        assert page.content.decode().count('aria-sort="descending"') == 1
    page = client.get(f"/assessment/{YEAR}/?order=total")
    assert "没有“total”这个选项" in page.content.decode()
    assert 'aria-sort="descending"' not in page.content.decode()


def test_the_page_and_its_tables_agree(observed, judged, client):
    page = client.get(f"/assessment/{YEAR}/?order=overdue")
    lines = page.context["lines"]

    answer = client.get(f"/assessment/{YEAR}/export.csv?order=overdue")
    rows = list(csv.reader(io.StringIO(b"".join(answer).decode("utf-8-sig"))))
    assert [row[0] for row in rows[1:]] == [line.department.code for line in lines]
    groups = [head.partition("：")[0] for head in rows[0][2:]]
    assert groups == ["系统观察"] * 3 + ["监督员评议"] * 2
    own = next(row for row in rows if row[0] == "D11")
    line = line_of(page, "D11")
    assert own[2:] == [
        str(round(line.figures.on_time_rate, 4)), str(round(line.figures.completeness, 4)),
        str(line.figures.overdue), "80.80", "2",
    ]  # fmt: skip

    told = json.loads(b"".join(client.get(f"/assessment/{YEAR}/export.json")))
    keys = {key.partition("_")[0] for key in told["records"][0]} - {"code", "department"}
    assert keys == {"observed", "judged"}
    assert client.get(f"/assessment/{YEAR}/export.xlsx").status_code == 200


def test_a_gap_is_a_gap(observed, judged, client):
    line = line_of(client.get(f"/assessment/{YEAR}/"), "S01")
    assert [one.total for one in line.results] == [None]
    assert line.figures.on_time_rate is None


def test_what_is_not_published_is_not_there(observed, round_in, client):
    evaluation = round_in(
        "prepared", observed_from=date(YEAR, 1, 1), observed_until=date(YEAR, 12, 31)
    )
    page = client.get(f"/assessment/{YEAR}/")
    assert page.context["judged"] == []
    assert evaluation.title not in page.content.decode()
    answer = client.get(f"/assessment/{YEAR}/export.csv")
    assert "80.80" not in b"".join(answer).decode("utf-8-sig")


@pytest.mark.parametrize("year", [0, 1999, YEAR + 2, 10**30])
@pytest.mark.parametrize("tail", ["", "export.csv"])
def test_other_years_are_not_there(year, tail, client, db):
    assert client.get(f"/assessment/{year}/{tail}").status_code == 404


def test_an_empty_year_says_so(client, db):
    assert "没有到期的公开义务" in client.get(f"/assessment/{YEAR}/").content.decode()


def test_an_export_by_staff_is_logged(judged, signed_in):
    signed_in("author").get(f"/assessment/{YEAR}/export.csv")
    assert Entry.objects.first().action == Action.EXPORTED


def test_many_departments_cost_what_few_cost(observed, judged, client, departments):
    from django.core.cache import cache

    def cost():
        cache.clear()
        with CaptureQueriesContext(connection) as captured:
            assert client.get(f"/assessment/{YEAR}/").status_code == 200
        return len(captured)

    cost()
    few = cost()
    for n in range(30):
        department = Department.objects.create(
            code=f"N{n}", name_zh=f"第{n}处", kind="division", parent=departments["root"]
        )
        row = Obligation.objects.get(pk=observed[0].pk)
        row.pk, row.department = None, department
        row.save(force_insert=True)
    assert cost() == few
    assert few <= BUDGET
