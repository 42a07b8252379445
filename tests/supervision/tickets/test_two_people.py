"""What a citizen or the public reads was written by one and released by another (R13, R4)."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.departments.models import Role, User
from portal.base.notices.models import Notice
from portal.supervision.tickets import receipts
from portal.supervision.tickets.models import Ticket
from tests.supervision.tickets.reports import ANSWER, PUBLIC

pytestmark = pytest.mark.pages

LIST = "/admin/supervision/ticket/"
BETTER = "经查属实，账目已于本周公开，并附说明。"


def address(ticket, act):
    return f"{LIST}{ticket.pk}/act/{act}/"


def post(client, ticket, act, **answers):
    ticket.refresh_from_db()
    return client.post(address(ticket, act), answers | {"seen_revision": ticket.revision})


def citizen_reads(ticket) -> str:
    client = Client()
    client.post("/reports/follow/", {"code": ticket.code, "secret": receipts.secret_of("mine")})
    return client.get(f"/reports/{ticket.code}/").content.decode()


def become(people, who, role, department="root"):
    """As the administrator may change somebody's role."""
    User.objects.filter(pk=people[who].pk).update(
        role=role, department=people["reviewer2"].department
    )
    people[who].refresh_from_db()


def test_the_citizen_reads_nothing_before_another_released_it(in_state, signed_in):
    ticket = in_state("in_hand", token="mine")
    post(signed_in("author"), ticket, "answer", answer=ANSWER)
    before = citizen_reads(ticket)
    assert (ANSWER in before, "答复待签发" in before, "已答复" in before) == (False, True, False)

    page = post(signed_in("reviewer"), ticket, "release")

    assert (page.status_code, ANSWER in citizen_reads(ticket)) == (302, True)
    question = Ticket.objects.get().questions.get()
    assert (question.draft, question.answer) == ("", ANSWER)
    assert (question.answered_by.username, question.released_by.username) == ("author", "reviewer")
    assert question.answered_on == timezone.localdate()


def test_from_the_desk_to_the_answer_takes_both_persons_six_steps(in_state, signed_in):
    ticket, steps = in_state("filed"), []

    def step(client, path, data=None):
        steps.append(path)
        page = client.post(path, data, follow=True) if data else client.get(path)
        assert page.status_code == 200
        return page

    author, reviewer = signed_in("author"), signed_in("reviewer")
    assert ticket.admin_url in author.get("/admin/").content.decode()
    page = step(author, ticket.admin_url)
    page = step(author, address(ticket, "receive"), {"seen_revision": 0})
    assert f'href="{address(ticket, "answer")}"' in page.content.decode()
    page = step(author, address(ticket, "answer"))
    step(author, address(ticket, "answer"), {"seen_revision": 1, "answer": ANSWER})
    assert ticket.admin_url in reviewer.get("/admin/").content.decode()
    page = step(reviewer, ticket.admin_url)
    assert ANSWER in page.content.decode()
    assert f'<form method="post" action="{address(ticket, "release")}">' in page.content.decode()
    step(reviewer, address(ticket, "release"), {"seen_revision": 2})

    assert Ticket.objects.get().state == "answered"
    assert len(steps) == 6


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.PUBLISHER])
def test_whoever_wrote_it_releases_it_in_no_role(role, in_state, people, signed_in):
    ticket = in_state("drafted")
    become(people, "author", role)

    page = post(signed_in("author"), ticket, "release")

    assert page.status_code == 403
    assert "您拟写过这一答复" in page.content.decode()
    assert Ticket.objects.get().state == "drafted"


def test_who_wrote_an_earlier_draft_had_a_hand_in_it(in_state, people, act):
    ticket = act(in_state("drafted"), "send_back", "reviewer", note="请写明依据")
    ticket = act(ticket, "hand_on", "author", person=people["colleague"], note="休假")
    ticket = act(ticket, "answer", "colleague", answer=BETTER)
    become(people, "author", Role.PUBLISHER)

    with pytest.raises(ActRefused, match="您拟写过"):
        act(ticket, "release", "author")
    assert act(ticket, "release", "reviewer").state == "answered"


def test_an_answer_of_the_office_is_released_by_another_publisher(report, act):
    ticket = act(report(about="/"), "receive", "publisher")
    ticket = act(ticket, "answer", "publisher", answer=ANSWER)

    for who in ("publisher", "reviewer", "reviewer2"):
        with pytest.raises(ActRefused):
            act(ticket, "release", who)
    assert act(ticket, "release", "publisher2").state == "answered"


