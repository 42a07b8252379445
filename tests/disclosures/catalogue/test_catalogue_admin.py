"""The pages through which a publisher proposes a change of the catalogue and another decides."""

import re
from datetime import date, timedelta

import pytest
from django.utils import timezone

from disclosures.models import Obligation, RequirementChange
from disclosures.models.requirement_change import ChangeKind
from portal.base.audit.actions import Action as LogAction
from portal.base.audit.models import Entry
from portal.base.workdays.models import Limit
from tests.factories import make_requirement, propose_rule, release, requirement_of
from tests.forms import proposed, typed

pytestmark = pytest.mark.pages

RULES = "/admin/disclosures/requirement/"
CHANGES = "/admin/disclosures/requirementchange/"
TODAY = timezone.localdate()
LAST_YEAR = f"{TODAY.year - 1}"


def rule(departments, **changes) -> dict:
    return {
        "code": "BUDGET", "title_zh": "部门预算", "kind": "goal",
        "department": departments["division"].pk, "term": "periodic", "frequency": "year",
        "counted_from": "period_start", "limit_number": "2", "limit_unit": "month",
        "valid_from": f"{LAST_YEAR}-01-01",
        "article": "《条例》第二十条第（七）项",
        "assignments-TOTAL_FORMS": "1", "assignments-INITIAL_FORMS": "0",
        "assignments-0-department": departments["prison"].pk,
        "assignments-0-target": "公开收支总表", "assignments-0-target_value": "1",
        "assignments-0-target_unit": "份",
    } | changes  # fmt: skip


def released(client, change=None):
    change = change or RequirementChange.objects.latest("pk")
    address = f"{CHANGES}{change.pk}/act/release/"
    return client.post(address, {"seen_revision": change.revision})


def test_from_the_form_over_the_preview_to_the_public_page(departments, signed_in, client):
    publisher, other = signed_in("publisher"), signed_in("publisher2")
    start = f"{TODAY.year - 2}-01-01"
    data = rule(departments, valid_from=start)

    shown = publisher.post(f"{RULES}add/", data)

    assert shown.status_code == 200
    page = shown.content.decode()
    # Two months into a year: this year's is overdue from March on.
    late = 3 if date(TODAY.year, 3, 5) < TODAY else 2
    assert f"{late} 项随即向社会显示为逾期未公开" in page
    assert f"{TODAY.year - 2}年" in page
    assert "0 → " in page
    assert not RequirementChange.objects.exists()

    # What was not shown is shown first.
    again = publisher.post(f"{RULES}add/", data | {"seen": "别的"})
    assert again.status_code == 200
    answer = publisher.post(f"{RULES}add/", data | {"seen": shown.context["seen"]})

    change = RequirementChange.objects.get()
    assert answer.headers["Location"] == change.admin_url
    assert (change.kind, change.proposed["assignments"][0]["target_value"]) == ("add", "1.00")
    assert not Obligation.objects.exists()
    waits = publisher.get(change.admin_url).content.decode()
    assert "/act/refuse/" in waits
    assert "/act/release/" not in waits
    assert publisher.get(f"{CHANGES}{change.pk}/act/release/").status_code == 403
    asked = other.get(f"{CHANGES}{change.pk}/act/release/").content.decode()
    assert f"{late} 项随即向社会显示为逾期未公开" in asked
    assert change.admin_url in other.get("/admin/").content.decode()

    assert released(other).status_code == 302

    assert Obligation.objects.filter(due_on__lt=TODAY).count() == late
    acts = Entry.objects.exclude(action=LogAction.SIGNED_IN).order_by("sequence")
    assert [entry.action for entry in acts] == [
        "requirement_proposed", "requirement_released", LogAction.SYSTEM_RUN,
    ]  # fmt: skip
    page = client.get("/timeliness/requirements/BUDGET/").content.decode()
    assert "现行" in page
    assert f"#{acts[1].sequence}" in page
    assert "publisher" not in page


def test_a_long_list_of_what_is_overdue_is_cut_with_its_count(departments, signed_in):
    data = rule(departments, frequency="month", valid_from="2019-01-01", limit_number="1")
    page = signed_in("publisher").post(f"{RULES}add/", data).content.decode()

    late = int(re.search(r"(\d+) 项随即向社会显示为逾期未公开", page)[1])
    assert late > 80
    assert f"共 {late} 项，只列出前 50 项" in page


def test_without_a_day_it_begins_with_the_period_of_today(departments, signed_in):
    proposed(signed_in("publisher"), f"{RULES}add/", rule(departments, valid_from=""))

    assert RequirementChange.objects.get().proposed["valid_from"] == f"{TODAY.year}-01-01"


