"""Nobody excuses themselves: a waiver has a ground and a day on which it lapses, is proposed by one
and decided by another outside the unit, stands in public, and hides no delay."""

import json
import random
from datetime import date, timedelta

import pytest
from django.utils import timezone

from disclosures.models import Obligation, Waiver
from disclosures.models.waiver import Status
from disclosures.timeliness.figures import figures_by, total
from disclosures.timeliness.reminders import remind
from disclosures.timeliness.verification import check_obligations
from disclosures.waivers.acts import waivers
from disclosures.waivers.proposing import propose_waiver
from portal.acts.act import Order
from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.notices.models import Notice
from portal.base.workdays.calendar import months_after
from tests.factories import waive

ADMIN = "/admin/disclosures/waiver/"
SOON = timezone.localdate() + timedelta(days=60)
GIVEN = {"ground": "internal", "reason": "过程性信息，讨论尚未结束", "reexamine_on": SOON}


@pytest.fixture
def propose(people):
    def do(obligation=None, who="author", **fields):
        given = GIVEN | {"obligation": obligation} | fields
        return propose_waiver(**given, actor=people[who], at=timezone.now())

    return do


@pytest.fixture
def decide(people):
    def do(waiver, name="grant", who="publisher", **given):
        return waivers.perform(waiver, name, actor=people[who], at=timezone.now(), **given)

    return do


def why(do, *args, **kwargs) -> str:
    with pytest.raises(ActRefused) as refused:
        do(*args, **kwargs)
    return " ".join(map(str, refused.value.reasons))


def figures(day=None):
    rows = Obligation.objects.owed()
    return total(figures_by("kind", rows, day or timezone.localdate()).values())


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"ground": ""}, "请选择不予公开的理由类别"),
        ({"ground": "other_law"}, "法律法规的名称和条款"),
        ({"ground": "other_law", "legal_basis": "有关规定"}, "法律法规的名称和条款"),
        ({"ground": "other_law", "legal_basis": "《保守国家秘密法》"}, "法律法规的名称和条款"),
        ({"reason": " "}, "请填写具体理由"),
        ({"reason": "当事人 11010519491231002X"}, "身份证"),
        ({"reason": "律" * 301}, "最多 300 字"),
        ({"reexamine_on": None}, "请填写复查日期"),
        ({"reexamine_on": timezone.localdate()}, "今天之后"),
        ({"reexamine_on": months_after(timezone.localdate(), 24) + timedelta(days=1)}, "第十八条"),
        ({"who": "stranger_author"}, "部门范围"),
        ({"who": "supervisor"}, "部门范围"),
        ({"who": "administrator"}, "部门范围"),
    ],
)
def test_without_a_ground_a_reason_and_a_day_there_is_none(owe, propose, fields, told):
    assert told in why(propose, owe(), **fields)
    assert not Waiver.objects.exists()
    assert not Entry.objects.filter(subject_kind="waiver").exists()


def test_it_is_proposed_by_one_and_decided_by_another_outside_the_unit(
    owe, propose, decide, people, departments, stands
):
    obligation = owe(due_in=5)
    own = propose(obligation, who="publisher")
    assert "不能自己决定" in why(decide, own)
    people["publisher2"].department = departments["division"]
    people["publisher2"].save()
    assert "本部门以外" in why(decide, own, who="publisher2")
    for who in ("author", "reviewer", "reviewer2", "supervisor", "administrator", "superuser"):
        assert why(decide, own, who=who)
    assert stands(obligation) == "due"
    assert not Entry.objects.filter(subject_kind="waiver", is_public=True).exists()
    people["publisher2"].department = departments["bureau"]
    people["publisher2"].save()

    granted = decide(own, who="publisher2")

    assert stands(obligation) == "waived"
    assert granted.status == Status.GRANTED
    assert granted.granted_on == timezone.localdate()
    assert Entry.objects.get(action="waiver_granted").is_public


def test_what_the_top_department_owes_is_decided_in_another_of_its_divisions(
    departments, propose, decide, people
):
    waiver = propose(None, who="reviewer2", department=departments["root"], title="内部会议纪要")
    assert "本部门以外" in why(decide, waiver)
    people["publisher2"].department = departments["division"]
    people["publisher2"].save()

    assert decide(waiver, who="publisher2").granted_on


def test_in_time_it_leaves_the_figures_and_lapses_on_its_day(owe, people, stands):
    obligation = owe(due_in=5)
    waive(obligation, people, reexamine_on=SOON)
    before, lapsed = obligation.due_on + timedelta(days=1), SOON + timedelta(days=1)

    assert stands(obligation, on=before) == "waived"
    assert figures(before).fallen_due == 0
    assert stands(obligation, on=SOON) == "waived"
    assert stands(obligation, on=lapsed) == "overdue"
    assert figures(lapsed).on_time_rate == 0
    row = Obligation.objects.get(pk=obligation.pk)
    assert row.days_late(lapsed) == 1, "while it was waived nobody was late"


