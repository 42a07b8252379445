"""Whoever may not act is told so before a form is built, on every page that asks for an act."""

import pytest
from django.urls import reverse

from disclosures.timeliness.acts import obligations
from disclosures.timeliness.issuing import issue_all
from portal.records.acts import records
from portal.supervision.evaluation.admin import OF_THE_ROUND
from portal.supervision.tickets.acts import LOOKS, tickets
from tests.factories import make_requirement
from tests.supervision.evaluation.conftest import appoint, make_round
from tests.supervision.tickets.reports import make_report, received_report

pytestmark = pytest.mark.pages

SECRET = "三号窗口昨天下午没有人。"
TYPED = "写了半天的说明。"
OF_STAFF = {name: act for name, act in tickets.acts.items() if act.roles and name not in LOOKS}


def own_forms(page) -> bool:
    """Whether a page holds the form of its act, beside those of its frame."""
    is_there = page.context.get("form") is not None or page.context.get("mask_form") is not None
    return is_there or 'name="seen_revision"' in page.content.decode()


def both(client, url):
    yield client.get(url)
    yield client.post(url, {"note": TYPED, "question": TYPED, "seen_revision": "0"})


@pytest.mark.parametrize("person", ["publisher", "author", "reviewer"])
def test_nobody_reads_a_report_that_nobody_opened(person, people, signed_in):
    ticket, client = make_report(text=SECRET, consents=True), signed_in(person)

    for name in set(OF_STAFF) - {"receive"}:
        url = reverse("admin:supervision_ticket_act", args=[ticket.pk, name])
        for page in both(client, url):
            assert SECRET not in page.content.decode(), name


def test_a_form_that_the_state_refuses_is_not_built(people, signed_in):
    ticket = received_report(people, text=SECRET, consents=True)
    url = reverse("admin:supervision_ticket_act", args=[ticket.pk, "propose_publication"])

    page = signed_in("publisher").get(url)

    assert page.status_code == 200
    assert "现在还不能“拟公开答复”" in page.content.decode()
    assert "<textarea" not in page.content.decode()


def refused(clients, url):
    """Neither a look nor an attempt: 403, and no form."""
    for client in clients:
        for page in both(client, url):
            assert page.status_code == 403, url
            assert not own_forms(page), url


def out_of_reach(client, url):
    assert {page.status_code for page in both(client, url)} == {404}


def test_of_reports(people, signed_in):
    ticket = received_report(people, text=SECRET)
    others = {name: signed_in(name) for name in ("supervisor", "author", "stranger_author")}

    for name, act in OF_STAFF.items():
        url = reverse("admin:supervision_ticket_act", args=[ticket.pk, name])
        if name == "refer":  # the supervisor's own
            refused([others["author"]], url)
            continue
        refused([others["supervisor"], *([others["author"]] if act.permission else [])], url)
        out_of_reach(others["stranger_author"], url)


def test_what_was_typed_before_the_permission_went_is_given_back(people, signed_in):
    ticket = received_report(people)
    url = reverse("admin:supervision_ticket_act", args=[ticket.pk, "answer"])

    page = signed_in("author").post(url, {"answer": TYPED, "seen_revision": ticket.revision})

    assert page.status_code == 403
    assert TYPED in page.content.decode()


def test_of_records(new_item, people, signed_in):
    item = new_item("review")
    item.writers.add(people["reviewer"])
    others = {name: signed_in(name) for name in ("author", "publisher", "supervisor")}
    stranger, writer = signed_in("stranger_author"), signed_in("reviewer")

    for name, move in records.acts.items():
        url = reverse("admin:disclosures_item_move", args=[item.pk, name])
        refused([one for role, one in others.items() if role not in move.roles], url)
        out_of_reach(stranger, url)
    # Whoever wrote it (R4), though their role would do.
    refused([writer], reverse("admin:disclosures_item_move", args=[item.pk, "approve"]))


def test_of_obligations(departments, signed_in):
    requirement = make_requirement(departments)
    issue_all(requirement.valid_from.replace(month=12))
    obligation = requirement.obligations.first()
    others = {name: signed_in(name) for name in ("author", "publisher", "supervisor")}
    stranger = signed_in("stranger_author")

    for name, act in obligations.acts.items():
        url = reverse("admin:disclosures_obligation_act", args=[obligation.pk, name])
        refused([one for role, one in others.items() if role not in act.roles], url)
        out_of_reach(stranger, url)


def test_of_rounds(departments, signed_in):
    evaluation = make_round(departments, status="open")
    others = [signed_in("author"), signed_in("supervisor")]

    for name in OF_THE_ROUND:
        url = reverse("admin:supervision_evaluationround_act", args=[evaluation.pk, name])
        refused(others, url)


def test_of_sheets_and_replies(departments, people, signed_in):
    of_division = departments["division"].pk
    evaluation = make_round(departments, status="open")
    sheet = reverse("admin:supervision_evaluationround_sheet", args=[evaluation.pk, of_division])
    refused([signed_in("supervisor")], sheet)  # without an appointment
    appoint(people["supervisor"])
    assert own_forms(signed_in("supervisor").get(sheet))

    closed = make_round(departments, title="去年的评议", status="closed")
    reply = reverse("admin:supervision_evaluationround_reply", args=[closed.pk, of_division])
    page = signed_in("publisher").post(reply, {"text": TYPED, "seen_revision": "0"})
    assert page.status_code == 403
    assert not own_forms(page)


def test_whose_role_has_nothing_to_do_there_sees_no_page_at_all(
    departments, people, new_item, signed_in
):
    client, evaluation = signed_in("administrator"), make_round(departments)
    ticket = make_report(text=SECRET)
    for path in (
        f"disclosures/item/{new_item('review').pk}/move/approve/",
        f"supervision/ticket/{ticket.pk}/act/receive/",
        f"supervision/ticket/{ticket.pk}/contact/",
        f"supervision/evaluationround/{evaluation.pk}/act/open/",
        "disclosures/obligation/event/",
        "disclosures/item/bulk/approve/",
        "approvals/penalty/import/",
    ):
        page = client.post(f"/admin/{path}")
        assert page.status_code == 403, path
        assert SECRET not in page.content.decode()
