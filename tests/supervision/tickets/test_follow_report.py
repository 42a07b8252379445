"""A citizen follows a report with its code and secret, and asks once more."""

from datetime import timedelta

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.departments.models import Role
from portal.base.notices.models import Notice
from portal.supervision.tickets import browser, receipts
from portal.supervision.tickets.actions import Action
from portal.supervision.tickets.acts import perform
from portal.supervision.tickets.models import Question, Ticket
from tests.supervision.tickets.reports import ANSWER, PUBLIC, TEXT

FOLLOW = "/reports/follow/"
AGAIN = "账目里缺了八月份。"
pytestmark = [pytest.mark.usefixtures("people"), pytest.mark.pages]


@pytest.fixture
def mine(in_state):
    """A report of this citizen's in some state, with its secret."""

    def make(state, **fields):
        ticket = in_state(state, token="my form", **fields)
        return ticket, receipts.secret_of("my form")

    return make


def status(ticket) -> str:
    return f"/reports/{ticket.code}/"


def opened(client, ticket, secret):
    page = client.post(FOLLOW, {"code": ticket.code, "secret": secret})
    assert (page.status_code, page.url) == (302, status(ticket))
    return client.get(page.url)


def test_the_secret_is_shown_until_the_citizen_leaves_and_only_its_hash_is_kept(client, filled):
    page = client.post("/reports/new/", filled())
    secret = client.get(page.url).context["secret"]

    assert secret in client.get(page.url).content.decode()
    client.post(FOLLOW, {"do": "leave"})

    again = client.get(page.url)
    assert secret not in again.content.decode()
    assert "没有可以显示的了" in again.content.decode()
    kept = str(list(Ticket.objects.values()))
    assert secret not in kept
    assert receipts.plain_secret(secret) not in kept


def test_a_stranger_s_receipt_shows_nothing(client, in_state):
    in_state("filed")

    assert client.get("/reports/receipt/").context["ticket"] is None


@pytest.mark.parametrize("typed", ["{code}", "{lower}", " {lower} ", "{plain}", "{wide}"])
def test_code_and_secret_may_be_typed_loosely(typed, client, mine):
    ticket, secret = mine("filed")
    code = typed.format(
        code=ticket.code,
        lower=ticket.code.lower(),
        plain=ticket.code.replace("-", "")[1:],
        wide="".join(chr(ord(sign) + 0xFEE0) if sign.isalnum() else sign for sign in ticket.code),
    )

    page = client.post(FOLLOW, {"code": code, "secret": f" {secret.lower().replace('-', ' ')} "})

    assert (page.status_code, page.url) == (302, status(ticket))


def test_an_address_in_small_letters_leads_to_the_page(client, mine):
    ticket, secret = mine("answered")
    small = status(ticket).lower()
    assert client.get(small).context["form"]["code"].value() == ticket.code

    opened(client, ticket, secret)

    assert TEXT in client.get(small).content.decode()


def test_it_shows_state_due_date_history_and_answer(client, mine):
    ticket, secret = mine("answered")

    page = opened(client, ticket, secret)

    text = page.content.decode()
    for shown in (
        TEXT,
        ANSWER,
        ticket.code,
        f"{ticket.due_on}",
        "已答复",
        "首问受理",
        "律师工作处",
    ):
        assert shown in text
    assert "author先生" not in text
    assert page.headers["Cache-Control"] == "private, no-store"
    assert page.headers["X-Robots-Tag"] == "noindex"


def test_nothing_secret_is_in_any_address(client, mine):
    ticket, secret = mine("filed")

    page = client.post(FOLLOW, {"code": ticket.code, "secret": secret})

    assert secret not in page.url
    cookie = page.cookies["reports-open"]
    assert secret not in cookie.value
    assert cookie["httponly"]
    assert cookie["max-age"] == 1800


def test_without_the_secret_a_known_code_shows_no_more_than_an_unknown_one(client, mine):
    ticket, _secret = mine("answered")

    known, unknown = client.get(status(ticket)), client.get("/reports/R-2222-2222/")

    assert (known.status_code, unknown.status_code) == (200, 200)
    for page in (known, unknown):
        assert TEXT not in page.content.decode()
        assert page.context["form"].initial


