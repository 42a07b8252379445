"""What staff do with a report: who may, from which state, and what is refused."""

from datetime import timedelta

import pytest
from django.utils import timezone

from portal.acts.act import Order
from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Role, User
from portal.base.notices.models import Notice
from portal.supervision.tickets.actions import Action
from portal.supervision.tickets.acts import LOOKS, tickets
from portal.supervision.tickets.models import Ticket
from tests.supervision.tickets.reports import ANSWER, SPAM

pytestmark = pytest.mark.pages

RESIDENT_ID = "11010519491231002X"
PERSONS = [
    "author", "colleague", "reviewer", "reviewer2", "publisher", "supervisor", "administrator",
    "superuser", "stranger_author", "stranger_reviewer",
]  # fmt: skip
# Reading contact and files, and the citizen's own acts have tests of their own.
OF_STAFF = {name for name, act in tickets.acts.items() if act.roles} - LOOKS
# Act, the state it starts from, and who may do it; the author has received the report.
TABLE = [
    ("receive", "filed", {"author", "colleague", "reviewer", "reviewer2", "publisher"}),
    ("answer", "in_hand", {"author"}),
    ("hand_on", "in_hand", {"author", "publisher"}),
    ("hand_on", "filed", {"publisher"}),
    ("assign", "filed", {"reviewer", "reviewer2", "publisher"}),
    ("assign", "in_hand", {"reviewer", "reviewer2", "publisher"}),
    ("decline", "in_hand", {"author", "publisher"}),
    ("release", "drafted", {"reviewer", "reviewer2", "publisher"}),
    ("send_back", "drafted", {"reviewer", "reviewer2", "publisher"}),
    ("send_back", "declined", {"reviewer", "reviewer2", "publisher"}),
    ("recall", "drafted", {"author"}),
    ("recall", "declined", {"author"}),
    ("release_declined", "declined", {"reviewer2", "publisher"}),
    ("close", "answered", {"author", "publisher"}),
    ("propose_publication", "answered", {"publisher"}),
    ("propose_publication", "closed", {"publisher"}),
    ("publish", "proposed", {"reviewer", "reviewer2"}),
    ("send_back_publication", "proposed", {"reviewer", "reviewer2", "publisher"}),
    ("unpublish", "published", {"publisher"}),
]
STATES = [
    "filed", "in_hand", "drafted", "declined", "answered", "closed", "proposed", "published",
]  # fmt: skip
ALLOWED = {(act, state) for act, state, _who in TABLE}
ALLOWED |= {("close", "proposed"), ("close", "published")}


@pytest.fixture
def given(people, departments):
    """What each act asks for, rightly filled in."""

    def answers(name, state):
        return {
            "answer": {"answer": ANSWER},
            "hand_on": {"department": departments["bureau"], "note": "属于监狱管理局"},
            "assign": {"person": people["colleague"]},
            "decline": SPAM,
            "send_back": {"note": "请写明依据"},
            "propose_publication": {"question": "问题", "answer": "答复"},
            "send_back_publication": {"note": "去掉地名"},
            "unpublish": {"why": "wrong"},
        }.get(name, {})

    return answers


def reasons(act, *args, **given) -> list[str]:
    before = Ticket.objects.order_by("pk").values(), Entry.objects.count()
    before = list(before[0]), before[1]
    with pytest.raises(ActRefused) as refused:
        act(*args, **given)
    assert (list(Ticket.objects.order_by("pk").values()), Entry.objects.count()) == before
    return refused.value.reasons


@pytest.mark.parametrize(("name", "state", "allowed"), TABLE)
def test_each_act_is_refused_to_all_but_those_of_the_table(
    name, state, allowed, in_state, act, given
):
    ticket, answers = in_state(state), given(name, state)
    for who in PERSONS:
        if who not in allowed:
            assert reasons(act, ticket, name, who, **answers), who


@pytest.mark.parametrize(
    ("name", "state", "who"),
    [(name, state, who) for name, state, allowed in TABLE for who in PERSONS if who in allowed],
)
def test_those_of_the_table_act_and_leave_one_entry(name, state, who, in_state, act, given):
    ticket, entries = in_state(state), Entry.objects.count()

    act(ticket, name, who, **given(name, state))

    assert Entry.objects.count() == entries + 1
    entry = Entry.objects.select_related("detail").first()
    declared = tickets.acts[name]
    assert (entry.action, entry.is_public) == (declared.action, declared.is_public)
    assert entry.detail.actor.username == who


@pytest.mark.parametrize("state", STATES)
def test_from_other_states_it_is_refused(state, in_state, act, given):
    ticket = in_state(state)
    for name in OF_STAFF:
        if (name, state) not in ALLOWED:
            assert reasons(act, ticket, name, "publisher2", **given(name, state)), name