def test_a_change_is_shown_beside_what_was_and_waits_alone(departments, people, signed_in, client):
    row = make_requirement(departments, owing=["prison"])
    publisher, address = signed_in("publisher"), f"{RULES}{row.pk}/change/"
    data = typed(publisher, address, title_zh="新的名称")
    refused = publisher.post(address, data | {"seen": proposed_digest(publisher, address, data)})
    assert refused.status_code == 422
    assert "请填写理由" in refused.content.decode()
    assert proposed(publisher, address, data | {"reason": "名称有误"}).status_code == 302

    waits = publisher.get(address).content.decode()
    assert "已有变更等待决定" in waits
    assert 'name="title_zh"' not in waits
    page = signed_in("publisher2").get(RequirementChange.objects.get().admin_url).content.decode()
    for told in ("罪犯伙食账目", "新的名称", "名称有误"):
        assert told in page
    assert "新的名称" not in client.get("/timeliness/requirements/MEALS/").content.decode()

    released(signed_in("publisher2"))

    shown = client.get("/timeliness/requirements/MEALS/").content.decode()
    for told in ("<del>罪犯伙食账目</del> → 新的名称", "名称有误"):
        assert told in shown


def proposed_digest(client, address, data) -> str:
    return client.post(address, data).context["seen"]


def test_a_withdrawal_shows_what_goes_and_asks_why(departments, people, signed_in, client):
    row = release(propose_rule(requirement_of(departments), people), people).requirement
    publisher, address = signed_in("publisher"), f"{RULES}{row.pk}/withdraw/"
    count = Obligation.objects.count()
    page = publisher.get(address).content.decode()
    assert f"{count} 项公开义务不再计入" in page
    assert address in publisher.get(f"{RULES}{row.pk}/change/").content.decode()
    assert publisher.post(address, {"reason": ""}).status_code == 422

    answer = publisher.post(address, {"reason": "误列入"})

    change = RequirementChange.objects.latest("pk")
    assert (change.kind, answer.headers["Location"]) == (ChangeKind.WITHDRAW, change.admin_url)
    assert released(signed_in("publisher2")).status_code == 302
    assert not Obligation.objects.owed().exists()
    assert "误列入" in publisher.get(f"{RULES}{row.pk}/change/").content.decode()
    assert address not in publisher.get(f"{RULES}{row.pk}/change/").content.decode()
    assert publisher.post(address, {"reason": "再次"}).status_code == 422


def test_the_limit_of_a_rule_is_not_edited_in_place(departments, people, signed_in):
    row = make_requirement(departments)
    client, address = signed_in("publisher"), f"{RULES}{row.pk}/change/"
    data = typed(client, address, reason="改", limit_number="3", code="OTHER", channels="网站")

    assert proposed(client, address, data).status_code == 302

    change = RequirementChange.objects.get()
    assert (change.code, change.proposed["limit_number"]) == ("MEALS", 20)


@pytest.mark.parametrize(
    "wrong",
    [
        {"limit_number": "0"}, {"limit_number": "-1"}, {"frequency": ""},
        {"valid_from": "0000-01-01"},
        {"valid_until": "2001-01-01"}, {"assignments-0-target": "11010519491231002X"},
        {"code": "' OR 1=1"}, {"department": "999"},
    ],
)  # fmt: skip
def test_a_rule_that_makes_no_sense_is_refused(departments, signed_in, wrong):
    answer = signed_in("publisher").post(f"{RULES}add/", rule(departments, **wrong))

    assert answer.status_code == 200
    assert "errorlist" in answer.content.decode()
    assert not RequirementChange.objects.exists()
    assert not Entry.objects.exclude(action=LogAction.SIGNED_IN).exists()


def test_an_ended_rule_cannot_be_reopened_under_the_one_that_followed(departments, signed_in):
    ended = make_requirement(departments, valid_until=date(2025, 12, 31))
    make_requirement(departments, valid_from=date(2026, 1, 1))
    client, url = signed_in("publisher"), f"{RULES}{ended.pk}/change/"

    answer = client.post(url, typed(client, url, valid_until=""))

    assert "已有一条规定" in str(answer.context["adminform"].form.errors["valid_until"])


def test_a_rule_whose_limit_ends_before_it_begins_is_still_edited(departments, signed_in):
    """Its limit and its first day are read-only: nothing is said of what nobody can change."""
    row = make_requirement(
        departments, limit_code="disclosure", limit_number=None, limit_unit="",
        valid_from=TODAY + timedelta(days=60),
    )  # fmt: skip
    Limit.objects.filter(code="disclosure", effective_until=None).update(
        effective_until=TODAY + timedelta(days=30)
    )
    client, url = signed_in("publisher"), f"{RULES}{row.pk}/change/"

    assert (
        proposed(client, url, typed(client, url, title_zh="新的名称", reason="改")).status_code
        == 302
    )

    released(signed_in("publisher2"))
    row.refresh_from_db()
    assert row.title_zh == "新的名称"


@pytest.mark.parametrize("who", ["author", "reviewer", "supervisor", "administrator", "superuser"])
def test_who_sees_the_changes(departments, people, signed_in, who):
    change = propose_rule(requirement_of(departments), people)
    client, sees = signed_in(who), who == "supervisor"

    assert client.get(CHANGES).status_code == (200 if sees else 403)
    assert client.get(change.admin_url).status_code == (200 if sees else 403)
    assert (
        client.post(f"{CHANGES}{change.pk}/act/release/", {"seen_revision": 0}).status_code == 403
    )
    assert client.post(f"{RULES}add/", rule(departments)).status_code == 403