def test_a_wrong_code_and_a_wrong_secret_are_answered_alike(client, mine):
    ticket, secret = mine("answered")
    pages = [
        client.post(FOLLOW, {"code": code, "secret": typed})
        for code, typed in [
            (ticket.code, "2222-2222-2222-2222"), ("R-2222-2222", secret), ("nonsense", secret),
            (ticket.code, "律" * 50),
        ]
    ]  # fmt: skip

    assert [page.status_code for page in pages] == [422] * 4
    assert len({str(page.context["form"].non_field_errors()) for page in pages}) == 1
    assert not any("reports-open" in page.cookies for page in pages)


def test_an_access_to_one_report_opens_no_other(client, mine, in_state):
    ticket, secret = mine("answered")
    other = in_state("answered", text="别人的反映")
    opened(client, ticket, secret)

    assert "别人的反映" not in client.get(status(other)).content.decode()


def test_several_reports_are_open_at_once_in_tabs(client, in_state):
    tickets = [in_state("answered", token=f"form {n}", text=f"第{n}件") for n in range(7)]
    for number, ticket in enumerate(tickets):
        opened(client, ticket, receipts.secret_of(f"form {number}"))

    texts = [client.get(status(ticket)).content.decode() for ticket in tickets]

    assert [f"第{n}件" in text for n, text in enumerate(texts)] == [False] * 2 + [True] * 5


def test_opening_another_report_prolongs_none(client, mine, in_state):
    ticket, secret = mine("answered")
    opened(client, ticket, secret)
    other = in_state("answered", token="other form")
    nearly_over = timezone.now() + timedelta(minutes=29)
    response = HttpResponse()
    request = client.get(status(other)).wsgi_request
    browser.let_in(request, response, other.code, nearly_over)
    request.COOKIES[browser.ACCESS] = response.cookies[browser.ACCESS].value

    later = nearly_over + timedelta(minutes=2)

    assert browser.may_read(request, other.code, later)
    assert not browser.may_read(request, ticket.code, later)


def test_a_forged_or_old_cookie_opens_nothing(client, mine, monkeypatch):
    ticket, secret = mine("answered")
    opened(client, ticket, secret)
    good = client.cookies["reports-open"].value
    for value in ("", "x", f"{good}x", good.replace(good[0], "A", 1) + "b", f'["{ticket.code}"]'):
        client.cookies["reports-open"] = value
        assert TEXT not in client.get(status(ticket)).content.decode()
    client.cookies["reports-open"] = good
    assert TEXT in client.get(status(ticket)).content.decode()
    monkeypatch.setitem(browser.KEPT_FOR, browser.ACCESS, -1)

    assert TEXT not in client.get(status(ticket)).content.decode()


def test_leaving_closes_the_page(client, mine):
    ticket, secret = mine("answered")
    opened(client, ticket, secret)

    assert client.post(status(ticket), {"do": "leave"}).url == FOLLOW

    assert TEXT not in client.get(status(ticket)).content.decode()


def test_guessing_ends_after_ten_tries_even_with_the_right_secret(client, mine):
    ticket, secret = mine("answered")
    for _each in range(10):
        assert client.post(FOLLOW, {"code": ticket.code, "secret": "x"}).status_code == 422

    for _each in range(3):
        page = client.post(FOLLOW, {"code": ticket.code, "secret": secret})

    assert page.status_code == 429
    assert 3500 < int(page.headers["Retry-After"]) <= 3600
    (entry,) = Entry.objects.filter(action=Action.OPENING_REFUSED).select_related("detail")
    assert (entry.is_public, entry.detail.address) == (False, "127.0.0.1")
    assert ticket.code not in f"{entry.__dict__} {entry.detail.__dict__}"
    assert ticket.code in page.content.decode()
    elsewhere = client.post(
        FOLLOW, {"code": ticket.code, "secret": secret}, REMOTE_ADDR="192.0.2.9"
    )
    assert elsewhere.status_code == 302


def test_guessing_many_codes_ends_after_thirty_tries(client):
    codes = [f"R-2222-22{first}{second}" for first in "ABCDE" for second in "234567"]
    for code in codes:
        assert client.post(FOLLOW, {"code": code, "secret": "x"}).status_code == 422

    assert client.post(FOLLOW, {"code": "R-3333-3333", "secret": "x"}).status_code == 429