def test_whoever_receives_first_owns_it(in_state, act):
    ticket = act(in_state("filed"), "receive", "colleague")

    assert (ticket.owner.username, ticket.first_contact.username) == ("colleague",) * 2
    assert ticket.received_at
    assert "不能" in reasons(act, ticket, "receive", "author")[0]
    assert reasons(act, ticket, "answer", "author", answer=ANSWER)


LEAVING = {
    "deactivated": {"is_active": False}, "another role": {"role": Role.SUPERVISOR},
    "moved": {"department": "prison"}, "of no department": {"department": None},
}  # fmt: skip


@pytest.mark.parametrize("how", LEAVING)
def test_what_somebody_left_behind_is_received_by_another(
    how, in_state, act, people, departments, signed_in
):
    ticket = in_state("in_hand")
    assert reasons(act, ticket, "receive", "colleague")
    change = {name: departments.get(value, value) for name, value in LEAVING[how].items()}
    User.objects.filter(username="author").update(**change)
    desk = signed_in("colleague").get("/admin/").context["tickets"]
    to_receive = next(one for one in desk if one.name == "tickets_to_receive")
    assert [row.code for row in to_receive.rows] == ([] if how == "moved" else [ticket.code])

    now = act(ticket, "receive", "colleague")

    assert (now.owner.username, now.first_contact.username) == ("colleague", "author")
    act(now, "answer", "colleague", answer=ANSWER)


def test_handing_on_to_a_department_starts_anew_but_keeps_the_date(in_state, act, departments):
    ticket = in_state("in_hand")

    moved = act(ticket, "hand_on", "author", department=departments["bureau"], note="属于该局")

    assert (moved.state, moved.owner, moved.department) == ("filed", None, departments["bureau"])
    assert moved.due_on == ticket.due_on
    assert moved.first_contact.username == "author"
    told = Notice.objects.filter(kind="ticket_handed_on")
    assert {one.recipient.username for one in told} == {"stranger_author", "stranger_reviewer"}
    assert Entry.objects.first().department == "S01"
    act(moved, "receive", "stranger_author")


def test_handing_on_to_a_person(in_state, act, people):
    moved = act(in_state("in_hand"), "hand_on", "author", person=people["colleague"], note="休假")

    assert (moved.state, moved.owner.username) == ("in_hand", "colleague")
    told = Notice.objects.filter(kind="ticket_handed_on")
    assert [one.recipient.username for one in told] == ["colleague"]
    act(moved, "answer", "colleague", answer=ANSWER)


def test_handing_on_to_the_disclosure_office(in_state, act):
    moved = act(in_state("in_hand"), "hand_on", "author", to_office=True, note="不知归谁")

    assert (moved.department, moved.state) == (None, "filed")
    act(moved, "receive", "publisher")


def test_handing_on_is_refused_with_every_reason(in_state, act, people, departments):
    ticket = in_state("in_hand")
    assert len(reasons(act, ticket, "hand_on", "author")) == 2
    same = reasons(act, ticket, "hand_on", "author", department=ticket.department, note="x")
    assert "这个部门" in same[0]
    for name in ("stranger_author", "supervisor", "administrator", "superuser", "author"):
        assert reasons(act, ticket, "hand_on", "author", person=people[name], note="x"), name
    gone = Department.objects.create(
        code="GONE", name_zh="已撤销", kind="division", active_until="2020-01-01"
    )
    assert "撤销" in reasons(act, ticket, "hand_on", "author", department=gone, note="x")[0]
    assert reasons(act, ticket, "hand_on", "author", to_office=True, note="长" * 301)


def test_an_empty_or_endless_answer_is_refused(in_state, act):
    ticket = in_state("in_hand")
    for text in ("", "  \n ", "长" * 5001):
        assert reasons(act, ticket, "answer", "author", answer=text)


def test_numbers_of_persons_in_an_answer_warn_once(in_state, act):
    ticket = in_state("in_hand", consents=False)
    text = f"请联系 13900001111，证件 {RESIDENT_ID}。"
    found = reasons(act, ticket, "answer", "author", answer=text)
    assert len(found) == 2
    assert "13900001111" not in "".join(found)

    done = act(ticket, "answer", "author", answer=text, confirmed=True)

    assert done.state == "drafted"


def test_a_resident_id_in_an_answer_that_may_be_published_is_refused(in_state, act):
    ticket = in_state("in_hand", consents=True)
    (reason,) = reasons(act, ticket, "answer", "author", answer=RESIDENT_ID, confirmed=True)
    assert RESIDENT_ID not in reason


