"""Who may do what with a demand, in which state; by two people, and never by the unit itself."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from portal.acts.act import Order
from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Role, User
from portal.base.notices.models import Notice
from portal.supervision.demands.acts import demands, perform
from portal.supervision.demands.models import Demand, DemandAnswer
from tests.factories import make_departments, make_people
from tests.supervision.demands.made import ANSWER, SUBJECT, demand_on, overdue_demand, take
from tests.supervision.tickets.reports import make_report
from tests.threads import at_once

RESIDENT_ID = "11010519491231002X"
UNIT = {"author", "colleague"}
# act: from which states, by whom, of a demand that the author answered and the reviewer released.
TABLE = {
    "answer": ({"open", "drafted"}, {*UNIT, "reviewer", "reviewer2"}),
    "release": ({"drafted"}, {"reviewer", "reviewer2", "publisher", "publisher2"}),
    "return": ({"drafted"}, {"reviewer", "reviewer2", "publisher", "publisher2"}),
    "ask_anew": ({"answered"}, {"supervisor", "supervisor2"}),
    "close": ({"answered"}, {"supervisor2", "publisher", "publisher2"}),
    "withdraw": ({"open", "drafted", "answered"}, {"supervisor", "supervisor2"}),
}
WAYS = {
    "open": (),
    "drafted": ("answer",),
    "answered": ("answer", "release"),
    "closed": ("answer", "release", "close"),
    "withdrawn": ("withdraw",),
}


@pytest.fixture
def people(people):
    people["supervisor2"] = User.objects.create(
        username="supervisor2", display_name="另一名监督员", role=Role.SUPERVISOR, is_staff=True
    )
    return people


def why(act, *args, **kwargs) -> str:
    with pytest.raises(ActRefused) as refused:
        act(*args, **kwargs)
    return " ".join(map(str, refused.value.reasons))


@pytest.mark.pages
@pytest.mark.parametrize("state", WAYS)
def test_each_act_is_for_these_people_in_these_states_alone(state, people):
    assert set(TABLE) == set(demands.acts)
    demand = take(demand_on(people), people, *WAYS[state])
    assert demand.state == state

    for name, (states, may) in TABLE.items():
        act = demands.acts[name]
        offered = {
            who
            for who, person in people.items()
            if demands.is_offered(demand, Order.of(act, person, timezone.now()))
        }
        assert offered == (may if state in states else set()), name


def test_only_supervisors_demand(people):
    for who in people.keys() - {"supervisor", "supervisor2"}:
        assert "只有监督员" in why(demand_on, people, who=who)
    assert not Demand.objects.exists()


@pytest.mark.pages
@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"subject": ""}, "请填写索引号或者督办事项"),
        ({"record_number": "640000/2026-00001", "subject": "又一件"}, "只填一项"),
        ({"record_number": "640000/2026-99999"}, "没有这个索引号"),
        ({"department": None}, "请选择被督办部门"),
        ({"text": " "}, "请填写“督办要求”"),
        ({"text": "律" * 1001}, "最多 1000 字"),
        ({"text": f"当事人 {RESIDENT_ID}"}, "身份证"),
        ({"ground": ""}, "请填写“督办依据”"),
        ({"subject": f"当事人 {RESIDENT_ID}"}, "身份证"),
        ({"due_on": None}, "请填写答复期限"),
        ({"due_on": timezone.localdate()}, "今天之后"),
        ({"due_on": timezone.localdate() + timedelta(days=200)}, "最迟"),
        ({"at": timezone.make_aware(timezone.datetime(2026, 9, 25)),
          "due_on": date(2026, 10, 1)}, "不上班"),
    ],
)  # fmt: skip
def test_a_demand_says_what_of_whom_on_what_ground_and_by_when(people, fields, told):
    assert told in why(demand_on, people, **fields)
    assert not Demand.objects.exists()
    assert not Entry.objects.filter(subject_kind="demand").exists()


def test_every_reason_is_told_at_once(people):
    told = why(demand_on, people, text="", ground="", due_on=None, department=None)
    for reason in ("督办要求", "督办依据", "答复期限", "被督办部门"):
        assert reason in told


def test_it_is_addressed_to_whoever_is_in_charge(people, departments, new_item):
    record = new_item("published")
    demand = demand_on(people, record_number=record.number)
    assert demand.department == departments["division"]
    told = why(demand_on, people, record_number=record.number, department=departments["bureau"])
    assert "律师工作处" in told


def test_what_complains_of_a_unit_is_not_demanded_of_it(people, departments):
    ticket = make_report(kind="complaint", about="/departments/S01/")
    for name in ("bureau", "prison"):
        told = why(demand_on, people, ticket=ticket, department=departments[name])
        assert "投诉不能交给被投诉的部门" in told
    assert demand_on(people, ticket=ticket).ticket == ticket


def test_one_thing_is_demanded_once_at_a_time(people):
    ticket = make_report()
    first = demand_on(people, ticket=ticket)
    assert "正在督办" in why(demand_on, people, ticket=ticket, text="另一个要求")
    demand_on(people)
    assert "正在督办" in why(demand_on, people), "the second of two clicks"
    take(first, people, "withdraw")
    assert demand_on(people, ticket=ticket).pk != first.pk


def test_an_abolished_units_successor_answers(people, departments):
    demand = demand_on(people)
    Department.objects.filter(pk=departments["division"].pk).update(
        active_until=timezone.localdate() - timedelta(days=1), successor=departments["bureau"]
    )
    people = make_people_anew(people)
    demand = take(
        demand, people, "answer", "release", answer="stranger_author", release="stranger_reviewer"
    )
    assert demand.state == "answered"
    told = why(demand_on, people, subject="又一件")
    assert "已经撤销" in told


def make_people_anew(people):
    """Whose scope is read once for each request."""
    return {name: User.objects.get(pk=person.pk) for name, person in people.items()}


@pytest.mark.pages
def test_who_wrote_an_answer_releases_none_and_closes_nothing(people, departments):
    demand = take(demand_on(people), people, "answer", answer="reviewer")
    assert "须由别人签发" in why(take, demand, people, "release")
    demand = take(demand, people, "return", "answer")
    assert "须由别人签发" in why(take, demand, people, "release"), "he wrote an earlier one"
    demand = take(demand, people, "release", release="publisher")
    assert "拟写或者签发过答复" in why(take, demand, people, "close")
    assert "由您提出" in why(take, demand, people, "close", close="supervisor")
    people["publisher2"].department = departments["division"]
    people["publisher2"].save()
    assert "本部门以外" in why(take, demand, people, "close", close="publisher2")
    assert not Entry.objects.filter(subject_kind="demand", is_public=True).exists()

    closed = take(demand, people, "close", close="supervisor2")

    assert closed.closed_on == timezone.localdate()
    assert Entry.objects.get(action="demand_closed").is_public


@pytest.mark.pages
@pytest.mark.parametrize(
    ("way", "name", "who"),
    [
        (("answer",), "return", "reviewer"),
        (("answer", "release"), "ask_anew", "supervisor"),
        ((), "withdraw", "supervisor"),
    ],
)
def test_whoever_sends_back_or_withdraws_says_why(people, way, name, who):
    demand = take(demand_on(people), people, *way)
    told = why(perform, demand, name, actor=people[who], at=timezone.now())
    assert "请填写说明或理由" in told
    assert ("请填写答复期限" in told) == (name == "ask_anew"), "all reasons at once"


def test_an_answer_says_something_and_names_nobody(people):
    demand = demand_on(people)
    act = {"actor": people["author"], "at": timezone.now()}
    assert "请填写“答复”" in why(perform, demand, "answer", **act, answer=" ")
    assert "最多 2000 字" in why(perform, demand, "answer", **act, answer="律" * 2001)
    assert "身份证" in why(perform, demand, "answer", **act, answer=f"见 {RESIDENT_ID}")


def test_sent_back_for_another_answer_the_delay_of_the_first_stays(people):
    demand = overdue_demand(people, days=10)
    demand = take(demand, people, "answer", "release", "ask_anew", "answer", "release", "close")

    first, second = demand.answers.order_by("turn")
    assert first.days_late == (timezone.localdate() - first.due_on).days >= 10
    assert (second.days_late, second.due_on) == (0, demand.due_on)
    assert first.text == second.text == ANSWER
    assert Demand.objects.with_standing().get(pk=demand.pk).standing == "late"


def test_the_same_click_twice_is_one_act(people):
    demand = demand_on(people)
    for names in (("answer",), ("release",), ("close",)):
        take(demand, people, *names)
        take(Demand.objects.get(pk=demand.pk), people, *names)
    told = Entry.objects.filter(subject_kind="demand").values_list("action", flat=True)
    assert sorted(told) == ["demand_answered", "demand_closed", "demand_drafted", "demanded"]


def test_what_somebody_else_changed_meanwhile_is_told(people):
    demand = take(demand_on(people), people, "answer")
    seen = demand.revision
    perform(demand, "answer", actor=people["colleague"], at=timezone.now(), answer="另一份")
    with pytest.raises(LostRace):
        perform(demand, "release", actor=people["reviewer"], at=timezone.now(), seen_revision=seen)


def test_of_two_who_decide_at_the_same_moment_one_does(committed_db):
    people = make_people(make_departments())
    demand = take(demand_on(people), people, "answer", "release")

    def decide(number):
        try:
            take(demand, people, ("close", "ask_anew")[number])
        except ActRefused:
            return "refused"
        return "done"

    assert sorted(at_once(2, decide)) == ["done", "refused"]
    decided = Entry.objects.filter(action__in=("demand_closed", "demand_asked_anew"))
    assert decided.count() == 1
    assert DemandAnswer.objects.count() == (1 if decided.get().is_public else 2)


def test_of_two_demands_about_one_report_at_the_same_moment_one_is_made(committed_db):
    people, ticket = make_people(make_departments()), make_report()

    def demand(number):
        try:
            demand_on(people, ticket=ticket, text=f"要求{number}")
        except ActRefused:
            return "refused"
        return "made"

    assert sorted(at_once(2, demand)) == ["made", "refused"]
    assert Demand.objects.count() == DemandAnswer.objects.count() == 1


def test_everybody_concerned_is_told_without_a_word_of_it(people):
    take(demand_on(people), people, "answer", "release", "ask_anew", "withdraw")
    told = {(one.kind, one.recipient.username) for one in Notice.objects.all()}
    assert ("demand_made", "author") in told
    assert ("demand_to_release", "reviewer") in told
    assert ("demand_answered", "supervisor2") in told
    assert ("demand_asked_anew", "author") in told
    assert ("demand_withdrawn", "author") in told
    assert not any(SUBJECT in f"{one.title}{one.note}" for one in Notice.objects.all())
