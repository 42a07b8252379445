"""No requirement by one person alone: one proposes, another decides, outside the units that it
would relieve; until then nothing of it is public or owed."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from disclosures.catalogue import desk
from disclosures.catalogue.acts import changes
from disclosures.catalogue.proposing import change_to, first_day
from disclosures.catalogue.values import CatalogueRow, relieved
from disclosures.catalogue.verification import check_catalogue
from disclosures.models import Assignment, Item, Obligation, Requirement, RequirementChange, State
from disclosures.models.requirement_change import ChangeKind, ChangeStatus
from disclosures.timeliness.acts import perform as fulfil
from disclosures.timeliness.events import record_event
from disclosures.timeliness.figures import figures_by, total
from disclosures.timeliness.issuing import issue, issue_all
from portal.acts.act import Order
from portal.acts.refused import ActRefused, LostRace
from portal.base.audit import log
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, User
from portal.base.notices.models import Notice
from tests.factories import (
    lists_of,
    make_departments,
    make_move,
    make_people,
    make_requirement,
    propose_rule,
    propose_withdrawal,
    release,
    requirement_of,
    waive,
)
from tests.threads import at_once

TODAY = timezone.localdate()
SOON = TODAY + timedelta(days=40)


def why(do, *args, **kwargs) -> str:
    with pytest.raises(ActRefused) as refused:
        do(*args, **kwargs)
    return " ".join(map(str, refused.value.reasons))


def decide(change, name, person, **given):
    given |= {"note": "写明理由"} if name == "refuse" else {}
    return changes.perform(change, name, actor=person, at=timezone.now(), **given)


def waits_for(person) -> list[str]:
    """Which lists of the desk."""
    return [one.name for one in lists_of(desk.room(), person, TODAY)]


def states() -> dict:
    found = total(figures_by("kind", Obligation.objects.owed(), TODAY).values()).states
    return {str(state): count for state, count in found.items() if count}


MAY = {"release": {"publisher2"}, "refuse": {"publisher", "publisher2"}}


@pytest.mark.parametrize("name", MAY)
def test_each_act_is_for_these_people_alone(name, departments, people):
    assert set(MAY) == set(changes.acts)
    change = propose_rule(requirement_of(departments), people)
    allowed = {
        who
        for who, person in people.items()
        if not changes.not_permitted(change, Order.of(changes.acts[name], person, timezone.now()))
    }

    assert allowed == MAY[name]


@pytest.mark.parametrize("who", ["author", "reviewer", "supervisor", "administrator", "superuser"])
def test_only_publishers_propose(departments, people, who):
    assert "只有发布人" in why(propose_rule, requirement_of(departments), people, who=who)
    assert not RequirementChange.objects.exists()
    assert not Entry.objects.filter(subject_kind="requirementchange").exists()


def test_until_it_is_released_nothing_is_public_or_owed(departments, people, client):
    change = propose_rule(requirement_of(departments, title_zh="石榴火炬账目"), people)
    issue_all(TODAY)

    assert not Requirement.objects.exists()
    assert not Obligation.objects.exists()
    assert client.get("/timeliness/requirements/MEALS/").status_code == 404
    for page in ("/timeliness/requirements/", "/timeliness/", "/log/"):
        assert "石榴火炬" not in client.get(page).content.decode()
    assert not Entry.objects.get(subject_kind="requirementchange").is_public
    assert "不能自己决定" in why(release, change, people, "publisher")

    release(change, people)

    assert Requirement.objects.get().title_zh == "石榴火炬账目"
    assert Obligation.objects.count() == len(Requirement.objects.get().periods(TODAY))
    assert "石榴火炬" in client.get("/timeliness/requirements/MEALS/").content.decode()
    assert Entry.objects.get(action="requirement_released").is_public
    assert list(check_catalogue()) == []


@pytest.mark.pages
@pytest.mark.parametrize("name", MAY)
@pytest.mark.parametrize("first", ["release", "refuse"])
def test_what_is_decided_is_not_decided_again(departments, people, first, name):
    change = propose_rule(requirement_of(departments), people)
    decided = decide(change, first, people["publisher2"])

    assert decided.get_status_display() in why(decide, change, name, people["publisher2"])
    assert Requirement.objects.count() == (first == "release")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"limit_number": None}, "法定时限"),
        ({"frequency": ""}, "公开频次"),
        ({"valid_from": date(2008, 4, 30)}, "2008-05-01"),
        ({"title_zh": "身份证 11010519491231002X"}, "身份证"),
        ({"reason": "律" * 301}, "最多 300 字"),
        ({"reason": "电话 13812345678"}, "手机"),
        ({"code": "TAKEN", "valid_from": date(2025, 6, 1)}, "已有一条规定"),
        ({"code": "WAITS"}, "等待决定"),
    ],
)
def test_a_proposal_that_cannot_be_released_is_refused(departments, people, fields, told):
    make_requirement(departments, code="TAKEN")
    propose_rule(requirement_of(departments, code="WAITS"), people)
    reason = {"reason": fields.pop("reason")} if "reason" in fields else {}

    assert told in why(propose_rule, requirement_of(departments, **fields), people, **reason)
    assert RequirementChange.objects.count() == 1


def test_a_change_says_why_and_changes_something_but_not_what_periods_follow_from(
    departments, people
):
    rule = make_requirement(departments)
    assert "没有改动" in why(propose_rule, rule, people)
    rule.title_zh = "新名称"
    assert "请填写理由" in why(propose_rule, rule, people, reason=" ")
    rule.frequency = "year"
    assert "另立一条" in why(propose_rule, rule, people)
    assert "请填写理由" in why(propose_withdrawal, rule, people, reason="")


def test_what_moved_meanwhile_is_not_released(departments, people):
    rule = make_requirement(departments)
    rule.title_en = "Anew"
    change = propose_rule(rule, people)
    Requirement.objects.update(channels="网站")

    assert "有变动" in why(release, change, people)
    decide(change, "refuse", people["publisher"])
    assert RequirementChange.objects.get().status == ChangeStatus.REFUSED
    assert propose_rule(rule, people).pk != change.pk


def test_a_department_gone_meanwhile_is_named(departments, people):
    gone = Department.objects.create(code="GONE", name_zh="撤掉的", kind="division")
    change = propose_rule(requirement_of(departments), people, owing=[gone])
    gone.delete()

    assert "GONE" in why(release, change, people)


# Whom a change relieves: by hand.


def with_target(departments, text):
    return Assignment(department=departments["prison"], target=text)


RELIEVED = {
    "its end": (lambda r, d: setattr(r, "valid_until", SOON), None, {"S01", "P01"}),
    "its words": (lambda r, d: setattr(r, "content", "收支"), None, {"S01", "P01"}),
    "its name": (lambda r, d: setattr(r, "title_zh", "别的"), None, {"S01", "P01"}),
    "a translation": (lambda r, d: setattr(r, "title_en", "Other"), None, set()),
    "one more": (None, lambda d: [d["bureau"], d["prison"], d["division"]], set()),
    "one taken off": (None, lambda d: [d["bureau"]], {"P01"}),
    "one in the place of another": (None, lambda d: [d["bureau"], d["division"]], {"P01"}),
    "nobody named": (None, lambda d: [], {"S01", "P01"}),
    "a target": (None, lambda d: [d["bureau"], with_target(d, "每季度")], {"P01"}),
    "owed later": (
        None,
        lambda d: [Assignment(department=d["bureau"], owed_from=SOON), d["prison"]],
        {"S01"},
    ),
}


@pytest.mark.pages
@pytest.mark.parametrize("case", RELIEVED)
def test_whom_a_change_relieves(departments, case):
    edit, owing, units = RELIEVED[case]
    rule = make_requirement(departments, owing=["bureau", "prison"])
    row = CatalogueRow.stored(rule)
    if edit:
        edit(rule, departments)
        row = CatalogueRow(rule, row.assignments)
    if owing:
        found = owing(departments)
        row = CatalogueRow(rule, [
            one if isinstance(one, Assignment) else Assignment(department=one) for one in found
        ])  # fmt: skip

    assert relieved(change_to(row, "理由", today=TODAY)) == units


def test_naming_others_relieves_the_responsible_department(departments):
    rule = make_requirement(departments)
    row = CatalogueRow(rule, [Assignment(department=departments["prison"])])

    assert relieved(change_to(row, "理由", today=TODAY)) == {"D11"}


def test_more_time_to_a_rule_that_ends_relieves_nobody_and_less_all(departments):
    rule = make_requirement(departments, valid_until=SOON)
    for until, units in ((None, set()), (SOON + timedelta(1), set()), (TODAY, {"D11"})):
        rule.valid_until = until
        assert relieved(change_to(CatalogueRow(rule, []), "理由", today=TODAY)) == units


def test_nobody_of_the_unit_below_it_or_its_successor_relieves_it(departments, people):
    section = Department.objects.create(
        code="D1101", name_zh="一科", kind="division", parent=departments["division"]
    )
    heir = Department.objects.create(code="D99", name_zh="接手处", kind="division")
    rule = make_requirement(departments)
    issue(rule, TODAY)
    change = propose_withdrawal(rule, people)
    decider = people["publisher2"]

    def moved_to(department):
        User.objects.filter(pk=decider.pk).update(department=department)
        return User.objects.get(pk=decider.pk)

    for own in (departments["division"], section):
        assert "律师工作处" in why(decide, change, "release", moved_to(own))
    assert waits_for(moved_to(section)) == []
    Department.objects.filter(pk=departments["division"].pk).update(
        successor=heir, active_until=TODAY
    )
    assert "律师工作处" in why(decide, change, "release", moved_to(heir))
    outside = moved_to(departments["bureau"])
    assert waits_for(outside) == ["requirements"]

    assert decide(change, "release", outside).status == ChangeStatus.RELEASED


def test_who_is_of_the_unit_may_still_put_a_duty_on_it(departments, people):
    people["publisher2"].department = departments["division"]
    people["publisher2"].save()

    release(propose_rule(requirement_of(departments), people), people)

    assert Obligation.objects.filter(department=departments["division"]).exists()


# What a release does.


def test_each_department_keeps_its_row_and_who_is_added_owes_from_that_day(departments, people):
    rule = make_requirement(departments, owing=["bureau", "prison"])
    issue(rule, TODAY)
    kept = rule.assignments.get(department=departments["bureau"]).pk
    owing = [departments["bureau"], departments["division"]]

    release(propose_rule(rule, people, owing=owing), people)

    rows = {one.department.code: one for one in rule.assignments.select_related("department")}
    assert (set(rows), rows["S01"].pk) == ({"S01", "D11"}, kept)
    assert rows["D11"].owed_from == TODAY
    new = Obligation.objects.filter(department=departments["division"])
    assert new.exists()
    assert not new.filter(due_on__lt=TODAY).exists()
    assert list(check_catalogue()) == []


def test_without_a_day_it_holds_from_the_period_of_today(departments):
    assert first_day("NEW", "quarter", date(2026, 5, 20)) == date(2026, 4, 1)
    assert first_day("NEW", "", date(2026, 5, 20)) == date(2026, 5, 20)
    make_requirement(departments, code="OLD", valid_until=date(2026, 5, 10))
    assert first_day("OLD", "quarter", date(2026, 5, 20)) == date(2026, 5, 11)


def test_an_end_is_told_as_such(departments, people):
    rule = make_requirement(departments)
    rule.valid_until = SOON
    change = release(propose_rule(rule, people, reason="法律修改"), people)

    assert change.kind == ChangeKind.END
    assert Requirement.objects.get().valid_until == SOON


@pytest.fixture
def history(departments, people, new_item):
    """Of a monthly rule: on time, late, nil, waived late, overdue and due; two are carried on."""
    first = TODAY.replace(day=1)
    for _n in range(7):
        first = (first - timedelta(days=1)).replace(day=1)
    rule = requirement_of(departments, frequency="month", valid_from=first, limit_number=2)
    release(propose_rule(rule, people), people)
    rows = list(Obligation.objects.order_by("due_on"))
    at, item = timezone.now(), new_item("published")
    fulfil(rows[0], "settle", actor=people["author"], at=at, number=item.number)
    fulfil(rows[1], "propose_nil", actor=people["author"], at=at, note="没有")
    fulfil(rows[1], "declare_nil", actor=people["publisher"], at=at)
    waive(rows[2], people)
    fulfil(rows[3], "propose_nil", actor=people["author"], at=at, note="没有")
    return item, rows


def test_a_withdrawal_takes_what_was_not_met_and_wipes_no_delay_out(
    history, people, departments, client
):
    item, rows = history
    assert states() == {
        "late": 2, "waived_late": 1, "overdue": len(rows) - 4, "due": 1,
    }  # fmt: skip
    rule = Requirement.objects.get()
    change = propose_withdrawal(rule, people)
    assert "撤销" not in client.get(rule.get_absolute_url()).content.decode()

    release(change, people)
    issue_all(TODAY)

    assert states() == {"late": 2}
    rule.refresh_from_db()
    assert (rule.withdrawn_on, rule.withdrawn_reason) == (TODAY, "误列入目录")
    entry = Entry.objects.get(action="requirement_released", subject_number=str(change.pk))
    assert entry.detail.changes["withdrawn"] == len(rows) - 2
    page = client.get(rule.get_absolute_url()).content.decode()
    assert "误列入目录" in page
    assert f"{TODAY}" in page
    assert f"{len(rows) - 2} 项公开义务不再计入" in page
    listed = "/timeliness/requirements/?standing=withdrawn"
    assert rule.code in client.get(listed).content.decode()
    assert rule.code not in client.get("/timeliness/requirements/").content.decode()
    gone = client.get(rows[-1].get_absolute_url())
    assert gone.status_code == 410
    assert "误列入目录" in gone.content.decode()
    assert list(check_catalogue()) == []
    # What was late does not go by withdrawing what settled it, or by another run.
    make_move(item, "withdraw", people["publisher"])
    Requirement.objects.update(issued_by_rule="")
    issue_all(TODAY)
    assert states() == {"late": 1, "overdue": 1}


def test_of_a_withdrawn_rule_nothing_follows_and_another_may_stand_in_its_place(
    departments, people
):
    rule = make_requirement(departments, term=Item.Term.AS_NEEDED, frequency="")
    release(propose_withdrawal(rule, people), people)
    event = (departments["division"], "办法", TODAY)
    how = {"actor": people["author"], "at": timezone.now()}
    rule.refresh_from_db()
    assert "施行期间" in why(record_event, rule, *event, **how)
    rule.title_zh = "别的"
    assert "已经撤销" in why(propose_rule, rule, people)
    assert "已经撤销" in why(propose_withdrawal, rule, people)

    again = release(propose_rule(requirement_of(departments), people), people)

    assert Requirement.objects.filter(code="MEALS").count() == 2
    assert again.requirement.periods(TODAY)


# Told, and raced.


def test_who_may_decide_and_who_proposed_are_told(departments, people):
    change = propose_rule(requirement_of(departments), people)
    told = Notice.objects.get()
    assert (told.recipient, told.kind) == (people["publisher2"], "requirement_to_decide")
    assert told.path == change.admin_url
    release(change, people)
    told = Notice.objects.latest("pk")
    assert (told.recipient, told.kind) == (people["publisher"], "requirement_decided")
    assert waits_for(people["publisher2"]) == []


def _outcome(do) -> str:
    try:
        return do().status
    except (LostRace, ActRefused) as error:
        return type(error).__name__


def test_of_two_who_decide_at_the_same_moment_one_does(committed_db):
    departments = make_departments()
    people = make_people(departments)
    third = User.objects.create(username="third", role="publisher", department=departments["root"])
    change = propose_rule(requirement_of(departments), people)
    who = [people["publisher2"], third]

    def work(number):
        return _outcome(lambda: decide(change, "release", who[number], seen_revision=0))

    assert sorted(at_once(2, work)) == ["LostRace", "released"]
    assert Requirement.objects.count() == 1
    assert Entry.objects.filter(action="requirement_released").count() == 1


def test_of_two_proposals_at_the_same_moment_one_waits(committed_db):
    departments = make_departments()
    people = make_people(departments)

    def work(number):
        rule = requirement_of(departments)
        return _outcome(lambda: propose_rule(rule, people, who=["publisher", "publisher2"][number]))

    assert sorted(at_once(2, work)) == ["ActRefused", "proposed"]


# Verified.

ALTERED = {
    "a row": lambda: Requirement.objects.update(limit_number=200),
    "its end": lambda: Requirement.objects.update(valid_until=date(2025, 3, 1)),
    "a withdrawal": lambda: Requirement.objects.update(withdrawn_on=TODAY, withdrawn_reason="别的"),
    "one who owes": lambda: Assignment.objects.all().delete(),
    "a target": lambda: Assignment.objects.update(target="少一些"),
}


@pytest.mark.parametrize("case", ALTERED)
def test_a_catalogue_that_is_not_what_was_released_is_named(departments, people, case):
    owing = [departments["prison"], departments["bureau"]]
    release(propose_rule(requirement_of(departments), people, owing=owing), people)
    assert list(check_catalogue()) == []

    ALTERED[case]()

    (found,) = check_catalogue()
    assert "altered" in found.text


def test_what_one_alone_edited_is_named_since_two_are_needed(departments, people):
    rule = make_requirement(departments)
    subject = log.Subject("requirement", rule.code)
    log.append("changed", subject, actor=people["publisher"])
    assert list(check_catalogue()) == []
    propose_withdrawal(rule, people)
    log.append("changed", subject, actor=people["publisher"])

    (found,) = check_catalogue()
    assert "by one alone" in found.text


def test_states_of_the_board_are_those_of_the_catalogue():
    """A withdrawn duty has no state of its own: it does not count."""
    assert {str(state) for state in State} == {
        "on_time", "late", "overdue", "due", "waived", "waived_late",
    }  # fmt: skip