@pytest.mark.parametrize("data", [{}, {"code": "\x00", "secret": "\x00"}, {"code": "a" * 9999}])
def test_odd_input_is_answered(data, client):
    assert client.post(FOLLOW, data).status_code == 422
    assert client.post("/reports/R-2222-2222/", data).status_code == 422


# Asking once more.


def test_a_citizen_asks_once_more_and_it_is_due_anew(client, mine):
    before = timezone.now() - timedelta(days=20)
    ticket, secret = mine("closed", at=before)
    opened(client, ticket, secret)

    page = client.post(status(ticket), {"do": "again", "again": AGAIN})

    assert page.status_code == 302
    now = Ticket.objects.get()
    first, second = now.questions.all()
    assert (now.state, now.turn, now.owner.username) == ("in_hand", 2, "author")
    assert (first.answer, second.text, second.answer) == (ANSWER, AGAIN, "")
    assert now.due_on == second.due_on > first.due_on
    assert now.closed_at is None
    entry = Entry.objects.first()
    assert (entry.action, entry.is_public) == (Action.ASKED_AGAIN, False)
    assert AGAIN not in str(entry.detail.__dict__)
    told = Notice.objects.filter(kind="ticket_asked_again")
    assert [one.recipient.username for one in told] == ["author"]
    text = client.get(status(ticket)).content.decode()
    assert AGAIN in text
    assert 'name="again"' not in text


def test_what_was_closed_without_an_answer_is_asked_once_more(client, mine, declined):
    before = timezone.now() - timedelta(days=20)
    ticket, secret = mine("in_hand", at=before)
    declined(ticket, at=before)
    assert "广告" in opened(client, ticket, secret).content.decode()

    page = client.post(status(ticket), {"do": "again", "again": AGAIN})

    assert page.status_code == 302
    now = Ticket.objects.get()
    assert (now.state, now.turn, now.unanswered, now.closed_at) == ("in_hand", 2, "", None)
    assert "广告" in client.get(status(ticket)).content.decode()
    declined(now)
    assert client.post(status(ticket), {"do": "again", "again": "第三次"}).status_code == 409


def test_thirty_days_after_closing_without_an_answer_it_is_too_late(mine, declined):
    at = timezone.now()
    ticket = declined(mine("in_hand")[0], at=at)

    with pytest.raises(ActRefused):
        perform(ticket, "ask_again", actor=None, text=AGAIN, at=at + timedelta(days=31))
    perform(ticket, "ask_again", actor=None, text=AGAIN, at=at + timedelta(days=30))


def test_the_same_words_clicked_twice_are_asked_once(client, mine):
    ticket, secret = mine("answered")
    opened(client, ticket, secret)

    pages = [client.post(status(ticket), {"do": "again", "again": AGAIN}) for _turn in range(2)]

    assert [(page.status_code, page.url) for page in pages] == [(302, status(ticket))] * 2
    assert Question.objects.count() == 2
    assert Entry.objects.filter(action=Action.ASKED_AGAIN).count() == 1


def test_a_second_time_is_refused(client, mine, answered):
    ticket, secret = mine("answered")
    ticket = perform(ticket, "ask_again", actor=None, text=AGAIN, at=timezone.now())
    answered(ticket, text="第二次答复")
    page = opened(client, ticket, secret)
    assert "第二次答复" in page.content.decode()

    page = client.post(status(ticket), {"do": "again", "again": "第三次"})

    assert page.status_code == 409
    assert "第三次" in page.content.decode()
    assert Question.objects.count() == 2


@pytest.mark.parametrize("state", ["filed", "in_hand"])
def test_before_the_answer_there_is_nothing_to_ask_again(state, client, mine):
    ticket, secret = mine(state)
    assert 'name="again"' not in opened(client, ticket, secret).content.decode()

    assert client.post(status(ticket), {"do": "again", "again": AGAIN}).status_code == 409


def test_thirty_days_after_the_answer_it_is_too_late(mine):
    ticket, _secret = mine("answered")
    at = timezone.now()

    with pytest.raises(ActRefused):
        perform(ticket, "ask_again", actor=None, text=AGAIN, at=at + timedelta(days=31))
    perform(ticket, "ask_again", actor=None, text=AGAIN, at=at + timedelta(days=30))


