"""The demonstration's catalogue: every row of its tables, through import and the moves."""

import csv

import pytest
from django.utils import timezone

from approvals.models import Approval, Law, Penalty
from portal.audit.models import Action, Entry
from portal.demo import catalogue, load

ROWS = {"laws": 87, "approvals": 30, "penalties": 129}
SPOT_CHECKS = [
    ("XK-01", "律师执业、变更、注销许可", 30, "working_day"),
    ("XK-13", "港澳律师事务所驻内地代表机构设立、变更、注销许可", 6, "month"),
    ("SP-01", "法律援助申请审查(自治区法律援助机构受理案件)", 7, "day"),
    ("SP-10", "公证机构负责人备案", None, ""),
]
PENALTIES = [
    ("CF-001", "LAWYERS_LAW 第四十七条第（一）项", 5000, 3),
    ("CF-050", None, None, None),
    ("CF-129", "LEGAL_AID_REG_2003 第二十八条第（二）项", None, 3),
]
LAWS = [
    ("CONSTITUTION", "in_force", ""),
    ("LEGAL_AID_REG_2003", "superseded", "LEGAL_AID_LAW"),
    ("PETITION_REG_2005", "repealed", ""),
]


@pytest.fixture
def loaded(db):
    load.load_departments()
    load.load_people("a password")
    load.load_hotlines()
    team = load.Team()
    return catalogue.load(*team.of_the_whole_department()), team


def table(name) -> list[dict]:
    with (catalogue.DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_row_is_published_and_the_sets_count_as_the_report_says(loaded, client):
    count, team = loaded
    assert count == sum(ROWS.values())
    assert {name: len(table(name)) for name in ROWS} == ROWS
    for name, model in (("laws", Law), ("approvals", Approval), ("penalties", Penalty)):
        assert model.objects.public(timezone.now()).count() == ROWS[name]
    assert Entry.objects.filter(action=Action.PUBLISHED).count() == sum(ROWS.values())

    for address, expected in {
        "/approvals/?type=licence&set=report-2009": 11,
        "/approvals/?type=other_approval&set=report-2009": 15,
        "/penalties/?set=report-2009": 104,
        "/laws/?set=report-2009": 65,
    }.items():
        assert client.get(address).context["page"].paginator.count == expected, address

    for code, title, limit, unit in SPOT_CHECKS:
        found = Approval.objects.get(code=code)
        assert (found.title, found.statutory_limit, found.statutory_unit) == (title, limit, unit)
    for code, basis, fine, months in PENALTIES:
        found = Penalty.objects.get(code=code)
        row = next(row for row in table("penalties") if row["code"] == code)
        assert found.title == row["title"]
        assert str(found.fine_max or "") == row["fine_max"]
        if basis:
            assert [str(one) for one in found.bases.all()] == [basis]
            assert (found.fine_max, found.suspension_max) == (fine, months)
    for code, effect, replacement in LAWS:
        found = Law.objects.get(code=code)
        assert (found.effect, found.superseded_by) == (effect, replacement)

    # Nothing is loaded twice.
    assert catalogue.load(*team.of_the_whole_department()) == 0