def test_what_was_overdue_stays_counted_as_such(owe, people, stands):
    obligation = owe(due_in=-660)
    waive(obligation, people)

    assert stands(obligation) == "waived_late"
    found = figures()
    assert (found.overdue, found.waived, found.waived_late, found.fallen_due) == (0, 0, 1, 1)
    assert found.on_time_rate == found.completeness == 0


def test_disclosed_while_waived_is_on_time_after_it_lapsed_late(owe, act, people, stands, new_item):
    for code, days, state in (("A1", 20, "on_time"), ("B1", -20, "late")):
        obligation = owe(code=code, due_in=days)
        waive(obligation, people)
        item = new_item("published", title=f"事项{code}", body=f"<p>{code * 40}</p>")
        act(obligation, "settle", "author", number=item.number)
        assert stands(obligation) == state
    today = timezone.localdate()
    long_ago = {"waived_on": today - timedelta(days=90), "waived_until": today - timedelta(days=3)}
    Obligation.objects.filter(requirement__code="A1").update(
        due_on=today - timedelta(days=80), **long_ago
    )
    late = Obligation.objects.with_state(today).get(requirement__code="A1")
    assert (late.state, late.days_late(today)) == ("late", 3)
    assert figures().days[3] == 1


def test_a_decision_that_follows_without_a_gap_goes_on_from_the_first(
    owe, propose, decide, people, stands
):
    obligation = owe(due_in=5)
    first = waive(obligation, people, reexamine_on=SOON)
    Obligation.objects.filter(pk=obligation.pk).update(
        due_on=timezone.localdate() - timedelta(days=5),
        waived_on=timezone.localdate() - timedelta(days=30),
    )
    Waiver.objects.update(waived_since=timezone.localdate() - timedelta(days=30))
    later = SOON + timedelta(days=200)

    second = decide(propose(obligation, reexamine_on=later))

    assert stands(obligation, on=later) == "waived"
    assert second.waived_since == timezone.localdate() - timedelta(days=30)
    standing = dict(Waiver.objects.with_standing(SOON).values_list("pk", "standing"))
    assert standing == {first.pk: "replaced", second.pk: "in_force"}
    assert list(check_obligations()) == []


def test_revoked_it_is_owed_again_at_once(owe, decide, people, stands):
    obligation = owe(due_in=-3)
    waiver = waive(obligation, people)
    assert why(decide, waiver, "revoke", note=" ") == "请填写说明或理由。"

    decide(waiver, "revoke", note="可以公开了")

    assert stands(obligation) == "overdue"
    assert list(check_obligations()) == []
    assert "已撤销" in why(decide, waiver, "revoke", note="再撤")


def test_a_refused_proposal_can_be_made_anew_and_two_at_once_cannot(owe, propose, decide):
    obligation = owe()
    first = propose(obligation)
    assert "等待决定" in why(propose, obligation, who="colleague")
    decide(first, "refuse", note="应当公开")

    assert propose(obligation).status == Status.PROPOSED


def test_what_is_settled_or_not_owed_is_not_waived(owe, propose, decide, act, new_item):
    obligation = owe()
    waiting = propose(obligation)
    act(obligation, "settle", "author", number=new_item("published").number)

    assert "已经履行" in why(decide, waiting)
    assert "已经履行" in why(propose, obligation)
    Obligation.objects.filter(pk=obligation.pk).update(is_owed=False, settled_number="")
    assert "不再适用" in why(decide, waiting)


MAY = {
    "grant": {"publisher", "publisher2"},
    "refuse": {"publisher", "publisher2"},
    "revoke": {"publisher", "publisher2"},
}


@pytest.mark.pages
@pytest.mark.parametrize("name", MAY)
def test_each_act_is_for_these_people_alone(name, owe, propose, people):
    assert set(MAY) == set(waivers.acts)
    waiver = propose(owe())
    allowed = {
        who
        for who, person in people.items()
        if not waivers.not_permitted(waiver, Order.of(waivers.acts[name], person, timezone.now()))
    }

    assert allowed == MAY[name]


def test_the_register_holds_every_decision_and_no_proposal(owe, propose, decide, people, client):
    waive(owe(code="A1", due_in=-9), people, reason="职能已经划出去了")
    propose(owe(code="B1"), reason="还没有人决定的理由")
    held = propose(None, department=people["author"].department, title="评审会议记录")
    decide(held)

    page = client.get("/waivers/").content.decode()
    for told in ("职能已经划出去了", "决定时已经逾期", "评审会议记录"):
        assert told in page
    assert "还没有人决定的理由" not in page
    assert client.get(f"/waivers/{Waiver.objects.get(status='proposed').pk}/").status_code == 404
    one = client.get(held.get_absolute_url()).content.decode()
    assert "条例第十六条" in one
    assert f"{SOON:%Y-%m-%d}" in one
    assert "还没有人决定的理由" not in client.get("/log/").content.decode()
    assert client.get("/waivers/?standing=lapsed").context["page"].paginator.count == 0
    rows = json.loads(client.get("/waivers/export.json").getvalue())["records"]
    assert [row["was_overdue"] for row in rows] == [False, True]