def test_the_clock_runs_until_the_answer_is_released(in_state, act):
    ticket = in_state("drafted")
    late = timezone.now() + timedelta(days=60)
    assert ticket.is_overdue(timezone.localdate(late))
    assert Ticket.objects.overdue(timezone.localdate(late)).get() == ticket

    done = act(ticket, "release", "reviewer", at=late)

    assert done.questions.get().is_late
    assert done.answered_on == timezone.localdate(late)


def test_closing_without_an_answer_needs_a_reason(in_state, act):
    ticket = in_state("in_hand")
    for wrong in ("", "nonsense"):
        assert reasons(act, ticket, "decline", "author", unanswered=wrong, note="重复")
    for empty in ("", "  \n"):
        (reason,) = reasons(act, ticket, "decline", "author", unanswered="duplicate", note=empty)
        assert "理由" in reason

    waits = act(ticket, "decline", "author", unanswered="duplicate", note="与另一件重复")
    assert Entry.objects.first().detail.note == "与另一件重复"
    assert (waits.state, waits.unanswered) == ("declined", "")
    closed = act(waits, "release_declined", "reviewer2")

    assert (closed.state, closed.unanswered) == ("closed", "duplicate")
    question = closed.questions.get()
    assert (question.unanswered, question.closed_on) == ("duplicate", timezone.localdate())
    assert (question.answered_by.username, question.released_by.username) == ("author", "reviewer2")


def test_without_consent_nothing_is_published(in_state, act):
    ticket = in_state("answered", consents=False)

    (reason,) = reasons(act, ticket, "propose_publication", "publisher", question="问", answer="答")

    assert "没有同意" in reason


@pytest.mark.parametrize("place", ["question", "answer"])
@pytest.mark.parametrize("number", [RESIDENT_ID, "13900001111", "1101 0519 4912 3100 2X"])
def test_no_number_of_a_person_becomes_public(number, place, in_state, act):
    texts = {"question": "问题", "answer": "答复"} | {place: f"号码 {number}"}

    ticket = in_state("answered")
    found = reasons(act, ticket, "propose_publication", "publisher", confirmed=True, **texts)

    assert "不得公开" in found[0]


def test_a_name_is_pointed_out_before_it_becomes_public(in_state, act):
    ticket = in_state("answered")
    texts = {"question": "申请人：张三丰 问账目", "answer": "答复"}
    assert "张三丰" in reasons(act, ticket, "propose_publication", "publisher", **texts)[0]

    act(ticket, "propose_publication", "publisher", confirmed=True, **texts)
    assert act(ticket, "publish", "publisher2").is_published


def test_an_answer_taken_down_can_be_mended_and_published_again(in_state, act):
    ticket = in_state("published")
    texts = {"question": "改写的问题", "answer": "改正的答复"}
    assert reasons(act, ticket, "propose_publication", "publisher", **texts)
    assert reasons(act, ticket, "unpublish", "publisher", why="")
    assert reasons(act, ticket, "unpublish", "publisher", why="随便写的理由")

    down = act(ticket, "unpublish", "publisher", why="wrong", note="数字错了")

    assert not Ticket.objects.published().exists()
    assert down.unpublished_reason == "内容有误，改正后重新公开"
    act(ticket, "propose_publication", "publisher", **texts)
    assert not Ticket.objects.published().exists()
    act(ticket, "publish", "reviewer")
    assert Ticket.objects.published().get().public_answer == "改正的答复"


def test_the_second_of_two_decisions_is_told(in_state, act):
    ticket = in_state("in_hand")
    seen = ticket.revision
    act(ticket, "hand_on", "publisher", to_office=True, note="改由办公室", seen_revision=seen)

    with pytest.raises(ActRefused):
        act(ticket, "answer", "author", answer=ANSWER, seen_revision=seen)
    with pytest.raises(LostRace):
        act(ticket, "receive", "publisher2", seen_revision=seen)


def test_nothing_is_written_over_a_row_that_moved(in_state):
    ticket = in_state("filed")
    stale, order = Ticket.objects.get(pk=ticket.pk), Order.of(tickets.acts["receive"], None, None)
    tickets.swap(Ticket.objects.get(pk=ticket.pk), order, {"turn": 2})

    with pytest.raises(LostRace):
        tickets.swap(stale, order, {"turn": 2})


def test_what_the_log_keeps_is_no_word_of_the_report(in_state, act):
    act(in_state("in_hand"), "answer", "author", answer=ANSWER)

    entry = Entry.objects.first()
    assert entry.action == Action.ANSWER_WRITTEN
    assert entry.detail.changes == {"state": ["in_hand", "drafted"]}
    assert ANSWER not in str(entry.detail.__dict__)
