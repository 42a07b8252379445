"""A citizen rates the answer once; ratings are counted by themselves (R12)."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.supervision.tickets import receipts
from portal.supervision.tickets.acts import perform
from portal.supervision.tickets.figures import figures_by, total
from portal.supervision.tickets.models import Ticket
from portal.supervision.tickets.ratings import ratings_by_department

pytestmark = [pytest.mark.usefixtures("people"), pytest.mark.pages]


@pytest.fixture
def mine(in_state):
    """A report in some state, and the browser of whoever filed it."""

    def make(state):
        ticket, client = in_state(state, token="mine"), Client()
        known = {"code": ticket.code, "secret": receipts.secret_of("mine")}
        assert client.post("/reports/follow/", known).status_code == 302
        return ticket, client

    return make


def rate(client, ticket, rating):
    return client.post(f"/reports/{ticket.code}/", {"do": "rate", "rating": rating})


def is_asked(client, ticket) -> bool:
    return 'name="rating"' in client.get(f"/reports/{ticket.code}/").content.decode()


@pytest.mark.parametrize("rating", ["satisfied", "fair", "dissatisfied"])
@pytest.mark.parametrize("state", ["answered", "closed", "published"])
def test_an_answer_is_rated_once_and_never_changed(state, rating, mine):
    ticket, client = mine(state)
    assert is_asked(client, ticket)
    entries = Entry.objects.count()

    pages = [rate(client, ticket, rating).status_code for _turn in range(2)]

    assert pages == [302, 302]
    assert Entry.objects.count() == entries + 1
    entry = Entry.objects.first()
    assert (entry.action, entry.is_public, entry.detail.actor) == ("rated", False, None)
    assert not is_asked(client, ticket)
    other = "fair" if rating != "fair" else "satisfied"
    page = rate(client, ticket, other)
    assert (page.status_code, "不能再改" in page.content.decode()) == (409, True)
    assert Ticket.objects.get().rating == rating


@pytest.mark.parametrize("state", ["filed", "in_hand", "drafted", "declined"])
def test_what_is_not_answered_is_not_rated(state, mine):
    ticket, client = mine(state)
    assert not is_asked(client, ticket)
    assert rate(client, ticket, "satisfied").status_code == 409
    assert Ticket.objects.get().rating == ""


def test_what_was_closed_without_an_answer_is_not_rated(in_state, declined):
    ticket = declined(in_state("in_hand"))
    with pytest.raises(ActRefused, match="还没有答复"):
        perform(ticket, "rate", actor=None, at=timezone.now(), rating="dissatisfied")


@pytest.mark.parametrize("rating", ["", "perfect", "\x00"])
def test_any_other_word_is_refused(rating, mine):
    ticket, client = mine("answered")
    assert rate(client, ticket, rating).status_code == 422
    assert Ticket.objects.get().rating == ""


def test_nobody_else_rates_it(in_state, signed_in):
    ticket = in_state("answered")
    for client in (Client(), signed_in("author"), signed_in("supervisor")):
        assert rate(client, ticket, "satisfied").status_code == 200  # asked for the secret
    actor = Ticket.objects.get().owner
    with pytest.raises(ActRefused):
        perform(ticket, "rate", actor=actor, at=timezone.now(), rating="satisfied")
    assert Ticket.objects.get().rating == ""


def test_staff_see_the_rating_of_one_report_and_nobody_s_figures_change(mine, signed_in):
    ticket, client = mine("answered")
    tomorrow = timezone.localdate() + timedelta(days=1)
    before = total(figures_by(["department"], tomorrow).values())

    rate(client, ticket, "dissatisfied")

    assert "不满意" in signed_in("author").get(ticket.admin_url).content.decode()
    assert total(figures_by(["department"], tomorrow).values()) == before


def test_the_public_page_counts_them_apart_and_per_department(in_state, report, act):
    long_ago = timezone.now() - timedelta(days=3)
    for rating in ("satisfied", "satisfied", "fair", "dissatisfied"):
        ticket = in_state("answered", at=long_ago)
        perform(ticket, "rate", actor=None, at=long_ago, rating=rating)
    office = act(report(about="/", at=long_ago), "receive", "publisher", at=long_ago)
    office = act(office, "answer", "publisher", answer="答复", at=long_ago)
    office = act(office, "release", "publisher2", at=long_ago)
    perform(office, "rate", actor=None, at=long_ago, rating="fair")
    today = in_state("answered", at=long_ago)
    perform(today, "rate", actor=None, at=timezone.now(), rating="fair")  # shows tomorrow

    page = Client().get("/reports/")

    lines = dict(page.context["ratings"])
    shown = {label: (one.satisfied, one.fair, one.dissatisfied) for label, one in lines.items()}
    assert shown == {
        "自治区司法厅": (2, 1, 1), "律师工作处": (2, 1, 1), "信息公开工作机构": (0, 1, 0),
    }  # fmt: skip
    assert page.context["rated"].total == 5
    section = page.content.decode().partition('<section aria-labelledby="ratings">')[2]
    section = section.partition("</section>")[0]
    assert "分开计算" in section
    assert "按时率" not in section
    assert Client().get("/en/reports/").status_code == 200
    tomorrow = timezone.localdate() + timedelta(days=1)
    assert sum(one.total for one in ratings_by_department(tomorrow).values()) == 6


def test_without_ratings_it_says_so():
    assert "还没有评价" in Client().get("/reports/").content.decode()