def test_from_the_duty_to_the_register_through_the_pages(owe, signed_in, client):
    obligation = owe(due_in=-4)
    author, publisher = signed_in("author"), signed_in("publisher")
    page = author.get(f"/admin/disclosures/obligation/{obligation.pk}/change/").content.decode()
    address = f"{ADMIN}propose/{obligation.pk}/"
    assert address in page
    empty = author.post(address, {})
    assert empty.status_code == 422
    assert "请选择不予公开的理由类别" in empty.content.decode()

    told = {"ground": "third_party", "reason": "涉及商业秘密", "reexamine_on": f"{SOON:%Y-%m-%d}"}
    assert author.post(address, told).status_code == 302

    waiver = Waiver.objects.get()
    assert waiver.admin_url in publisher.get("/admin/").content.decode()
    assert waiver.admin_url not in author.get("/admin/").content.decode()
    act = f"{ADMIN}{waiver.pk}/act/grant/"
    assert author.get(act).status_code == 403
    asked = {"seen_revision": 0}
    assert publisher.post(act, asked).status_code == 302
    assert publisher.post(act, asked).status_code in (302, 409, 422)
    assert Entry.objects.filter(action="waiver_granted").count() == 1
    shown = client.get(obligation.get_absolute_url()).content.decode()
    assert "逾期后免予公开" in shown
    assert "涉及商业秘密" in shown
    assert client.get("/timeliness/obligations/?state=waived_late").status_code == 200


@pytest.mark.pages
def test_strangers_see_nothing_of_it_in_the_back_office(owe, propose, signed_in):
    waiver = propose(owe())
    for who, status in (("stranger_author", 404), ("administrator", 403), ("supervisor", 200)):
        assert signed_in(who).get(f"{ADMIN}{waiver.pk}/change/").status_code == status
    address = f"{ADMIN}propose/{waiver.obligation_id}/"
    assert signed_in("stranger_author").get(address).status_code == 403
    assert signed_in("supervisor").get(f"{ADMIN}propose/").status_code == 403


def test_nobody_is_reminded_of_what_is_waived_until_it_lapses(owe, people):
    waive(owe(due_in=3), people, reexamine_on=SOON)
    now = timezone.now()
    Notice.objects.all().delete()

    assert remind(now) == 0
    assert remind(now + timedelta(days=60)) == 0
    assert remind(now + timedelta(days=62)) > 0


def test_the_duty_and_the_register_must_agree(owe, people):
    obligation = owe(due_in=5)
    waive(obligation, people)
    assert list(check_obligations()) == []
    for changes in (
        {"waived_until": date(2099, 1, 1)}, {"waived_reason": "别的"}, {"waived_until": None},
    ):  # fmt: skip
        was = Obligation.objects.filter(pk=obligation.pk).values(*changes).get()
        Obligation.objects.filter(pk=obligation.pk).update(**changes)
        (found,) = check_obligations()
        assert "by the register" in found.text
        Obligation.objects.filter(pk=obligation.pk).update(**was)


def test_a_waiver_without_a_day_from_before_holds_no_longer(owe, stands):
    obligation = owe(due_in=-3)
    Obligation.objects.filter(pk=obligation.pk).update(
        waived_on=timezone.localdate(), waived_reason="不适用"
    )
    assert stands(obligation) == "overdue"


def test_the_figures_of_random_histories_equal_a_recount(owe, people):
    """Each day of some months, from the decisions alone."""
    chance, today = random.Random(18), timezone.localdate()
    obligation = owe(due_in=0)
    for _n in range(60):
        due_on = today + timedelta(days=chance.randint(-40, 40))
        granted = today + timedelta(days=chance.randint(-60, 40))
        until = granted + timedelta(days=chance.randint(0, 50))
        met = chance.choice([None, today + timedelta(days=chance.randint(-60, 60))])
        Obligation.objects.filter(pk=obligation.pk).update(
            due_on=due_on, waived_on=granted, waived_until=until, disclosed_on=met,
            nil_declared=met is not None,
        )  # fmt: skip
        for ahead in range(0, 90, 7):
            day = today + timedelta(days=ahead)
            last = max(due_on, until) if granted <= due_on else due_on
            if met:
                expected = "on_time" if met <= last else "late"
            elif day <= until:
                expected = "waived" if granted <= due_on else "waived_late"
            else:
                expected = "overdue" if day > due_on else "due"
            row = Obligation.objects.with_state(day).get(pk=obligation.pk)
            assert row.state == expected, (due_on, granted, until, met, day)
