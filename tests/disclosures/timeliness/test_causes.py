"""A publication brings about a duty: where duties change, the notice board is replaced."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from disclosures.models import Item, Obligation
from disclosures.timeliness.acts import perform
from disclosures.timeliness.events import record_event
from disclosures.timeliness.issued_verification import ISSUED
from disclosures.timeliness.issuing import issue, issue_all
from disclosures.timeliness.verification import check_obligations
from portal.acts.refused import ActRefused
from portal.base.audit.recomputing import HowFar
from tests.factories import (
    make_category,
    make_item,
    make_law,
    make_profile,
    make_requirement,
    next_version,
)

pytestmark = pytest.mark.pages

BOARD = {
    "code": "NOTICE-BOARD", "title_zh": "更换公开橱窗", "title_en": "Replacing the notice board",
    "kind": Item.Kind.DUTY, "term": Item.Term.AS_NEEDED, "frequency": "", "limit_number": 5,
    "caused_by": "duties_changed",
}  # fmt: skip


@pytest.fixture
def today():
    return timezone.localdate()


@pytest.fixture
def rule(departments, today):
    return make_requirement(
        departments, department=departments["root"], owing=["division"],
        valid_from=today - timedelta(days=30), **BOARD,
    )  # fmt: skip


@pytest.fixture
def profile(people):
    return make_profile("published", people)


def changed(profile, people, duties="只负责喝茶"):
    return next_version(profile, people, duties=duties, change_note="职责有调整")


def test_a_change_of_duties_is_one_duty_due_from_the_day_it_was_published(
    rule, profile, people, today, departments
):
    assert issue_all(today) <= 1
    assert not Obligation.objects.exists()
    second = changed(profile, people)

    for _run in range(2):
        issue_all(today)

    one = Obligation.objects.get()
    assert (one.department, one.counted_from, one.limit) == (
        departments["division"], today, "5 个工作日",
    )  # fmt: skip
    assert (one.cause_number, one.cause_version) == (second.number, 2)
    assert one.subject == f"部门职责有调整（{second.number} 第 2 版）"
    assert (one.subject_checked, one.recorded_by) == (True, None)
    assert [*check_obligations()] == []
    assert [*HowFar().go_on([ISSUED])] == []


def test_what_leaves_the_duties_as_they_are_brings_about_nothing(rule, profile, people, today):
    moved = next_version(profile, people, office_address="新市街2号")
    next_version(moved, people, duties=f"{moved.duties}\r\n")

    issue_all(today)

    assert not Obligation.objects.exists()


def test_a_department_without_a_part_of_the_task_leaves_it_to_the_responsible_one(
    rule, profile, people, today, departments
):
    rule.assignments.all().delete()
    changed(profile, people)
    issue_all(today)
    assert Obligation.objects.get().department == departments["root"]


def test_what_was_published_before_the_rule_brings_about_nothing(
    departments, profile, people, today
):
    changed(profile, people)
    rule = make_requirement(departments, valid_from=today + timedelta(days=1), **BOARD)
    issue(rule, today)
    assert not Obligation.objects.exists()


def test_nobody_registers_what_the_system_lists(rule, people, departments, today):
    with pytest.raises(ActRefused, match="由系统按发布的变化列出"):
        record_event(
            rule, departments["division"], "职责有调整", today, actor=people["author"],
            at=timezone.now(),
        )  # fmt: skip


def test_only_what_is_disclosed_as_needed_has_a_cause(departments):
    with pytest.raises(ValidationError, match="只有随时公开的有起因"):
        make_requirement(departments, **BOARD | {"term": Item.Term.LONG_TERM})


@pytest.mark.pages
def test_pages_lead_to_the_change(rule, profile, people, today, client, signed_in):
    second = changed(profile, people)
    issue_all(today)
    duty = Obligation.objects.get()
    for reader, url in (
        (client, duty.get_absolute_url()),
        (signed_in("author"), duty.admin_url),
    ):
        page = reader.get(url).content.decode()
        assert "部门职责有调整" in page
        assert f'href="{second.get_absolute_url()}"' in page
    assert "部门职责有调整" in client.get(rule.get_absolute_url()).content.decode()
    listed = signed_in("author").get("/admin/disclosures/obligation/").content.decode()
    assert duty.subject in listed


# A law ends.

RENEWED = BOARD | {
    "code": "BASIS-ENDED", "title_zh": "依据失效后更新", "title_en": "Renewing what lost its basis",
    "caused_by": "basis_ended", "limit_number": 20,
}  # fmt: skip
CITED = "《示例条例》第九条"


def test_what_rests_on_a_law_that_ends_falls_due_anew_and_its_next_version_meets_it(
    departments, people, today
):
    make_requirement(
        departments, department=departments["root"], owing=["division"],
        valid_from=today - timedelta(days=30), **RENEWED,
    )  # fmt: skip
    law = make_law("published", people, code="OLD", title="示例条例", level="local_regulation")
    item = make_item("published", people, category=make_category(), legal_basis=CITED)
    issue_all(today)
    assert not Obligation.objects.exists()

    next_version(law, people, effect="repealed", ended_on=today)
    for _run in range(2):
        issue_all(today)

    duty = Obligation.objects.get()
    assert (duty.department, duty.counted_from) == (departments["division"], today)
    assert (duty.cause_number, duty.cause_version) == (item.number, 1)
    assert duty.limit == "20 个工作日"
    given = {"actor": people["author"], "at": timezone.now(), "number": item.number}
    with pytest.raises(ActRefused, match="请先发布依据现行规定的新版本"):
        perform(duty, "settle", **given)
    next_version(item, people, legal_basis="《示例条例二》第一条", change_note="依据有变化")
    given["at"] = timezone.now()
    assert perform(duty, "settle", **given).settled_version == 2
    issue_all(today)
    assert Obligation.objects.count() == 1
    assert [*check_obligations()] == []
    assert [*HowFar().go_on([ISSUED])] == []


def test_what_ended_before_the_rule_held_brings_about_nothing(departments, people, today):
    make_requirement(
        departments, department=departments["root"], owing=["division"],
        valid_from=today - timedelta(days=30), **RENEWED,
    )  # fmt: skip
    law = make_law("published", people, code="OLD", title="示例条例", level="local_regulation")
    make_item("published", people, category=make_category(), legal_basis=CITED)
    next_version(law, people, effect="repealed", ended_on=today - timedelta(days=31))
    Item.objects.update(published_at=timezone.now() - timedelta(days=40))

    issue_all(today)

    assert not Obligation.objects.exists()
