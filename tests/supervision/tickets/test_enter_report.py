"""Staff enter what came by telephone, letter or visit, and the person gets the same receipt."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from portal.base.audit.models import Entry
from portal.supervision.tickets import receipts
from portal.supervision.tickets.figures import figures_by, total
from portal.supervision.tickets.forms import new_stamp
from portal.supervision.tickets.models import Ticket
from portal.verification import check_acts
from tests.factories import seal_what_was_made
from tests.supervision.tickets.reports import answer

pytestmark = pytest.mark.pages

ADD = "/admin/supervision/ticket/add/"
SAID = "来电说指南上的电话打不通。"


def days_ago(number):
    return timezone.localdate() - timedelta(days=number)


@pytest.fixture
def taken(departments):
    """What a clerk posts the moment the form is there."""

    def form(**changes):
        values = {
            "stamp": new_stamp(timezone.now()), "channel": "telephone", "kind": "wrong",
            "received_on": days_ago(0), "department": "D11", "about": "", "text": SAID,
            "contact_name": "", "contact_reach": "",
        }  # fmt: skip
        return values | changes

    return form


@pytest.mark.parametrize("who", ["author", "reviewer", "publisher", "stranger_author"])
def test_who_handles_reports_enters_one_and_prints_its_receipt(who, signed_in, taken):
    client = signed_in(who)
    form = client.get(ADD)
    assert 'name="received_on"' in form.content.decode()

    page = client.post(
        ADD, taken(contact_name="李群众", contact_reach="13900001111", consents="on")
    )

    assert (page.status_code, page.url) == (302, "/reports/receipt/")
    ticket = Ticket.objects.get()
    assert (ticket.channel, ticket.entered_by.username) == ("telephone", who)
    assert (ticket.state, ticket.department.code, ticket.consents) == ("filed", "D11", True)
    assert "13900001111" not in ticket.contact
    entry = Entry.objects.get(action="entered")
    assert (entry.detail.actor.username, entry.is_public) == (who, False)
    assert SAID not in str(entry.detail.__dict__)
    shown = client.get(page.url).context
    assert shown["ticket"] == ticket
    client.post("/reports/follow/", {"do": "leave"})
    assert not client.get(page.url).context["ticket"]
    citizen = Client()
    known = {"code": ticket.code, "secret": shown["secret"]}
    assert citizen.post("/reports/follow/", known).status_code == 302
    assert SAID in citizen.get(f"/reports/{ticket.code}/").content.decode()
    # Nobody but the person follows it: the clerk was not let in.
    assert SAID not in client.get(f"/reports/{ticket.code}/").content.decode()


@pytest.mark.parametrize("who", ["supervisor", "administrator", "superuser"])
def test_others_enter_nothing(who, signed_in, taken):
    client = signed_in(who)
    assert client.get(ADD).status_code == 403
    assert client.post(ADD, taken()).status_code == 403
    assert not Ticket.objects.exists()


def test_the_clock_runs_from_the_day_it_was_received(signed_in, taken):
    signed_in("author").post(ADD, taken(received_on=days_ago(20), channel="letter"))

    ticket = Ticket.objects.get()
    question = ticket.questions.get()
    assert question.asked_on == timezone.localdate(ticket.filed_at) == days_ago(20)
    assert ticket.is_overdue(timezone.localdate())
    # The public figures of days gone by changed with it.
    assert Entry.objects.get(action="entered").is_public


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"received_on": days_ago(-1)}, "received_on"),
        ({"received_on": days_ago(61)}, "received_on"),
        ({"received_on": "0001-01-01"}, "received_on"),
        ({"received_on": "9999-12-31"}, "received_on"),
        ({"received_on": ""}, "received_on"),
        ({"channel": ""}, "channel"),
        ({"channel": "fax"}, "channel"),
        ({"kind": ""}, "kind"),
        ({"text": "长" * 2001}, "text"),
        ({"text": "一"}, "text"),
        ({"department": "NONE"}, "department"),
        ({"about": "https://evil.example/"}, "about"),
    ],
)
def test_the_same_checks_and_those_of_the_day(changes, field, signed_in, taken):
    page = signed_in("author").post(ADD, taken(**changes))

    assert page.status_code == 422
    assert list(page.context["form"].errors) == [field]
    assert not Ticket.objects.exists()


@pytest.mark.parametrize("days", [0, 60])
def test_the_bounds_of_the_day_are_taken(days, signed_in, taken):
    assert signed_in("author").post(ADD, taken(received_on=days_ago(days))).status_code == 302


def test_a_double_click_enters_once_and_another_text_says_so(signed_in, taken):
    client, form = signed_in("author"), taken()
    assert [client.post(ADD, form).status_code for _turn in range(2)] == [302, 302]
    assert Ticket.objects.count() == 1
    page = client.post(ADD, form | {"text": "另一件事，地址不对。"})
    assert page.status_code == 409
    assert "另一件事，地址不对。" in page.content.decode()


def test_a_complaint_of_the_clerk_s_own_unit_leaves_their_desk(signed_in, taken):
    client = signed_in("author")
    client.post(ADD, taken(kind="complaint"))
    ticket = Ticket.objects.get()
    assert (ticket.department, ticket.unit.code) == (None, "D11")
    assert client.get(ticket.admin_url).status_code == 404


def test_a_page_says_more_than_the_department(signed_in, taken, new_item):
    item = new_item("published")
    signed_in("publisher").post(ADD, taken(about=item.get_absolute_url(), department=""))
    ticket = Ticket.objects.get()
    assert (ticket.about_key, ticket.department) == (item.number, item.department)


def test_who_entered_it_may_release_its_answer(signed_in, taken, people):
    signed_in("publisher2").post(ADD, taken(department=""))
    ticket = Ticket.objects.get()
    ticket = _received(ticket, people)
    assert answer(ticket, people).state == "answered"
    assert receipts.opens(ticket.secret_hash, "x") is False


def _received(ticket, people):
    from portal.supervision.tickets.acts import perform

    return perform(ticket, "receive", actor=people["publisher"], at=timezone.now())


def test_nobody_raises_the_own_rate_by_what_they_entered_themselves(signed_in, taken, people):
    tomorrow = timezone.localdate() + timedelta(days=1)
    signed_in("author").post(ADD, taken())
    answer(_received(Ticket.objects.get(), people), people)
    found = total(figures_by(["kind"], tomorrow).values())
    assert (found.filed, found.entered, found.on_time, found.on_time_rate) == (1, 1, 0, None)

    signed_in("author").post(ADD, taken(received_on=days_ago(50), text=f"{SAID}第二次。"))
    answer(_received(Ticket.objects.latest("pk"), people), people)
    found = total(figures_by(["kind"], tomorrow).values())
    assert (found.entered, found.late, found.on_time_rate) == (1, 1, 0), "no delay goes with it"
    page = Client().get("/reports/").content.decode()
    assert "自行登记、按时答复" in page


def test_verification_finds_nothing_in_what_was_entered(signed_in, taken):
    signed_in("stranger_author").post(ADD, taken())
    seal_what_was_made()
    assert [str(one) for one in check_acts() if "ticket" in str(one)] == []