def test_if_the_owner_has_left_it_waits_for_another(mine, people):
    ticket, _secret = mine("answered")
    people["author"].role = Role.SUPERVISOR
    people["author"].save()

    now = perform(ticket, "ask_again", actor=None, text=AGAIN, at=timezone.now())

    assert (now.state, now.owner) == ("filed", None)


def test_what_was_written_goes_through_the_secret_and_back(client, mine):
    ticket, secret = mine("answered")

    page = client.post(status(ticket), {"do": "again", "again": AGAIN})

    assert TEXT not in page.content.decode()
    assert Question.objects.count() == 1
    assert page.context["form"]["again"].value() == AGAIN
    assert "您写的还在" in page.content.decode()
    given = {"code": ticket.code, "secret": "2222", "again": AGAIN}
    page = client.post(status(ticket), given)
    assert page.status_code == 422
    assert page.context["form"]["again"].value() == AGAIN
    page = client.post(status(ticket), given | {"secret": secret})
    assert (page.status_code, page.context["again"]["again"].value()) == (200, AGAIN)
    assert TEXT in page.content.decode()
    assert page.headers["Cache-Control"] == "private, no-store"
    assert client.post(status(ticket), {"do": "again", "again": AGAIN}).status_code == 302
    assert Question.objects.count() == 2


@pytest.mark.parametrize("has_access", [True, False])
def test_without_the_csrf_token_what_was_written_is_not_lost(has_access, mine):
    ticket, secret = mine("answered")
    client = Client()
    if has_access:
        opened(client, ticket, secret)
    client.handler.enforce_csrf_checks = True

    page = client.post(status(ticket), {"do": "again", "again": AGAIN})

    assert page.status_code == 403
    assert AGAIN in page.content.decode()
    assert (TEXT in page.content.decode()) is has_access
    assert "再提交一次" in page.content.decode()
    assert Question.objects.count() == 1


def test_too_long_a_second_question_comes_back(client, mine):
    ticket, secret = mine("answered")
    opened(client, ticket, secret)

    page = client.post(status(ticket), {"do": "again", "again": "长" * 2001})

    assert page.status_code == 422
    assert "长" * 2001 in page.content.decode()


# Withdrawing consent.


def test_who_withdraws_consent_has_the_published_answer_taken_down(client, mine, act):
    ticket, secret = mine("published")
    assert client.get(ticket.get_absolute_url()).status_code == 200
    assert "撤回同意" in opened(client, ticket, secret).content.decode()

    pages = [client.post(status(ticket), {"do": "withdraw_consent"}) for _turn in range(2)]

    assert [(page.status_code, page.url) for page in pages] == [(302, status(ticket))] * 2
    gone = Client().get(ticket.get_absolute_url())
    assert gone.status_code == 410
    assert "反映人撤回了公开的同意" in gone.content.decode()
    assert PUBLIC["answer"] not in Client().get("/reports/").content.decode()
    (entry,) = Entry.objects.filter(action=Action.CONSENT_WITHDRAWN).select_related("detail")
    assert (entry.is_public, entry.detail.actor, entry.detail.actor_name) == (True, None, "")
    assert ticket.code not in f"{entry.__dict__} {entry.detail.__dict__}"
    text = client.get(status(ticket)).content.decode()
    assert 'value="withdraw_consent"' not in text
    assert "撤回公开的同意" in text  # in the history
    with pytest.raises(ActRefused, match="没有同意"):
        act(ticket, "propose_publication", "publisher", **PUBLIC)


def test_consent_to_what_is_not_public_is_withdrawn_in_private(client, mine, act):
    ticket, secret = mine("answered")
    opened(client, ticket, secret)

    client.post(status(ticket), {"do": "withdraw_consent"})

    assert not Ticket.objects.get().consents
    assert not Entry.objects.get(action=Action.CONSENT_WITHDRAWN).is_public
    with pytest.raises(ActRefused, match="没有同意"):
        act(ticket, "propose_publication", "publisher", **PUBLIC)


def test_without_access_nobody_withdraws_consent(client, mine):
    ticket, _secret = mine("published")

    client.post(status(ticket), {"do": "withdraw_consent"})

    assert Ticket.objects.get().is_published


def test_a_receipt_is_not_shown_after_its_time(client, filled, monkeypatch):
    page = client.post("/reports/new/", filled())
    monkeypatch.setitem(browser.KEPT_FOR, browser.RECEIPT, -1)

    assert client.get(page.url).context["ticket"] is None