def test_who_releases_changes_nothing_and_sends_back_with_a_reason(in_state, signed_in):
    ticket, reviewer = in_state("drafted", token="mine"), signed_in("reviewer")
    post(reviewer, ticket, "release", answer=BETTER)
    assert BETTER not in citizen_reads(ticket)
    ticket = in_state("drafted", token="second")
    assert post(reviewer, ticket, "send_back", note=" ").status_code == 422

    assert post(reviewer, ticket, "send_back", note="请写明依据").status_code == 302

    ticket.refresh_from_db()
    assert (ticket.state, ticket.owner.username) == ("in_hand", "author")
    told = Notice.objects.get(kind="ticket_returned")
    assert (told.recipient.username, told.note) == ("author", "请写明依据")
    author = signed_in("author")
    assert "请写明依据" in author.get(ticket.admin_url).content.decode()
    form = author.get(address(ticket, "answer")).context["form"]
    assert form["answer"].value() == ANSWER


def test_what_waits_can_be_recalled_by_who_wrote_it(in_state, signed_in, act):
    ticket, author = in_state("drafted"), signed_in("author")

    pages = [post(author, ticket, "recall").status_code for _turn in range(2)]

    assert pages == [302, 302]
    ticket.refresh_from_db()
    assert ticket.state == "in_hand"
    with pytest.raises(ActRefused):
        act(ticket, "release", "reviewer")


def test_a_double_click_releases_once(in_state, signed_in):
    for state, act, who in (
        ("drafted", "release", "reviewer"), ("declined", "release_declined", "reviewer2"),
        ("proposed", "publish", "reviewer"),
    ):  # fmt: skip
        ticket, client = in_state(state), signed_in(who)
        entries, seen = Entry.objects.count(), {"seen_revision": ticket.revision}
        pages = [client.post(address(ticket, act), seen).status_code for _turn in range(2)]
        assert (pages, Entry.objects.count()) == ([302, 302], entries + 1), act


def test_what_was_changed_meanwhile_is_not_released_unseen(in_state, signed_in, act):
    ticket = in_state("drafted")
    seen = ticket.revision
    ticket = act(ticket, "recall", "author")
    act(ticket, "answer", "author", answer=BETTER)

    signed_in("reviewer").post(address(ticket, "release"), {"seen_revision": seen})

    assert Ticket.objects.get().state == "drafted"


def test_no_unit_closes_its_own_report_unanswered(in_state, signed_in):
    """Nor does its reviewer, who releases its answers (R14)."""
    ticket = in_state("declined", token="mine")
    assert "广告" not in citizen_reads(ticket)

    page = post(signed_in("reviewer"), ticket, "release_declined")
    assert (page.status_code, "办理部门以外" in page.content.decode()) == (403, True)
    page = post(signed_in("reviewer2"), ticket, "release_declined")

    assert page.status_code == 302
    assert "广告" in citizen_reads(ticket)
    assert Ticket.objects.get().state == "closed"


@pytest.mark.parametrize("who", ["publisher", "author"])
def test_who_wrote_the_public_texts_or_the_answer_does_not_publish(who, in_state, people, act):
    ticket = in_state("proposed")
    become(people, who, Role.PUBLISHER)

    with pytest.raises(ActRefused, match="须由别人签发"):
        act(ticket, "publish", who)

    assert not Ticket.objects.published().exists()
    assert act(ticket, "publish", "publisher2").is_published


def test_public_texts_are_sent_back_and_gone_on_with(in_state, signed_in):
    ticket, publisher = in_state("proposed"), signed_in("publisher")
    reviewer = signed_in("reviewer")
    shown = reviewer.get(ticket.admin_url).content.decode()
    assert all(text in shown for text in PUBLIC.values())
    assert post(reviewer, ticket, "publish", question="别的", answer="别的").status_code == 302
    assert Ticket.objects.published().get().public_answer == PUBLIC["answer"]
    ticket = in_state("proposed")

    assert post(reviewer, ticket, "send_back_publication", note="去掉地名").status_code == 302

    assert post(reviewer, ticket, "publish").status_code == 422
    form = publisher.get(address(ticket, "propose_publication")).context["form"]
    assert form["answer"].value() == PUBLIC["answer"]


def test_who_withdraws_consent_stops_what_waits_to_be_public(in_state, act):
    from portal.supervision.tickets.acts import perform

    ticket = perform(in_state("proposed"), "withdraw_consent", actor=None, at=timezone.now())

    assert not ticket.awaits_publication
    with pytest.raises(ActRefused, match="没有同意"):
        act(ticket, "publish", "reviewer")


def test_those_whose_turn_it_is_are_told(in_state):
    in_state("drafted")
    told = Notice.objects.filter(kind="ticket_to_release")
    assert {one.recipient.username for one in told} == {"reviewer", "reviewer2"}
    told.delete()

    in_state("declined", at=timezone.now() - timedelta(days=1))

    told = Notice.objects.filter(kind="ticket_to_release")
    assert {one.recipient.username for one in told} == {"publisher", "publisher2"}
